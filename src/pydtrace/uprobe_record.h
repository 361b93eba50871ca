/*
 * uprobe_record.h - from a record of the BPF program to an event.
 */
#ifndef PYDTRACE_UPROBE_RECORD_H
#define PYDTRACE_UPROBE_RECORD_H

#include <stddef.h>

#include "dlang/event.h"
#include "uprobe_abi.h"

/* Fill in all of an event but its probe and nargs.  The strings point into the record,
 * which is of `size` bytes; ancestors has room for UPROBE_ANCESTORS + 1. */
void uprobe_record_unpack(const struct uprobe_record *, size_t size, struct d_event *,
    pid_t *ancestors);

#endif
