/*
 * message.h - lines on stderr.
 */
#ifndef PYDTRACE_MESSAGE_H
#define PYDTRACE_MESSAGE_H

#include <stdarg.h>

/* Print a line behind the command's name and a colon.  Names in it may be anybody's: control
 * characters but newline and tab are shown as escapes. */
void message(const char *command, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void message_list(const char *command, const char *fmt, va_list) __attribute__((format(printf, 2, 0)));

#endif
