/*
 * writer.h - the channel's writing end: what the traced process does.
 *
 * A process attaches once, when the module is loaded.  From then on every
 * thread that fires writes into a lane of its own (layout.h), so that writers
 * never wait for each other, and one that dies half-way has published nothing.
 * A full lane counts a drop and never blocks.
 *
 * When the reader is gone the writers notice (at the latest a quarter of a
 * second of firing later), give the semaphores back and run at full speed again.
 */
#ifndef CHANNEL_WRITER_H
#define CHANNEL_WRITER_H

#include <stddef.h>
#include <stdint.h>

/* One probe that this process can fire.  The array given to
 * channel_writer_open() must live as long as the process. */
struct channel_probe {
	const char *provider, *name;
	unsigned short *semaphore;	/* raised by one while the reader wants the probe */
	unsigned nargs;
	uint32_t strings;		/* bit i: argument i is a char * */
};

enum channel_status {
	CHANNEL_NONE,			/* the environment names no channel, or its tracer is gone */
	CHANNEL_ATTACHED,
	CHANNEL_REFUSED			/* there is one, but it must not be used: *cause says why */
};

/* Map the channel that CHANNEL_ENV names, unless this process is privileged
 * through setuid or the channel is another user's.  cause is a static string.
 * Survives fork: the child fires on lanes of its own. */
enum channel_status channel_writer_open(const struct channel_probe *probes, size_t nprobes,
    const char **cause);

/* The channel wants probe i.  One load; callers test it before marshalling. */
int channel_writer_wants(size_t i);

/* Write one firing of probe i.  args[n]: integers as they are, strings as
 * pointers to NUL-terminated text, which is copied (cut at the reader's
 * strsize).  Safe from any thread, with or without the GIL. */
void channel_writer_fire(size_t i, const uint64_t *args);

#define CHANNEL_ENV "PYTHONPROBES_CHANNEL"

#endif
