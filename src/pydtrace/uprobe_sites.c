/*
 * uprobe_sites.c - the sites that the program wants.
 */
#include <stdio.h>
#include <stdlib.h>

#include "message.h"
#include "uprobe_sites.h"
#include "usdt_args.h"
#include "xmalloc.h"

/* --- finding ------------------------------------------------------------- */

static void
add_pid(void *ctx, pid_t pid)
{
	struct wanted_site *site = ctx;
	pids_add(&site->pid, &site->npids, pid);
}

static void
add_site(struct uprobe_sites *sites, const struct d_program *program,
    const struct object *object, const struct usdt_site *note, size_t known)
{
	struct wanted_site site = { .object = object, .note = note, .known = known };
	site.scope = site_scope(program, object, note, add_pid, &site);
	if (site.scope == SITE_NOWHERE)
		return;
	usdt_args_parse(arch_operands(), note, &site.kernel);
	sites->site = xreallocarray(sites->site, sites->n + 1, sizeof(sites->site[0]));
	sites->site[sites->n++] = site;
}

/* Make known the probes of a site in the processes that map it, and in the -c
 * children, which may map it once they run.  Returns how many of the processes have one. */
static size_t
make_known(struct uprobe_sites *sites, const struct source_setup *setup,
    const struct object *object, const struct usdt_site *note)
{
	size_t known = 0;
	bool child = false;
	for (; known < object->npids && sites->probes < UPROBE_PROBES_MAX; known++, sites->probes++)
		site_probe(setup->program, object, note, object->pid[known]);
	for (size_t i = 0; i < setup->ntargets; i++)
		if (setup->targets[i].path != NULL) {
			site_probe(setup->program, object, note, setup->targets[i].pid);
			child = true;
		}
	/* In a process that may come: its provider has no number yet. */
	if (known == 0 && !child)
		site_probe(setup->program, object, note, 0);
	return known;
}

bool
uprobe_sites_find(struct uprobe_sites *sites, const struct source_setup *setup,
    struct objects *objects, size_t first, size_t most)
{
	const struct object *object;
	for (size_t i = first; (object = objects_get(objects, i)) != NULL; i++) {
		size_t before = sites->n;
		for (size_t j = 0; j < object->notes->n; j++) {
			if (sites->n == most)
				return false;
			const struct usdt_site *note = &object->notes->site[j];
			size_t known = make_known(sites, setup, object, note);
			add_site(sites, setup->program, object, note, known);
		}
		if (sites->n == before)
			objects_close_file(objects, i);
	}
	return true;
}

void
uprobe_sites_free(struct uprobe_sites *sites)
{
	for (size_t i = 0; i < sites->n; i++)
		free(sites->site[i].pid);
	free(sites->site);
	*sites = (struct uprobe_sites){ NULL, 0, 0 };
}

/* --- recording ----------------------------------------------------------- */

bool
uprobe_capture_merge(struct wanted_site *site, const struct d_program *program,
    const struct d_probe *probe)
{
	struct d_capture capture;
	struct uprobe_site *k = &site->kernel;
	uint32_t have = (1u << k->nargs) - 1, values = k->values, strings = k->strings;
	if (probe->nclauses == 0)
		return false;
	d_program_capture(program, probe, &capture);
	k->values |= d_capture_values(&capture) & have;
	k->strings |= capture.strings & have;
	if (k->strings != 0) {
		k->first = (uint8_t)__builtin_ctz(k->strings);
		k->last = (uint8_t)(31 - __builtin_clz(k->strings));
	}
	return k->values != values || k->strings != strings;
}

static void
merge_process(struct wanted_site *site, struct d_program *program, pid_t pid)
{
	const struct d_probe *probe = site_probe(program, site->object, site->note, pid);
	uprobe_capture_merge(site, program, probe);
}

void
uprobe_sites_capture(struct uprobe_sites *sites, const struct source_setup *setup, size_t first)
{
	for (size_t i = first; i < sites->n; i++) {
		struct wanted_site *site = &sites->site[i];
		for (size_t p = 0; p < site->known; p++)
			merge_process(site, setup->program, site->object->pid[p]);
		for (size_t p = 0; p < site->npids; p++)
			merge_process(site, setup->program, site->pid[p]);
		for (size_t t = 0; t < setup->ntargets; t++)
			merge_process(site, setup->program, setup->targets[t].pid);
		/* A process to come has the same clauses as one without a number, nearly
		 * always: python*:::line, not python12??:::line. */
		if (site->scope == SITE_ANYWHERE)
			merge_process(site, setup->program, 0);
	}
}

void
uprobe_sites_warn(const struct uprobe_sites *sites, const struct source_setup *setup, size_t first)
{
	for (size_t i = first; i < sites->n; i++) {
		const struct wanted_site *site = &sites->site[i];
		const struct uprobe_site *k = &site->kernel;
		for (unsigned arg = 0; arg < k->nargs; arg++)
			if (((k->values | k->strings) >> arg & 1) != 0 &&
			    k->arg[arg].kind == UPROBE_ARG_NONE)
				message(setup->command, "warning: argument %u of %s:%s in %s cannot be "
				    "read (readelf -n shows it); each clause that uses it fails there",
				    arg, site->note->provider, site->note->name,
				    site->object->path);
	}
}
