/*
 * profiler.h - the type of line profilers, for the module.
 */
#ifndef TRACEE_PROFILER_H
#define TRACEE_PROFILER_H

#include "tracee/compat.h"

/* Make the types for one interpreter and add Profiler to its module.  -1: an
 * exception is set. */
int profiler_add_types(PyObject *module);

#endif
