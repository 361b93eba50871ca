/*
 * schedule.h - the ticks of a run, the next one first.
 */
#ifndef D_SCHEDULE_H
#define D_SCHEDULE_H

#include <stddef.h>
#include <stdint.h>

struct d_arena;
struct d_program;

struct d_schedule {
	struct d_due {
		uint64_t time;		/* of the next firing, ns */
		size_t tick;		/* index in the program's ticks */
	} *due;				/* a heap: of two at one time the lower index is first */
	size_t n;
	const struct d_program *program;
};

/* Begin at `now` with the ticks that have clauses, each a period later.  The memory is the
 * arena's, the program is borrowed. */
void d_schedule_start(struct d_schedule *, struct d_arena *, const struct d_program *, uint64_t now);

/* Return the time of the next tick; UINT64_MAX: there are no ticks. */
static inline uint64_t
d_schedule_next(const struct d_schedule *s)
{
	return s->n != 0 ? s->due[0].time : UINT64_MAX;
}

/* Take the next tick, which comes again a period later; returns its probe.  There has to be one. */
const struct d_probe *d_schedule_take(struct d_schedule *);

/* Leave out the firings up to a time: each tick keeps its beat. */
void d_schedule_skip(struct d_schedule *, uint64_t to);

#endif
