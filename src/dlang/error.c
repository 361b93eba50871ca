/*
 * error.c - what the compiler says of a text that it refuses.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/compiler.h"
#include "xmalloc.h"

void
d_error_clear(struct d_error *err)
{
	free(err->message);
	memset(err, 0, sizeof(*err));
}

static void
record(struct d_compiler *cc, struct d_place place, const char *tag, const char *fmt, va_list ap)
{
	if (cc->failed)
		return;
	cc->failed = true;

	char *text = xvasprintf(fmt, ap), *message;
	if (place.file != 0)
		message = xasprintf("\"%s\", line %d: %s", cc->files[place.file - 1], place.line, text);
	else if (cc->program->texts[place.text].name != NULL && place.line != 0)
		message = xasprintf("line %d: %s", place.line, text);
	else if (cc->region != NULL)
		message = xasprintf("in %s: %s", cc->region, text);
	else
		message = xstrdup(text);
	free(text);

	d_error_clear(cc->err);
	snprintf(cc->err->tag, sizeof(cc->err->tag), "%s", tag);
	cc->err->text = place.text;
	cc->err->message = message;
}

void
d_record(struct d_compiler *cc, int line, const char *tag, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	record(cc, (struct d_place){ line, cc->text, cc->file }, tag, fmt, ap);
	va_end(ap);
}

void
d_fail(struct d_compiler *cc, struct d_place place, const char *tag, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	record(cc, place, tag, fmt, ap);
	va_end(ap);
	longjmp(cc->escape, 1);
}
