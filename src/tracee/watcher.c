/*
 * watcher.c - the thread that notices a tracer.
 */
#include "tracee/watcher.h"

#include <signal.h>
#include <time.h>
#include <unistd.h>

enum {
	PERIOD_MS = 45,			/* from attach to the first event: under 100 ms */
	STACK_SIZE = 1 << 20
};

static void
act(struct watcher *watcher)
{
	PyThreadState *state = PyThreadState_New(watcher->interpreter);

	if (state == NULL)
		return;
	PyEval_AcquireThread(state);
	watcher->own = compat_thread_id(state);
	watcher->act(watcher->context);
	watcher->own = 0;
	PyThreadState_Clear(state);
	PyThreadState_DeleteCurrent();
}

/* The clock of pthread_cond_timedwait(); macOS has no other. */
#ifdef __APPLE__
#define WATCH_CLOCK CLOCK_REALTIME
#else
#define WATCH_CLOCK CLOCK_MONOTONIC
#endif

static void *
watch(void *arg)
{
	struct watcher *watcher = arg;
	struct timespec when;

	pthread_mutex_lock(&watcher->lock);
	clock_gettime(WATCH_CLOCK, &when);
	while (!watcher->stop) {
		when.tv_nsec += PERIOD_MS * 1000000L;
		if (when.tv_nsec >= 1000000000L) {
			when.tv_nsec -= 1000000000L;
			when.tv_sec++;
		}
		while (!watcher->stop
		    && pthread_cond_timedwait(&watcher->wake, &watcher->lock, &when) == 0)
			;
		if (!watcher->stop && watcher->look(watcher->context)) {
			pthread_mutex_unlock(&watcher->lock);
			act(watcher);
			pthread_mutex_lock(&watcher->lock);
			clock_gettime(WATCH_CLOCK, &when);
		}
	}
	pthread_mutex_unlock(&watcher->lock);
	return NULL;
}

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

int
watcher_start(struct watcher *watcher, bool (*look)(void *), void (*act_)(void *), void *context)
{
	if (watcher->running && watcher->process == getpid())
		return 0;
	/* A fork that bypassed os.register_at_fork() left the thread behind. */
	watcher->interpreter = compat_interpreter();
	watcher->stop = false;
	watcher->process = getpid();
	watcher->look = look;
	watcher->act = act_;
	watcher->context = context;
	watcher->running = create(watcher) == 0;
	return watcher->running ? 0 : -1;
}

void
watcher_stop(struct watcher *watcher)
{
	if (!watcher->running)
		return;
	watcher->running = false;
	if (watcher->process != getpid())
		return;
	pthread_mutex_lock(&watcher->lock);
	watcher->stop = true;
	pthread_cond_signal(&watcher->wake);
	pthread_mutex_unlock(&watcher->lock);
	/* It may be waiting for the GIL. */
	Py_BEGIN_ALLOW_THREADS
	pthread_join(watcher->thread, NULL);
	Py_END_ALLOW_THREADS
	pthread_cond_destroy(&watcher->wake);
	pthread_mutex_destroy(&watcher->lock);
}
