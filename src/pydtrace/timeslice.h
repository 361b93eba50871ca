/*
 * timeslice.h - a reader that comes in time on a busy machine.
 */
#ifndef PYDTRACE_TIMESLICE_H
#define PYDTRACE_TIMESLICE_H

/*
 * Ask for short turns on the CPU, from here on, and for what this process starts:
 * a task that asks for less is let in sooner.  pydtrace reads for a fraction of a
 * millisecond every few, and what fills up meanwhile is lost.  It gets no more of the
 * CPU than before, and needs no privilege.  Where the kernel cannot do it (Linux <
 * 6.12), nothing happens.
 */
void timeslice_shorten(void);

#endif
