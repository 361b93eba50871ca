/*
 * writer.h - the channel's writing end, in the traced process.
 *
 * A process attaches once, when the module is loaded, to the tracer that its environment
 * names and to those that wait for all programs of this user (CHANNEL_FOLDER), and listens
 * for others from then on, which come and go.  Every thread that fires writes a stream of its
 * own (layout.h), so that writers never wait for each other, and one that dies half-way has
 * published nothing.  A pool without a free chunk means a drop; no firing ever waits.
 *
 * When the reader ends, the writers notice (at once if it closed the channel, else
 * after a tenth of a second of firing), lower the semaphores, and run at full speed
 * again.
 *
 * Nothing here raises, prints, allocates or keeps a file open.  Linux only, as
 * pydtrace is.
 */
#ifndef CHANNEL_WRITER_H
#define CHANNEL_WRITER_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

enum { CHANNEL_SITES = 64 };		/* that one process can offer */

/* One probe site that this process can fire.  The strings and the semaphore
 * must live as long as the process; the struct itself is copied. */
struct channel_probe {
	const char *provider, *name;	/* as in provider/table.h: function__entry */
	const char *module;		/* the object file's name; NULL: that of *semaphore */
	const char *function;		/* the C function of the site; NULL: unknown */
	unsigned short *semaphore;	/* raised by one while the reader wants the probe */
	unsigned nargs;
	uint32_t strings;		/* bit i: argument i is a char * */
};

enum channel_status {
	CHANNEL_NONE,			/* no channel in the environment, or its tracer has ended */
	CHANNEL_ATTACHED,
	CHANNEL_REFUSED			/* there is one, but it cannot be used: *cause says why */
};

/* Map the channel that CHANNEL_ENV names, unless this process is privileged
 * through setuid, and offer it these probes; they get the numbers 0, 1 ...
 * *cause is a static string: what is wrong and what to do, to be printed as
 * "pythonprobes: %s; not traced".  Survives fork: the child writes streams of
 * its own.  Called a second time, it only says how the first one ended. */
enum channel_status channel_writer_open(const struct channel_probe *probes, size_t nprobes,
    const char **cause);

/* Offer one more site, at any time later (another extension's).  Returns its
 * number, or -1 when there are too many or there is no memory for a channel. */
int channel_writer_add(const struct channel_probe *probe);

/* Listen for tracers, or no more: those that came so are sent away.  Returns whether
 * this process listens.  channel_writer_open() begins it,
 * unless CHANNEL_LISTEN_ENV forbids it. */
bool channel_writer_listen(bool on);

/* One more interpreter has the probes python:::*, or one less: tracers that come are told. */
void channel_writer_instrumented(bool more);

#ifdef __linux__
#include "layout.h"

/* There is news of a tracer.  One load; a caller whose semaphore is down tests it too,
 * and calls channel_writer_tend() if so. */
#pragma GCC visibility push(hidden)
extern struct channel_listen channel_listen_block;
#pragma GCC visibility pop

static inline uint32_t
channel_writer_news(void)
{
	return __atomic_load_n(&channel_listen_block.news, __ATOMIC_RELAXED);
}
#endif

/* Attach to the tracers that have come, raise and lower semaphores; never waits.  Safe
 * from any thread, with or without the GIL. */
void channel_writer_tend(void);

/* The same where nothing may fire for long, some times a second: notices the end of
 * tracers, too. */
void channel_writer_watch(void);

/* For the thread that does so: sleep until a tracer comes or leaves, channel_writer_ring() is
 * called, or it is this time of CLOCK_MONOTONIC.  heard: what channel_writer_bell() returned
 * before the thread looked for what it would miss. */
uint32_t channel_writer_bell(void);
void channel_writer_sleep(uint32_t heard, const struct timespec *until);
void channel_writer_ring(void);

/* The channel wants site i: its semaphore is raised.  One load; callers test it
 * before marshalling. */
extern atomic_uint channel_writer_raised[CHANNEL_SITES];	/* a bit for each tracer */
extern atomic_uint channel_writer_args[CHANNEL_SITES];	/* a bit for each argument that one reads */

static inline bool
channel_writer_wants(size_t i)
{
	return atomic_load_explicit(&channel_writer_raised[i], memory_order_acquire) != 0;
}

/* The channel reads this argument of site i. */
static inline bool
channel_writer_reads(size_t i, unsigned argument)
{
	return atomic_load_explicit(&channel_writer_args[i], memory_order_relaxed) >> argument & 1;
}

/* Write one firing of site i.  args[nargs]: integers as they are, strings as
 * pointers to NUL-terminated text, which is copied (cut at the reader's
 * strsize); NULL is passed on as such.  Nothing happens when the channel does
 * not want it.  Safe from any thread, with or without the GIL; a fire from a
 * signal handler that interrupted a fire counts as a drop. */
void channel_writer_fire(size_t i, const uint64_t *args);

#define CHANNEL_ENV "PYTHONPROBES_CHANNEL"
#define CHANNEL_LISTEN_ENV "PYTHONPROBES_LISTEN"	/* "0": do not listen */

#endif
