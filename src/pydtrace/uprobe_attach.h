/*
 * uprobe_attach.h - attach the BPF program to every site that the program wants.
 */
#ifndef PYDTRACE_UPROBE_ATTACH_H
#define PYDTRACE_UPROBE_ATTACH_H

#include <stdbool.h>

#include "source.h"
#include "uprobe_links.h"
#include "uprobe_sites.h"

/*
 * A site that the kernel refuses is left out with a warning on stderr, one for each file, as long
 * as another site can be traced: a tracer sits there that does not use its semaphore, or the
 * instruction is one that cannot be traced.  After a few of them the rest of the file is left out.
 * It is an error if a target has the file (a -p process maps it, or it is the program of -c): the
 * user wants this file's probes above all.
 *
 * false: *cause says which site could not be attached to, and why.
 */
bool uprobe_attach(struct uprobe_links *, const struct source_setup *setup,
    const struct uprobe_sites *sites, char **cause);

/* The same for the sites from number `first` on, while the run goes on: whatever cannot be
 * attached to is left out with a warning. */
void uprobe_attach_later(struct uprobe_links *, const struct source_setup *setup,
    const struct uprobe_sites *sites, size_t first);

#endif
