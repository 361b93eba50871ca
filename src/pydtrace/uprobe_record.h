/*
 * uprobe_record.h - from a record of the BPF program to an event.
 */
#ifndef PYDTRACE_UPROBE_RECORD_H
#define PYDTRACE_UPROBE_RECORD_H

#include <stddef.h>

#include "dlang/event.h"
#include "uprobe_abi.h"

/* An event, and what it points to. */
struct uprobe_event {
	struct d_event event;
	uint64_t arg[D_EVENT_ARGS];
	struct captured str[D_EVENT_ARGS];
	pid_t ancestors[UPROBE_ANCESTORS + 1];
};

/* Fill in all of an event but its probe and nargs.  The strings point into the record,
 * which is of `size` bytes. */
void uprobe_record_unpack(const struct uprobe_record *, size_t size, struct uprobe_event *);

#endif
