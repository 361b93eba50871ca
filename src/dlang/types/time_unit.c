/*
 * time_unit.c - the table of units of time.
 */
#include <string.h>
#include <strings.h>

#include "dlang/types/time_unit.h"

static const struct {
	const char *name;
	int64_t ns;
} UNITS[] = {
	{ "ns", 1 }, { "nsec", 1 }, { "us", 1000 }, { "usec", 1000 }, { "ms", 1000000 },
	{ "msec", 1000000 }, { "s", D_SEC }, { "sec", D_SEC }, { "m", 60 * D_SEC },
	{ "min", 60 * D_SEC }, { "h", 3600 * D_SEC }, { "hour", 3600 * D_SEC },
	{ "d", 86400 * D_SEC }, { "day", 86400 * D_SEC }, { "hz", 0 },
};

bool
d_time_unit(const char *name, bool any_case, int64_t *ns)
{
	for (size_t i = 0; i < sizeof(UNITS) / sizeof(UNITS[0]); i++)
		if ((any_case ? strcasecmp : strcmp)(name, UNITS[i].name) == 0) {
			*ns = UNITS[i].ns;
			return true;
		}
	return false;
}
