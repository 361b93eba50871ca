/*
 * watcher.h - a native thread that looks some 20 times a second, without the GIL,
 * whether a tracer has attached or left, and tells the interpreter.
 *
 * It takes the GIL only when there is something to change.  It stops before a
 * fork and starts again in parent and child, and never delays the end of the
 * process.
 */
#ifndef TRACEE_WATCHER_H
#define TRACEE_WATCHER_H

#include <pthread.h>

#include "tracee/compat.h"

struct watcher {
	PyInterpreterState *interpreter;
	uint64_t own;			/* compat_thread_id() of the thread while it acts, or 0 */
	bool running;
	bool stop;			/* asks the thread to end */
	pid_t process;			/* where it runs: a fork may have left it behind */
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t wake;
	bool (*look)(void *context);	/* without the GIL: is there something to do? */
	void (*act)(void *context);	/* with the GIL, in a thread state of its own */
	void *context;
};

/* Both with the GIL.  Starting one that runs and stopping one that does not do
 * nothing.  -1: no thread could be made. */
int watcher_start(struct watcher *, bool (*look)(void *), void (*act)(void *), void *context);
void watcher_stop(struct watcher *);

#endif
