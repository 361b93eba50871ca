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
	int pidfd;		/* readable once the process has ended; -1: an old kernel has none */
	int go;			/* -c: the child waits at the other end; -1 once let go */
	int report;		/* -c: where it would say that exec failed; -1 once let go */
	bool ended;
	int status;		/* of a -c child that has ended, as waitpid() gives it */
};

/* Fork a child for "-c COMMAND", which is split at white space (no quoting, as
 * dtrace does).  The child keeps the signal mask and the handlers of this moment:
 * fork it before changing them.  false: *cause says why. */
bool target_command(struct target *, const char *command, char **cause);

/* Take hold of a process that is there: -p PID. */
bool target_process(struct target *, const char *pid, char **cause);

/* Let a child become its program, with env ("NAME=VALUE", NULL at the end; may
 * be NULL) put into its environment.  false: the program cannot be run.  Does
 * nothing for -p.  SIGPIPE must be ignored: the child may be gone. */
bool target_start(struct target *, const char *const *env, char **cause);

/* True once the process has ended; a child is reaped then. */
bool target_ended(struct target *);

/* Forget the target.  A child that was never let go ends; one that runs goes on.
 * The last one made is freed first: it holds the earlier ones' pipes open. */
void target_free(struct target *);

#endif
