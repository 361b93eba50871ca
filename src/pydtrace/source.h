/*
 * source.h - where events come from: one struct of functions per source.
 *
 * Each source is one file, source_NAME.c, that ends in its initializer.  The
 * session (session.c) drives at most one of them, in this order:
 *
 *	create          after the script was parsed, before it is checked
 *	  discover      make known the probes that exist: d_program_probe()
 *	                ... d_program_check() ...
 *	  enable        capture what the script uses of them: d_program_capture()
 *	  child_env, child_file	for each -c child, which is still waiting to be let go
 *	                ... BEGIN, children start ...
 *	  look, next ..., settle, drops    over and over; idle says how to wait in between
 *	  stop          nothing fires any more
 *	  look, next ..., settle, drops    the events fired before, to the last one
 *	free            also at any point before, after an error
 *
 * A source handles by itself the probes that appear while tracing (a process starts, a
 * module is loaded): it asks d_program_probe() for the probe, and enables it if it has
 * clauses.  A site whose process does not exist yet (a file that a -c child will map, a
 * module that a process may load) is made known in discover under the bare provider
 * name, or with the child's pid if that is known, so that the script's check finds it.
 *
 * User errors come back as *cause, a malloc'd line without the command's name
 * and without a newline, which the caller prints and frees.  Every function
 * but free may assume that those before it succeeded.
 */
#ifndef PYDTRACE_SOURCE_H
#define PYDTRACE_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "dlang/dlang.h"
#include "target.h"

struct source;

/* Everything is borrowed and outlives the source. */
struct source_setup {
	struct d_program *program;	/* options: d_program_optval(program, "bufsize") */
	const struct target *targets;	/* -c and -p; none: every process */
	size_t ntargets;
	bool follow_forks;		/* the children of -p, too */
	const char *replay;		/* the file of --replay; NULL without */
	unsigned replay_times;		/* how often to play it, one run after the other */
	const char *command;		/* the word that begins messages on stderr */
};

/* Called by drops: n events were lost on a CPU. */
typedef void source_drop_fn(void *ctx, uint32_t cpu, uint64_t n);

struct source_ops {
	const char *name;		/* as --source= spells it */

	/* Event times are not CLOCK_MONOTONIC but the source's own (see now), and
	 * walltimestamp shows them as they are. */
	bool own_clock;

	/* The processes of the events do not run now, and their numbers may be others': nobody's
	 * memory is read, no signal sent, and curpsinfo and curlwpsinfo hold what the event says. */
	bool no_processes;

	/* Open the source.  NULL: *cause says what is missing and what to do.  The uprobe
	 * source changes the whole process here: it lifts the limit of locked memory
	 * (RLIMIT_MEMLOCK) and silences libbpf (uprobe_kernel.h). */
	struct source *(*create)(const struct source_setup *setup, char **cause);

	bool (*discover)(struct source *, char **cause);
	bool (*enable)(struct source *, char **cause);

	/* "NAME=VALUE" strings that a -c child needs in its environment, NULL at
	 * the end; they belong to the source.  NULL: this source needs none. */
	const char *const *(*child_env)(struct source *);

	/* A descriptor that a -c child inherits, under the same number; -1: none.  NULL: this source
	 * needs none. */
	int (*child_file)(const struct source *);

	/* The source's clock, ns.  NULL: CLOCK_MONOTONIC. */
	uint64_t (*now)(struct source *);

	/*
	 * One round.  look finds the events that have arrived; next, whose ctx is the source, returns
	 * them one by one, each good until the next call; settle ends the round, also before the last of
	 * them (exit() was called).  None of them blocks, and a round is short: what comes meanwhile can
	 * wait for the next one.
	 *
	 * settle returns the horizon: no event of a later round is older.  The session lets ticks
	 * happen up to it.  UINT64_MAX: there will be no more events, the run is over.  An event
	 * that comes late all the same is delivered late, with its true time.
	 */
	void (*look)(struct source *);
	d_next_event_fn *next;
	uint64_t (*settle)(struct source *);

	/* How to wait: returns the ns until the next round is due, 0 if there are more
	 * events now; *fd becomes readable if events come before that, or stays -1. */
	uint64_t (*idle)(struct source *, int *fd);

	/* Call fn for each CPU that lost events since the last round.  NULL: this
	 * source loses none. */
	void (*drops)(struct source *, source_drop_fn *fn, void *ctx);

	/* The number of an event's process was said by the process itself.  True if that one is a
	 * process that the source traces.  NULL: the numbers come from the kernel. */
	bool (*traces)(struct source *, pid_t pid);

	/* Why no event was delivered or, without `results`, none that a table of the script is about,
	 * and what to do: malloc'd, one line, for the end of the run.  NULL: there is no more to say.
	 * NULL as function: never any more. */
	char *(*silence)(const struct source *, bool results);

	/* Switch the probes off.  Events fired before can still be read, in one or more
	 * rounds: *horizon is UINT64_MAX when none is left.  NULL: nothing to switch off. */
	void (*stop)(struct source *);

	void (*free)(struct source *);
};

/* The channel and replay are always there; uprobe needs HAVE_LIBBPF. */
extern const struct source_ops source_uprobe, source_channel, source_replay;

#endif
