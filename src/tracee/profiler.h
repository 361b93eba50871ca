/*
 * profiler.h - switching trace hooks on and off: the type _probe.Profiler.
 */
#ifndef TRACEE_PROFILER_H
#define TRACEE_PROFILER_H

#include "tracee/hook.h"

/* Make the types for one interpreter and add Profiler to its module.  -1: an
 * exception is set. */
int profiler_add_types(PyObject *module);

/* Switch it on or off, on this thread or on all (profiler->threads).  *changed:
 * it was off on this thread.  -1: an exception is set. */
int profiler_on(struct profiler *profiler, bool *changed);
int profiler_off(struct profiler *profiler);

#endif
