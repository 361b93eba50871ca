/*
 * handover.h - what both ends of the hand-over make in the same way: memory files, and the
 * abstract address of the socket.
 */
#ifndef CHANNEL_HANDOVER_H
#define CHANNEL_HANDOVER_H

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "layout.h"

#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL 8U
#endif

/* An anonymous file of this size that can be sealed, or -1 with errno.  Kernels before 6.3 do not
 * know that it will never be run. */
static inline int
channel_memory_file(const char *name, uint64_t size)
{
	unsigned flags = MFD_CLOEXEC | MFD_ALLOW_SEALING;

	int fd = (int)syscall(SYS_memfd_create, name, flags | MFD_NOEXEC_SEAL);
	if (fd < 0 && errno == EINVAL)
		fd = (int)syscall(SYS_memfd_create, name, flags);
	if (fd >= 0 && ftruncate(fd, (off_t)size) != 0) {
		int error = errno;
		close(fd);
		errno = error;
		fd = -1;
	}
	return fd;
}

/* The address at which a demand's socket is known within a network namespace; returns its size. */
static inline socklen_t
channel_abstract_address(struct sockaddr_un *address, uint64_t key)
{
	*address = (struct sockaddr_un){ .sun_family = AF_UNIX };
	int n = snprintf(address->sun_path + 1, sizeof(address->sun_path) - 1, CHANNEL_SOCKET,
	    (unsigned long long)key);
	return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + (size_t)n);
}

#endif
