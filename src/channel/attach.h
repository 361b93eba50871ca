/*
 * attach.h - find the demand that the environment names, and hand a pool over to its pydtrace.
 */
#ifndef CHANNEL_ATTACH_H
#define CHANNEL_ATTACH_H

#include "layout.h"
#include "writer.h"

/* CHANNEL_ATTACHED: *demand is mapped for good, for reading, and *copy is the part of it before
 * `alive` as it was checked.  CHANNEL_REFUSED: *cause says why (writer.h). */
enum channel_status channel_demand_find(const struct channel_demand **demand,
    struct channel_demand *copy, const char **cause);

/* Make a pool for a demand, and map it; NULL: no memory, or no address space (ulimit -v).  *fd is
 * its file. */
struct channel_pool *channel_pool_make(const struct channel_demand *copy, int *fd);

/* Hand the file over; never waits.  false: pydtrace cannot take it now, or cannot be reached. */
bool channel_pool_hand_over(const struct channel_demand *copy, int fd);

#endif
