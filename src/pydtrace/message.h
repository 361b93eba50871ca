/*
 * message.h - lines on stderr.
 */
#ifndef PYDTRACE_MESSAGE_H
#define PYDTRACE_MESSAGE_H

/* Print a line behind the command's name and a colon.  Names in it may be anybody's: control
 * characters but newline and tab are shown as escapes. */
void message(const char *command, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
