/*
 * site.c - the probe sites and semaphores; each firing goes to the kernel's
 * tracers (the site itself) and to the channel.
 */
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "tracee/site.h"

char site_null[] = "null";

#if defined PYTHONPROBES_NO_DTRACE

void *site_pythonprobe(const char *a, const char *b, const char *c, const char *d, const char *e,
    void *result) { (void)a; (void)b; (void)c; (void)d; (void)e; return result; }
void site_function__entry(const char *f, const char *n, int l) { (void)f; (void)n; (void)l; }
void site_function__return(const char *f, const char *n, int l) { (void)f; (void)n; (void)l; }
void site_line(const char *f, const char *n, int l) { (void)f; (void)n; (void)l; }
void site_gc__start(int generation) { (void)generation; }
void site_gc__done(long collected) { (void)collected; }
void site_import__find__load__start(const char *module) { (void)module; }
void site_import__find__load__done(const char *module, int found) { (void)module; (void)found; }
unsigned site_wanted(void) { return 0; }
bool site_has_channel(void) { return false; }
void site_set_native(enum probe_id i, const volatile unsigned short *s, bool b) { (void)i; (void)s; (void)b; }
void site_open(void) { }
int site_channel_add(unsigned short *semaphore) { (void)semaphore; return -1; }
void site_channel_fire(int site, const char *const *args) { (void)site; (void)args; }

#else

/*
 * With SystemTap's sys/sdt.h, on Linux, the semaphores are ours to define, and so
 * the channel can raise them as the kernel does.  Elsewhere there is no channel.
 */
#ifdef _SDT_HAS_SEMAPHORES
#include "channel/copy.h"
#include "channel/writer.h"

#define SEMAPHORE(provider, name, ...) \
	unsigned short provider##_##name##_semaphore \
	    __attribute__((visibility("hidden"), section(".probes")));
PROBE_TABLE(SEMAPHORE)
#else
#define PYTHONPROBES_NO_CHANNEL
#endif

/*
 * A site is a one-byte nop, and no longer one stands behind it on purpose.  Linux
 * 6.18 turns a five-byte nop that is traced into a call of a page of its own,
 * which is faster than a trap by a quarter; but it forgets that page when the
 * process forks, and the child dies at its next firing.
 */
#ifndef PYTHONPROBES_NO_CHANNEL

#define CHANNEL_PROBE(provider_, name_, nargs_, strings_, ...) { \
	.provider = #provider_, .name = #name_, .function = "site_" #name_, \
	.semaphore = &provider_##_##name_##_semaphore, \
	.nargs = nargs_, .strings = strings_ \
},

static bool has_channel;

bool
site_has_channel(void)
{
	return has_channel;
}

/* The name of the object file that something is part of, as tracers show it. */
static const char *
object_of(const void *address)
{
	Dl_info info;

	if (dladdr(address, &info) == 0 || info.dli_fname == NULL)
		return NULL;
	const char *slash = strrchr(info.dli_fname, '/');
	return slash != NULL ? slash + 1 : info.dli_fname;
}

static void
open_channel(void)
{
	struct channel_probe probes[PROBES] = { PROBE_TABLE(CHANNEL_PROBE) };
	const char *cause = NULL;

	for (int i = 0; i < PROBES; i++)
		probes[i].module = object_of(site_null);
	enum channel_status status = channel_writer_open(probes, PROBES, &cause);
	has_channel = status == CHANNEL_ATTACHED;
	if (status == CHANNEL_REFUSED)
		fprintf(stderr, "pythonprobes: %s; not traced\n", cause);
}

int
site_channel_add(unsigned short *semaphore)
{
	struct channel_probe probe = {
		.provider = "pythonprobes",
		.name = "pythonprobe",
		.module = object_of(semaphore),
		.semaphore = semaphore,
		.nargs = SITE_STRINGS,
		.strings = (1U << SITE_STRINGS) - 1
	};
	return channel_writer_add(&probe);
}

void
site_channel_fire(int site, const char *const *args)
{
	uint64_t raw[SITE_STRINGS];

	for (int i = 0; i < SITE_STRINGS; i++)
		raw[i] = (uintptr_t)args[i];
	channel_writer_fire((size_t)site, raw);
}

#define CHANNEL_WANTS(probe) SITE_UNLIKELY(channel_writer_wants(probe))

/* Is it a tracer of the kernel's that watches, and not the channel alone? */
#define KERNEL_WATCHES(provider, name) \
	(*(volatile unsigned short *)&provider##_##name##_semaphore > \
	    channel_writer_wants(PROBE_##name))

/*
 * Behind a trap the CPU's stack of return addresses holds the kernel's.  A `ret` of ours
 * is then predicted to lead into the kernel, and that mistake costs more than a quarter of
 * the whole firing (AMD EPYC, Linux 6.18).  Addresses of our own are as wrong, but cheap:
 * leave more there than there are returns from a site to the interpreter.  A shadow stack
 * (rdsspq finds one) must not be disturbed.
 */
static inline void
forget_trap(void)
{
#if defined __x86_64__ && defined __LP64__
	__asm__ volatile (
	    "xorl %%eax, %%eax\n\t"
	    "rdsspq %%rax\n\t"
	    "testq %%rax, %%rax\n\t"
	    "jnz 2f\n\t"
	    "leaq -128(%%rsp), %%rsp\n\t"	/* over the red zone */
	    ".rept 16\n\t"
	    "call 1f\n\t"
	    "int3\n"
	    "1:\n\t"
	    ".endr\n\t"
	    "leaq (128 + 16 * 8)(%%rsp), %%rsp\n"
	    "2:"
	    ::: "rax", "cc", "memory");
#endif
}

/*
 * Put strings one behind the other.  To a tracer each read of this process's memory
 * has a price, whatever its length, and strings that lie together can be had with one
 * (source_uprobe.c does that).  A string that is too long stays where it is, and so do
 * all behind it.
 */
enum { TOGETHER = 192 };
typedef unsigned char together[TOGETHER + 9];	/* a NUL, and what channel_copy() writes over */

static inline void
gather(const char **strings, int n, together room)
{
	const char *before = NULL;
	size_t used = 0;

	for (int i = 0; i < n; i++) {
		const char *string = strings[i];
		if (string == before) {
			strings[i] = strings[i - 1];
			continue;
		}
		size_t length = channel_copy(room + used, string, TOGETHER - used);
		if (length == TOGETHER - used)
			return;
		strings[i] = (const char *)room + used;
		before = string;
		used += length + 1;
	}
}

#else

static void
open_channel(void)
{
}

int
site_channel_add(unsigned short *semaphore)
{
	(void)semaphore;
	return -1;
}

void
site_channel_fire(int site, const char *const *args)
{
	(void)site;
	(void)args;
}

bool
site_has_channel(void)
{
	return false;
}

#define CHANNEL_WANTS(probe) 0
#define KERNEL_WATCHES(provider, name) 0
#define forget_trap() ((void)0)
#define gather(strings, n, room) ((void)(room))
typedef char together[1];
#define channel_writer_fire(probe, raw) ((void)(probe), (void)(raw))

#endif

void *
site_pythonprobe(const char *arg0, const char *arg1, const char *arg2, const char *arg3,
    const char *arg4, void *result)
{
	const char *a[SITE_STRINGS] = { arg0, arg1, arg2, arg3, arg4 };
	bool kernel = KERNEL_WATCHES(pythonprobes, pythonprobe);
	together room;

	(void)*(const volatile char *)site_null;	/* make it resident */
	if (kernel && a[1] != site_null)
		gather(a, SITE_STRINGS, room);
	PYTHONPROBES_PYTHONPROBE((char *)a[0], (char *)a[1], (char *)a[2], (char *)a[3],
	    (char *)a[4]);
	if (kernel)
		forget_trap();
	if (CHANNEL_WANTS(PROBE_pythonprobe)) {
		const char *const args[SITE_STRINGS] = { arg0, arg1, arg2, arg3, arg4 };
		site_channel_fire(PROBE_pythonprobe, args);
	}
	return result;
}

/* --- the interpreter's probes --------------------------------------------------- */

static const volatile unsigned short not_native;
static const volatile unsigned short *native[PROBES] = { [0 ... PROBES - 1] = &not_native };
static unsigned native_needs_us;	/* PROBE_BITs */

void
site_set_native(enum probe_id probe, const volatile unsigned short *semaphore, bool needs_us)
{
	native[probe] = semaphore;
	native_needs_us |= (unsigned)needs_us << probe;
}

#define NATIVE_SILENT(name) SITE_LIKELY(*native[PROBE_##name] == 0)

#define FIRE(name, NAME, ...) \
	do { \
		if (NATIVE_SILENT(name)) { \
			PYTHON_##NAME(__VA_ARGS__); \
			if (KERNEL_WATCHES(python, name)) \
				forget_trap(); \
		} \
	} while (0)

#define SEND(name, ...) \
	do { \
		if (CHANNEL_WANTS(PROBE_##name)) { \
			uint64_t raw[] = { __VA_ARGS__ }; \
			channel_writer_fire(PROBE_##name, raw); \
		} \
	} while (0)

void
site_function__entry(const char *file, const char *function, int line)
{
	FIRE(function__entry, FUNCTION_ENTRY, (char *)file, (char *)function, line);
	SEND(function__entry, (uintptr_t)file, (uintptr_t)function, (uint64_t)line);
}

void
site_function__return(const char *file, const char *function, int line)
{
	FIRE(function__return, FUNCTION_RETURN, (char *)file, (char *)function, line);
	SEND(function__return, (uintptr_t)file, (uintptr_t)function, (uint64_t)line);
}

void
site_line(const char *file, const char *function, int line)
{
	FIRE(line, LINE, (char *)file, (char *)function, line);
	SEND(line, (uintptr_t)file, (uintptr_t)function, (uint64_t)line);
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

unsigned
site_wanted(void)
{
	unsigned up = 0, wanted = 0;

	up |= PYTHON_FUNCTION_ENTRY_ENABLED() ? PROBE_BIT(function__entry) : 0;
	up |= PYTHON_FUNCTION_RETURN_ENABLED() ? PROBE_BIT(function__return) : 0;
	up |= PYTHON_LINE_ENABLED() ? PROBE_BIT(line) : 0;
	up |= PYTHON_GC_START_ENABLED() ? PROBE_BIT(gc__start) : 0;
	up |= PYTHON_GC_DONE_ENABLED() ? PROBE_BIT(gc__done) : 0;
	up |= PYTHON_IMPORT_FIND_LOAD_START_ENABLED() ? PROBE_BIT(import__find__load__start) : 0;
	up |= PYTHON_IMPORT_FIND_LOAD_DONE_ENABLED() ? PROBE_BIT(import__find__load__done) : 0;
	for (int probe = 0; probe < PROBES; probe++) {
		bool native_up = *native[probe] != 0;
		if (((up >> probe & 1) && (!native_up || CHANNEL_WANTS(probe)))
		    || (native_up && (native_needs_us >> probe & 1)))
			wanted |= 1U << probe;
	}
	return wanted;
}

static void
open_once(void)
{
	/* Written, not just read: the page is ours then, and a child has it too. */
	*(volatile char *)site_null = 'n';
	open_channel();
}

void
site_open(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, open_once);
}

#endif
