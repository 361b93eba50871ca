/*
 * ticks.h - the names of tick- and profile- probes, which exist because a description
 * names them.
 */
#ifndef D_TICKS_H
#define D_TICKS_H

#include <stddef.h>
#include <stdint.h>

/* The period in ns of a name like tick-10ms or profile-97; 0 where it names no such probe. */
uint64_t d_tick_period(const char *name);

/* The names that a description with a pattern is matched against; NULL after the last. */
const char *d_tick_common(size_t i);

#endif
