/*
 * time_unit.h - the units of times in options and in the names of ticks.
 */
#ifndef D_TIME_UNIT_H
#define D_TIME_UNIT_H

#include <stdbool.h>
#include <stdint.h>

#define D_SEC INT64_C(1000000000)	/* ns */

/* Find the unit of a name, "ms" or "hour".  *ns gets its length, 0 for "hz": a rate, per second. */
bool d_time_unit(const char *name, bool any_case, int64_t *ns);

#endif
