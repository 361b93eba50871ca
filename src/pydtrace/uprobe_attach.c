/*
 * uprobe_attach.c - attachment, a batch of sites at a time; sites that cannot be attached
 * to are skipped or end the run.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arch/arch.h"
#include "executable.h"
#include "message.h"
#include "uprobe_attach.h"
#include "uprobe_kernel.h"
#include "xmalloc.h"

/* Sites of a file that the kernel may refuse: it takes a tenth of a second to find each, and anybody
 * can have a file with any number of them. */
enum { REFUSED_MAX = 4 };

/* The sites of a file that were left out. */
struct skipped {
	char *why;			/* the first one was */
	size_t n;
};

/* An attachment in progress: its inputs, and its results so far. */
struct attaching {
	const struct source_setup *setup;
	const struct uprobe_sites *sites;
	struct uprobe_links *links;
	bool later;			/* nothing ends the run any more */
	size_t attached;
	struct skipped *skipped;
	size_t nskipped;
	char *cause;			/* the error that ends it all */
	/* Of the file that is attached to: */
	const uint64_t *cookie;		/* of its sites: their numbers */
	pid_t pid;
	size_t refused;
	char *why;			/* the first one was */
	bool taken;			/* by another tracer */
};

/* A target of the run has the object: a -p process maps it, or it is the program of -c. */
static bool
is_of_target(const struct source_setup *setup, const struct object *object)
{
	struct stat st;
	for (size_t t = 0; t < setup->ntargets; t++) {
		const struct target *target = &setup->targets[t];
		if (target->path == NULL ? object_has_process(object, target->pid) :
		    fstat(object->fd, &st) == 0 && executable_is(target->path, st.st_dev, st.st_ino))
			return true;
	}
	return false;
}

/* The reason for leaving out sites as an error, with what to do; frees `why`. */
static char *
cause_with_hint(char *why, bool taken)
{
	if (!taken)
		return why;
	char *cause = xasprintf("%s; end that one first", why);
	free(why);
	return cause;
}

/* A site could not be attached to.  true: the others can be. */
static bool
skip_site(void *ctx, size_t i, int error)
{
	struct attaching *a = ctx;
	const struct wanted_site *site = &a->sites->site[a->cookie[i]];
	const struct usdt_site *note = site->note;
	if (a->pid != 0 && error == ESRCH)	/* the process has ended, and fires nothing */
		return false;
	if (a->refused++ != 0)
		return a->refused < REFUSED_MAX;
	char *doing = xasprintf("attach to %s:%s in %s", note->provider, note->name,
	    site->object->path);
	/* The kernel refuses to mix tracers that raise the semaphore with tracers that do not. */
	a->taken = error == EINVAL && note->semaphore != 0;
	a->why = a->taken ?
	    xasprintf("cannot %s: another tracer is there that does not use its semaphore", doing) :
	    uprobe_kernel_error(error, doing);
	free(doing);
	if (a->later || (!uprobe_kernel_is_ours(error) && !is_of_target(a->setup, site->object)))
		return true;
	a->cause = cause_with_hint(a->why, a->taken);
	a->why = NULL;
	return false;
}

/* Keep the reason for the sites of a file that were left out. */
static void
note_skipped(struct attaching *a, size_t n)
{
	a->skipped = xreallocarray(a->skipped, a->nskipped + 1, sizeof(a->skipped[0]));
	a->skipped[a->nskipped++] = (struct skipped){ a->why, n };
	a->why = NULL;
}

/* The site is to be attached to in process pid, or anywhere (0). */
static bool
is_wanted_in(const struct wanted_site *site, pid_t pid)
{
	if (pid == 0)
		return site->scope == SITE_ANYWHERE;
	return site->scope == SITE_IN_PROCESSES && pids_have(site->pid, site->npids, pid);
}

/* A site by its place in the file. */
struct placed {
	uint64_t offset;
	size_t number;
	bool doubtful;		/* the kernel may refuse it: its instruction is no nop */
};

static int
compare_placed(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;
	if (x->offset != y->offset)
		return x->offset < y->offset ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

/* The instruction of a site is the nop that the macros of sys/sdt.h make: the kernel accepts it. */
static bool
is_nop(int fd, uint64_t offset)
{
	static const unsigned char nop[] = ARCH_NOP;
	unsigned char code[sizeof(nop)];
	return pread(fd, code, sizeof(code), (off_t)offset) == (ssize_t)sizeof(code) &&
	    memcmp(code, nop, sizeof(nop)) == 0;
}

static int
compare_doubt(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;
	return x->doubtful != y->doubtful ? x->doubtful - y->doubtful : compare_placed(a, b);
}

/* The sites from number `first` to `end`, all those of one object. */
struct range {
	size_t first, end;
};

/* The sites of a range that are wanted in process pid; a place that two notes describe once, and
 * the doubtful ones last.  Returns their number. */
static size_t
place_sites(const struct attaching *a, struct range range, pid_t pid, struct placed *placed)
{
	size_t n = 0, kept = 0;
	for (size_t i = range.first; i < range.end; i++)
		if (is_wanted_in(&a->sites->site[i], pid))
			placed[n++] = (struct placed){ .offset = a->sites->site[i].note->offset, .number = i };
	qsort(placed, n, sizeof(placed[0]), compare_placed);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || placed[kept - 1].offset != placed[i].offset)
			placed[kept++] = placed[i];
	for (size_t i = 0; i < kept; i++)
		placed[i].doubtful = !is_nop(a->sites->site[range.first].object->fd, placed[i].offset);
	qsort(placed, kept, sizeof(placed[0]), compare_doubt);
	return kept;
}

/* Attach to a batch.  Returns how many sites were left out. */
static size_t
attach_batch(struct attaching *a, const struct uprobe_batch *batch)
{
	if (batch->n == 0 || a->cause != NULL)
		return 0;
	a->cookie = batch->cookie;
	size_t attached = uprobe_links_attach(a->links, batch, a->pid, skip_site, a);
	a->attached += attached;
	return batch->n - attached;
}

/* Attach to doubtful sites.  The kernel looks at an instruction when a process maps it, and tells
 * nobody if it refuses it then: where none of the processes maps the file, we do. */
static size_t
attach_doubtful(struct attaching *a, const struct uprobe_batch *batch, const struct object *object)
{
	bool mapped = a->pid != 0 ? object_has_process(object, a->pid) : object->npids != 0;
	if (batch->n != 0 && a->cause == NULL && !mapped && !a->later) {
		a->cookie = batch->cookie;
		uprobe_links_try(a->links, batch, skip_site, a);
		if (a->refused != 0)
			return batch->n;
	}
	return attach_batch(a, batch);
}

/* Attach to the sites of one object that are wanted in process pid, or anywhere (0),
 * all at once where the kernel can. */
static bool
attach_object(struct attaching *a, struct range range, pid_t pid)
{
	const struct object *object = a->sites->site[range.first].object;
	size_t most = range.end - range.first, certain = 0;
	struct placed *placed = xcalloc(most, sizeof(placed[0]));
	uint64_t *words = xcalloc(3 * most, sizeof(words[0]));
	size_t n = place_sites(a, range, pid, placed);
	for (size_t i = 0; i < n; i++) {
		words[i] = placed[i].offset;
		words[most + i] = a->sites->site[placed[i].number].note->semaphore;
		words[2 * most + i] = placed[i].number;
		certain += !placed[i].doubtful;
	}
	struct uprobe_batch nops = {
		.fd = object->fd, .n = certain,
		.offset = words, .semaphore = words + most, .cookie = words + 2 * most,
	}, doubtful = {
		.fd = object->fd, .n = n - certain,
		.offset = nops.offset + certain, .semaphore = nops.semaphore + certain,
		.cookie = nops.cookie + certain,
	};
	a->pid = pid;
	a->refused = 0;
	size_t left = attach_batch(a, &nops);
	left += attach_doubtful(a, &doubtful, object);
	if (a->why != NULL)
		note_skipped(a, left);
	free(words);
	free(placed);
	return a->cause == NULL;
}

/* Each process in which a site of the object is wanted, once. */
static bool
attach_processes(struct attaching *a, struct range range)
{
	pid_t *pid = NULL;
	size_t npids = 0;
	bool ok = true;
	for (size_t i = range.first; i < range.end; i++)
		for (size_t p = 0; p < a->sites->site[i].npids; p++)
			pids_add(&pid, &npids, a->sites->site[i].pid[p]);
	for (size_t p = 0; ok && p < npids; p++)
		ok = attach_object(a, range, pid[p]);
	free(pid);
	return ok;
}

/* The sites from number `first` on; those of an object follow each other. */
static bool
attach_sites(struct attaching *a, size_t first)
{
	const struct wanted_site *site = a->sites->site;
	bool ok = true;
	struct range range = { .end = first };
	while (ok && range.end < a->sites->n) {
		range.first = range.end;
		while (range.end < a->sites->n && site[range.end].object == site[range.first].object)
			range.end++;
		ok = attach_object(a, range, 0) && attach_processes(a, range);
	}
	return ok;
}

/* Warn of the sites that were left out, if the run goes on; free the reasons. */
static void
report_skipped(struct attaching *a, bool ok)
{
	for (size_t i = 0; i < a->nskipped; i++) {
		const struct skipped *skipped = &a->skipped[i];
		if (ok && skipped->n == 1)
			message(a->setup->command, "warning: %s; its firings are not traced", skipped->why);
		else if (ok)
			message(a->setup->command, "warning: %s; its firings and those of %zu other sites "
			    "of the file are not traced", skipped->why, skipped->n - 1);
		free(skipped->why);
	}
	free(a->skipped);
}

bool
uprobe_attach(struct uprobe_links *links, const struct source_setup *setup,
    const struct uprobe_sites *sites, char **cause)
{
	struct attaching a = { .setup = setup, .sites = sites, .links = links };
	bool ok = attach_sites(&a, 0);
	if (ok && a.attached == 0 && a.nskipped != 0) {
		a.cause = cause_with_hint(a.skipped[--a.nskipped].why, a.taken);
		ok = false;
	}
	report_skipped(&a, ok);
	*cause = a.cause;
	return ok;
}

void
uprobe_attach_later(struct uprobe_links *links, const struct source_setup *setup,
    const struct uprobe_sites *sites, size_t first)
{
	struct attaching a = { .setup = setup, .sites = sites, .links = links, .later = true };
	attach_sites(&a, first);
	report_skipped(&a, true);
}
