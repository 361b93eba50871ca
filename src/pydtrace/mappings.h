/*
 * mappings.h - the files that processes map executable while we look: programs that are
 * started, and libraries that are loaded.
 *
 * The kernel tells them as records of perf events, one event for each CPU, which cost a traced
 * process nothing but when it maps code.
 */
#ifndef PYDTRACE_MAPPINGS_H
#define PYDTRACE_MAPPINGS_H

#include <stdbool.h>
#include <sys/types.h>

struct mappings;

/* Begin to look.  NULL: errno says why the kernel does not let us (EACCES: CAP_PERFMON). */
struct mappings *mappings_watch(void);
void mappings_free(struct mappings *);

/* Readable when there is something to read. */
int mappings_fd(const struct mappings *);

/* Call fn once for each process that has mapped a file which nobody had mapped since the watch
 * began; its number is that of our pid namespace.  fn returns false if it could not look at the
 * process: then the file stays new.  Returns false if records were lost: files of any process
 * may be new. */
bool mappings_read(struct mappings *, bool (*fn)(void *ctx, pid_t pid), void *ctx);

#endif
