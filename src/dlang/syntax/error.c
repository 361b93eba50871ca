/*
 * error.c - the errors of the compiler: their tags, locations and messages.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/syntax/error.h"
#include "xmalloc.h"

void
d_error_clear(struct d_error *err)
{
	free(err->message);
	memset(err, 0, sizeof(*err));
}

static void
set_error(struct d_compiler *cc, struct d_loc loc, const char *tag, const char *fmt, va_list ap)
{
	if (cc->failed)
		return;
	cc->failed = true;

	char *text = xvasprintf(fmt, ap), *message;
	if (loc.file != 0)
		message = xasprintf("\"%s\", line %d: %s", cc->files[loc.file - 1].name, loc.line, text);
	else if (cc->program->texts[loc.text].name != NULL && loc.line != 0)
		message = xasprintf("line %d: %s", loc.line, text);
	else if (cc->region != NULL)
		message = xasprintf("in %s: %s", cc->region, text);
	else
		message = xstrdup(text);
	free(text);

	d_error_clear(cc->err);
	snprintf(cc->err->tag, sizeof(cc->err->tag), "%s", tag);
	cc->err->text = loc.text;
	cc->err->message = message;
	cc->err->unmatched = cc->unmatched;
}

bool
d_loc_included(const struct d_compiler *cc, struct d_loc loc)
{
	return loc.file != 0 && cc->files[loc.file - 1].included;
}

void
d_error_set(struct d_compiler *cc, int line, const char *tag, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	set_error(cc, (struct d_loc){ line, cc->text, cc->file }, tag, fmt, ap);
	va_end(ap);
}

void
d_error_raise(struct d_compiler *cc, struct d_loc loc, const char *tag, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	set_error(cc, loc, tag, fmt, ap);
	va_end(ap);
	d_error_again(cc);
}

void
d_error_again(struct d_compiler *cc)
{
	struct d_escape *here = cc->escape;
	cc->escape = here->outer;
	longjmp(here->jump, 1);
}
