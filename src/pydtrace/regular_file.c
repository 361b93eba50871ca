/*
 * regular_file.c - O_PATH takes hold of a file without opening it; the check and the opening
 * then mean the same file.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "regular_file.h"

/* Files of procfs, tracefs and debugfs say that they are regular, and are empty. */
static int
check(int fd)
{
	struct stat st;
	if (fstat(fd, &st) != 0)
		return errno;
	if (!S_ISREG(st.st_mode))
		return EINVAL;
	return st.st_size == 0 ? ENODATA : 0;
}

int
regular_file_open(const char *path)
{
	char link[32];
	int held = open(path, O_PATH | O_CLOEXEC), fd = -1;
	if (held < 0)
		return -1;
	int error = check(held);
	if (error == 0) {
		snprintf(link, sizeof(link), "/proc/self/fd/%d", held);
		fd = open(link, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
		error = errno;
	}
	close(held);
	errno = error;
	return fd;
}

const char *
regular_file_error(int error)
{
	switch (error) {
	case EINVAL:
		return "Not a regular file";
	case ENODATA:
		return "Empty file";
	default:
		return strerror(error);
	}
}
