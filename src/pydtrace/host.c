/*
 * host.c - the callbacks of struct d_host, by system calls.
 */
#include <errno.h>
#include <poll.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "channel/clock_ns.h"
#include "host.h"
#include "message.h"
#include "pidfd.h"
#include "procfs.h"
#include "remote_memory.h"
#include "stream.h"

extern char **environ;

/* Let go of the last process. */
static void
forget(struct host_ctx *host)
{
	if (host->pidfd >= 0)
		close(host->pidfd);
	host->pidfd = -1;
}

void
host_close(struct host_ctx *host)
{
	forget(host);
	remote_memory_free(host->memory);
	host->memory = NULL;
}

/* The process that an event names lives, and the source traces it.  Its pidfd stays open, so that
 * the number is still its own when it is used. */
static bool
is_traced(struct host_ctx *host, pid_t pid)
{
	struct pollfd ended = { .fd = host->pidfd, .events = POLLIN };
	if (host->traced && host->pidfd >= 0 && host->pid == pid && poll(&ended, 1, 0) == 0)
		return true;
	forget(host);
	host->pid = pid;
	host->traced = false;
	host->silent = false;
	host->pidfd = pidfd_of(pid);
	if (host->pidfd < 0 && errno != ENOSYS)
		return false;
	host->traced = host->ops == NULL || host->ops->traces == NULL ||
	    host->ops->traces(host->source, pid);
	return host->traced;
}

static bool
is_target(const struct host_ctx *host, pid_t pid)
{
	for (size_t i = 0; i < host->ntargets; i++)
		if (host->targets[i].pid == pid)
			return true;
	return false;
}

static size_t
read_memory(void *ctx, pid_t pid, uint64_t addr, void *buf, size_t len)
{
	struct host_ctx *host = ctx;

	if (!is_traced(host, pid) || host->silent)
		return 0;
	if (is_target(host, pid))
		return remote_memory_wait(pid, addr, buf, len);
	if (host->memory == NULL)
		host->memory = remote_memory_create();
	unsigned before = remote_memory_silences(host->memory);
	size_t done = remote_memory_read(host->memory, pid, addr, buf, len);
	unsigned silences = remote_memory_silences(host->memory);
	host->silent = silences != before;
	if (host->silent)
		message(host->command, "warning: memory of process %d does not answer, and is not "
		    "read%s", (int)pid, silences == REMOTE_MEMORY_SILENCES ?
		    "; nor is that of any process that -c and -p do not name, from now on" : "");
	return done;
}

static void
read_process(void *ctx, pid_t pid, pid_t tid, struct d_psinfo *ps, struct d_lwpsinfo *lwp,
    char *args, size_t size)
{
	if (is_traced(ctx, pid))
		procfs_read_process(pid, tid, ps, lwp, args, size);
}

static void
run_command(void *ctx, const char *command)
{
	struct host_ctx *host = ctx;
	char *argv[] = { "sh", "-c", (char *)command, NULL };
	posix_spawnattr_t attr;
	sigset_t ignored;
	pid_t pid;

	fflush(host->out);
	sigemptyset(&ignored);
	sigaddset(&ignored, SIGPIPE);
	sigaddset(&ignored, SIGXFSZ);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setsigmask(&attr, &host->mask);
	posix_spawnattr_setsigdefault(&attr, &ignored);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
	if (posix_spawn(&pid, "/bin/sh", NULL, &attr, argv, environ) == 0)
		while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
			;
	posix_spawnattr_destroy(&attr);
}

static FILE *
open_output(void *ctx, const char *path)
{
	(void)ctx;
	return fopen(path, "ae");
}

static void
truncate_output(void *ctx, FILE *out)
{
	(void)ctx;
	/* stdout knows no position of its own (stream.c). */
	if (ftruncate(stream_fd(out), 0) == 0 && lseek(stream_fd(out), 0, SEEK_SET) == 0)
		rewind(out);
}

static void
send_signal(void *ctx, pid_t pid, int sig)
{
	struct host_ctx *host = ctx;

	if (is_traced(host, pid)) {
		if (host->pidfd >= 0)
			pidfd_signal(host->pidfd, sig);
		else
			kill(pid, sig);
	} else if (host->pidfd >= 0)
		message(host->command, "no signal sent to pid %d: it is not known to be of this run",
		    (int)pid);
}

void
host_init(struct d_host *host, struct host_ctx *ctx, const char *command)
{
	uint64_t wall = clock_ns(CLOCK_REALTIME);

	ctx->command = command;
	ctx->pidfd = -1;
	bool knows = procfs_is_ours();
	if (knows)
		procfs_ancestors(getpid(), ctx->ancestors, sizeof(ctx->ancestors) / sizeof(*ctx->ancestors));
	*host = (struct d_host){
		.ctx = ctx,
		.read_memory = read_memory,
		.read_process = read_process,
		.run_command = run_command,
		.open_output = open_output,
		.truncate_output = truncate_output,
		.send_signal = send_signal,
		.wall_offset = (int64_t)(wall - clock_ns(CLOCK_MONOTONIC)),
		.pid = getpid(),
		.ppid = getppid(),
		.ancestors = knows ? ctx->ancestors : NULL,
		.uid = getuid(),
		.gid = getgid(),
		.execname = command,
		.testing = getenv("_DTRACE_TESTING") != NULL,
	};
}
