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
	size_t known;			/* so many of the object's processes have a probe of it by now */
	pid_t *pid;			/* SITE_IN_PROCESSES: these, each once */
	size_t npids;
	struct uprobe_site kernel;	/* its entry in the BPF program's map */
};

/* A site's number here is its number in the BPF program. */
struct uprobe_sites {
	struct wanted_site *site;
	size_t n;
	size_t probes;			/* of processes, that were made known */
};

enum {
	/* Of the sites of a run, the targets' first. */
	UPROBE_SITES_MAX = 65536,
	/* The probes that are made known before they fire: of each site one for each process.  The
	 * others are when they first fire. */
	UPROBE_PROBES_MAX = 131072
};

/* Make the probes of the objects from number `first` on known to the program, and collect the
 * sites that it wants, `most` altogether.  The objects are borrowed; the file of one without
 * such a site is closed.  false: there were more. */
bool uprobe_sites_find(struct uprobe_sites *, const struct source_setup *setup,
    struct objects *objects, size_t first, size_t most);
void uprobe_sites_free(struct uprobe_sites *);

/* After the program's check: let the sites from number `first` on record the arguments that the
 * clauses use in all processes that are known by now. */
void uprobe_sites_capture(struct uprobe_sites *, const struct source_setup *setup, size_t first);

/* The same for one probe of one site, as its process appears.  true: the site has to
 * record more than before. */
bool uprobe_capture_merge(struct wanted_site *, const struct d_program *program,
    const struct d_probe *probe);

/* Say on stderr which arguments of the sites from number `first` on cannot be read that a clause
 * uses: there the clause faults. */
void uprobe_sites_warn(const struct uprobe_sites *, const struct source_setup *setup, size_t first);

#endif
