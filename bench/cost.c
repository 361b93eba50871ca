/*
 * cost.c - what a probe costs a C program.
 *
 *	cost off ROUNDS		a loop without a probe, with a guarded site, and with
 *				a site whose arguments are prepared all the same
 *	cost fire N STRINGS	N fires of a site with 1 or 5 strings
 *	cost channel N STRINGS	the same, written to the channel only
 *
 * off prints one line a round, "NONE GUARDED UNGUARDED"; the others one number;
 * all in nanoseconds a call, of this thread's CPU time.  The three loops of a round take turns.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "pythonprobes.h"

#include "channel/writer.h"

enum { CALLS = 2000000 };

static const char *const text[5] = { "/index.html", "alice", "GET", "200", "127.0.0.1" };
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

static __attribute__((noinline)) uint64_t
guarded(uint64_t x)
{
	if (PYTHONPROBES_ENABLED()) {
		char number[24];
		snprintf(number, sizeof number, "%llu", (unsigned long long)x);
		PYTHONPROBES_FIRE("request", number);
	}
	return work(x);
}

static __attribute__((noinline)) uint64_t
unguarded(uint64_t x)
{
	char number[24];
	snprintf(number, sizeof number, "%llu", (unsigned long long)x);
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

static void
off(int rounds)
{
	while (rounds-- > 0) {
		double a = time_of(none, CALLS), b = time_of(guarded, CALLS);
		printf("%.4f %.4f %.4f\n", a, b, time_of(unguarded, CALLS / 10));
	}
}

static void
fire(unsigned n, int strings)
{
	double begin = now();

	for (unsigned i = 0; i < n; i++)
		if (strings == 1)
			PYTHONPROBES_FIRE(text[0]);
		else
			PYTHONPROBES_FIRE(text[0], text[1], text[2], text[3], text[4]);
	printf("ns %.2f\n", (now() - begin) / n);
}

/* The script captures as many strings as it uses: that decides about the cost. */
static void
channel(unsigned n)
{
	static unsigned short semaphore;
	const struct channel_probe probe = {
		"pythonprobes", "pythonprobe", "cost", "channel", &semaphore, 5, 0x1f
	};
	uint64_t args[5];
	const char *cause;

	for (int i = 0; i < 5; i++)
		args[i] = (uintptr_t)text[i];
	if (channel_writer_open(&probe, 1, &cause) != CHANNEL_ATTACHED)
		exit(1);
	double begin = now();
	for (unsigned i = 0; i < n; i++)
		channel_writer_fire(0, args);
	printf("ns %.2f\n", (now() - begin) / n);
}

int
main(int argc, char **argv)
{
	const char *mode = argc > 1 ? argv[1] : "";

	if (strcmp(mode, "off") == 0 && argc == 3)
		off(atoi(argv[2]));
	else if (strcmp(mode, "fire") == 0 && argc == 4)
		fire((unsigned)atoi(argv[2]), atoi(argv[3]));
	else if (strcmp(mode, "channel") == 0 && argc == 4)
		channel((unsigned)atoi(argv[2]));
	else {
		fprintf(stderr, "usage: cost off ROUNDS | fire N STRINGS | channel N STRINGS\n");
		return 2;
	}
	return 0;
}
