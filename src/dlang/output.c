/*
 * output.c - what clauses recorded: kept, moved, shown.
 */
#include <stdlib.h>

#include "action.h"
#include "consumer.h"
#include "xmalloc.h"

void
d_output_free(struct d_output *o)
{
	d_buf_free(&o->text);
	free(o->deed);
	*o = (struct d_output){ 0 };
}

static struct d_deed *
new_deed(struct d_output *o)
{
	if (o->ndeeds == o->capacity) {
		o->capacity = o->capacity != 0 ? o->capacity * 2 : 4;
		o->deed = xreallocarray(o->deed, o->capacity, sizeof(*o->deed));
	}
	return &o->deed[o->ndeeds++];
}

void
d_output_deed(struct d_output *o, const struct d_action_code *action, int64_t number, size_t at)
{
	*new_deed(o) = (struct d_deed){ action, number, at, o->text.len - at };
}

void
d_output_append(struct d_output *to, struct d_output *from)
{
	size_t shift = to->text.len;

	if (from->text.len != 0)
		d_buf_add(&to->text, from->text.data, from->text.len);
	for (size_t i = 0; i < from->ndeeds; i++) {
		struct d_deed *deed = new_deed(to);
		*deed = from->deed[i];
		deed->at += shift;
	}
	from->text.len = 0;
	from->ndeeds = 0;
}

static void
show_heading(struct d_consumer *c)
{
	if (c->heading_done || c->set.quiet)
		return;
	c->heading_done = true;
	if (c->set.flowindent)
		fprintf(c->out, "%3s %-41s\n", "CPU", "FUNCTION");
	else if (c->set.testing)
		fprintf(c->out, "%32s\n", "FUNCTION:NAME");
	else
		fprintf(c->out, "%3s %6s %32s\n", "CPU", "ID", "FUNCTION:NAME");
}

static void
show_text(struct d_consumer *c, const struct d_output *o, size_t from, size_t to)
{
	if (from < to)
		fwrite(o->text.data + from, 1, to - from, c->out);
}

void
d_output_show(struct d_consumer *c, struct d_output *o)
{
	size_t at = 0;

	show_heading(c);
	for (size_t i = 0; i < o->ndeeds; i++) {
		const struct d_deed *deed = &o->deed[i];
		const struct d_action_code *a = deed->action;
		show_text(c, o, at, deed->at);
		at = deed->at + deed->len;
		a->show(c, a, deed, deed->len != 0 ? o->text.data + deed->at : "");
	}
	show_text(c, o, at, o->text.len);
	o->text.len = 0;
	o->ndeeds = 0;
}
