/*
 * check_clock.c - ticks as nanoseconds: the reader's clock follows CLOCK_MONOTONIC
 * and never shows two events in the wrong order.
 */
#include <check.h>
#include <stdlib.h>
#include <time.h>

#include "channel/clock.h"
#include "suite.h"

/* Ticks of a machine with 2.5 ticks a nanosecond, off by `ppm` parts in a million. */
static uint64_t
ticks_at(uint64_t ns, double ppm)
{
	return (uint64_t)((double)ns * 2.5 * (1 + ppm / 1e6)) + 77;
}

static int64_t
error_at(const struct channel_clock *clock, uint64_t ns, double ppm)
{
	return (int64_t)(channel_clock_ns(clock, ticks_at(ns, ppm)) - ns);
}

START_TEST(straight)
{
	struct channel_clock clock;

	channel_clock_set(&clock, 1000, 5000, 0.5);
	ck_assert_uint_eq(channel_clock_ns(&clock, 1000), 5000);
	ck_assert_uint_eq(channel_clock_ns(&clock, 3000), 6000);
	ck_assert_uint_eq(channel_clock_ns(&clock, 0), 4500);
}
END_TEST

/* The clock finds a rate measured 100 ppm wrong, and works off the error. */
START_TEST(follows)
{
	struct channel_clock clock;
	const uint64_t ms = 1000000;

	channel_clock_set(&clock, ticks_at(0, 100), 0, 1 / 2.5);
	for (uint64_t t = ms; t < 2000 * ms; t += ms) {
		ck_assert_int_lt(llabs(error_at(&clock, t, 100)), 2000);
		channel_clock_adjust(&clock, ticks_at(t, 100), t);
	}
	ck_assert_int_lt(llabs(error_at(&clock, 2000 * ms, 100)), 50);
}
END_TEST

/* Looks far apart do not make the clock swing. */
START_TEST(seldom)
{
	struct channel_clock clock;
	const uint64_t ms = 1000000;

	channel_clock_set(&clock, ticks_at(0, -100), 0, 1 / 2.5);
	for (uint64_t t = 0, i = 1; i < 200; i++) {
		t += (i % 7 + 1) * 40 * ms;
		ck_assert_int_lt(llabs(error_at(&clock, t, -100)), 30000);
		channel_clock_adjust(&clock, ticks_at(t, -100), t);
	}
}
END_TEST

/* At any bend of the line a later event has a later time, and an event between two looks has the
 * same time before and after the second one. */
START_TEST(in_order)
{
	struct channel_clock clock;
	uint64_t last = 0, t = 0;

	channel_clock_set(&clock, ticks_at(0, 0), 0, 1 / 2.6);
	srandom(1);
	for (int i = 0; i < 10000; i++) {
		uint64_t next = t + 1000 + (uint64_t)random() % 5000000;
		uint64_t between = ticks_at(t + (next - t) / 2, 0);
		uint64_t shown = channel_clock_ns(&clock, between);
		ck_assert_uint_ge(shown, last);
		/* Readings of the clocks are off by up to 200 ns. */
		channel_clock_adjust(&clock, ticks_at(next, 0),
		    i % 100 == 99 ? next + 100000 : next + (uint64_t)random() % 200);
		ck_assert_int_le(llabs((long long)(channel_clock_ns(&clock, between) - shown)), 1);
		ck_assert_uint_ge(channel_clock_ns(&clock, ticks_at(next, 0)) + 1, shown);
		last = channel_clock_ns(&clock, ticks_at(next, 0));
		t = next;
	}
}
END_TEST

/* After a clock was set, or the machine slept, the clock starts afresh at once. */
START_TEST(jumps)
{
	struct channel_clock clock;
	const uint64_t hour = UINT64_C(3600) * 1000000000;

	channel_clock_set(&clock, 1000, 1000, 0.5);
	channel_clock_adjust(&clock, 2000, 1000 + hour);
	ck_assert_uint_eq(channel_clock_ns(&clock, 2000), 1000 + hour);
	ck_assert_uint_eq(channel_clock_ns(&clock, 4000), 2000 + hour);
}
END_TEST

/* The ticks of a machine that slept may count from zero again. */
START_TEST(starts_anew)
{
	struct channel_clock clock;
	const uint64_t second = 1000000000;

	channel_clock_set(&clock, 100 * second, 200 * second, 0.5);
	channel_clock_adjust(&clock, 5000, 200 * second + 1000);
	ck_assert_uint_eq(channel_clock_ns(&clock, 5000), 200 * second + 1000);
	ck_assert_uint_eq(channel_clock_ns(&clock, 7000), 200 * second + 2000);
	/* Back by so little that it could be an error of reading. */
	channel_clock_adjust(&clock, 4000, 200 * second + 1500);
	ck_assert_uint_eq(channel_clock_ns(&clock, 4000), 200 * second + 1500);
	ck_assert_uint_eq(channel_clock_ns(&clock, 6000), 200 * second + 2500);
}
END_TEST

/* The machine's own ticks, if it has any. */
START_TEST(real)
{
	struct channel_clock clock;
	struct timespec ts;
	uint64_t per_second = channel_clock_start(&clock);

	if (per_second == 0)
		return;
	ck_assert_uint_gt(per_second, 1000000000);
	for (int i = 0; i < 50; i++) {
		nanosleep(&(struct timespec){ .tv_nsec = 2000000 }, NULL);
		channel_clock_follow(&clock);
	}
	uint64_t before = channel_clock_ns(&clock, arch_ticks());
	clock_gettime(CLOCK_MONOTONIC, &ts);
	uint64_t now = (uint64_t)ts.tv_sec * 1000000000 + (uint64_t)ts.tv_nsec;
	uint64_t after = channel_clock_ns(&clock, arch_ticks());
	/* 100 us: another process may have had the CPU in between. */
	ck_assert_uint_le(before, now + 100000);
	ck_assert_uint_ge(after + 100000, now);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("clock");
	TCase *tcase = add_case(suite, "clock");

	ADD_TESTS(tcase, straight, follows, seldom, in_order, jumps, starts_anew, real);
	return run_suite(suite);
}
