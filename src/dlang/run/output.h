/*
 * output.h - the records of clauses, before they are shown.
 *
 * A firing records text, and at points of the text deferred actions: print or change an
 * aggregation, run a command, switch to another file.  All of it is carried out when the
 * firing is over.  So a fault takes back the text and the actions of its clause, and a
 * speculation can wait to be committed.
 */
#ifndef D_OUTPUT_H
#define D_OUTPUT_H

#include <stdbool.h>
#include <stdint.h>

#include "dlang/base/buf.h"

struct d_action_code;
struct d_consumer;

/* A deferred action: it runs once the text before it is out.  Its own text (a command, a file
 * name) is the len bytes of the buffer at `at`, which are not shown. */
struct d_deferred {
	const struct d_action_code *action;
	int64_t number;			/* the argument of trunc(), normalize() */
	size_t at, len;
};

struct d_output {
	struct d_buf text;
	struct d_deferred *deferred;
	size_t ndeferred, capacity;
};

/* A point in an output to go back to. */
struct d_mark {
	size_t text, deferred;
};

void d_output_free(struct d_output *);

static inline struct d_mark
d_output_mark(const struct d_output *o)
{
	return (struct d_mark){ o->text.len, o->ndeferred };
}

static inline bool
d_output_empty(const struct d_output *o)
{
	return o->text.len == 0 && o->ndeferred == 0;
}

/* Drop all records behind the mark. */
static inline void
d_output_back(struct d_output *o, struct d_mark mark)
{
	o->text.len = mark.text;
	o->ndeferred = mark.deferred;
}

/* Defer an action; its own text is all text from `at` to the end of o->text. */
void d_output_defer(struct d_output *o, const struct d_action_code *action, int64_t number,
    size_t at);

/* Append `from` to `to` and empty it. */
void d_output_append(struct d_output *to, struct d_output *from);

/* Show the text, run the deferred actions in their turn, and empty the output. */
void d_output_show(struct d_consumer *, struct d_output *o);

#endif
