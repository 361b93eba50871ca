/*
 * privileges.h - the capabilities that pydtrace has from its file (setcap).
 */
#ifndef PYDTRACE_PRIVILEGES_H
#define PYDTRACE_PRIVILEGES_H

#include <stdbool.h>

/*
 * Let other processes of this user open descriptors of this one in /proc, as the traced ones
 * do to find the channel.  The kernel forbids that where pydtrace has capabilities that they
 * have not, or its file may not be read.  What came with the file is given up, for good.
 * false: *cause.
 */
bool privileges_give_up(char **cause);

#endif
