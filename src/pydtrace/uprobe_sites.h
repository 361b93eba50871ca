/*
 * uprobe_sites.h - the sites that the program wants, and the arguments that each one records.
 */
#ifndef PYDTRACE_UPROBE_SITES_H
#define PYDTRACE_UPROBE_SITES_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "objects.h"
#include "sites.h"
#include "source.h"
#include "uprobe_abi.h"

struct wanted_site {
	const struct object *object;
	const struct usdt_site *note;
	enum site_scope scope;
	pid_t *pid;			/* SITE_IN_PROCESSES: these, each once */
	size_t npids;
	struct uprobe_site kernel;	/* its entry in the BPF program's map */
};

/* A site's number here is its number in the BPF program. */
struct uprobe_sites {
	struct wanted_site *site;
	size_t n;
};

/* Make the probes of all objects known to the program, and collect the sites that it
 * wants.  The objects are borrowed. */
void uprobe_sites_find(struct uprobe_sites *, const struct source_setup *setup,
    const struct objects *objects);
void uprobe_sites_free(struct uprobe_sites *);

/* After the program's check: let the sites record what the clauses use in all
 * processes that are known by now.  Adds to *all what concerns the whole run. */
void uprobe_sites_capture(struct uprobe_sites *, const struct source_setup *setup,
    struct d_capture *all);

/* The same for one probe of one site, as its process appears.  true: the site has to
 * record more than before. */
bool uprobe_capture_merge(struct wanted_site *, const struct d_program *program,
    const struct d_probe *probe, struct d_capture *all);

/* Say on stderr which arguments cannot be read that a clause uses: there the clause faults. */
void uprobe_sites_warn(const struct uprobe_sites *, const struct source_setup *setup);

#endif
