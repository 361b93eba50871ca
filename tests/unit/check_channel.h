/*
 * check_channel.h - what the channel's tests share: a channel under test, what
 * came out of it, and processes that write to it.
 *
 * A process attaches once, so each test needs one of its own: never with CK_FORK=no.
 */
#ifndef CHECK_CHANNEL_H
#define CHECK_CHANNEL_H

#include <check.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "channel/reader.h"
#include "channel/writer.h"

/* The sites that a writing process has: pythonprobe(five strings) and
 * line(string, string, number). */
enum { FIVE, LINE, NSITES };

enum { ORIGINS = 64 };

struct trial {
	struct channel_reader *reader;
	bool in_environment;		/* trial_open() has put it there */
	uint64_t delivered, dropped;
	uint64_t wrong;			/* events that nobody fired like that, or out of order */
	uint64_t last_time;
	uint64_t next[ORIGINS];		/* for each origin: no smaller number may come now */
	/* Instead of the checks above, when not NULL. */
	void (*event)(struct trial *, const struct channel_event *);
};

extern unsigned short semaphore[NSITES];	/* of this process */
extern const struct channel_probe sites[NSITES];

/* Make a reader that wants both probes, and put it into the environment.
 * strsize, memory: channel_reader_create(). */
void trial_open(struct trial *, size_t strsize, uint64_t memory);
void trial_close(struct trial *);

/* Read what is there: all, or what was fired up to a time. */
void trial_read(struct trial *);
void trial_read_until(struct trial *, uint64_t until);

/* Read on until this child has ended, and then what is left; its wait status. */
int trial_reap(struct trial *, pid_t child);

/* Be a writer; it must work. */
void attach(void);

/* Fire LINE as number n of an origin below ORIGINS; FIVE with the same text. */
void fire_line(unsigned origin, uint64_t n);
void fire_five(const char *text);

/* Run fn in a child of its own, which ends with status 0. */
pid_t start(void (*fn)(void *arg), void *arg);

/* Listen, with no channel in the environment. */
void listen_here(void);

/* Make a reader that visits a process that listens; threads may do this at the same time. */
void trial_visit(struct trial *, pid_t pid, uint64_t memory);

/* Fire LINE of origin 1 as dtrace_probe() does: a tracer that has come is noticed. */
void fire_noticing(uint64_t n);

/* Mappings of this process that a tracer may have left, and its descriptors. */
int mappings(const char *name);
int descriptors(void);

enum channel_listens listens(pid_t pid);

#endif
