/*
 * tracers.h - what the parts of the writing end share: the tracers of this process, its threads,
 * and their streams.
 *
 *	writer.c    fires: the streams, and the chunks that they are in
 *	places.c    gives each thread that fires a place
 *	tracers.c   attaches to a tracer, raises the sites that it wants, makes its pool, and detaches
 *	seats.c     lets tracers come and go while the program runs, and into a forked child
 *
 * For these four only; everybody else uses writer.h.
 */
#ifndef CHANNEL_TRACERS_H
#define CHANNEL_TRACERS_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "attach.h"
#include "clock.h"
#include "clock_ns.h"
#include "identity.h"
#include "layout.h"
#include "listen.h"
#include "writer.h"

enum {
	SITES = CHANNEL_SITES,		/* one bit of stream.known each */
	FIRST_FOUND = 1,		/* the environment's tracer is number 0 */
	FIRST_SEAT = FIRST_FOUND + CHANNEL_FOUND,
	FIRST_INHERITED = FIRST_SEAT + CHANNEL_SEATS,
	TRACERS = FIRST_INHERITED + CHANNEL_SEATS,
	LOOK = 10,			/* times a second to check that pydtrace lives */
	RETRY = 100			/* times a second to try again what failed */
};

#define likely(x)	__builtin_expect(!!(x), 1)
#define unlikely(x)	__builtin_expect(!!(x), 0)

/* What a tracer wants of a site. */
struct writer_site {
	uint64_t room;			/* an event's record is no longer than this */
	uint32_t args, strings, flags;	/* as struct channel_wanted, cut to what the site has */
	uint32_t nstrings;
	uint32_t wanted;
};

/* A slot of a tracer's pool that a thread of this process holds, or held. */
struct writer_stream {
	alignas(CHANNEL_LINE)
	struct channel_slot *shared;	/* NULL: never held */
	unsigned char *chunk;		/* the current one; NULL: none */
	uint32_t offset;		/* in the chunk: behind the last record */
	uint32_t limit;			/* records end here; 0: no chunk, or a drop came behind them */
	uint64_t look;			/* when to check that pydtrace lives */
	uint64_t known;			/* bit i: site i fires on it without ready() */
	uint64_t head, fired;		/* as in shared */
	struct writer_tracer *tracer;	/* whose pool it is */
	uint32_t epoch;			/* the reader's, at the last introduction */
	bool introduced;		/* its owner is introduced */
	uint64_t introduced_sites;	/* bit i: so is site i */
	struct channel_identity identity;	/* of the owner, as introduced */
};

/* A thread that fires. */
struct writer_thread {
	alignas(CHANNEL_LINE)
	atomic_bool busy;		/* in a fire: a signal handler must not, no tracer is released */
	atomic_bool held;		/* by a thread */
	struct writer_stream *stream[TRACERS];	/* NULL: not begun by this thread */
	struct writer_thread *free;	/* the next place that a thread has left */
};

/* The threads of this process: wiped in a forked child. */
struct writer_threads {
	_Atomic(struct writer_thread *) left;	/* places of threads that have ended */
	atomic_uint made;		/* places so far */
	atomic_uint guests;		/* threads that count a fire without a place */
	bool here;			/* this process has made it */
	atomic_bool tending;		/* a thread attaches and releases tracers */
	struct writer_thread thread[CHANNEL_SLOTS];
};

/* What a tracer and this process have together: wiped in a forked child. */
struct writer_process {
	_Atomic(struct channel_pool *) pool;	/* NULL: none yet */
	atomic_bool making;		/* a thread makes it */
	bool handed_over;
	_Atomic uint64_t retry;		/* when to try to make it, or to hand it over, again */
	_Atomic uint64_t unplaced;	/* fired before there was one */
	_Atomic uint64_t numbers;	/* identity.h */
	struct writer_stream stream[CHANNEL_SLOTS];
};

/* One pydtrace. */
struct writer_tracer {
	const struct channel_demand *demand;
	struct writer_process *process;
	uint64_t per_second;		/* of what now() returns */
	bool ticks;			/* now() returns ticks */
	atomic_bool attached;
	uint32_t turn;			/* of its seat: the last that was answered; 0: none */
	struct listen_parent parent;	/* where the seat is, if it was inherited */
	struct channel_file file;	/* of the pool, until it is handed over */
	uint32_t of_owner;		/* CHANNEL_OF_OWNER: what the script reads, at any probe */
	struct channel_proc proc;	/* as it sees it */
	struct writer_site site[SITES];
	struct channel_demand copy;	/* as it was checked when attaching */
};

struct writer {
	struct writer_threads *threads;
	enum channel_status status;	/* of the environment's tracer */
	const char *cause;
	bool opened;
	bool prepared, listens;
	bool registered;		/* the kernel was asked whether it can fence us */
	bool fences;			/* the kernel cannot fence us: do it ourselves */
	atomic_int nsites;
	struct channel_probe site[SITES];
	struct writer_tracer tracer[TRACERS];
	pthread_key_t thread;		/* its destructor leaves a place */
};

/*
 * The calling thread's place.  glibc sets aside room for a few initial-exec words in
 * libraries that are loaded late, which makes this two loads and not a call.
 */
#ifdef __GLIBC__
#define THREAD_LOCAL __thread __attribute__((tls_model("initial-exec")))
#else
#define THREAD_LOCAL __thread
#endif

#pragma GCC visibility push(hidden)
extern struct writer writer;
extern THREAD_LOCAL struct writer_thread *my_thread;
#pragma GCC visibility pop

/* --- tracers.c --- */

/* Make what all tracers share; once.  false: *cause. */
bool tracers_prepare(const char **cause);

/* Wait until nobody else changes tracers or sites; tracers_unlock() lets the next one. */
void tracers_lock(void);
void tracers_unlock(void);

/* Be ready to fire for a tracer, whose demand and copy are there; the first firing makes the pool.
 * false: *cause. */
bool tracer_attach(struct writer_tracer *, const char **cause);
void tracer_detach(struct writer_tracer *);

/* Raise a site's semaphore if the tracer wants it. */
void tracer_want(struct writer_tracer *, int site);

/* Tracing is over; look: see whether pydtrace lives, too, which is a system call for a seat.  What an
 * orderly pydtrace has not read yet it still reads; one that was killed left the chunks' memory to
 * us. */
bool tracer_over(struct writer_tracer *, bool look);

/* Make this process's pool, and hand it over; with a pool that waits, hand that over.  One thread
 * does it, the others go on without. */
void tracer_make_pool(struct writer_tracer *, uint64_t time);

/* --- seats.c --- */

/* Look at all seats.  except: the calling thread, if it is in a firing that uses no tracer's memory
 * across this call; NULL: it is in none. */
void seats_tend(const struct writer_thread *except);

/* In a forked child: its only thread holds none of its parent's places, and it has no tracer of its
 * parent's but the environment's. */
void seats_forked(void);

/* --- places.c --- */

/* The first firing of this thread: its place.  NULL: there are too many threads. */
struct writer_thread *place_enter(void);

/* This thread ends: the next one to claim a place may have this one. */
void place_leave(void *thread);

/* --- */

static inline uint64_t
now(const struct writer_tracer *t)
{
	return likely(t->ticks) ? arch_ticks() : clock_ns(CLOCK_MONOTONIC);
}

static inline unsigned
number_of(const struct writer_tracer *t)
{
	return (unsigned)(t - writer.tracer);
}

/* It has a seat, of this process's file or of a parent's. */
static inline bool
is_seat(const struct writer_tracer *t)
{
	return number_of(t) >= FIRST_SEAT;
}

static inline bool
is_inherited(const struct writer_tracer *t)
{
	return number_of(t) >= FIRST_INHERITED;
}

static inline unsigned
seat_of(const struct writer_tracer *t)
{
	return number_of(t) - FIRST_SEAT;
}

#endif
