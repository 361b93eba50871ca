/*
 * visit.c - pydtrace's end of listening.
 *
 * The kernel lets those open a descriptor in /proc/PID/fd who may look into the process
 * (PTRACE_MODE_READ): its user, if it is dumpable and has no other capabilities, and root.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bell.h"
#include "numbers.h"
#include "visit.h"
#include "xmalloc.h"

#define LINK "/memfd:" CHANNEL_LISTEN_NAME " (deleted)"

enum { PATH_SIZE = 64, LOOKS = 16 };

/* Open an anonymous file of a process, of which nothing more is known: a device or a fifo of that
 * name is not opened.  -1: it is something else. */
static int
open_memory(const char *path, struct stat *st)
{
	const int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
	char own[PATH_SIZE];
	int path_fd = open(path, O_PATH | O_CLOEXEC), fd = -1;

	if (path_fd < 0)
		return -1;
	if (fstat(path_fd, st) == 0 && S_ISREG(st->st_mode) && st->st_nlink == 0 &&
	    (st->st_uid == geteuid() || geteuid() == 0)) {
		snprintf(own, sizeof(own), "/proc/self/fd/%d", path_fd);
		fd = open(own, O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	}
	close(path_fd);
	if (fd < 0)
		return -1;
	/* Its size is what it is once it is sealed. */
	int have = fcntl(fd, F_GET_SEALS);
	if (have >= 0 && (have & seals) == seals && fstat(fd, st) == 0)
		return fd;
	close(fd);
	return -1;
}

/* The listen file of a process, mapped. */
struct listen_file {
	int fd;
	uid_t uid;
	struct channel_listen *shared;
};

static void
unmap(struct listen_file *file)
{
	munmap(file->shared, sizeof(*file->shared));
	close(file->fd);
}

/* Does a process map a listen file?  ino: this one; 0: any. */
static bool
maps(pid_t pid, uint64_t ino)
{
	char path[PATH_SIZE], *line = NULL;
	size_t size = 0;
	uint64_t one;
	bool found = false;

	snprintf(path, sizeof(path), "/proc/%d/maps", (int)pid);
	FILE *file = fopen(path, "re");
	while (file != NULL && !found && getline(&line, &size, file) > 0)
		found = strstr(line, LINK) != NULL && (ino == 0 ||
		    (sscanf(line, "%*s %*s %*s %*s %" SCNu64, &one) == 1 && one == ino));
	if (file != NULL)
		fclose(file);
	free(line);
	return found;
}

/* What the file means that a process has under a number.  A child that was forked just now has its
 * parent's, and a file that is made just now says nothing yet: the process maps either.  Another's
 * file may have come otherwise, too.  *looks: how often the mappings may still be read for that, since a
 * process may have any number of such files. */
static enum channel_listens
meaning(const struct channel_listen *shared, pid_t pid, int number, uint64_t ino, unsigned *looks)
{
	uint64_t magic = __atomic_load_n(&shared->magic, __ATOMIC_ACQUIRE);

	if (magic != 0 && (magic != CHANNEL_LISTEN_MAGIC || shared->version != CHANNEL_VERSION ||
	    shared->abi != CHANNEL_ABI))
		return CHANNEL_LISTENS_OTHERWISE;
	if (magic != 0 && shared->pid == channel_numbers_own(pid))
		return shared->fd == number ? CHANNEL_LISTENS : CHANNEL_LISTENS_NOT;
	if (*looks == 0)
		return CHANNEL_LISTENS_NOT;
	(*looks)--;
	return maps(pid, ino) ? CHANNEL_LISTENS_NOT_YET : CHANNEL_LISTENS_NOT;
}

/* number: of the descriptor in the process.  *file is filled in with CHANNEL_LISTENS only. */
static enum channel_listens
map_listen(const char *path, pid_t pid, int number, unsigned *looks, struct listen_file *file)
{
	enum channel_listens found = CHANNEL_LISTENS_OTHERWISE;
	struct stat st;
	int fd = open_memory(path, &st);

	if (fd < 0)
		return CHANNEL_LISTENS_NOT;
	void *p = (uint64_t)st.st_size == sizeof(*file->shared) ? mmap(NULL, sizeof(*file->shared),
	    PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) : MAP_FAILED;
	if (p != MAP_FAILED) {
		found = meaning(p, pid, number, st.st_ino, looks);
		if (found == CHANNEL_LISTENS) {
			*file = (struct listen_file){ fd, st.st_uid, p };
			return found;
		}
		munmap(p, sizeof(*file->shared));
	}
	close(fd);
	return found;
}

static enum channel_listens
find(pid_t pid, struct listen_file *file)
{
	char path[PATH_SIZE + 256], link[sizeof(LINK) + 1];
	enum channel_listens found = CHANNEL_LISTENS_NOT, one;
	unsigned looks = LOOKS;

	snprintf(path, sizeof(path), "/proc/%d/fd", (int)pid);
	DIR *fds = opendir(path);
	if (fds == NULL)
		return errno == EACCES || errno == EPERM ? CHANNEL_LISTENS_FORBIDDEN : CHANNEL_LISTENS_NOT;
	for (struct dirent *entry; (found == CHANNEL_LISTENS_NOT || found == CHANNEL_LISTENS_NOT_YET) &&
	    (entry = readdir(fds)) != NULL; ) {
		snprintf(path, sizeof(path), "/proc/%d/fd/%s", (int)pid, entry->d_name);
		ssize_t n = readlink(path, link, sizeof(link));
		if (n == (ssize_t)strlen(LINK) && memcmp(link, LINK, strlen(LINK)) == 0 &&
		    (one = map_listen(path, pid, atoi(entry->d_name), &looks, file)) != CHANNEL_LISTENS_NOT)
			found = one;
	}
	closedir(fds);
	return found;
}

enum channel_listens
channel_process_listens(pid_t pid, bool *instrumented)
{
	struct listen_file file;
	enum channel_listens found = find(pid, &file);

	*instrumented = false;
	/* One look may miss a child's own file, which was not mapped yet, and its parent's, which is no
	 * longer: the next finds its own. */
	if (found == CHANNEL_LISTENS_NOT && (maps(pid, 0) || maps(pid, 0)))
		return CHANNEL_LISTENS_CLOSED;
	if (found == CHANNEL_LISTENS) {
		*instrumented = __atomic_load_n(&file.shared->instrumented, __ATOMIC_RELAXED) != 0;
		unmap(&file);
	}
	return found;
}

/* Lock the first seat that is free. */
static bool
take_seat(struct visit *v)
{
	for (v->seat = 0; v->seat < CHANNEL_SEATS; v->seat++) {
		struct flock lock = {
			.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = (off_t)v->seat, .l_len = 1
		};
		if (fcntl(v->fd, F_OFD_SETLK, &lock) == 0)
			return true;
	}
	return false;
}

static void
tell(struct channel_listen *shared)
{
	__atomic_store_n(&shared->news, 1, __ATOMIC_RELEASE);
	bell_ring(&shared->bell);
}

/* Write the demand.  The process may be reading that of the seat's last owner. */
static void
ask(struct visit *v, const struct channel_demand *wanted)
{
	struct channel_seat *seat = &v->shared->seat[v->seat];
	struct channel_demand *demand = &v->shared->demand[v->seat];
	uint32_t turn = (__atomic_load_n(&seat->turn, __ATOMIC_RELAXED) | 1) + 2;

	__atomic_store_n(&demand->closed, 1, __ATOMIC_RELAXED);
	__atomic_store_n(&seat->turn, turn, __ATOMIC_RELEASE);
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
	memcpy(demand, wanted, offsetof(struct channel_demand, alive));
	__atomic_store_n(&demand->granted, __atomic_load_n(&wanted->granted, __ATOMIC_RELAXED),
	    __ATOMIC_RELAXED);
	__atomic_store_n(&demand->closed, 0, __ATOMIC_RELAXED);
	v->calls = __atomic_load_n(&seat->calls, __ATOMIC_RELAXED);
	v->turn = turn + 1 != 0 ? turn + 1 : 2;
	__atomic_store_n(&seat->turn, v->turn, __ATOMIC_RELEASE);
	tell(v->shared);
}

bool
visit_open(struct visit *v, pid_t pid, const struct channel_demand *wanted, char **cause)
{
	struct listen_file file;

	*v = (struct visit){ .pid = pid };
	if (find(pid, &file) != CHANNEL_LISTENS) {
		*cause = xasprintf("process %d does not listen any more", (int)pid);
		return false;
	}
	v->fd = file.fd;
	v->uid = file.uid;
	v->shared = file.shared;
	if (!take_seat(v)) {
		*cause = xasprintf("%d others watch process %d already, which is as many as can",
		    CHANNEL_SEATS, (int)pid);
		visit_free(v);
		return false;
	}
	ask(v, wanted);
	return true;
}

void
visit_grant(struct visit *v, uint32_t granted)
{
	__atomic_store_n(&v->shared->demand[v->seat].granted, granted, __ATOMIC_RELAXED);
}

void
visit_close(struct visit *v)
{
	__atomic_store_n(&v->shared->demand[v->seat].closed, 1, __ATOMIC_RELEASE);
	tell(v->shared);
}

void
visit_free(struct visit *v)
{
	munmap(v->shared, sizeof(*v->shared));
	close(v->fd);			/* and so the lock goes */
}

/* Map the pool that a process has under this number; ino: what it should be. */
static bool
open_pool(pid_t pid, uid_t uid, int number, uint64_t ino, const struct demand *d,
    struct handed *handed)
{
	char path[PATH_SIZE];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)pid, number);
	int fd = open_memory(path, &st);
	bool ok = fd >= 0 && st.st_ino == ino && demand_map(d, fd, pid, uid, handed);
	if (fd >= 0)
		close(fd);
	return ok;
}

bool
visit_take(struct visit *v, const struct demand *d, struct handed *handed, uint32_t *answer)
{
	struct channel_seat *seat = &v->shared->seat[v->seat];

	*answer = 0;
	if (v->seated || __atomic_load_n(&seat->answered, __ATOMIC_ACQUIRE) != v->turn)
		return false;
	v->seated = true;
	*answer = seat->answer;
	if (*answer != CHANNEL_SEATED)
		return false;
	int32_t number = seat->fd;
	if (number < 0) {		/* it came through the socket */
		*answer = 0;
		return false;
	}
	if (!open_pool(v->pid, v->uid, number, seat->ino, d, handed)) {
		*answer = CHANNEL_NONSENSE;
		return false;
	}
	*answer = 0;
	__atomic_store_n(&seat->taken, v->turn, __ATOMIC_RELEASE);
	tell(v->shared);
	return true;
}

uint32_t
visit_calls(struct visit *v)
{
	uint32_t before = v->calls;

	v->calls = __atomic_load_n(&v->shared->seat[v->seat].calls, __ATOMIC_ACQUIRE);
	return v->calls - before;
}

bool
visit_fetch(pid_t pid, const struct demand *d, struct handed *handed)
{
	struct listen_file file;
	bool ok = false;

	if (find(pid, &file) != CHANNEL_LISTENS)
		return false;
	for (unsigned i = 0; !ok && i < CHANNEL_SEATS; i++) {
		struct channel_offer *offer = &file.shared->offer[i];
		ok = __atomic_load_n(&offer->key, __ATOMIC_ACQUIRE) == d->shared->key && !offer->taken &&
		    open_pool(pid, file.uid, offer->fd, offer->ino, d, handed);
		if (ok)
			__atomic_store_n(&offer->taken, 1, __ATOMIC_RELEASE);
	}
	if (ok)
		tell(file.shared);
	unmap(&file);
	return ok;
}
