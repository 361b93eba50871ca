/*
 * uprobe_load.h - load the BPF program, made to the measure of one run.
 */
#ifndef PYDTRACE_UPROBE_LOAD_H
#define PYDTRACE_UPROBE_LOAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dlang/dlang.h"
#include "target.h"

struct uprobe_bpf;

struct uprobe_load {
	size_t nsites, ncpus;
	size_t strsize;			/* bytes of a captured string, its NUL included */
	uint64_t bufsize;		/* of one CPU: option bufsize */
	const struct d_capture *capture;	/* what the clauses use of events */
	const struct target *targets;		/* processes in which the program may wait for memory */
	size_t ntargets;
};

/* *multi: one link can attach the program to many sites (uprobe_links.h).  NULL: errno
 * says why; EINVAL: the kernel is too old; ENODATA: it does not describe itself
 * (BTF), which ppid and progenyof() need.  uprobe_bpf__destroy() it. */
struct uprobe_bpf *uprobe_load(const struct uprobe_load *, bool *multi);

#endif
