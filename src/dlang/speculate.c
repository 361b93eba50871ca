/*
 * speculate.c - speculation(), speculate(), commit() and discard().
 */
#include <stdlib.h>

#include "action.h"
#include "consumer.h"
#include "evalfn.h"
#include "speculate.h"
#include "xmalloc.h"

void
d_speculations_init(struct d_consumer *c)
{
	int64_t n = c->options.value[D_O_NSPEC];

	c->nspeculations = n > 0 ? (unsigned)n : 0;
	c->speculation = xcalloc(c->nspeculations, sizeof(*c->speculation));
}

void
d_speculations_free(struct d_consumer *c)
{
	for (unsigned i = 0; i < c->nspeculations; i++)
		d_output_free(&c->speculation[i].output);
	free(c->speculation);
}

/* Numbers count from 1; 0 is what speculation() returns when there is none left.
 * NULL: not given out, which makes the action do nothing. */
static struct d_speculation *
find(struct d_consumer *c, int64_t number)
{
	if (number < 0 || number > c->nspeculations)
		d_fault(c, D_FAULT_ILLOP, 0);
	if (number == 0 || !c->speculation[number - 1].active)
		return NULL;
	return &c->speculation[number - 1];
}

int64_t
d_fn_speculation(struct d_consumer *c, const struct d_code *k __attribute__((unused)))
{
	for (unsigned i = 0; i < c->nspeculations; i++)
		if (!c->speculation[i].active) {
			c->speculation[i].active = true;
			return (int64_t)i + 1;
		}
	c->speculation_failures++;
	return 0;
}

/* Without a speculation, or without room in it, the rest of the clause does not
 * run. */
void
d_act_speculate(struct d_consumer *c, const struct d_action_code *a)
{
	struct d_speculation *s = find(c, d_number(c, a->arg[0].code));
	int64_t size = c->options.value[D_O_SPECSIZE];

	if (s == NULL)
		d_abandon(c);
	if (size >= 0 && s->output.text.len >= (uint64_t)size) {
		c->speculative_drops++;
		d_abandon(c);
	}
	c->to = &s->output;
	c->mark = d_output_mark(c->to);
}

void
d_act_commit(struct d_consumer *c, const struct d_action_code *a)
{
	struct d_speculation *s = find(c, d_number(c, a->arg[0].code));

	if (s == NULL)
		return;
	d_output_append(c->base, &s->output);
	s->active = false;
	c->mark = d_output_mark(c->to);
}

void
d_act_discard(struct d_consumer *c, const struct d_action_code *a)
{
	struct d_speculation *s = find(c, d_number(c, a->arg[0].code));

	if (s == NULL)
		return;
	d_output_back(&s->output, (struct d_mark){ 0, 0 });
	s->active = false;
}

void
d_speculation_close(struct d_consumer *c)
{
	int64_t size = c->options.value[D_O_SPECSIZE];

	if (size >= 0 && c->to->text.len > (uint64_t)size) {
		d_output_back(c->to, c->mark);
		c->speculative_drops++;
	}
}
