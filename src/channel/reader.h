/*
 * reader.h - the channel's reading end, in pydtrace.
 *
 *   channel_reader_create
 *     channel_reader_want    once for each probe, before the first process starts
 *     channel_reader_env     for the environment of the traced processes
 *     channel_reader_follow  for the children of those that are visited
 *     channel_reader_visit   for processes that run
 *     channel_reader_publish for processes that start later, of whatever parent
 *     channel_reader_look, channel_reader_next ..., channel_reader_settle    over and over
 *     channel_reader_drops
 *     channel_reader_close   nothing fires any more; read on until nothing is left
 *   channel_reader_free
 *
 * The thread that creates a reader must live as long as tracing goes on: the
 * kernel takes its end for the end of pydtrace.
 */
#ifndef CHANNEL_READER_H
#define CHANNEL_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "captured.h"
#include "layout.h"

struct channel_reader;

/* The thread that fired. */
struct channel_owner {
	pid_t pid, ppid, tid;
	uid_t uid;
	gid_t gid;
	char comm[CHANNEL_COMM];
	pid_t ancestor[CHANNEL_PARENTS + 1];	/* parent first, 0 at the end; none unless wanted */
};

/* One probe site of one process, as one of its threads introduced it.  It lives as long
 * as that thread: a site has one owner. */
struct channel_site {
	unsigned wanted;		/* the number from channel_reader_want() */
	unsigned nargs;
	uint32_t args, strings;		/* which arguments an event holds: bits */
	char module[CHANNEL_PLACE], function[CHANNEL_PLACE];
	void *data;			/* the caller's own, NULL at first; never looked at */
};

/* One firing.  Belongs to the reader, good until the next call of channel_reader_next() or
 * channel_reader_settle(). */
struct channel_event {
	const struct channel_owner *owner;
	struct channel_site *site;
	uint64_t time;			/* CLOCK_MONOTONIC, ns */
	uint64_t vtime;			/* 0 unless wanted */
	uint32_t cpu;			/* 0 unless wanted */
	uint64_t arg[CHANNEL_ARGS];	/* 0 where not captured */
	struct captured text[CHANNEL_ARGS];	/* text NULL also for a null pointer */
};

/* Make a channel.  strsize: bytes of a string, its NUL included.  memory: bytes that the records
 * of all processes may take together, made larger to a few chunks.  NULL: *cause (malloc'd) says
 * why. */
struct channel_reader *channel_reader_create(size_t strsize, uint64_t memory, char **cause);
void channel_reader_free(struct channel_reader *);

/* Ask for a probe, in provider/'s spelling, and for what to capture of it (struct
 * channel_wanted).  Returns its number, or -1 if there are too many. */
int channel_reader_want(struct channel_reader *, const char *provider, const char *name,
    uint32_t args, uint32_t strings, uint32_t flags);

enum channel_listens {
	CHANNEL_LISTENS,
	CHANNEL_LISTENS_NOT,		/* it has not loaded the package, or may not listen */
	CHANNEL_LISTENS_NOT_YET,	/* it was forked, and still has its parent's file, or makes its own */
	CHANNEL_LISTENS_OTHERWISE,	/* as another version, or with another C library */
	CHANNEL_LISTENS_CLOSED,		/* it maps its file, but has no descriptor of it */
	CHANNEL_LISTENS_FORBIDDEN	/* this user may not look into it */
};

/* Can this process be asked for its events?  *instrumented: for python:::*, too.  A process that begins
 * to listen meanwhile may look as if it had closed its descriptor, for a moment. */
enum channel_listens channel_process_listens(pid_t pid, bool *instrumented);

/* From now on, children that a visited process forks are watched, too. */
void channel_reader_follow(struct channel_reader *);

/* Ask a running process that listens for the probes wanted.  false: *cause (malloc'd) says why. */
bool channel_reader_visit(struct channel_reader *, pid_t pid, char **cause);

bool channel_reader_visits(const struct channel_reader *, pid_t pid);

/* Call fn for each process. */
typedef void channel_each_process(void (*fn)(void *ctx, pid_t pid), void *ctx);

/* Fetch pools that children of visited processes could not send (they are in a container), now and
 * then, if there are any.  One whose process has ended before counts as a drop. */
void channel_reader_fetch(struct channel_reader *, channel_each_process *each);

/* Be found by the programs of this user that start from now on.  false: *cause (malloc'd). */
bool channel_reader_publish(struct channel_reader *, char **cause);

/* The file of the demand, for programs that inherit it; the reader's. */
int channel_reader_file(const struct channel_reader *);

/* "NAME=VALUE"; belongs to the reader. */
const char *channel_reader_env(const struct channel_reader *);

/* Look what has been written: channel_reader_next() returns it. */
void channel_reader_look(struct channel_reader *);

/*
 * Return the oldest event that was fired up to `until`; NULL: there is none.  A writer that is
 * interrupted between reading the clock and publishing is late: so stay a little behind the
 * present.  An event that is still late is delivered late.
 */
const struct channel_event *channel_reader_next(struct channel_reader *, uint64_t until);

/* Behind the last of them that the caller wants: count drops, tidy up. */
void channel_reader_settle(struct channel_reader *);

/* The time of the oldest event that was read but not delivered; UINT64_MAX: none. */
uint64_t channel_reader_oldest(const struct channel_reader *);

/* The firings lost since the last call. */
uint64_t channel_reader_drops(struct channel_reader *);

/* The first process that has written what makes no sense, and so loses events; 0: none. */
pid_t channel_reader_nonsense(const struct channel_reader *);

/* A process that was asked has no memory for its events, or has answered nonsense. */
bool channel_reader_refused(const struct channel_reader *);

/* How many processes have come to the channel. */
uint64_t channel_reader_attached(const struct channel_reader *);

/* A process of this number has come, and lives. */
bool channel_reader_has(const struct channel_reader *, pid_t pid);

/* Call fn for each site that an event may still name. */
void channel_reader_each_site(const struct channel_reader *,
    void (*fn)(void *ctx, const struct channel_site *), void *ctx);

/* Tell the writers that tracing is over. */
void channel_reader_close(struct channel_reader *);

#endif
