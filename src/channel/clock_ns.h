/*
 * clock_ns.h - a clock of the system as one number of nanoseconds.
 */
#ifndef CHANNEL_CLOCK_NS_H
#define CHANNEL_CLOCK_NS_H

#include <stdint.h>
#include <time.h>

enum { NS_PER_SEC = 1000000000 };

static inline uint64_t
clock_ns(clockid_t clock)
{
	struct timespec ts;
	clock_gettime(clock, &ts);
	return (uint64_t)ts.tv_sec * NS_PER_SEC + (uint64_t)ts.tv_nsec;
}

#endif
