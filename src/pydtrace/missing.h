/*
 * missing.h - a probe that the script names is not there: what to do about it.
 */
#ifndef PYDTRACE_MISSING_H
#define PYDTRACE_MISSING_H

#include <stddef.h>

#include "dlang/dlang.h"
#include "target.h"

/* Advice on a description that no probe matches: the name that was meant, how a Python is
 * prepared, or how to wait for a file; malloc'd, part of a line. */
char *missing_advice(const struct d_pdesc *, const struct target *targets, size_t ntargets);

/* Advice on the process of -p that has none of the probes yet. */
char *missing_in_process(pid_t pid);

/* Why no process that the commands started has come to the channel, as far as their words and
 * their ends tell; malloc'd, part of a line. */
char *missing_from_channel(const struct target *targets, size_t ntargets);

#endif
