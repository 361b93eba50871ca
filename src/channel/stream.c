/*
 * stream.c - one slot's records, from chunk to chunk.
 */
#include <stdlib.h>
#include <string.h>

#include "clock_ns.h"
#include "numbers.h"
#include "stream.h"
#include "writer.h"
#include "xmalloc.h"

enum {
	NO_CHUNK = UINT32_MAX,
	COPY_LEAST = 1024		/* bytes: some events at a time */
};

void
stream_open(struct stream *s, struct stream_common *common, const struct handed *handed, size_t slot)
{
	*s = (struct stream){
		.common = common, .pool = handed->pool, .chunks = handed->chunks,
		.shared = &handed->pool->slot[slot], .pid = handed->pid, .chunk = NO_CHUNK,
	};
}

static void
forget_sites(struct stream *s)
{
	for (size_t i = 0; i < s->nsites; i++)
		free(s->site[i]);
	free(s->site);
	s->site = NULL;
	s->nsites = 0;
	s->current = NULL;
}

void
stream_free(struct stream *s)
{
	forget_sites(s);
	free(s->copy);
}

void
stream_each_site(const struct stream *s, void (*fn)(void *ctx, const struct channel_site *), void *ctx)
{
	for (size_t i = 0; i < s->nsites; i++)
		if (s->site[i] != NULL)
			fn(ctx, &s->site[i]->site);
}

/* --- chunks -------------------------------------------------------------- */

static unsigned char *
chunk_at(const struct stream *s, uint32_t i)
{
	return (unsigned char *)s->pool + CHANNEL_FIRST + i * s->common->chunk_size;
}

/* The chunk is read: the writer's process may use it again. */
static void
put_back(struct stream *s)
{
	s->copied = 0;
	if (s->chunk == NO_CHUNK)
		return;
	channel_pool_push(s->pool, s->chunk);
	__atomic_fetch_sub(&s->pool->used, 1, __ATOMIC_RELAXED);
	s->chunk = NO_CHUNK;
}

void
stream_take(struct stream *s)
{
	__atomic_store_n(&s->shared->taken, 1, __ATOMIC_RELEASE);
	s->state = STREAM_TAKING;
}

bool
stream_is_idle(const struct stream *s)
{
	return s->state == STREAM_WRITING && s->tail == s->end && s->end == s->seen;
}

/* Skip what is written, up to where the writer will begin anew; it shows as drops. */
static void
resync(struct stream *s)
{
	if (s->common->nonsense == 0)
		s->common->nonsense = s->pid;
	s->tail = s->end;
	s->copied = 0;
	s->owned = s->marked = false;
	s->current = NULL;
	s->lost = true;
	__atomic_store_n(&s->shared->epoch, s->shared->epoch + 1, __ATOMIC_RELEASE);
	stream_take(s);
}

/* --- records ------------------------------------------------------------- */

static struct channel_owner
owner_of(const struct channel_owner_record *o, pid_t pid)
{
	struct channel_owner owner = {
		.pid = pid > 0 ? pid : o->pid, .ppid = o->ppid, .tid = o->tid, .uid = o->uid,
		.gid = o->gid
	};
	memcpy(owner.comm, o->comm, sizeof(owner.comm) - 1);
	for (int i = 0; i < CHANNEL_PARENTS && o->ancestor[i] > 0; i++)
		owner.ancestor[i] = o->ancestor[i];
	if (o->foreign && pid > 0) {
		owner.pid = o->pid;
		channel_numbers_translate(&owner, pid);
	}
	return owner;
}

/* Of the first `fired` fires, those that were not read are lost. */
static void
count_up_to(struct stream *s, uint64_t fired)
{
	if ((int64_t)(fired - s->accounted) > 0) {
		s->common->drops += fired - s->accounted;
		s->accounted = fired;
	}
}

static bool
take_owner(struct stream *s, const void *record, size_t size)
{
	const struct channel_owner_record *o = record;

	if (size != sizeof(*o) ||
	    (s->pid > 0 && !o->foreign && !channel_numbers_may_be(s->pid, o->tid)))
		return false;
	count_up_to(s, o->fired);
	s->accounted = o->fired;
	s->owner = owner_of(o, s->pid);
	s->owned = true;
	s->time = 0;
	forget_sites(s);
	return true;
}

static bool
take_site(struct stream *s, const void *record, size_t size)
{
	const struct channel_site_record *from = record;
	const struct stream_common *common = s->common;
	size_t number = from->record.site;

	if (size != sizeof(*from) || from->wanted >= common->nwanted || number >= CHANNEL_SITES)
		return false;
	if (number >= s->nsites) {
		s->site = xreallocarray(s->site, number + 1, sizeof(*s->site));
		while (s->nsites <= number)
			s->site[s->nsites++] = NULL;
	}
	free(s->site[number]);
	s->current = NULL;
	struct stream_site *site = s->site[number] = xcalloc(1, sizeof(*site));
	site->number = number;
	site->site.wanted = from->wanted;
	site->site.nargs = from->nargs < CHANNEL_ARGS ? from->nargs : CHANNEL_ARGS;
	memcpy(site->site.module, from->module, sizeof(site->site.module) - 1);
	memcpy(site->site.function, from->function, sizeof(site->site.function) - 1);

	uint32_t has = (1u << site->site.nargs) - 1;
	site->site.args = common->args[from->wanted] & has;
	site->site.strings = common->strings[from->wanted] & has;
	site->flags = common->flags[from->wanted];
	site->fixed = sizeof(struct channel_event_record) +
	    sizeof(uint64_t) * (size_t)(__builtin_popcount(site->site.args) +
	    !!(site->flags & CHANNEL_CPU) + !!(site->flags & CHANNEL_VTIME)) +
	    sizeof(uint32_t) * (size_t)__builtin_popcount(site->site.strings);
	return true;
}

/* The event is of another site than the last one, and has nothing of that.  false: it makes no
 * sense. */
static __attribute__((noinline)) bool
change_site(struct stream *s, size_t number)
{
	if (!s->owned || number >= s->nsites || s->site[number] == NULL)
		return false;
	s->current = s->site[number];
	s->event = (struct channel_event){ .owner = &s->owner, .site = &s->current->site };
	return true;
}

/* Take what only some probes' events have: the CPU, and the thread's time on CPUs. */
static const uint64_t *
take_times(struct channel_event *event, uint32_t flags, const uint64_t *raw)
{
	if (flags & CHANNEL_CPU)
		event->cpu = (uint32_t)*raw++;
	if (flags & CHANNEL_VTIME)
		event->vtime = *raw++;
	return raw;
}

/* Take a record apart into the stream's event, which points into it. */
static inline bool
take_event(struct stream *s, const void *record, size_t size)
{
	const struct channel_event_record *e = record;
	const struct stream_common *common = s->common;
	struct channel_event *event = &s->event;

	if ((s->current == NULL || s->current->number != e->record.site) &&
	    !change_site(s, e->record.site))
		return false;
	const struct stream_site *site = s->current;
	if (size < site->fixed)
		return false;

	const uint64_t *raw = e->rest;
	uint64_t time = common->ticks ? channel_clock_ns(&common->clock, e->time) : e->time;
	if (time > common->now)		/* a writer may say anything, but it has fired */
		time = common->now;
	if (time > s->time)
		s->time = time;
	event->time = s->time;
	if (site->flags & CHANNEL_IN_EVENT)
		raw = take_times(event, site->flags, raw);
	for (uint32_t m = site->site.args; m != 0; m &= m - 1)
		event->arg[__builtin_ctz(m)] = *raw++;

	const uint32_t *len = (const uint32_t *)raw;
	const char *text = (const char *)record + site->fixed, *end = (const char *)record + size;
	for (uint32_t m = site->site.strings; m != 0; m &= m - 1, len++) {
		struct captured *to = &event->text[__builtin_ctz(m)];
		uint32_t n = *len;
		if (n < common->strsize && n < (size_t)(end - text) && text[n] == '\0') {
			to->text = text;
			to->len = n;
			text += n + 1;
		} else if (n == CHANNEL_NULL)
			*to = (struct captured){ .text = NULL };
		else
			return false;
	}
	return true;
}

/* The stream goes on in another chunk. */
static bool
take_next(struct stream *s, const void *record, size_t size)
{
	const struct channel_next_record *next = record;

	if (size < sizeof(*next) || s->offset != s->common->chunk_size || next->chunk >= s->chunks)
		return false;
	uint32_t chunk = (uint32_t)next->chunk;
	count_up_to(s, next->fired);
	put_back(s);
	s->chunk = chunk;
	s->offset = 0;
	return true;
}

/* The bytes that the next record has at most. */
static uint64_t
room_for(const struct stream *s)
{
	uint64_t left = s->common->chunk_size - s->offset, written = s->end - s->tail;

	return left < written ? left : written;
}

/* Copy what comes next of the chunk: `wanted` bytes, or more.  false: so much is not written. */
static bool
copy_more(struct stream *s, size_t wanted)
{
	size_t size = wanted > COPY_LEAST ? wanted : COPY_LEAST, room = room_for(s);

	if (wanted > room)
		return false;
	if (size > s->copy_size) {
		s->copy_size = size;
		free(s->copy);
		s->copy = xmalloc(size);
	}
	s->next = s->copy;
	s->copied = size < room ? size : room;
	memcpy(s->copy, chunk_at(s, s->chunk) + s->offset, s->copied);
	return true;
}

/* The bytes of a record that say something: behind a chunk's last one nothing does. */
static size_t
said_by(const struct channel_record *record)
{
	return record->kind == CHANNEL_NEXT && record->size > sizeof(struct channel_next_record) ?
	    sizeof(struct channel_next_record) : record->size;
}

static inline bool
is_sized(const struct channel_record *record)
{
	return record->size >= sizeof(*record) && record->size % 8 == 0;
}

static inline void
advance(struct stream *s, size_t size)
{
	s->tail += size;
	s->offset += (uint32_t)size;
}

/* Take the next record.  NULL: the copy has no whole one. */
static inline const struct channel_record *
take_copied(struct stream *s)
{
	const struct channel_record *record = (const void *)s->next;

	if (s->copied < sizeof(*record) || record->size > s->copied || !is_sized(record))
		return NULL;
	s->next += record->size;
	s->copied -= record->size;
	advance(s, record->size);
	return record;
}

/* Copy the next record, all that it says.  NULL: it makes no sense. */
static const struct channel_record *
copy_record(struct stream *s)
{
	if (!copy_more(s, sizeof(struct channel_record)))
		return NULL;
	size_t said = said_by((const void *)s->next);
	if (said > s->copied && !copy_more(s, said))
		return NULL;
	/* The writer may have written another size meanwhile. */
	const struct channel_record *record = (const void *)s->next;
	return said_by(record) <= s->copied && is_sized(record) && record->size <= room_for(s) ?
	    record : NULL;
}

/* Take a record that is no event of a known owner's.  false: it makes no sense. */
static bool
take_other(struct stream *s, const struct channel_record *record, size_t size)
{
	switch (record->kind) {
	case CHANNEL_EVENT:
		return !s->owned;
	case CHANNEL_OWNER:
		return take_owner(s, record, size);
	case CHANNEL_SITE:
		return take_site(s, record, size);
	case CHANNEL_NEXT:
		return take_next(s, record, size);
	}
	return false;
}

/* --- looking ------------------------------------------------------------- */

static uint64_t
load_head(const struct stream *s)
{
	return __atomic_load_n(&s->shared->head, __ATOMIC_ACQUIRE);
}

static bool
load_taken(const struct stream *s)
{
	return __atomic_load_n(&s->shared->taken, __ATOMIC_ACQUIRE) != 0;
}

/* The chunk has no more records than those up to `end`. */
static void
close_at(struct stream *s, uint64_t end)
{
	if (s->lost)
		s->tail = end;
	s->end = end;
	s->closing = true;
}

/* Has the writer left the chunk that we took?  While no firing is under way, head stands at the
 * chunk's end: a writer says `taken` before it writes elsewhere, so the second look at it tells
 * whether the head between was the chunk's.  true: the writer has begun in another one. */
static bool
look_taking(struct stream *s)
{
	if (load_taken(s)) {
		bool busy = __atomic_load_n(&s->shared->busy, __ATOMIC_ACQUIRE) != 0;
		uint64_t head = load_head(s);
		if (load_taken(s)) {
			if (busy)
				s->end = head;
			else
				close_at(s, head);
			return false;
		}
	}
	close_at(s, __atomic_load_n(&s->shared->began, __ATOMIC_RELAXED));
	return true;
}

/* Has the writer begun, in a chunk of its own? */
static void
look_none(struct stream *s)
{
	if (load_taken(s))
		return;
	uint64_t head = load_head(s);
	if (head == s->tail)
		return;
	s->end = head;
	s->chunk = __atomic_load_n(&s->shared->first, __ATOMIC_RELAXED);
	s->offset = 0;
	s->state = STREAM_WRITING;
	if (s->chunk >= s->chunks ||
	    __atomic_load_n(&s->shared->began, __ATOMIC_RELAXED) != s->tail) {
		s->chunk = NO_CHUNK;
		resync(s);
	} else
		count_up_to(s, __atomic_load_n(&s->shared->before, __ATOMIC_RELAXED));
}

/* More bytes than a pool has are nonsense. */
static void
check_end(struct stream *s)
{
	if (s->end % 8 != 0 || s->end - s->tail > s->chunks * s->common->chunk_size) {
		s->end &= ~UINT64_C(7);
		s->closing = false;
		resync(s);
	}
	if (s->copied > s->end - s->tail)
		s->copied = 0;
}

/* Have a record in the copy, or get past what never is there as a whole.  false: none is written before
 * s->end. */
static bool
copy_next(struct stream *s)
{
	if (s->lost)
		s->tail = s->end;
	if (s->tail == s->end)
		return false;
	const struct channel_record *record = copy_record(s);
	if (record == NULL) {
		resync(s);
	} else if (record->size > s->copied) {
		/* No copy has the whole of a chunk's last one. */
		advance(s, record->size);
		if (!take_next(s, record, record->size))
			resync(s);
	}
	return true;
}

/* Go on where no event was taken: there is no record, or one of another kind, or nonsense. */
static __attribute__((noinline)) bool
go_on(struct stream *s, const struct channel_record *record)
{
	if (record == NULL)
		return copy_next(s);
	if (!take_other(s, record, record->size))
		resync(s);
	return true;
}

/* The next event before s->end.  false: there is none. */
static inline bool
next_event(struct stream *s)
{
	const struct channel_record *record;

	while ((record = take_copied(s)) == NULL || record->kind != CHANNEL_EVENT ||
	    !take_event(s, record, record->size))
		if (!go_on(s, record))
			return false;
	s->accounted++;
	return true;
}

/* Behind a chunk that is given back, the writer may have begun in another one. */
bool
stream_next(struct stream *s)
{
	while (!next_event(s)) {
		if (!s->closing || s->tail != s->end)
			return false;
		put_back(s);
		s->closing = s->lost = false;
		s->state = STREAM_NONE;
		look_none(s);
		check_end(s);
		s->common->now = clock_ns(CLOCK_MONOTONIC);
	}
	return true;
}

void
stream_look(struct stream *s)
{
	/* fired is read before head, so that no fire counts as dropped whose record is not seen
	 * yet. */
	uint64_t fired = __atomic_load_n(&s->shared->fired, __ATOMIC_ACQUIRE);
	bool elsewhere = false;

	s->seen = s->end;
	if (s->closing)
		return;
	if (s->state == STREAM_NONE)
		look_none(s);
	else if (s->state == STREAM_TAKING)
		elsewhere = look_taking(s);
	else
		s->end = load_head(s);
	check_end(s);
	/* `fired` may already count what the writer has put elsewhere, behind the end seen here. */
	if (!s->marked && !elsewhere) {
		s->marked = true;
		s->mark = s->end;
		s->mark_fired = fired;
	}
}

void
stream_count_lost(struct stream *s, bool ended)
{
	if (s->marked && (int64_t)(s->tail - s->mark) >= 0) {
		s->marked = false;
		count_up_to(s, s->mark_fired);
	}
	if (ended)
		count_up_to(s, __atomic_load_n(&s->shared->fired, __ATOMIC_ACQUIRE));
}
