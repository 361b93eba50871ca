/*
 * numbers.h - the numbers of a thread that knows its own only, those of a pid namespace below ours.
 */
#ifndef CHANNEL_NUMBERS_H
#define CHANNEL_NUMBERS_H

#include "reader.h"

/* Put our numbers into an owner whose pid and tid are its own: pid is its process here, and
 * /proc tells the rest.  Of a process that has ended meanwhile, ppid and the ancestors are 0, and
 * of a thread, tid is pid. */
void channel_numbers_translate(struct channel_owner *, pid_t pid);

/* The number that a process has in its own namespace; 0: it has gone. */
pid_t channel_numbers_own(pid_t pid);

/* A process may claim this number for a thread: it is one of its threads, or nobody's any more. */
bool channel_numbers_may_be(pid_t pid, pid_t tid);

#endif
