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

#include <stddef.h>
#include <stdio.h>

/* Write all of a text, however long it waits for room.  Returns how much was written; less than
 * len: errno says why. */
size_t stream_write_all(int fd, const char *text, size_t len);

/* Make stdout and stderr wait.  Once, before anything is printed. */
void stream_init(void);

/* The descriptor behind a stream, which may be stdout or stderr. */
int stream_fd(FILE *);

#endif
