/*
 * output.c - the records of clauses: kept, moved, shown.
 */
#include <stdlib.h>

#include "dlang/run/output.h"
#include "dlang/run/action.h"
#include "dlang/run/consumer.h"
#include "xmalloc.h"

void
d_output_free(struct d_output *o)
{
	d_buf_free(&o->text);
	free(o->deferred);
	*o = (struct d_output){ 0 };
}

static struct d_deferred *
new_deferred(struct d_output *o)
{
	if (o->ndeferred == o->capacity) {
		o->capacity = o->capacity != 0 ? o->capacity * 2 : 4;
		o->deferred = xreallocarray(o->deferred, o->capacity, sizeof(*o->deferred));
	}
	return &o->deferred[o->ndeferred++];
}

void
d_output_defer(struct d_output *o, const struct d_action_code *action, int64_t number, size_t at)
{
	*new_deferred(o) = (struct d_deferred){ action, number, at, o->text.len - at };
}

void
d_output_append(struct d_output *to, struct d_output *from)
{
	size_t shift = to->text.len;

	if (from->text.len != 0)
		d_buf_add(&to->text, from->text.data, from->text.len);
	for (size_t i = 0; i < from->ndeferred; i++) {
		struct d_deferred *deferred = new_deferred(to);
		*deferred = from->deferred[i];
		deferred->at += shift;
	}
	from->text.len = 0;
	from->ndeferred = 0;
}

static void
show_heading(struct d_consumer *c)
{
	if (c->heading_done || c->settings.quiet)
		return;
	c->heading_done = true;
	if (c->settings.flowindent)
		fprintf(c->out, "%3s %-41s\n", "CPU", "FUNCTION");
	else if (c->machine.host.testing)
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
	for (size_t i = 0; i < o->ndeferred; i++) {
		const struct d_deferred *deferred = &o->deferred[i];
		const struct d_action_code *a = deferred->action;
		show_text(c, o, at, deferred->at);
		at = deferred->at + deferred->len;
		a->show(c, deferred, deferred->len != 0 ? o->text.data + deferred->at : "");
	}
	show_text(c, o, at, o->text.len);
	o->text.len = 0;
	o->ndeferred = 0;
}
