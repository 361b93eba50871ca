/*
 * hook.h - the line profiler's C core: the type _probe.Profiler.
 *
 * A profiler is a switch; what it puts into a thread is a hook, an object that
 * holds the trace function found there and stands in its place (see hook.c).
 */
#ifndef TRACEE_HOOK_H
#define TRACEE_HOOK_H

#include "tracee/compat.h"

/* Make the types for one interpreter and add Profiler to its module. */
int hook_add_types(PyObject *module);

#endif
