/*
 * cost.c - what a probe that nobody watches costs a C program.
 *
 *	cost TURNS CALLS	prints one line a turn: what a call of a function costs
 *				without a probe, the same again, with a guarded site,
 *				and (a tenth as often) with a site whose arguments are
 *				prepared all the same; in ns of CPU time
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "pythonprobes.h"

static volatile uint64_t sink;

static double
now(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts);
	return (double)ts.tv_sec * 1e9 + (double)ts.tv_nsec;
}

/* Some work that the compiler can neither drop nor fold into the next round. */
static inline uint64_t
work(uint64_t x)
{
	return x * 6364136223846793005u + 1442695040888963407u;
}

static __attribute__((noinline)) uint64_t
none(uint64_t x)
{
	return work(x);
}

/* Called before the others: some processors predict the first function that a place calls
 * better than all others. */
static __attribute__((noinline)) uint64_t
first(uint64_t x)
{
	return ~work(x);
}

static __attribute__((noinline)) uint64_t
guarded(uint64_t x)
{
	if (PYTHONPROBES_ENABLED()) {
		char number[24];
		snprintf(number, sizeof(number), "%llu", (unsigned long long)x);
		PYTHONPROBES_FIRE("request", number);
	}
	return work(x);
}

static __attribute__((noinline)) uint64_t
unguarded(uint64_t x)
{
	char number[24];
	snprintf(number, sizeof(number), "%llu", (unsigned long long)x);
	PYTHONPROBES_FIRE("request", number);
	__asm__ volatile("" : : "r"(number) : "memory");
	return work(x);
}

static double
time_of(uint64_t (*fn)(uint64_t), unsigned calls)
{
	double begin = now();
	uint64_t x = 1;

	for (unsigned i = 0; i < calls; i++)
		x = fn(x);
	sink = x;
	return (now() - begin) / calls;
}

int
main(int argc, char **argv)
{
	int turns = argc == 3 ? atoi(argv[1]) : 0, calls = argc == 3 ? atoi(argv[2]) : 0;

	if (turns <= 0 || calls < 10) {
		fprintf(stderr, "usage: cost TURNS CALLS\n");
		return 2;
	}
	unsigned n = (unsigned)calls;
	while (turns-- > 0) {
		time_of(first, n);
		double a = time_of(none, n), b = time_of(none, n), c = time_of(guarded, n);
		printf("%.4f %.4f %.4f %.4f\n", a, b, c, time_of(unguarded, n / 10));
	}
	return 0;
}
