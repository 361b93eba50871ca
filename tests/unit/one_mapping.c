/*
 * one_mapping.c - a file that this process maps twice is mapped once, for ThreadSanitizer: it
 * knows memory by its address, and a channel whose two ends are in one process has two.
 *
 * Linked with -Wl,--wrap=mmap,--wrap=munmap into the channel's tests (configure --enable-tsan).
 */
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>

enum { FILES = 1024 };

static struct {
	ino_t ino;
	void *address;
	unsigned uses;			/* 0: free */
} mapped[FILES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void *__real_mmap(void *, size_t, int, int, int, off_t);
void *__wrap_mmap(void *, size_t, int, int, int, off_t);
int __real_munmap(void *, size_t);
int __wrap_munmap(void *, size_t);

/* The end that maps the file second gets the first one's memory, writable if that was. */
void *
__wrap_mmap(void *address, size_t size, int prot, int flags, int fd, off_t offset)
{
	struct stat st;
	void *p = MAP_FAILED;
	int free = -1;

	if (fd < 0 || (flags & MAP_SHARED) == 0 || fstat(fd, &st) != 0)
		return __real_mmap(address, size, prot, flags, fd, offset);
	pthread_mutex_lock(&lock);
	for (int i = 0; i < FILES && p == MAP_FAILED; i++) {
		if (mapped[i].uses != 0 && mapped[i].ino == st.st_ino) {
			mapped[i].uses++;
			p = mapped[i].address;
		} else if (mapped[i].uses == 0 && free < 0)
			free = i;
	}
	if (p == MAP_FAILED) {
		p = __real_mmap(address, size, prot, flags, fd, offset);
		if (p != MAP_FAILED && free >= 0) {
			mapped[free].ino = st.st_ino;
			mapped[free].address = p;
			mapped[free].uses = 1;
		}
	}
	pthread_mutex_unlock(&lock);
	return p;
}

int
__wrap_munmap(void *address, size_t size)
{
	int unmap = 1;

	pthread_mutex_lock(&lock);
	for (int i = 0; i < FILES; i++)
		if (mapped[i].uses != 0 && mapped[i].address == address)
			unmap = --mapped[i].uses == 0;
	pthread_mutex_unlock(&lock);
	return unmap ? __real_munmap(address, size) : 0;
}
