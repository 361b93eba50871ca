/*
 * writer.c - the channel's writing end: one firing.  layout.h has the drawing, and tracers.h what
 * the other files of this end are for.
 *
 * The way of one firing, all of it in channel_writer_fire():
 *
 *   look at the clock -> is the stream ready? -> busy -> copy -> store head -> not busy
 *
 * for each tracer that wants the site.  "Ready" is four comparisons on one cache line, with no
 * system call and no locked instruction.  If the stream is not ready (the thread has none, the site
 * is not introduced, its chunk is full or was taken away, it is time to check that pydtrace lives),
 * ready() makes it so, off that path.  A site whose script reads uid, gid, ppid or execname always
 * takes that way: there ready() asks the kernel whether they have changed.
 *
 * Threads.  A thread that fires has a place, the same number in every tracer's pool: its slot
 * there.  A thread that ends leaves its place to the next one.
 *
 * Fork.  What belongs to one process (its threads, and for each tracer a pool and streams) lies in
 * memory that the kernel wipes in a child (MADV_WIPEONFORK), whichever way it was forked, and the
 * pools are not mapped there: the child's first firing finds it has no stream, and makes a pool of
 * its own.  Tracers that follow stay the child's through the seats that it holds on to.
 */
#ifdef __linux__

#include <errno.h>
#include <sched.h>
#include <string.h>
#include <sys/mman.h>

#include "copy.h"
#include "tracers.h"

/* --- chunks -------------------------------------------------------------- */

static unsigned char *
chunk_at(const struct writer_tracer *t, uint32_t i)
{
	return (unsigned char *)(uintptr_t)t->process->pool + CHANNEL_FIRST + i * t->copy.chunk_size;
}

/* A free chunk, or one never used.  false: there is none. */
static bool
find_chunk(const struct writer_tracer *t, uint32_t *i)
{
	struct channel_pool *pool = t->process->pool;
	uint64_t top = __atomic_load_n(&pool->free, __ATOMIC_ACQUIRE);

	while ((uint32_t)top != 0) {
		*i = (uint32_t)top - 1;
		if (*i >= t->copy.chunks)
			return false;
		uint32_t below = __atomic_load_n(&pool->below[*i], __ATOMIC_RELAXED);
		if (__atomic_compare_exchange_n(&pool->free, &top, ((top >> 32) + 1) << 32 | below,
		    true, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE))
			return true;
	}
	*i = __atomic_load_n(&pool->fresh, __ATOMIC_RELAXED);
	do {
		if (*i >= t->copy.chunks)
			return false;
	} while (!__atomic_compare_exchange_n(&pool->fresh, i, *i + 1, true, __ATOMIC_RELAXED,
	    __ATOMIC_RELAXED));
	return true;
}

/*
 * Take a chunk, with memory.  A write to a page for which the kernel finds no memory would be
 * SIGBUS; asking beforehand gives an error that we can count as a drop.  Kernels before 5.14
 * cannot be asked.
 */
static bool
take_chunk(const struct writer_tracer *t, uint32_t *i)
{
	struct channel_pool *pool = t->process->pool;

	if (__atomic_fetch_add(&pool->used, 1, __ATOMIC_RELAXED) >=
	    __atomic_load_n(&pool->granted, __ATOMIC_RELAXED) || !find_chunk(t, i)) {
		__atomic_fetch_sub(&pool->used, 1, __ATOMIC_RELAXED);
		return false;
	}
	int error = errno;
	bool ok = madvise(chunk_at(t, *i), t->copy.chunk_size, MADV_POPULATE_WRITE) == 0 ||
	    errno == EINVAL;
	errno = error;
	if (!ok) {
		channel_pool_push(pool, *i);
		__atomic_fetch_sub(&pool->used, 1, __ATOMIC_RELAXED);
	}
	return ok;
}

/* --- streams ------------------------------------------------------------- */

/* This thread's slot of a tracer's pool. */
static struct writer_stream *
begin_stream(struct writer_tracer *t, struct writer_thread *thread)
{
	unsigned i = (unsigned)(thread - writer.threads->thread);
	struct writer_stream *stream = &t->process->stream[i];
	struct channel_pool *pool = t->process->pool;

	if (stream->shared == NULL) {
		uint32_t used = __atomic_load_n(&pool->slots_used, __ATOMIC_RELAXED);
		stream->shared = &pool->slot[i];
		while (used <= i && !__atomic_compare_exchange_n(&pool->slots_used, &used, i + 1, true,
		    __ATOMIC_RELEASE, __ATOMIC_RELAXED))
			;
	}
	stream->tracer = t;
	stream->introduced = false;
	stream->known = stream->introduced_sites = 0;
	stream->look = 0;
	/* A forked child that no handler was called in has found its place wiped. */
	atomic_store(&thread->held, true);
	thread->stream[number_of(t)] = stream;
	return stream;
}

/* What was stored before is seen before what follows is loaded: by those who order it with
 * membarrier.  A process that knows none does it itself. */
static inline void
fence(void)
{
	if (unlikely(writer.fences))
		atomic_thread_fence(memory_order_seq_cst);
	else
		atomic_signal_fence(memory_order_seq_cst);
}

/* Begin to write: the reader's `taken` is seen from here on. */
static inline void
begin(struct channel_slot *shared)
{
	__atomic_store_n(&shared->busy, 1, __ATOMIC_RELAXED);
	fence();
}

static inline void
end(struct channel_slot *shared)
{
	__atomic_store_n(&shared->busy, 0, __ATOMIC_RELEASE);
}

static inline void
publish(struct writer_stream *stream, struct channel_slot *shared, uint32_t size)
{
	stream->offset += size;
	stream->head += size;
	__atomic_store_n(&shared->head, stream->head, __ATOMIC_RELEASE);
}

/* Count a fire; its record, if there is one, must be published before. */
static inline void
count(struct writer_stream *stream, struct channel_slot *shared)
{
	__atomic_store_n(&shared->fired, ++stream->fired, __ATOMIC_RELEASE);
}

/* Count a fire of a thread without a stream. */
static void
count_unplaced(const struct writer_tracer *t)
{
	struct writer_process *p = t->process;
	struct channel_pool *pool = atomic_load(&p->pool);

	if (pool != NULL)
		__atomic_fetch_add(&pool->unplaced, 1, __ATOMIC_RELAXED);
	else
		atomic_fetch_add(&p->unplaced, 1);
}

/* Go on in another chunk.  false: there is none now. */
static bool
next_chunk(const struct writer_tracer *t, struct writer_stream *stream)
{
	struct channel_slot *shared = stream->shared;
	uint32_t i;

	if (!take_chunk(t, &i)) {
		stream->limit = 0;	/* nothing goes in behind a drop but a new chunk */
		return false;
	}
	if (stream->chunk != NULL) {
		struct channel_next_record next = {
			.record.size = (uint32_t)t->copy.chunk_size - stream->offset,
			.record.kind = CHANNEL_NEXT,
			.chunk = i, .fired = stream->fired
		};
		memcpy(stream->chunk + stream->offset, &next, sizeof(next));
		publish(stream, shared, next.record.size);
	} else {
		__atomic_store_n(&shared->began, stream->head, __ATOMIC_RELAXED);
		__atomic_store_n(&shared->before, stream->fired, __ATOMIC_RELAXED);
		__atomic_store_n(&shared->first, i, __ATOMIC_RELAXED);
		__atomic_store_n(&shared->taken, 0, __ATOMIC_RELEASE);
	}
	stream->chunk = chunk_at(t, i);
	stream->offset = 0;
	stream->limit = (uint32_t)(t->copy.chunk_size - sizeof(struct channel_next_record));
	return true;
}

static inline bool
has_room(const struct writer_tracer *t, struct writer_stream *stream, uint64_t need)
{
	return stream->offset + need <= stream->limit || next_chunk(t, stream);
}

/* Write a record that introduces an owner or a site; there is room for it. */
static void
introduce(struct writer_stream *stream, struct channel_record *record, size_t size)
{
	record->size = (uint32_t)size;
	memcpy(stream->chunk + stream->offset, record, size);
	publish(stream, stream->shared, (uint32_t)size);
}

static bool
introduce_owner(struct writer_tracer *t, struct writer_stream *stream)
{
	if (!has_room(t, stream, sizeof(struct channel_owner_record)))
		return false;
	struct channel_owner_record owner = {
		.record.kind = CHANNEL_OWNER, .fired = stream->fired,
	};
	channel_identity_take(&t->proc, &stream->identity, &owner, t->of_owner);
	introduce(stream, &owner.record, sizeof(owner));
	return true;
}

static bool
introduce_site(const struct writer_tracer *t, struct writer_stream *stream, size_t i)
{
	if (!has_room(t, stream, sizeof(struct channel_site_record)))
		return false;
	const struct channel_probe *site = &writer.site[i];
	struct channel_site_record record = {
		.record = { .kind = CHANNEL_SITE, .site = (uint16_t)i },
		.wanted = t->site[i].wanted, .nargs = site->nargs,
	};
	strncpy(record.module, site->module, sizeof(record.module) - 1);
	strncpy(record.function, site->function, sizeof(record.function) - 1);
	introduce(stream, &record.record, sizeof(record));
	return true;
}

/* In a child that was forked without its handler, whose first firing has found that: tracers that it
 * has inherited meanwhile do not get that one. */
static void
count_first(size_t i)
{
	unsigned tracers = atomic_load(&channel_writer_raised[i]) >> FIRST_INHERITED << FIRST_INHERITED;

	for (; tracers != 0; tracers &= tracers - 1)
		count_unplaced(&writer.tracer[__builtin_ctz(tracers)]);
}

/* A tracer wants site i. */
static inline bool
wants(const struct writer_tracer *t, size_t i)
{
	return atomic_load_explicit(&channel_writer_raised[i], memory_order_acquire) >> number_of(t) & 1;
}

/*
 * Make this thread's stream ready for one event of site i, and begin to write.  NULL: the event
 * must not be written; it was counted as a drop if the tracer wants it.
 */
static __attribute__((noinline)) struct writer_stream *
ready(struct writer_tracer *t, struct writer_thread *thread, size_t i, uint64_t time)
{
	struct writer_stream *stream = thread->stream[number_of(t)];
	const struct writer_site *site = &t->site[i];

	if (!wants(t, i))
		return NULL;
	bool look = stream == NULL || time >= stream->look;
	bool closed = __atomic_load_n(&t->demand->closed, __ATOMIC_RELAXED);
	bool here = writer.threads->here;
	uint32_t turn = t->turn;
	/* Nobody else may look for news where only the interpreter's probes fire. */
	if (unlikely(!here) || (look && channel_writer_news()) ||
	    (is_seat(t) && (look || closed)))
		seats_tend(thread);
	if (unlikely(!here))
		count_first(i);
	if (!is_seat(t) && tracer_over(t, look))
		tracer_detach(t);
	if (closed || !atomic_load(&t->attached) || t->turn != turn)
		return NULL;
	if (time >= t->process->retry || t->process->pool == NULL)
		tracer_make_pool(t, time);
	if (t->process->pool == NULL) {
		count_unplaced(t);
		return NULL;
	}
	if (stream == NULL)
		stream = begin_stream(t, thread);
	if (look)
		stream->look = time + t->per_second / LOOK;

	struct channel_slot *shared = stream->shared;
	begin(shared);
	if (__atomic_load_n(&shared->taken, __ATOMIC_ACQUIRE)) {
		stream->chunk = NULL;
		stream->limit = 0;
	}
	uint32_t epoch = __atomic_load_n(&shared->epoch, __ATOMIC_ACQUIRE);
	uint32_t of_owner = site->flags & CHANNEL_OF_OWNER;
	if (stream->epoch != epoch || (stream->introduced && of_owner != 0 &&
	    !channel_identity_holds(&stream->identity, of_owner))) {
		stream->epoch = epoch;
		stream->introduced = false;
		stream->introduced_sites = stream->known = 0;
	}
	if (!stream->introduced)
		stream->introduced = introduce_owner(t, stream);
	if (stream->introduced && !(stream->introduced_sites >> i & 1)) {
		uint64_t site_bit = (uint64_t)introduce_site(t, stream, i) << i;
		stream->introduced_sites |= site_bit;
		/* A site that depends on the owner looks at it each time. */
		stream->known |= of_owner == 0 ? site_bit : 0;
	}
	if ((stream->introduced_sites >> i & 1) && has_room(t, stream, site->room))
		return stream;
	count(stream, shared);
	end(shared);
	return NULL;
}

/* --- firing -------------------------------------------------------------- */

/* The stream can take an event of site i as it is: writing has begun then. */
static inline bool
is_ready(const struct writer_stream *stream, const struct writer_tracer *t, size_t i, uint64_t time)
{
	if (unlikely(time >= stream->look || stream->offset + t->site[i].room > stream->limit ||
	    !(stream->known >> i & 1) || __atomic_load_n(&t->demand->closed, __ATOMIC_RELAXED)))
		return false;
	begin(stream->shared);
	if (likely(!__atomic_load_n(&stream->shared->taken, __ATOMIC_ACQUIRE)))
		return true;
	end(stream->shared);
	return false;
}

/* Write one firing of site i for tracer k. */
static inline __attribute__((always_inline)) void
write_event(unsigned k, struct writer_thread *thread, size_t i, const uint64_t *args)
{
	struct writer_stream *stream = thread->stream[k];
	struct writer_tracer *t = likely(stream != NULL) ? stream->tracer : &writer.tracer[k];

	/* ready() for another tracer may have given this one's seat away, and a thread may be seating
	 * the next one there. */
	if (unlikely(stream == NULL) && !wants(t, i))
		return;
	uint64_t time = now(t);

	if (unlikely(stream == NULL || !is_ready(stream, t, i, time))) {
		stream = ready(t, thread, i, time);
		if (stream == NULL)
			return;
	}

	const struct writer_site *site = &t->site[i];
	struct channel_slot *shared = stream->shared;
	unsigned char *start = stream->chunk + stream->offset;
	struct channel_event_record *event = (struct channel_event_record *)start;
	uint64_t *raw = event->rest;

	event->time = time;
	if (unlikely((site->flags & CHANNEL_IN_EVENT) != 0)) {
		if (site->flags & CHANNEL_CPU)
			*raw++ = (uint64_t)sched_getcpu();
		if (site->flags & CHANNEL_VTIME)
			*raw++ = clock_ns(CLOCK_THREAD_CPUTIME_ID);
	}
	for (uint32_t m = site->args; m != 0; m &= m - 1)
		*raw++ = args[__builtin_ctz(m)];

	uint32_t strings = site->strings, most = t->copy.strsize - 1;
	uint32_t *len = (uint32_t *)raw;
	unsigned char *text = (unsigned char *)(len + site->nstrings);
	for (; strings != 0; strings &= strings - 1) {
		const char *from = (const char *)(uintptr_t)args[__builtin_ctz(strings)];
		if (likely(from != NULL)) {
			*len = (uint32_t)channel_copy(text, from, most);
			text += *len++ + 1;
		} else
			*len++ = CHANNEL_NULL;
	}

	uint32_t size = (uint32_t)(text - start + 7) & ~UINT32_C(7);
	event->record = (struct channel_record){
		.size = size, .kind = CHANNEL_EVENT, .site = (uint16_t)i
	};
	publish(stream, shared, size);
	count(stream, shared);
	end(shared);
}

/* Of several tracers, all but the first. */
static __attribute__((noinline)) void
write_to_others(unsigned tracers, struct writer_thread *thread, size_t i, const uint64_t *args)
{
	for (; tracers != 0; tracers &= tracers - 1)
		write_event((unsigned)__builtin_ctz(tracers), thread, i, args);
}

/* Count a fire that is none: a signal handler's in the middle of another, or of one thread too
 * many. */
static __attribute__((noinline)) void
count_lost(size_t i)
{
	/* One order for all: who lowers a site sees this guest, or the guest sees that it is lowered. */
	atomic_fetch_add(&writer.threads->guests, 1);
	unsigned tracers = atomic_load(&channel_writer_raised[i]);
	for (; tracers != 0; tracers &= tracers - 1)
		count_unplaced(&writer.tracer[__builtin_ctz(tracers)]);
	atomic_fetch_sub(&writer.threads->guests, 1);
}

void
channel_writer_fire(size_t i, const uint64_t *args)
{
	struct writer_thread *thread = my_thread;

	if (unlikely(thread == NULL)) {
		if (!channel_writer_wants(i))
			return;
		thread = place_enter();
	}
	if (unlikely(thread == NULL || atomic_load_explicit(&thread->busy, memory_order_relaxed))) {
		count_lost(i);
		return;
	}
	atomic_store_explicit(&thread->busy, true, memory_order_relaxed);
	fence();
	unsigned tracers = atomic_load_explicit(&channel_writer_raised[i], memory_order_acquire);
	if (unlikely((tracers & (tracers - 1)) != 0))
		write_to_others(tracers & (tracers - 1), thread, i, args);
	if (likely(tracers != 0))
		write_event((unsigned)__builtin_ctz(tracers), thread, i, args);
	atomic_store_explicit(&thread->busy, false, memory_order_release);
}

#endif
