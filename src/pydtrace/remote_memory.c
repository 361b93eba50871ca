/*
 * remote_memory.c - process_vm_readv(2), in a thread.
 *
 * The thread lives as long as it answers.  One that does not is left behind with its request,
 * which belongs to whichever of the two sees it last; the next read starts another one.
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include "remote_memory.h"
#include "xmalloc.h"

enum {
	ANSWER_MS = 500,		/* a page from a slow disk takes some 50 */
	STACK_SIZE = 1 << 16
};

/* A thread, and the read that it is to do. */
struct worker {
	pthread_mutex_t lock;
	pthread_cond_t asked, answered;
	bool has_request, has_answer;
	bool left;			/* nobody waits any more: the thread frees all this, and ends */
	pid_t pid;
	uint64_t addr;
	char *buf;			/* the worker's own */
	size_t room, len, done;
};

struct remote_memory {
	struct worker *worker;		/* NULL: none is at hand */
	unsigned silences;		/* so many workers were left behind */
};

/* The kernel copies a piece whole or not at all, so a piece ends with its page: a
 * string may end just before a page that does not exist. */
size_t
remote_memory_wait(pid_t pid, uint64_t addr, void *buf, size_t len)
{
	enum { PIECES = 16 };
	size_t page = (size_t)sysconf(_SC_PAGESIZE), done = 0;

	while (done < len) {
		struct iovec remote[PIECES];
		size_t n = 0, asked = 0;
		while (n < PIECES && done + asked < len) {
			uint64_t at = addr + done + asked;
			size_t piece = page - at % page;
			if (piece > len - done - asked)
				piece = len - done - asked;
			remote[n++] = (struct iovec){ (void *)(uintptr_t)at, piece };
			asked += piece;
		}
		struct iovec local = { (char *)buf + done, asked };
		ssize_t got = process_vm_readv(pid, &local, 1, remote, n, 0);
		if (got <= 0)
			break;
		done += (size_t)got;
		if ((size_t)got < asked)
			break;
	}
	return done;
}

static void
worker_free(struct worker *w)
{
	pthread_cond_destroy(&w->asked);
	pthread_cond_destroy(&w->answered);
	pthread_mutex_destroy(&w->lock);
	free(w->buf);
	free(w);
}

static void *
work(void *arg)
{
	struct worker *w = arg;
	pthread_mutex_lock(&w->lock);
	while (!w->left) {
		if (!w->has_request) {
			pthread_cond_wait(&w->asked, &w->lock);
			continue;
		}
		w->has_request = false;
		pthread_mutex_unlock(&w->lock);
		size_t done = remote_memory_wait(w->pid, w->addr, w->buf, w->len);
		pthread_mutex_lock(&w->lock);
		w->done = done;
		w->has_answer = true;
		pthread_cond_signal(&w->answered);
	}
	pthread_mutex_unlock(&w->lock);
	worker_free(w);
	return NULL;
}

/* Signals are for the other threads. */
static bool
start_thread(struct worker *w)
{
	pthread_attr_t attr;
	pthread_t thread;
	sigset_t all, old;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &old);
	pthread_attr_init(&attr);
	pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
	pthread_attr_setstacksize(&attr, STACK_SIZE);
	int error = pthread_create(&thread, &attr, work, w);
	pthread_attr_destroy(&attr);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	return error == 0;
}

static struct worker *
worker_create(void)
{
	struct worker *w = xcalloc(1, sizeof(*w));
	pthread_condattr_t attr;

	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_mutex_init(&w->lock, NULL);
	pthread_cond_init(&w->asked, NULL);
	pthread_cond_init(&w->answered, &attr);
	pthread_condattr_destroy(&attr);
	if (start_thread(w))
		return w;
	worker_free(w);
	return NULL;
}

/* Leave a worker to itself; call with its lock held. */
static void
leave(struct worker *w)
{
	w->left = true;
	pthread_cond_signal(&w->asked);
	pthread_mutex_unlock(&w->lock);
}

/* Wait for the answer; false: it did not come in time. */
static bool
wait_for_answer(struct worker *w)
{
	struct timespec until;
	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_nsec += (ANSWER_MS % 1000) * 1000000L;
	until.tv_sec += ANSWER_MS / 1000 + until.tv_nsec / 1000000000;
	until.tv_nsec %= 1000000000;
	while (!w->has_answer)
		if (pthread_cond_timedwait(&w->answered, &w->lock, &until) == ETIMEDOUT)
			return w->has_answer;
	return true;
}

size_t
remote_memory_read(struct remote_memory *m, pid_t pid, uint64_t addr, void *buf, size_t len)
{
	if (m->worker == NULL && m->silences < REMOTE_MEMORY_SILENCES)
		m->worker = worker_create();
	struct worker *w = m->worker;
	if (w == NULL)
		return 0;
	pthread_mutex_lock(&w->lock);
	if (len > w->room) {
		w->buf = xreallocarray(w->buf, len, 1);
		w->room = len;
	}
	w->pid = pid;
	w->addr = addr;
	w->len = len;
	w->has_request = true;
	w->has_answer = false;
	pthread_cond_signal(&w->asked);
	if (!wait_for_answer(w)) {
		leave(w);
		m->worker = NULL;
		m->silences++;
		return 0;
	}
	size_t done = w->done;
	memcpy(buf, w->buf, done);
	pthread_mutex_unlock(&w->lock);
	return done;
}

unsigned
remote_memory_silences(const struct remote_memory *m)
{
	return m->silences;
}

struct remote_memory *
remote_memory_create(void)
{
	return xcalloc(1, sizeof(struct remote_memory));
}

void
remote_memory_free(struct remote_memory *m)
{
	if (m == NULL)
		return;
	if (m->worker != NULL) {
		pthread_mutex_lock(&m->worker->lock);
		leave(m->worker);
	}
	free(m);
}
