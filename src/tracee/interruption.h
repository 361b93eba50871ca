/*
 * interruption.h - whose is the exception with which a conversion ended?
 *
 * str() of an argument may run code of the program, and signal handlers of the program may
 * run amid any conversion.  An error of the conversion itself ends there; what was meant
 * for the program has to reach it.
 */
#ifndef TRACEE_INTERRUPTION_H
#define TRACEE_INTERRUPTION_H

#include "tracee/compat.h"

/* An exception is pending.  true: it is the program's, because it is no Exception
 * (KeyboardInterrupt, SystemExit, asyncio.CancelledError) or a signal handler raised it. */
bool interruption_pending(void);

#endif
