/*
 * visit.h - pydtrace's end of listening (layout.h): find the listen file of a running process, take
 * a seat, and get a pool.
 *
 * Nothing of the process is trusted: it may have made the file look like anything.
 */
#ifndef CHANNEL_VISIT_H
#define CHANNEL_VISIT_H

#include <stdbool.h>

#include "demand.h"
#include "reader.h"

/* A process that this pydtrace watches. */
struct visit {
	pid_t pid;
	uid_t uid;			/* the owner of its file */
	int fd;				/* of the listen file, opened for this visit: it holds the lock */
	struct channel_listen *shared;
	unsigned seat;
	uint32_t turn;
	uint32_t calls;			/* of its children, heard so far */
	bool seated;			/* its pool was taken, or it has refused */
};

/* Take a seat of a process, and ask for the probes of a demand.  false: *cause (malloc'd). */
bool visit_open(struct visit *, pid_t pid, const struct channel_demand *, char **cause);

/* The number that a new pool may use. */
void visit_grant(struct visit *, uint32_t granted);

/* Tell the process that tracing is over. */
void visit_close(struct visit *);
void visit_free(struct visit *);

/* Take the process's pool.  false: it is not there yet, or *answer (CHANNEL_NO_POOL ...) says why it
 * never will be; 0 otherwise. */
bool visit_take(struct visit *, const struct demand *, struct handed *, uint32_t *answer);

/* How many children have offered a pool since the last call. */
uint32_t visit_calls(struct visit *);

/* Fetch the pool that a process offers to this demand; false: it offers none. */
bool visit_fetch(pid_t pid, const struct demand *, struct handed *);

#endif
