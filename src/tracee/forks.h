/*
 * forks.h - when the watching thread may run, in a process whose threads fork.
 *
 * Several forks may be under way at the same time: stopping the thread gives up the GIL,
 * and so may the program's own callbacks of os.register_at_fork().  The thread is stopped
 * before the first of them and starts behind the last.  All of this needs a thread state.
 */
#ifndef TRACEE_FORKS_H
#define TRACEE_FORKS_H

#include "tracee/compat.h"

/* Zeros are a valid beginning, and the right state in a forked child. */
struct forks {
	int under_way;
	/* While the start waits for the end of os.fork(): what to call, and its place. */
	void (*start)(PyObject *module);
	PyObject *module;
	PyFrameObject *frame;			/* compared only: not owned */
	int lasti, looks;
};

/* A fork begins.  true: it is the first, so the thread must be stopped. */
bool forks_before(struct forks *);

/*
 * A fork has been made.  Behind the last, start(module) is called: at once, or, where
 * CPython still has to count the threads of this process and would find one only, by the
 * main thread once os.fork() has returned.
 */
void forks_after(struct forks *, void (*start)(PyObject *module), PyObject *module);

bool forks_under_way(const struct forks *);

#endif
