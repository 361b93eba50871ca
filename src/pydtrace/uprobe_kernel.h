/*
 * uprobe_kernel.h - the kernel's part of the uprobe source: its requirements, and the
 * errors for them.
 */
#ifndef PYDTRACE_UPROBE_KERNEL_H
#define PYDTRACE_UPROBE_KERNEL_H

#include <stdbool.h>

/*
 * Prepare this process for BPF, and create the least that the source needs: an
 * error is reported before any file is searched for probes.  false: *cause says
 * what is missing.
 *
 * Two changes hold for the whole process and are never undone: RLIMIT_MEMLOCK has
 * no limit any more, and libbpf prints nothing (PYDTRACE_DEBUG_LIBBPF in the
 * environment: only its debug messages are left out).
 */
bool uprobe_kernel_prepare(char **cause);

/* The errno is about this process or the kernel, and no matter of the site that was to be
 * attached to. */
bool uprobe_kernel_is_ours(int error);

/* The *cause for an errno of BPF, met when we tried to do `doing` ("create a map"). */
char *uprobe_kernel_error(int error, const char *doing);

/* The *cause for a kernel without attachment cookies. */
char *uprobe_kernel_too_old(void);

#endif
