/*
 * speculate.h - speculations: output that waits until the program knows whether
 * it is wanted.
 */
#ifndef D_SPECULATE_H
#define D_SPECULATE_H

#include "output.h"

struct d_consumer;

struct d_speculation {
	bool active;		/* speculation() gave it out */
	struct d_output output;
};

void d_speculations_init(struct d_consumer *);
void d_speculations_free(struct d_consumer *);

/* A clause that speculated is over: give up what does not fit specsize. */
void d_speculation_close(struct d_consumer *);

#endif
