/*
 * module_channel.h - this module's end of the channel: its own sites on it, and those of
 * other extensions.
 *
 * Nothing here needs Python or the GIL.  Where there is no channel the same functions
 * are there and do nothing.
 */
#ifndef TRACEE_MODULE_CHANNEL_H
#define TRACEE_MODULE_CHANNEL_H

#include <stdbool.h>
#include <stdint.h>

#include "tracee/probes.h"

/* Attach to the channel that the environment names and offer it this module's probes.
 * Called once.  Reports a channel that must not be used on stderr; never fails. */
void module_channel_open(void);

/* The channel is attached: what it wants is known and does not grow. */
bool module_channel_attached(void);

/* Listen for tracers that come later, or no more.  Returns whether this process listens. */
bool module_channel_listen(bool on);

/* An interpreter has got the probes python:::*, or has no more. */
void module_channel_instrumented(bool more);

/* Called some times a second where python:::* may be wanted while nothing fires: attach to the tracers
 * that have come, and notice the end of others. */
void module_channel_watch(void);

/* For other extensions (pythonprobes.h): offer a site of pythonprobes:::pythonprobe,
 * and send one firing of it. */
int module_channel_add(unsigned short *semaphore);
void module_channel_fire(int site, const char *const *args);

#ifdef PROBE_NOTES
#include "channel/writer.h"

/* The probe's number is the number of its site on the channel. */
static inline bool
module_channel_wants(enum probe_id probe)
{
	return channel_writer_wants(probe);
}

static inline bool
module_channel_reads(enum probe_id probe, unsigned argument)
{
	return channel_writer_reads(probe, argument);
}

static inline void
module_channel_send(enum probe_id probe, const uint64_t *args)
{
	channel_writer_fire(probe, args);
}

/* Between two calls of module_channel_watch(), in its thread: channel_writer_sleep(). */
static inline uint32_t
module_channel_bell(void)
{
	return channel_writer_bell();
}

static inline void
module_channel_sleep(uint32_t heard, const struct timespec *until)
{
	channel_writer_sleep(heard, until);
}

static inline void
module_channel_ring(void)
{
	channel_writer_ring();
}

/* Attach to the tracers that have come, if there is news. */
static inline void
module_channel_tend(void)
{
	if (unlikely(channel_writer_news()))
		channel_writer_tend();
}

#else

static inline bool
module_channel_wants(enum probe_id probe)
{
	(void)probe;
	return false;
}

static inline bool
module_channel_reads(enum probe_id probe, unsigned argument)
{
	(void)probe;
	(void)argument;
	return false;
}

static inline void
module_channel_send(enum probe_id probe, const uint64_t *args)
{
	(void)probe;
	(void)args;
}

static inline void
module_channel_tend(void)
{
}

#endif

#endif
