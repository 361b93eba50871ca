/*
 * listen.c - the file by which a running process can be asked for its events.
 *
 * The descriptor has a number that programs hardly use for themselves.  One that closes all its
 * descriptors, as daemons do, closes this one, too; pydtrace finds the mapping then, and says so.
 */
#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "listen.h"
#include "writer.h"

/* Programs count up from 3, shells down from 63 or 255.  Beyond 64 the kernel has to make the table
 * larger, for which a program with threads waits. */
enum { FAR = 40 };

struct channel_listen channel_listen_block;
_Static_assert(sizeof(channel_listen_block) % CHANNEL_PAGE == 0, "nothing else is in its pages");

static struct channel_file file = { .fd = -1 };
static uint32_t instrumented;

static bool
may_listen(void)
{
	return getauxval(AT_SECURE) == 0 && prctl(PR_GET_DUMPABLE) == 1 &&
	    (uintptr_t)&channel_listen_block % (uintptr_t)sysconf(_SC_PAGESIZE) == 0;
}

/* Have zeros in the block, which nobody else can reach. */
static void
clear_block(void)
{
	mmap(&channel_listen_block, sizeof(channel_listen_block), PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
}

/* Map a sealed file; its first page must be there, for what is needed at each firing. */
static bool
map_block(int fd)
{
	struct channel_listen *block = &channel_listen_block;

	if (mmap(block, sizeof(*block), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, 0) ==
	    MAP_FAILED)
		return false;
	if (madvise(block, CHANNEL_PAGE, MADV_POPULATE_WRITE) != 0 && errno != EINVAL) {
		clear_block();
		return false;
	}
	block->version = CHANNEL_VERSION;
	block->abi = CHANNEL_ABI;
	block->fd = fd;
	block->pid = (int32_t)getpid();
	block->instrumented = __atomic_load_n(&instrumented, __ATOMIC_RELAXED);
	__atomic_store_n(&block->magic, CHANNEL_LISTEN_MAGIC, __ATOMIC_RELEASE);
	return true;
}

static bool
start(void)
{
	int low = channel_sealed_file(CHANNEL_LISTEN_NAME, sizeof(channel_listen_block));

	if (low < 0)
		return false;
	int fd = fcntl(low, F_DUPFD_CLOEXEC, FAR);
	if (fd >= 0)
		close(low);
	else
		fd = low;
	if (!channel_file_hold(&file, fd) || fchmod(fd, S_IRUSR | S_IWUSR) != 0 || !map_block(fd)) {
		channel_file_close(&file);
		return false;
	}
	return true;
}

bool
listen_start(void)
{
	int error = errno;
	const char *value = secure_getenv(CHANNEL_LISTEN_ENV);
	bool ok = may_listen() && (value == NULL || strcmp(value, "0") != 0) && start();

	errno = error;
	return ok;
}

void
listen_stop(void)
{
	int error = errno;

	clear_block();
	channel_file_close(&file);
	errno = error;
}

bool
listen_is_open(void)
{
	return channel_file_is_open(&file);
}

void
listen_instrumented(bool more)
{
	uint32_t n = __atomic_add_fetch(&instrumented, more ? 1u : -1u, __ATOMIC_RELAXED);

	__atomic_store_n(&channel_listen_block.instrumented, n, __ATOMIC_RELAXED);
}

static bool
is_held(const struct channel_file *f, unsigned seat)
{
	struct flock lock = {
		.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = (off_t)seat, .l_len = 1
	};

	return channel_file_is_open(f) && fcntl(f->fd, F_OFD_GETLK, &lock) == 0 &&
	    lock.l_type != F_UNLCK;
}

static bool
take(const struct channel_listen *block, unsigned seat, uint32_t turn, struct channel_demand *copy,
    uint32_t *answer)
{
	memcpy(copy, &block->demand[seat], offsetof(struct channel_demand, alive));
	__atomic_thread_fence(__ATOMIC_ACQUIRE);
	if (__atomic_load_n(&block->seat[seat].turn, __ATOMIC_RELAXED) != turn)
		return false;
	*answer = channel_demand_check(copy);
	return true;
}

bool
listen_is_held(unsigned seat)
{
	return is_held(&file, seat);
}

bool
listen_take(unsigned seat, uint32_t turn, struct channel_demand *copy, uint32_t *answer)
{
	return take(&channel_listen_block, seat, turn, copy, answer);
}

void
listen_answer(unsigned seat, uint32_t turn, uint32_t answer, const struct channel_file *pool)
{
	struct channel_seat *s = &channel_listen_block.seat[seat];

	s->fd = pool != NULL ? pool->fd : -1;
	s->ino = pool != NULL ? pool->ino : 0;
	s->answer = answer;
	__atomic_store_n(&s->answered, turn, __ATOMIC_RELEASE);
}

/* --- a parent's file ----------------------------------------------------- */

/* Hold a file under a number of its own, and map it once more. */
static bool
hold_on(const struct channel_file *f, struct listen_parent *held)
{
	*held = (struct listen_parent){ .file.fd = -1 };
	int fd = channel_file_is_open(f) ? fcntl(f->fd, F_DUPFD_CLOEXEC, FAR) : -1;
	if (fd < 0 || !channel_file_hold(&held->file, fd))
		return false;
	void *p = mmap(NULL, sizeof(*held->block), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED) {
		channel_file_close(&held->file);
		return false;
	}
	held->block = p;
	return true;
}

bool
listen_forked(struct listen_parent *parent)
{
	int error = errno;

	hold_on(&file, parent);
	listen_stop();
	bool ok = listen_start();
	/* A tracer whose turn is not seen yet finds the new file. */
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
	errno = error;
	return ok;
}

bool
listen_inherit(const struct listen_parent *parent, unsigned seat, struct listen_parent *inherited)
{
	const struct channel_demand *demand = &parent->block->demand[seat];
	uint32_t turn = __atomic_load_n(&parent->block->seat[seat].turn, __ATOMIC_ACQUIRE);

	if (turn == 0 || turn % 2 != 0 || !demand->follows ||
	    __atomic_load_n(&demand->closed, __ATOMIC_RELAXED) || !is_held(&parent->file, seat) ||
	    !hold_on(&parent->file, inherited))
		return false;
	inherited->seat = seat;
	inherited->turn = turn;
	return true;
}

bool
listen_parent_is_held(const struct listen_parent *p)
{
	return __atomic_load_n(&p->block->seat[p->seat].turn, __ATOMIC_RELAXED) == p->turn &&
	    is_held(&p->file, p->seat);
}

void
listen_parent_leave(struct listen_parent *p)
{
	if (p->block == NULL)
		return;
	munmap(p->block, sizeof(*p->block));
	channel_file_close(&p->file);
	p->block = NULL;
}

bool
listen_parent_take(const struct listen_parent *p, struct channel_demand *copy, uint32_t *answer)
{
	return take(p->block, p->seat, p->turn, copy, answer);
}

void
listen_offer(unsigned i, const struct listen_parent *p, uint64_t key, const struct channel_file *pool)
{
	struct channel_offer *offer = &channel_listen_block.offer[i];

	offer->fd = pool->fd;
	offer->ino = pool->ino;
	offer->taken = 0;
	__atomic_store_n(&offer->key, key, __ATOMIC_RELEASE);
	__atomic_fetch_add(&p->block->seat[p->seat].calls, 1, __ATOMIC_RELEASE);
}

bool
listen_offer_is_taken(unsigned i)
{
	return __atomic_load_n(&channel_listen_block.offer[i].taken, __ATOMIC_RELAXED) != 0;
}

#endif
