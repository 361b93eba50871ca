/*
 * uprobe_links.c - the two ways of the kernel to attach a BPF program.
 *
 * Since Linux 6.6 one link holds any number of sites of a file, and a firing costs
 * less.  Only libbpf 1.3 and later know such links, so the system call is made here.
 * On older kernels each site has a perf event of its own, which libbpf makes.
 *
 * The kernel gets the file as a path to our own descriptor: so it attaches to the file
 * that was read, even if the name has another file now.
 */
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "uprobe_links.h"
#include "xmalloc.h"

/* union bpf_attr for BPF_LINK_CREATE with the attach type UPROBE_MULTI. */
struct multi_attr {
	uint32_t program, target, type, flags;
	uint64_t path, offsets, semaphores, cookies;
	uint32_t count, multi_flags, pid, pad;
};

struct uprobe_links {
	struct bpf_program *program;
	bool multi;
	int *fd;			/* multi links */
	size_t nfds;
	struct bpf_link **link;		/* libbpf's */
	size_t nlinks;
};

static int
link_create(const struct bpf_program *program, const char *path, const struct uprobe_batch *batch,
    size_t first, size_t n, pid_t pid)
{
	struct multi_attr attr = {
		.program = (uint32_t)bpf_program__fd(program),
		.type = UPROBE_MULTI,
		.path = (uintptr_t)path,
		.offsets = (uintptr_t)(batch->offset + first),
		.semaphores = (uintptr_t)(batch->semaphore + first),
		.cookies = (uintptr_t)(batch->cookie + first),
		.count = (uint32_t)n,
		.pid = (uint32_t)pid,
	};
	return (int)syscall(SYS_bpf, BPF_LINK_CREATE, &attr, sizeof(attr));
}

bool
uprobe_multi_works(const struct bpf_program *program)
{
	uint64_t word = 0;
	struct uprobe_batch batch = { .offset = &word, .semaphore = &word, .cookie = &word };
	/* "/" is no file to attach to: EBADF comes from a kernel that knows the type. */
	int fd = link_create(program, "/", &batch, 0, 1, 0);
	if (fd >= 0)
		close(fd);
	return fd >= 0 || errno == EBADF;
}

/* An attachment in progress. */
struct attaching {
	struct uprobe_links *links;
	const struct uprobe_batch *batch;
	pid_t pid;
	char path[32];
	uprobe_refused_fn *refused;
	void *ctx;
	size_t attached;
};

static bool
attach_one(struct attaching *a, size_t i)
{
	struct uprobe_links *links = a->links;
	LIBBPF_OPTS(bpf_uprobe_opts, opts,
	    .ref_ctr_offset = a->batch->semaphore[i], .bpf_cookie = a->batch->cookie[i]);
	struct bpf_link *link = bpf_program__attach_uprobe_opts(links->program,
	    a->pid != 0 ? a->pid : -1, a->path, a->batch->offset[i], &opts);
	if (link == NULL)
		return false;
	links->link = xreallocarray(links->link, links->nlinks + 1, sizeof(links->link[0]));
	links->link[links->nlinks++] = link;
	a->attached++;
	return true;
}

static bool
attach_multi(struct attaching *a, size_t first, size_t n)
{
	struct uprobe_links *links = a->links;
	int fd = link_create(links->program, a->path, a->batch, first, n, a->pid);
	if (fd < 0)
		return false;
	links->fd = xreallocarray(links->fd, links->nfds + 1, sizeof(links->fd[0]));
	links->fd[links->nfds++] = fd;
	a->attached += n;
	return true;
}

/* Attach to n sites, or to the halves of them: a link holds all of its sites or none.  false: the
 * batch is to be left. */
static bool
attach_halves(struct attaching *a, size_t first, size_t n)
{
	if (attach_multi(a, first, n))
		return true;
	if (n == 1)
		return a->refused(a->ctx, first, errno);
	return attach_halves(a, first, n / 2) && attach_halves(a, first + n / 2, n - n / 2);
}

size_t
uprobe_links_attach(struct uprobe_links *links, const struct uprobe_batch *batch, pid_t pid,
    uprobe_refused_fn *refused, void *ctx)
{
	struct attaching a = {
		.links = links, .batch = batch, .pid = pid, .refused = refused, .ctx = ctx,
	};
	snprintf(a.path, sizeof(a.path), "/proc/self/fd/%d", batch->fd);
	if (!links->multi) {
		for (size_t i = 0; i < batch->n; i++)
			if (!attach_one(&a, i) && !refused(ctx, i, errno))
				break;
		return a.attached;
	}
	attach_halves(&a, 0, batch->n);
	return a.attached;
}

struct uprobe_links *
uprobe_links_create(struct bpf_program *program, bool multi)
{
	struct uprobe_links *links = xcalloc(1, sizeof(*links));
	links->program = program;
	links->multi = multi;
	return links;
}

void
uprobe_links_try(const struct uprobe_links *links, const struct uprobe_batch *batch,
    uprobe_refused_fn *refused, void *ctx)
{
	struct stat st;
	if (fstat(batch->fd, &st) != 0)
		return;
	size_t size = (size_t)st.st_size;
	void *code = mmap(NULL, size, PROT_READ | PROT_EXEC, MAP_PRIVATE, batch->fd, 0);
	if (code == MAP_FAILED)		/* the file system allows no code: nothing fires there */
		return;
	struct uprobe_links *own = uprobe_links_create(links->program, links->multi);
	uprobe_links_attach(own, batch, getpid(), refused, ctx);
	uprobe_links_free(own);
	munmap(code, size);
}

void
uprobe_links_free(struct uprobe_links *links)
{
	if (links == NULL)
		return;
	for (size_t i = 0; i < links->nfds; i++)
		close(links->fd[i]);
	for (size_t i = 0; i < links->nlinks; i++)
		bpf_link__destroy(links->link[i]);
	free(links->fd);
	free(links->link);
	free(links);
}
