/*
 * mappings.c - perf events that tell of executable mappings.
 */
#include <errno.h>
#include <linux/perf_event.h>
#include <search.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "mappings.h"
#include "xmalloc.h"

enum {
	PAGES = 16,		/* of a CPU's records: a power of two */
	FILES_MAX = 65536	/* that are remembered; then all are forgotten, and new again */
};

/* PERF_RECORD_MMAP2, as far as we read it; the name of the file follows. */
struct mapping_record {
	struct perf_event_header header;
	uint32_t pid, tid;
	uint64_t address, length, offset;
	uint32_t major, minor;
	uint64_t inode, generation;
	uint32_t protection, flags;
};

struct file {
	uint32_t major, minor;
	uint64_t inode, generation;
};

/* The records of one CPU. */
struct ring {
	int fd;
	struct perf_event_mmap_page *page;	/* the records follow it */
};

struct mappings {
	struct ring *ring;
	size_t nrings;
	int epoll;
	size_t page_size;
	void *files;		/* tsearch() tree of struct file */
	size_t nfiles;
};

/* One call of mappings_read(). */
struct reading {
	struct mappings *mappings;
	bool (*fn)(void *ctx, pid_t pid);
	void *ctx;
	pid_t pid;		/* the last process that was looked at; 0: none */
	bool looked;		/* with success */
	bool lost;
};

static int
compare_files(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct file));
}

static bool
add_ring(struct mappings *m, int cpu)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_SOFTWARE,
		.size = sizeof(attr),
		.config = PERF_COUNT_SW_DUMMY,
		.mmap = 1,		/* of executable memory */
		.mmap2 = 1,
		.wakeup_events = 1,
	};
	struct ring ring;
	ring.fd = (int)syscall(SYS_perf_event_open, &attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC);
	if (ring.fd < 0)
		return errno == ENODEV;	/* a CPU that is switched off */
	ring.page = mmap(NULL, (1 + PAGES) * m->page_size, PROT_READ | PROT_WRITE, MAP_SHARED, ring.fd, 0);
	struct epoll_event event = { .events = EPOLLIN };
	if (ring.page == MAP_FAILED || epoll_ctl(m->epoll, EPOLL_CTL_ADD, ring.fd, &event) != 0) {
		int error = errno;
		if (ring.page != MAP_FAILED)
			munmap(ring.page, (1 + PAGES) * m->page_size);
		close(ring.fd);
		errno = error;
		return false;
	}
	m->ring = xreallocarray(m->ring, m->nrings + 1, sizeof(m->ring[0]));
	m->ring[m->nrings++] = ring;
	return true;
}

struct mappings *
mappings_watch(void)
{
	struct mappings *m = xcalloc(1, sizeof(*m));
	int ncpus = (int)sysconf(_SC_NPROCESSORS_CONF);
	m->page_size = (size_t)sysconf(_SC_PAGESIZE);
	m->epoll = epoll_create1(EPOLL_CLOEXEC);
	bool ok = m->epoll >= 0;
	for (int cpu = 0; ok && cpu < ncpus; cpu++)
		ok = add_ring(m, cpu);
	if (ok)
		return m;
	int error = errno;
	mappings_free(m);
	errno = error;
	return NULL;
}

void
mappings_free(struct mappings *m)
{
	if (m == NULL)
		return;
	for (size_t i = 0; i < m->nrings; i++) {
		munmap(m->ring[i].page, (1 + PAGES) * m->page_size);
		close(m->ring[i].fd);
	}
	if (m->epoll >= 0)
		close(m->epoll);
	tdestroy(m->files, free);
	free(m->ring);
	free(m);
}

int
mappings_fd(const struct mappings *m)
{
	return m->epoll;
}

static bool
is_known(const struct mappings *m, const struct file *file)
{
	return tfind(file, &m->files, compare_files) != NULL;
}

static void
remember(struct mappings *m, const struct file *file)
{
	if (m->nfiles == FILES_MAX) {
		tdestroy(m->files, free);
		m->files = NULL;
		m->nfiles = 0;
	}
	struct file *copy = xmalloc(sizeof(*copy));
	*copy = *file;
	if (tsearch(copy, &m->files, compare_files) == NULL)
		fatalx("out of memory for a file");
	m->nfiles++;
}

static void
take(struct reading *r, const struct mapping_record *record)
{
	struct mappings *m = r->mappings;
	struct file file = { record->major, record->minor, record->inode, record->generation };
	if (record->inode == 0 || record->pid == 0 || is_known(m, &file))
		return;
	/* A process is looked at once: what these records tell, it had mapped before. */
	if ((pid_t)record->pid != r->pid) {
		r->pid = (pid_t)record->pid;
		r->looked = r->fn(r->ctx, r->pid);
	}
	if (r->looked)
		remember(m, &file);
}

static void
read_ring(struct reading *r, const struct ring *ring)
{
	size_t page_size = r->mappings->page_size, size = PAGES * page_size;
	const char *records = (const char *)ring->page + page_size;
	uint64_t head = __atomic_load_n(&ring->page->data_head, __ATOMIC_ACQUIRE);
	uint64_t tail = ring->page->data_tail;
	r->pid = 0;		/* what was mapped since the last look may be in this ring */

	while (tail < head) {
		struct mapping_record record;
		char *to = (char *)&record;
		/* A record may go on at the beginning of the ring. */
		for (size_t i = 0; i < sizeof(record.header); i++)
			to[i] = records[(tail + i) % size];
		if (record.header.size < sizeof(record.header))
			break;
		if (record.header.type == PERF_RECORD_MMAP2 && record.header.size >= sizeof(record)) {
			for (size_t i = sizeof(record.header); i < sizeof(record); i++)
				to[i] = records[(tail + i) % size];
			take(r, &record);
		}
		r->lost = r->lost || record.header.type == PERF_RECORD_LOST;
		tail += record.header.size;
	}
	__atomic_store_n(&ring->page->data_tail, head, __ATOMIC_RELEASE);
}

bool
mappings_read(struct mappings *m, bool (*fn)(void *ctx, pid_t pid), void *ctx)
{
	struct reading reading = { .mappings = m, .fn = fn, .ctx = ctx };
	for (size_t i = 0; i < m->nrings; i++)
		read_ring(&reading, &m->ring[i]);
	return !reading.lost;
}
