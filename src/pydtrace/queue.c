/*
 * queue.c - an array of entries sorted by time, and the bytes they point into.
 *
 * A new entry moves in from the young end, where its place nearly always is.  The room
 * of entries that were taken out is used again when the queue runs empty, or when they
 * are most of it.
 */
#include <stdlib.h>
#include <string.h>

#include "queue.h"
#include "xmalloc.h"

enum {
	ALIGNMENT = 16,
	ENTRIES_MIN = 256
};

struct entry {
	uint64_t time;
	size_t at, size;	/* in bytes */
};

struct queue {
	struct entry *entry;
	size_t first, n, room;	/* entry[first .. n) wait */
	unsigned char *bytes;
	size_t used, capacity;
};

/* Records are aligned for every type. */
static size_t
aligned(size_t size)
{
	return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

/* Use the room of the entries that were taken out again. */
static void
compact(struct queue *q)
{
	size_t waiting = q->n - q->first, low = q->used;
	for (size_t i = q->first; i < q->n; i++)
		if (q->entry[i].at < low)
			low = q->entry[i].at;
	memmove(q->bytes, q->bytes + low, q->used - low);
	memmove(q->entry, q->entry + q->first, waiting * sizeof(q->entry[0]));
	for (size_t i = 0; i < waiting; i++)
		q->entry[i].at -= low;
	q->used -= low;
	q->first = 0;
	q->n = waiting;
}

void
queue_put(struct queue *q, uint64_t time, const void *record, size_t size)
{
	if (q->first == q->n)
		q->first = q->n = q->used = 0;
	else if (q->n == q->room && q->first > q->n / 2)
		compact(q);

	if (q->n == q->room) {
		q->room = q->room != 0 ? 2 * q->room : ENTRIES_MIN;
		q->entry = xreallocarray(q->entry, q->room, sizeof(q->entry[0]));
	}
	size_t need = aligned(size);
	if (q->capacity - q->used < need) {
		q->capacity = 2 * q->capacity + need;
		q->bytes = xreallocarray(q->bytes, q->capacity, 1);
	}

	memcpy(q->bytes + q->used, record, size);
	size_t i = q->n++;
	for (; i > q->first && q->entry[i - 1].time > time; i--)
		q->entry[i] = q->entry[i - 1];
	q->entry[i] = (struct entry){ .time = time, .at = q->used, .size = size };
	q->used += need;
}

const void *
queue_take(struct queue *q, uint64_t until, size_t *size)
{
	if (q->first == q->n || q->entry[q->first].time > until)
		return NULL;
	const struct entry *entry = &q->entry[q->first++];
	*size = entry->size;
	return q->bytes + entry->at;
}

size_t
queue_length(const struct queue *q)
{
	return q->n - q->first;
}

struct queue *
queue_create(void)
{
	return xcalloc(1, sizeof(struct queue));
}

void
queue_free(struct queue *q)
{
	if (q == NULL)
		return;
	free(q->entry);
	free(q->bytes);
	free(q);
}
