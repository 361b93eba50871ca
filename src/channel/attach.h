/*
 * attach.h - find the demand that the environment names, and hand a pool over to its pydtrace.
 */
#ifndef CHANNEL_ATTACH_H
#define CHANNEL_ATTACH_H

#include <stdbool.h>
#include <sys/types.h>

#include "layout.h"
#include "writer.h"

/* A file until it is handed over.  The program may close the descriptor and use its number for
 * something else: the inode tells. */
struct channel_file {
	int fd;				/* -1: none */
	ino_t ino;
};

/* The demand that the environment names.  CHANNEL_ATTACHED: *demand is mapped for good, for reading,
 * and *copy is the part of it before `alive` as it was checked.  CHANNEL_REFUSED: *cause says why
 * (writer.h). */
enum channel_status channel_demand_find(const struct channel_demand **demand,
    struct channel_demand *copy, const char **cause);

/* The same for one that a file names (CHANNEL_FOLDER); false: it cannot be used. */
bool channel_demand_named(const char *value, const struct channel_demand **demand,
    struct channel_demand *copy);

/* Call fn with the text of each file of this user's in CHANNEL_FOLDER, until it returns false. */
void channel_demand_each(bool (*fn)(const char *value));

/* Hold a descriptor, and close it, unless the program has done so.  channel_file_hold(): false,
 * closed: its inode cannot be found. */
bool channel_file_hold(struct channel_file *, int fd);
bool channel_file_is_open(const struct channel_file *);
void channel_file_close(struct channel_file *);

/* A file in memory that cannot change its size; -1: none, or it is beyond the limit (ulimit -f). */
int channel_sealed_file(const char *name, uint64_t size);

/* A demand that was copied from a listen file: CHANNEL_SEATED, or the answer that refuses it.  Cuts
 * the pool to what files may have. */
uint32_t channel_demand_check(struct channel_demand *copy);

/* The size of a demand's pools. */
uint64_t channel_pool_size(const struct channel_demand *copy);

/* Make a pool for a demand, and map it; NULL: no memory, or no address space (ulimit -v). */
struct channel_pool *channel_pool_make(const struct channel_demand *copy, struct channel_file *file);

/* Hand the file over, and close it; never waits.  false: pydtrace cannot take it now, or cannot be
 * reached.  true as well when the program has closed it: there is no other way to hand it over. */
bool channel_pool_hand_over(const struct channel_demand *copy, struct channel_file *file);

#endif
