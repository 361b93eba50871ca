/*
 * wanted.h - which of the interpreter's probes this module fires.
 *
 * Some interpreters fire some of these probes natively, from sites of their own.  A
 * tracer that attaches to every python:::line of a process then has two sites, and must
 * see one event.  So this module leaves a probe to the interpreter while the native
 * site is watched (its semaphore is up), unless the channel wants it.
 *
 * Some interpreters reach a native site only while a callback is installed.  Then ours
 * is installed even if only the native site is watched, and fires nothing.
 */
#ifndef TRACEE_WANTED_H
#define TRACEE_WANTED_H

#include <stdbool.h>

#include "tracee/probes.h"

/* The interpreter's probes that need a callback now: a PROBE_BIT each. */
unsigned wanted_probes(void);

/* Record the semaphore of a native site, and whether the interpreter reaches it only
 * while a callback is installed. */
void wanted_set_native(enum probe_id probe, const volatile unsigned short *semaphore,
    bool needs_callback);

/* The semaphores of the native sites; of a probe without, a zero. */
#pragma GCC visibility push(hidden)
extern const volatile unsigned short *wanted_native[PROBES];
#pragma GCC visibility pop

#define NATIVE_SILENT(name) likely(*wanted_native[PROBE_##name] == 0)

#endif
