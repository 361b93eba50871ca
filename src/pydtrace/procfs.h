/*
 * procfs.h - processes, as /proc shows them.
 */
#ifndef PYDTRACE_PROCFS_H
#define PYDTRACE_PROCFS_H

#include <stdbool.h>
#include <sys/types.h>

#include "dlang/dlang.h"

/* Fill in what an event does not hold of D's curpsinfo and curlwpsinfo from /proc, and put
 * the command line, cut to size, into args.  pr_argc counts the arguments that args holds.
 * The other members keep their values (parent, user and name were those of the firing),
 * all of them if the process is gone. */
void procfs_read_process(pid_t pid, pid_t tid, struct d_psinfo *, struct d_lwpsinfo *, char *args,
    size_t size);

/* A process is a Python interpreter, by the name of its program, whose path is put into exe (at
 * least PATH_MAX bytes). */
bool procfs_is_python(pid_t pid, char *exe, size_t size);

/* /proc counts processes as we do.  false: it belongs to another pid namespace, or is not there;
 * a number in it is another process. */
bool procfs_is_ours(void);

/* Write the numbers of a process's ancestors, parent first, 0 at the end: at most n numbers. */
void procfs_ancestors(pid_t pid, pid_t *ancestors, size_t n);

/* A process is a child of another, or a child's child, as far as their parents live. */
bool procfs_descends(pid_t pid, pid_t from);

/* Call fn for each process, in no order. */
void procfs_each_process(void (*fn)(void *ctx, pid_t pid), void *ctx);

#endif
