/*
 * uprobe_attach.h - attach the BPF program to every site that the program wants.
 */
#ifndef PYDTRACE_UPROBE_ATTACH_H
#define PYDTRACE_UPROBE_ATTACH_H

#include <stdbool.h>

#include "objects.h"
#include "source.h"
#include "uprobe_links.h"
#include "uprobe_sites.h"

/*
 * A site at which a tracer sits that does not use its semaphore is left out with a
 * warning on stderr, as long as another site can be traced.  It is an error if -p names
 * a process that maps the file: the user wants this file's probes above all.
 *
 * false: *cause says which site could not be attached to, and why.
 */
bool uprobe_attach(struct uprobe_links *, const struct source_setup *setup,
    const struct objects *objects, const struct uprobe_sites *sites, char **cause);

/* The same for the objects from number `first` on, while the run goes on: a site that cannot be
 * attached to is left out with a warning, whatever the cause. */
void uprobe_attach_later(struct uprobe_links *, const struct source_setup *setup,
    const struct objects *objects, size_t first, const struct uprobe_sites *sites);

#endif
