/*
 * suspended.h - which generators and coroutines are suspended, since when, at which line.
 *
 * A frame that is given up while it is suspended leaves its entry behind, until another has
 * its address: their number is bounded by that of the frames that lived at one time.
 *
 * Nothing here needs Python.  One caller at a time.
 */
#ifndef TRACEE_SUSPENDED_H
#define TRACEE_SUSPENDED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct suspended_frame {
	const void *frame;		/* compared only; NULL: the entry is free */
	int64_t since;			/* ticks */
	int line;
};

/* Zeros are a valid beginning. */
struct suspended {
	struct suspended_frame *frames;
	size_t count, size;
};

/* Without memory the frame is left out. */
void suspended_put(struct suspended *, struct suspended_frame);

/* Take a frame out.  false: it was not there. */
bool suspended_take(struct suspended *, const void *frame, struct suspended_frame *);

void suspended_free(struct suspended *);

#endif
