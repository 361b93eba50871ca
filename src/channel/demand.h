/*
 * demand.h - pydtrace's end of the hand-over: the demand that traced processes read, and the
 * socket through which they give their pools.
 */
#ifndef CHANNEL_DEMAND_H
#define CHANNEL_DEMAND_H

#include <stdbool.h>
#include <sys/types.h>

#include "layout.h"

enum { DEMAND_CALLERS = 64 };

/* A demand that this process made. */
struct demand {
	struct channel_demand *shared;
	int fd;				/* of its file */
	int socket[2];			/* they listen: by a file and by an abstract name */
	int socket_path;		/* that file, gone but for this: /proc leads to it */
	int most;			/* descriptors that we may have */
	int caller[DEMAND_CALLERS];	/* connected, and what they send is not there yet */
	size_t ncallers;
	char *published;		/* its path; NULL: it is not */
};

/* A pool that a process has handed over, and that process as the kernel knows it. */
struct handed {
	struct channel_pool *pool;	/* mapped; these numbers are not its own, but its file's */
	uint64_t size;
	uint32_t chunks;
	pid_t pid;			/* in our namespace; 0: it has no number there */
	uid_t uid;
	int pidfd;			/* readable once it has ended; -1: none, the number has to do */
};

/* Make the file, sealed against everybody else, and the socket.  The caller fills in the numbers
 * before the first process starts.  The calling thread must live as long as tracing goes on.
 * false: errno. */
bool demand_open(struct demand *);
void demand_close(struct demand *);

/* Be found by all programs of this user that start from now on: a file in CHANNEL_FOLDER, which is
 * made, with `text` in it.  Files of pydtraces that were killed are removed.  false: errno; ENOENT:
 * there is no $XDG_RUNTIME_DIR. */
bool demand_publish(struct demand *, const char *text);

/* Take the next pool; never waits.  false: there is none now.  What makes no sense is dropped. */
bool demand_take(struct demand *, struct handed *);

/* The same for a pool whose file was opened in another way: map it, and fill in its process.  false:
 * it makes no sense. */
bool demand_map(const struct demand *, int fd, pid_t pid, uid_t uid, struct handed *);

#endif
