/*
 * speculate.c - speculation(), speculate(), commit() and discard().
 */
#include <stdlib.h>

#include "dlang/run/speculate.h"
#include "dlang/run/action.h"
#include "dlang/run/consumer.h"
#include "dlang/run/line.h"
#include "dlang/run/record.h"
#include "xmalloc.h"

/* A speculation's size is that of DTrace's records: one for each firing, beginning with a header
 * of these bytes. */
enum { SPECULATION_HEADER = 16 };

void
d_speculations_init(struct d_consumer *c)
{
	c->speculation = xcalloc(c->machine.speculations.n, sizeof(*c->speculation));
}

void
d_speculations_free(struct d_consumer *c)
{
	for (unsigned i = 0; i < c->machine.speculations.n; i++)
		d_output_free(&c->speculation[i].output);
	free(c->speculation);
}

/* Return the flag that is set from speculation() to commit() or discard(). */
static bool *
active(struct d_consumer *c, const struct d_speculation *s)
{
	return &c->machine.speculations.active[s - c->speculation];
}

/* Return the speculation of a number, counted from 1; NULL if speculation() has not given it out
 * (0 means that none was left), which makes the action do nothing. */
static struct d_speculation *
find(struct d_consumer *c, int64_t number)
{
	if (number <= 0 || number > c->machine.speculations.n ||
	    !c->machine.speculations.active[number - 1])
		return NULL;
	return &c->speculation[number - 1];
}

/* Return the speculation to commit or discard, NULL as find().  Only here an impossible number is a
 * fault. */
static struct d_speculation *
find_given(struct d_consumer *c, const struct d_action_code *a)
{
	int64_t number = d_eval_number(&c->machine, a->arg[0].code);

	if (number < 0 || number > c->machine.speculations.n)
		d_fault(&c->machine, D_FAULT_ILLOP, 0);
	return find(c, number);
}

/* Without a speculation the rest of the clause does not run. */
void
d_act_speculate(struct d_consumer *c, const struct d_action_code *a)
{
	struct d_speculation *s = find(c, d_eval_number(&c->machine, a->arg[0].code));

	if (s == NULL)
		d_abandon(&c->machine);
	c->speculation_open = s;
	c->recorded = SPECULATION_HEADER;
	c->out_current = &s->output;
	c->rollback = d_output_mark(c->out_current);
	if (a->clause->bare)
		d_line_open(c);
}

static bool
fits(const struct d_consumer *c, uint64_t size)
{
	int64_t limit = c->machine.options.value[D_O_SPECSIZE];

	return limit < 0 || size <= (uint64_t)limit;
}

void
d_speculation_recorded(struct d_consumer *c, const struct d_action_code *a)
{
	c->recorded = d_record_end(a, c->recorded);
	if (a->nargs != 0 && !fits(c, c->recorded)) {
		c->speculative_drops++;
		d_abandon(&c->machine);
	}
}

void
d_speculation_close(struct d_consumer *c)
{
	struct d_speculation *s = c->speculation_open;

	if (!*active(c, s)) {		/* the clause has committed or discarded it */
		d_output_back(c->out_current, (struct d_mark){ 0, 0 });
	} else if (fits(c, s->size + c->recorded)) {
		s->size += c->recorded;
	} else {
		d_output_back(c->out_current, c->rollback);
		c->speculative_drops++;
	}
}

static void
end(struct d_consumer *c, struct d_speculation *s)
{
	s->size = 0;
	*active(c, s) = false;
}

void
d_act_commit(struct d_consumer *c, const struct d_action_code *a)
{
	struct d_speculation *s = find_given(c, a);

	if (s == NULL)
		return;
	d_output_append(c->out_firing, &s->output);
	end(c, s);
	c->rollback = d_output_mark(c->out_current);
}

void
d_act_discard(struct d_consumer *c, const struct d_action_code *a)
{
	struct d_speculation *s = find_given(c, a);

	if (s == NULL)
		return;
	*active(c, s) = false;
	s->discarded = true;
	c->pending |= D_PENDING_DISCARD;
}

void
d_speculations_discard(struct d_consumer *c, bool faulted)
{
	for (unsigned i = 0; i < c->machine.speculations.n; i++) {
		struct d_speculation *s = &c->speculation[i];
		if (!s->discarded)
			continue;
		s->discarded = false;
		if (faulted) {
			*active(c, s) = true;
		} else {
			s->size = 0;
			d_output_back(&s->output, (struct d_mark){ 0, 0 });
		}
	}
	c->pending &= ~D_PENDING_DISCARD;
}
