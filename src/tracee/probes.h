/*
 * probes.h - the probes by number, and their semaphores.
 *
 * X_ENABLED() is one load: does a tracer watch the probe, be it one of the kernel's or
 * the channel?  Test it before preparing arguments.  Without DTrace it is the constant
 * 0, and the code that depends on it is not compiled in.  SITE_PYTHONPROBE_ENABLED() is
 * one load more, for a tracer that has come to a process that listens.
 */
#ifndef TRACEE_PROBES_H
#define TRACEE_PROBES_H

#include "config.h"

/* Three kinds of sites (m4/dtrace.m4): with notes of our own, with the macros of
 * `dtrace -h`, or none.  Only the semaphores of notes are ours to define, so that the
 * channel can raise them as the kernel does: there is a channel with PROBE_NOTES only. */
#if !defined PYTHONPROBES_NO_DTRACE && !defined PYTHONPROBES_DTRACE_H
#define PROBE_NOTES
#include "pythonprobes_note.h"
#endif
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
#define PYTHON_EXCEPTION_RAISE_ENABLED() 0
#define PYTHON_EXCEPTION_UNCAUGHT_ENABLED() 0
#define PYTHON_GC_START_ENABLED() 0
#define PYTHON_GC_DONE_ENABLED() 0
#define PYTHON_IMPORT_FIND_LOAD_START_ENABLED() 0
#define PYTHON_IMPORT_FIND_LOAD_DONE_ENABLED() 0
#else
#define SITE_COMPILED_IN 1
#ifdef PROBE_NOTES
#define PROBE_SEMAPHORE(provider, name, ...) \
	extern unsigned short provider##_##name##_semaphore __attribute__((visibility("hidden")));
PROBE_TABLE(PROBE_SEMAPHORE)
#else
#include "provider/sdt-python.h"
#include "provider/sdt-pythonprobes.h"
#endif
#endif

/* Also true if there is news of a tracer: site_is_watched() looks at it. */
#ifdef PROBE_NOTES
#include "channel/writer.h"
#define SITE_PYTHONPROBE_ENABLED() \
	unlikely((__atomic_load_n(&pythonprobes_pythonprobe_semaphore, __ATOMIC_RELAXED) | \
	    channel_writer_news()) != 0)
#else
#define SITE_PYTHONPROBE_ENABLED() unlikely(PYTHONPROBES_PYTHONPROBE_ENABLED())
#endif

/* The probes by number, in the order of provider/: PROBE_pythonprobe, PROBE_line ... */
#define PROBE_NUMBER(provider, name, ...) PROBE_##name,
enum probe_id { PROBE_TABLE(PROBE_NUMBER) PROBES };
#define PROBE_BIT(name) (1U << PROBE_##name)

#endif
