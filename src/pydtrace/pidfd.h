/*
 * pidfd.h - descriptors of processes, which no other process inherits as it does a number.
 * Linux 5.3; older kernels give -1 with ENOSYS.
 */
#ifndef PYDTRACE_PIDFD_H
#define PYDTRACE_PIDFD_H

#include <errno.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

/* Close-on-exec by itself; -1 with errno. */
static inline int
pidfd_of(pid_t pid)
{
#ifdef SYS_pidfd_open
	return (int)syscall(SYS_pidfd_open, pid, 0);
#else
	(void)pid;
	errno = ENOSYS;
	return -1;
#endif
}

static inline int
pidfd_signal(int fd, int sig)
{
#ifdef SYS_pidfd_send_signal
	return (int)syscall(SYS_pidfd_send_signal, fd, sig, NULL, 0);
#else
	(void)fd, (void)sig;
	errno = ENOSYS;
	return -1;
#endif
}

#endif
