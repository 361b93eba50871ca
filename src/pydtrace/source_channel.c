/*
 * source_channel.c - events from the shared-memory channel: the programs that -c starts and all
 * their children, processes of -p that listen, with --follow-forks their children, and all of this
 * user's if neither is given, without root and without the kernel's help.
 *
 * The channel carries only the probes of provider/.  When the script is checked no
 * process runs yet, so each description gets stubs: the probes that it could match.  The
 * real probes, of a pid, an object file and a C function, follow when a process
 * introduces a site, and only they have events.
 */
#include <stdlib.h>
#include <string.h>

#include "channel/clock_ns.h"
#include "channel/reader.h"
#include "message.h"
#include "missing.h"
#include "privileges.h"
#include "procfs.h"
#include "providers.h"
#include "source.h"
#include "stub_probes.h"
#include "xmalloc.h"

/*
 * How far to stay behind the present.  A writer reads the clock and publishes some
 * nanoseconds later, if nothing interrupts it in between: records as old as this can be
 * taken to be complete, and merged by time.
 */
static const uint64_t hold_ns = 1000000;

/* How often to have a round: while events come, and at most while none do.  A writer that does nothing but
 * fire takes some 100 ms to fill what it gets by default. */
static const uint64_t poll_min_ns = 500000, poll_max_ns = 4000000;

/* The records of all processes have this many times bufsize together. */
static const uint64_t memory_per_bufsize = 16;

/* So many probes of processes are kept whether they are in use or not. */
enum { MADE_MIN = 64 };

/* A probe of provider/ that a description could match. */
struct stub {
	const struct provider_probe *declared;
	const struct d_probe *probe;
};

/* A probe of a process. */
struct made_probe {
	const struct d_probe *probe;	/* NULL: none has this id */
	bool used;			/* a site of a living thread is its */
};

struct source {
	const struct source_setup *setup;
	struct stub *stubs;
	size_t nstubs;
	struct channel_reader *reader;
	const struct provider_probe *wanted[CHANNEL_WANTED];	/* by the reader's number */
	const char *env[2];
	struct channel_site *site;	/* of the last event delivered */
	struct d_event event;		/* that event */
	struct made_probe *made;	/* by id */
	size_t made_size, nmade, made_max;	/* made_max: then those that nobody uses go */
	uint64_t delivered;		/* to the script's clauses */
	struct channel_owner other;	/* the first whose events no clause wanted; pid 0: none */
	uint64_t looked;		/* when the last round began */
	uint64_t until;			/* it has the events up to this time */
	uint64_t read;			/* events that it had */
	uint64_t poll_ns;
	bool stopped;
	bool told_nonsense;
	bool found;			/* a search has found one more process */
};

static struct source *
channel_create(const struct source_setup *setup, char **cause)
{
	(void)cause;
	struct source *s = xcalloc(1, sizeof(*s));
	s->setup = setup;
	s->poll_ns = poll_min_ns;
	return s;
}

static void
add_stub(void *ctx, const struct provider_probe *declared, const struct d_probe *probe)
{
	struct source *s = ctx;
	s->stubs = xreallocarray(s->stubs, s->nstubs + 1, sizeof(*s->stubs));
	s->stubs[s->nstubs++] = (struct stub){ declared, probe };
}

static bool
channel_discover(struct source *s, char **cause)
{
	(void)cause;
	stub_probes_declared(s->setup->program, add_stub, s);
	return true;
}

/* Everything that the script uses of a provider's probe, in all its stubs. */
static struct d_capture
capture_of(const struct source *s, const struct provider_probe *declared)
{
	struct d_capture all = { 0 };

	for (size_t i = 0; i < s->nstubs; i++) {
		const struct stub *stub = &s->stubs[i];
		struct d_capture c;
		if (stub->declared != declared || stub->probe->nclauses == 0)
			continue;
		d_program_capture(s->setup->program, stub->probe, &c);
		d_capture_add(&all, &c);
	}
	/* The writer copies none but declared strings.  Others are read later, at their addresses. */
	all.args |= all.strings & ~declared->strings;
	all.strings &= declared->strings;
	return all;
}

static bool
has_stub(const struct source *s, const struct provider_probe *declared)
{
	for (size_t i = 0; i < s->nstubs; i++)
		if (s->stubs[i].declared == declared && s->stubs[i].probe->nclauses != 0)
			return true;
	return false;
}

static bool
want_probe(struct source *s, const struct provider_probe *p, char **cause)
{
	struct d_capture c = capture_of(s, p);
	uint32_t flags = (c.cpu ? CHANNEL_CPU : 0) | (c.vtime ? CHANNEL_VTIME : 0) |
	    (c.owner ? CHANNEL_USER : 0) | (c.ppid ? CHANNEL_PARENT : 0) |
	    (c.execname ? CHANNEL_EXECNAME : 0) | (c.ancestors ? CHANNEL_ANCESTORS : 0);
	int number = channel_reader_want(s->reader, p->provider, p->c_name, c.args, c.strings, flags);

	if (number < 0) {
		*cause = xstrdup("the script names more probes than a channel can hold");
		return false;
	}
	s->wanted[number] = p;
	return true;
}

/* A process that already runs.  It may end meanwhile, or be another user's. */
static void
watch_running(void *ctx, pid_t pid)
{
	struct source *s = ctx;
	char *cause = NULL;

	if (channel_reader_visits(s->reader, pid))
		return;
	if (!channel_reader_visit(s->reader, pid, &cause))
		free(cause);
	else
		s->found = true;
}

static void
watch_child(void *ctx, pid_t pid)
{
	const struct source *s = ctx;

	for (size_t i = 0; i < s->setup->ntargets; i++)
		if (s->setup->targets[i].path == NULL &&
		    procfs_descends(pid, s->setup->targets[i].pid)) {
			watch_running(ctx, pid);
			return;
		}
}

/* The children of -p.  One that is forked meanwhile, by a child that was not found yet, may have a
 * lower number than that. */
static void
watch_children(struct source *s)
{
	do {
		s->found = false;
		procfs_each_process(watch_child, s);
	} while (s->found);
}

/* All programs of this user: first those to come, so that none is missed; one that comes in between
 * knows us already. */
static bool
watch_all(struct source *s, char **cause)
{
	if (!channel_reader_publish(s->reader, cause))
		return false;
	procfs_each_process(watch_running, s);
	return true;
}

static bool
channel_enable(struct source *s, char **cause)
{
	struct d_program *program = s->setup->program;
	uint64_t memory = memory_per_bufsize * (uint64_t)d_program_optval(program, "bufsize");
	const struct provider_probe *p;
	size_t strsize = 1;

	if (!privileges_give_up(cause))
		return false;
	for (size_t i = 0; (p = provider_probe(i)) != NULL; i++) {
		struct d_capture c = capture_of(s, p);
		if (strsize < c.strsize)
			strsize = c.strsize;
	}
	s->reader = channel_reader_create(strsize, memory, cause);
	if (s->reader == NULL)
		return false;
	for (size_t i = 0; (p = provider_probe(i)) != NULL; i++)
		if (has_stub(s, p) && !want_probe(s, p, cause))
			return false;
	s->env[0] = channel_reader_env(s->reader);
	if (s->setup->ntargets == 0 || s->setup->follow_forks)
		channel_reader_follow(s->reader);
	if (s->setup->ntargets == 0)
		return watch_all(s, cause);
	for (size_t i = 0; i < s->setup->ntargets; i++)
		if (s->setup->targets[i].path == NULL &&
		    !channel_reader_visit(s->reader, s->setup->targets[i].pid, cause))
			return false;
	if (s->setup->follow_forks)
		watch_children(s);
	return true;
}

static const char *const *
channel_child_env(struct source *s)
{
	return s->env;
}

static int
channel_child_file(const struct source *s)
{
	return channel_reader_file(s->reader);
}

static void
remember(struct source *s, const struct d_probe *probe)
{
	if (probe->id >= s->made_size) {
		size_t size = 2 * (size_t)probe->id;
		s->made = xreallocarray(s->made, size, sizeof(*s->made));
		memset(s->made + s->made_size, 0, (size - s->made_size) * sizeof(*s->made));
		s->made_size = size;
	}
	/* One use of a probe is kept, whatever the number of its sites. */
	if (s->made[probe->id].probe != NULL)
		d_program_forget(s->setup->program, probe);
	else
		s->nmade++;
	s->made[probe->id].probe = probe;
}

static void
mark(void *ctx, const struct channel_site *site)
{
	struct source *s = ctx;
	const struct d_probe *probe = site->data;
	if (probe != NULL)
		s->made[probe->id].used = true;
}

/* Once there are twice as many as were in use the last time, forget the probes of sites whose
 * threads have gone.  The number of a process is not asked: it said that itself. */
static void
forget_unused(struct source *s)
{
	if (s->nmade <= s->made_max)
		return;
	for (size_t i = 0; i < s->made_size; i++)
		s->made[i].used = false;
	channel_reader_each_site(s->reader, mark, s);
	for (size_t i = 0; i < s->made_size; i++)
		if (s->made[i].probe != NULL && !s->made[i].used) {
			d_program_forget(s->setup->program, s->made[i].probe);
			s->made[i].probe = NULL;
			s->nmade--;
		}
	s->made_max = 2 * s->nmade + MADE_MIN;
	s->site = NULL;
}

/* The probe of a site that a process has introduced; made at its first event. */
static const struct d_probe *
probe_of(struct source *s, const struct channel_event *e)
{
	if (e->site->data == NULL) {
		const struct provider_probe *p = s->wanted[e->site->wanted];
		char *provider = xasprintf("%s%d", p->provider, (int)e->owner->pid);
		char *name = provider_spell(p->c_name);
		e->site->data = (void *)d_program_probe(s->setup->program, provider, e->site->module,
		    e->site->function, name, p->nargs, p->types);
		remember(s, e->site->data);
		free(provider);
		free(name);
	}
	return e->site->data;
}

/* Fill in the members that all events of a site share, and clear the others.  A function of its own, so
 * that channel_next() saves few registers: nearly all events are of the last one's site. */
static __attribute__((noinline)) void
begin_site(struct source *s, const struct channel_event *e)
{
	const struct channel_owner *owner = e->owner;

	s->event = (struct d_event){
		.probe = probe_of(s, e), .nargs = e->site->nargs, .pid = owner->pid,
		.ppid = owner->ppid, .tid = owner->tid, .uid = owner->uid, .gid = owner->gid,
		.ancestors = owner->ancestor,
	};
	memcpy(s->event.execname, owner->comm, sizeof(s->event.execname));
	s->site = e->site;
}

static void
channel_look(struct source *s)
{
	s->looked = clock_ns(CLOCK_MONOTONIC);
	s->until = s->stopped ? UINT64_MAX : s->looked - hold_ns;
	s->read = 0;
	channel_reader_fetch(s->reader, procfs_each_process);
	channel_reader_look(s->reader);
}

static const struct d_event *
channel_next(void *ctx)
{
	struct source *s = ctx;
	struct d_event *event = &s->event;
	const struct channel_event *e;

	while ((e = channel_reader_next(s->reader, s->until)) != NULL) {
		s->read++;
		if (e->site != s->site || e->site->data == NULL)
			begin_site(s, e);
		if (event->probe->nclauses != 0) {
			s->delivered++;
			event->time = e->time;
			event->vtime = e->vtime;
			event->cpu = e->cpu;
			event->arg = e->arg;
			event->str = e->text;
			return event;
		}
		if (s->other.pid == 0)
			s->other = *e->owner;
	}
	return NULL;
}

static uint64_t
channel_settle(struct source *s)
{
	uint64_t horizon = s->until;

	channel_reader_settle(s->reader);
	pid_t nonsense = channel_reader_nonsense(s->reader);
	if (nonsense != 0 && !s->told_nonsense)
		message(s->setup->command, "warning: what process %d wrote to the channel makes no sense; "
		    "it counts as drops", (int)nonsense);
	s->told_nonsense = nonsense != 0;
	forget_unused(s);
	/* After stop, read until nothing is left: the last round counts all drops. */
	if (s->stopped && s->read != 0)
		horizon = clock_ns(CLOCK_MONOTONIC) - hold_ns;
	s->poll_ns = s->read != 0 ? poll_min_ns :
	    s->poll_ns * 2 < poll_max_ns ? s->poll_ns * 2 : poll_max_ns;
	/* To look at thousands of processes takes longer: leave the CPU to them for most of the time. */
	uint64_t rest = 4 * (clock_ns(CLOCK_MONOTONIC) - s->looked);
	if (s->read == 0 && s->poll_ns < rest)
		s->poll_ns = rest;
	return horizon;
}

static uint64_t
channel_idle(struct source *s, int *fd)
{
	uint64_t now = clock_ns(CLOCK_MONOTONIC), next = channel_reader_oldest(s->reader);

	(void)fd;
	if (next > now)
		return s->poll_ns;
	/* While events come without a pause, one is due at once after each round: they wait for a round
	 * that is worth its price, unless the last one took longer. */
	uint64_t due = next + hold_ns, round = s->looked + poll_min_ns;
	if (due < round)
		due = round;
	return due > now ? due - now : 0;
}

static void
channel_drops(struct source *s, source_drop_fn *fn, void *ctx)
{
	uint64_t n = channel_reader_drops(s->reader);

	if (n != 0)
		fn(ctx, 0, n);
}

static bool
channel_traces(struct source *s, pid_t pid)
{
	return channel_reader_has(s->reader, pid);
}

static void
find_child(void *ctx, pid_t pid)
{
	pid_t *parent = ctx;
	if (*parent > 0 && procfs_descends(pid, *parent))
		*parent = -*parent;
}

/* Advice where a process of -p has children now, and the run does not ask for them; else NULL. */
static const char *
untraced_children(const struct source *s, pid_t pid)
{
	if (!s->setup->follow_forks)
		procfs_each_process(find_child, &pid);
	return pid < 0 ? "--follow-forks traces its children, too" : NULL;
}

static char *
silence_of_process(const struct source *s, pid_t pid)
{
	if (channel_reader_refused(s->reader))
		return xasprintf("process %d has no memory for its events, or may not have it (ulimit -f, -v)",
		    (int)pid);
	if (channel_reader_attached(s->reader) == 0)
		return xasprintf("process %d has not noticed: it called no probe.dtrace_probe() meanwhile, or "
		    "was stopped", (int)pid);
	const char *advice = untraced_children(s, pid);
	return xasprintf("process %d fired none of the script's probes%s%s", (int)pid,
	    advice != NULL ? "; " : "", advice != NULL ? advice : "");
}

/* Nothing of what was delivered is in the script's tables: a server's master has its loop only. */
static char *
silence_of_tables(const struct source *s)
{
	for (size_t i = 0; i < s->setup->ntargets; i++) {
		const struct target *t = &s->setup->targets[i];
		const char *advice = t->path == NULL ? untraced_children(s, t->pid) : NULL;
		if (advice != NULL)
			return xasprintf("nothing of process %d is in the tables; %s", (int)t->pid, advice);
	}
	return NULL;
}

static char *
channel_silence(const struct source *s, bool results)
{
	if (s->told_nonsense)
		return NULL;
	if (s->delivered != 0)
		return results ? NULL : silence_of_tables(s);
	if (s->other.pid != 0)
		return xasprintf("only processes fired that the script does not name, such as %d (%.*s): "
		    "write python* for python$target to trace %s", (int)s->other.pid, CHANNEL_COMM,
		    s->other.comm, s->setup->follow_forks ? "its children, too" :
		    "all that the command starts");
	if (s->setup->ntargets == 0)
		return xstrdup("no program of this user fired a probe of the script; programs that import "
		    "probe are seen, for python:::* those that run under python3 -m probe");
	if (s->setup->targets[0].path == NULL)
		return silence_of_process(s, s->setup->targets[0].pid);
	if (channel_reader_attached(s->reader) == 0) {
		char *why = missing_from_channel(s->setup->targets, s->setup->ntargets);
		char *line = xasprintf("no process came to the channel: %s", why);
		free(why);
		return line;
	}
	return xstrdup("the command's Python fired none of the script's probes (pythonprobes*: it has to "
	    "call probe.dtrace_probe(); pydtrace -l -c COMMAND lists the probes)");
}

static void
channel_stop(struct source *s)
{
	channel_reader_close(s->reader);
	s->stopped = true;
}

static void
channel_free(struct source *s)
{
	channel_reader_free(s->reader);
	free(s->made);
	free(s->stubs);
	free(s);
}

const struct source_ops source_channel = {
	.name = "channel",
	.create = channel_create,
	.discover = channel_discover,
	.enable = channel_enable,
	.child_env = channel_child_env,
	.child_file = channel_child_file,
	.look = channel_look,
	.next = channel_next,
	.settle = channel_settle,
	.idle = channel_idle,
	.drops = channel_drops,
	.traces = channel_traces,
	.silence = channel_silence,
	.stop = channel_stop,
	.free = channel_free,
};
