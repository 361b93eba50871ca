/*
 * check_channel.h - what the channel's tests share: a reader, a writer in a
 * process of its own (a process attaches only once), and the sums that must
 * come out.
 */
#ifndef CHECK_CHANNEL_H
#define CHECK_CHANNEL_H

#include <check.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "channel/reader.h"
#include "channel/writer.h"

/* The probes that the writing processes offer. */
enum { FIVE, LINE, NPROBES };

/* One channel under test, and what came out of it. */
struct bench {
	struct channel_reader *reader;
	uint64_t delivered, dropped;
	uint64_t disorder;		/* events older than the one before */
	uint64_t gaps;			/* a thread's counter went back */
	uint64_t last_time;
	uint64_t next[1024];		/* by the fires' lane of origin (arg) */
};

/* Semaphores of this process, FIVE's and LINE's. */
extern unsigned short semaphore[NPROBES];

/* A reader that wants both probes: FIVE's five strings, LINE's two strings and
 * its number.  Puts it into the environment. */
void bench_open(struct bench *, size_t strsize, size_t ring, unsigned lanes);
void bench_close(struct bench *);

/* Read all that is there; fn may be NULL. */
void bench_read(struct bench *);

/* In a writing process: attach, which must succeed. */
void attach(void);

/* Fire LINE with ("origin", "text", n). */
void fire_line(const char *origin, const char *text, uint64_t n);

/* fork, run fn(arg) in the child, _exit(0). */
pid_t start(void (*fn)(void *arg), void *arg);

/* Read until pid has ended, then all the rest.  Returns its wait status. */
int bench_reap(struct bench *, pid_t pid);

#endif
