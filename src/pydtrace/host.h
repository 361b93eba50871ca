/*
 * host.h - the world outside for D programs: memory of processes, commands, signals.
 */
#ifndef PYDTRACE_HOST_H
#define PYDTRACE_HOST_H

#include <signal.h>
#include <stdio.h>

#include "dlang/dlang.h"
#include "source.h"
#include "target.h"

/* The context of the callbacks; borrowed by the host.  The source says whether the number of
 * an event's process is to be believed: no other process is read, shown or sent a signal. */
struct host_ctx {
	FILE *out;			/* flushed before a command runs */
	sigset_t mask;			/* the signal mask that a command starts with */
	const struct source_ops *ops;	/* NULL: no source */
	struct source *source;
	const char *command;		/* begins messages */
	/* The last process that the source was asked for; pidfd -1: none.  As long as it lives
	 * the number is its own, and it stays traced. */
	pid_t pid;
	int pidfd;
	bool traced;
	bool silent;			/* its memory did not answer */
	pid_t ancestors[64];		/* of pydtrace, 0 at the end */
	const struct target *targets;	/* whose memory is waited for */
	size_t ntargets;
	struct remote_memory *memory;
};

/* A host for this process, which runs as `command` (borrowed).  Its wall_offset is right
 * for events with times of CLOCK_MONOTONIC. */
void host_init(struct d_host *, struct host_ctx *, const char *command);

/* Close what host_init() and the callbacks have opened. */
void host_close(struct host_ctx *);

#endif
