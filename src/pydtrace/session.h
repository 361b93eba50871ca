/*
 * session.h - one run of the command, from the options to the exit status.
 */
#ifndef PYDTRACE_SESSION_H
#define PYDTRACE_SESSION_H

#include "command_line.h"

/* Compile, list or trace, as the options say.  Errors are printed on stderr.  Returns
 * the exit status: that of exit(), or 1 after an error. */
int session_run(const struct options *);

#endif
