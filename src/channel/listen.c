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

bool
listen_is_held(unsigned seat)
{
	struct flock lock = {
		.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = (off_t)seat, .l_len = 1
	};

	return listen_is_open() && fcntl(file.fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool
listen_take(unsigned seat, uint32_t turn, struct channel_demand *copy, uint32_t *answer)
{
	const struct channel_demand *demand = &channel_listen_block.demand[seat];

	memcpy(copy, demand, offsetof(struct channel_demand, alive));
	__atomic_thread_fence(__ATOMIC_ACQUIRE);
	if (__atomic_load_n(&channel_listen_block.seat[seat].turn, __ATOMIC_RELAXED) != turn)
		return false;
	*answer = channel_demand_check(copy);
	return true;
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

#endif
