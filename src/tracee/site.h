/*
 * site.h - the probe sites of this module, a function a probe.
 *
 * Every way to fire a probe (dtrace_probe(), the profiler, the interpreter's
 * probes) ends here.  Nothing in this file needs Python, the GIL or memory.
 */
#ifndef TRACEE_SITE_H
#define TRACEE_SITE_H

#include <stdbool.h>

#include "tracee/module_channel.h"
#include "tracee/probes.h"

/* The text of a missing argument, "null". */
extern char site_null[];

/* Each function is named site_ and the probe's name, and is the probe's function
 * (probefunc) in a tracer; the channel says the same name. */

/*
 * Fire pythonprobes:::pythonprobe.  Five strings, alive and resident (marshal_touch()),
 * none of them NULL; site_null needs no touching.  Returns `result`: a caller that has
 * to return something can jump here, and spare itself a return behind a trap
 * (arch_forget_trap()).
 */
void *site_pythonprobe(const char *arg0, const char *arg1, const char *arg2, const char *arg3,
    const char *arg4, void *result);

/* Where SITE_PYTHONPROBE_ENABLED() is true: attach to the tracers that have come.  Does one watch
 * pythonprobes:::pythonprobe now? */
bool site_is_watched(void);

/* The same for the interpreter's own probes, python:::*. */
void site_function__entry(const char *file, const char *function, int line, const char *qualname);
void site_function__return(const char *file, const char *function, int line, const char *qualname);
void site_line(const char *file, const char *function, int line, const char *qualname);
void site_exception__raise(const char *type, const char *message, const char *file,
    const char *function, int line, const char *qualname);
void site_exception__uncaught(const char *type, const char *message, const char *file,
    const char *function, int line, const char *qualname);
void site_gc__start(int generation);
void site_gc__done(long collected);
void site_import__find__load__start(const char *module);
void site_import__find__load__done(const char *module, int found);

#ifdef PROBE_NOTES
/* Does a kernel tracer watch, and not the channel alone? */
#define SITE_KERNEL_WATCHES(provider, name) \
	(__atomic_load_n(&provider##_##name##_semaphore, __ATOMIC_RELAXED) > \
	    module_channel_wants(PROBE_##name))

/* May a tracer read this argument?  The channel says which ones it reads. */
#define SITE_READS(provider, name, argument) \
	(module_channel_reads(PROBE_##name, argument) || SITE_KERNEL_WATCHES(provider, name))
#else
#define SITE_KERNEL_WATCHES(provider, name) 1
#define SITE_READS(provider, name, argument) 1
#endif

/* Make site_null resident, attach to the channel and listen, once in a process, however many
 * interpreters load the module.  Never fails. */
void site_open(void);

#endif
