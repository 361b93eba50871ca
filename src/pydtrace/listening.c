/*
 * listening.c - can a running process be asked for its events over the channel?
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "channel/reader.h"
#include "listening.h"
#include "procfs.h"
#include "stub_probes.h"
#include "xmalloc.h"

enum {
	REMOTE_EXEC_MINOR = 14,		/* CPython 3.14 has sys.remote_exec() */
	FORK_MS = 500, LOOK_MS = 5	/* how long a fork's child may take, and how often to look */
};

/* The 14 of a program /usr/bin/python3.14; 0: its name does not tell. */
static int
minor_version(const char *exe)
{
	const char *name = strstr(basename(exe), "python3.");
	return name != NULL ? atoi(name + strlen("python3.")) : 0;
}

/* How a process gets code: at its start, or while it runs. */
static char *
how_to_start(pid_t pid)
{
	char exe[PATH_MAX];

	if (!procfs_is_python(pid, exe, sizeof(exe)))
		return xstrdup("only Python programs that have the package probe do");
	if (minor_version(exe) < REMOTE_EXEC_MINOR)
		return xstrdup("start it with python3 -m probe, or let it import probe");
	return xasprintf("start it with python3 -m probe, or, where ptrace is allowed, have it run a file "
	    "with \"import probe; probe.instrument()\": %s -c 'import sys; sys.remote_exec(%d, \"FILE\")'",
	    exe, (int)pid);
}

/* A child comes to its fork handler, which makes it listen, a moment after it can be seen; while it does,
 * its descriptors change from one look to the next. */
static enum channel_listens
listens(pid_t pid, bool *instrumented)
{
	enum channel_listens found = channel_process_listens(pid, instrumented);

	for (int ms = 0; (found == CHANNEL_LISTENS_NOT_YET || found == CHANNEL_LISTENS_CLOSED) &&
	    ms < FORK_MS; ms += LOOK_MS) {
		nanosleep(&(struct timespec){ .tv_nsec = LOOK_MS * 1000000L }, NULL);
		found = channel_process_listens(pid, instrumented);
	}
	return found;
}

char *
listening_why_not(const struct d_program *program, pid_t pid)
{
	bool instrumented;
	char *how, *why;

	switch (listens(pid, &instrumented)) {
	case CHANNEL_LISTENS:
		break;
	case CHANNEL_LISTENS_NOT_YET:
		return xasprintf("process %d was forked from one that listens, but does not listen itself: it "
		    "has not come to its fork handlers yet, or was forked without them: try again, or run "
		    "pydtrace as root", (int)pid);
	case CHANNEL_LISTENS_OTHERWISE:
		return xasprintf("process %d has another version of the package probe, another C library or "
		    "word size than pydtrace: install both from one", (int)pid);
	case CHANNEL_LISTENS_CLOSED:
		return xasprintf("process %d has closed the descriptor by which it listened, as daemons do: "
		    "let it call probe.listen() behind that, or run pydtrace as root", (int)pid);
	case CHANNEL_LISTENS_FORBIDDEN:
		return xasprintf("this user may not look into process %d (another user's, or one that has "
		    "changed its user or has capabilities): run pydtrace as root", (int)pid);
	case CHANNEL_LISTENS_NOT:
		how = how_to_start(pid);
		why = xasprintf("process %d does not listen: %s; or run pydtrace as root", (int)pid, how);
		free(how);
		return why;
	}
	if (instrumented || !stub_probes_match_provider(program, "python") ||
	    stub_probes_match_provider(program, "pythonprobes"))
		return NULL;
	return xasprintf("process %d listens, but has no probes python:::*: start it with "
	    "python3 -m probe or PYTHONPROBES_INSTRUMENT=1, or let it call probe.instrument()", (int)pid);
}
