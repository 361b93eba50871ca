/*
 * wanted.c - which of the interpreter's probes this module fires.
 */
#include "tracee/wanted.h"

#include "tracee/module_channel.h"

static const volatile unsigned short not_native;
const volatile unsigned short *wanted_native[PROBES] = { [0 ... PROBES - 1] = &not_native };
static unsigned native_needs_callback;	/* PROBE_BITs */

void
wanted_set_native(enum probe_id probe, const volatile unsigned short *semaphore,
    bool needs_callback)
{
	wanted_native[probe] = semaphore;
	native_needs_callback |= (unsigned)needs_callback << probe;
}

unsigned
wanted_probes(void)
{
	unsigned up = 0, wanted = 0;

	up |= PYTHON_FUNCTION_ENTRY_ENABLED() ? PROBE_BIT(function__entry) : 0;
	up |= PYTHON_FUNCTION_RETURN_ENABLED() ? PROBE_BIT(function__return) : 0;
	up |= PYTHON_LINE_ENABLED() ? PROBE_BIT(line) : 0;
	up |= PYTHON_EXCEPTION_RAISE_ENABLED() ? PROBE_BIT(exception__raise) : 0;
	up |= PYTHON_EXCEPTION_UNCAUGHT_ENABLED() ? PROBE_BIT(exception__uncaught) : 0;
	up |= PYTHON_GC_START_ENABLED() ? PROBE_BIT(gc__start) : 0;
	up |= PYTHON_GC_DONE_ENABLED() ? PROBE_BIT(gc__done) : 0;
	up |= PYTHON_IMPORT_FIND_LOAD_START_ENABLED() ? PROBE_BIT(import__find__load__start) : 0;
	up |= PYTHON_IMPORT_FIND_LOAD_DONE_ENABLED() ? PROBE_BIT(import__find__load__done) : 0;
	for (int probe = 0; probe < PROBES; probe++) {
		bool native_up = *wanted_native[probe] != 0;
		if (((up >> probe & 1) && (!native_up || module_channel_wants(probe)))
		    || (native_up && (native_needs_callback >> probe & 1)))
			wanted |= 1U << probe;
	}
	return wanted;
}
