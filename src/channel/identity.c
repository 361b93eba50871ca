/*
 * identity.c - who the calling thread is, for pydtrace.
 *
 * getpid() counts in the pid namespace of the process.  That may lie below pydtrace's (a
 * container that the program of -c started), where the same number is another process.  Every
 * /proc counts in one namespace, too, and each has a device of its own: that of pydtrace's stands
 * in the demand.  Where we see the same one, its link `thread-self` has our numbers there.
 *
 * A process may lose sight of that /proc later (chroot, a container's own mount).  Its
 * numbers stay the same, and its children are in its namespace, as far as it is their parent.
 * One that has never seen it says its own numbers, as foreign ones: the kernel tells pydtrace who
 * handed the pool over, and the rest is found from there (numbers.c).
 */
#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "identity.h"

static uint32_t
own_number(uint64_t numbers)
{
	return (uint32_t)(numbers >> 32);
}

static uint32_t
number_there(uint64_t numbers)
{
	return (uint32_t)numbers;
}

static bool
proc_is_there(const struct channel_proc *proc)
{
	struct stat st;

	return proc->known && stat("/proc", &st) == 0 && st.st_dev == proc->device;
}

/* "PID/task/TID" */
static bool
read_link(pid_t *pid, pid_t *tid)
{
	char link[64], *end;
	ssize_t n = readlink("/proc/thread-self", link, sizeof(link) - 1);

	if (n <= 0)
		return false;
	link[n] = '\0';
	*pid = (pid_t)strtol(link, &end, 10);
	if (strncmp(end, "/task/", 6) != 0)
		return false;
	*tid = (pid_t)strtol(end + 6, &end, 10);
	return *pid > 0 && *tid > 0 && *end == '\0';
}

/* A sandbox may forbid this process to look into /proc, so what is known is not asked again. */
static bool
take_numbers(struct channel_proc *proc, pid_t *pid, pid_t *tid)
{
	uint32_t own = (uint32_t)getpid();
	uint64_t self = atomic_load(proc->mine), before = atomic_load(&proc->last);

	*tid = (pid_t)syscall(SYS_gettid);
	if (self != 0 && (own_number(self) == number_there(self) || (uint32_t)*tid == own)) {
		*pid = (pid_t)number_there(self);
		if ((uint32_t)*tid == own)
			*tid = *pid;
		return true;
	}
	if (!(proc_is_there(proc) && read_link(pid, tid))) {
		/* The first process of a namespace has parent 0. */
		if (before == 0 || own_number(before) != number_there(before) ||
		    (uint32_t)getppid() != own_number(before))
			return false;
		*pid = (pid_t)own;
	}
	self = (uint64_t)own << 32 | (uint32_t)*pid;
	atomic_store(&proc->last, self);
	atomic_store(proc->mine, self);
	return true;
}

/* The parent of a process, both in the numbers of /proc; 0: it is not to be seen there. */
static pid_t
parent_of(pid_t pid)
{
	char path[32], text[512];

	snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, text, sizeof(text) - 1) : 0;
	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = '\0';
	/* The name, in brackets, may hold anything; then " S 4321". */
	const char *end = strrchr(text, ')');
	return end != NULL && strlen(end) > 4 ? (pid_t)strtol(end + 4, NULL, 10) : 0;
}

void
channel_identity_start(struct channel_proc *proc, uint64_t device, _Atomic uint64_t *mine)
{
	int error = errno;
	pid_t pid, tid;

	proc->known = device != 0;
	proc->device = device;
	proc->mine = mine;
	atomic_store(&proc->last, 0);
	take_numbers(proc, &pid, &tid);
	errno = error;
}

void
channel_identity_take(struct channel_proc *proc, struct channel_identity *seen,
    struct channel_owner_record *owner, uint32_t flags)
{
	int error = errno;
	pid_t pid = 0, tid = 0, ppid = getppid();
	bool ok = take_numbers(proc, &pid, &tid);

	*seen = (struct channel_identity){ .uid = getuid(), .gid = getgid(), .ppid = ppid };
	prctl(PR_GET_NAME, seen->comm);
	bool below = pid != getpid();
	if (ok && (below || (flags & CHANNEL_ANCESTORS) != 0)) {
		/* These are in /proc only. */
		ok = proc_is_there(proc);
		ppid = ok ? parent_of(pid) : 0;
	}
	owner->foreign = !ok;
	owner->pid = ok ? pid : getpid();
	owner->tid = ok ? tid : (pid_t)syscall(SYS_gettid);
	owner->ppid = ppid;
	owner->uid = seen->uid;
	owner->gid = seen->gid;
	memcpy(owner->comm, seen->comm, sizeof(owner->comm));
	for (int i = 0; ok && (flags & CHANNEL_ANCESTORS) != 0 && i < CHANNEL_PARENTS && ppid > 0; i++) {
		owner->ancestor[i] = ppid;
		ppid = parent_of(ppid);
	}
	errno = error;
}

bool
channel_identity_holds(const struct channel_identity *seen, uint32_t flags)
{
	char comm[CHANNEL_COMM] = "";

	if ((flags & CHANNEL_USER) != 0 && (getuid() != seen->uid || getgid() != seen->gid))
		return false;
	if ((flags & (CHANNEL_PARENT | CHANNEL_ANCESTORS)) != 0 && getppid() != seen->ppid)
		return false;
	if ((flags & CHANNEL_EXECNAME) == 0)
		return true;
	prctl(PR_GET_NAME, comm);
	return memcmp(comm, seen->comm, sizeof(comm)) == 0;
}

#endif
