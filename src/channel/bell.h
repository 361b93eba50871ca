/*
 * bell.h - the bell of a listen file: a word that changes when there is news, and on which one
 * thread of the process may sleep (a futex that processes share).
 */
#ifndef CHANNEL_BELL_H
#define CHANNEL_BELL_H

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static inline void
bell_ring(uint32_t *bell)
{
	int error = errno;

	__atomic_fetch_add(bell, 1, __ATOMIC_SEQ_CST);
	syscall(SYS_futex, bell, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
	errno = error;
}

/* Sleep until the bell no longer reads as it was heard, or until a time of CLOCK_MONOTONIC. */
static inline void
bell_sleep(uint32_t *bell, uint32_t heard, const struct timespec *until)
{
	int error = errno;

	/* Where a sandbox refuses it, the time passes all the same. */
	if (syscall(SYS_futex, bell, FUTEX_WAIT_BITSET, heard, until, NULL, FUTEX_BITSET_MATCH_ANY) != 0
	    && errno != EAGAIN && errno != EINTR && errno != ETIMEDOUT)
		clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, until, NULL);
	errno = error;
}

#endif
