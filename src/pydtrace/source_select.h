/*
 * source_select.h - which event source a script needs.
 */
#ifndef PYDTRACE_SOURCE_SELECT_H
#define PYDTRACE_SOURCE_SELECT_H

#include <stdbool.h>

#include "command_line.h"
#include "dlang/dlang.h"
#include "source.h"

/*
 * The source of --source.  Without that option: none for a script with BEGIN, END, ERROR
 * and ticks only; the channel for -c and -p if every other description names a provider of
 * provider/ ("python...") and all processes of -p listen for it, and without a target for a user
 * who cannot have uprobes; else uprobe.
 *
 * *ops is NULL if no source is needed.  false: *cause says why the source of --source
 * cannot trace this, or why an ordinary user cannot.
 */
bool source_select(const struct options *, const struct d_program *, const struct target *targets,
    size_t ntargets, const struct source_ops **ops, char **cause);

#endif
