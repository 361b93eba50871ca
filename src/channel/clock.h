/*
 * clock.h - the time of an event on the channel.
 *
 * Reading CLOCK_MONOTONIC was a third of the cost of a firing.  If the kernel itself
 * keeps time by the CPU's time stamp counter, a writer stores the counter as it is
 * ("ticks"), and the reader turns it into nanoseconds:
 *
 *	writer   arch_ticks() ---- record ----> channel_clock_ns()   reader
 *
 * The kernel steers CLOCK_MONOTONIC a little, so the reader compares the two
 * each time it reads, and lets its own line of ticks and nanoseconds follow.
 * The line bends there but never jumps back, and what lies before the bend keeps
 * its time: events that are in order of their ticks are in order of their times.  It
 * stays within a few microseconds of CLOCK_MONOTONIC.  Only when the machine slept
 * or was stopped, it begins anew.
 *
 * The counter is read without waiting for earlier instructions, which doubles
 * the price.  So two threads that fire within some 50 ns of each other may show in
 * the other order; one thread's events never do.
 */
#ifndef CHANNEL_CLOCK_H
#define CHANNEL_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "arch/arch.h"

/* The line. */
struct channel_clock {
	uint64_t ticks, ns;		/* the last bend */
	double before, slope;		/* ns a tick, ahead of it and behind it */
	double rate;			/* ns a tick, as measured since the base */
	uint64_t base_ticks, base_ns;
};

/* Start a clock, in the reader; takes two milliseconds.  Returns its ticks a second, or 0 when
 * the kernel does not keep time by the counter: then there are no ticks. */
uint64_t channel_clock_start(struct channel_clock *);

/* Read both clocks, and follow CLOCK_MONOTONIC. */
void channel_clock_follow(struct channel_clock *);

/* The same for given readings of both clocks: begin a line, and follow. */
void channel_clock_set(struct channel_clock *, uint64_t ticks, uint64_t ns, double rate);
void channel_clock_adjust(struct channel_clock *, uint64_t ticks, uint64_t ns);

/* The CLOCK_MONOTONIC time of ticks. */
static inline uint64_t
channel_clock_ns(const struct channel_clock *clock, uint64_t ticks)
{
	int64_t since = (int64_t)(ticks - clock->ticks);

	return clock->ns + (uint64_t)(int64_t)((double)since *
	    (since < 0 ? clock->before : clock->slope));
}

#endif
