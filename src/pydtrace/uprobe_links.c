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

static bool
attach_each(struct uprobe_links *links, const struct uprobe_batch *batch, const char *path,
    pid_t pid, size_t *failed)
{
	for (size_t i = 0; i < batch->n; i++) {
		LIBBPF_OPTS(bpf_uprobe_opts, opts,
		    .ref_ctr_offset = batch->semaphore[i], .bpf_cookie = batch->cookie[i]);
		struct bpf_link *link = bpf_program__attach_uprobe_opts(links->program,
		    pid != 0 ? pid : -1, path, batch->offset[i], &opts);
		if (link == NULL) {
			*failed = i;
			return false;
		}
		links->link = xreallocarray(links->link, links->nlinks + 1, sizeof(links->link[0]));
		links->link[links->nlinks++] = link;
	}
	return true;
}

static bool
attach_multi(struct uprobe_links *links, const struct uprobe_batch *batch, size_t first, size_t n,
    const char *path, pid_t pid)
{
	int fd = link_create(links->program, path, batch, first, n, pid);
	if (fd < 0)
		return false;
	links->fd = xreallocarray(links->fd, links->nfds + 1, sizeof(links->fd[0]));
	links->fd[links->nfds++] = fd;
	return true;
}

bool
uprobe_links_attach(struct uprobe_links *links, const struct uprobe_batch *batch, pid_t pid,
    size_t *failed)
{
	char path[32];
	snprintf(path, sizeof(path), "/proc/self/fd/%d", batch->fd);
	if (!links->multi)
		return attach_each(links, batch, path, pid, failed);
	if (attach_multi(links, batch, 0, batch->n, path, pid))
		return true;
	/* A link holds all sites of the batch or none: find the one that fails. */
	for (size_t i = 0; i < batch->n; i++)
		if (!attach_multi(links, batch, i, 1, path, pid)) {
			*failed = i;
			return false;
		}
	return true;
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
