/*
 * identity.h - who the calling thread is, for pydtrace: in the numbers of its pid namespace.
 *
 * For the writer: callable in a signal handler, leaves errno alone, and keeps no descriptor.
 */
#ifndef CHANNEL_IDENTITY_H
#define CHANNEL_IDENTITY_H

#include <stdatomic.h>
#include <stdbool.h>

#include "layout.h"

/* A tracer's /proc. */
struct channel_proc {
	bool known;
	uint64_t device;
	/* A process by its own number and, in the low half, by pydtrace's: this one (0: not known yet,
	 * the memory is wiped in a forked child), and the last one that was known, perhaps its
	 * parent. */
	_Atomic uint64_t *mine;
	_Atomic uint64_t last;
};

/* The parts that may change while a thread lives, as the thread itself sees them. */
struct channel_identity {
	uint32_t uid, gid;
	int32_t ppid;
	char comm[CHANNEL_COMM];
};

/* Remember this process, and the device of the /proc that pydtrace sees.  mine: zero, in memory
 * that is wiped in a forked child. */
void channel_identity_start(struct channel_proc *, uint64_t device, _Atomic uint64_t *mine);

/* Fill in the members of an owner's record that say who the calling thread is; the ancestors
 * only with CHANNEL_ANCESTORS in flags.  Numbers that cannot be known are marked as foreign. */
void channel_identity_take(struct channel_proc *, struct channel_identity *,
    struct channel_owner_record *, uint32_t flags);

/* The parts that flags (CHANNEL_USER ...) name are still those that were taken. */
bool channel_identity_holds(const struct channel_identity *, uint32_t flags);

#endif
