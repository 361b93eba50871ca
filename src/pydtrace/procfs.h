/*
 * procfs.h - what /proc says of a process: curpsinfo and curlwpsinfo of D.
 */
#ifndef PYDTRACE_PROCFS_H
#define PYDTRACE_PROCFS_H

#include <sys/types.h>

#include "dlang/dlang.h"

/* Set what can be found out of a process and of a thread of it, and put its command
 * line, cut to size, into args; the rest stays as it is, all of it when they are gone.
 * pr_argc counts the arguments that args holds. */
void procfs_read_process(pid_t pid, pid_t tid, struct d_psinfo *, struct d_lwpsinfo *, char *args,
    size_t size);

/* Call fn for each process there is, in no order. */
void procfs_each_process(void (*fn)(void *ctx, pid_t pid), void *ctx);

#endif
