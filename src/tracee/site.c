/*
 * site.c - the probe sites and semaphores; each firing goes to the kernel's
 * tracers (the site itself) and to the channel.
 */
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

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
site_channel_add(unsigned short *semaphore)
{
	(void)semaphore;
	return -1;
}

void
site_channel_fire(int site, const char *const *args)
{
	(void)site;
	(void)args;
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
 * A site is a one-byte nop, and no longer one stands behind it on purpose.  Linux
 * 6.18 turns a five-byte nop that is traced into a call of a page of its own,
 * which is faster than a trap by a quarter; but it forgets that page when the
 * process forks, and the child dies at its next firing.
 */
#ifndef PYTHONPROBES_NO_CHANNEL

#define PROBE_INDEX(provider, name, ...) PROBE_##name,
enum { PROBE_TABLE(PROBE_INDEX) PROBES };

#define CHANNEL_PROBE(provider_, name_, nargs_, strings_, ...) { \
	.provider = #provider_, .name = #name_, .function = "site_" #name_, \
	.semaphore = &provider_##_##name_##_semaphore, \
	.nargs = nargs_, .strings = strings_ \
},

/* The name of the object file that something is part of, as tracers show it. */
static const char *
object_of(const void *address)
{
	Dl_info info;

	if (dladdr(address, &info) == 0 || info.dli_fname == NULL)
		return NULL;
	const char *slash = strrchr(info.dli_fname, '/');
	return slash != NULL ? slash + 1 : info.dli_fname;
}

static void
open_channel(void)
{
	struct channel_probe probes[PROBES] = { PROBE_TABLE(CHANNEL_PROBE) };
	const char *cause = NULL;

	for (int i = 0; i < PROBES; i++)
		probes[i].module = object_of(site_null);
	if (channel_writer_open(probes, PROBES, &cause) == CHANNEL_REFUSED)
		fprintf(stderr, "pythonprobes: %s; not traced\n", cause);
}

int
site_channel_add(unsigned short *semaphore)
{
	struct channel_probe probe = {
		.provider = "pythonprobes",
		.name = "pythonprobe",
		.module = object_of(semaphore),
		.semaphore = semaphore,
		.nargs = SITE_STRINGS,
		.strings = (1U << SITE_STRINGS) - 1
	};
	return channel_writer_add(&probe);
}

void
site_channel_fire(int site, const char *const *args)
{
	uint64_t raw[SITE_STRINGS];

	for (int i = 0; i < SITE_STRINGS; i++)
		raw[i] = (uintptr_t)args[i];
	channel_writer_fire((size_t)site, raw);
}

#define CHANNEL_WANTS(probe) SITE_UNLIKELY(channel_writer_wants(probe))

#else

static void
open_channel(void)
{
}

int
site_channel_add(unsigned short *semaphore)
{
	(void)semaphore;
	return -1;
}

void
site_channel_fire(int site, const char *const *args)
{
	(void)site;
	(void)args;
}

#define CHANNEL_WANTS(probe) 0
#define PROBE_pythonprobe 0

#endif

void
site_pythonprobe(const char *const *args)
{
	PYTHONPROBES_PYTHONPROBE((char *)args[0], (char *)args[1], (char *)args[2],
	    (char *)args[3], (char *)args[4]);
	if (CHANNEL_WANTS(PROBE_pythonprobe))
		site_channel_fire(PROBE_pythonprobe, args);
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
