/*
 * ticks.h - the names of tick- and profile- probes.  A description that names such a probe
 * creates it.
 */
#ifndef D_TICKS_H
#define D_TICKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* True for a name that begins with tick- or profile-. */
bool d_tick_is_name(const char *name);

/* Return the period in ns of a name like tick-10ms or profile-97; 0 for any other name. */
uint64_t d_tick_period(const char *name);

/* Return the names that a pattern is matched against, one by one; NULL behind the last. */
const char *d_tick_common(size_t i);

#endif
