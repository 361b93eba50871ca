/*
 * reader.c - the channel's reading end.  layout.h has the drawing.
 *
 * The processes that write are not trusted: each record is copied out of the ring
 * once, and every number of the copy is checked before its use.  After a record that
 * makes no sense the reader skips to the head of that lane; the skipped records show as
 * drops, and the writer is asked to introduce itself anew.  A time ahead of the reader's clock
 * is cut to it.
 *
 * Merging.  Each lane is in order of time by itself.  The lanes that have an
 * event lie in a heap, the oldest event on top; with a single lane there is
 * nothing to sort.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <unistd.h>

#include "clock.h"
#include "clock_ns.h"
#include "reader.h"
#include "writer.h"
#include "xmalloc.h"

#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL 8U
#endif

enum {
	AHEAD = 2 << 20,		/* bytes of a ring that get memory before the writer */
	RELEASE_PART = 8		/* room is released by this part of a ring */
};

static const uint64_t RING_MADE_MAX = UINT64_C(1) << 36;

/* A site, and what its events hold. */
struct reader_site {
	struct channel_site site;	/* the caller's part */
	uint32_t flags;			/* as wanted */
	size_t fixed;			/* bytes of an event before its texts */
};

struct reader_lane {
	struct channel_lane *shared;
	const unsigned char *ring;
	uint64_t tail;			/* read up to here */
	uint64_t released;		/* the tail that the writer knows */
	uint64_t end;			/* written up to here, at the last look */
	uint64_t ready;			/* the ring has memory up to here */
	/* Once tail is at `mark`, every record of the first `mark_fired` fires has been
	 * read.  `accounted` counts the fires that were read or dropped. */
	uint64_t mark, mark_fired;
	bool marked;
	uint64_t accounted;
	bool owned;			/* owner is known */
	uint64_t time;			/* of its last event: a thread's are in order */
	struct channel_owner owner;
	struct reader_site **site;	/* by number; NULL: not introduced */
	size_t nsites;
	struct channel_event event;	/* the next one: the heap orders lanes by it */
	unsigned char *copy;		/* its record */
	size_t copy_size;
};

struct channel_reader {
	struct channel_header *header;
	uint64_t size, ring_size;
	uint32_t strsize, lanes, nwanted;
	uint32_t args[CHANNEL_WANTED], strings[CHANNEL_WANTED], flags[CHANNEL_WANTED];
	int fd;
	char *env;
	uint64_t now;			/* CLOCK_MONOTONIC, after the last look at the lanes */
	bool ticks;			/* times come in ticks */
	struct channel_clock clock;	/* from ticks to ns */
	struct reader_lane lane[CHANNEL_LANES];
	uint32_t lanes_used;
	struct reader_lane *heap[CHANNEL_LANES];
	size_t heaped;
	uint64_t drops, unplaced;
};

/* --- making and freeing -------------------------------------------------- */

static bool
mutex_init(pthread_mutex_t *mutex)
{
	pthread_mutexattr_t attr;

	pthread_mutexattr_init(&attr);
	bool ok = pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED) == 0 &&
	    pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST) == 0 &&
	    pthread_mutex_init(mutex, &attr) == 0;
	pthread_mutexattr_destroy(&attr);
	return ok;
}

/* The file, of its final size and sealed; -1 with errno. */
static int
create_file(uint64_t size)
{
	const char *name = "pythonprobes";
	unsigned flags = MFD_CLOEXEC | MFD_ALLOW_SEALING;

	int fd = memfd_create(name, flags | MFD_NOEXEC_SEAL);
	if (fd < 0 && errno == EINVAL)
		fd = memfd_create(name, flags);
	if (fd >= 0 && (ftruncate(fd, (off_t)size) != 0 ||
	    fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)) {
		int error = errno;
		close(fd);
		errno = error;
		fd = -1;
	}
	return fd;
}

static void
fill_header(struct channel_reader *r, uint64_t key)
{
	struct channel_header *h = r->header;

	h->version = CHANNEL_VERSION;
	h->abi = CHANNEL_ABI;
	h->key = key;
	h->size = r->size;
	h->ring_size = r->ring_size;
	h->lanes = r->lanes;
	h->strsize = r->strsize;
	h->ticks_per_second = channel_clock_start(&r->clock);
	r->ticks = h->ticks_per_second != 0;
	for (uint32_t i = 0; i < r->lanes; i++) {
		mutex_init(&h->lane[i].owner);
		r->lane[i].shared = &h->lane[i];
		r->lane[i].ring = (unsigned char *)h + CHANNEL_RINGS + i * r->ring_size;
	}
	mutex_init(&h->reader);
	pthread_mutex_lock(&h->reader);
	__atomic_store_n(&h->magic, CHANNEL_MAGIC, __ATOMIC_RELEASE);
}

struct channel_reader *
channel_reader_create(size_t strsize, size_t ring_size, unsigned lanes, char **cause)
{
	uint64_t room, key, ring = CHANNEL_RING_MIN;

	if (strsize < 1 || strsize > UINT32_MAX / 64) {
		*cause = xasprintf("strsize of %zu bytes is more than a channel can hold", strsize);
		return NULL;
	}
	room = 4 * channel_event_room(CHANNEL_ARGS, CHANNEL_ARGS, strsize);
	while ((ring < ring_size || ring < room) && ring < RING_MADE_MAX)
		ring *= 2;

	struct channel_reader *r = xcalloc(1, sizeof(*r));
	r->strsize = (uint32_t)strsize;
	r->ring_size = ring;
	r->lanes = lanes < 1 ? 1 : lanes > CHANNEL_LANES ? CHANNEL_LANES : lanes;
	r->size = CHANNEL_RINGS + r->lanes * ring;
	r->fd = create_file(r->size);
	if (r->fd < 0) {
		*cause = xasprintf("cannot create a channel of %llu bytes: %s%s",
		    (unsigned long long)r->size, strerror(errno), errno != EFBIG ? "" :
		    ": raise the limit on the size of files (ulimit -f), or set a smaller -x bufsize");
		free(r);
		return NULL;
	}
	r->header = mmap(NULL, r->size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE,
	    r->fd, 0);
	if (r->header == MAP_FAILED || getrandom(&key, sizeof(key), 0) != sizeof(key)) {
		*cause = xasprintf("cannot map a channel of %llu bytes: %s; "
		    "a smaller -x bufsize may help", (unsigned long long)r->size, strerror(errno));
		close(r->fd);
		free(r);
		return NULL;
	}
	madvise(r->header, r->size, MADV_DONTDUMP);
	fill_header(r, key);
	r->env = xasprintf("%s=/proc/%d/fd/%d:%llx", CHANNEL_ENV, (int)getpid(), r->fd,
	    (unsigned long long)key);
	return r;
}

static void
forget_sites(struct reader_lane *lane)
{
	for (size_t i = 0; i < lane->nsites; i++)
		free(lane->site[i]);
	free(lane->site);
	lane->site = NULL;
	lane->nsites = 0;
	lane->event.site = NULL;
}

/* The header stays mapped: the mutex in it is in this thread's list of robust
 * mutexes, and only the kernel can follow that list without harm, whatever a
 * stray write may have left there. */
void
channel_reader_free(struct channel_reader *r)
{
	if (r == NULL)
		return;
	channel_reader_close(r);
	unsigned char *rings = (unsigned char *)r->header + CHANNEL_RINGS;
	madvise(rings, r->size - CHANNEL_RINGS, MADV_REMOVE);
	munmap(rings, r->size - CHANNEL_RINGS);
	close(r->fd);
	for (uint32_t i = 0; i < r->lanes; i++) {
		forget_sites(&r->lane[i]);
		free(r->lane[i].copy);
	}
	free(r->env);
	free(r);
}

int
channel_reader_want(struct channel_reader *r, const char *provider, const char *name,
    uint32_t args, uint32_t strings, uint32_t flags)
{
	const uint32_t all = (1u << CHANNEL_ARGS) - 1;
	uint32_t i = r->nwanted;

	if (i == CHANNEL_WANTED || strlen(provider) >= CHANNEL_NAME || strlen(name) >= CHANNEL_NAME)
		return -1;
	struct channel_wanted *w = &r->header->wanted[i];
	strcpy(w->provider, provider);
	strcpy(w->name, name);
	w->args = r->args[i] = args & all;
	w->strings = r->strings[i] = strings & all;
	w->flags = r->flags[i] = flags;
	r->header->nwanted = r->nwanted = i + 1;
	return (int)i;
}

const char *
channel_reader_env(const struct channel_reader *r)
{
	return r->env;
}

int
channel_reader_file(const struct channel_reader *r)
{
	return r->fd;
}

uint32_t
channel_reader_attached(const struct channel_reader *r)
{
	return __atomic_load_n(&r->header->attached, __ATOMIC_RELAXED);
}

void
channel_reader_each_site(const struct channel_reader *r,
    void (*fn)(void *ctx, const struct channel_site *), void *ctx)
{
	for (uint32_t i = 0; i < r->lanes_used; i++)
		for (size_t k = 0; k < r->lane[i].nsites; k++)
			if (r->lane[i].site[k] != NULL)
				fn(ctx, &r->lane[i].site[k]->site);
}

void
channel_reader_close(struct channel_reader *r)
{
	__atomic_store_n(&r->header->closed, 1, __ATOMIC_RELEASE);
}

/* --- records ------------------------------------------------------------- */

static struct channel_owner
owner_of(const struct channel_owner_record *o)
{
	struct channel_owner owner = {
		.pid = o->pid, .ppid = o->ppid, .tid = o->tid, .uid = o->uid, .gid = o->gid
	};
	memcpy(owner.comm, o->comm, sizeof(owner.comm) - 1);
	for (int i = 0; i < CHANNEL_PARENTS && o->ancestor[i] > 0; i++)
		owner.ancestor[i] = o->ancestor[i];
	return owner;
}

static void
account(struct channel_reader *r, struct reader_lane *lane, uint64_t fired)
{
	if ((int64_t)(fired - lane->accounted) > 0)
		r->drops += fired - lane->accounted;
	lane->accounted = fired;
}

static bool
take_owner(struct channel_reader *r, struct reader_lane *lane, const void *record, size_t size)
{
	const struct channel_owner_record *o = record;

	if (size != sizeof(*o))
		return false;
	account(r, lane, o->fired);
	lane->owner = owner_of(o);
	lane->owned = true;
	lane->time = 0;
	forget_sites(lane);
	return true;
}

static bool
take_site(struct channel_reader *r, struct reader_lane *lane, const void *record, size_t size)
{
	const struct channel_site_record *s = record;
	size_t number = s->record.site;

	if (size != sizeof(*s) || s->wanted >= r->nwanted)
		return false;
	if (number >= lane->nsites) {
		lane->site = xreallocarray(lane->site, number + 1, sizeof(*lane->site));
		while (lane->nsites <= number)
			lane->site[lane->nsites++] = NULL;
	}
	free(lane->site[number]);
	lane->event.site = NULL;
	struct reader_site *site = lane->site[number] = xcalloc(1, sizeof(*site));
	site->site.wanted = s->wanted;
	site->site.nargs = s->nargs < CHANNEL_ARGS ? s->nargs : CHANNEL_ARGS;
	memcpy(site->site.module, s->module, sizeof(site->site.module) - 1);
	memcpy(site->site.function, s->function, sizeof(site->site.function) - 1);

	uint32_t has = (1u << site->site.nargs) - 1;
	site->site.args = r->args[s->wanted] & has;
	site->site.strings = r->strings[s->wanted] & has;
	site->flags = r->flags[s->wanted];
	site->fixed = sizeof(struct channel_event_record) +
	    sizeof(uint64_t) * (size_t)(__builtin_popcount(site->site.args) +
	    !!(site->flags & CHANNEL_CPU) + !!(site->flags & CHANNEL_VTIME)) +
	    sizeof(uint32_t) * (size_t)__builtin_popcount(site->site.strings);
	return true;
}

/* Take a record apart into the lane's event, which points into it. */
static bool
take_event(const struct channel_reader *r, struct reader_lane *lane, const void *record,
    size_t size)
{
	const struct channel_event_record *e = record;
	struct channel_event *event = &lane->event;
	size_t number = e->record.site;

	if (!lane->owned || number >= lane->nsites || lane->site[number] == NULL)
		return false;
	struct reader_site *site = lane->site[number];
	if (size < site->fixed)
		return false;

	const uint64_t *raw = e->rest;
	event->owner = &lane->owner;
	if (event->site != &site->site) {	/* leave nothing of another site's */
		event->site = &site->site;
		memset(event->arg, 0, sizeof(event->arg));
		memset(event->text, 0, sizeof(event->text));
	}
	uint64_t time = r->ticks ? channel_clock_ns(&r->clock, e->time) : e->time;
	if (time > r->now)		/* a writer may say anything, but it has fired */
		time = r->now;
	if (time > lane->time)
		lane->time = time;
	event->time = lane->time;
	event->cpu = site->flags & CHANNEL_CPU ? (uint32_t)*raw++ : 0;
	event->vtime = site->flags & CHANNEL_VTIME ? *raw++ : 0;
	for (uint32_t m = site->site.args; m != 0; m &= m - 1)
		event->arg[__builtin_ctz(m)] = *raw++;

	const uint32_t *len = (const uint32_t *)raw;
	const char *text = (const char *)record + site->fixed, *end = (const char *)record + size;
	for (uint32_t m = site->site.strings; m != 0; m &= m - 1, len++) {
		struct channel_text *to = &event->text[__builtin_ctz(m)];
		if (*len == CHANNEL_NULL) {
			*to = (struct channel_text){ NULL, 0 };
			continue;
		}
		if (*len >= (size_t)(end - text) || *len >= r->strsize || text[*len] != '\0')
			return false;
		*to = (struct channel_text){ text, *len };
		text += *len + 1;
	}
	return true;
}

/* Skip the records up to the head; they show as drops. */
static void
resync(struct reader_lane *lane)
{
	lane->tail = lane->end;
	lane->owned = false;
	__atomic_store_n(&lane->shared->epoch, lane->shared->epoch + 1, __ATOMIC_RELEASE);
}

/* Read the lane's next event into lane->event.  false: there is none before lane->end. */
static bool
next_event(struct channel_reader *r, struct reader_lane *lane)
{
	while (lane->tail != lane->end) {
		uint64_t offset = lane->tail & (r->ring_size - 1);
		struct channel_record record;
		memcpy(&record, lane->ring + offset, sizeof(record));
		size_t size = record.size;
		if (size < sizeof(record) || size % 8 != 0 || size > lane->end - lane->tail ||
		    size > r->ring_size - offset) {
			resync(lane);
			break;
		}
		if (record.kind == CHANNEL_PAD) {
			lane->tail += size;
			continue;
		}
		if (size > lane->copy_size) {
			lane->copy_size = size * 2;
			free(lane->copy);
			lane->copy = xmalloc(lane->copy_size);
		}
		memcpy(lane->copy, lane->ring + offset, size);
		memcpy(lane->copy, &record, sizeof(record));
		lane->tail += size;
		switch (record.kind) {
		case CHANNEL_EVENT:
			if (take_event(r, lane, lane->copy, size)) {
				lane->accounted++;
				return true;
			}
			if (!lane->owned)
				continue;
			break;
		case CHANNEL_OWNER:
			if (take_owner(r, lane, lane->copy, size))
				continue;
			break;
		case CHANNEL_SITE:
			if (take_site(r, lane, lane->copy, size))
				continue;
			break;
		}
		resync(lane);
	}
	return false;
}

/* --- reading ------------------------------------------------------------- */

static void
sift_down(struct channel_reader *r, size_t i)
{
	struct reader_lane *lane = r->heap[i];

	for (size_t child; (child = 2 * i + 1) < r->heaped; i = child) {
		if (child + 1 < r->heaped &&
		    r->heap[child + 1]->event.time < r->heap[child]->event.time)
			child++;
		if (lane->event.time <= r->heap[child]->event.time)
			break;
		r->heap[i] = r->heap[child];
	}
	r->heap[i] = lane;
}

static void
heap_add(struct channel_reader *r, struct reader_lane *lane)
{
	size_t i = r->heaped++;

	for (; i > 0 && lane->event.time < r->heap[(i - 1) / 2]->event.time; i = (i - 1) / 2)
		r->heap[i] = r->heap[(i - 1) / 2];
	r->heap[i] = lane;
}

/* Let the writer use the room of the records read. */
static void
release(struct reader_lane *lane)
{
	lane->released = lane->tail;
	__atomic_store_n(&lane->shared->tail, lane->tail, __ATOMIC_RELEASE);
}

/* The event of the top lane was delivered: replace it by the lane's next one. */
static void
heap_next(struct channel_reader *r)
{
	struct reader_lane *lane = r->heap[0];
	bool found = next_event(r, lane);

	if (lane->tail - lane->released >= r->ring_size / RELEASE_PART)
		release(lane);
	if (!found) {
		r->heap[0] = r->heap[--r->heaped];
		if (r->heaped == 0)
			return;
	}
	sift_down(r, 0);
}

/* Note the records written since the last look.  fired is read before head, so that no
 * fire counts as dropped whose record is not seen yet. */
static void
look(struct reader_lane *lane, uint64_t ring_size)
{
	uint64_t fired = __atomic_load_n(&lane->shared->fired, __ATOMIC_ACQUIRE);

	lane->end = __atomic_load_n(&lane->shared->head, __ATOMIC_ACQUIRE);
	if (lane->end % 8 != 0 || lane->end - lane->tail > ring_size) {
		lane->end &= ~UINT64_C(7);
		resync(lane);
		lane->marked = false;
	}
	if (!lane->marked) {
		lane->marked = true;
		lane->mark = lane->end;
		lane->mark_fired = fired;
	}
}

/* In its first lap a writer comes to pages without memory, each of which costs it
 * microseconds.  So give them memory before it gets there: as many bytes as it has used
 * so far, up to AHEAD.  (fallocate() would leave the zeroing to the writer.)  A failure
 * is the writer's to notice. */
static void
make_ready(const struct channel_reader *r, struct reader_lane *lane)
{
	if (lane->end >= r->ring_size)
		return;
	uint64_t to = lane->end + (lane->end < AHEAD ? lane->end : AHEAD);
	to = (to + CHANNEL_STEP - 1) / CHANNEL_STEP * CHANNEL_STEP;
	if (to > r->ring_size)
		to = r->ring_size;
	if (lane->ready < lane->end)
		lane->ready = lane->end / CHANNEL_STEP * CHANNEL_STEP;
	if (lane->ready < to)
		madvise((void *)(uintptr_t)(lane->ring + lane->ready), to - lane->ready, MADV_POPULATE_READ);
	lane->ready = to;
}

/* After reading: count the fires without a record. */
static void
count_lost(struct channel_reader *r, struct reader_lane *lane)
{
	if (__atomic_load_n(&lane->shared->tail, __ATOMIC_RELAXED) != lane->tail)
		release(lane);
	if (lane->marked && (int64_t)(lane->tail - lane->mark) >= 0) {
		lane->marked = false;
		if ((int64_t)(lane->mark_fired - lane->accounted) > 0)
			account(r, lane, lane->mark_fired);
	}
}

bool
channel_reader_read(struct channel_reader *r, uint64_t until, channel_event_fn *fn, void *ctx)
{
	uint32_t used = __atomic_load_n(&r->header->lanes_used, __ATOMIC_ACQUIRE);
	bool more = true, waiting[CHANNEL_LANES] = { false };

	if (r->ticks)
		channel_clock_follow(&r->clock);
	if (used > r->lanes_used)
		r->lanes_used = used < r->lanes ? used : r->lanes;
	for (size_t i = 0; i < r->heaped; i++)
		waiting[r->heap[i] - r->lane] = true;
	for (uint32_t i = 0; i < r->lanes_used; i++)
		look(&r->lane[i], r->ring_size);
	r->now = clock_ns(CLOCK_MONOTONIC);
	for (uint32_t i = 0; i < r->lanes_used; i++) {
		make_ready(r, &r->lane[i]);
		if (!waiting[i] && next_event(r, &r->lane[i]))
			heap_add(r, &r->lane[i]);
	}
	while (more && r->heaped > 0 && r->heap[0]->event.time <= until) {
		more = fn(ctx, &r->heap[0]->event);
		heap_next(r);
	}
	for (uint32_t i = 0; i < r->lanes_used; i++)
		count_lost(r, &r->lane[i]);
	return more;
}

uint64_t
channel_reader_next(const struct channel_reader *r)
{
	return r->heaped > 0 ? r->heap[0]->event.time : UINT64_MAX;
}

uint64_t
channel_reader_drops(struct channel_reader *r)
{
	uint64_t unplaced = __atomic_load_n(&r->header->unplaced, __ATOMIC_RELAXED);
	uint64_t n = r->drops + (unplaced - r->unplaced);

	r->unplaced = unplaced;
	r->drops = 0;
	return n;
}
