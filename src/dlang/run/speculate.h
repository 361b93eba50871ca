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
	bool discarded;		/* by the clause that runs: it takes effect when the clause ends */
	struct d_output output;
};

void d_speculations_init(struct d_consumer *);
void d_speculations_free(struct d_consumer *);

/* Count an action's record in the open speculation; the clause ends if the clause's records alone
 * exceed specsize. */
void d_speculation_recorded(struct d_consumer *, const struct d_action_code *);

/* End a clause that called discard(); a fault undoes it. */
void d_speculations_discard(struct d_consumer *, bool faulted);

/* End a clause that speculated: drop its records if the speculation would exceed specsize. */
void d_speculation_close(struct d_consumer *);

#endif
