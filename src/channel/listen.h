/*
 * listen.h - the file by which a running process can be asked for its events (layout.h), in that
 * process.
 *
 * It is an anonymous file that nobody but this user and root can open; no thread serves it, and
 * nothing lies in a file system.  Its memory lies over a static block, so that a test for news is
 * one load at an address that the code knows.  A forked child needs a file of its own, and holds on
 * to the seats of its parent's whose tracers watch it, too.
 *
 * Whatever lies in the block may be any tracer's: a number is read once, and checked.
 */
#ifndef CHANNEL_LISTEN_H
#define CHANNEL_LISTEN_H

#include <stdbool.h>

#include "attach.h"
#include "layout.h"

/* Make the file, unless this process is not dumpable (it came by other rights through setuid, or
 * has secrets), or may not have it.  The first time, or after listen_stop().
 * false: it does not listen. */
bool listen_start(void);

/* Close the file; the block holds zeros then. */
void listen_stop(void);

/* A parent's listen file, or a seat of it, that a forked child holds on to. */
struct listen_parent {
	struct channel_listen *block;	/* NULL: none */
	struct channel_file file;
	unsigned seat;
	uint32_t turn;
};

/* In a forked child: make a file of its own, and hold on to its parent's.  false: it does not
 * listen. */
bool listen_forked(struct listen_parent *);

/* Hold on to a seat of the parent's file whose tracer wants its children, too.  false: it does not,
 * or nobody sits there. */
bool listen_inherit(const struct listen_parent *, unsigned seat, struct listen_parent *inherited);

/* The same pydtrace holds an inherited seat. */
bool listen_parent_is_held(const struct listen_parent *);

/* Let go of it; there may be none. */
void listen_parent_leave(struct listen_parent *);

/* It listens, and the program has not closed the descriptor. */
bool listen_is_open(void);

/* One more interpreter, or one less, has the probes python:::*. */
void listen_instrumented(bool more);

/* A pydtrace holds the seat. */
bool listen_is_held(unsigned seat);

/* Copy the demand of a seat, if it is complete.  false: it is being written.  *answer: CHANNEL_SEATED,
 * or why it cannot be used. */
bool listen_take(unsigned seat, uint32_t turn, struct channel_demand *copy, uint32_t *answer);
bool listen_parent_take(const struct listen_parent *, struct channel_demand *copy, uint32_t *answer);

/* Answer a demand: file of the pool, NULL without. */
void listen_answer(unsigned seat, uint32_t turn, uint32_t answer, const struct channel_file *);

/* Offer a pool to the tracer of an inherited seat, i: the number of the offer.  It was taken. */
void listen_offer(unsigned i, const struct listen_parent *, uint64_t key,
    const struct channel_file *);
bool listen_offer_is_taken(unsigned i);

#endif
