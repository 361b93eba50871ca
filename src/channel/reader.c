/*
 * reader.c - the channel's reading end: pools that processes hand over, their streams merged by
 * time, and the memory that all of them share.
 *
 * Merging.  Each stream is in order of time by itself.  The streams that have an event lie in a
 * heap, the oldest event on top; with a single stream there is nothing to sort.
 *
 * Memory.  A pool may use as many chunks as it is granted, and what is granted to all pools
 * together has a bound.  A pool that needs more gets it from what nobody needs: a stream that is
 * idle loses its chunk, and the memory of a pool's free chunks is given back.
 */
#include <errno.h>
#include <linux/membarrier.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "clock_ns.h"
#include "demand.h"
#include "reader.h"
#include "stream.h"
#include "visit.h"
#include "writer.h"
#include "xmalloc.h"

enum {
	GRANT_MIN = 2,			/* chunks of a pool */
	GRANT_PART = 2,			/* a new pool gets this part of what is left */
	SCARCE_PART = 8,		/* when less than this part is left, pools have to give back */
	CHUNKS_LEAST = 16,		/* of all pools together */
	FETCH_REST = 4			/* times as long as a search for pools took, before the next one */
};

/* How often to look for idle streams, processes that have ended and unused memory; and when there
 * is little left. */
static const uint64_t tidy_ns = 100 * 1000000, tidy_scarce_ns = 10 * 1000000;

/* One process. */
struct reader_pool {
	struct handed handed;
	struct stream **stream;		/* by slot */
	size_t nstreams;
	uint32_t granted;
	uint64_t unplaced;		/* of its firings without a slot: told so far */
	uint32_t most;			/* chunks in use at a time, since the last tidying */
	bool resident;			/* chunks that it has used may hold memory */
	bool ended;			/* the process has */
};

struct channel_reader {
	struct demand demand;
	struct stream_common common;
	char *env;
	struct visit **visit;		/* processes that were running */
	size_t nvisits;
	uint32_t budget, granted;	/* chunks: of all pools, and given to pools */
	struct reader_pool **pool;
	size_t npools;
	uint64_t attached;		/* pools ever */
	struct stream **heap;
	size_t heaped, heap_size;
	bool returned;			/* the event on top is with the caller */
	uint64_t tidied;		/* when last */
	bool takes;			/* the kernel has membarrier: idle chunks can be taken */
	uint64_t drops;			/* of firings without a slot, not yet told */
	int64_t calls;			/* of children whose pools are not fetched yet */
	uint64_t fetch;			/* when to look for them again */
	uint32_t refused;		/* why a process that was asked gives no pool; 0: none did */
};

/* --- making and freeing -------------------------------------------------- */

static uint32_t
left_over(const struct channel_reader *r)
{
	return r->budget > r->granted ? r->budget - r->granted : 0;
}

/* What a new pool gets: less and less, the less there is. */
static uint32_t
share(const struct channel_reader *r)
{
	uint32_t part = left_over(r) / GRANT_PART;
	return part > GRANT_MIN ? part : GRANT_MIN;
}

static void
offer(struct channel_reader *r)
{
	__atomic_store_n(&r->demand.shared->granted, share(r), __ATOMIC_RELAXED);
	for (size_t i = 0; i < r->nvisits; i++)
		visit_grant(r->visit[i], share(r));
}

struct channel_reader *
channel_reader_create(size_t strsize, uint64_t memory, char **cause)
{
	uint64_t chunk = CHANNEL_CHUNK_MIN;

	if (strsize < 1 || strsize > UINT32_MAX / 64) {
		*cause = xasprintf("strsize of %zu bytes is more than a channel can hold", strsize);
		return NULL;
	}
	while (chunk < 2 * channel_event_room(CHANNEL_ARGS, CHANNEL_ARGS, strsize) ||
	    memory / chunk > CHANNEL_CHUNKS_MAX)
		chunk *= 2;
	struct channel_reader *r = xcalloc(1, sizeof(*r));
	if (!demand_open(&r->demand)) {
		*cause = xasprintf("cannot create a channel: %s%s", strerror(errno), errno != EFBIG ? "" :
		    ": raise the limit on the size of files (ulimit -f)");
		free(r);
		return NULL;
	}
	uint64_t chunks = memory / chunk;
	if (chunks < CHUNKS_LEAST)
		chunks = CHUNKS_LEAST;
	r->budget = (uint32_t)chunks;
	r->common.chunk_size = chunk;
	r->common.strsize = (uint32_t)strsize;

	struct channel_demand *shared = r->demand.shared;
	shared->chunk_size = chunk;
	shared->chunks = (uint32_t)chunks;
	shared->strsize = (uint32_t)strsize;
	shared->ticks_per_second = channel_clock_start(&r->common.clock);
	r->common.ticks = shared->ticks_per_second != 0;
	offer(r);
	__atomic_store_n(&shared->magic, CHANNEL_DEMAND_MAGIC, __ATOMIC_RELEASE);
	int commands = (int)syscall(SYS_membarrier, MEMBARRIER_CMD_QUERY, 0);
	r->takes = commands > 0 && (commands & MEMBARRIER_CMD_GLOBAL_EXPEDITED) != 0;
	r->env = xasprintf("%s=/proc/%d/fd/%d:%llx", CHANNEL_ENV, (int)getpid(), r->demand.fd,
	    (unsigned long long)shared->key);
	return r;
}

static void
free_pool(struct channel_reader *r, struct reader_pool *pool)
{
	r->granted -= pool->granted;
	for (size_t i = 0; i < pool->nstreams; i++) {
		stream_free(pool->stream[i]);
		free(pool->stream[i]);
	}
	/* The process keeps the file mapped: its records must not stay with it. */
	madvise((char *)pool->handed.pool + CHANNEL_FIRST, pool->handed.size - CHANNEL_FIRST,
	    MADV_REMOVE);
	munmap(pool->handed.pool, pool->handed.size);
	if (pool->handed.pidfd >= 0)
		close(pool->handed.pidfd);
	free(pool->stream);
	free(pool);
}

void
channel_reader_free(struct channel_reader *r)
{
	if (r == NULL)
		return;
	demand_close(&r->demand);
	while (r->npools != 0)
		free_pool(r, r->pool[--r->npools]);
	for (size_t i = 0; i < r->nvisits; i++) {
		visit_close(r->visit[i]);
		visit_free(r->visit[i]);
		free(r->visit[i]);
	}
	free(r->visit);
	free(r->pool);
	free(r->heap);
	free(r->env);
	free(r);
}

int
channel_reader_want(struct channel_reader *r, const char *provider, const char *name,
    uint32_t args, uint32_t strings, uint32_t flags)
{
	const uint32_t all = (1u << CHANNEL_ARGS) - 1;
	struct stream_common *common = &r->common;
	uint32_t i = common->nwanted;

	if (i == CHANNEL_WANTED || strlen(provider) >= CHANNEL_NAME || strlen(name) >= CHANNEL_NAME)
		return -1;
	struct channel_wanted *w = &r->demand.shared->wanted[i];
	strcpy(w->provider, provider);
	strcpy(w->name, name);
	w->args = common->args[i] = args & all;
	w->strings = common->strings[i] = strings & all;
	w->flags = common->flags[i] = flags;
	r->demand.shared->nwanted = common->nwanted = i + 1;
	return (int)i;
}

bool
channel_reader_visit(struct channel_reader *r, pid_t pid, char **cause)
{
	struct visit *v = xmalloc(sizeof(*v));

	if (!visit_open(v, pid, r->demand.shared, cause)) {
		free(v);
		return false;
	}
	r->visit = xreallocarray(r->visit, r->nvisits + 1, sizeof(*r->visit));
	r->visit[r->nvisits++] = v;
	return true;
}

void
channel_reader_follow(struct channel_reader *r)
{
	r->demand.shared->follows = 1;
}

bool
channel_reader_visits(const struct channel_reader *r, pid_t pid)
{
	for (size_t i = 0; i < r->nvisits; i++)
		if (r->visit[i]->pid == pid)
			return true;
	return false;
}

bool
channel_reader_publish(struct channel_reader *r, char **cause)
{
	if (demand_publish(&r->demand, strchr(r->env, '=') + 1))
		return true;
	*cause = errno == ENOENT ? xstrdup("there is no folder by which programs could find pydtrace "
	    "(XDG_RUNTIME_DIR): name a command (-c) or a process (-p), or run pydtrace as root") :
	    xasprintf("cannot make a file in XDG_RUNTIME_DIR: %s", strerror(errno));
	return false;
}

const char *
channel_reader_env(const struct channel_reader *r)
{
	return r->env;
}

int
channel_reader_file(const struct channel_reader *r)
{
	return r->demand.fd;
}

pid_t
channel_reader_nonsense(const struct channel_reader *r)
{
	return r->common.nonsense;
}

bool
channel_reader_refused(const struct channel_reader *r)
{
	return r->refused != 0;
}

uint64_t
channel_reader_attached(const struct channel_reader *r)
{
	return r->attached;
}

bool
channel_reader_has(const struct channel_reader *r, pid_t pid)
{
	for (size_t i = 0; i < r->npools; i++)
		if (r->pool[i]->handed.pid == pid && !r->pool[i]->ended)
			return true;
	return false;
}

void
channel_reader_each_site(const struct channel_reader *r,
    void (*fn)(void *ctx, const struct channel_site *), void *ctx)
{
	for (size_t i = 0; i < r->npools; i++)
		for (size_t k = 0; k < r->pool[i]->nstreams; k++)
			stream_each_site(r->pool[i]->stream[k], fn, ctx);
}

void
channel_reader_close(struct channel_reader *r)
{
	__atomic_store_n(&r->demand.shared->closed, 1, __ATOMIC_RELEASE);
	for (size_t i = 0; i < r->nvisits; i++)
		visit_close(r->visit[i]);
}

/* --- the heap ------------------------------------------------------------ */

static void
sift_down(struct channel_reader *r, size_t i)
{
	struct stream *s = r->heap[i];

	for (size_t child; (child = 2 * i + 1) < r->heaped; i = child) {
		if (child + 1 < r->heaped &&
		    r->heap[child + 1]->event.time < r->heap[child]->event.time)
			child++;
		if (s->event.time <= r->heap[child]->event.time)
			break;
		r->heap[i] = r->heap[child];
	}
	r->heap[i] = s;
}

static void
heap_add(struct channel_reader *r, struct stream *s)
{
	if (r->heaped == r->heap_size) {
		r->heap_size = r->heap_size != 0 ? 2 * r->heap_size : 64;
		r->heap = xreallocarray(r->heap, r->heap_size, sizeof(*r->heap));
	}
	size_t i = r->heaped++;
	for (; i > 0 && s->event.time < r->heap[(i - 1) / 2]->event.time; i = (i - 1) / 2)
		r->heap[i] = r->heap[(i - 1) / 2];
	r->heap[i] = s;
	s->waiting = true;
}

/* The top stream has another event now, or none.  A function of its own, so that the way of a single
 * stream saves no registers. */
static __attribute__((noinline)) void
heap_settle(struct channel_reader *r, bool has_event)
{
	if (!has_event) {
		r->heap[0]->waiting = false;
		r->heap[0] = r->heap[--r->heaped];
	}
	if (r->heaped != 0)
		sift_down(r, 0);
}

/* Replace the event of the top stream by the stream's next one. */
static inline void
heap_next(struct channel_reader *r)
{
	bool has_event = stream_next(r->heap[0]);

	if (!has_event || r->heaped > 1)
		heap_settle(r, has_event);
}

/* --- pools --------------------------------------------------------------- */

static void
grant(struct channel_reader *r, struct reader_pool *pool, uint32_t chunks)
{
	r->granted += chunks - pool->granted;
	pool->granted = chunks;
	__atomic_store_n(&pool->handed.pool->granted, chunks, __ATOMIC_RELAXED);
	offer(r);
}

static void
add_pool(struct channel_reader *r, const struct handed *handed)
{
	struct reader_pool *pool = xcalloc(1, sizeof(*pool));

	pool->handed = *handed;
	/* What it has taken for itself, but no more than it may have. */
	uint32_t granted = __atomic_load_n(&handed->pool->granted, __ATOMIC_RELAXED);
	grant(r, pool, granted < r->budget ? granted : r->budget);
	r->pool = xreallocarray(r->pool, r->npools + 1, sizeof(*r->pool));
	r->pool[r->npools++] = pool;
	r->attached++;
}

static void
take_pools(struct channel_reader *r)
{
	struct handed handed;
	uint32_t answer;

	while (demand_take(&r->demand, &handed))
		add_pool(r, &handed);
	for (size_t i = 0; i < r->nvisits; i++)
		if (visit_take(r->visit[i], &r->demand, &handed, &answer))
			add_pool(r, &handed);
		else if (answer != 0)
			r->refused = answer;
}

static void
fetch(void *ctx, pid_t pid)
{
	struct channel_reader *r = ctx;
	struct handed handed;

	if (visit_fetch(pid, &r->demand, &handed)) {
		add_pool(r, &handed);
		r->calls--;
	}
}

void
channel_reader_fetch(struct channel_reader *r, channel_each_process *each)
{
	uint64_t began = clock_ns(CLOCK_MONOTONIC);

	if (began < r->fetch)
		return;
	for (size_t i = 0; i < r->nvisits; i++)
		r->calls += visit_calls(r->visit[i]);
	if (r->calls <= 0)
		return;
	each(fetch, r);
	if (r->calls > 0) {
		r->drops += (uint64_t)r->calls;
		r->calls = 0;
	}
	uint64_t now = clock_ns(CLOCK_MONOTONIC);
	r->fetch = now + FETCH_REST * (now - began);
}

/* Have a stream for each of so many slots. */
static void
add_streams(struct channel_reader *r, struct reader_pool *pool, size_t slots)
{
	if (slots <= pool->nstreams)
		return;
	pool->stream = xreallocarray(pool->stream, slots, sizeof(*pool->stream));
	for (size_t i = pool->nstreams; i < slots; i++) {
		pool->stream[i] = xmalloc(sizeof(struct stream));
		stream_open(pool->stream[i], &r->common, &pool->handed, i);
	}
	pool->nstreams = slots;
}

/* A pool that is in use gets as much as a new one would, and as much again as it has when half of
 * that is used, while there is some left. */
static void
grow(struct channel_reader *r, struct reader_pool *pool)
{
	uint32_t used = __atomic_load_n(&pool->handed.pool->used, __ATOMIC_RELAXED);
	uint32_t left = left_over(r), more = pool->granted < share(r) ? share(r) - pool->granted : 0;

	if (used > pool->most)
		pool->most = used;
	pool->resident = pool->resident || used != 0;
	if (used >= pool->granted / 2 && more < pool->granted)
		more = pool->granted;
	if (used != 0 && left != 0 && more != 0)
		grant(r, pool, pool->granted + (left < more ? left : more));
}

/* Note what a process has written. */
static void
look_at_pool(struct channel_reader *r, struct reader_pool *pool)
{
	uint32_t used = __atomic_load_n(&pool->handed.pool->slots_used, __ATOMIC_ACQUIRE);

	if (used > CHANNEL_SLOTS)
		used = CHANNEL_SLOTS;
	grow(r, pool);
	add_streams(r, pool, used);
	for (size_t i = 0; i < used; i++)
		stream_look(pool->stream[i]);
}

/* Have the next event of each of its streams in the heap. */
static void
read_pool(struct channel_reader *r, struct reader_pool *pool)
{
	for (size_t i = 0; i < pool->nstreams; i++) {
		struct stream *s = pool->stream[i];
		if (!s->waiting && stream_next(s))
			heap_add(r, s);
	}
}

/* After reading: count the fires without a record.  false: nothing of it is left to deliver. */
static bool
count_lost(struct channel_reader *r, struct reader_pool *pool, bool ended)
{
	uint64_t unplaced = __atomic_load_n(&pool->handed.pool->unplaced, __ATOMIC_RELAXED);
	bool waiting = false;

	r->drops += unplaced - pool->unplaced;
	pool->unplaced = unplaced;
	for (size_t i = 0; i < pool->nstreams; i++) {
		stream_count_lost(pool->stream[i], ended && !pool->stream[i]->waiting);
		waiting = waiting || pool->stream[i]->waiting;
	}
	return waiting;
}

/* --- memory -------------------------------------------------------------- */

static bool
has_ended(const struct reader_pool *pool)
{
	struct pollfd p = { .fd = pool->handed.pidfd, .events = POLLIN };

	if (p.fd < 0)
		return pool->handed.pid > 0 && kill(pool->handed.pid, 0) != 0 && errno == ESRCH;
	return poll(&p, 1, 0) == 1;
}

/* Give the memory of the free chunks back.  All of them are taken off the list for that time. */
static void
free_memory(const struct handed *handed, uint64_t chunk_size)
{
	struct channel_pool *pool = handed->pool;
	uint64_t top = __atomic_load_n(&pool->free, __ATOMIC_ACQUIRE);

	while (!__atomic_compare_exchange_n(&pool->free, &top, ((top >> 32) + 1) << 32, true,
	    __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE))
		;
	/* The list is the process's to spoil: no more than all chunks are followed. */
	uint32_t i = (uint32_t)top;
	for (uint32_t n = 0; i != 0 && i <= handed->chunks && n < handed->chunks; n++) {
		char *chunk = (char *)pool + CHANNEL_FIRST + (i - 1) * chunk_size;
		uint32_t below = __atomic_load_n(&pool->below[i - 1], __ATOMIC_RELAXED);
		madvise(chunk, chunk_size, MADV_REMOVE);
		channel_pool_push(pool, i - 1);
		i = below;
	}
}

static bool
is_scarce(const struct channel_reader *r)
{
	return r->granted > r->budget - r->budget / SCARCE_PART;
}

/* A pool that needs little of its grant gives some back when there is little left: all of it, if
 * it was idle.  The memory of its unused chunks goes with it, and when none is in use. */
static void
shrink(struct channel_reader *r, struct reader_pool *pool)
{
	uint32_t most = pool->most < r->budget ? pool->most : r->budget;
	uint32_t enough = most == 0 ? 0 : 2 * most > pool->granted / 2 ? 2 * most : pool->granted / 2;
	bool less = false;

	if (enough < GRANT_MIN)
		enough = GRANT_MIN;
	if (is_scarce(r) && enough < pool->granted) {
		grant(r, pool, enough);
		less = true;
	}
	if (pool->resident && (less || most == 0)) {
		free_memory(&pool->handed, r->common.chunk_size);
		pool->resident = most != 0;
	}
	pool->most = 0;
}

/* Take the chunks of idle streams; forget processes that have ended. */
static void
tidy(struct channel_reader *r)
{
	bool taken = false;

	for (size_t i = 0; i < r->npools; ) {
		struct reader_pool *pool = r->pool[i];
		if (pool->ended && !count_lost(r, pool, true)) {
			free_pool(r, pool);
			r->pool[i] = r->pool[--r->npools];
			continue;
		}
		for (size_t k = 0; r->takes && k < pool->nstreams; k++)
			if (stream_is_idle(pool->stream[k])) {
				stream_take(pool->stream[k]);
				taken = true;
			}
		shrink(r, pool);
		/* Its last records are seen by the next look, before it is forgotten. */
		pool->ended = pool->ended || has_ended(pool);
		i++;
	}
	if (taken)
		syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL_EXPEDITED, 0);
}

/* --- reading ------------------------------------------------------------- */

/* The event that was returned has been used. */
static inline void
drop_returned(struct channel_reader *r)
{
	if (r->returned)
		heap_next(r);
	r->returned = false;
}

void
channel_reader_look(struct channel_reader *r)
{
	drop_returned(r);
	if (r->common.ticks)
		channel_clock_follow(&r->common.clock);
	take_pools(r);
	for (size_t i = 0; i < r->npools; i++)
		look_at_pool(r, r->pool[i]);
	r->common.now = clock_ns(CLOCK_MONOTONIC);
	for (size_t i = 0; i < r->npools; i++)
		read_pool(r, r->pool[i]);
}

const struct channel_event *
channel_reader_next(struct channel_reader *r, uint64_t until)
{
	drop_returned(r);
	if (r->heaped == 0 || r->heap[0]->event.time > until)
		return NULL;
	r->returned = true;
	return &r->heap[0]->event;
}

void
channel_reader_settle(struct channel_reader *r)
{
	drop_returned(r);
	for (size_t i = 0; i < r->npools; i++)
		count_lost(r, r->pool[i], false);
	if (r->common.now - r->tidied >= (is_scarce(r) ? tidy_scarce_ns : tidy_ns)) {
		r->tidied = r->common.now;
		tidy(r);
	}
}

uint64_t
channel_reader_oldest(const struct channel_reader *r)
{
	return r->heaped > 0 ? r->heap[0]->event.time : UINT64_MAX;
}

uint64_t
channel_reader_drops(struct channel_reader *r)
{
	uint64_t n = r->drops + r->common.drops;

	r->drops = r->common.drops = 0;
	return n;
}
