/*
 * host.h - what D may ask of the world: memory of processes, commands, signals.
 */
#ifndef PYDTRACE_HOST_H
#define PYDTRACE_HOST_H

#include <signal.h>
#include <stdio.h>

#include "dlang/dlang.h"

/* What the callbacks need; borrowed by the host. */
struct host_ctx {
	FILE *out;			/* flushed before a command runs */
	sigset_t mask;			/* the signal mask that a command starts with */
};

/* A host for this process, which runs as `command` (borrowed); wall_offset is for
 * CLOCK_MONOTONIC. */
void host_init(struct d_host *, struct host_ctx *, const char *command);

#endif
