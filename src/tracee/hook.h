/*
 * hook.h - the line profiler's hook in one thread.
 *
 * A profiler (profiler.c) is a switch.  A hook is an object that replaces the
 * trace function which the profiler found in one thread, and holds that function
 * until it is put back (hook.c).  All of this needs a thread state.
 */
#ifndef TRACEE_HOOK_H
#define TRACEE_HOOK_H

#include "tracee/compat.h"

struct collection;

struct hook {
	PyObject_HEAD
	struct profiler *owner;		/* a strong reference */
	struct hook *next;		/* on the owner's list */
	uint64_t thread;		/* compat_thread_id() */
	bool active;			/* between enable() and disable() */
	bool everywhere;		/* without the GIL: other threads have it as well */
	unsigned nested;		/* `with` statements inside the first one */
	Py_tracefunc found;		/* the trace function that it replaced, or NULL */
	PyObject *found_arg;
};

struct profiler {
	PyObject_HEAD
	Py_tracefunc event;		/* the hooks' function: hook_event or a caller's */
	void (*lost)(void *context);	/* an active hook was replaced and died; or NULL */
	void *context;			/* for event and lost */
	struct hook *hooks;		/* not owned: a hook takes itself off */
	PyTypeObject *hook_type;
	struct collection *collection;	/* collect.h; or NULL: it fires the probe only */
	bool threads;			/* all threads, not just the calling one */
	uint64_t except;		/* the thread to leave alone: compat_thread_id(), or 0 */
	PyObject *module;		/* with a collection: from 3.12 on its callbacks collect */
	bool collecting;		/* they do */
	bool watching_threading;
	PyObject *found_threading;	/* threading's own trace function, while watching */
};

static inline bool
hook_is_active(const struct hook *hook)
{
	return __atomic_load_n(&hook->active, __ATOMIC_RELAXED);
}

/* Make the type of hooks, for one interpreter. */
PyObject *hook_make_type(void);

/* The line profiler's trace function: fires the probe for lines and returns. */
int hook_event(PyObject *self, PyFrameObject *frame, int what, PyObject *arg);

/* Fire the probe for a line, or where a function `returns`. */
void hook_fire(PyCodeObject *, int line, bool returns);

/* This profiler's active hook in the thread (borrowed), or NULL. */
struct hook *hook_find(struct profiler *owner, PyThreadState *thread);
bool hook_on_top(struct hook *hook, PyThreadState *thread);

/* A new hook that holds the thread's trace function but does not replace it yet; or
 * NULL with an exception set. */
struct hook *hook_create(struct profiler *owner, PyThreadState *thread);

/* Put a new hook on top of the thread's trace function.  -1: an exception is set. */
int hook_install(struct profiler *owner, PyThreadState *thread);

/* Give a thread, whose hook on top this is, what it had before; the hook may stay active in others. */
void hook_put_back(struct hook *hook, PyThreadState *thread);

/* Take the hook out of its thread, wherever in the chain it is. */
void hook_remove(struct hook *hook, PyThreadState *thread);

/* End a hook, wherever it is; a thread that has it on top removes it at its next event
 * (without the GIL). */
static inline void
hook_end(struct hook *hook)
{
	__atomic_store_n(&hook->active, false, __ATOMIC_RELAXED);
}

/* The same for a hook on top; the thread itself removes it at its next event. */
void hook_leave(struct hook *hook, PyThreadState *thread);

#endif
