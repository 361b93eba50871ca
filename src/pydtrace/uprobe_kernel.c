/*
 * uprobe_kernel.c - privileges, limits and errors of BPF.
 */
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "uprobe_kernel.h"
#include "xmalloc.h"

#define OTHER_WAY	"; the channel source (-c) needs neither root nor the kernel"

enum { NOT_SUPPORTED = 524 };	/* the kernel's own ENOTSUPP, for instructions with a lock prefix */

bool
uprobe_kernel_is_ours(int error)
{
	static const int ours[] = {
		EPERM, EACCES, ENOSYS, EOPNOTSUPP, EMFILE, ENFILE, ENOMEM, E2BIG,
	};
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
		if (ours[i] == error)
			return true;
	return false;
}

char *
uprobe_kernel_error(int error, const char *doing)
{
	switch (error) {
	case EPERM:
	case EACCES:
		return xstrdup("the uprobe source needs root (CAP_BPF and CAP_PERFMON)" OTHER_WAY);
	case ENOSYS:
		return xstrdup("this kernel has no BPF (CONFIG_BPF_SYSCALL)" OTHER_WAY);
	case EOPNOTSUPP:
		return xstrdup("this kernel has no uprobes (CONFIG_UPROBE_EVENTS)" OTHER_WAY);
	case ENOEXEC:
	case NOT_SUPPORTED:
		return xasprintf("cannot %s: the kernel can trace no such instruction", doing);
	case EMFILE:
		return xasprintf("cannot %s: too many open files (ulimit -n raises the limit)",
		    doing);
	default:
		return xasprintf("cannot %s: %s", doing, strerror(error));
	}
}

char *
uprobe_kernel_too_old(void)
{
	return xstrdup("the uprobe source needs Linux 5.15 or later" OTHER_WAY);
}

/* libbpf's own messages say what it tried, not what the user should do. */
static int
silence_libbpf(enum libbpf_print_level level, const char *fmt, va_list ap)
{
	if (getenv("PYDTRACE_DEBUG_LIBBPF") != NULL && level != LIBBPF_DEBUG)
		vfprintf(stderr, fmt, ap);
	return 0;
}

bool
uprobe_kernel_prepare(char **cause)
{
	libbpf_set_print(silence_libbpf);
	/* Before Linux 5.11 maps count as locked memory. */
	struct rlimit limit = { RLIM_INFINITY, RLIM_INFINITY };
	setrlimit(RLIMIT_MEMLOCK, &limit);

	uint32_t page = (uint32_t)sysconf(_SC_PAGESIZE);
	int fd = bpf_map_create(BPF_MAP_TYPE_RINGBUF, NULL, 0, 0, page, NULL);
	if (fd >= 0) {
		close(fd);
		return true;
	}
	*cause = fd == -EINVAL ? uprobe_kernel_too_old() :
	    uprobe_kernel_error(-fd, "create a BPF map");
	return false;
}
