/*
 * instrument.h - the interpreter's own probes, python:::*, for one interpreter.
 *
 *	instrument.c	the switch: which probes are wanted, which callbacks are in
 *	watcher.c	a native thread that notices a tracer
 *	callbacks_monitoring.c	line, function and import events from CPython 3.12 on
 *	callbacks_trace.c		the same before, with the C trace function
 *	native.c	probes that the interpreter itself fires
 *
 * Callbacks are installed only while somebody watches the matching probe.
 */
#ifndef TRACEE_INSTRUMENT_H
#define TRACEE_INSTRUMENT_H

#include "tracee/compat.h"
#include "tracee/site.h"
#include "tracee/watcher.h"

/* The probes that come from Python code as it runs. */
#define INSTRUMENT_IMPORT (PROBE_BIT(import__find__load__start) | PROBE_BIT(import__find__load__done))
#define INSTRUMENT_CODE \
	(PROBE_BIT(function__entry) | PROBE_BIT(function__return) | PROBE_BIT(line) | INSTRUMENT_IMPORT)
#define INSTRUMENT_GC (PROBE_BIT(gc__start) | PROBE_BIT(gc__done))

enum { INSTRUMENT_CALLBACKS = 8 };

/* Lives in the state of the module; NULLs and zeros are a valid beginning. */
struct instrument {
	PyObject *module;			/* borrowed: the module owns this */
	bool requested;				/* instrument() was called */
	unsigned on;				/* PROBE_BITs that callbacks are in for */
	pid_t updating;				/* where instrument_update() is at work, or 0:
						 * a fork may have left it behind */
	PyObject *import_code;			/* of importlib's _find_and_load() */
	PyObject *gc_callback;
	PyObject *monitoring;			/* callbacks_monitoring.c: sys.monitoring */
	PyObject *callbacks[INSTRUMENT_CALLBACKS];
	int tool;				/* callbacks_monitoring.c: tool id + 1 */
	PyObject *tracer;			/* callbacks_trace.c: a profiler */
	PyInterpreterState *interpreter;	/* callbacks_trace.c: the tracer's */
	bool putting_back;			/* callbacks_trace.c: a pending call will */
	struct watcher watcher;
};

/* Add instrument() and uninstrument() to the module. */
int instrument_add(PyObject *module, struct instrument *);
int instrument_traverse(struct instrument *, visitproc visit, void *arg);
void instrument_clear(struct instrument *);

/* Bring the callbacks in line with what is wanted now.  With the GIL; leaves no
 * exception and keeps one that is pending. */
void instrument_update(struct instrument *);

/* Put in the callbacks for these INSTRUMENT_CODE probes, take out the others
 * (callbacks_monitoring.c or callbacks_trace.c).  -1: an exception is set. */
int instrument_code(struct instrument *, unsigned wanted);

/* Look for threads that have started without a callback (callbacks_trace.c). */
void instrument_threads(struct instrument *);

/* Fire for a code object.  These make no objects, and keep a pending exception. */
void instrument_fire(void (*site)(const char *, const char *, int), PyCodeObject *code, int line);
void instrument_fire_import(PyFrameObject *frame, int found);	/* found: -1 start, 0, 1 done */

/* Look for the interpreter's native probes, once in a process. */
void native_find(void);

#endif
