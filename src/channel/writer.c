/*
 * writer.c - the channel's writing end.  layout.h has the drawing.
 *
 * The way of one firing, all of it in channel_writer_fire():
 *
 *   look at the clock -> is the stream ready? -> busy -> copy -> store head -> not busy
 *
 * "Ready" is four comparisons on one cache line, with no system call and no locked
 * instruction.  If the stream is not ready (the thread has none, the site is not
 * introduced, its chunk is full or was taken away, it is time to check that pydtrace lives),
 * ready() makes it so, off that path.  A site whose script reads uid, gid, ppid or execname
 * always takes that way: there ready() asks the kernel whether they have changed.
 *
 * Fork.  What belongs to one process (its pool, its streams) lies in memory that the kernel wipes
 * in a child (MADV_WIPEONFORK), whichever way it was forked, and the pool is not mapped there:
 * the child's first firing finds it has no stream, and makes a pool of its own.
 */
#ifdef __linux__

#include <dlfcn.h>
#include <errno.h>
#include <linux/membarrier.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "attach.h"
#include "clock.h"
#include "clock_ns.h"
#include "copy.h"
#include "identity.h"
#include "layout.h"
#include "writer.h"

enum {
	SITES = CHANNEL_SITES,		/* one bit of stream.known each */
	LOOK = 10,			/* times a second to check that pydtrace lives */
	RETRY = 100			/* times a second to try again what failed */
};

#define likely(x)	__builtin_expect(!!(x), 1)
#define unlikely(x)	__builtin_expect(!!(x), 0)

struct writer_site {
	uint64_t room;			/* an event's record is no longer than this */
	uint32_t args, strings, flags;	/* as struct channel_wanted, cut to what the site has */
	uint32_t nstrings;
	uint32_t wanted, nargs;
	unsigned short *semaphore;
	const char *module, *function;
};

/* A slot of the pool that a thread of this process holds, or held. */
struct writer_stream {
	alignas(CHANNEL_LINE)
	struct channel_slot *shared;	/* NULL: not held */
	unsigned char *chunk;		/* the current one; NULL: none */
	uint32_t offset;		/* in the chunk: behind the last record */
	uint32_t limit;			/* records end here; 0: no chunk, or a drop came behind them */
	uint64_t look;			/* when to check that pydtrace lives */
	uint64_t known;			/* bit i: site i fires on it without ready() */
	uint64_t head, fired;		/* as in shared */
	uint32_t epoch;			/* the reader's, at the last introduction */
	bool introduced;		/* its owner is introduced */
	uint64_t introduced_sites;	/* bit i: so is site i */
	struct channel_identity identity;	/* of the owner, as introduced */
	struct writer_stream *free;	/* the next stream that a thread has left */
};

/* What is of this process alone: wiped in a forked child. */
struct writer_process {
	_Atomic(struct channel_pool *) pool;	/* NULL: none yet */
	atomic_bool making;		/* a thread makes it */
	bool handed_over;
	struct channel_file file;	/* of the pool, until then */
	_Atomic uint64_t retry;		/* when to try to make it, or to hand it over, again */
	_Atomic uint64_t unplaced;	/* fired before there was one */
	_Atomic(struct writer_stream *) left;	/* streams of threads that have ended */
	atomic_uint streams;		/* made so far */
	struct writer_stream stream[CHANNEL_SLOTS];
};

static struct {
	const struct channel_demand *demand;
	struct writer_process *process;
	enum channel_status status;
	const char *cause;
	bool opened;
	bool fences;			/* the kernel cannot fence us: do it ourselves */
	atomic_bool attached;
	atomic_int nsites;
	struct writer_site sites[SITES];
	uint64_t per_second;		/* of what now() returns */
	bool ticks;			/* now() returns ticks */
	uint32_t of_owner;		/* CHANNEL_OF_OWNER: what the script reads, at any probe */
	struct channel_demand copy;	/* as it was checked when attaching */
	pthread_key_t thread;		/* its destructor leaves a stream */
} writer;

atomic_uchar channel_writer_raised[SITES];

/*
 * The stream of a thread.  glibc sets aside room for a few initial-exec words in
 * libraries that are loaded late, which makes this two loads and not a call.
 */
#ifdef __GLIBC__
#define THREAD_LOCAL static __thread __attribute__((tls_model("initial-exec")))
#else
#define THREAD_LOCAL static __thread
#endif
THREAD_LOCAL struct writer_stream *my_stream;
THREAD_LOCAL bool my_busy;		/* in a fire: a signal handler must not fire */
THREAD_LOCAL uint64_t my_retry;		/* no stream was free: search again at this time */

static inline uint64_t
now(void)
{
	return likely(writer.ticks) ? channel_ticks() : clock_ns(CLOCK_MONOTONIC);
}

/* --- attaching and detaching --------------------------------------------- */

static void
lower(int i)
{
	unsigned short *semaphore = writer.sites[i].semaphore;

	if (atomic_exchange(&channel_writer_raised[i], 0) && semaphore != NULL)
		__atomic_fetch_sub(semaphore, 1, __ATOMIC_RELAXED);
}

static void
detach(void)
{
	int n = atomic_load(&writer.nsites);

	if (!atomic_exchange(&writer.attached, false))
		return;
	for (int i = 0; i < n && i < SITES; i++)
		lower(i);
}

/* Free the chunks' memory, which would otherwise stay as long as this process.  A firing that is
 * under way gets memory again. */
static void
free_memory(void)
{
	struct channel_pool *pool = writer.process->pool;

	if (pool != NULL)
		madvise((char *)pool + CHANNEL_FIRST, pool->size - CHANNEL_FIRST, MADV_REMOVE);
}

/* Tracing is over.  What an orderly pydtrace has not read yet it still reads; one that was killed
 * left the chunks' memory to us. */
static bool
over(bool look)
{
	if (__atomic_load_n(&writer.demand->closed, __ATOMIC_RELAXED))
		return true;
	if (!look || channel_demand_alive(writer.demand))
		return false;
	free_memory();
	return true;
}

/* Make this process's pool, and hand it over; with a pool that waits, hand that over.  One thread
 * does it, the others go on without.  false: there is none yet. */
static bool
make_pool(uint64_t time)
{
	struct writer_process *p = writer.process;

	if (time < p->retry || atomic_exchange(&p->making, true))
		return p->pool != NULL;
	int error = errno;
	if (p->pool == NULL) {
		struct channel_pool *pool = channel_pool_make(&writer.copy, &p->file);
		if (pool != NULL) {
			madvise(pool, pool->size, MADV_DONTFORK);
			pool->granted = __atomic_load_n(&writer.demand->granted, __ATOMIC_RELAXED);
			pool->unplaced = atomic_load(&p->unplaced);
			atomic_store(&p->pool, pool);
		}
	}
	if (p->pool != NULL && !p->handed_over)
		p->handed_over = channel_pool_hand_over(&writer.copy, &p->file);
	p->retry = p->pool == NULL || !p->handed_over ? time + writer.per_second / RETRY : UINT64_MAX;
	errno = error;
	atomic_store(&p->making, false);
	return p->pool != NULL;
}

static void leave(void *stream);

/* The only thread of a forked child holds none of its parent's streams. */
static void
forked(void)
{
	my_stream = NULL;
	my_busy = false;
}

static bool
prepare(void)
{
	void *p = mmap(NULL, sizeof(*writer.process), PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (p == MAP_FAILED || madvise(p, sizeof(*writer.process), MADV_WIPEONFORK) != 0) {
		writer.cause = "no memory that is wiped on fork (Linux >= 4.14)";
		return false;
	}
	writer.process = p;
	writer.fences = syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED, 0) != 0;
	if (pthread_key_create(&writer.thread, leave) != 0 || pthread_atfork(NULL, NULL, forked) != 0) {
		writer.cause = "no thread-specific data is left";
		return false;
	}
	return true;
}

enum channel_status
channel_writer_open(const struct channel_probe *probes, size_t nprobes, const char **cause)
{
	if (!writer.opened) {
		writer.opened = true;
		writer.status = channel_demand_find(&writer.demand, &writer.copy, &writer.cause);
		if (writer.status == CHANNEL_ATTACHED && !channel_demand_alive(writer.demand))
			writer.status = CHANNEL_NONE;
		if (writer.status == CHANNEL_ATTACHED && !prepare())
			writer.status = CHANNEL_REFUSED;
		writer.ticks = writer.copy.ticks_per_second != 0;
		writer.per_second = writer.ticks ? writer.copy.ticks_per_second : NS_PER_SEC;
		if (writer.status == CHANNEL_ATTACHED) {
			channel_identity_start(writer.copy.proc);
			for (uint32_t k = 0; k < writer.copy.nwanted; k++)
				writer.of_owner |= writer.copy.wanted[k].flags & CHANNEL_OF_OWNER;
			make_pool(now());
		}
		atomic_store(&writer.attached, writer.status == CHANNEL_ATTACHED);
		for (size_t i = 0; i < nprobes; i++)
			channel_writer_add(&probes[i]);
	}
	*cause = writer.cause;
	return writer.status;
}

/* The name of the object file that holds an address, without its folder. */
static const char *
object_name(const void *address)
{
	Dl_info info;

	if (address == NULL || dladdr(address, &info) == 0 || info.dli_fname == NULL)
		return "";
	const char *slash = strrchr(info.dli_fname, '/');
	return slash != NULL ? slash + 1 : info.dli_fname;
}

int
channel_writer_add(const struct channel_probe *probe)
{
	const struct channel_wanted *w = writer.copy.wanted;
	uint32_t has = probe->nargs < 32 ? (1u << probe->nargs) - 1 : UINT32_MAX;

	if (!atomic_load(&writer.attached))
		return -1;
	int i = atomic_load(&writer.nsites);
	do {
		if (i == SITES)
			return -1;
	} while (!atomic_compare_exchange_weak(&writer.nsites, &i, i + 1));

	struct writer_site *site = &writer.sites[i];
	for (uint32_t k = 0; k < writer.copy.nwanted; k++) {
		if (strncmp(w[k].provider, probe->provider, CHANNEL_NAME) != 0 ||
		    strncmp(w[k].name, probe->name, CHANNEL_NAME) != 0)
			continue;
		*site = (struct writer_site){
			.wanted = k, .nargs = probe->nargs, .flags = w[k].flags,
			.args = w[k].args & has, .strings = w[k].strings & probe->strings & has,
			.semaphore = probe->semaphore,
			.module = probe->module != NULL ? probe->module :
			    object_name(probe->semaphore),
			.function = probe->function != NULL ? probe->function : "",
		};
		site->nstrings = (uint32_t)__builtin_popcount(site->strings);
		site->room = channel_event_room((unsigned)__builtin_popcount(site->args),
		    site->nstrings, writer.copy.strsize);
		if (site->semaphore != NULL)
			__atomic_fetch_add(site->semaphore, 1, __ATOMIC_RELAXED);
		atomic_store(&channel_writer_raised[i], 1);
		if (!atomic_load(&writer.attached))
			lower(i);
		break;
	}
	return i;
}

/* --- chunks -------------------------------------------------------------- */

static unsigned char *
chunk_at(const struct channel_pool *pool, uint32_t i)
{
	return (unsigned char *)(uintptr_t)pool + CHANNEL_FIRST + i * writer.copy.chunk_size;
}

/* A free chunk, or one never used.  false: there is none. */
static bool
find_chunk(struct channel_pool *pool, uint32_t *i)
{
	uint64_t top = __atomic_load_n(&pool->free, __ATOMIC_ACQUIRE);

	while ((uint32_t)top != 0) {
		*i = (uint32_t)top - 1;
		if (*i >= writer.copy.chunks)
			return false;
		uint32_t below = __atomic_load_n(&pool->below[*i], __ATOMIC_RELAXED);
		if (__atomic_compare_exchange_n(&pool->free, &top, ((top >> 32) + 1) << 32 | below,
		    true, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE))
			return true;
	}
	*i = __atomic_load_n(&pool->fresh, __ATOMIC_RELAXED);
	do {
		if (*i >= writer.copy.chunks)
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
take_chunk(struct channel_pool *pool, uint32_t *i)
{
	if (__atomic_fetch_add(&pool->used, 1, __ATOMIC_RELAXED) >=
	    __atomic_load_n(&pool->granted, __ATOMIC_RELAXED) || !find_chunk(pool, i)) {
		__atomic_fetch_sub(&pool->used, 1, __ATOMIC_RELAXED);
		return false;
	}
	int error = errno;
	bool ok = madvise(chunk_at(pool, *i), writer.copy.chunk_size, MADV_POPULATE_WRITE) == 0 ||
	    errno == EINVAL;
	errno = error;
	if (!ok) {
		channel_pool_push(pool, *i);
		__atomic_fetch_sub(&pool->used, 1, __ATOMIC_RELAXED);
	}
	return ok;
}

/* --- streams ------------------------------------------------------------- */

/* A stream for this thread: one that another has left, or a new one; NULL: there are too many. */
static struct writer_stream *
claim(void)
{
	struct writer_process *p = writer.process;
	struct writer_stream *stream = atomic_exchange(&p->left, NULL);

	if (stream != NULL) {		/* of the streams left, one for us, and the others back */
		struct writer_stream *others = stream->free, *last = others;
		while (last != NULL && last->free != NULL)
			last = last->free;
		struct writer_stream *top = NULL;
		while (others != NULL && !atomic_compare_exchange_weak(&p->left, &top, others))
			last->free = top;
	} else {
		unsigned i = atomic_load(&p->streams);
		do {
			if (i == CHANNEL_SLOTS)
				return NULL;
		} while (!atomic_compare_exchange_weak(&p->streams, &i, i + 1));
		stream = &p->stream[i];
		stream->shared = &p->pool->slot[i];
		__atomic_fetch_add(&p->pool->slots_used, 1, __ATOMIC_RELEASE);
	}
	stream->introduced = false;
	stream->known = stream->introduced_sites = 0;
	stream->look = 0;
	pthread_setspecific(writer.thread, stream);
	return stream;
}

/* This thread ends: the next one to claim a stream may have this one. */
static void
leave(void *value)
{
	struct writer_stream *stream = value;

	if (stream != my_stream || stream->shared == NULL)
		return;
	my_stream = NULL;
	stream->free = atomic_load(&writer.process->left);
	while (!atomic_compare_exchange_weak(&writer.process->left, &stream->free, stream))
		;
}

/* Begin to write.  The reader orders its `taken` before all that follows here, by membarrier; a
 * process that knows none does it itself. */
static inline void
begin(struct channel_slot *shared)
{
	__atomic_store_n(&shared->busy, 1, __ATOMIC_RELAXED);
	if (unlikely(writer.fences))
		atomic_thread_fence(memory_order_seq_cst);
	else
		atomic_signal_fence(memory_order_seq_cst);
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
count_unplaced(void)
{
	struct writer_process *p = writer.process;
	struct channel_pool *pool = atomic_load(&p->pool);

	if (pool != NULL)
		__atomic_fetch_add(&pool->unplaced, 1, __ATOMIC_RELAXED);
	else
		atomic_fetch_add(&p->unplaced, 1);
}

/* Go on in another chunk.  false: there is none now. */
static bool
next_chunk(struct writer_stream *stream)
{
	struct channel_pool *pool = writer.process->pool;
	struct channel_slot *shared = stream->shared;
	uint32_t i;

	if (!take_chunk(pool, &i)) {
		stream->limit = 0;	/* nothing goes in behind a drop but a new chunk */
		return false;
	}
	if (stream->chunk != NULL) {
		struct channel_next_record next = {
			.record.size = (uint32_t)writer.copy.chunk_size - stream->offset,
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
	stream->chunk = chunk_at(pool, i);
	stream->offset = 0;
	stream->limit = (uint32_t)(writer.copy.chunk_size - sizeof(struct channel_next_record));
	return true;
}

static inline bool
has_room(struct writer_stream *stream, uint64_t need)
{
	return stream->offset + need <= stream->limit || next_chunk(stream);
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
introduce_owner(struct writer_stream *stream)
{
	if (!has_room(stream, sizeof(struct channel_owner_record)))
		return false;
	struct channel_owner_record owner = {
		.record.kind = CHANNEL_OWNER, .fired = stream->fired,
	};
	channel_identity_take(&stream->identity, &owner, writer.of_owner);
	introduce(stream, &owner.record, sizeof(owner));
	return true;
}

static bool
introduce_site(struct writer_stream *stream, size_t i)
{
	if (!has_room(stream, sizeof(struct channel_site_record)))
		return false;
	const struct writer_site *site = &writer.sites[i];
	struct channel_site_record record = {
		.record = { .kind = CHANNEL_SITE, .site = (uint16_t)i },
		.wanted = site->wanted, .nargs = site->nargs,
	};
	strncpy(record.module, site->module, sizeof(record.module) - 1);
	strncpy(record.function, site->function, sizeof(record.function) - 1);
	introduce(stream, &record.record, sizeof(record));
	return true;
}

/*
 * Make this thread's stream ready for one event of site i, and begin to write.  NULL: the event
 * must not be written; it was counted as a drop if the channel wants it.
 */
static __attribute__((noinline)) struct writer_stream *
ready(size_t i, uint64_t time)
{
	struct writer_stream *stream = my_stream;
	struct writer_site *site = &writer.sites[i];

	if (!channel_writer_wants(i))
		return NULL;
	bool held = stream != NULL && stream->shared != NULL, look = !held || time >= stream->look;
	if (over(look)) {
		detach();
		return NULL;
	}
	if (time >= writer.process->retry || writer.process->pool == NULL)
		make_pool(time);
	if (!held) {
		stream = writer.process->pool != NULL && time >= my_retry ? claim() : NULL;
		my_stream = stream;
		if (stream == NULL) {
			if (writer.process->pool != NULL && time >= my_retry)
				my_retry = time + writer.per_second / RETRY;
			count_unplaced();
			return NULL;
		}
	}
	if (look)
		stream->look = time + writer.per_second / LOOK;

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
		stream->introduced = introduce_owner(stream);
	if (stream->introduced && !(stream->introduced_sites >> i & 1)) {
		uint64_t site_bit = (uint64_t)introduce_site(stream, i) << i;
		stream->introduced_sites |= site_bit;
		/* A site that depends on the owner looks at it each time. */
		stream->known |= of_owner == 0 ? site_bit : 0;
	}
	if ((stream->introduced_sites >> i & 1) && has_room(stream, site->room))
		return stream;
	count(stream, shared);
	end(shared);
	return NULL;
}

/* --- firing -------------------------------------------------------------- */

/* The stream, if it can take an event of site i as it is: writing has begun then. */
static inline struct writer_stream *
ready_stream(size_t i, const struct writer_site *site, uint64_t time)
{
	struct writer_stream *stream = my_stream;

	if (unlikely(stream == NULL || time >= stream->look ||
	    stream->offset + site->room > stream->limit || !(stream->known >> i & 1) ||
	    __atomic_load_n(&writer.demand->closed, __ATOMIC_RELAXED)))
		return NULL;
	begin(stream->shared);
	if (likely(!__atomic_load_n(&stream->shared->taken, __ATOMIC_ACQUIRE)))
		return stream;
	end(stream->shared);
	return NULL;
}

void
channel_writer_fire(size_t i, const uint64_t *args)
{
	const struct writer_site *site = &writer.sites[i];

	if (unlikely(my_busy)) {
		if (channel_writer_wants(i))
			count_unplaced();
		return;
	}
	my_busy = true;
	atomic_signal_fence(memory_order_seq_cst);

	uint64_t time = now();
	struct writer_stream *stream = ready_stream(i, site, time);
	if (unlikely(stream == NULL)) {
		stream = ready(i, time);
		if (stream == NULL)
			goto out;
	}

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

	uint32_t strings = site->strings, most = writer.copy.strsize - 1;
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
out:
	atomic_signal_fence(memory_order_seq_cst);
	my_busy = false;
}

#endif
