/*
 * uncaught.h - does an exception leave the program?
 *
 * It does where it leaves the first Python function of a thread: the main program, a function
 * of _thread.start_new_thread(), a callback that C code makes without a caller in Python.  It
 * also does where it leaves the run() of a Thread or a multiprocessing.Process, whose caller in
 * the standard library reports it.  SystemExit is the usual way to end, and a function that a
 * greenlet begins with hands its exception to the greenlet's parent.
 *
 * From CPython 3.12 on the event of leaving has the exception.  Before, the trace function is
 * told of an exception where it comes to a function, not where it leaves: the caller of a run()
 * is such a function, but the first function of a thread has no caller.  From the moment that
 * an exception leaves one, an audit hook listens to what the interpreter says of it.
 */
#ifndef TRACEE_UNCAUGHT_H
#define TRACEE_UNCAUGHT_H

#include "tracee/compat.h"

/* A function of this code calls the run() of a thread or a process. */
bool uncaught_reports(PyCodeObject *code);

/* Fire exception-uncaught for this exception, which has this traceback (or NULL) and has left the
 * program. */
void uncaught_fire(PyObject *exception, PyObject *traceback);

#if COMPAT_MONITORING
/* What leaves this frame, which runs, leaves the program. */
bool uncaught_leaves(PyFrameObject *frame);
#else
/* An exception leaves this frame: hear what becomes of it.  -1: an audit hook of the program was
 * interrupted; the exception is pending. */
int uncaught_expect(PyFrameObject *frame);
#endif

#endif
