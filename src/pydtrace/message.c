/*
 * message.c - lines on stderr.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "dlang/dlang.h"
#include "message.h"
#include "xmalloc.h"

void
message(const char *command, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	char *text = xvasprintf(fmt, ap), *line = d_visible(text, "\n\t");
	va_end(ap);
	fprintf(stderr, "%s: %s\n", command, line);
	free(line);
	free(text);
}
