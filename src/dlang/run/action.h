/*
 * action.h - statements ready to run.
 */
#ifndef D_ACTION_H
#define D_ACTION_H

#include "dlang/eval/code.h"

struct d_action_code;
struct d_consumer;
struct d_deferred;

/* Runs with the clause: evaluates, and records in c->out_current. */
typedef void d_action_fn(struct d_consumer *, const struct d_action_code *);
/* Runs when the record is shown (output.h). */
typedef void d_deferred_fn(struct d_consumer *, const struct d_deferred *, const char *text);

struct d_action_code {
	d_action_fn *run;
	d_deferred_fn *show;		/* NULL: no deferred part */
	const struct d_stmt *stmt;
	const struct d_clause *clause;
	struct d_arg_code *arg;
	unsigned nargs;
	struct d_aggregation **agg;
	unsigned naggs;
	d_action_fn *record;		/* data-recording: the clause prints a line; else NULL */
	/* D_S_AGG */
	const struct d_key_code *key;
	const struct d_code *value, *weight;
	/* D_S_IF */
	struct d_action_code *then, *otherwise;
	struct d_action_code *next;
};

/* A clause, run by consumer.c. */
struct d_clause_code {
	const struct d_clause *clause;
	const struct d_code *pred;	/* predicate; NULL: always true */
	struct d_action_code *first;
	uint32_t args;			/* bit i: it reads argument i of the event */
	bool acts;			/* it records data, or has another action */
	size_t record;			/* bytes of bufsize that its data takes; 0: no data */
};

/* Compile a list of statements into the machine's arena. */
struct d_action_code *d_code_statements(struct d_consumer *, const struct d_stmt *);

/* Run a list.  A fault jumps to machine.fault. */
static inline void
d_actions_run(struct d_consumer *c, const struct d_action_code *a)
{
	for (; a != NULL; a = a->next)
		a->run(c, a);
}

/* speculate.c */
d_action_fn d_act_speculate, d_act_commit, d_act_discard;

#endif
