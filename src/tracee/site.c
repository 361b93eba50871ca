/*
 * site.c - the probe sites and semaphores; each firing goes to the kernel's
 * tracers (the site itself) and to the channel.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>

#include "channel/writer.h"
#include "provider/table.h"
#include "tracee/site.h"

char site_null[] = "null";

#if defined PYTHONPROBES_NO_DTRACE

void
site_pythonprobe(const char *const *args)
{
	(void)args;
}

void
site_open(void)
{
}

int
site_channel_wants(void)
{
	return 0;
}

int
site_channel_fire(const char *const *args)
{
	(void)args;
	return 0;
}

#else

/*
 * With SystemTap's sys/sdt.h the semaphores are ours to define, and so the
 * channel can raise them as the kernel does.  Elsewhere there is no channel.
 */
#ifdef _SDT_HAS_SEMAPHORES
#define SEMAPHORE(provider, name, ...) \
	unsigned short provider##_##name##_semaphore \
	    __attribute__((visibility("hidden"), section(".probes")));
PROBE_TABLE(SEMAPHORE)
#else
#define PYTHONPROBES_NO_CHANNEL
#endif

/*
 * A site is a one-byte nop, as every tracer expects.  A five-byte one after it
 * costs nothing and lets a tracer that knows (the kernel can turn exactly this
 * instruction into a call, from 6.18 on) attach one byte further on, where the
 * arguments are in the same places.
 */
#if defined __x86_64__ && defined _SDT_NOP
#undef _SDT_NOP
#define _SDT_NOP nop; .nops 5
#endif

#ifndef PYTHONPROBES_NO_CHANNEL

#define PROBE_INDEX(provider, name, ...) PROBE_##name,
enum { PROBE_TABLE(PROBE_INDEX) PROBES };

#define CHANNEL_PROBE(provider, name, count, mask, ...) \
	{ #provider, #name, NULL, "site_" #name, &provider##_##name##_semaphore, count, mask },
static const struct channel_probe channel_probes[PROBES] = { PROBE_TABLE(CHANNEL_PROBE) };

int
site_channel_wants(void)
{
	return channel_writer_wants(PROBE_pythonprobe);
}

int
site_channel_fire(const char *const *args)
{
	uint64_t raw[SITE_STRINGS];

	for (int i = 0; i < SITE_STRINGS; i++)
		raw[i] = (uintptr_t)args[i];
	channel_writer_fire(PROBE_pythonprobe, raw);
	return channel_writer_wants(PROBE_pythonprobe);
}

static void
open_channel(void)
{
	const char *cause = NULL;

	if (channel_writer_open(channel_probes, PROBES, &cause) == CHANNEL_REFUSED)
		fprintf(stderr, "pythonprobes: %s; not traced\n", cause);
}

#else

int
site_channel_wants(void)
{
	return 0;
}

int
site_channel_fire(const char *const *args)
{
	(void)args;
	return 0;
}

static void
open_channel(void)
{
}

#endif

void
site_pythonprobe(const char *const *args)
{
	PYTHONPROBES_PYTHONPROBE((char *)args[0], (char *)args[1], (char *)args[2],
	    (char *)args[3], (char *)args[4]);
	if (site_channel_wants())
		site_channel_fire(args);
}

static void
open_once(void)
{
	/* Written, not just read: the page is ours then, and a child has it too. */
	*(volatile char *)site_null = 'n';
	open_channel();
}

void
site_open(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, open_once);
}

#endif
