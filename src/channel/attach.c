/*
 * attach.c - find the demand that the environment names, map it, and hand a pool over.
 *
 * The variable reads "/proc/PID/fd/N:KEY".  It may be stale (inherited by a daemon that outlived
 * its pydtrace, the pid now another's) or made up, so nothing is opened for reading before it is
 * known to be an anonymous file of our own, and nothing is mapped that could shrink under us.
 * A program of -c also inherits the descriptor N itself, for where /proc is another one (a
 * container, a chroot): that is tried first, and closed.
 *
 *	the variable names no demand                      CHANNEL_NONE, in silence
 *	a demand that we cannot or may not use            CHANNEL_REFUSED
 *
 * The socket has no name in any file system.  It is reached through pydtrace's descriptor in
 * /proc, or, in the same network namespace, by the abstract name that the key makes.
 */
#ifdef __linux__

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "attach.h"
#include "handover.h"

enum { CHUNKS_LEAST = 16 };		/* of a pool that is worth it */

static const char other_user[] = "the channel belongs to another user; "
    "run pydtrace as this user, or as root with --source=uprobe";
static const char forbidden[] = "pydtrace runs as another user, or has capabilities that this "
    "process has not; run it as this user, without them, or as root with --source=uprobe";

/* Take "/proc/PID/fd/N:KEY" apart, strictly: only such a path is ever opened.  *inherited: a number
 * that may be that of our own descriptor; -1: we are the pydtrace, and its descriptors are its own. */
static bool
parse(const char *value, char *path, size_t size, int *inherited, uint64_t *key)
{
	unsigned pid, fd;
	unsigned long long k;
	int end = 0;

	if (sscanf(value, "/proc/%9u/fd/%9u:%16llx%n", &pid, &fd, &k, &end) != 3 ||
	    value[end] != '\0')
		return false;
	snprintf(path, size, "/proc/%u/fd/%u", pid, fd);
	*inherited = pid != (unsigned)getpid() ? (int)fd : -1;
	*key = k;
	return true;
}

/* The demand's numbers are in range, and a chunk holds its largest record. */
static bool
plausible(const struct channel_demand *d)
{
	return d->nwanted <= CHANNEL_WANTED && d->strsize >= 1 &&
	    channel_pool_fits(CHANNEL_FIRST + d->chunks * d->chunk_size, d->chunk_size, d->chunks) &&
	    d->chunk_size >= sizeof(struct channel_next_record) +
	    channel_event_room(CHANNEL_ARGS, CHANNEL_ARGS, d->strsize);
}

uint64_t
channel_pool_size(const struct channel_demand *copy)
{
	return CHANNEL_FIRST + copy->chunks * copy->chunk_size;
}

/* Map the demand of a descriptor that was found to be an anonymous file. */
static enum channel_status
map(int fd, uint64_t size, uint64_t key, const struct channel_demand **demand,
    struct channel_demand *copy, const char **cause)
{
	const int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
	size_t fixed = offsetof(struct channel_demand, alive);

	int have = fcntl(fd, F_GET_SEALS);
	if (have < 0 || (have & seals) != seals)
		return CHANNEL_NONE;
	ssize_t len = pread(fd, copy, fixed, 0);
	if (len < (ssize_t)offsetof(struct channel_demand, abi) || copy->magic != CHANNEL_DEMAND_MAGIC)
		return CHANNEL_NONE;
	/* Of another version's demand nothing more is known. */
	if (copy->version != CHANNEL_VERSION) {
		*cause = "pydtrace and the package probe are of different versions; "
		    "install both from one";
		return CHANNEL_REFUSED;
	}
	if (size < sizeof(**demand) || len != (ssize_t)fixed || copy->key != key)
		return CHANNEL_NONE;
	if (copy->abi != CHANNEL_ABI) {
		*cause = "pydtrace has another C library or word size than this program";
		return CHANNEL_REFUSED;
	}
	if (!plausible(copy)) {
		*cause = "the channel is not as pydtrace makes it";
		return CHANNEL_REFUSED;
	}
	void *p = mmap(NULL, sizeof(**demand), PROT_READ, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED) {
		*cause = "the channel does not fit the address space (ulimit -v)";
		return CHANNEL_REFUSED;
	}
	*demand = p;
	return __atomic_load_n(&(*demand)->closed, __ATOMIC_RELAXED) ? CHANNEL_NONE : CHANNEL_ATTACHED;
}

/* The file is an anonymous one of our own. */
static enum channel_status
inspect(int fd, uint64_t *size, const char **cause)
{
	struct stat st;

	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_nlink != 0)
		return CHANNEL_NONE;
	*size = (uint64_t)st.st_size;
	if (st.st_uid != geteuid()) {
		*cause = other_user;
		return CHANNEL_REFUSED;
	}
	return CHANNEL_ATTACHED;
}

/* The descriptor that a program of -c inherits.  Any other file may have its number. */
static bool
find_inherited(int fd, uint64_t key, const struct channel_demand **demand,
    struct channel_demand *copy)
{
	const char *unused;
	uint64_t size;

	if (fd < 0 || inspect(fd, &size, &unused) != CHANNEL_ATTACHED ||
	    map(fd, size, key, demand, copy, &unused) != CHANNEL_ATTACHED)
		return false;
	close(fd);
	return true;
}

/* Cut the pool to what files may have (ulimit -f): a larger one would not fail, but end the process
 * by SIGXFSZ. */
static enum channel_status
fits_limit(struct channel_demand *copy, const char **cause)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY ||
	    limit.rlim_cur >= channel_pool_size(copy))
		return CHANNEL_ATTACHED;
	if (limit.rlim_cur < CHANNEL_FIRST + CHUNKS_LEAST * copy->chunk_size) {
		*cause = "the limit on the size of files is too small for a channel (ulimit -f)";
		return CHANNEL_REFUSED;
	}
	copy->chunks = (uint32_t)((limit.rlim_cur - CHANNEL_FIRST) / copy->chunk_size);
	return CHANNEL_ATTACHED;
}

static enum channel_status
find(const char *value, const struct channel_demand **demand, struct channel_demand *copy,
    const char **cause)
{
	char path[64];
	uint64_t key, size;
	int inherited;

	if (value == NULL || !parse(value, path, sizeof(path), &inherited, &key))
		return CHANNEL_NONE;
	if (find_inherited(inherited, key, demand, copy))
		return fits_limit(copy, cause);
	int path_fd = open(path, O_PATH | O_CLOEXEC);
	if (path_fd < 0) {
		if (errno != EACCES && errno != EPERM)
			return CHANNEL_NONE;
		*cause = forbidden;
		return CHANNEL_REFUSED;
	}
	enum channel_status status = inspect(path_fd, &size, cause);
	if (status == CHANNEL_ATTACHED) {
		snprintf(path, sizeof(path), "/proc/self/fd/%d", path_fd);
		int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
		status = fd >= 0 ? map(fd, size, key, demand, copy, cause) : CHANNEL_NONE;
		if (fd >= 0)
			close(fd);
	}
	close(path_fd);
	return status == CHANNEL_ATTACHED ? fits_limit(copy, cause) : status;
}

enum channel_status
channel_demand_find(const struct channel_demand **demand, struct channel_demand *copy,
    const char **cause)
{
	return find(secure_getenv(CHANNEL_ENV), demand, copy, cause);
}

bool
channel_demand_named(const char *value, const struct channel_demand **demand,
    struct channel_demand *copy)
{
	const char *unused;

	return find(value, demand, copy, &unused) == CHANNEL_ATTACHED;
}

/* --- the folder ---------------------------------------------------------- */

/* The folder, where nobody but this user can write; -1: there is none. */
static int
open_folder(void)
{
	const char *runtime = secure_getenv("XDG_RUNTIME_DIR");
	char path[256];
	struct stat st;

	if (runtime == NULL || *runtime != '/' || (size_t)snprintf(path, sizeof(path),
	    "%s/" CHANNEL_FOLDER, runtime) >= sizeof(path))
		return -1;
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd >= 0 && (fstat(fd, &st) != 0 || st.st_uid != geteuid() || (st.st_mode & 077) != 0)) {
		close(fd);
		fd = -1;
	}
	return fd;
}

static bool
read_file(int folder, const char *name, char *text, size_t size)
{
	int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	ssize_t n = fd >= 0 ? read(fd, text, size - 1) : 0;

	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = '\0';
	return n > 0;
}

void
channel_demand_each(bool (*fn)(const char *value))
{
	int folder = open_folder();
	DIR *files = folder >= 0 ? fdopendir(folder) : NULL;
	char text[80];
	bool more = true;

	if (files == NULL && folder >= 0)
		close(folder);
	for (struct dirent *entry; more && files != NULL && (entry = readdir(files)) != NULL; )
		if (entry->d_name[0] != '.' && read_file(folder, entry->d_name, text, sizeof(text)))
			more = fn(text);
	if (files != NULL)
		closedir(files);
}

uint32_t
channel_demand_check(struct channel_demand *copy)
{
	const char *unused;

	if (copy->magic != CHANNEL_DEMAND_MAGIC || copy->version != CHANNEL_VERSION ||
	    copy->abi != CHANNEL_ABI || !plausible(copy))
		return CHANNEL_NONSENSE;
	return fits_limit(copy, &unused) == CHANNEL_ATTACHED ? CHANNEL_SEATED : CHANNEL_NO_POOL;
}

/* --- files --------------------------------------------------------------- */

bool
channel_file_hold(struct channel_file *file, int fd)
{
	struct stat st;

	*file = (struct channel_file){ .fd = -1 };
	if (fstat(fd, &st) != 0) {
		close(fd);
		return false;
	}
	*file = (struct channel_file){ .fd = fd, .ino = st.st_ino };
	return true;
}

bool
channel_file_is_open(const struct channel_file *file)
{
	struct stat st;

	return file->fd >= 0 && fstat(file->fd, &st) == 0 && st.st_ino == file->ino &&
	    st.st_nlink == 0;
}

void
channel_file_close(struct channel_file *file)
{
	if (channel_file_is_open(file))
		close(file->fd);
	file->fd = -1;
}

int
channel_sealed_file(const char *name, uint64_t size)
{
	struct rlimit limit;

	/* It was cut to the limit, but a child may have set a smaller one. */
	if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < size)
		return -1;
	int fd = channel_memory_file(name, size);
	if (fd >= 0 && fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) {
		close(fd);
		fd = -1;
	}
	return fd;
}

struct channel_pool *
channel_pool_make(const struct channel_demand *copy, struct channel_file *file)
{
	uint64_t size = channel_pool_size(copy);
	int fd = channel_sealed_file("pythonprobes", size);

	if (fd < 0)
		return NULL;
	struct channel_pool *pool = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE,
	    fd, 0);
	/* A page that the kernel cannot give would be SIGBUS: ask for the head before its use. */
	if (pool == MAP_FAILED || (madvise(pool, offsetof(struct channel_pool, slot),
	    MADV_POPULATE_WRITE) != 0 && errno != EINVAL)) {
		if (pool != MAP_FAILED)
			munmap(pool, size);
		close(fd);
		return NULL;
	}
	if (!channel_file_hold(file, fd)) {
		munmap(pool, size);
		return NULL;
	}
	madvise(pool, size, MADV_DONTDUMP);
	pool->version = CHANNEL_VERSION;
	pool->abi = CHANNEL_ABI;
	pool->size = size;
	__atomic_store_n(&pool->magic, CHANNEL_POOL_MAGIC, __ATOMIC_RELEASE);
	return pool;
}

/* The other end is a process of this user, or of root: nobody else gets the file. */
static bool
may_have(int s)
{
	struct ucred peer;
	socklen_t size = sizeof(peer);

	return getsockopt(s, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
	    (peer.uid == geteuid() || peer.uid == 0);
}

static int
reach(const struct channel_demand *copy)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int s = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	if (s < 0)
		return -1;
	snprintf(address.sun_path, sizeof(address.sun_path), "/proc/%u/fd/%u", copy->pid, copy->socket);
	if (connect(s, (struct sockaddr *)&address, sizeof(address)) == 0)
		return s;
	socklen_t size = channel_abstract_address(&address, copy->key);
	if (connect(s, (struct sockaddr *)&address, size) == 0)
		return s;
	close(s);
	return -1;
}

static bool
send_file(int s, uint64_t key, int fd)
{
	struct iovec data = { &key, sizeof(key) };
	union {
		struct cmsghdr header;
		char space[CMSG_SPACE(sizeof(int))];
	} control = { .header = {
		.cmsg_len = CMSG_LEN(sizeof(int)), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS
	} };
	struct msghdr message = {
		.msg_iov = &data, .msg_iovlen = 1,
		.msg_control = &control, .msg_controllen = sizeof(control),
	};

	memcpy(CMSG_DATA(&control.header), &fd, sizeof(fd));
	return sendmsg(s, &message, MSG_NOSIGNAL | MSG_DONTWAIT) == (ssize_t)sizeof(key);
}

bool
channel_pool_hand_over(const struct channel_demand *copy, struct channel_file *file)
{
	if (!channel_file_is_open(file))
		return true;
	int s = reach(copy);
	if (s < 0)
		return false;
	bool ok = may_have(s) && send_file(s, copy->key, file->fd);
	close(s);
	if (ok)
		channel_file_close(file);
	return ok;
}

#endif
