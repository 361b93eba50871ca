/*
 * host.h - the world outside for D programs: memory of processes, commands, signals.
 */
#ifndef PYDTRACE_HOST_H
#define PYDTRACE_HOST_H

#include <signal.h>
#include <stdio.h>

#include "dlang/dlang.h"

/* The context of the callbacks; borrowed by the host. */
struct host_ctx {
	FILE *out;			/* flushed before a command runs */
	sigset_t mask;			/* the signal mask that a command starts with */
};

/* A host for this process, which runs as `command` (borrowed).  Its wall_offset is right
 * for events with times of CLOCK_MONOTONIC. */
void host_init(struct d_host *, struct host_ctx *, const char *command);

#endif
