/*
 * speculate.h - speculations: output that waits to be committed or discarded.
 */
#ifndef D_SPECULATE_H
#define D_SPECULATE_H

#include "dlang/run/output.h"

struct d_action_code;
struct d_consumer;

struct d_speculation {
	uint64_t size;		/* bytes that clauses have recorded in it */
	struct d_output output;
};

void d_speculations_init(struct d_consumer *);
void d_speculations_free(struct d_consumer *);

/* Count an action's record in the open speculation; the clause ends if the clause's records alone
 * exceed specsize. */
void d_speculation_recorded(struct d_consumer *, const struct d_action_code *);

/* End a clause that speculated: drop its records if the speculation would exceed specsize. */
void d_speculation_close(struct d_consumer *);

#endif
