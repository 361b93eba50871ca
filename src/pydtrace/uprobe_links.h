/*
 * uprobe_links.h - attach a BPF program to sites of one file.
 */
#ifndef PYDTRACE_UPROBE_LINKS_H
#define PYDTRACE_UPROBE_LINKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct bpf_program;
struct uprobe_links;

/* The sites of one file: parallel arrays, as the kernel takes them. */
struct uprobe_batch {
	int fd;				/* the file */
	size_t n;
	uint64_t *offset;		/* in the file, each once */
	uint64_t *semaphore;		/* in the file; 0: none */
	uint64_t *cookie;
};

/* Attachments end with the struct, or with the process that holds it. */
struct uprobe_links *uprobe_links_create(struct bpf_program *program, bool multi);
void uprobe_links_free(struct uprobe_links *);

/* Says whether to go on without site i of the batch, which the kernel refused with this errno. */
typedef bool uprobe_refused_fn(void *ctx, size_t i, int error);

/* Attach to the sites of a batch that the kernel accepts, in process pid, or everywhere with 0.
 * Returns how many these are. */
size_t uprobe_links_attach(struct uprobe_links *, const struct uprobe_batch *batch, pid_t pid,
    uprobe_refused_fn *refused, void *ctx);

/* Attach to a batch in a mapping of our own, and detach: the kernel looks at an instruction when a
 * process has mapped it, and not before. */
void uprobe_links_try(const struct uprobe_links *, const struct uprobe_batch *batch,
    uprobe_refused_fn *refused, void *ctx);

/* The loaded program can be attached to many sites with one link (Linux 6.6). */
bool uprobe_multi_works(const struct bpf_program *program);

/* The attach type to load such a program with (BPF_TRACE_UPROBE_MULTI). */
#define UPROBE_MULTI	48

#endif
