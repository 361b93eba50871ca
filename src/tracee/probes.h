/*
 * probes.h - the probes by number, and their semaphores.
 *
 * X_ENABLED() is one load: does a tracer watch the probe, be it one of the kernel's or
 * the channel?  Test it before preparing arguments.  Without DTrace it is the constant
 * 0, and the code that depends on it is not compiled in.
 */
#ifndef TRACEE_PROBES_H
#define TRACEE_PROBES_H

#include "config.h"
#include "provider/table.h"

#define likely(condition) __builtin_expect(!!(condition), 1)
#define unlikely(condition) __builtin_expect(!!(condition), 0)

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

/* Only with the semaphores of SystemTap's sys/sdt.h, on Linux, is there a channel:
 * they are ours to define, and so the channel can raise them as the kernel does. */
#ifndef _SDT_HAS_SEMAPHORES
#define PYTHONPROBES_NO_CHANNEL
#endif

#define SITE_PYTHONPROBE_ENABLED() unlikely(PYTHONPROBES_PYTHONPROBE_ENABLED())

/* The probes by number, in the order of provider/: PROBE_pythonprobe, PROBE_line ... */
#define PROBE_NUMBER(provider, name, ...) PROBE_##name,
enum probe_id { PROBE_TABLE(PROBE_NUMBER) PROBES };
#define PROBE_BIT(name) (1U << PROBE_##name)

#endif
