/*
 * loop.h - the loop of a session: from BEGIN to END.
 *
 * Events, ticks, drops, signals and the ends of processes all pass through here,
 * one after the other.
 */
#ifndef PYDTRACE_LOOP_H
#define PYDTRACE_LOOP_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "dlang/dlang.h"
#include "source.h"
#include "target.h"

/* Everything is borrowed. */
struct loop_setup {
	struct d_consumer *consumer;
	const struct source_ops *ops;	/* NULL: no source, only BEGIN, ticks and END */
	struct source *source;
	struct target *targets;
	size_t ntargets;
	const char *const *child_env;	/* for the -c children, beside the source's; or NULL */
	FILE *out;			/* where the consumer prints */
	uint64_t flush_ns;		/* printed text is written out after this time at most */
	int signals;			/* signalfd of SIGUSR1, which asks for the results so far,
					 * and of the signals that end the run; -1: none */
	const sigset_t *mask;		/* the signal mask to restore after the first of them */
};

/*
 * Run to the end: BEGIN, start the -c children, deliver, END.  The run ends when
 * exit() is called, when a signal but SIGUSR1 comes, when every target has ended, or when the
 * source has no more events.
 *
 * false: the run broke, and END has not fired; *cause says why (a source failed, output
 * cannot be written, a child cannot be run).
 */
bool loop_run(const struct loop_setup *, char **cause);

#endif
