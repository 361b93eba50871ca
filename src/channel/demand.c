/*
 * demand.c - pydtrace's end of the hand-over.
 *
 * The socket's file is removed as soon as we hold a descriptor of it: nothing is left behind,
 * and /proc/PID/fd/N still leads there, from every mount namespace.  Where no folder can be
 * written to, and where a process sees another /proc, an abstract name serves, which only those
 * know who know the key.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "demand.h"
#include "handover.h"
#include "xmalloc.h"

#ifndef F_SEAL_FUTURE_WRITE
#define F_SEAL_FUTURE_WRITE 16
#endif
#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD 77
#endif

enum {
	BACKLOG = 4096,			/* pools that wait; the kernel may allow fewer */
	FAR = 200			/* shells use 3 to 10 and 255, and count down from there */
};

static bool
make_file(struct demand *d)
{
	d->fd = channel_memory_file("pythonprobes-demand", sizeof(*d->shared));
	if (d->fd < 0)
		return false;
	/* A number that hardly a program of -c uses for itself: it inherits the file under the same. */
	int far = fcntl(d->fd, F_DUPFD_CLOEXEC, FAR);
	if (far >= 0) {
		close(d->fd);
		d->fd = far;
	}
	d->shared = mmap(NULL, sizeof(*d->shared), PROT_READ | PROT_WRITE, MAP_SHARED, d->fd, 0);
	/* Our own mapping stays writable; from now on there is no other such. */
	return d->shared != MAP_FAILED && fcntl(d->fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW |
	    F_SEAL_FUTURE_WRITE | F_SEAL_SEAL) == 0;
}

static bool
live(struct demand *d)
{
	pthread_mutexattr_t attr;

	pthread_mutexattr_init(&attr);
	bool ok = pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED) == 0 &&
	    pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST) == 0 &&
	    pthread_mutex_init(&d->shared->alive, &attr) == 0 &&
	    pthread_mutex_lock(&d->shared->alive) == 0;
	pthread_mutexattr_destroy(&attr);
	return ok;
}

static int
listen_at(const struct sockaddr_un *address, socklen_t size)
{
	int s = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	if (s >= 0 && (bind(s, (const struct sockaddr *)address, size) != 0 ||
	    listen(s, BACKLOG) != 0)) {
		int error = errno;
		close(s);
		errno = error;
		return -1;
	}
	return s;
}

/* Listen by a file that is gone again, but for our descriptor. */
static bool
listen_in(struct demand *d, const char *folder, uint64_t key)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };

	if (folder == NULL || *folder != '/' || (size_t)snprintf(address.sun_path,
	    sizeof(address.sun_path), "%s/." CHANNEL_SOCKET, folder, (unsigned long long)key) >=
	    sizeof(address.sun_path))
		return false;
	d->socket[0] = listen_at(&address, sizeof(address));
	if (d->socket[0] < 0)
		return false;
	d->socket_path = open(address.sun_path, O_PATH | O_CLOEXEC);
	unlink(address.sun_path);
	return d->socket_path >= 0;
}

static bool
listen_abstract(struct demand *d, uint64_t key)
{
	struct sockaddr_un address;
	socklen_t size = channel_abstract_address(&address, key);

	d->socket[1] = listen_at(&address, size);
	return d->socket[1] >= 0;
}

static void
forget(struct demand *d)
{
	*d = (struct demand){
		.fd = -1, .socket = { -1, -1 }, .socket_path = -1, .shared = MAP_FAILED
	};
}

/* Each process costs a descriptor: have as many as we may. */
static void
raise_limit(struct demand *d)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return;
	limit.rlim_cur = limit.rlim_max;
	setrlimit(RLIMIT_NOFILE, &limit);
	d->most = limit.rlim_max > INT_MAX ? INT_MAX : (int)limit.rlim_max;
}

bool
demand_open(struct demand *d)
{
	struct stat proc = { .st_dev = 0 };
	uint64_t key;

	forget(d);
	if (getrandom(&key, sizeof(key), 0) != sizeof(key) || !make_file(d) || !live(d) ||
	    !listen_abstract(d, key)) {
		int error = errno;
		demand_close(d);
		errno = error;
		return false;
	}
	/* Without a folder to write to, the other one has to do. */
	if (!listen_in(d, getenv("XDG_RUNTIME_DIR"), key))
		listen_in(d, "/tmp", key);
	raise_limit(d);
	struct channel_demand *shared = d->shared;
	shared->version = CHANNEL_VERSION;
	shared->abi = CHANNEL_ABI;
	shared->key = key;
	shared->pid = (uint32_t)getpid();
	shared->socket = (uint32_t)d->socket_path;
	stat("/proc", &proc);
	shared->proc = proc.st_dev;
	return true;
}

/* Make the folder, or find it, for nobody but this user. */
static bool
make_folder(const char *path)
{
	struct stat st;

	if ((mkdir(path, S_IRWXU) != 0 && errno != EEXIST) || lstat(path, &st) != 0)
		return false;
	errno = EPERM;
	return S_ISDIR(st.st_mode) && st.st_uid == geteuid() && (st.st_mode & 077) == 0;
}

static void
remove_stale(const char *folder)
{
	DIR *files = opendir(folder);

	for (struct dirent *entry; files != NULL && (entry = readdir(files)) != NULL; ) {
		pid_t pid = (pid_t)atoi(entry->d_name);
		if (pid > 0 && kill(pid, 0) != 0 && errno == ESRCH)
			unlinkat(dirfd(files), entry->d_name, 0);
	}
	if (files != NULL)
		closedir(files);
}

static bool
write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
	bool ok = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);

	if (fd >= 0)
		close(fd);
	return ok;
}

bool
demand_publish(struct demand *d, const char *text)
{
	const char *runtime = getenv("XDG_RUNTIME_DIR");

	errno = ENOENT;
	if (runtime == NULL || *runtime != '/')
		return false;
	char *folder = xasprintf("%s/" CHANNEL_FOLDER, runtime);
	bool ok = make_folder(folder);
	if (ok) {
		remove_stale(folder);
		d->published = xasprintf("%s/%d", folder, (int)getpid());
		ok = write_file(d->published, text);
	}
	free(folder);
	return ok;
}

/* The file stays mapped: its mutex is in this thread's list of robust mutexes. */
void
demand_close(struct demand *d)
{
	if (d->shared != MAP_FAILED)
		__atomic_store_n(&d->shared->closed, 1, __ATOMIC_RELEASE);
	for (int i = 0; i < 2; i++)
		if (d->socket[i] >= 0)
			close(d->socket[i]);
	if (d->fd >= 0)
		close(d->fd);
	if (d->socket_path >= 0)
		close(d->socket_path);
	while (d->ncallers != 0)
		close(d->caller[--d->ncallers]);
	if (d->published != NULL)
		unlink(d->published);
	free(d->published);
	forget(d);
}

/* The descriptor and the key that a process has sent; -1: it sent something else. */
static int
receive(int s, uint64_t *key)
{
	struct iovec data = { key, sizeof(*key) };
	union {
		struct cmsghdr header;
		char space[CMSG_SPACE(sizeof(int))];
	} control;
	struct msghdr message = {
		.msg_iov = &data, .msg_iovlen = 1,
		.msg_control = &control, .msg_controllen = sizeof(control),
	};
	int fd = -1;

	ssize_t n = recvmsg(s, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
	struct cmsghdr *header = n > 0 ? CMSG_FIRSTHDR(&message) : NULL;
	if (header != NULL && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS &&
	    header->cmsg_len == CMSG_LEN(sizeof(fd)))
		memcpy(&fd, CMSG_DATA(header), sizeof(fd));
	if (fd >= 0 && n == (ssize_t)sizeof(*key))
		return fd;
	if (fd >= 0)
		close(fd);
	return -1;
}

/* Map a pool whose file cannot shrink, and check its numbers. */
static bool
map_pool(const struct demand *d, int fd, struct handed *handed)
{
	const int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
	const struct channel_demand *wanted = d->shared;
	uint64_t chunk_size = wanted->chunk_size;
	struct stat st;

	int have = fcntl(fd, F_GET_SEALS);
	if (have < 0 || (have & seals) != seals || fstat(fd, &st) != 0)
		return false;
	uint64_t size = (uint64_t)st.st_size;
	uint64_t chunks = size > CHANNEL_FIRST ? (size - CHANNEL_FIRST) / chunk_size : 0;
	if (chunks > wanted->chunks || !channel_pool_fits(size, chunk_size, (uint32_t)chunks))
		return false;
	struct channel_pool *pool = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE,
	    fd, 0);
	if (pool == MAP_FAILED)
		return false;
	madvise(pool, size, MADV_DONTDUMP);
	if (pool->magic != CHANNEL_POOL_MAGIC || pool->version != CHANNEL_VERSION ||
	    pool->abi != CHANNEL_ABI) {
		munmap(pool, size);
		return false;
	}
	handed->pool = pool;
	handed->size = size;
	handed->chunks = (uint32_t)chunks;
	return true;
}

/* s: the socket to the process; -1: none. */
static int
pidfd_of(const struct demand *d, int s, pid_t pid)
{
	int fd;
	socklen_t size = sizeof(fd);

	if (s < 0 || getsockopt(s, SOL_SOCKET, SO_PEERPIDFD, &fd, &size) != 0)
		fd = pid > 0 ? (int)syscall(SYS_pidfd_open, pid, 0) : -1;
	/* The last ones are for what there is no other way to have. */
	if (fd >= d->most - 2 * DEMAND_CALLERS) {
		close(fd);
		fd = -1;
	}
	return fd;
}

/* Take the pool that a peer has sent.  false: it is not there yet; *gone: and will never be. */
static bool
take_from(const struct demand *d, int s, struct handed *handed, bool *gone)
{
	struct ucred peer = { .uid = (uid_t)-1 };
	socklen_t size = sizeof(peer);
	struct pollfd p = { .fd = s, .events = POLLIN };
	uint64_t key = 0;

	*gone = getsockopt(s, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 ||
	    (peer.uid != geteuid() && geteuid() != 0);
	if (*gone || poll(&p, 1, 0) != 1)
		return false;
	*gone = true;
	int fd = receive(s, &key);
	*handed = (struct handed){ .pid = peer.pid, .uid = peer.uid, .pidfd = -1 };
	bool ok = fd >= 0 && key == d->shared->key && map_pool(d, fd, handed);
	if (ok)
		handed->pidfd = pidfd_of(d, s, peer.pid);
	if (fd >= 0)
		close(fd);
	return ok;
}

bool
demand_map(const struct demand *d, int fd, pid_t pid, uid_t uid, struct handed *handed)
{
	*handed = (struct handed){ .pid = pid, .uid = uid, .pidfd = -1 };
	if (!map_pool(d, fd, handed))
		return false;
	handed->pidfd = pidfd_of(d, -1, pid);
	return true;
}

bool
demand_take(struct demand *d, struct handed *handed)
{
	struct pollfd calls[2] = {
		{ .fd = d->socket[0], .events = POLLIN }, { .fd = d->socket[1], .events = POLLIN }
	};
	int s;

	/* accept4() makes a file and an inode before it sees that nobody calls. */
	if (poll(calls, 2, 0) > 0)
		for (int i = 0; i < 2; i++)
			while (d->ncallers < DEMAND_CALLERS && (calls[i].revents & POLLIN) != 0 &&
			    (s = accept4(d->socket[i], NULL, NULL, SOCK_CLOEXEC)) >= 0)
				d->caller[d->ncallers++] = s;
	for (size_t i = 0; i < d->ncallers; ) {
		bool gone, ok = take_from(d, d->caller[i], handed, &gone);
		if (gone) {
			close(d->caller[i]);
			d->caller[i] = d->caller[--d->ncallers];
		} else
			i++;
		if (ok)
			return true;
	}
	return false;
}
