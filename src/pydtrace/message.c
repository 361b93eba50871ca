/*
 * message.c - lines on stderr.
 */
#include <stdio.h>
#include <stdlib.h>

#include "dlang/dlang.h"
#include "message.h"
#include "xmalloc.h"

void
message_list(const char *command, const char *fmt, va_list ap)
{
	char *text = xvasprintf(fmt, ap), *line = d_visible(text, "\n\t");
	fprintf(stderr, "%s: %s\n", command, line);
	free(line);
	free(text);
}

void
message(const char *command, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	message_list(command, fmt, ap);
	va_end(ap);
}
