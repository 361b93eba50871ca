/*
 * output.h - what clauses recorded, before it is shown.
 *
 * A firing gathers text, and between the text what has to be done in its place:
 * print or change an aggregation, run a command, go on in another file.  It is
 * all carried out when the firing is over, so that a clause that faults has done
 * nothing, and a speculation can wait to be committed.
 */
#ifndef D_OUTPUT_H
#define D_OUTPUT_H

#include <stdbool.h>
#include <stdint.h>

#include "dlang/base/buf.h"

struct d_action_code;
struct d_consumer;

/* A deferred action: it runs once the text before it is out.  Its own text (a command,
 * a file name) stands in the buffer at `at` and is not shown. */
struct d_deferred {
	const struct d_action_code *action;
	int64_t number;			/* of trunc(), normalize() */
	size_t at, len;
};

struct d_output {
	struct d_buf text;
	struct d_deferred *deferred;
	size_t ndeferred, capacity;
};

/* A point in an output to come back to. */
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

/* Forget what came after the mark. */
static inline void
d_output_back(struct d_output *o, struct d_mark mark)
{
	o->text.len = mark.text;
	o->ndeferred = mark.deferred;
}

/* Defer an action; its own text is all that was added to o->text since `at`. */
void d_output_defer(struct d_output *o, const struct d_action_code *action, int64_t number,
    size_t at);

/* Put `from` behind `to` and empty it. */
void d_output_append(struct d_output *to, struct d_output *from);

/* Show the text, run the deferred actions in their turn, then empty the output. */
void d_output_show(struct d_consumer *, struct d_output *o);

#endif
