/*
 * ticks.c - the names of tick- and profile- probes.
 */
#include <stdlib.h>
#include <string.h>

#include "dlang/syntax/ticks.h"

#define SEC UINT64_C(1000000000)

enum { MIN_PERIOD = 200000 };	/* ns: the shortest period of DTrace */

static const struct {
	const char *name;
	uint64_t ns;		/* 0: a rate, per second */
} UNITS[] = {
	{ "", 0 }, { "hz", 0 }, { "ns", 1 }, { "nsec", 1 }, { "us", 1000 }, { "usec", 1000 },
	{ "ms", 1000000 }, { "msec", 1000000 }, { "s", SEC }, { "sec", SEC }, { "m", 60 * SEC },
	{ "min", 60 * SEC }, { "h", 3600 * SEC }, { "hour", 3600 * SEC }, { "d", 86400 * SEC },
	{ "day", 86400 * SEC },
};

static const char *const COMMON[] = {
	"profile-97", "profile-199", "profile-499", "profile-997", "profile-1999", "profile-4001",
	"profile-4999", "tick-1", "tick-10", "tick-100", "tick-500", "tick-1000", "tick-5000",
};

bool
d_tick_is_name(const char *name)
{
	return strncmp(name, "profile-", 8) == 0 || strncmp(name, "tick-", 5) == 0;
}

uint64_t
d_tick_period(const char *name)
{
	char *unit;

	if (!d_tick_is_name(name))
		return 0;
	name = strchr(name, '-') + 1;
	size_t digits = strspn(name, "0123456789");
	if (digits == 0 || digits > 18)
		return 0;
	uint64_t n = strtoull(name, &unit, 10), period = 0;
	if (n == 0)
		return 0;

	for (size_t i = 0; i < sizeof(UNITS) / sizeof(UNITS[0]); i++)
		if (strcmp(unit, UNITS[i].name) == 0) {
			if (UNITS[i].ns == 0)
				period = SEC / n;
			else if (__builtin_mul_overflow(n, UNITS[i].ns, &period) || period > INT64_MAX)
				return 0;
			return period >= MIN_PERIOD ? period : 0;
		}
	return 0;
}

const char *
d_tick_common(size_t i)
{
	return i < sizeof(COMMON) / sizeof(COMMON[0]) ? COMMON[i] : NULL;
}
