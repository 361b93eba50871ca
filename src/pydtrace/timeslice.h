/*
 * timeslice.h - short turns on the CPU for this process.
 */
#ifndef PYDTRACE_TIMESLICE_H
#define PYDTRACE_TIMESLICE_H

/*
 * Ask the scheduler for short turns, from now on, for this process and its later
 * children: a task that asks for less is let in sooner.  pydtrace reads for a fraction
 * of a millisecond every few milliseconds, and buffers that overflow in between lose
 * events.  Its share of the CPU stays the same, and no privilege is needed.  Before
 * Linux 6.12 nothing happens.
 */
void timeslice_shorten(void);

#endif
