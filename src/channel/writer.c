/*
 * writer.c - the channel's writing end.  layout.h has the drawing.
 *
 * The way of one firing, all of it in channel_writer_fire():
 *
 *   look at the clock -> is the lane ready? -> copy -> store head
 *
 * "Ready" is four comparisons on one cache line, with no system call and no locked
 * instruction.  If the lane is not ready (the thread has none, the site is not
 * introduced, there is no room, it is time to check that pydtrace lives), ready() makes
 * it so, off that path.  A site whose script reads uid, gid, ppid or execname always takes
 * that way: there ready() asks the kernel whether they have changed.
 *
 * Fork.  The state of a process's lanes lies in memory that the kernel wipes in a
 * child (MADV_WIPEONFORK), whichever way it was forked.  In a wiped lane the next check
 * of pydtrace is due at 0, so a child's first fire finds it not ready, and claims
 * another.
 *
 * The end of a thread or a process needs no action: its lane's mutex is robust, and the
 * next to claim it gets EOWNERDEAD and the lane.
 */
#ifdef __linux__

#include <dlfcn.h>
#include <errno.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "attach.h"
#include "clock.h"
#include "clock_ns.h"
#include "copy.h"
#include "identity.h"
#include "layout.h"
#include "writer.h"

enum {
	SITES = CHANNEL_SITES,		/* one bit of lane.known each */
	LOOK = 10,			/* times a second to check that pydtrace lives */
	RETRY = 100			/* times a second to search for a free lane */
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

/* A lane that this process holds. */
struct writer_lane {
	alignas(CHANNEL_LINE)
	uint64_t head;			/* as in shared */
	uint64_t limit;			/* free, resident and in one piece up to here */
	uint64_t look;			/* when to check that pydtrace lives */
	uint64_t known;			/* bit i: site i fires on it without ready() */
	unsigned char *ring;
	struct channel_lane *shared;	/* NULL: not held */
	uint64_t fired;
	uint64_t resident;		/* the ring has memory up to here */
	uint64_t lap;			/* once head gets here, the whole ring has memory */
	uint64_t epoch;			/* the reader's, at the last introduction */
	bool introduced;		/* its owner is introduced */
	uint64_t introduced_sites;	/* bit i: so is site i */
	struct channel_identity identity;	/* of the owner, as introduced */
};

static struct {
	struct channel_header *header;
	struct writer_lane *lanes;	/* wiped in a forked child */
	enum channel_status status;
	const char *cause;
	bool opened;
	atomic_bool attached;
	atomic_int nsites;
	struct writer_site sites[SITES];
	uint64_t per_second;		/* of what now() returns */
	bool ticks;			/* now() returns ticks */
	uint32_t of_owner;		/* CHANNEL_OF_OWNER: what the script reads, at any probe */
	struct channel_header copy;	/* as it was checked when attaching */
} writer;

atomic_uchar channel_writer_raised[SITES];

/*
 * The lane of a thread.  glibc sets aside room for a few initial-exec words in
 * libraries that are loaded late, which makes this two loads and not a call.
 */
#ifdef __GLIBC__
#define THREAD_LOCAL static __thread __attribute__((tls_model("initial-exec")))
#else
#define THREAD_LOCAL static __thread
#endif
THREAD_LOCAL struct writer_lane *my_lane;
THREAD_LOCAL bool my_busy;		/* in a fire: a signal handler must not fire */
THREAD_LOCAL uint64_t my_retry;		/* no lane was free: search again at this time */

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

/* pydtrace was killed: close the channel for all writers, and free the rings' memory,
 * which would otherwise stay as long as any traced process. */
static void
reader_died(void)
{
	struct channel_header *h = writer.header;

	__atomic_store_n(&h->closed, 1, __ATOMIC_RELAXED);
	madvise((char *)h + CHANNEL_RINGS, writer.copy.size - CHANNEL_RINGS, MADV_REMOVE);
}

static bool
reader_alive(void)
{
	pthread_mutex_t *reader = &writer.header->reader;

	int error = pthread_mutex_trylock(reader);
	if (error == EBUSY)
		return true;
	reader_died();
	if (error == 0 || error == EOWNERDEAD)
		pthread_mutex_unlock(reader);
	return false;
}

enum channel_status
channel_writer_open(const struct channel_probe *probes, size_t nprobes, const char **cause)
{
	if (!writer.opened) {
		writer.opened = true;
		writer.status = channel_attach(&writer.header, &writer.copy, &writer.cause);
		if (writer.status == CHANNEL_ATTACHED) {
			size_t size = CHANNEL_LANES * sizeof(struct writer_lane);
			void *p = mmap(NULL, size, PROT_READ | PROT_WRITE,
			    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
			if (p == MAP_FAILED || madvise(p, size, MADV_WIPEONFORK) != 0) {
				writer.status = CHANNEL_REFUSED;
				writer.cause = "no memory that is wiped on fork (Linux >= 4.14)";
			} else if (writer.lanes = p, !reader_alive())
				writer.status = CHANNEL_NONE;
		}
		writer.ticks = writer.copy.ticks_per_second != 0;
		if (writer.status == CHANNEL_ATTACHED) {
			__atomic_fetch_add(&writer.header->attached, 1, __ATOMIC_RELAXED);
			channel_identity_start();
		}
		for (uint32_t k = 0; k < writer.copy.nwanted; k++)
			writer.of_owner |= writer.copy.wanted[k].flags & CHANNEL_OF_OWNER;
		writer.per_second = writer.ticks ? writer.copy.ticks_per_second : NS_PER_SEC;
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

/* --- lanes --------------------------------------------------------------- */

/* Take the lowest lane that nobody holds, so that few are in use. */
static struct writer_lane *
claim(void)
{
	struct channel_header *h = writer.header;

	for (uint32_t k = 0; k < writer.copy.lanes; k++) {
		struct channel_lane *shared = &h->lane[k];
		int error = pthread_mutex_trylock(&shared->owner);
		if (error == EOWNERDEAD)
			error = pthread_mutex_consistent(&shared->owner);
		if (error != 0)
			continue;
		uint32_t used = __atomic_load_n(&h->lanes_used, __ATOMIC_RELAXED);
		while (used <= k && !__atomic_compare_exchange_n(&h->lanes_used, &used, k + 1,
		    true, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
			;
		struct writer_lane *lane = &writer.lanes[k];
		/* The last owner stored fired last: this load makes all its stores visible. */
		uint64_t fired = __atomic_load_n(&shared->fired, __ATOMIC_ACQUIRE);
		uint64_t head = __atomic_load_n(&shared->head, __ATOMIC_RELAXED) & ~UINT64_C(7);
		*lane = (struct writer_lane){
			.head = head, .limit = head, .resident = head,
			.lap = head + writer.copy.ring_size,
			.fired = fired,
			.ring = (unsigned char *)h + CHANNEL_RINGS + k * writer.copy.ring_size,
			.shared = shared,
			.epoch = __atomic_load_n(&shared->epoch, __ATOMIC_ACQUIRE),
		};
		return lane;
	}
	return NULL;
}

static inline void
publish(struct writer_lane *lane, struct channel_lane *shared, uint64_t head)
{
	lane->head = head;
	__atomic_store_n(&shared->head, head, __ATOMIC_RELEASE);
}

/* Count a fire; its record, if there is one, must be published before. */
static inline void
count(struct writer_lane *lane, struct channel_lane *shared)
{
	__atomic_store_n(&shared->fired, ++lane->fired, __ATOMIC_RELEASE);
}

/* Count a fire of a thread without a lane. */
static void
count_unplaced(void)
{
	__atomic_fetch_add(&writer.header->unplaced, 1, __ATOMIC_RELAXED);
}

/*
 * Give the ring memory from `from` to `to`, in one lap.  A write to a page for which
 * the kernel finds no memory would be SIGBUS; asking beforehand gives an error that we
 * can count as a drop.  Kernels before 5.14 cannot be asked.  We ask for reading, not
 * for writing: pages that the reader has made ready are then mapped sixteen at a time,
 * and can be written to all the same.
 */
static bool
populate(struct writer_lane *lane, uint64_t from, uint64_t to)
{
	uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
	uintptr_t start = (uintptr_t)lane->ring + (from & (writer.copy.ring_size - 1));
	uintptr_t end = start + (to - from);

	start &= ~(page - 1);
	return madvise((void *)start, end - start, MADV_POPULATE_READ) == 0 || errno == EINVAL;
}

/* Make room for `need` bytes in one piece behind head, by moving limit.  false: the lane
 * is full. */
static bool
make_room(struct writer_lane *lane, uint64_t need)
{
	uint64_t size = writer.copy.ring_size;
	uint64_t free_to = __atomic_load_n(&lane->shared->tail, __ATOMIC_ACQUIRE) + size;

	for (;;) {
		uint64_t lap_end = (lane->head | (size - 1)) + 1;
		bool straddles = lap_end - lane->head < need;
		uint64_t to = straddles ? lap_end : lane->head + need;

		/* free_to - head bytes are free.  More than size: somebody else has written to
		 * head or tail.  The reader follows a head that is stated again. */
		if (free_to - lane->head > size) {
			publish(lane, lane->shared, lane->head);
			return false;
		}
		if (free_to - lane->head < to - lane->head)
			return false;
		if (lane->resident < to && lane->resident < lane->lap) {
			uint64_t end = (to + CHANNEL_STEP - 1) / CHANNEL_STEP * CHANNEL_STEP;
			if (end > lap_end)
				end = lap_end;
			if (!populate(lane, lane->head, end))
				return false;
			lane->resident = end;
		}
		if (!straddles) {
			lane->limit = lap_end < free_to ? lap_end : free_to;
			if (lane->resident < lane->lap && lane->limit > lane->resident)
				lane->limit = lane->resident;
			return true;
		}
		if (lap_end != lane->head) {
			struct channel_record pad = {
				.size = (uint32_t)(lap_end - lane->head), .kind = CHANNEL_PAD
			};
			memcpy(lane->ring + (lane->head & (size - 1)), &pad, sizeof(pad));
			publish(lane, lane->shared, lap_end);
		}
	}
}

static inline bool
has_room(struct writer_lane *lane, uint64_t need)
{
	return lane->head + need <= lane->limit || make_room(lane, need);
}

/* Write a record that introduces an owner or a site; there is room for it. */
static void
introduce(struct writer_lane *lane, struct channel_record *record, size_t size)
{
	record->size = (uint32_t)size;
	memcpy(lane->ring + (lane->head & (writer.copy.ring_size - 1)), record, size);
	publish(lane, lane->shared, lane->head + size);
}

static bool
introduce_owner(struct writer_lane *lane)
{
	if (!has_room(lane, sizeof(struct channel_owner_record)))
		return false;
	struct channel_owner_record owner = {
		.record.kind = CHANNEL_OWNER, .fired = lane->fired,
	};
	if (!channel_identity_take(&lane->identity, &owner, writer.of_owner))
		return false;
	introduce(lane, &owner.record, sizeof(owner));
	return true;
}

static bool
introduce_site(struct writer_lane *lane, size_t i)
{
	if (!has_room(lane, sizeof(struct channel_site_record)))
		return false;
	const struct writer_site *site = &writer.sites[i];
	struct channel_site_record record = {
		.record = { .kind = CHANNEL_SITE, .site = (uint16_t)i },
		.wanted = site->wanted, .nargs = site->nargs,
	};
	strncpy(record.module, site->module, sizeof(record.module) - 1);
	strncpy(record.function, site->function, sizeof(record.function) - 1);
	introduce(lane, &record.record, sizeof(record));
	return true;
}

/*
 * Make this thread's lane ready for one event of site i.  NULL: the event must not be
 * written; it was counted as a drop if the channel wants it.
 */
static __attribute__((noinline)) struct writer_lane *
ready(size_t i, uint64_t time)
{
	struct writer_lane *lane = my_lane;
	struct writer_site *site = &writer.sites[i];
	bool held = lane != NULL && lane->shared != NULL;

	if (!channel_writer_wants(i))
		return NULL;
	bool look = !held || time >= lane->look;
	if (__atomic_load_n(&writer.header->closed, __ATOMIC_RELAXED) || (look && !reader_alive())) {
		detach();
		return NULL;
	}
	if (!held) {
		lane = time >= my_retry ? claim() : NULL;
		my_lane = lane;
		if (lane == NULL) {
			if (time >= my_retry)
				my_retry = time + writer.per_second / RETRY;
			count_unplaced();
			return NULL;
		}
	}
	if (look)
		lane->look = time + writer.per_second / LOOK;
	uint64_t epoch = __atomic_load_n(&lane->shared->epoch, __ATOMIC_ACQUIRE);
	uint32_t of_owner = site->flags & CHANNEL_OF_OWNER;
	if (lane->epoch != epoch || (lane->introduced && of_owner != 0 &&
	    !channel_identity_holds(&lane->identity, of_owner))) {
		lane->epoch = epoch;
		lane->introduced = false;
		lane->introduced_sites = lane->known = 0;
	}
	if (!lane->introduced)
		lane->introduced = introduce_owner(lane);
	if (lane->introduced && !(lane->introduced_sites >> i & 1)) {
		uint64_t site_bit = (uint64_t)introduce_site(lane, i) << i;
		lane->introduced_sites |= site_bit;
		/* A site that depends on the owner looks at it each time. */
		lane->known |= of_owner == 0 ? site_bit : 0;
	}
	if ((lane->introduced_sites >> i & 1) && has_room(lane, site->room))
		return lane;
	count(lane, lane->shared);
	return NULL;
}

/* --- firing -------------------------------------------------------------- */

void
channel_writer_fire(size_t i, const uint64_t *args)
{
	struct writer_lane *lane = my_lane;
	const struct writer_site *site = &writer.sites[i];

	if (unlikely(my_busy)) {
		if (channel_writer_wants(i))
			count_unplaced();
		return;
	}
	my_busy = true;
	atomic_signal_fence(memory_order_seq_cst);

	uint64_t time = now();
	if (unlikely(lane == NULL || time >= lane->look || lane->head + site->room > lane->limit ||
	    !(lane->known >> i & 1) || __atomic_load_n(&writer.header->closed, __ATOMIC_RELAXED))) {
		lane = ready(i, time);
		if (lane == NULL)
			goto out;
	}

	struct channel_lane *shared = lane->shared;
	uint64_t head = lane->head;
	unsigned char *start = lane->ring + (head & (writer.copy.ring_size - 1));
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
	publish(lane, shared, head + size);
	count(lane, shared);
out:
	atomic_signal_fence(memory_order_seq_cst);
	my_busy = false;
}

#endif
