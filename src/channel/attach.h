/*
 * attach.h - find the demand that the environment names, and hand a pool over to its pydtrace.
 */
#ifndef CHANNEL_ATTACH_H
#define CHANNEL_ATTACH_H

#include <stdbool.h>
#include <sys/types.h>

#include "layout.h"
#include "writer.h"

/* CHANNEL_ATTACHED: *demand is mapped for good, for reading, and *copy is the part of it before
 * `alive` as it was checked.  CHANNEL_REFUSED: *cause says why (writer.h). */
enum channel_status channel_demand_find(const struct channel_demand **demand,
    struct channel_demand *copy, const char **cause);

/* The file of a pool until it is handed over.  The program may close the descriptor and use its
 * number for something else: the inode tells. */
struct channel_file {
	int fd;
	ino_t ino;
};

/* Make a pool for a demand, and map it; NULL: no memory, or no address space (ulimit -v). */
struct channel_pool *channel_pool_make(const struct channel_demand *copy, struct channel_file *file);

/* Hand the file over, and close it; never waits.  false: pydtrace cannot take it now, or cannot be
 * reached.  true as well when the program has closed it: there is no other way to hand it over. */
bool channel_pool_hand_over(const struct channel_demand *copy, const struct channel_file *file);

#endif
