/*
 * source_uprobe.c - events from the kernel: a BPF program (uprobe.bpf.c) attached
 * to the sites of every file that holds a probe the script wants.
 *
 * An attachment belongs to a file, so it holds for each process that maps the file,
 * now or later.  Only if the script names a process ($target, python1234) does the
 * kernel leave the others alone.
 *
 *	discover	objects.c, sites.c; uprobe_sites.c: the sites that are wanted
 *	enable		uprobe_load.c: the program and its maps
 *			uprobe_attach.c: each file, each process; uprobe_links.c: the system calls
 *	look, next	this file; queue.c: records in order of time
 *			uprobe_record.c: from a record to an event
 *			mappings.c: files that are mapped meanwhile, attached to at once
 *
 * A record passes three places: the ring buffer that all CPUs share, the queue, and
 * the cache here that finds the program's probe of a site in a process.
 *
 * Everything in the kernel hangs on our file descriptors: when this process dies,
 * however it dies, the kernel takes it all away.
 */
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "channel/clock_ns.h"
#include "mappings.h"
#include "message.h"
#include "missing.h"
#include "queue.h"
#include "sites.h"
#include "source.h"
#include "uprobe_abi.h"
#include "src/pydtrace/uprobe.skel.h"	/* needs uprobe_abi.h */
#include "uprobe_attach.h"
#include "uprobe_kernel.h"
#include "uprobe_load.h"
#include "uprobe_record.h"
#include "uprobe_sites.h"
#include "xmalloc.h"

enum {
	/* How long a record waits for older ones: see queue.h.  The BPF program reads the
	 * clock some ten instructions before it takes a place in the ring, but a virtual
	 * machine may lose its CPU in between. */
	HOLD_NS = 5000000,
	/* How often to look: while events come, and while none do. */
	BUSY_NS = 2000000,
	IDLE_NS = 10000000,
	/* The records of one round at most, so that ticks and signals have their turn. */
	READ_MAX = 8192,
	/* Bytes of a captured string: a record keeps its length in 16 bits, and it touches
	 * PAGES_MAX pages at most (uprobe.bpf.c). */
	STRSIZE_MAX = 32768,
	CACHE_MIN = 64,
	/* Sites in files that appear during the run. */
	LATER_SITES = 1024,
	/* The search for them takes one part in so many of our time at most: anybody can map any
	 * number of files. */
	LATER_SHARE = 5
};

/* The program's probe of a site in a process.  A pid that is used again by another
 * process gives the same names, and so the same probe. */
struct cached_probe {
	uint64_t key;			/* site << 32 | pid; pid is never 0 */
	const struct d_probe *made;	/* the program's */
	const struct d_probe *probe;	/* the same; NULL: no clause wants it */
};

struct source {
	const struct source_setup *setup;
	struct objects *objects;
	struct uprobe_sites sites;
	size_t first_later;		/* the sites from this number on appeared during the run */
	struct uprobe_bpf *bpf;
	struct uprobe_links *links;
	struct mappings *mappings;	/* NULL: files that appear are not seen */
	uint64_t look_again;		/* not before this time */
	bool sites_full;		/* and nothing more is looked for */
	struct bpf_link *switches;	/* counts on-CPU time; NULL: not wanted */
	struct ring_buffer *ring;
	struct queue *queue;
	struct cached_probe *cache;	/* hash table, open addressing */
	size_t cache_used, cache_size;	/* size: a power of two */
	volatile uint64_t *drops;	/* mapped: by CPU, since the start */
	uint64_t *drops_reported;	/* of those, by CPU */
	size_t ncpus;
	uint64_t newest;		/* the time of the youngest record seen */
	size_t count;			/* records of this round */
	bool full;			/* it stopped at READ_MAX */
	uint64_t until;			/* the round has the events up to this time */
	bool stopped;
	struct uprobe_event last;	/* the next is mostly the same */
};

/* --- starting ------------------------------------------------------------ */

static struct source *
uprobe_create(const struct source_setup *setup, char **cause)
{
	if (!uprobe_kernel_prepare(cause))
		return NULL;
	struct source *s = xcalloc(1, sizeof(*s));
	s->setup = setup;
	s->queue = queue_create();
	return s;
}

static bool
uprobe_discover(struct source *s, char **cause)
{
	/* The watch begins before the search, so that nothing is mapped in between. */
	s->mappings = mappings_watch();
	if (s->mappings == NULL)
		message(s->setup->command, "warning: programs and libraries that appear later are not "
		    "seen: perf_event_open: %s", strerror(errno));
	s->objects = sites_find(s->setup->program, s->setup->targets, s->setup->ntargets, true, cause);
	if (s->objects == NULL)
		return false;
	objects_warn(s->objects, s->setup->command);
	if (!uprobe_sites_find(&s->sites, s->setup, s->objects, 0, UPROBE_SITES_MAX))
		message(s->setup->command, "warning: the script names more than %d probe sites; the "
		    "others are not traced", UPROBE_SITES_MAX);
	objects_settle(s->objects);
	return true;
}

/* Say which processes of -p have none of the sites: nothing fires there before they load one. */
static void
warn_of_unprepared(const struct source *s)
{
	for (size_t t = 0; t < s->setup->ntargets; t++) {
		const struct target *target = &s->setup->targets[t];
		bool found = target->path != NULL;
		for (size_t i = 0; !found && i < s->sites.n; i++)
			found = object_has_process(s->sites.site[i].object, target->pid);
		if (found)
			continue;
		char *advice = missing_in_process(target->pid);
		message(s->setup->command, "warning: no probe of the script is in process %d yet; %s",
		    (int)target->pid, advice);
		free(advice);
	}
}

static int
on_record(void *ctx, void *data, size_t size)
{
	struct source *s = ctx;
	const struct uprobe_record *record = data;
	queue_put(s->queue, record->time, data, size);
	if (record->time > s->newest)
		s->newest = record->time;
	s->full = ++s->count == READ_MAX;
	return s->full ? -1 : 0;	/* the record is consumed all the same */
}

static bool
map_drops(struct source *s)
{
	s->drops_reported = xcalloc(s->ncpus, sizeof(s->drops_reported[0]));
	void *drops = mmap(NULL, s->ncpus * sizeof(uint64_t), PROT_READ, MAP_SHARED,
	    bpf_map__fd(s->bpf->maps.drops), 0);
	s->drops = drops != MAP_FAILED ? drops : NULL;
	return drops != MAP_FAILED;
}

static bool
put_site(struct source *s, uint32_t i)
{
	return bpf_map_update_elem(bpf_map__fd(s->bpf->maps.sites), &i, &s->sites.site[i].kernel,
	    BPF_ANY) == 0;
}

static bool
put_sites(struct source *s, size_t first)
{
	for (uint32_t i = (uint32_t)first; i < s->sites.n; i++)
		if (!put_site(s, i))
			return false;
	return true;
}

/* Load the program for what the clauses use.  false: errno. */
static bool
load(struct source *s, const struct d_capture *all, bool *multi)
{
	int ncpus = libbpf_num_possible_cpus();
	s->ncpus = ncpus > 0 ? (size_t)ncpus : 1;
	struct uprobe_load load = {
		.nsites = s->sites.n + LATER_SITES,
		.ncpus = s->ncpus,
		.strsize = (size_t)d_program_optval(s->setup->program, "strsize"),
		.bufsize = (uint64_t)d_program_optval(s->setup->program, "bufsize"),
		.capture = all,
		.targets = s->setup->targets,
		.ntargets = s->setup->ntargets,
	};
	if (load.strsize > STRSIZE_MAX)
		load.strsize = STRSIZE_MAX;
	s->bpf = uprobe_load(&load, multi);
	return s->bpf != NULL;
}

static bool
uprobe_enable(struct source *s, char **cause)
{
	struct d_capture all;
	bool multi;

	d_program_capture_later(s->setup->program, &all);
	s->first_later = s->sites.n;
	uprobe_sites_capture(&s->sites, s->setup, 0);
	uprobe_sites_warn(&s->sites, s->setup, 0);
	warn_of_unprepared(s);
	if (!load(s, &all, &multi)) {
		*cause = errno == EINVAL ? uprobe_kernel_too_old() : errno == ENODATA ?
		    xstrdup("ppid and progenyof() need /sys/kernel/btf/vmlinux, which this kernel "
		    "does not have") : uprobe_kernel_error(errno, "load the BPF program");
		return false;
	}
	if (!put_sites(s, 0)) {
		*cause = uprobe_kernel_error(errno, "set up the BPF program");
		return false;
	}
	s->ring = ring_buffer__new(bpf_map__fd(s->bpf->maps.ring), on_record, s, NULL);
	if (s->ring == NULL || !map_drops(s)) {
		*cause = uprobe_kernel_error(errno, "map the ring buffer");
		return false;
	}
	if (all.vtime) {
		s->switches = bpf_program__attach(s->bpf->progs.count_slice);
		if (s->switches == NULL) {
			*cause = uprobe_kernel_error(errno, "watch task switches for vtimestamp");
			return false;
		}
	}
	s->links = uprobe_links_create(s->bpf->progs.fire, multi);
	return uprobe_attach(s->links, s->setup, &s->sites, cause);
}

/* --- files that appear ---------------------------------------------------- */

static bool
add_process(void *ctx, pid_t pid)
{
	struct source *s = ctx;
	return objects_add_process(s->objects, pid);
}

/* Attach to what is wanted of the objects from number `first` on. */
static void
attach_later(struct source *s, size_t first)
{
	size_t site = s->sites.n;
	if (!uprobe_sites_find(&s->sites, s->setup, s->objects, first, s->first_later + LATER_SITES)) {
		s->sites_full = true;
		message(s->setup->command, "warning: more than %d probe sites appeared in new files; "
		    "the others are not traced", LATER_SITES);
	}
	objects_settle(s->objects);
	uprobe_sites_capture(&s->sites, s->setup, site);
	uprobe_sites_warn(&s->sites, s->setup, site);
	if (put_sites(s, site))
		uprobe_attach_later(s->links, s->setup, &s->sites, site);
}

/* Look at the files that were mapped since the last time. */
static void
look_for_files(struct source *s, uint64_t now)
{
	if (s->mappings == NULL || s->sites_full || s->stopped || now < s->look_again)
		return;
	size_t first = objects_count(s->objects);
	if (!mappings_read(s->mappings, add_process, s))
		objects_add_processes(s->objects);
	objects_warn(s->objects, s->setup->command);
	if (objects_count(s->objects) != first)
		attach_later(s, first);
	uint64_t end = clock_ns(CLOCK_MONOTONIC);
	s->look_again = end + (end - now) * (LATER_SHARE - 1);
}

/* --- the probe of a record ----------------------------------------------- */

static struct cached_probe *
cache_slot(struct cached_probe *table, size_t size, uint64_t key)
{
	const uint64_t golden_ratio = 0x9e3779b97f4a7c15;	/* Fibonacci hashing */
	size_t i = (key * golden_ratio) >> 32;
	for (;; i++) {
		struct cached_probe *k = &table[i & (size - 1)];
		if (k->key == key || k->key == 0)
			return k;
	}
}

static bool
is_gone(uint64_t key)
{
	return kill((pid_t)(uint32_t)key, 0) != 0 && errno == ESRCH;
}

/* Before the table grows, let what belongs to processes that are gone go.  A record of theirs that
 * is still to be read makes its probe again. */
static void
cache_forget(struct source *s)
{
	for (size_t i = 0; i < s->cache_size; i++) {
		struct cached_probe *k = &s->cache[i];
		if (k->key == 0 || !is_gone(k->key))
			continue;
		if (k->made != NULL)
			d_program_forget(s->setup->program, k->made);
		k->key = 0;
		s->cache_used--;
	}
	s->last.event.probe = NULL;
}

/* Make the table anew, for twice as many probes as there are. */
static void
cache_grow(struct source *s)
{
	cache_forget(s);
	size_t size = CACHE_MIN;
	while (size < 4 * s->cache_used)
		size *= 2;
	struct cached_probe *table = xcalloc(size, sizeof(table[0]));
	for (size_t i = 0; i < s->cache_size; i++)
		if (s->cache[i].key != 0)
			*cache_slot(table, size, s->cache[i].key) = s->cache[i];
	free(s->cache);
	s->cache = table;
	s->cache_size = size;
}

/* The program's probe of a site in a process; NULL: no clause wants it. */
static const struct d_probe *
find_probe(struct source *s, uint32_t number, pid_t pid)
{
	uint64_t key = (uint64_t)number << 32 | (uint32_t)pid;
	if (2 * s->cache_used >= s->cache_size)
		cache_grow(s);
	struct cached_probe *k = cache_slot(s->cache, s->cache_size, key);
	if (k->key == key)
		return k->probe;

	struct wanted_site *site = &s->sites.site[number];
	struct d_program *program = s->setup->program;
	k->key = key;
	s->cache_used++;
	k->made = k->probe = site_probe(program, site->object, site->note, pid);
	if (k->probe->nclauses == 0)
		k->probe = NULL;
	else if (uprobe_capture_merge(site, program, k->probe))
		put_site(s, number);
	return k->probe;
}

/* --- delivering ---------------------------------------------------------- */

/* Make the record the source's event.  false: no clause wants it. */
static bool
take_record(struct source *s, const struct uprobe_record *record, size_t size)
{
	if (record->site >= s->sites.n)
		fatalx("event of site %u", (unsigned)record->site);
	s->last.event.probe = find_probe(s, record->site, (pid_t)record->pid);
	if (s->last.event.probe == NULL)
		return false;
	s->last.event.nargs = s->sites.site[record->site].kernel.nargs;
	uprobe_record_unpack(record, size, &s->last);
	return true;
}

static void
uprobe_look(struct source *s)
{
	uint64_t now = clock_ns(CLOCK_MONOTONIC);
	s->until = now - HOLD_NS;
	look_for_files(s, now);
	s->count = 0;
	s->full = false;
	ring_buffer__consume(s->ring);
	if (s->full && s->newest - HOLD_NS < s->until)
		s->until = s->newest - HOLD_NS;	/* what is still in the ring may be as old */
	if (s->stopped && !s->full)
		s->until = UINT64_MAX;
}

static const struct d_event *
uprobe_next(void *ctx)
{
	struct source *s = ctx;
	const struct uprobe_record *record;
	size_t size;

	while ((record = queue_take(s->queue, s->until, &size)) != NULL)
		if (take_record(s, record, size))
			return &s->last.event;
	return NULL;
}

static uint64_t
uprobe_settle(struct source *s)
{
	return s->until;
}

static uint64_t
uprobe_idle(struct source *s, int *fd)
{
	*fd = s->mappings != NULL && !s->sites_full ? mappings_fd(s->mappings) : -1;
	if (s->full || s->stopped)
		return 0;
	return s->count != 0 || queue_length(s->queue) != 0 ? BUSY_NS : IDLE_NS;
}

static void
uprobe_drops(struct source *s, source_drop_fn *fn, void *ctx)
{
	for (size_t cpu = 0; cpu < s->ncpus; cpu++) {
		uint64_t n = s->drops[cpu] - s->drops_reported[cpu];
		if (n == 0)
			continue;
		s->drops_reported[cpu] += n;
		fn(ctx, (uint32_t)cpu, n);
	}
}

static char *
uprobe_silence(const struct source *s, bool results)
{
	(void)results;
	if (s->sites.n != 0)
		return NULL;
	return xstrdup("no process mapped a file with a probe that the script names (pydtrace -l lists "
	    "what is there)");
}

static void
uprobe_stop(struct source *s)
{
	uprobe_links_free(s->links);
	s->links = NULL;
	mappings_free(s->mappings);
	s->mappings = NULL;
	bpf_link__destroy(s->switches);
	s->switches = NULL;
	s->stopped = true;
}

static void
uprobe_free(struct source *s)
{
	if (s == NULL)
		return;
	uprobe_stop(s);
	ring_buffer__free(s->ring);
	if (s->drops != NULL)
		munmap((void *)s->drops, s->ncpus * sizeof(uint64_t));
	uprobe_bpf__destroy(s->bpf);
	queue_free(s->queue);
	uprobe_sites_free(&s->sites);
	objects_free(s->objects);
	free(s->cache);
	free(s->drops_reported);
	free(s);
}

const struct source_ops source_uprobe = {
	.name = "uprobe",
	.create = uprobe_create,
	.discover = uprobe_discover,
	.enable = uprobe_enable,
	.look = uprobe_look,
	.next = uprobe_next,
	.settle = uprobe_settle,
	.idle = uprobe_idle,
	.drops = uprobe_drops,
	.silence = uprobe_silence,
	.stop = uprobe_stop,
	.free = uprobe_free,
};
