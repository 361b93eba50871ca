/*
 * watch.c - the channel's reading end inside a test's own process, for ctypes
 * (watch.py): the process gets its own events back as text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "channel/reader.h"
#include "provider/table.h"

struct watch {
	struct channel_reader *reader;
};

#define PROBE_ROW(provider, name, nargs, strings, ...) { #provider, #name, nargs, strings },
static const struct {
	const char *provider, *name;
	unsigned nargs, strings;
} probes[] = { PROBE_TABLE(PROBE_ROW) };

enum { PROBES = sizeof(probes) / sizeof(probes[0]) };

const char *watch_env(const struct watch *);
struct watch *watch_open(const char *wanted, size_t strsize);
char *watch_read(struct watch *);
unsigned long watch_drops(struct watch *);
void watch_close(struct watch *);

/* wanted: names between blanks, "pythonprobe gc__start". */
struct watch *
watch_open(const char *wanted, size_t strsize)
{
	struct watch *watch = calloc(1, sizeof(*watch));
	char *cause = NULL, padded[512], name[64];

	watch->reader = channel_reader_create(strsize, 64 << 20, &cause);
	if (watch->reader == NULL) {
		fprintf(stderr, "%s\n", cause);
		exit(1);
	}
	snprintf(padded, sizeof(padded), " %s ", wanted);
	for (int i = 0; i < PROBES; i++) {
		snprintf(name, sizeof(name), " %s ", probes[i].name);
		/* Those not wanted keep their number, but nothing fires them. */
		channel_reader_want(watch->reader, strstr(padded, name) ? probes[i].provider : "-",
		    probes[i].name, ~0U, probes[i].strings, 0);
	}
	return watch;
}

const char *
watch_env(const struct watch *watch)
{
	return channel_reader_env(watch->reader);
}

static void
print(FILE *out, const struct channel_event *event)
{
	unsigned probe = event->site->wanted;

	fprintf(out, "%s\x1f%d\x1f%d", probes[probe].name, (int)event->owner->pid,
	    (int)event->owner->tid);
	for (unsigned i = 0; i < probes[probe].nargs; i++) {
		if ((probes[probe].strings >> i & 1) == 0)
			fprintf(out, "\x1f%lld", (long long)event->arg[i]);
		else
			fprintf(out, "\x1f%s", event->text[i].text ? event->text[i].text : "(null)");
	}
	fputc('\x1e', out);
}

/* The events since the last call; the caller frees the text. */
char *
watch_read(struct watch *watch)
{
	const struct channel_event *event;
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	channel_reader_look(watch->reader);
	while ((event = channel_reader_next(watch->reader, UINT64_MAX)) != NULL)
		print(out, event);
	channel_reader_settle(watch->reader);
	fclose(out);
	return text;
}

unsigned long
watch_drops(struct watch *watch)
{
	return channel_reader_drops(watch->reader);
}

void
watch_close(struct watch *watch)
{
	channel_reader_close(watch->reader);
}
