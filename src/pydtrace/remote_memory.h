/*
 * remote_memory.h - memory of other processes, whose owners decide when it answers.
 *
 * A page may lie in a file of its owner's own file system, of a dead network file system, or wait
 * for userfaultfd; whoever reads it waits as long.  So a thread reads, and the caller waits for it
 * for a time only.
 */
#ifndef PYDTRACE_REMOTE_MEMORY_H
#define PYDTRACE_REMOTE_MEMORY_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct remote_memory;

struct remote_memory *remote_memory_create(void);

/* A thread that still waits for memory is left behind, and ends with this process at the latest. */
void remote_memory_free(struct remote_memory *);

enum { REMOTE_MEMORY_SILENCES = 4 };

/* Copy memory of a process, up to the first byte that cannot be read.  Returns the bytes copied; 0
 * also if the memory does not answer in time. */
size_t remote_memory_read(struct remote_memory *, pid_t pid, uint64_t addr, void *buf, size_t len);

/* How often memory did not answer.  After REMOTE_MEMORY_SILENCES, nothing is read any more. */
unsigned remote_memory_silences(const struct remote_memory *);

/* The same without a thread: for a process whose memory is worth any time. */
size_t remote_memory_wait(pid_t pid, uint64_t addr, void *buf, size_t len);

#endif
