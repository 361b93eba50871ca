/*
 * fire.h - one firing of the interpreter's probes, with arguments from its objects.
 *
 * These functions need a thread state, raise nothing of their own and keep an exception that is
 * pending.
 */
#ifndef TRACEE_FIRE_H
#define TRACEE_FIRE_H

#include "tracee/compat.h"

/* Fire the probe of that name, whose arguments are the file, the function, the line and the
 * qualified name, which is made only where a tracer may read it. */
void fire_function__entry(PyCodeObject *code, int line);
void fire_function__return(PyCodeObject *code, int line);
void fire_line(PyCodeObject *code, int line);

/* Fire exception-raise, if the exception is raised here and does not pass through (raised.h).
 * traceback: its own, or NULL.  No code of the program runs for the texts. */
void fire_exception__raise(PyObject *exception, PyObject *traceback, PyCodeObject *code);

/* Fire exception-uncaught, with the place where the exception was raised first.  It has none if it
 * comes from C code alone, and does not fire then. */
void fire_exception__uncaught(PyObject *exception, PyObject *traceback);

enum { FIRE_IMPORT_START = -1 };

/* Fire import-find-load-start or, with found 0 or 1, import-find-load-done.  frame runs
 * importlib's _find_and_load().  -1: the name is no str, and its conversion was
 * interrupted (interruption.h); the exception is pending. */
int fire_import(PyFrameObject *frame, int found);

#endif
