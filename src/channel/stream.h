/*
 * stream.h - the records of one slot of one process's pool, in pydtrace.
 *
 * The processes that write are not trusted: records are copied out of their chunk, some at a time, and
 * every number of the copy is checked before its use.  After a record that makes no sense the
 * rest of the stream is skipped; the skipped records show as drops, and the writer is asked to
 * introduce itself anew.  A time ahead of the reader's clock is cut to it.
 */
#ifndef CHANNEL_STREAM_H
#define CHANNEL_STREAM_H

#include "clock.h"
#include "demand.h"
#include "reader.h"

/* What all streams of a reader share. */
struct stream_common {
	uint64_t chunk_size;
	uint32_t strsize, nwanted;
	uint32_t args[CHANNEL_WANTED], strings[CHANNEL_WANTED], flags[CHANNEL_WANTED];
	uint64_t now;			/* CLOCK_MONOTONIC, after the last look at the streams */
	bool ticks;			/* times come in ticks */
	struct channel_clock clock;	/* from ticks to ns */
	uint64_t drops;			/* of all streams, not yet told */
	pid_t nonsense;			/* a process whose records make no sense; 0: none yet */
};

/* A site, and what its events hold. */
struct stream_site {
	struct channel_site site;	/* the caller's part */
	size_t number;
	uint32_t flags;			/* as wanted */
	size_t fixed;			/* bytes of an event before its texts */
};

/* Whose the current chunk is. */
enum stream_state {
	STREAM_NONE,			/* nobody's: the writer has taken none, or ours was given back */
	STREAM_WRITING,			/* the writer's */
	STREAM_TAKING			/* `taken` is set, and a firing may be under way */
};

struct stream {
	struct stream_common *common;
	struct channel_pool *pool;
	uint32_t chunks;		/* that it has */
	struct channel_slot *shared;
	pid_t pid;			/* of the process, by the kernel; 0: unknown */
	enum stream_state state;
	bool closing;			/* the chunk ends at `end`: then it is given back */
	bool lost;			/* what is in it is skipped */
	uint32_t chunk, offset;		/* the next record */
	uint64_t tail;			/* the same, in bytes of the stream */
	uint64_t end;			/* written up to here, at the last look */
	uint64_t seen;			/* and at the look before it */
	/* Once tail is at `mark`, every record of the first `mark_fired` fires has been read.
	 * `accounted` counts the fires that were read or dropped. */
	uint64_t mark, mark_fired;
	bool marked;
	uint64_t accounted;
	bool owned;			/* owner is known */
	bool waiting;			/* event is, in the reader's heap */
	uint64_t time;			/* of its last event: a thread's are in order */
	struct channel_owner owner;
	struct stream_site **site;	/* by number; NULL: not introduced */
	size_t nsites;
	struct stream_site *current;	/* the event's; NULL: none, or not any more */
	struct channel_event event;	/* the next one */
	unsigned char *copy;		/* its record, and what follows in the chunk */
	size_t copy_size;
	const unsigned char *next;	/* the next record's place in it */
	size_t copied;			/* bytes from there on */
};

void stream_open(struct stream *, struct stream_common *, const struct handed *, size_t slot);
void stream_free(struct stream *);

/* Call fn for each site that an event may still name. */
void stream_each_site(const struct stream *, void (*fn)(void *ctx, const struct channel_site *),
    void *ctx);

/* Note the records written since the last look. */
void stream_look(struct stream *);

/* Read the next event into stream->event.  false: there is none before the last look's end. */
bool stream_next(struct stream *);

/* After reading: count the fires without a record.  ended: the writer's process has. */
void stream_count_lost(struct stream *, bool ended);

/* The stream holds a chunk, and nothing was written between the last two looks. */
bool stream_is_idle(const struct stream *);

/* Take the chunk of an idle stream away: stream_take() for any number of streams, then one
 * membarrier(), then stream_look() finds whether it is ours. */
void stream_take(struct stream *);

#endif
