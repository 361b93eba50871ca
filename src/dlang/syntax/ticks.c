/*
 * ticks.c - the names of tick- and profile- probes.
 */
#include <stdlib.h>
#include <string.h>

#include "dlang/syntax/ticks.h"
#include "dlang/types/time_unit.h"

enum { MIN_PERIOD = 200000 };	/* ns: the shortest period of DTrace */

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
	int64_t ns = 0;
	/* Without a unit it is a rate. */
	if (n == 0 || (*unit != '\0' && !d_time_unit(unit, false, &ns)))
		return 0;

	if (ns == 0)
		period = D_SEC / n;
	else if (__builtin_mul_overflow(n, ns, &period) || period > INT64_MAX)
		return 0;
	return period >= MIN_PERIOD ? period : 0;
}

const char *
d_tick_common(size_t i)
{
	return i < sizeof(COMMON) / sizeof(COMMON[0]) ? COMMON[i] : NULL;
}
