/*
 * stream.c - stdout and stderr as streams whose writes wait for room.
 */
#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stream.h"

size_t
stream_write_all(int fd, const char *text, size_t len)
{
	size_t done = 0;

	while (done < len) {
		ssize_t n = write(fd, text + done, len - done);
		if (n >= 0)
			done += (size_t)n;
		else if (errno == EAGAIN) {
			struct pollfd p = { .fd = fd, .events = POLLOUT };
			poll(&p, 1, -1);
		} else if (errno != EINTR)
			break;
	}
	return done;
}

static ssize_t
write_stream(void *cookie, const char *text, size_t len)
{
	return (ssize_t)stream_write_all((int)(intptr_t)cookie, text, len);
}

/* What takes the place of stdout or stderr, variables of the GNU C library.  A file never
 * refuses to wait, and ftruncate() needs to know its descriptor. */
static FILE *
waiting(FILE *stream, int fd)
{
	struct stat st;

	if (fstat(fd, &st) != 0 || S_ISREG(st.st_mode))
		return stream;
	FILE *own = fopencookie((void *)(intptr_t)fd, "w", (cookie_io_functions_t){ .write = write_stream });
	return own != NULL ? own : stream;
}

void
stream_init(void)
{
	stdout = waiting(stdout, STDOUT_FILENO);
	stderr = waiting(stderr, STDERR_FILENO);
	setvbuf(stderr, NULL, _IONBF, 0);
}

int
stream_fd(FILE *stream)
{
	return stream == stdout ? STDOUT_FILENO : stream == stderr ? STDERR_FILENO : fileno(stream);
}
