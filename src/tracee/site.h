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

#include <stdbool.h>
#include <stddef.h>

#include "config.h"
#include "provider/table.h"

enum { SITE_STRINGS = 5 };		/* arguments of pythonprobes:::pythonprobe */

#ifdef PYTHONPROBES_NO_DTRACE
#define SITE_COMPILED_IN 0
#define PYTHONPROBES_PYTHONPROBE_ENABLED() 0
#define PYTHON_FUNCTION_ENTRY_ENABLED() 0
#define PYTHON_FUNCTION_RETURN_ENABLED() 0
#define PYTHON_LINE_ENABLED() 0
#define PYTHON_GC_START_ENABLED() 0
#define PYTHON_GC_DONE_ENABLED() 0
#define PYTHON_IMPORT_FIND_LOAD_START_ENABLED() 0
#define PYTHON_IMPORT_FIND_LOAD_DONE_ENABLED() 0
#else
#define SITE_COMPILED_IN 1
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
#include "provider/sdt-python.h"
#include "provider/sdt-pythonprobes.h"
#pragma GCC visibility pop
#endif

#define SITE_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define SITE_UNLIKELY(condition) __builtin_expect(!!(condition), 0)

#define SITE_PYTHONPROBE_ENABLED() SITE_UNLIKELY(PYTHONPROBES_PYTHONPROBE_ENABLED())

/* The probes by number, in the order of provider/: PROBE_pythonprobe, PROBE_line ... */
#define PROBE_NUMBER(provider, name, ...) PROBE_##name,
enum probe_id { PROBE_TABLE(PROBE_NUMBER) PROBES };
#define PROBE_BIT(name) (1U << PROBE_##name)

/* The text of a missing argument, "null". */
extern char site_null[];

/* These functions hold the sites, one each.  They are called site_ and the probe's
 * name: so the channel names them, too (probefunc). */

/*
 * Fire pythonprobes:::pythonprobe.  Five strings, alive and resident (marshal_touch()),
 * none of them NULL; site_null needs no touching.  Returns `result`: a caller that has to return something can jump
 * here, and spare itself a return behind a trap (forget_trap() in site.c).
 */
void *site_pythonprobe(const char *arg0, const char *arg1, const char *arg2, const char *arg3,
    const char *arg4, void *result);

/* The same for the interpreter's own probes, python:::*. */
void site_function__entry(const char *file, const char *function, int line);
void site_function__return(const char *file, const char *function, int line);
void site_line(const char *file, const char *function, int line);
void site_gc__start(int generation);
void site_gc__done(long collected);
void site_import__find__load__start(const char *module);
void site_import__find__load__done(const char *module, int found);

/*
 * Which of the interpreter's probes should be fired by us: a bit (PROBE_BIT) for
 * each that somebody watches.
 *
 * Some interpreters fire some of these probes natively.  A tracer that attaches
 * to every python:::line of a process then has two sites, and must see one event.
 * So a probe that the interpreter is firing natively at this moment (its own
 * semaphore is up) is left to it, unless the channel wants it.  If the interpreter
 * reaches its site only while our callback is there, that is wanted even by those
 * who watch the interpreter's site alone; it then does not fire.
 */
unsigned site_wanted(void);

/* The channel is attached: what it wants is known and does not grow. */
bool site_has_channel(void);

/* Tell where the interpreter's own semaphore of a probe is, and whether its site
 * is reached only while our callback is installed (native.c). */
void site_set_native(enum probe_id probe, const volatile unsigned short *semaphore, bool needs_us);

/* Once in a process, however many interpreters load the module: touch what must
 * be resident and map the channel.  Says on stderr if there is a channel that
 * must not be used; never fails. */
void site_open(void);

/* For other extensions (pythonprobes.h): a site of pythonprobes:::pythonprobe on
 * the channel, and one firing of it. */
int site_channel_add(unsigned short *semaphore);
void site_channel_fire(int site, const char *const *args);

#endif
