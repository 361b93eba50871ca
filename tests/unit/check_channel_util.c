/*
 * check_channel_util.c - see check_channel.h.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check_channel.h"

unsigned short semaphore[NSITES];

const struct channel_probe sites[NSITES] = {
	[FIVE] = { "pythonprobes", "pythonprobe", "_probe.so", "probe_dtrace_probe",
	    &semaphore[FIVE], 5, 0x1f },
	[LINE] = { "python", "line", "_probe.so", "trace_line", &semaphore[LINE], 3, 0x3 },
};

/* Make a reader that wants both probes. */
static void
create(struct trial *t, size_t strsize, uint64_t memory)
{
	char *cause = NULL;

	*t = (struct trial){ .event = t->event };
	t->reader = channel_reader_create(strsize, memory, &cause);
	ck_assert_msg(t->reader != NULL, "%s", cause);
	ck_assert_int_eq(channel_reader_want(t->reader, "pythonprobes", "pythonprobe", 0, 0x1f, 0),
	    FIVE);
	ck_assert_int_eq(channel_reader_want(t->reader, "python", "line", 0x4, 0x3, 0), LINE);
}

void
trial_open(struct trial *t, size_t strsize, uint64_t memory)
{
	create(t, strsize, memory);
	t->in_environment = true;
	ck_assert_int_eq(putenv((char *)channel_reader_env(t->reader)), 0);
}

void
trial_close(struct trial *t)
{
	if (t->in_environment)
		unsetenv(CHANNEL_ENV);
	channel_reader_free(t->reader);
	t->reader = NULL;
}

/* True if an event of fire_line() or fire_five() arrived unchanged. */
static bool
as_fired(struct trial *t, const struct channel_event *e)
{
	if (e->site->wanted == FIVE) {
		for (int i = 0; i < 5; i++)
			if (e->text[i].text == NULL || strlen(e->text[i].text) != e->text[i].len)
				return false;
		return true;
	}
	unsigned long origin = strtoul(e->text[0].text, NULL, 10);
	if (origin >= ORIGINS || e->arg[2] < t->next[origin] ||
	    strtoull(e->text[1].text, NULL, 10) != e->arg[2])
		return false;
	t->next[origin] = e->arg[2] + 1;
	return true;
}

void
trial_read_until(struct trial *t, uint64_t until)
{
	const struct channel_event *e;

	channel_reader_look(t->reader);
	while ((e = channel_reader_next(t->reader, until)) != NULL) {
		t->delivered++;
		if (t->event != NULL)
			t->event(t, e);
		else if (!as_fired(t, e))
			t->wrong++;
	}
	channel_reader_settle(t->reader);
	t->dropped += channel_reader_drops(t->reader);
}

void
trial_read(struct trial *t)
{
	trial_read_until(t, UINT64_MAX);
}

int
trial_reap(struct trial *t, pid_t child)
{
	int status;

	while (waitpid(child, &status, WNOHANG) == 0) {
		trial_read(t);
		usleep(200);
	}
	/* The last read may have held events back behind a drop that it was not sure of. */
	trial_read(t);
	trial_read(t);
	return status;
}

void
attach(void)
{
	const char *cause = NULL;

	if (channel_writer_open(sites, NSITES, &cause) != CHANNEL_ATTACHED) {
		fprintf(stderr, "cannot attach: %s\n", cause != NULL ? cause : "no channel");
		abort();
	}
}

void
fire_line(unsigned origin, uint64_t n)
{
	char from[16], text[32];

	snprintf(from, sizeof(from), "%u", origin);
	snprintf(text, sizeof(text), "%llu", (unsigned long long)n);
	channel_writer_fire(LINE, (uint64_t[]){ (uintptr_t)from, (uintptr_t)text, n });
}

void
fire_five(const char *text)
{
	uint64_t arg = (uintptr_t)text;

	channel_writer_fire(FIVE, (uint64_t[]){ arg, arg, arg, arg, arg });
}

pid_t
start(void (*fn)(void *arg), void *arg)
{
	pid_t pid = fork();

	/* The child has the parent's file of messages: who kills it could tear one of its own. */
	if (pid == 0) {
		fn(arg);
		_exit(0);
	}
	ck_assert_int_gt(pid, 0);
	return pid;
}

void
listen_here(void)
{
	const char *cause = NULL;

	unsetenv(CHANNEL_ENV);
	ck_assert_int_eq(channel_writer_open(sites, NSITES, &cause), CHANNEL_NONE);
}

void
trial_visit(struct trial *t, pid_t pid, uint64_t memory)
{
	char *cause = NULL;

	create(t, 64, memory);
	ck_assert_msg(channel_reader_visit(t->reader, pid, &cause), "%s", cause);
}

void
fire_noticing(uint64_t n)
{
	if (channel_writer_news())
		channel_writer_tend();
	fire_line(1, n);
}

int
mappings(const char *name)
{
	FILE *maps = fopen("/proc/self/maps", "re");
	char line[512];
	int n = 0;

	ck_assert_ptr_nonnull(maps);
	while (fgets(line, sizeof(line), maps) != NULL)
		n += strstr(line, name) != NULL;
	fclose(maps);
	return n;
}

int
descriptors(void)
{
	int n = 0;

	for (int fd = 0; fd < 1024; fd++)
		n += fcntl(fd, F_GETFD) >= 0;
	return n;
}

enum channel_listens
listens(pid_t pid)
{
	bool instrumented;

	return channel_process_listens(pid, &instrumented);
}
