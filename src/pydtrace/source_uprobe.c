/*
 * source_uprobe.c - events from the kernel: a BPF program (uprobe.bpf.c) attached
 * to the sites of every file that holds a probe the script wants.
 *
 * Attached is by file, so it holds for each process that maps the file, now or
 * later.  Only where the script names a process ($target, python1234) does the
 * kernel leave the others alone.
 *
 * On the way up a record passes three places: the ring buffer that all CPUs
 * share, the queue that puts records into order of time (queue.h), and the cache
 * that finds the program's record of (site, process).
 *
 * Everything in the kernel hangs on our file descriptors: when this process dies,
 * however it dies, the kernel takes it all away.
 */
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "channel/clock_ns.h"
#include "usdt_args.h"
#include "queue.h"
#include "sites.h"
#include "source.h"
#include "src/pydtrace/uprobe.skel.h"
#include "uprobe_abi.h"
#include "uprobe_links.h"
#include "xmalloc.h"

enum {
	/* How long a record waits for older ones: see queue.h.  Between taking the
	 * time and taking a place in the ring are some ten instructions, but a virtual
	 * machine may lose its CPU right there. */
	HOLD_NS = 5000000,
	/* How often to look: while events come, and while none do. */
	BUSY_NS = 2000000,
	IDLE_NS = 10000000,
	/* So many records at most in one read, so that ticks and signals have their turn. */
	READ_MAX = 8192,
	/* The ring is bufsize for each CPU, but no more than this unless one bufsize is. */
	RING_MAX = 64 << 20,
	STRSIZE_MAX = 32768,
	/* Threads whose on-CPU time is kept. */
	THREADS_MAX = 65536
};

#define FIRST_PID_NAMESPACE	0xeffffffcu	/* its inode number in every kernel */

/* A site that the program wants. */
struct wanted_site {
	const struct object *object;
	const struct usdt_site *note;
	enum site_scope want;
	pid_t *pid;			/* SITE_IN_PROCESSES: where */
	size_t npids;
	struct uprobe_site kernel;	/* what the BPF program knows of it */
};

/* What the program calls (site, process).  A pid that is used again by
 * another process gives the same names, and so the same probe. */
struct cached_probe {
	uint64_t key;			/* site << 32 | pid; pid is never 0 */
	const struct d_probe *probe;	/* NULL: no clause wants it */
};

struct source {
	const struct source_setup *setup;
	struct objects *objects;
	struct wanted_site *site;
	size_t nsites;
	struct uprobe_bpf *bpf;
	struct uprobe_links *links;
	struct bpf_link *switches;	/* counts on-CPU time; NULL: not wanted */
	struct ring_buffer *ring;
	struct queue *queue;
	struct cached_probe *cache;	/* hash table, open addressing */
	size_t cache_used, cache_size;	/* size: a power of two */
	volatile uint64_t *drops;	/* mapped: by CPU, since the start */
	uint64_t *drops_reported;	/* how many of them were reported */
	size_t ncpus;
	size_t strsize;
	uint64_t newest;		/* the time of the youngest record seen */
	size_t count;			/* records of this read */
	bool full;			/* this read stopped at READ_MAX */
	bool stopped;
	struct d_event event;		/* what is delivered: most of it is the same from one to the next */
};

/* --- what may be missing --------------------------------------------------- */

#define OTHER_WAY	"; the channel source (-c) needs neither root nor the kernel"

static char *
uprobe_error(int error, const char *doing)
{
	switch (error) {
	case EPERM:
	case EACCES:
		return xasprintf("the uprobe source needs root (CAP_BPF and CAP_PERFMON)" OTHER_WAY);
	case ENOSYS:
		return xasprintf("this kernel has no BPF (CONFIG_BPF_SYSCALL)" OTHER_WAY);
	case EOPNOTSUPP:
		return xasprintf("this kernel has no uprobes (CONFIG_UPROBE_EVENTS)" OTHER_WAY);
	case EMFILE:
		return xasprintf("cannot %s: too many open files (ulimit -n raises the limit)", doing);
	default:
		return xasprintf("cannot %s: %s", doing, strerror(error));
	}
}

/* libbpf's own messages say what it tried, not what the user should do. */
static int
silence_libbpf(enum libbpf_print_level level, const char *fmt, va_list ap)
{
	if (getenv("PYDTRACE_DEBUG_LIBBPF") != NULL && level != LIBBPF_DEBUG)
		vfprintf(stderr, fmt, ap);
	return 0;
}

static struct source *
uprobe_create(const struct source_setup *setup, char **cause)
{
	libbpf_set_print(silence_libbpf);
	/* Before Linux 5.11 maps count as locked memory. */
	struct rlimit limit = { RLIM_INFINITY, RLIM_INFINITY };
	setrlimit(RLIMIT_MEMLOCK, &limit);

	/* The least that is needed, tried at once: what is wrong is told before
	 * anything was looked for. */
	int fd = bpf_map_create(BPF_MAP_TYPE_RINGBUF, NULL, 0, 0, (uint32_t)sysconf(_SC_PAGESIZE), NULL);
	if (fd == -EINVAL) {
		*cause = xstrdup("the uprobe source needs Linux 5.15 or later" OTHER_WAY);
		return NULL;
	}
	if (fd < 0) {
		*cause = uprobe_error(-fd, "create a BPF map");
		return NULL;
	}
	close(fd);

	struct source *s = xcalloc(1, sizeof(*s));
	s->setup = setup;
	s->queue = queue_create();
	return s;
}

/* --- which sites ------------------------------------------------------------ */

static void
add_pid(void *ctx, pid_t pid)
{
	struct wanted_site *site = ctx;
	for (size_t i = 0; i < site->npids; i++)
		if (site->pid[i] == pid)
			return;
	site->pid = xreallocarray(site->pid, site->npids + 1, sizeof(site->pid[0]));
	site->pid[site->npids++] = pid;
}

static void
add_site(struct source *s, const struct object *object, const struct usdt_site *note)
{
	struct wanted_site site = { .object = object, .note = note };
	site.want = site_scope(s->setup->program, object, note, add_pid, &site);
	if (site.want == SITE_NOWHERE)
		return;
	usdt_args_parse(note->args, &site.kernel);
	s->site = xreallocarray(s->site, s->nsites + 1, sizeof(s->site[0]));
	s->site[s->nsites++] = site;
}

/* The processes in which a site is, or will be once the -c children run. */
static void
introduce(struct source *s, const struct object *object, const struct usdt_site *note)
{
	struct d_program *program = s->setup->program;
	bool child = false;
	for (size_t i = 0; i < object->npids; i++)
		site_probe(program, object, note, object->pid[i]);
	for (size_t i = 0; i < s->setup->ntargets; i++)
		if (s->setup->targets[i].path != NULL) {
			site_probe(program, object, note, s->setup->targets[i].pid);
			child = true;
		}
	/* In a process that may come: its provider has no number yet. */
	if (object->npids == 0 && !child)
		site_probe(program, object, note, 0);
}

static bool
uprobe_discover(struct source *s, char **cause)
{
	s->objects = sites_find(s->setup->targets, s->setup->ntargets, true, cause);
	if (s->objects == NULL)
		return false;
	const struct object *object;
	for (size_t i = 0; (object = objects_get(s->objects, i)) != NULL; i++)
		for (size_t j = 0; j < object->notes->n; j++) {
			introduce(s, object, &object->notes->site[j]);
			add_site(s, object, &object->notes->site[j]);
		}
	return true;
}

/* --- what to record at them -------------------------------------------------- */

/* Add what the clauses of one probe read to what its site records; true: that is
 * more than before. */
static bool
capture_merge(struct wanted_site *site, const struct d_program *program, const struct d_probe *probe,
    struct d_capture *all)
{
	struct d_capture capture;
	struct uprobe_site *k = &site->kernel;
	uint32_t have = (1u << k->nargs) - 1, wanted = k->wanted, strings = k->strings;
	if (probe == NULL || probe->nclauses == 0)
		return false;
	d_program_capture(program, probe, &capture);
	k->wanted |= capture.args & have;
	k->strings |= capture.strings & have;
	if (k->strings != 0) {
		k->first = (uint8_t)__builtin_ctz(k->strings);
		k->last = (uint8_t)(31 - __builtin_clz(k->strings));
	}
	all->vtime |= capture.vtime;
	all->ppid |= capture.ppid;
	all->owner |= capture.owner;
	all->execname |= capture.execname;
	return k->wanted != wanted || k->strings != strings;
}

/* Over all processes that are known now; capture_merge() again for one that comes. */
static void
capture_site(struct source *s, struct wanted_site *site, struct d_capture *all)
{
	struct d_program *program = s->setup->program;
	const struct object *object = site->object;
	for (size_t i = 0; i < object->npids; i++)
		capture_merge(site, program, site_probe(program, object, site->note, object->pid[i]), all);
	for (size_t i = 0; i < s->setup->ntargets; i++)
		capture_merge(site, program,
		    site_probe(program, object, site->note, s->setup->targets[i].pid), all);
	/* A process to come has the same clauses as one without a number, nearly
	 * always: python*:::line, not python12??:::line. */
	if (site->want == SITE_ANYWHERE)
		capture_merge(site, program, site_probe(program, object, site->note, 0), all);
}

/* --- loading ------------------------------------------------------------------- */

static uint32_t
ring_size(const struct source *s)
{
	uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
	uint64_t one = (uint64_t)d_program_optval(s->setup->program, "bufsize");
	uint64_t want = one * s->ncpus, size = page;
	if (want > RING_MAX)
		want = one > RING_MAX ? one : RING_MAX;
	while (size < want && size < 1u << 30)
		size *= 2;
	return (uint32_t)size;
}

/* Where task_struct keeps a member; -1: this kernel does not tell. */
static int
member_offset(const struct btf *btf, const char *name)
{
	int id = btf__find_by_name_kind(btf, "task_struct", BTF_KIND_STRUCT);
	const struct btf_type *type = id > 0 ? btf__type_by_id(btf, (uint32_t)id) : NULL;
	for (uint32_t i = 0; type != NULL && i < btf_vlen(type); i++)
		if (strcmp(btf__name_by_offset(btf, btf_members(type)[i].name_off), name) == 0)
			return (int)(btf_member_bit_offset(type, i) / 8);
	return -1;
}

static void
find_parent(struct uprobe_config *config)
{
	struct btf *btf = btf__load_vmlinux_btf();
	config->real_parent = config->tgid = -1;
	if (btf == NULL)
		return;
	int parent = member_offset(btf, "real_parent"), tgid = member_offset(btf, "tgid");
	if (parent >= 0 && tgid >= 0) {
		config->real_parent = parent;
		config->tgid = tgid;
	}
	btf__free(btf);
}

static void
set_namespace(struct uprobe_config *config)
{
	struct stat st;
	if (stat("/proc/self/ns/pid", &st) != 0 || st.st_ino == FIRST_PID_NAMESPACE)
		return;
	config->ns_dev = (uint64_t)major(st.st_dev) << 20 | minor(st.st_dev);
	config->ns_ino = st.st_ino;
}

static bool
load(struct source *s, const struct d_capture *all, bool multi)
{
	struct uprobe_bpf *bpf = s->bpf = uprobe_bpf__open();
	if (bpf == NULL)
		return false;

	struct uprobe_config *config = &bpf->rodata->config;
	size_t data = 8 * UPROBE_ARGS + UPROBE_PIECE + UPROBE_ARGS * s->strsize;
	config->start = clock_ns(CLOCK_MONOTONIC);
	config->strsize = (uint32_t)s->strsize;
	config->room = (uint32_t)(data - s->strsize);
	config->vtime = all->vtime;
	config->owner = all->owner;
	config->comm = all->execname;
	config->real_parent = config->tgid = -1;
	if (all->ppid)
		find_parent(config);
	set_namespace(config);

	uint32_t ncpus = (uint32_t)s->ncpus;
	bpf_map__set_max_entries(bpf->maps.ring, ring_size(s));
	bpf_map__set_max_entries(bpf->maps.sites, s->nsites != 0 ? (uint32_t)s->nsites : 1);
	bpf_map__set_max_entries(bpf->maps.scratch, ncpus * UPROBE_SLOTS);
	bpf_map__set_value_size(bpf->maps.scratch,
	    (uint32_t)((sizeof(struct uprobe_scratch) + data + 7) & ~7ul));
	bpf_map__set_max_entries(bpf->maps.drops, ncpus);
	bpf_map__set_max_entries(bpf->maps.switched, ncpus);
	bpf_map__set_max_entries(bpf->maps.used, all->vtime ? THREADS_MAX : 1);
	bpf_program__set_autoload(bpf->progs.count_slice, all->vtime);
	if (multi) {
		bpf_program__set_expected_attach_type(bpf->progs.fire, UPROBE_MULTI);
		bpf_program__set_flags(bpf->progs.fire, BPF_F_SLEEPABLE);
		config->sleepable = true;
	}

	int error = uprobe_bpf__load(bpf);
	if (error == 0 && (!multi || uprobe_multi_works(bpf->progs.fire)))
		return true;
	uprobe_bpf__destroy(bpf);
	s->bpf = NULL;
	errno = error != 0 ? -error : 0;
	return false;
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

/* --- attaching ------------------------------------------------------------------- */

/* What became of the sites so far. */
struct attaching {
	size_t done;
	char **held;			/* why each that a tracer keeps from us was left out */
	size_t nheld;
	char *cause;			/* what ends it all */
};

/* -p says that the user wants this file's probes above all. */
static bool
maps_target(const struct source *s, const struct object *object)
{
	for (size_t t = 0; t < s->setup->ntargets; t++)
		for (size_t p = 0; p < object->npids; p++)
			if (s->setup->targets[t].path == NULL && object->pid[p] == s->setup->targets[t].pid)
				return true;
	return false;
}

/* The same as an error, with what to do; frees `why`. */
static char *
cause_with_hint(char *why)
{
	char *cause = xasprintf("%s; end that one first", why);
	free(why);
	return cause;
}

/* A site could not be attached to.  true: the run can do without it. */
static bool
skip_site(struct source *s, struct attaching *so_far, const struct wanted_site *site, int error)
{
	const struct usdt_site *note = site->note;
	char *doing = xasprintf("attach to %s:%s in %s", note->provider, note->name, site->object->path);
	bool held = error == EINVAL && note->semaphore != 0;
	char *why = held ?
	    xasprintf("cannot %s: another tracer is there that does not count on its semaphore", doing) :
	    uprobe_error(error, doing);
	free(doing);
	if (!held || maps_target(s, site->object)) {
		so_far->cause = held ? cause_with_hint(why) : why;
		return false;
	}
	so_far->held = xreallocarray(so_far->held, so_far->nheld + 1, sizeof(so_far->held[0]));
	so_far->held[so_far->nheld++] = why;
	return true;
}

/* Attach the sites of one object that are wanted in process pid, or anywhere (0),
 * in one go where that can be. */
static bool
attach_object(struct source *s, const struct object *object, pid_t pid, struct attaching *so_far)
{
	size_t most = object->notes->n, failed;
	uint64_t *words = xcalloc(3 * most, sizeof(words[0]));
	struct uprobe_batch batch = {
		.fd = object->fd, .offset = words, .semaphore = words + most, .cookie = words + 2 * most,
	};
	for (size_t i = 0; i < s->nsites; i++) {
		const struct wanted_site *site = &s->site[i];
		bool here = site->object == object && pid == 0 && site->want == SITE_ANYWHERE;
		for (size_t p = 0; !here && pid != 0 && site->want == SITE_IN_PROCESSES && p < site->npids; p++)
			here = site->object == object && site->pid[p] == pid;
		uint64_t at = site->note->offset;
		for (size_t j = 0; here && j < batch.n; j++)
			here = batch.offset[j] != at;		/* described twice */
		if (!here)
			continue;
		batch.offset[batch.n] = at;
		batch.semaphore[batch.n] = site->note->semaphore;
		batch.cookie[batch.n++] = i;
	}
	bool ok = true;
	while (ok && batch.n != 0 && !uprobe_attach(s->links, &batch, pid, &failed)) {
		if (pid != 0 && errno == ESRCH)		/* it has ended: it fires nothing any more */
			break;
		ok = skip_site(s, so_far, &s->site[batch.cookie[failed]], errno);
		so_far->done += failed;
		batch.n -= ++failed;
		batch.offset += failed;
		batch.semaphore += failed;
		batch.cookie += failed;
	}
	so_far->done += batch.n;
	free(words);
	return ok;
}

/* Each process that a site of the object is wanted in, once. */
static bool
attach_processes(struct source *s, const struct object *object, struct attaching *so_far)
{
	struct wanted_site all = { 0 };
	bool ok = true;
	for (size_t i = 0; i < s->nsites; i++)
		for (size_t p = 0; s->site[i].object == object && p < s->site[i].npids; p++)
			add_pid(&all, s->site[i].pid[p]);
	for (size_t p = 0; ok && p < all.npids; p++)
		ok = attach_object(s, object, all.pid[p], so_far);
	free(all.pid);
	return ok;
}

/* What another tracer keeps from us is left out with a warning, as long as something
 * else is there to be traced. */
static bool
attach(struct source *s, char **cause)
{
	struct attaching so_far = { 0 };
	const struct object *object;
	bool ok = true;
	for (size_t i = 0; ok && (object = objects_get(s->objects, i)) != NULL; i++)
		ok = attach_object(s, object, 0, &so_far) && attach_processes(s, object, &so_far);
	if (ok && so_far.done == 0 && so_far.nheld != 0) {
		so_far.cause = cause_with_hint(so_far.held[--so_far.nheld]);
		ok = false;
	}
	for (size_t i = 0; i < so_far.nheld; i++) {
		if (ok)
			fprintf(stderr, "%s: warning: %s; its firings are not seen\n", s->setup->command,
			    so_far.held[i]);
		free(so_far.held[i]);
	}
	free(so_far.held);
	*cause = so_far.cause;
	return ok;
}

static bool
put_site(struct source *s, uint32_t i)
{
	return bpf_map_update_elem(bpf_map__fd(s->bpf->maps.sites), &i, &s->site[i].kernel, BPF_ANY) == 0;
}

static bool
uprobe_enable(struct source *s, char **cause)
{
	struct d_program *program = s->setup->program;
	struct d_capture all = { 0 };
	int ncpus = libbpf_num_possible_cpus();
	s->ncpus = ncpus > 0 ? (size_t)ncpus : 1;
	s->strsize = (size_t)d_program_optval(program, "strsize");
	if (s->strsize > STRSIZE_MAX)
		s->strsize = STRSIZE_MAX;
	for (size_t i = 0; i < s->nsites; i++)
		capture_site(s, &s->site[i], &all);

	bool multi = load(s, &all, true);
	if (!multi && !load(s, &all, false)) {
		*cause = errno == EINVAL ?
		    xstrdup("the uprobe source needs Linux 5.15 or later" OTHER_WAY) :
		    uprobe_error(errno, "load the BPF program");
		return false;
	}
	for (uint32_t i = 0; i < s->nsites; i++)
		if (!put_site(s, i)) {
			*cause = uprobe_error(errno, "set up the BPF program");
			return false;
		}
	s->ring = ring_buffer__new(bpf_map__fd(s->bpf->maps.ring), on_record, s, NULL);
	if (s->ring == NULL || !map_drops(s)) {
		*cause = uprobe_error(errno, "map the ring buffer");
		return false;
	}
	if (all.vtime) {
		s->switches = bpf_program__attach(s->bpf->progs.count_slice);
		if (s->switches == NULL) {
			*cause = uprobe_error(errno, "watch task switches for vtimestamp");
			return false;
		}
	}
	s->links = uprobe_links_create(s->bpf->progs.fire, multi);
	return attach(s, cause);
}

/* --- delivering -------------------------------------------------------------------- */

static struct cached_probe *
cache_slot(struct cached_probe *table, size_t size, uint64_t key)
{
	size_t i = (key * 0x9e3779b97f4a7c15u) >> 32;
	for (;; i++) {
		struct cached_probe *k = &table[i & (size - 1)];
		if (k->key == key || k->key == 0)
			return k;
	}
}

static void
cache_grow(struct source *s)
{
	size_t size = s->cache_size != 0 ? 2 * s->cache_size : 64;
	struct cached_probe *table = xcalloc(size, sizeof(table[0]));
	for (size_t i = 0; i < s->cache_size; i++)
		if (s->cache[i].key != 0)
			*cache_slot(table, size, s->cache[i].key) = s->cache[i];
	free(s->cache);
	s->cache = table;
	s->cache_size = size;
}

/* The program's probe of a site in a process; NULL: nobody wants it. */
static const struct d_probe *
find_probe(struct source *s, uint32_t number, pid_t pid)
{
	uint64_t key = (uint64_t)number << 32 | (uint32_t)pid;
	if (2 * s->cache_used >= s->cache_size)
		cache_grow(s);
	struct cached_probe *k = cache_slot(s->cache, s->cache_size, key);
	if (k->key == key)
		return k->probe;

	struct wanted_site *site = &s->site[number];
	struct d_capture all = { 0 };
	k->key = key;
	s->cache_used++;
	k->probe = site_probe(s->setup->program, site->object, site->note, pid);
	if (k->probe->nclauses == 0)
		k->probe = NULL;
	else if (capture_merge(site, s->setup->program, k->probe, &all))
		put_site(s, number);
	return k->probe;
}

/* The strings of a record, one behind the other from text on. */
static void
unpack_strings(struct d_event *e, const struct uprobe_record *record, const char *text,
    const char *end)
{
	struct d_captured last = { NULL, 0 };
	for (unsigned i = 0; i < D_EVENT_ARGS; i++) {
		size_t len = record->len[i];
		if ((record->strings >> i & 1) == 0 || len == 0)
			continue;
		if (len != UPROBE_SAME) {
			if (len > (size_t)(end - text))
				fatalx("a string past the end of its record");
			last = (struct d_captured){ text, len - 1 };
			text += len;
		}
		e->str[i] = last;
	}
}

/* The strings of a record in one piece, which ends behind the end of the last. */
static void
unpack_together(struct d_event *e, const struct uprobe_record *record, const char *text,
    const char *end)
{
	for (unsigned i = 0; i < D_EVENT_ARGS; i++) {
		if ((record->strings >> i & 1) == 0)
			continue;
		size_t at = record->len[i], most = (size_t)(end - text);
		size_t len = at < most ? strnlen(text + at, most - at) : most;
		if (at + len >= most)
			fatalx("a string past the end of its record");
		e->str[i] = (struct d_captured){ text + at, len };
	}
}

/* Unpack a record.  false: no clause wants it. */
static bool
unpack(struct source *s, const struct uprobe_record *record, size_t size)
{
	struct d_event *e = &s->event;
	if (record->site >= s->nsites)
		fatalx("event of site %u", (unsigned)record->site);
	e->probe = find_probe(s, record->site, (pid_t)record->pid);
	if (e->probe == NULL)
		return false;
	e->time = record->time;
	e->vtime = record->vtime;
	e->pid = (pid_t)record->pid;
	e->ppid = (pid_t)record->ppid;
	e->tid = (pid_t)record->tid;
	e->uid = record->uid;
	e->gid = record->gid;
	e->cpu = record->cpu;
	memcpy(e->execname, record->comm, sizeof(e->execname));
	e->execname[sizeof(e->execname) - 1] = '\0';
	e->nargs = s->site[record->site].kernel.nargs;

	const uint64_t *value = (const uint64_t *)(record + 1);
	for (unsigned i = 0; i < D_EVENT_ARGS; i++) {
		e->arg[i] = (record->wanted >> i & 1) != 0 ? *value++ : 0;
		e->str[i] = (struct d_captured){ NULL, 0 };
	}
	const char *text = (const char *)value, *end = (const char *)record + size;
	if (record->together != 0)
		unpack_together(e, record, text, end);
	else
		unpack_strings(e, record, text, end);
	return true;
}

static bool
uprobe_read(struct source *s, source_event_fn *fn, void *ctx, uint64_t *horizon, char **cause)
{
	(void)cause;
	uint64_t until = clock_ns(CLOCK_MONOTONIC) - HOLD_NS;
	s->count = 0;
	s->full = false;
	ring_buffer__consume(s->ring);
	if (s->full && s->newest - HOLD_NS < until)
		until = s->newest - HOLD_NS;	/* what is still in the ring may be as old */
	if (s->stopped && !s->full)
		until = UINT64_MAX;

	const struct uprobe_record *record;
	size_t size;
	while ((record = queue_take(s->queue, until, &size)) != NULL)
		if (unpack(s, record, size) && !fn(ctx, &s->event))
			break;
	*horizon = until;
	return true;
}

static uint64_t
uprobe_idle(struct source *s, int *fd)
{
	*fd = -1;
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

static void
uprobe_stop(struct source *s)
{
	uprobe_links_free(s->links);
	s->links = NULL;
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
	for (size_t i = 0; i < s->nsites; i++)
		free(s->site[i].pid);
	free(s->site);
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
	.read = uprobe_read,
	.idle = uprobe_idle,
	.drops = uprobe_drops,
	.stop = uprobe_stop,
	.free = uprobe_free,
};
