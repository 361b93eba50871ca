/*
 * listening.h - can a running process be asked for its events over the channel?
 */
#ifndef PYDTRACE_LISTENING_H
#define PYDTRACE_LISTENING_H

#include <sys/types.h>

#include "dlang/dlang.h"

/* Why the script's probes of provider/ cannot be had from a process over the channel, and what to
 * do; malloc'd, a line.  NULL: they can. */
char *listening_why_not(const struct d_program *, pid_t pid);

#endif
