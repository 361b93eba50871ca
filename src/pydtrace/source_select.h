/*
 * source_select.h - which event source a script needs.
 */
#ifndef PYDTRACE_SOURCE_SELECT_H
#define PYDTRACE_SOURCE_SELECT_H

#include <stdbool.h>

#include "dlang/dlang.h"
#include "options.h"
#include "source.h"

/*
 * What --source says; else nothing for a script with BEGIN, END, ERROR and ticks
 * only; else the channel for -c when every other description names a provider of
 * ours ("python..."); else uprobe.
 *
 * *ops is NULL where no source is needed.  false: *cause says why the one asked
 * for cannot do it.
 */
bool source_select(const struct options *, const struct d_program *,
    const struct source_ops **ops, char **cause);

#endif
