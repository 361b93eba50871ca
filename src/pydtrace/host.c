/*
 * host.c - the callbacks of struct d_host, by system calls.
 */
#include <errno.h>
#include <poll.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "channel/clock_ns.h"
#include "host.h"
#include "pidfd.h"
#include "procfs.h"

extern char **environ;

void
host_close(struct host_ctx *host)
{
	if (host->pidfd >= 0)
		close(host->pidfd);
	host->pidfd = -1;
}

/* The process that an event names lives, and the source traces it.  Its pidfd stays open, so that
 * the number is still its own when it is used. */
static bool
is_traced(struct host_ctx *host, pid_t pid)
{
	struct pollfd ended = { .fd = host->pidfd, .events = POLLIN };
	if (host->traced && host->pidfd >= 0 && host->pid == pid && poll(&ended, 1, 0) == 0)
		return true;
	host_close(host);
	host->pid = pid;
	host->traced = false;
	host->pidfd = pidfd_of(pid);
	if (host->pidfd < 0 && errno != ENOSYS)
		return false;
	host->traced = host->ops == NULL || host->ops->traces == NULL ||
	    host->ops->traces(host->source, pid);
	return host->traced;
}

/* The kernel copies a piece whole or not at all, so a piece ends with its page: a
 * string may end just before a page that does not exist. */
static size_t
read_memory(void *ctx, pid_t pid, uint64_t addr, void *buf, size_t len)
{
	enum { PIECES = 16 };
	size_t page = sysconf(_SC_PAGESIZE), done = 0;

	if (!is_traced(ctx, pid))
		return 0;
	while (done < len) {
		struct iovec remote[PIECES];
		size_t n = 0, asked = 0;
		while (n < PIECES && done + asked < len) {
			uint64_t at = addr + done + asked;
			size_t piece = page - at % page;
			if (piece > len - done - asked)
				piece = len - done - asked;
			remote[n++] = (struct iovec){ (void *)(uintptr_t)at, piece };
			asked += piece;
		}
		struct iovec local = { (char *)buf + done, asked };
		ssize_t got = process_vm_readv(pid, &local, 1, remote, n, 0);
		if (got <= 0)
			break;
		done += got;
		if ((size_t)got < asked)
			break;
	}
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
	if (ftruncate(fileno(out), 0) == 0)
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
		fprintf(stderr, "%s: no signal sent to pid %d: it is not known to be of this run\n",
		    host->command, (int)pid);
}

void
host_init(struct d_host *host, struct host_ctx *ctx, const char *command)
{
	uint64_t wall = clock_ns(CLOCK_REALTIME);

	ctx->command = command;
	ctx->pidfd = -1;
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
		.uid = getuid(),
		.gid = getgid(),
		.execname = command,
		.testing = getenv("_DTRACE_TESTING") != NULL,
	};
}
