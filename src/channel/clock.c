/*
 * clock.c - the line of ticks and nanoseconds, in the reader.
 */
#include "clock.h"

#include <stdio.h>
#include <string.h>

#include "clock_ns.h"

/* A larger error is not the kernel's steering: the machine slept, or was stopped. */
static const int64_t jump_ns = 1000000;

/* An error is worked off in this time, or in twice the time since the last look. */
static const uint64_t catch_up_ns = 10000000;

/* The rate is measured against a base of this age, at least and at most. */
static const uint64_t base_min_ns = 100000000, base_max_ns = 3000000000;

/* The first rate is measured over this time. */
static const long first_ns = 2000000;

/* ns a tick: a slower counter cannot order events. */
static const double slowest_rate = 0.9;

/* Read both clocks at one moment: the best of a few tries, as each may be interrupted. */
static void
read_both(uint64_t *ticks, uint64_t *ns)
{
	enum { TRIES = 4 };
	uint64_t best = 0;

	for (int i = 0; i < TRIES; i++) {
		uint64_t before = arch_ticks(), now = clock_ns(CLOCK_MONOTONIC);
		uint64_t took = arch_ticks() - before;
		if (i == 0 || took < best) {
			best = took;
			*ticks = before + took / 2;
			*ns = now;
		}
	}
}

/* The kernel keeps time by the counter: it runs at one rate, in step on all CPUs. */
static bool
kernel_trusts_ticks(void)
{
	char name[32] = "";
	FILE *f = fopen("/sys/devices/system/clocksource/clocksource0/current_clocksource", "re");

	if (f == NULL)
		return false;
	bool is_counter = fgets(name, sizeof(name), f) != NULL &&
	    strcmp(name, ARCH_CLOCKSOURCE "\n") == 0;
	fclose(f);
	return is_counter;
}

void
channel_clock_set(struct channel_clock *clock, uint64_t ticks, uint64_t ns, double rate)
{
	*clock = (struct channel_clock){
		.ticks = ticks, .ns = ns, .before = rate, .slope = rate, .rate = rate,
		.base_ticks = ticks, .base_ns = ns
	};
}

void
channel_clock_adjust(struct channel_clock *clock, uint64_t ticks, uint64_t ns)
{
	uint64_t shown = channel_clock_ns(clock, ticks);
	int64_t error = (int64_t)(ns - shown);

	/* The counter may begin anew when a machine wakes up. */
	if (ticks <= clock->ticks || error > jump_ns || error < -jump_ns) {
		channel_clock_set(clock, ticks, ns, clock->rate);
		return;
	}
	uint64_t age = ns - clock->base_ns, since = shown - clock->ns;
	if (age >= base_min_ns)
		clock->rate = (double)age / (double)(ticks - clock->base_ticks);
	if (age >= base_max_ns) {
		clock->base_ticks = ticks;
		clock->base_ns = ns;
	}
	/* Continue from the line's own time, a little steeper or flatter. */
	uint64_t catch_up = 2 * since > catch_up_ns ? 2 * since : catch_up_ns;
	clock->before = clock->slope;
	clock->slope = clock->rate * (1 + (double)error / (double)catch_up);
	clock->ticks = ticks;
	clock->ns = shown;
}

uint64_t
channel_clock_start(struct channel_clock *clock)
{
	uint64_t ticks, ns, later_ticks, later_ns;

	if (!ARCH_HAS_TICKS || !kernel_trusts_ticks())
		return 0;
	read_both(&ticks, &ns);
	nanosleep(&(struct timespec){ .tv_nsec = first_ns }, NULL);
	read_both(&later_ticks, &later_ns);
	if (later_ticks <= ticks || later_ns <= ns)
		return 0;
	double rate = (double)(later_ns - ns) / (double)(later_ticks - ticks);
	if (rate > slowest_rate)
		return 0;
	channel_clock_set(clock, later_ticks, later_ns, rate);
	return (uint64_t)((double)NS_PER_SEC / rate);
}

void
channel_clock_follow(struct channel_clock *clock)
{
	uint64_t ticks, ns;

	read_both(&ticks, &ns);
	channel_clock_adjust(clock, ticks, ns);
}
