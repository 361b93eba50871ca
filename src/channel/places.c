/*
 * places.c - the places of threads that fire.
 */
#ifdef __linux__

#include <string.h>

#include "tracers.h"

THREAD_LOCAL struct writer_thread *my_thread;

/* A place for this thread: one that another has left, or a new one; NULL: there are too many. */
static struct writer_thread *
claim(void)
{
	struct writer_threads *all = writer.threads;
	struct writer_thread *thread = NULL;

	if (atomic_load_explicit(&all->left, memory_order_relaxed) != NULL)
		thread = atomic_exchange(&all->left, NULL);
	if (thread != NULL) {		/* of the places left, one for us, and the others back */
		struct writer_thread *others = thread->free, *last = others;
		while (last != NULL && last->free != NULL)
			last = last->free;
		struct writer_thread *top = NULL;
		while (others != NULL && !atomic_compare_exchange_weak(&all->left, &top, others))
			last->free = top;
		memset(thread->stream, 0, sizeof(thread->stream));
		return thread;
	}
	do {
		unsigned i = atomic_load(&all->made);
		do {
			if (i == CHANNEL_SLOTS)
				return NULL;
		} while (!atomic_compare_exchange_weak(&all->made, &i, i + 1));
		thread = &all->thread[i];
	} while (atomic_exchange(&thread->held, true));
	return thread;
}

struct writer_thread *
place_enter(void)
{
	static struct writer_thread entering = { .busy = true };

	my_thread = &entering;		/* a signal handler must not enter as well */
	atomic_signal_fence(memory_order_seq_cst);
	struct writer_thread *thread = writer.threads != NULL ? claim() : NULL;
	if (thread != NULL)
		pthread_setspecific(writer.thread, thread);
	atomic_signal_fence(memory_order_seq_cst);
	my_thread = thread;
	return thread;
}

void
place_leave(void *value)
{
	struct writer_thread *thread = value;

	if (thread != my_thread || !atomic_load(&thread->held))
		return;
	my_thread = NULL;
	thread->free = atomic_load(&writer.threads->left);
	while (!atomic_compare_exchange_weak(&writer.threads->left, &thread->free, thread))
		;
}

#endif
