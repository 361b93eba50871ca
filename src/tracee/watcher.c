/*
 * watcher.c - the thread that notices a tracer.
 */
#include "tracee/watcher.h"

#include "tracee/module_channel.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

enum {
	PERIOD_MS = 45,			/* how late a kernel tracer is seen: the channel's rings */
	NAP_MS = 2,			/* so often at most, however it is rung */
	STACK_SIZE = 1 << 20,
	YIELDS = 10000			/* far more than an ended thread takes to go */
};

/* The clock of pthread_cond_timedwait(); macOS has no other. */
#ifdef __APPLE__
#define WATCH_CLOCK CLOCK_REALTIME
#else
#define WATCH_CLOCK CLOCK_MONOTONIC
#endif

struct watcher {
	PyInterpreterState *interpreter;
	pid_t process;			/* where it runs */
	pthread_t thread;
	long tid;			/* its number in the kernel */
	bool (*look)(void *context);
	void (*act)(void *context);
	void *context;
	pthread_mutex_t lock;		/* of what follows */
	pthread_cond_t wake;		/* where there is no bell */
	uint32_t heard;			/* the bell, before the last look */
	bool rung;			/* it ended the last sleep */
	bool stop;			/* asks the thread to end */
	bool acting;
	bool alone;			/* nobody waits for its end: it frees this itself */
};

static void
watcher_free(struct watcher *watcher)
{
	pthread_cond_destroy(&watcher->wake);
	pthread_mutex_destroy(&watcher->lock);
	free(watcher);
}

/* --- how it sleeps ------------------------------------------------------- */

/* Wait until the bell is rung or this time has come.  Called and returns with the lock held. */
#ifdef PROBE_NOTES
static void
sleep_until(struct watcher *watcher, const struct timespec *when)
{
	const struct timespec nap = { 0, NAP_MS * 1000000L };

	pthread_mutex_unlock(&watcher->lock);
	if (watcher->rung)
		nanosleep(&nap, NULL);
	module_channel_sleep(watcher->heard, when);
	uint32_t bell = module_channel_bell();
	pthread_mutex_lock(&watcher->lock);
	watcher->rung = bell != watcher->heard;
	watcher->heard = bell;
}

static void
wake(struct watcher *watcher)
{
	(void)watcher;			/* the threads of all interpreters hear it */
	module_channel_ring();
}

static void
begin_sleeping(struct watcher *watcher)
{
	watcher->heard = module_channel_bell();
}
#else
static void
sleep_until(struct watcher *watcher, const struct timespec *when)
{
	while (!watcher->stop
	    && pthread_cond_timedwait(&watcher->wake, &watcher->lock, when) == 0)
		;
}

static void
wake(struct watcher *watcher)
{
	pthread_cond_signal(&watcher->wake);
}

static void
begin_sleeping(struct watcher *watcher)
{
	(void)watcher;
}
#endif

/* --- in the thread ------------------------------------------------------- */

/* Called and returns with the lock held. */
static void
act(struct watcher *watcher)
{
	pthread_mutex_unlock(&watcher->lock);
	PyThreadState *state = PyThreadState_New(watcher->interpreter);
	if (state != NULL)
		PyEval_AcquireThread(state);
	pthread_mutex_lock(&watcher->lock);
	if (state == NULL)
		return;
	if (!watcher->stop) {
		watcher->acting = true;
		pthread_mutex_unlock(&watcher->lock);
		watcher->act(watcher->context);
		pthread_mutex_lock(&watcher->lock);
		watcher->acting = false;
	}
	pthread_mutex_unlock(&watcher->lock);
	PyThreadState_Clear(state);
	PyThreadState_DeleteCurrent();
	pthread_mutex_lock(&watcher->lock);
}

static void *
watch(void *arg)
{
	struct watcher *watcher = arg;
	struct timespec when;

	pthread_mutex_lock(&watcher->lock);
#ifdef __linux__
	watcher->tid = syscall(SYS_gettid);
#endif
	begin_sleeping(watcher);
	while (!watcher->stop) {
		clock_gettime(WATCH_CLOCK, &when);
		when.tv_nsec += PERIOD_MS * 1000000L;
		if (when.tv_nsec >= 1000000000L) {
			when.tv_nsec -= 1000000000L;
			when.tv_sec++;
		}
		sleep_until(watcher, &when);
		if (!watcher->stop && watcher->look(watcher->context))
			act(watcher);
	}
	bool alone = watcher->alone;
	pthread_mutex_unlock(&watcher->lock);
	if (alone) {
		pthread_detach(watcher->thread);
		watcher_free(watcher);
	}
	return NULL;
}

/* --- its owner ----------------------------------------------------------- */

static int
create(struct watcher *watcher)
{
	pthread_attr_t attributes;
	pthread_condattr_t clock;
	sigset_t all, before;
	int status;

	pthread_mutex_init(&watcher->lock, NULL);
	pthread_condattr_init(&clock);
#ifndef __APPLE__
	pthread_condattr_setclock(&clock, WATCH_CLOCK);
#endif
	pthread_cond_init(&watcher->wake, &clock);
	pthread_condattr_destroy(&clock);

	/* The program's threads handle signals, this one none. */
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, STACK_SIZE);
	status = pthread_create(&watcher->thread, &attributes, watch, watcher);
	pthread_attr_destroy(&attributes);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return status == 0 ? 0 : -1;
}

struct watcher *
watcher_start(bool (*look)(void *), void (*act_)(void *), void *context)
{
	struct watcher *watcher = calloc(1, sizeof(*watcher));

	if (watcher == NULL)
		return NULL;
	watcher->interpreter = compat_interpreter();
	watcher->process = getpid();
	watcher->look = look;
	watcher->act = act_;
	watcher->context = context;
	if (create(watcher) < 0) {
		watcher_free(watcher);
		return NULL;
	}
	return watcher;
}

/* The thread has run to its end, but the kernel may still count it, and CPython warns of a
 * fork while it does. */
static void
wait_uncounted(const struct watcher *watcher)
{
#ifdef __linux__
	int yields = 0;

	while (syscall(SYS_tgkill, watcher->process, watcher->tid, 0) == 0 && yields++ < YIELDS)
		sched_yield();
#else
	(void)watcher;
#endif
}

void
watcher_stop(struct watcher *watcher, bool patient)
{
	pthread_mutex_lock(&watcher->lock);
	watcher->stop = true;
	watcher->alone = watcher->acting
	    && (!patient || pthread_equal(watcher->thread, pthread_self()));
	bool alone = watcher->alone;
	wake(watcher);
	pthread_mutex_unlock(&watcher->lock);
	if (alone)
		return;
	/* It may be waiting for the GIL. */
	Py_BEGIN_ALLOW_THREADS
	pthread_join(watcher->thread, NULL);
	wait_uncounted(watcher);
	Py_END_ALLOW_THREADS
	watcher_free(watcher);
}

bool
watcher_here(const struct watcher *watcher)
{
	return watcher->process == getpid();
}

void
watcher_forget(struct watcher *watcher)
{
	/* In act() this may be that thread, about to come back to it. */
	if (!watcher->acting)
		free(watcher);
}
