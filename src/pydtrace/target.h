/*
 * target.h - the processes of -c and -p.
 *
 * A -c child is forked when the options have been read, so that $target is
 * known to the script, and then waits: only when everything is enabled and BEGIN
 * has run does it get its environment and become the program.  When pydtrace
 * dies before that, the child ends without having run anything.
 */
#ifndef PYDTRACE_TARGET_H
#define PYDTRACE_TARGET_H

#include <stdbool.h>
#include <sys/types.h>

struct target {
	pid_t pid;
	char *path;		/* -c: the program's file, found on PATH, not run yet; -p: NULL */
	char **argv;		/* -c: its words; -p: NULL */
	int pidfd;		/* readable once the process has ended; -1: does not exist any more */
	int go;			/* -c: the child waits at the other end; -1 once let go */
};

/* Fork a child for "-c COMMAND", which is split at white space (no quoting, as
 * dtrace does).  false: *cause says why. */
bool target_command(struct target *, const char *command, char **cause);

/* Take hold of a process that is there: -p PID. */
bool target_process(struct target *, const char *pid, char **cause);

/* Let a child become its program, with env ("NAME=VALUE", NULL at the end; may
 * be NULL) put into its environment.  false: the program cannot be run.  Does
 * nothing for -p. */
bool target_start(struct target *, const char *const *env, char **cause);

/* True once the process has ended; a child is reaped then. */
bool target_ended(struct target *);

/* Forget the target.  A child that was never let go ends; one that runs goes on. */
void target_free(struct target *);

#endif
