/*
 * one_mapping.c - a file that this process maps twice is mapped once, for ThreadSanitizer: it
 * knows memory by its address, and a channel whose two ends are in one process has two.
 *
 * Linked with -Wl,--wrap=mmap,--wrap=munmap into the channel's tests (configure --enable-tsan).
 *
 * The table is of one process: the kernel wipes it in a forked child, whichever way it was forked.
 * There each mapping is one of its own again, since the other end is in another process, and some
 * of the parent's mappings are not there.
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>

enum { FILES = 1024 };

/* Zeros are an empty table, and its lock is free. */
struct table {
	pthread_mutex_t lock;
	struct {
		ino_t ino;
		void *address;
		unsigned uses;		/* 0: free */
	} file[FILES];
};
static struct table *table;

void *__real_mmap(void *, size_t, int, int, int, off_t);
void *__wrap_mmap(void *, size_t, int, int, int, off_t);
int __real_munmap(void *, size_t);
int __wrap_munmap(void *, size_t);

static __attribute__((constructor)) void
make_table(void)
{
	table = __real_mmap(NULL, sizeof(*table), PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (table == MAP_FAILED || madvise(table, sizeof(*table), MADV_WIPEONFORK) != 0)
		abort();
}

/* What was mapped there is there no longer. */
static void
forget(void *address)
{
	for (int i = 0; i < FILES; i++)
		if (table->file[i].address == address)
			table->file[i].uses = 0;
}

/* The memory of a file that is mapped already; NULL: it is not. */
static void *
again(ino_t ino)
{
	for (int i = 0; i < FILES; i++)
		if (table->file[i].uses != 0 && table->file[i].ino == ino) {
			table->file[i].uses++;
			return table->file[i].address;
		}
	return NULL;
}

static void
remember(ino_t ino, void *address)
{
	int i = 0;

	while (i < FILES && table->file[i].uses != 0)
		i++;
	if (i == FILES)
		abort();
	table->file[i].ino = ino;
	table->file[i].address = address;
	table->file[i].uses = 1;
}

/* The end that maps the file second gets the first one's memory, writable if that was. */
void *
__wrap_mmap(void *address, size_t size, int prot, int flags, int fd, off_t offset)
{
	struct stat st;
	bool fixed = (flags & MAP_FIXED) != 0;
	bool shared = fd >= 0 && (flags & MAP_SHARED) != 0 && fstat(fd, &st) == 0;

	pthread_mutex_lock(&table->lock);
	void *p = shared && !fixed ? again(st.st_ino) : NULL;
	if (p == NULL) {
		p = __real_mmap(address, size, prot, flags, fd, offset);
		if (p != MAP_FAILED && fixed)
			forget(p);
		if (p != MAP_FAILED && shared)
			remember(st.st_ino, p);
	}
	pthread_mutex_unlock(&table->lock);
	return p;
}

int
__wrap_munmap(void *address, size_t size)
{
	bool unmap = true;

	pthread_mutex_lock(&table->lock);
	for (int i = 0; i < FILES; i++)
		if (table->file[i].uses != 0 && table->file[i].address == address)
			unmap = --table->file[i].uses == 0;
	pthread_mutex_unlock(&table->lock);
	return unmap ? __real_munmap(address, size) : 0;
}
