/*
 * instrument.h - the interpreter's own probes, python:::*, for one interpreter.
 *
 *	instrument.c	the switch: installs the callbacks of the probes that are wanted
 *	wanted.c	which probes are wanted, by their semaphores
 *	native.c	which probes the interpreter fires by itself
 *	watcher.c	a native thread that notices a tracer
 *	forks.c		forks: the thread ends before and starts again behind them
 *	callbacks.h	line, function, exception and import events; gc's are in instrument.c
 *	fire.c		one firing
 *	raised.c	is an exception raised, or does it pass through?
 *	uncaught.c	does an exception leave the program?
 *
 * A callback is installed only while the matching probe is watched.
 */
#ifndef TRACEE_INSTRUMENT_H
#define TRACEE_INSTRUMENT_H

#include "tracee/callbacks.h"
#include "tracee/compat.h"
#include "tracee/forks.h"
#include "tracee/watcher.h"

/* The state of the module.  Zeros are a valid beginning, until instrument_add(). */
struct instrument {
	struct callbacks callbacks;		/* the first: see callbacks_of() */
	PyObject *module;			/* borrowed: the module owns this */
	PyObject *guard;			/* without the GIL: its lock is this struct's */
	bool requested;				/* instrument() was called */
	unsigned collecting;			/* profilers that collect in callbacks */
	unsigned on;				/* PROBE_BITs whose callbacks are installed */
	pid_t updating;				/* the process that is changing callbacks, or 0:
						 * a fork may have left it behind */
	bool interrupted;			/* the change was: an interruption is kept */
	PyObject *gc_callback;
	struct watcher *watcher;		/* exchanged atomically; NULL: none runs */
	uint64_t acting;			/* its thread while it acts: compat_thread_id(),
						 * or 0 */
	bool told;				/* that no thread could be made */
	struct forks forks;
};

/* Add instrument() and uninstrument() to the module. */
int instrument_add(PyObject *module, struct instrument *);
/* From 3.12 on: have the callbacks collect for one profiler more, or less.  -1: an exception
 * is set. */
int instrument_collect(PyObject *module, bool more);

int instrument_traverse(struct instrument *, visitproc visit, void *arg);
void instrument_clear(struct instrument *);
void instrument_free(struct instrument *);

#endif
