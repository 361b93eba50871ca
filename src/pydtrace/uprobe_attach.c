/*
 * uprobe_attach.c - attachment, a batch of sites at a time; sites that cannot be attached
 * to are skipped or end the run.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "message.h"
#include "uprobe_attach.h"
#include "uprobe_kernel.h"
#include "xmalloc.h"

/* An attachment in progress: its inputs, and its results so far. */
struct attaching {
	const struct source_setup *setup;
	const struct uprobe_sites *sites;
	struct uprobe_links *links;
	size_t attached;
	char **skipped;			/* for each site that was left out: why */
	size_t nskipped;
	char *cause;			/* the error that ends it all */
};

/* A -p process maps the object. */
static bool
maps_target(const struct source_setup *setup, const struct object *object)
{
	for (size_t t = 0; t < setup->ntargets; t++)
		for (size_t p = 0; p < object->npids; p++)
			if (setup->targets[t].path == NULL &&
			    object->pid[p] == setup->targets[t].pid)
				return true;
	return false;
}

/* The reason for leaving out a site as an error, with what to do; frees `why`. */
static char *
cause_with_hint(char *why)
{
	char *cause = xasprintf("%s; end that one first", why);
	free(why);
	return cause;
}

/* A site could not be attached to.  true: the run can do without it. */
static bool
skip_site(struct attaching *a, const struct wanted_site *site, int error)
{
	const struct usdt_site *note = site->note;
	char *doing = xasprintf("attach to %s:%s in %s", note->provider, note->name,
	    site->object->path);
	/* The kernel refuses to mix tracers that raise the semaphore with tracers that do not. */
	bool taken = error == EINVAL && note->semaphore != 0;
	char *why = taken ?
	    xasprintf("cannot %s: another tracer is there that does not use its semaphore", doing) :
	    uprobe_kernel_error(error, doing);
	free(doing);
	if (!taken || maps_target(a->setup, site->object)) {
		a->cause = taken ? cause_with_hint(why) : why;
		return false;
	}
	a->skipped = xreallocarray(a->skipped, a->nskipped + 1, sizeof(a->skipped[0]));
	a->skipped[a->nskipped++] = why;
	return true;
}

/* The site is to be attached to in process pid, or anywhere (0). */
static bool
is_wanted_in(const struct wanted_site *site, pid_t pid)
{
	if (pid == 0)
		return site->scope == SITE_ANYWHERE;
	for (size_t p = 0; site->scope == SITE_IN_PROCESSES && p < site->npids; p++)
		if (site->pid[p] == pid)
			return true;
	return false;
}

static bool
in_batch(const struct uprobe_batch *batch, uint64_t offset)
{
	for (size_t i = 0; i < batch->n; i++)
		if (batch->offset[i] == offset)
			return true;
	return false;
}

/* Attach to the sites of one object that are wanted in process pid, or anywhere (0),
 * all at once where the kernel can. */
static bool
attach_object(struct attaching *a, const struct object *object, pid_t pid)
{
	size_t most = object->notes->n, failed;
	uint64_t *words = xcalloc(3 * most, sizeof(words[0]));
	struct uprobe_batch batch = {
		.fd = object->fd,
		.offset = words, .semaphore = words + most, .cookie = words + 2 * most,
	};
	for (size_t i = 0; i < a->sites->n; i++) {
		const struct wanted_site *site = &a->sites->site[i];
		/* A place that two notes describe is attached to once. */
		if (site->object != object || !is_wanted_in(site, pid) ||
		    in_batch(&batch, site->note->offset))
			continue;
		batch.offset[batch.n] = site->note->offset;
		batch.semaphore[batch.n] = site->note->semaphore;
		batch.cookie[batch.n++] = i;
	}
	bool ok = true;
	while (ok && batch.n != 0 && !uprobe_links_attach(a->links, &batch, pid, &failed)) {
		if (pid != 0 && errno == ESRCH)		/* it has ended, and fires nothing */
			break;
		ok = skip_site(a, &a->sites->site[batch.cookie[failed]], errno);
		a->attached += failed;
		batch.n -= ++failed;
		batch.offset += failed;
		batch.semaphore += failed;
		batch.cookie += failed;
	}
	a->attached += batch.n;
	free(words);
	return ok;
}

/* Each process in which a site of the object is wanted, once. */
static bool
attach_processes(struct attaching *a, const struct object *object)
{
	pid_t *pid = NULL;
	size_t npids = 0;
	bool ok = true;
	for (size_t i = 0; i < a->sites->n; i++) {
		const struct wanted_site *site = &a->sites->site[i];
		for (size_t p = 0; site->object == object && p < site->npids; p++)
			pids_add(&pid, &npids, site->pid[p]);
	}
	for (size_t p = 0; ok && p < npids; p++)
		ok = attach_object(a, object, pid[p]);
	free(pid);
	return ok;
}

bool
uprobe_attach(struct uprobe_links *links, const struct source_setup *setup,
    const struct objects *objects, const struct uprobe_sites *sites, char **cause)
{
	struct attaching a = { .setup = setup, .sites = sites, .links = links };
	const struct object *object;
	bool ok = true;
	for (size_t i = 0; ok && (object = objects_get(objects, i)) != NULL; i++)
		ok = attach_object(&a, object, 0) && attach_processes(&a, object);
	if (ok && a.attached == 0 && a.nskipped != 0) {
		a.cause = cause_with_hint(a.skipped[--a.nskipped]);
		ok = false;
	}
	for (size_t i = 0; i < a.nskipped; i++) {
		if (ok)
			message(setup->command, "warning: %s; its firings are not traced",
			    a.skipped[i]);
		free(a.skipped[i]);
	}
	free(a.skipped);
	*cause = a.cause;
	return ok;
}
