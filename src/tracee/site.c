/*
 * site.c - the probe sites and semaphores; each firing goes to the kernel's
 * tracers (the site itself) and to the channel.
 */
#include "tracee/site.h"

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arch/arch.h"
#include "tracee/module_channel.h"
#include "tracee/wanted.h"

char site_null[] = "null";

#if defined PYTHONPROBES_NO_DTRACE

void *site_pythonprobe(const char *a, const char *b, const char *c, const char *d, const char *e,
    void *result) { (void)a; (void)b; (void)c; (void)d; (void)e; return result; }
void site_function__entry(const char *f, const char *n, int l, const char *q)
{ (void)f; (void)n; (void)l; (void)q; }
void site_function__return(const char *f, const char *n, int l, const char *q)
{ (void)f; (void)n; (void)l; (void)q; }
void site_line(const char *f, const char *n, int l, const char *q)
{ (void)f; (void)n; (void)l; (void)q; }
void site_exception__raise(const char *t, const char *m, const char *f, const char *n, int l,
    const char *q)
{ (void)t; (void)m; (void)f; (void)n; (void)l; (void)q; }
void site_exception__uncaught(const char *t, const char *m, const char *f, const char *n, int l,
    const char *q)
{ (void)t; (void)m; (void)f; (void)n; (void)l; (void)q; }
void site_gc__start(int generation) { (void)generation; }
void site_gc__done(long collected) { (void)collected; }
void site_import__find__load__start(const char *module) { (void)module; }
void site_import__find__load__done(const char *module, int found) { (void)module; (void)found; }

#else

#ifdef PROBE_NOTES
#include "channel/copy.h"

#define SEMAPHORE(provider, name, ...) \
	unsigned short provider##_##name##_semaphore PYTHONPROBES_SEMAPHORE_;
PROBE_TABLE(SEMAPHORE)

/*
 * Copy the strings one behind the other.  A tracer's read of this process's memory has
 * the same price whatever its length, and strings that lie together take one read
 * (uprobe.bpf.c).  A string that is too long stays where it is, and so do all behind it.
 */
enum { GATHER_SIZE = 192 };
typedef unsigned char gather_room[GATHER_SIZE + 9];	/* a NUL, and channel_copy()'s overrun */

static inline void
gather(const char **strings, int n, gather_room room)
{
	const char *before = NULL;
	size_t used = 0;

	for (int i = 0; i < n; i++) {
		const char *string = strings[i];
		if (string == before) {
			strings[i] = strings[i - 1];
			continue;
		}
		size_t length = channel_copy(room + used, string, GATHER_SIZE - used);
		if (length == GATHER_SIZE - used)
			return;
		strings[i] = (const char *)room + used;
		before = string;
		used += length + 1;
	}
}

#else

#define gather(strings, n, room) ((void)(room))
typedef char gather_room[1];

#endif

/*
 * Each site is a one-byte nop.  We deliberately add no five-byte nop behind it: Linux
 * 6.18 turns a traced one into a call of a page of its own, which is faster than a trap
 * by a quarter; but fork does not copy that page, and the child dies at its next firing.
 */

/* Write one firing to the channel, if it wants the probe. */
#define SEND(name, ...) \
	do { \
		if (unlikely(module_channel_wants(PROBE_##name))) { \
			uint64_t raw[] = { __VA_ARGS__ }; \
			module_channel_send(PROBE_##name, raw); \
		} \
	} while (0)

void *
site_pythonprobe(const char *arg0, const char *arg1, const char *arg2, const char *arg3,
    const char *arg4, void *result)
{
	const char *a[SITE_STRINGS] = { arg0, arg1, arg2, arg3, arg4 };
	bool kernel = SITE_KERNEL_WATCHES(pythonprobes, pythonprobe);
	gather_room room;

	(void)*(const volatile char *)site_null;	/* make it resident */
	if (kernel && a[1] != site_null)
		gather(a, SITE_STRINGS, room);
	PYTHONPROBES_PYTHONPROBE((char *)a[0], (char *)a[1], (char *)a[2], (char *)a[3],
	    (char *)a[4]);
	if (kernel)
		arch_forget_trap();
	SEND(pythonprobe, (uintptr_t)arg0, (uintptr_t)arg1, (uintptr_t)arg2, (uintptr_t)arg3,
	    (uintptr_t)arg4);
	return result;
}

/* --- the interpreter's probes -------------------------------------------- */

/* Fire our own site for a kernel tracer, unless the interpreter fires its own. */
#define FIRE(name, NAME, ...) \
	do { \
		if (unlikely(SITE_KERNEL_WATCHES(python, name)) && NATIVE_SILENT(name)) { \
			PYTHON_##NAME(__VA_ARGS__); \
			arch_forget_trap(); \
		} \
	} while (0)

void
site_function__entry(const char *file, const char *function, int line, const char *qualname)
{
	FIRE(function__entry, FUNCTION_ENTRY, (char *)file, (char *)function, line,
	    (char *)qualname);
	SEND(function__entry, (uintptr_t)file, (uintptr_t)function, (uint64_t)line,
	    (uintptr_t)qualname);
}

void
site_function__return(const char *file, const char *function, int line, const char *qualname)
{
	FIRE(function__return, FUNCTION_RETURN, (char *)file, (char *)function, line,
	    (char *)qualname);
	SEND(function__return, (uintptr_t)file, (uintptr_t)function, (uint64_t)line,
	    (uintptr_t)qualname);
}

void
site_line(const char *file, const char *function, int line, const char *qualname)
{
	FIRE(line, LINE, (char *)file, (char *)function, line, (char *)qualname);
	SEND(line, (uintptr_t)file, (uintptr_t)function, (uint64_t)line, (uintptr_t)qualname);
}

void
site_exception__raise(const char *type, const char *message, const char *file,
    const char *function, int line, const char *qualname)
{
	FIRE(exception__raise, EXCEPTION_RAISE, (char *)type, (char *)message, (char *)file,
	    (char *)function, line, (char *)qualname);
	SEND(exception__raise, (uintptr_t)type, (uintptr_t)message, (uintptr_t)file,
	    (uintptr_t)function, (uint64_t)line, (uintptr_t)qualname);
}

void
site_exception__uncaught(const char *type, const char *message, const char *file,
    const char *function, int line, const char *qualname)
{
	FIRE(exception__uncaught, EXCEPTION_UNCAUGHT, (char *)type, (char *)message, (char *)file,
	    (char *)function, line, (char *)qualname);
	SEND(exception__uncaught, (uintptr_t)type, (uintptr_t)message, (uintptr_t)file,
	    (uintptr_t)function, (uint64_t)line, (uintptr_t)qualname);
}

void
site_gc__start(int generation)
{
	FIRE(gc__start, GC_START, generation);
	SEND(gc__start, (uint64_t)generation);
}

void
site_gc__done(long collected)
{
	FIRE(gc__done, GC_DONE, collected);
	SEND(gc__done, (uint64_t)collected);
}

void
site_import__find__load__start(const char *module)
{
	FIRE(import__find__load__start, IMPORT_FIND_LOAD_START, (char *)module);
	SEND(import__find__load__start, (uintptr_t)module);
}

void
site_import__find__load__done(const char *module, int found)
{
	FIRE(import__find__load__done, IMPORT_FIND_LOAD_DONE, (char *)module, found);
	SEND(import__find__load__done, (uintptr_t)module, (uint64_t)found);
}

#endif

bool
site_is_watched(void)
{
	module_channel_tend();
	return PYTHONPROBES_PYTHONPROBE_ENABLED();
}

static void
open_once(void)
{
	/* A written page is copied by fork, so that a child does not fault here. */
	*(volatile char *)site_null = 'n';
	module_channel_open();
}

void
site_open(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, open_once);
}
