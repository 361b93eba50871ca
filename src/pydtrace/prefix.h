/*
 * prefix.h - where the running command is installed.
 */
#ifndef PYDTRACE_PREFIX_H
#define PYDTRACE_PREFIX_H

/* The PREFIX of which the running file is PREFIX/bin/NAME, malloc'd; NULL: it does not lie in a
 * folder bin, so it was not installed. */
char *prefix_of_command(void);

#endif
