/*
 * line.c - the line of a clause: the columns before its text, and the newline.
 */
#include <stdio.h>
#include <string.h>

#include "dlang/run/line.h"
#include "dlang/base/visible.h"
#include "dlang/run/consumer.h"

static bool
ends_with(const char *name, const char *word)
{
	size_t n = strlen(name), w = strlen(word);

	return n >= w && strcmp(name + n - w, word) == 0 && (n == w || name[n - w - 1] == '-');
}

enum flow { FLOW_NONE, FLOW_ENTRY, FLOW_RETURN };

/* Of the clauses of one probe, the first one's entry indents and the last one's return unindents;
 * the others have the marks of any other probe. */
static enum flow
flow_of(const struct d_consumer *c, const struct d_probe *probe)
{
	size_t i = 0;

	if (ends_with(probe->name, "entry"))
		return c->flow_probe == probe->id && c->flow_clause != c->machine.clause ?
		    FLOW_NONE : FLOW_ENTRY;
	if (!ends_with(probe->name, "return"))
		return FLOW_NONE;
	while (i < probe->nclauses && probe->clauses[i] != c->machine.clause)
		i++;
	for (i++; i < probe->nclauses; i++)
		if (probe->clauses[i]->records)
			return FLOW_NONE;
	return FLOW_RETURN;
}

/* Add a name of a probe. */
static void
add_name(const struct d_consumer *c, const char *name, struct d_buf *out)
{
	if (c->settings.style.visible)
		d_visible_add(out, name, strlen(name), "");
	else
		d_buf_str(out, name);
}

static void
open_flow_line(struct d_consumer *c, struct d_buf *out)
{
	enum { STEP = 2, LONGEST = 1024, NAME = 41 };
	static const char *const arrow[][2] = {
		[FLOW_NONE] = { "| ", "| " },
		[FLOW_ENTRY] = { " -> ", " => " },
		[FLOW_RETURN] = { " <- ", " <= " },
	};
	const struct d_probe *probe = c->machine.event->probe;
	enum flow flow = flow_of(c, probe);
	bool system_call = strcmp(probe->prov, "syscall") == 0;
	char name[LONGEST];

	if (flow == FLOW_RETURN && c->indent >= STEP)
		c->indent -= STEP;
	snprintf(name, sizeof(name), "%*s%s%s%s%s", c->indent, "", arrow[flow][system_call],
	    probe->func, flow == FLOW_NONE ? ":" : "", flow == FLOW_NONE ? probe->name : "");
	if (flow == FLOW_ENTRY)
		c->indent += STEP;
	c->flow_probe = probe->id;
	c->flow_clause = c->machine.clause;
	d_buf_printf(out, "%3u ", c->machine.event->cpu);
	size_t at = out->len;
	add_name(c, name, out);
	d_buf_fill(out, ' ', out->len - at < NAME ? NAME - (out->len - at) : 0);
	d_buf_char(out, ' ');
}

void
d_line_open(struct d_consumer *c)
{
	enum { NAME_COLUMN = 32 };
	const struct d_probe *probe = c->machine.event->probe;
	struct d_buf *out = &c->out_current->text;

	if (c->line_open)
		return;
	c->line_open = true;
	if (c->settings.quiet)
		return;
	if (c->settings.flowindent) {
		open_flow_line(c, out);
		return;
	}
	if (!c->machine.host.testing)
		d_buf_printf(out, "%3u %6u ", c->machine.event->cpu, probe->id);
	size_t len = strlen(probe->func) + 1 + strlen(probe->name);
	if (len < NAME_COLUMN)
		d_buf_fill(out, ' ', NAME_COLUMN - len);
	add_name(c, probe->func, out);
	d_buf_char(out, ':');
	add_name(c, probe->name, out);
	d_buf_char(out, ' ');
}

void
d_line_end(struct d_consumer *c)
{
	if (!c->settings.quiet)
		d_buf_char(&c->out_current->text, '\n');
	c->line_open = false;
}
