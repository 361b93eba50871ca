/*
 * procfs.c - /proc/PID/stat, status and cmdline, and the processes in /proc.
 */
#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "procfs.h"

/* Read the beginning of a file, and add a NUL.  Returns the bytes read, 0 for none. */
static size_t
read_start(char *buf, size_t size, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, buf, size - 1) : 0;

	if (fd >= 0)
		close(fd);
	buf[n > 0 ? n : 0] = '\0';
	return n > 0 ? (size_t)n : 0;
}

/* Read n numbers of a stat file from the field `first` on, as proc(5) counts them; a
 * missing field keeps its value.  Returns the state, field 3; 0 without such a file. */
static char
read_stat(const char *path, unsigned first, int64_t *field, unsigned n)
{
	char buf[1024];

	read_start(buf, sizeof(buf), path);
	/* The name, in brackets, may hold anything. */
	const char *p = strrchr(buf, ')');
	if (p == NULL || p[1] == '\0')
		return 0;
	char state = p[2];
	for (unsigned i = 3; p != NULL && i < first + n; i++) {
		p = strchr(p + 1, ' ');
		if (p != NULL && i >= first)
			field[i - first] = strtoll(p, NULL, 10);
	}
	return state;
}

static void
read_owner(pid_t pid, struct d_psinfo *ps)
{
	char path[64], buf[1024];

	snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	read_start(buf, sizeof(buf), path);
	const char *uid = strstr(buf, "\nUid:"), *gid = strstr(buf, "\nGid:");
	if (uid != NULL)
		sscanf(uid + 5, "%*u %" SCNu32, &ps->pr_euid);
	if (gid != NULL)
		sscanf(gid + 5, "%*u %" SCNu32, &ps->pr_egid);
}

/* Read the arguments with a blank between them, cut to size.  Returns their number. */
static int
read_command_line(pid_t pid, char *args, size_t size)
{
	char path[64];
	int count = 0;

	snprintf(path, sizeof(path), "/proc/%d/cmdline", (int)pid);
	size_t n = read_start(args, size, path);
	for (size_t i = 0; i < n; i++)
		if (args[i] == '\0') {
			count++;
			args[i] = i + 1 < n ? ' ' : '\0';
		}
	return n == 0 || args[n - 1] == '\0' ? count : count + 1;
}

void
procfs_read_process(pid_t pid, pid_t tid, struct d_psinfo *ps, struct d_lwpsinfo *lwp, char *args,
    size_t size)
{
	enum { FIRST = 5, PGRP = 5 - FIRST, SESSION, TTY, PRIORITY = 18 - FIRST,
	    THREADS = 20 - FIRST, ARG_START = 48 - FIRST, ENV_START = 50 - FIRST, FIELDS };
	static const char STATES[] = "SRZTI";
	int64_t field[FIELDS] = { 0 };
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	if (read_stat(path, FIRST, field, FIELDS) == 0)
		return;
	ps->pr_pgid = (int32_t)field[PGRP];
	ps->pr_sid = (int32_t)field[SESSION];
	ps->pr_ttydev = (uint32_t)field[TTY];
	ps->pr_nlwp = (int32_t)field[THREADS];
	ps->pr_argv = (uint64_t)field[ARG_START];
	ps->pr_envp = (uint64_t)field[ENV_START];
	read_owner(pid, ps);
	ps->pr_argc = read_command_line(pid, args, size);

	snprintf(path, sizeof(path), "/proc/%d/task/%d/stat", (int)pid, (int)tid);
	char state = read_stat(path, FIRST, field, FIELDS);
	if (state == 0)
		return;
	if (state == 'D')
		state = 'S';
	const char *at = strchr(STATES, state);
	lwp->pr_sname = state;
	lwp->pr_state = at != NULL ? (char)(at - STATES + 1) : 0;
	lwp->pr_pri = (int32_t)field[PRIORITY];
}

bool
procfs_is_python(pid_t pid, char *exe, size_t size)
{
	char link[64];

	snprintf(link, sizeof(link), "/proc/%d/exe", (int)pid);
	ssize_t n = readlink(link, exe, size - 1);
	exe[n > 0 ? n : 0] = '\0';
	return strchr(exe, '/') != NULL && strncmp(basename(exe), "python", strlen("python")) == 0;
}

bool
procfs_is_ours(void)
{
	char link[32];
	ssize_t n = readlink("/proc/self", link, sizeof(link) - 1);

	link[n > 0 ? n : 0] = '\0';
	return strtol(link, NULL, 10) == getpid();
}

static pid_t
parent_of(pid_t pid)
{
	enum { PARENT = 4 };
	char path[64];
	int64_t parent = 0;

	snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	read_stat(path, PARENT, &parent, 1);
	return (pid_t)parent;
}

void
procfs_ancestors(pid_t pid, pid_t *ancestors, size_t n)
{
	size_t i = 0;

	while (i + 1 < n && (pid = parent_of(pid)) > 0)
		ancestors[i++] = pid;
	ancestors[i] = 0;
}

bool
procfs_descends(pid_t pid, pid_t from)
{
	while (pid > 0 && (pid = parent_of(pid)) != from)
		;
	return pid > 0;
}

void
procfs_each_process(void (*fn)(void *ctx, pid_t pid), void *ctx)
{
	DIR *dir = opendir("/proc");
	if (dir == NULL)
		return;
	const struct dirent *entry;
	while ((entry = readdir(dir)) != NULL)
		if (isdigit((unsigned char)entry->d_name[0]))
			fn(ctx, (pid_t)strtol(entry->d_name, NULL, 10));
	closedir(dir);
}
