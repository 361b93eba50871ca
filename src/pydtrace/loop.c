/*
 * loop.c - the loop of a session.
 *
 * Time.  The consumer is told of the time by two calls that never go back:
 * an event's own time, when a tick is due before it, and the source's horizon,
 * once everything up to there has been delivered.  So a tick never happens
 * before an event that is older than it, though the source delivers late.
 */
#include <errno.h>
#include <poll.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "loop.h"
#include "xmalloc.h"

enum {
	NS_PER_MS = 1000000,
	BLIND_MS = 50			/* how often to look where no pidfd wakes us */
};

enum state {
	RUNNING,
	EXITED,				/* exit() was called */
	INTERRUPTED,			/* by a signal */
	OVER				/* targets ended, or no more events */
};

struct loop {
	struct run *run;
	enum state state;
	uint64_t deadline;		/* of the next tick */
	uint64_t now;			/* how far the consumer's time has come */
	uint64_t flushed;		/* when output was last written out */
	bool at_end;			/* the source has nothing more */
};

uint64_t
run_clock(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (uint64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}

static uint64_t
clock_now(struct loop *l)
{
	const struct run *r = l->run;
	uint64_t now = r->ops != NULL && r->ops->now != NULL ? r->ops->now(r->source) : run_clock();
	return now > l->now ? now : l->now;
}

/* Ticks up to a time. */
static void
advance(struct loop *l, uint64_t to)
{
	if (to <= l->now || l->state == EXITED)
		return;
	l->now = to;
	if (!d_consumer_advance(l->run->consumer, to))
		l->state = EXITED;
	l->deadline = d_consumer_deadline(l->run->consumer);
}

static bool
on_event(void *ctx, const struct d_event *event)
{
	struct loop *l = ctx;
	if (event->time >= l->deadline) {
		advance(l, event->time);
		if (l->state == EXITED)
			return false;
	}
	if (event->time > l->now)
		l->now = event->time;
	if (!d_consumer_event(l->run->consumer, event))
		l->state = EXITED;
	return l->state != EXITED;
}

static void
on_drop(void *ctx, uint32_t cpu, uint64_t n)
{
	struct loop *l = ctx;
	d_consumer_drops(l->run->consumer, cpu, n);
}

/* One round: what the source has, then the ticks that have become due. */
static bool
deliver(struct loop *l, char **cause)
{
	struct run *r = l->run;
	uint64_t horizon = run_clock();

	if (r->ops != NULL) {
		if (!r->ops->read(r->source, on_event, l, &horizon, cause))
			return false;
		if (r->ops->drops != NULL)
			r->ops->drops(r->source, on_drop, l);
		l->at_end = horizon == UINT64_MAX;
	}
	if (!l->at_end)
		advance(l, horizon);
	return true;
}

/* Nobody is there any more to read what is printed. */
static bool
reader_gone(FILE *out)
{
	struct pollfd p = { .fd = fileno(out), .events = POLLOUT };
	return poll(&p, 1, 0) == 1 && (p.revents & (POLLERR | POLLHUP)) != 0;
}

/* Write out what was printed.  A reader that has gone is no error: the run is over. */
static bool
flush(struct loop *l, char **cause)
{
	FILE *out = l->run->out;
	l->flushed = run_clock();
	errno = 0;
	if (fflush(out) == 0 && !ferror(out))
		return true;
	if (errno == EPIPE || reader_gone(out)) {
		if (l->state == RUNNING)
			l->state = OVER;
		return true;
	}
	/* Without errno it failed before, while the consumer printed. */
	*cause = xasprintf("failed to write output: %s", strerror(errno != 0 ? errno : EIO));
	return false;
}

/* How long to sleep from now on, ns: until the source, a tick or unwritten output
 * wants us.  A tick that is due by now waits for the source. */
static uint64_t
sleep_time(struct loop *l, uint64_t now, uint64_t idle)
{
	uint64_t sleep = idle;

	if (idle != 0 && l->deadline != UINT64_MAX && l->deadline > now && l->deadline - now < sleep)
		sleep = l->deadline - now;
	if (__fpending(l->run->out) != 0) {
		uint64_t due = l->flushed + l->run->flush_ns;
		uint64_t left = due > now ? due - now : 0;
		if (left < sleep)
			sleep = left;
	}
	for (size_t i = 0; i < l->run->ntargets; i++)
		if (l->run->targets[i].pidfd < 0 && sleep > (uint64_t)BLIND_MS * NS_PER_MS)
			sleep = (uint64_t)BLIND_MS * NS_PER_MS;
	return sleep;
}

/* Wait for the source, a tick, a signal or the end of a target. */
static void
wait_for_something(struct loop *l)
{
	struct run *r = l->run;
	uint64_t now = run_clock(), idle = UINT64_MAX;
	nfds_t n = 0;
	struct pollfd fds[r->ntargets + 2];
	int fd = -1;

	if (r->ops != NULL)
		idle = r->ops->idle(r->source, &fd);
	else if (l->deadline <= now)
		return;
	fds[n++] = (struct pollfd){ .fd = r->signals, .events = POLLIN };
	fds[n++] = (struct pollfd){ .fd = fd, .events = POLLIN };
	for (size_t i = 0; i < r->ntargets; i++)
		fds[n++] = (struct pollfd){ .fd = r->targets[i].ended ? -1 : r->targets[i].pidfd,
		    .events = POLLIN };

	uint64_t sleep = sleep_time(l, now, idle);
	struct timespec ts = { sleep / 1000000000, sleep % 1000000000 };
	ppoll(fds, n, sleep == UINT64_MAX ? NULL : &ts, NULL);
}

static bool
interrupted(struct loop *l)
{
	struct signalfd_siginfo info;
	return l->run->signals >= 0 &&
	    read(l->run->signals, &info, sizeof info) == (ssize_t)sizeof info;
}

/* A second signal need not wait for END.  But it must be one: timeout(1) sends its
 * signal twice. */
static void
heed_second_signal(struct loop *l)
{
	struct timespec pause = { 0, 100 * 1000 * 1000 };

	nanosleep(&pause, NULL);
	while (interrupted(l))
		;
	sigprocmask(SIG_SETMASK, l->run->mask, NULL);
}

/* Every -c and -p process has ended; false when there never was one. */
static bool
targets_ended(struct run *r)
{
	size_t n = 0;
	for (size_t i = 0; i < r->ntargets; i++)
		n += target_ended(&r->targets[i]);
	return n != 0 && n == r->ntargets;
}

static size_t
count_words(const char *const *words)
{
	size_t n = 0;
	while (words[n] != NULL)
		n++;
	return n;
}

static bool
start_children(struct run *r, char **cause)
{
	static const char *const none[] = { NULL };
	const char *const *own = r->child_env != NULL ? r->child_env : none, *const *source = none;
	if (r->ops != NULL && r->ops->child_env != NULL)
		source = r->ops->child_env(r->source);
	size_t nown = count_words(own), nsource = count_words(source);
	const char **env = xcalloc(nown + nsource + 1, sizeof *env);
	bool ok = true;

	memcpy(env, own, nown * sizeof *env);
	memcpy(env + nown, source, (nsource + 1) * sizeof *env);
	for (size_t i = 0; ok && i < r->ntargets; i++)
		ok = target_start(&r->targets[i], env, cause);
	free(env);
	return ok;
}

/* Switch off, and take in what had been fired before. */
static bool
drain(struct loop *l, char **cause)
{
	struct run *r = l->run;
	if (r->ops != NULL && r->ops->stop != NULL)
		r->ops->stop(r->source);
	if (l->state == INTERRUPTED)
		heed_second_signal(l);
	if (r->ops == NULL)
		return true;
	while (l->state != EXITED && !l->at_end)
		if (!deliver(l, cause))
			return false;
	if (r->ops->drops != NULL)
		r->ops->drops(r->source, on_drop, l);
	return true;
}

bool
run_loop(struct run *run, char **cause)
{
	struct loop l = { .run = run, .deadline = UINT64_MAX };

	l.now = clock_now(&l);
	if (!d_consumer_begin(run->consumer, l.now))
		l.state = EXITED;
	l.deadline = d_consumer_deadline(run->consumer);
	if (!flush(&l, cause))
		return false;
	if (l.state == RUNNING && !start_children(run, cause))
		return false;
	while (l.state == RUNNING) {
		if (!deliver(&l, cause))
			return false;
		if (l.state != RUNNING)
			break;
		if (interrupted(&l)) {
			l.state = INTERRUPTED;
		} else if (l.at_end || targets_ended(run)) {
			l.state = OVER;
		} else if (__fpending(run->out) != 0 &&
		    run_clock() - l.flushed >= run->flush_ns && !flush(&l, cause)) {
			return false;
		}
		if (l.state == RUNNING)
			wait_for_something(&l);
	}
	enum state why = l.state;
	if (!drain(&l, cause))
		return false;
	d_consumer_end(run->consumer, clock_now(&l), why == INTERRUPTED);
	return flush(&l, cause);
}
