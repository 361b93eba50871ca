/*
 * objects.h - the object files that hold probes, and the processes that map them.
 *
 * A list of objects is filled from processes (what they have mapped executable)
 * and from files by name (what a process may map later).  A file is in it once,
 * however many processes map it and under whatever name: the kernel attaches
 * probes to files (inodes), not to names.  Files without probes that are wanted are not in
 * it.
 */
#ifndef PYDTRACE_OBJECTS_H
#define PYDTRACE_OBJECTS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "notes.h"

struct object {
	size_t number;		/* in the list */
	dev_t dev;		/* the file, as /proc/PID/maps names it */
	ino_t ino;
	char *path;		/* its first name found, for messages */
	char *module;		/* its last part: the module of D */
	int fd;			/* open for reading: reaches it even when it was deleted since;
				 * -1: closed, objects_close_file() */
	struct notes *notes;
	pid_t *pid;		/* the processes that map it, each once */
	size_t npids;
};

/* A file that has more than we read of one, and so no object. */
struct broken_file {
	dev_t dev;		/* as stat() shows it */
	ino_t ino;
	char *path;
	char *cause;		/* "it has more than ..." */
	pid_t *pid;		/* the processes that map it, each once */
	size_t npids;
};

/* Says which sites are wanted of a file with this last part of its name. */
struct objects_filter {
	bool (*wants)(const void *ctx, const char *module, const char *provider, const char *name);
	const void *ctx;
};

struct objects;

/* The objects have the sites that the filter lets pass; NULL: all of them. */
struct objects *objects_create(const struct objects_filter *);
void objects_free(struct objects *);

/* Add the files that a process has mapped executable; a later call adds those mapped
 * since, but the process to none of the objects before objects_settle().  false: there is no such
 * process, or we may not look into it (errno); EFBIG: it has more mappings than we read, and
 * those beyond are not seen. */
bool objects_add_process(struct objects *, pid_t pid);

/* Add the files of all processes that we may look into. */
void objects_add_processes(struct objects *);

/* Add a file that need not be mapped.  false: *cause says why it has no probes,
 * with its name. */
bool objects_add_file(struct objects *, const char *path, char **cause);

/* The objects in the order in which they were found; NULL after the last.
 * Pointers to them stay good until objects_free(). */
const struct object *objects_get(const struct objects *, size_t i);
size_t objects_count(const struct objects *);

/* The broken files in the order in which they were found; NULL after the last. */
const struct broken_file *objects_broken(const struct objects *, size_t i);

/* Warn on stderr of the broken files that were found since the last call, the first few of the
 * run by name. */
void objects_warn(struct objects *, const char *command);

/* What is known so far is complete: later processes are added to later objects only. */
void objects_settle(struct objects *);

/* Nobody will read an object's file any more: close it. */
void objects_close_file(struct objects *, size_t i);

/* The process is one of those that map the object. */
bool object_has_process(const struct object *, pid_t pid);

/* Add a pid to a list in ascending order, unless it is there; the caller owns and frees the
 * list. */
void pids_add(pid_t **pids, size_t *n, pid_t pid);

/* The pid is in such a list. */
bool pids_have(const pid_t *pids, size_t n, pid_t pid);

#endif
