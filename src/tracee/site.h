/*
 * site.h - the probe sites of this module, one a probe, and their semaphores.
 *
 * Every way to fire a probe (dtrace_probe(), the profiler, the interpreter's
 * probes) ends here.  Nothing in this file needs Python, the GIL or memory.
 *
 * X_ENABLED() is one load: somebody watches, be it a kernel tracer or the
 * channel.  Test it before preparing arguments.  Without DTrace it is the
 * constant 0, and what depends on it is not compiled in.
 */
#ifndef TRACEE_SITE_H
#define TRACEE_SITE_H

#include <stddef.h>

#include "config.h"

enum { SITE_STRINGS = 5 };		/* arguments of pythonprobes:::pythonprobe */

#ifdef PYTHONPROBES_NO_DTRACE
#define PYTHONPROBES_PYTHONPROBE_ENABLED() 0
#else
/*
 * Arguments in registers: a tracer has to fetch each one that the compiler left
 * in memory with a read of user memory, which costs the traced program more than
 * five loads ahead of the site (a quarter of a firing with five strings).
 */
#if defined __x86_64__ && !defined STAP_SDT_ARG_CONSTRAINT
#define STAP_SDT_ARG_CONSTRAINT nr
#endif
/* Hidden, so that a semaphore is read directly and not through a table. */
#pragma GCC visibility push(hidden)
#include "provider/sdt-pythonprobes.h"
#pragma GCC visibility pop
#endif

#define SITE_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define SITE_UNLIKELY(condition) __builtin_expect(!!(condition), 0)

#define SITE_PYTHONPROBE_ENABLED() SITE_UNLIKELY(PYTHONPROBES_PYTHONPROBE_ENABLED())

/* What stands for a missing argument: "null", in touched, writable memory. */
extern char site_null[];

/* Fire pythonprobes:::pythonprobe.  Five strings, alive and resident
 * (site_touch()), none of them NULL. */
void site_pythonprobe(const char *const *args);

/*
 * Bring a string of `size` bytes (its NUL included) into memory.
 *
 * The kernel reads strings at the site with page faults disabled, so what lies
 * in a page that this process has not touched reads as empty.  A string that was
 * just made is resident.  One that was loaded from a file (a constant in the
 * interpreter's own data, a page that came through fork) may not be.
 */
static inline void
site_touch(const char *text, size_t size)
{
	enum { PAGE = 4096, FAR_ENOUGH = 65536 };	/* beyond any strsize in use */

	if (SITE_UNLIKELY(size > FAR_ENOUGH))
		size = FAR_ENOUGH;
	for (size_t at = PAGE; at < size; at += PAGE)
		(void)*(const volatile char *)(text + at);
	(void)*(const volatile char *)text;
	(void)*(const volatile char *)(text + size - 1);
}

/* Once in a process, however many interpreters load the module: touch what must
 * be resident and map the channel.  Says on stderr if there is a channel that
 * must not be used; never fails. */
void site_open(void);

/* For other extensions (pythonprobes.h): a site of pythonprobes:::pythonprobe on
 * the channel, and one firing of it. */
int site_channel_add(unsigned short *semaphore);
void site_channel_fire(int site, const char *const *args);

#endif
