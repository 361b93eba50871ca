/*
 * source.h - where events come from: one struct of functions per source.
 *
 * Each source is one file, source_NAME.c, that ends in its initializer.  The
 * session (session.c) drives one of them:
 *
 *   create -> enable (once for each probe wanted) -> start -> read ... -> stop -> free
 *
 * User errors come back as `*cause`, a malloc'd line without the command's name
 * and without a newline, which the caller prints and frees.
 */
#ifndef PYDTRACE_SOURCE_H
#define PYDTRACE_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "dlang/dlang.h"

struct session;
struct source;

/* Called by read for each event, oldest first; false asks it to stop reading
 * at once (exit() was called). */
typedef bool source_event_fn(void *ctx, const struct d_event *event);

struct source_ops {
	const char *name;		/* as --source= spells it */

	/* Open the source.  NULL: *cause says what is missing and what to do. */
	struct source *(*create)(struct session *, char **cause);

	/* Tell the source what the program wants, after the check: it walks the
	 * program's probe descriptions, makes known the probes that it can see
	 * (before the check: discover) and captures what is wanted (enable). */
	bool (*discover)(struct source *, struct d_program *, char **cause);
	bool (*enable)(struct source *, struct d_program *, char **cause);

	/* What the -c child needs in its environment; called between fork and
	 * exec's preparation, in the parent.  NULL where nothing is needed. */
	bool (*child_env)(struct source *, char ***envp, char **cause);

	/* Deliver what has happened up to `until` (CLOCK_MONOTONIC ns), in order
	 * of time.  Never blocks. */
	bool (*read)(struct source *, uint64_t until, source_event_fn *fn, void *ctx);

	/* Sleep until something can be read or `deadline`, or a signal. */
	void (*wait)(struct source *, uint64_t deadline);

	/* Events lost since the last call, by cpu; calls fn for each. */
	void (*drops)(struct source *, void (*fn)(void *ctx, uint32_t cpu, uint64_t n), void *ctx);

	/* No event fires any more after this; what was fired can still be read. */
	void (*stop)(struct source *);
	void (*free)(struct source *);
};

extern const struct source_ops source_uprobe, source_channel, source_replay;

#endif
