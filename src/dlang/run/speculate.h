/*
 * speculate.h - speculations: output that waits until the program knows whether
 * it is wanted.
 */
#ifndef D_SPECULATE_H
#define D_SPECULATE_H

#include "dlang/run/output.h"

struct d_action_code;
struct d_consumer;

struct d_speculation {
	uint64_t size;		/* of what clauses have recorded in it */
	struct d_output output;
};

void d_speculations_init(struct d_consumer *);
void d_speculations_free(struct d_consumer *);

/* An action of a clause that speculates has recorded its arguments: the clause ends
 * if that alone is more than specsize. */
void d_speculation_recorded(struct d_consumer *, const struct d_action_code *);

/* A clause that speculated is over: give up what does not fit specsize. */
void d_speculation_close(struct d_consumer *);

#endif
