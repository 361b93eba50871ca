/*
 * loop.c - the loop of a session.
 *
 * Time.  The consumer lets a tick happen before the first event that is not older than
 * the tick.  Between events the loop gives it the source's horizon: everything up to
 * there has been delivered.  So a tick never happens before an event that is
 * older, though the source delivers late.
 */
#include <errno.h>
#include <poll.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "channel/clock_ns.h"
#include "loop.h"
#include "stream.h"
#include "xmalloc.h"

enum {
	NS_PER_MS = 1000000,
	SAME_SIGNAL_MS = 100,		/* signals so near to each other count as one */
	TICKS_UNWATCHED = 1000,		/* so many in a row, then a look at signals */
	BLIND_MS = 50,			/* how often to look at a target without a pidfd */
	ANSWER_MS = 1			/* how often to look for the events before a SIGUSR1 */
};

enum state {
	RUNNING,
	EXITED,				/* exit() was called */
	INTERRUPTED,			/* by a signal */
	OVER				/* targets ended, or no more events */
};

struct loop {
	const struct loop_setup *setup;
	enum state state;
	uint64_t now;			/* ticks have happened up to here; never goes back */
	uint64_t flushed;		/* when output was last written out */
	bool at_end;			/* the source has no more events */
	uint64_t asked;			/* when SIGUSR1 came; UINT64_MAX: it is answered */
};

static uint64_t
clock_now(struct loop *l)
{
	const struct loop_setup *setup = l->setup;
	uint64_t now = setup->ops != NULL && setup->ops->now != NULL ?
	    setup->ops->now(setup->source) : clock_ns(CLOCK_MONOTONIC);
	return now > l->now ? now : l->now;
}

/* Take the signals that have come; true if one of them ends the run. */
static bool
interrupted(struct loop *l)
{
	struct signalfd_siginfo info;

	while (l->setup->signals >= 0 &&
	    read(l->setup->signals, &info, sizeof(info)) == (ssize_t)sizeof(info)) {
		if (info.ssi_signo != SIGUSR1)
			return true;
		if (l->asked == UINT64_MAX)
			l->asked = clock_now(l);
	}
	return false;
}

/* Let the ticks up to a time happen.  There may be any number of them, if the process was stopped
 * or a replayed run had a pause: after a signal the rest of them is left out. */
static void
advance(struct loop *l, uint64_t to)
{
	struct d_consumer *c = l->setup->consumer;
	bool on = true;

	for (unsigned n = 1; on && d_consumer_deadline(c) < to; n++) {
		on = d_consumer_advance(c, d_consumer_deadline(c));
		if (n % TICKS_UNWATCHED == 0 && interrupted(l)) {
			l->state = INTERRUPTED;
			d_consumer_skip(c, to);
		}
	}
	l->now = to;
	if (!on || !d_consumer_advance(c, to))
		l->state = EXITED;
}

/* Let the consumer take the source's events, and the ticks between them happen. */
static void
take_events(struct loop *l)
{
	struct d_consumer *c = l->setup->consumer;
	const struct d_event *event;

	while ((event = d_consumer_take(c, l->setup->ops->next, l->setup->source)) != NULL) {
		advance(l, event->time > l->now ? event->time : l->now);
		if (l->state != EXITED)
			d_consumer_event(c, event);
	}
	if (d_consumer_exited(c))
		l->state = EXITED;
}

static void
on_drop(void *ctx, uint32_t cpu, uint64_t n)
{
	struct loop *l = ctx;
	/* Not the time of the last event: what was lost may be younger, though not younger
	 * than this. */
	d_consumer_drops(l->setup->consumer, clock_now(l), cpu, n);
}

/* Answer a SIGUSR1 when all events before it have been delivered. */
static void
answer(struct loop *l)
{
	if (l->asked > l->now && !l->at_end)
		return;
	l->asked = UINT64_MAX;
	l->flushed = 0;			/* somebody waits for it */
	/* Behind the last round, no horizon has come up to its events. */
	if (!d_consumer_now(l->setup->consumer, l->at_end ? clock_now(l) : l->now))
		l->state = EXITED;
}

/* One round: the source's events, then the ticks that have become due. */
static void
deliver(struct loop *l)
{
	const struct loop_setup *setup = l->setup;
	uint64_t horizon = clock_ns(CLOCK_MONOTONIC);

	if (setup->ops != NULL) {
		setup->ops->look(setup->source);
		take_events(l);
		horizon = setup->ops->settle(setup->source);
		if (setup->ops->drops != NULL)
			setup->ops->drops(setup->source, on_drop, l);
		l->at_end = horizon == UINT64_MAX;
	}
	if (!l->at_end && horizon > l->now && l->state != EXITED)
		advance(l, horizon);
	if (l->asked != UINT64_MAX && l->state != EXITED)
		answer(l);
}

/* The other end of the output, a pipe, is closed. */
static bool
reader_gone(FILE *out)
{
	struct pollfd p = { .fd = stream_fd(out), .events = POLLOUT };
	return poll(&p, 1, 0) == 1 && (p.revents & (POLLERR | POLLHUP)) != 0;
}

/* Write out the text printed so far.  A reader that has gone ends the run, and is no
 * error. */
static bool
flush(struct loop *l, char **cause)
{
	FILE *out = l->setup->out;
	l->flushed = clock_ns(CLOCK_MONOTONIC);
	errno = 0;
	if (fflush(out) == 0 && !ferror(out))
		return true;
	if (errno == EPIPE || reader_gone(out)) {
		if (l->state == RUNNING)
			l->state = OVER;
		return true;
	}
	/* errno is 0 if it failed before, while the consumer printed. */
	*cause = xasprintf("failed to write output: %s", strerror(errno != 0 ? errno : EIO));
	return false;
}

/* The ns to sleep from now on: until the source, a tick or unwritten output is due.  A
 * tick that is overdue waits for the source's horizon. */
static uint64_t
sleep_time(struct loop *l, uint64_t now, uint64_t deadline, uint64_t idle)
{
	uint64_t sleep = idle;

	if (idle != 0 && deadline != UINT64_MAX && deadline > now && deadline - now < sleep)
		sleep = deadline - now;
	if (__fpending(l->setup->out) != 0) {
		uint64_t due = l->flushed + l->setup->flush_ns;
		uint64_t left = due > now ? due - now : 0;
		if (left < sleep)
			sleep = left;
	}
	if (l->asked != UINT64_MAX && sleep > (uint64_t)ANSWER_MS * NS_PER_MS)
		sleep = (uint64_t)ANSWER_MS * NS_PER_MS;
	for (size_t i = 0; i < l->setup->ntargets; i++)
		if (l->setup->targets[i].pidfd < 0 && sleep > (uint64_t)BLIND_MS * NS_PER_MS)
			sleep = (uint64_t)BLIND_MS * NS_PER_MS;
	return sleep;
}

/* Wait for the source, a tick, a signal or the end of a target. */
static void
wait_for_work(struct loop *l)
{
	const struct loop_setup *setup = l->setup;
	uint64_t now = clock_ns(CLOCK_MONOTONIC), idle = UINT64_MAX;
	uint64_t deadline = d_consumer_deadline(setup->consumer);
	nfds_t n = 0;
	struct pollfd fds[setup->ntargets + 2];
	int fd = -1;

	if (setup->ops != NULL)
		idle = setup->ops->idle(setup->source, &fd);
	else if (deadline <= now)
		return;
	fds[n++] = (struct pollfd){ .fd = setup->signals, .events = POLLIN };
	fds[n++] = (struct pollfd){ .fd = fd, .events = POLLIN };
	for (size_t i = 0; i < setup->ntargets; i++) {
		const struct target *t = &setup->targets[i];
		fds[n++] = (struct pollfd){ .fd = t->ended ? -1 : t->pidfd, .events = POLLIN };
	}

	uint64_t sleep = sleep_time(l, now, deadline, idle);
	struct timespec ts = { sleep / NS_PER_SEC, sleep % NS_PER_SEC };
	ppoll(fds, n, sleep == UINT64_MAX ? NULL : &ts, NULL);
}

/* After the first signal that ends the run, let a second one end the process at once.  timeout(1)
 * sends each signal twice: that counts as one.  SIGUSR1 ends nothing. */
static void
allow_second_signal(struct loop *l)
{
	struct timespec pause = { 0, SAME_SIGNAL_MS * NS_PER_MS };

	nanosleep(&pause, NULL);
	while (interrupted(l))
		;
	sigset_t mask = *l->setup->mask;
	sigaddset(&mask, SIGUSR1);
	sigprocmask(SIG_SETMASK, &mask, NULL);
}

/* No program that this run starts writes where the output goes. */
static bool
writes_alone(const struct loop_setup *setup)
{
	size_t n = 0;
	while (n < setup->ntargets && setup->targets[n].path == NULL)
		n++;
	return n == setup->ntargets;
}

/* Every -c and -p process has ended; false if there is none. */
static bool
targets_ended(const struct loop_setup *setup)
{
	size_t n = 0;
	for (size_t i = 0; i < setup->ntargets; i++)
		n += target_ended(&setup->targets[i]);
	return n != 0 && n == setup->ntargets;
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
start_children(const struct loop_setup *setup, char **cause)
{
	static const char *const none[] = { NULL };
	const char *const *own = setup->child_env != NULL ? setup->child_env : none;
	const char *const *source = none;
	int file = -1;
	if (setup->ops != NULL && setup->ops->child_env != NULL)
		source = setup->ops->child_env(setup->source);
	if (setup->ops != NULL && setup->ops->child_file != NULL)
		file = setup->ops->child_file(setup->source);
	size_t nown = count_words(own), nsource = count_words(source);
	const char **env = xcalloc(nown + nsource + 1, sizeof(*env));
	bool ok = true;

	memcpy(env, own, nown * sizeof(*env));
	memcpy(env + nown, source, (nsource + 1) * sizeof(*env));
	for (size_t i = 0; ok && i < setup->ntargets; i++)
		ok = target_start(&setup->targets[i], env, file, cause);
	free(env);
	return ok;
}

/* Switch the probes off, and deliver the events fired before. */
static void
drain(struct loop *l)
{
	const struct loop_setup *setup = l->setup;
	if (setup->ops != NULL && setup->ops->stop != NULL)
		setup->ops->stop(setup->source);
	if (l->state == INTERRUPTED)
		allow_second_signal(l);
	if (setup->ops == NULL)
		return;
	while (l->state != EXITED && !l->at_end) {
		enum state before = l->state;
		deliver(l);
		if (l->state == INTERRUPTED && before != INTERRUPTED)
			allow_second_signal(l);
	}
	if (setup->ops->drops != NULL)
		setup->ops->drops(setup->source, on_drop, l);
}

bool
loop_run(const struct loop_setup *setup, char **cause)
{
	struct loop l = { .setup = setup, .asked = UINT64_MAX };

	l.now = clock_now(&l);
	if (!d_consumer_begin(setup->consumer, l.now))
		l.state = EXITED;
	if (!flush(&l, cause))
		return false;
	if (writes_alone(setup))
		l.flushed = 0;		/* who waits for the first event gets it at once */
	if (l.state == RUNNING && !start_children(setup, cause))
		return false;
	while (l.state == RUNNING) {
		deliver(&l);
		if (l.state != RUNNING)
			break;
		if (interrupted(&l)) {
			l.state = INTERRUPTED;
		} else if (l.at_end || targets_ended(setup)) {
			l.state = OVER;
		} else if (__fpending(setup->out) != 0 &&
		    clock_ns(CLOCK_MONOTONIC) - l.flushed >= setup->flush_ns && !flush(&l, cause)) {
			return false;
		}
		if (l.state == RUNNING)
			wait_for_work(&l);
	}
	enum state reason = l.state;
	drain(&l);
	d_consumer_end(setup->consumer, clock_now(&l), reason == INTERRUPTED);
	return flush(&l, cause);
}
