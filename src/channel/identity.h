/*
 * identity.h - who the calling thread is, for pydtrace: in the numbers of its pid namespace.
 *
 * For the writer: callable in a signal handler, leaves errno alone, and keeps no descriptor.
 */
#ifndef CHANNEL_IDENTITY_H
#define CHANNEL_IDENTITY_H

#include <stdbool.h>

#include "layout.h"

/* The parts that may change while a thread lives, as the thread itself sees them. */
struct channel_identity {
	uint32_t uid, gid;
	int32_t ppid;
	char comm[CHANNEL_COMM];
};

/* Remember this process, and the device of the /proc that pydtrace sees. */
void channel_identity_start(uint64_t proc);

/* Fill in the members of an owner's record that say who the calling thread is; the ancestors
 * only with CHANNEL_ANCESTORS in flags.  Numbers that cannot be known are marked as foreign. */
void channel_identity_take(struct channel_identity *, struct channel_owner_record *,
    uint32_t flags);

/* The parts that flags (CHANNEL_USER ...) name are still those that were taken. */
bool channel_identity_holds(const struct channel_identity *, uint32_t flags);

#endif
