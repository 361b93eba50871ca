/*
 * watcher.h - a native thread that looks some 20 times a second, and when pydtrace rings, without the
 * GIL, whether a tracer has attached or left, and tells the interpreter.
 *
 * It takes the GIL only when there is something to change, and never delays the end of
 * the process.  Each start has memory of its own, so that a thread which is stopped by
 * one caller and started again by another is stopped once and started once.
 */
#ifndef TRACEE_WATCHER_H
#define TRACEE_WATCHER_H

#include "tracee/compat.h"

struct watcher;

/*
 * Start a thread.  NULL: no thread could be made.
 *	look	without the GIL: is there something to do?
 *	act	with the GIL, in a thread state of its own
 */
struct watcher *watcher_start(bool (*look)(void *context), void (*act)(void *context),
    void *context);

/*
 * Ask the thread to end, and free the watcher.  Needs the GIL and gives it up meanwhile.
 *
 * The thread has ended at the return, unless it is in act(), which may run code of the
 * program that waits for a lock of the caller's, or be the caller itself: then it ends
 * by itself, after act().  With `patient`, another thread's act() is waited for too.
 */
void watcher_stop(struct watcher *, bool patient);

/* The thread belongs to this process: a fork leaves it behind. */
bool watcher_here(const struct watcher *);

/* Free a watcher whose thread a fork has left behind. */
void watcher_forget(struct watcher *);

#endif
