/*
 * target.h - the processes of -c and -p.
 *
 * A -c child is forked when the options have been read, so that the script knows
 * $target.  It then waits until every probe is enabled and BEGIN has fired, gets its
 * environment, and becomes the program.  If pydtrace dies before that, the child ends
 * and has run nothing.
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
	int go;			/* -c: the pipe that starts the child; -1 once started */
	int report;		/* -c: the pipe that reports a failed exec; -1 once started */
	bool ended;
	int status;		/* of a -c child that has ended, as waitpid() gives it */
	char comm[16];		/* and the name of the program that it was in the end */
};

/* Fork a child for a command, whose words are copied.  The child keeps the signal mask and the handlers of this moment:
 * fork it before changing them.  false: *cause says why. */
bool target_words(struct target *, char *const *argv, char **cause);

/* The same for "-c COMMAND", which is split at white space (no quoting, as dtrace does). */
bool target_command(struct target *, const char *command, char **cause);

/* Take hold of a running process: -p PID. */
bool target_process(struct target *, const char *pid, char **cause);

/* Let a child become its program, with env ("NAME=VALUE", NULL at the end; may
 * be NULL) put into its environment, and a descriptor of ours to inherit, under the same number
 * (-1: none).  false: the program cannot be run.  Does nothing for -p.  SIGPIPE must be ignored:
 * the child may have died. */
bool target_start(struct target *, const char *const *env, int file, char **cause);

/* True once the process has ended; a child is reaped then. */
bool target_ended(struct target *);

/* Release the target.  A child that was never started ends; one that runs goes on.
 * Free the target made last first: its child holds the earlier ones' pipes open. */
void target_free(struct target *);

#endif
