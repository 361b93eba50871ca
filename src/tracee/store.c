/*
 * store.c - a growing file of records in shared memory.
 */
#include "tracee/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* The first chunk, and the largest unless a record is larger: each is twice the last. */
enum { FIRST = 1 << 20, LARGEST = 64 << 20, ALIGN = 1 << 16 };

struct chunk {
	char *address;
	size_t size, used;
	uint64_t offset;		/* in the file */
};

struct store {
	char *path;			/* absolute, or NULL */
	dev_t device;
	ino_t inode;
	struct stored_head *head;
	struct chunk *chunks;
	size_t count;
	uint64_t size;			/* of the file */
	uint64_t taken;			/* published once store_publish() is called */
	bool closed;			/* it grows no more */
};

/* --- memory -------------------------------------------------------------- */

/* The file again, or -1. */
static int
reopen(const struct store *store)
{
	struct stat found;
	int fd = open(store->path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);

	if (fd < 0)
		return -1;
	if (fstat(fd, &found) == 0 && found.st_dev == store->device
	    && found.st_ino == store->inode)
		return fd;
	close(fd);
	errno = ESTALE;
	return -1;
}

static void *
map(const struct store *store, int fd, size_t size)
{
	int error;

	do
		error = fd >= 0 ? posix_fallocate(fd, (off_t)store->size, (off_t)size) : 0;
	while (error == EINTR);
	if (error != 0) {
		errno = error;
		return MAP_FAILED;
	}
	return mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | (fd < 0 ? MAP_ANONYMOUS : 0),
	    fd, fd < 0 ? 0 : (off_t)store->size);
}

/* Add a chunk with room for a record of this size. */
static bool
grow(struct store *store, size_t record, int fd)
{
	size_t size = store->count == 0 ? FIRST : 2 * store->chunks[store->count - 1].size;
	struct chunk *chunks = realloc(store->chunks, (store->count + 1) * sizeof(*chunks));

	if (chunks == NULL)
		return false;
	store->chunks = chunks;
	if (size > LARGEST)
		size = LARGEST;
	if (size < record + sizeof(struct stored_head) + sizeof(struct stored_chunk))
		size = (record + sizeof(struct stored_chunk) + ALIGN - 1) / ALIGN * ALIGN;
	void *address = map(store, fd, size);
	/* A disk that is nearly full may have room for less. */
	if (address == MAP_FAILED && record < FIRST / 2 && size > FIRST)
		address = map(store, fd, size = FIRST);
	if (address == MAP_FAILED)
		return false;
	chunks[store->count++] = (struct chunk){
		.address = address, .size = size, .offset = store->size
	};
	store->size += size;
	return true;
}

static bool
grow_file(struct store *store, size_t record)
{
	int fd = store->path != NULL && !store->closed ? reopen(store) : -1;

	if (store->closed || (store->path != NULL && fd < 0))
		return false;
	bool grown = grow(store, record, fd);
	if (fd >= 0)
		close(fd);
	return grown;
}

/* --- records ------------------------------------------------------------- */

static size_t
aligned(size_t size)
{
	return (size + 7) & ~(size_t)7;
}

static void *
take(struct store *store, enum stored_kind kind, size_t size)
{
	struct chunk *chunk = &store->chunks[store->count - 1];
	struct stored_record *record = (struct stored_record *)(void *)(chunk->address + chunk->used);

	record->kind = kind;
	record->size = (uint32_t)size;
	chunk->used += size;
	store->taken = chunk->offset + chunk->used;
	return record;
}

static void
begin_chunk(struct store *store)
{
	struct stored_chunk *record = take(store, STORED_CHUNK, sizeof(*record));

	record->address = (uintptr_t)record;
}

void *
store_take(struct store *store, enum stored_kind kind, size_t size)
{
	struct chunk *chunk = &store->chunks[store->count - 1];

	size = aligned(size);
	if (size > UINT32_MAX)
		return NULL;
	if (size > chunk->size - chunk->used) {
		size_t rest = chunk->size - chunk->used;
		if (!grow_file(store, size))
			return NULL;
		chunk = &store->chunks[store->count - 2];
		if (rest > 0) {
			struct stored_record *filler =
			    (struct stored_record *)(void *)(chunk->address + chunk->used);
			filler->kind = STORED_FILLER;
			filler->size = (uint32_t)rest;
			chunk->used = chunk->size;
		}
		begin_chunk(store);
	}
	return take(store, kind, size);
}

void
store_publish(struct store *store)
{
	__atomic_store_n(&store->head->used, store->taken, __ATOMIC_RELEASE);
}

bool
store_text(struct store *store, enum stored_text_kind what, const char *bytes, size_t length)
{
	struct stored_text *text = store_take(store, STORED_TEXT, sizeof(*text) + length);

	if (text == NULL)
		return false;
	text->what = what;
	text->length = (uint32_t)length;
	memcpy(text->bytes, bytes, length);
	store_publish(store);
	return true;
}

/* --- a store ------------------------------------------------------------- */

/* A program of an earlier run may still map the file of this name, so it is not cut. */
static int
open_anew(const char *path, bool replace)
{
	struct stat found;
	int flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC;
	int fd = open(path, flags, 0666);

	if (fd >= 0 || errno != EEXIST || !replace || lstat(path, &found) < 0)
		return fd;
	if (!S_ISREG(found.st_mode)) {
		errno = EEXIST;
		return -1;
	}
	return unlink(path) == 0 ? open(path, flags, 0666) : -1;
}

struct store *
store_create(const char *path, bool anew)
{
	struct store *store = calloc(1, sizeof(*store));
	struct stat made;
	int fd = -1;

	if (store == NULL)
		return NULL;
	if (path != NULL) {
		fd = open_anew(path, !anew);
		if (fd < 0 || fstat(fd, &made) < 0
		    || (store->path = realpath(path, NULL)) == NULL)
			goto failed;
		store->device = made.st_dev;
		store->inode = made.st_ino;
	}
	if (!grow(store, 0, fd)) {
		int saved = errno;
		if (store->path != NULL)
			unlink(store->path);
		errno = saved;
		goto failed;
	}
	if (fd >= 0)
		close(fd);
	store->head = (struct stored_head *)(void *)store->chunks[0].address;
	memcpy(store->head->magic, STORED_MAGIC, sizeof(store->head->magic));
	store->head->version = STORED_VERSION;
	store->head->size = sizeof(*store->head);
	store->chunks[0].used = sizeof(*store->head);
	begin_chunk(store);
	store_publish(store);
	return store;
failed:
	store_free(store);
	if (fd >= 0) {
		int saved = errno;
		close(fd);
		errno = saved;
	}
	return NULL;
}

struct stored_head *
store_head(struct store *store)
{
	return store->head;
}

void
store_copy(const struct store *store, char *into)
{
	uint64_t rest = store->head->used;

	for (size_t i = 0; rest > 0; i++) {
		const struct chunk *chunk = &store->chunks[i];
		size_t part = rest < chunk->size ? rest : chunk->size;
		memcpy(into + chunk->offset, chunk->address, part);
		rest -= part;
	}
}

void
store_trim(struct store *store)
{
	struct chunk *last = &store->chunks[store->count - 1];
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size_t kept = (last->used + page - 1) / page * page;
	int fd = store->path != NULL ? reopen(store) : -1;

	store->closed = true;
	if (kept < last->size)		/* it would be a SIGBUS */
		munmap(last->address + kept, last->size - kept);
	last->size = last->used;
	if (fd < 0)
		return;
	if (ftruncate(fd, (off_t)store->head->used) == 0)
		store->size = store->head->used;
	close(fd);
}

void
store_wipe(struct store *store)
{
	for (size_t i = 0; i < store->count; i++)
		mmap(store->chunks[i].address, store->chunks[i].size, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	store->chunks[store->count - 1].used = store->chunks[store->count - 1].size;
	store->closed = true;
}

void
store_free(struct store *store)
{
	int saved = errno;

	if (store == NULL)
		return;
	for (size_t i = 0; i < store->count; i++)
		munmap(store->chunks[i].address, store->chunks[i].size);
	free(store->chunks);
	free(store->path);
	free(store);
	errno = saved;
}
