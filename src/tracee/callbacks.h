/*
 * callbacks.h - the interpreter's callbacks that fire python:::* as Python code runs.
 *
 *	callbacks_monitoring.c	from CPython 3.12 on: sys.monitoring
 *	callbacks_trace.c	before: the C trace function
 *
 * A callback is installed only while the matching probe is watched.  All of this needs
 * a thread state; one thread at a time installs (update() in instrument.c).
 */
#ifndef TRACEE_CALLBACKS_H
#define TRACEE_CALLBACKS_H

#include "tracee/compat.h"
#include "tracee/probes.h"

/* The probes that come from Python code as it runs. */
#define IMPORT_PROBES \
	(PROBE_BIT(import__find__load__start) | PROBE_BIT(import__find__load__done))
#define CODE_PROBES \
	(PROBE_BIT(function__entry) | PROBE_BIT(function__return) | PROBE_BIT(line) \
	    | PROBE_BIT(exception__raise) | PROBE_BIT(exception__uncaught) | IMPORT_PROBES)

/* Beside the probes: the collector (collect.h), which uses the same callbacks. */
#define COLLECTOR (1U << PROBES)

enum { CALLBACKS = 9 };

/* The state of the module begins with this.  NULLs and zeros are a valid beginning, but
 * for the first four. */
struct callbacks {
	PyObject *module;			/* borrowed: the module owns this */
	int (*update)(PyObject *module);	/* called by a callback whose semaphore is down;
						 * -1: an interruption of the program is pending */
	const uint64_t *except;			/* trace: the thread to leave alone, or 0 */
	PyObject *import_code;			/* of importlib's _find_and_load() */
	unsigned on;				/* CODE_PROBES and COLLECTOR, as installed */
	PyObject *monitoring;			/* monitoring: the module sys.monitoring */
	PyObject *disable;			/* monitoring: sys.monitoring.DISABLE */
	PyObject *functions[CALLBACKS];		/* monitoring */
	int tool;				/* monitoring: tool id + 1, or 0 */
	PyObject *tool_name;			/* monitoring: by it we know our tool id */
	PyObject *tracer;			/* trace: a Profiler */
	PyInterpreterState *interpreter;	/* trace: the tracer's */
	bool putting_back;			/* trace: a pending call will put the hook back */
};

/* Install the callbacks of these CODE_PROBES, or of the COLLECTOR, and remove the others.
 * -1: an exception is set. */
int callbacks_set(struct callbacks *, unsigned wanted);

/* Make sure that they can be installed (monitoring).  -1: an exception is set. */
int callbacks_reserve(struct callbacks *);

/* Install them in threads that have started without (trace). */
void callbacks_add_threads(struct callbacks *);

int callbacks_traverse(struct callbacks *, visitproc visit, void *arg);
void callbacks_clear(struct callbacks *);

static inline struct callbacks *
callbacks_of(PyObject *module)
{
	return PyModule_GetState(module);
}

#endif
