/*
 * forks.c - when the watching thread may run, in a process whose threads fork.
 */
#include "tracee/forks.h"

/* The start waits no longer than this: a C function may have forked and gone on to run
 * Python code in the very same call. */
enum { LOOKS = 10000 };

bool
forks_before(struct forks *self)
{
	return __atomic_fetch_add(&self->under_way, 1, __ATOMIC_SEQ_CST) == 0;
}

bool
forks_under_way(const struct forks *self)
{
	return __atomic_load_n(&self->under_way, __ATOMIC_SEQ_CST) > 0;
}

/* The main thread is in a callback that os.fork() calls behind ours: the caller's frame
 * is not on top, and has not left the instruction that called os.fork(). */
static bool
in_fork(struct forks *self)
{
	PyFrameObject *frame = (PyFrameObject *)compat_ref((PyObject *)PyEval_GetFrame());
	bool found = frame == self->frame;

	if (frame == NULL || found || self->looks++ == LOOKS) {
		Py_XDECREF((PyObject *)frame);
		return false;
	}
	while (frame != NULL && !found) {
		PyFrameObject *back = compat_frame_back(frame);
		Py_DECREF((PyObject *)frame);
		frame = back;
		found = frame == self->frame;
	}
	found = frame != NULL && compat_frame_lasti(frame) == self->lasti;
	Py_XDECREF((PyObject *)frame);
	return found;
}

static int
start_later(void *arg)
{
	struct forks *self = arg;
	PyObject *module = self->module;	/* it holds self */

	if (in_fork(self) && Py_AddPendingCall(start_later, self) == 0)
		return 0;
	self->start(module);
	Py_DECREF(module);
	return 0;
}

/* Pending calls are made in the main thread of the main interpreter; and a process that
 * has more threads of its own is warned with or without ours. */
static bool
is_only_thread(void)
{
	return PyInterpreterState_Main() == compat_interpreter() && compat_is_only_thread();
}

void
forks_after(struct forks *self, void (*start)(PyObject *), PyObject *module)
{
	int others = __atomic_load_n(&self->under_way, __ATOMIC_RELAXED) - 1;

	/* -1: the first instrument() came amid this fork. */
	while (others >= 0 && !__atomic_compare_exchange_n(&self->under_way, &(int){ others + 1 },
	    others, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED))
		others = __atomic_load_n(&self->under_way, __ATOMIC_RELAXED) - 1;
	if (others != 0)
		return;
	if (COMPAT_FORK_COUNTS_THREADS && is_only_thread()) {
		self->start = start;
		self->module = module;
		self->frame = PyEval_GetFrame();
		self->lasti = self->frame != NULL ? compat_frame_lasti(self->frame) : 0;
		self->looks = 0;
		Py_INCREF(module);
		if (Py_AddPendingCall(start_later, self) == 0)
			return;
		Py_DECREF(module);
	}
	start(module);
}
