/*
 * raised.h - is an exception raised here, or does it pass through?
 *
 * The interpreter tells of an exception in each function that it passes through, and of the
 * StopIteration with which an iterator ends a loop.  An exception is raised once:
 *
 *	by a statement `raise` with an operand, of a new exception or of an old one;
 *	by C code (int("x"), 1 / 0, a failed import), in the function that called it.
 *
 * A bare `raise`, the end of `finally`, and C code that hands an exception on which has been
 * raised before (a future's result) let it pass.
 */
#ifndef TRACEE_RAISED_H
#define TRACEE_RAISED_H

#include "tracee/compat.h"

/* The interpreter tells of this exception, which has this traceback (or NULL), in a function of
 * this code.  Runs no code of the program and raises nothing.  Needs a thread state. */
bool raised_here(PyObject *exception, PyObject *traceback, PyCodeObject *code);

/* The entry of a traceback (or NULL) for the function where exception-raise fired first for its
 * exception: a new reference, or NULL. */
PyTracebackObject *raised_first(PyObject *traceback);

#endif
