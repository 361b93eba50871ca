/*
 * child_env.h - the environment that gives a Python started by -c the interpreter's
 * own probes.
 *
 * A script that names the provider `python` wants probes that most interpreters
 * do not have.  The package `probe` brings them, and switches them on in a
 * process whose environment says so: through pythonprobes.pth or pythonprobes.start
 * where it is installed into the interpreter, through a sitecustomize of ours (which runs the
 * user's own, too) everywhere else.
 */
#ifndef PYDTRACE_CHILD_ENV_H
#define PYDTRACE_CHILD_ENV_H

#include "dlang/dlang.h"

/* "NAME=VALUE" strings for the environment of the -c children, NULL at the end;
 * NULL if no description could match a probe of `python`.  child_env_free() it. */
char **child_env_create(const struct d_program *);
void child_env_free(char **env);

#endif
