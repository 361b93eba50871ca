/*
 * queue.h - records that wait to be delivered in order of time.
 *
 * Records come out of the kernel nearly in order: two CPUs, or a task that is
 * preempted at the wrong moment, make small exceptions.  So each waits a little, and
 * older ones that come meanwhile are delivered first.
 */
#ifndef PYDTRACE_QUEUE_H
#define PYDTRACE_QUEUE_H

#include <stddef.h>
#include <stdint.h>

struct queue;

struct queue *queue_create(void);
void queue_free(struct queue *);

/* Put in a copy of a record.  Records of equal time keep their order. */
void queue_put(struct queue *, uint64_t time, const void *record, size_t size);

/* Take out the oldest record that is not younger than `until`; NULL: there is none.
 * It is valid until the next call of queue_put(). */
const void *queue_take(struct queue *, uint64_t until, size_t *size);

size_t queue_length(const struct queue *);

#endif
