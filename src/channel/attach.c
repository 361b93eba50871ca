/*
 * attach.c - find the channel that the environment names, and map it.
 *
 * The variable reads "/proc/PID/fd/N:KEY".  It may be stale (inherited by a
 * daemon that outlived its pydtrace, the pid now another's) or made up, so
 * nothing is opened for reading or writing before it is known to be an
 * anonymous file of our own, and nothing is mapped that could shrink under us.
 *
 *   the variable names no channel                     CHANNEL_NONE, in silence
 *   a channel that we cannot or may not use           CHANNEL_REFUSED
 */
#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "attach.h"

static const uint64_t RING_ACCEPTED_MAX = UINT64_C(1) << 40;

static const char other_user[] = "the channel belongs to another user; "
    "run pydtrace as this user, or as root with --source=uprobe";
static const char forbidden[] = "pydtrace runs as another user, or has capabilities that this "
    "process has not; run it as this user, without them, or as root with --source=uprobe";

/* Take "/proc/PID/fd/N:KEY" apart, strictly: only such a path is ever opened. */
static bool
parse(const char *value, char *path, size_t size, uint64_t *key)
{
	unsigned pid, fd;
	unsigned long long k;
	int end = 0;

	if (sscanf(value, "/proc/%9u/fd/%9u:%16llx%n", &pid, &fd, &k, &end) != 3 ||
	    value[end] != '\0')
		return false;
	snprintf(path, size, "/proc/%u/fd/%u", pid, fd);
	*key = k;
	return true;
}

/* The header's numbers are in range, and its largest record fits a ring twice. */
static bool
plausible(const struct channel_header *h, uint64_t size)
{
	return h->lanes >= 1 && h->lanes <= CHANNEL_LANES && h->nwanted <= CHANNEL_WANTED &&
	    h->strsize >= 1 && h->ring_size >= CHANNEL_RING_MIN && h->ring_size <= RING_ACCEPTED_MAX &&
	    (h->ring_size & (h->ring_size - 1)) == 0 &&
	    h->ring_size >= 2 * channel_event_room(CHANNEL_ARGS, CHANNEL_ARGS, h->strsize) &&
	    h->size == size && size == CHANNEL_RINGS + h->lanes * h->ring_size;
}

/* Inspect an O_PATH descriptor, which has no effect on the file. */
static enum channel_status
inspect(int path_fd, struct stat *st, const char **cause)
{
	if (fstat(path_fd, st) != 0 || !S_ISREG(st->st_mode) || st->st_nlink != 0)
		return CHANNEL_NONE;
	if (st->st_uid != geteuid()) {
		*cause = other_user;
		return CHANNEL_REFUSED;
	}
	return CHANNEL_ATTACHED;
}

static enum channel_status
map(int fd, uint64_t size, uint64_t key, struct channel_header **header,
    struct channel_header *copy, const char **cause)
{
	const int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
	size_t fixed = offsetof(struct channel_header, lane);
	void *p;

	int have = fcntl(fd, F_GET_SEALS);
	if (have < 0 || (have & seals) != seals)
		return CHANNEL_NONE;
	ssize_t len = pread(fd, copy, fixed, 0);
	if (len < (ssize_t)offsetof(struct channel_header, abi) || copy->magic != CHANNEL_MAGIC)
		return CHANNEL_NONE;
	/* Of another version's header nothing more is known. */
	if (copy->version != CHANNEL_VERSION) {
		*cause = "pydtrace and the package probe are of different versions; "
		    "install both from one";
		return CHANNEL_REFUSED;
	}
	if (len != (ssize_t)fixed || copy->key != key || copy->closed)
		return CHANNEL_NONE;
	if (copy->abi != CHANNEL_ABI) {
		*cause = "pydtrace has another C library or word size than this program";
		return CHANNEL_REFUSED;
	}
	if (!plausible(copy, size)) {
		*cause = "the channel is not as pydtrace makes it";
		return CHANNEL_REFUSED;
	}
	p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, fd, 0);
	if (p == MAP_FAILED) {
		*cause = "the channel does not fit the address space (ulimit -v); "
		    "a smaller -x bufsize may help";
		return CHANNEL_REFUSED;
	}
	madvise(p, size, MADV_DONTDUMP);
	*header = p;
	return CHANNEL_ATTACHED;
}

enum channel_status
channel_attach(struct channel_header **header, struct channel_header *copy, const char **cause)
{
	char path[64];
	struct stat st;
	uint64_t key;

	const char *value = secure_getenv(CHANNEL_ENV);
	if (value == NULL || !parse(value, path, sizeof(path), &key))
		return CHANNEL_NONE;
	int path_fd = open(path, O_PATH | O_CLOEXEC);
	if (path_fd < 0) {
		if (errno != EACCES && errno != EPERM)
			return CHANNEL_NONE;
		*cause = forbidden;
		return CHANNEL_REFUSED;
	}
	enum channel_status status = inspect(path_fd, &st, cause);
	if (status == CHANNEL_ATTACHED) {
		snprintf(path, sizeof(path), "/proc/self/fd/%d", path_fd);
		int fd = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
		if (fd >= 0) {
			status = map(fd, (uint64_t)st.st_size, key, header, copy, cause);
			close(fd);
		} else
			status = CHANNEL_NONE;
	}
	close(path_fd);
	return status;
}

#endif
