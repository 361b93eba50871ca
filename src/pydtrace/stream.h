/*
 * stream.h - standard output and standard error that lose nothing.
 *
 * Other programs have the same pipe or terminal: the traced one, for example.  Whether a write
 * to it waits is a property of the pipe, not of a program's descriptor, and an event loop
 * (asyncio's connect_write_pipe()) makes it one that does not wait.  Then stdio drops the
 * text that found no room.  These streams wait.
 */
#ifndef PYDTRACE_STREAM_H
#define PYDTRACE_STREAM_H

#include <stdio.h>

/* Make stdout and stderr wait.  Once, before anything is printed. */
void stream_init(void);

/* The descriptor behind a stream, which may be stdout or stderr. */
int stream_fd(FILE *);

#endif
