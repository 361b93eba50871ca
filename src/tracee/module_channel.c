/*
 * module_channel.c - this module's end of the channel.
 */
#include "tracee/module_channel.h"

#include <stdio.h>

#include "channel/writer.h"

#ifdef PROBE_NOTES

#include <errno.h>

#define CHANNEL_PROBE(provider_, name_, nargs_, strings_, ...) { \
	.provider = #provider_, .name = #name_, .function = "site_" #name_, \
	.semaphore = &provider_##_##name_##_semaphore, \
	.nargs = nargs_, .strings = strings_ \
},

static bool attached;

void
module_channel_open(void)
{
	struct channel_probe probes[PROBES] = { PROBE_TABLE(CHANNEL_PROBE) };
	const char *cause = NULL;

	enum channel_status status = channel_writer_open(probes, PROBES, &cause);
	attached = status == CHANNEL_ATTACHED;
	if (status == CHANNEL_REFUSED)
		fprintf(stderr, "pythonprobes: %s; not traced\n", cause);
}

bool
module_channel_attached(void)
{
	return attached;
}

bool
module_channel_listen(bool on)
{
	return channel_writer_listen(on);
}

void
module_channel_instrumented(bool more)
{
	channel_writer_instrumented(more);
}

void
module_channel_watch(void)
{
	channel_writer_watch();
}

int
module_channel_add(unsigned short *semaphore)
{
	struct channel_probe probe = {
		.provider = "pythonprobes",
		.name = "pythonprobe",
		.semaphore = semaphore,
		.nargs = SITE_STRINGS,
		.strings = (1U << SITE_STRINGS) - 1
	};
	return channel_writer_add(&probe);
}

void
module_channel_fire(int site, const char *const *args)
{
	uint64_t raw[SITE_STRINGS];
	int saved = errno;		/* of the C code around the probe */

	module_channel_tend();
	for (int i = 0; i < SITE_STRINGS; i++)
		raw[i] = (uintptr_t)args[i];
	channel_writer_fire((size_t)site, raw);
	errno = saved;
}

#else

#include <stdlib.h>

/* Somebody who traces and gets an empty table should know why. */
void
module_channel_open(void)
{
	if (getenv(CHANNEL_ENV) != NULL)
		fprintf(stderr, "pythonprobes: the package probe was built with probes that do nothing; "
		    "not traced\n");
}

bool
module_channel_attached(void)
{
	return false;
}

bool
module_channel_listen(bool on)
{
	(void)on;
	return false;
}

void
module_channel_instrumented(bool more)
{
	(void)more;
}

void
module_channel_watch(void)
{
}

int
module_channel_add(unsigned short *semaphore)
{
	(void)semaphore;
	return -1;
}

void
module_channel_fire(int site, const char *const *args)
{
	(void)site;
	(void)args;
}

#endif
