/*
 * tracers.c - attaching to a tracer, and detaching from it.
 */
#ifdef __linux__

#include <dlfcn.h>
#include <errno.h>
#include <linux/membarrier.h>
#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tracers.h"

struct writer writer;
atomic_uint channel_writer_raised[SITES], channel_writer_args[SITES];
_Static_assert(TRACERS <= 32, "a bit each in channel_writer_raised");

/* Say which arguments of a site are read.  Whoever changes channel_writer_raised calls this
 * afterwards: of two at once, the one that stores last has seen both changes. */
static void
tell_args(int i)
{
	unsigned raised;

	do {
		unsigned args = 0;
		raised = atomic_load(&channel_writer_raised[i]);
		for (unsigned rest = raised; rest != 0; rest &= rest - 1) {
			const struct writer_site *site = &writer.tracer[__builtin_ctz(rest)].site[i];
			args |= site->args | site->strings;
		}
		atomic_store(&channel_writer_args[i], args);
	} while (atomic_load(&channel_writer_raised[i]) != raised);
}

/* A semaphore counts the channel as one tracer, however many of its tracers want the site. */
static void
raise_site(const struct writer_tracer *t, int i)
{
	unsigned short *semaphore = writer.site[i].semaphore;

	atomic_fetch_or(&channel_writer_args[i], t->site[i].args | t->site[i].strings);
	if (atomic_fetch_or(&channel_writer_raised[i], 1u << number_of(t)) == 0 && semaphore != NULL)
		__atomic_fetch_add(semaphore, 1, __ATOMIC_RELAXED);
	tell_args(i);
}

static void
lower_site(const struct writer_tracer *t, int i)
{
	unsigned short *semaphore = writer.site[i].semaphore;
	unsigned bit = 1u << number_of(t);

	if (atomic_fetch_and(&channel_writer_raised[i], ~bit) == bit && semaphore != NULL)
		__atomic_fetch_sub(semaphore, 1, __ATOMIC_RELAXED);
	tell_args(i);
}

void
tracer_detach(struct writer_tracer *t)
{
	int n = atomic_load(&writer.nsites);

	if (!atomic_exchange(&t->attached, false))
		return;
	for (int i = 0; i < n && i < SITES; i++)
		lower_site(t, i);
}

/* Free the chunks' memory, which would otherwise stay as long as this process.  A firing that is
 * under way gets memory again. */
static void
free_memory(const struct writer_tracer *t)
{
	struct channel_pool *pool = t->process->pool;

	if (pool != NULL)
		madvise((char *)pool + CHANNEL_FIRST, channel_pool_size(&t->copy) - CHANNEL_FIRST,
		    MADV_REMOVE);
}

static bool
is_alive(const struct writer_tracer *t)
{
	if (is_inherited(t))
		return listen_parent_is_held(&t->parent);
	return is_seat(t) ? listen_is_held(seat_of(t)) : channel_demand_alive(t->demand);
}

bool
tracer_over(struct writer_tracer *t, bool look)
{
	if (__atomic_load_n(&t->demand->closed, __ATOMIC_RELAXED))
		return true;
	if (!look || is_alive(t))
		return false;
	free_memory(t);
	return true;
}

/* Hand the pool's file over through the socket, where it is pydtrace's even if this process ends at
 * once.  In a seat, pydtrace may fetch it from here as well: it may be in another network.
 * false: it has to be tried again. */
static bool
hand_over(struct writer_tracer *t)
{
	bool ok = channel_pool_hand_over(&t->copy, &t->file);

	if (!is_seat(t) || (is_inherited(t) && (ok || !writer.listens)))
		return ok;
	if (is_inherited(t))
		listen_offer(number_of(t) - FIRST_INHERITED, &t->parent, t->copy.key, &t->file);
	else
		listen_answer(seat_of(t), t->turn, CHANNEL_SEATED, ok ? NULL : &t->file);
	return true;
}

void
tracer_make_pool(struct writer_tracer *t, uint64_t time)
{
	struct writer_process *p = t->process;

	if (time < p->retry || atomic_exchange(&p->making, true))
		return;
	int error = errno;
	if (p->pool == NULL) {
		struct channel_pool *pool = channel_pool_make(&t->copy, &t->file);
		if (pool != NULL) {
			madvise(pool, channel_pool_size(&t->copy), MADV_DONTFORK);
			pool->granted = __atomic_load_n(&t->demand->granted, __ATOMIC_RELAXED);
			pool->unplaced = atomic_load(&p->unplaced);
			atomic_store(&p->pool, pool);
		}
	}
	if (p->pool != NULL && !p->handed_over)
		p->handed_over = hand_over(t);
	p->retry = p->pool == NULL || !p->handed_over ? time + t->per_second / RETRY : UINT64_MAX;
	errno = error;
	atomic_store(&p->making, false);
}

/* Memory that the kernel wipes in a forked child; NULL: none. */
static void *
own_memory(size_t size)
{
	void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
	    -1, 0);

	if (p == MAP_FAILED)
		return NULL;
	if (madvise(p, size, MADV_WIPEONFORK) == 0)
		return p;
	munmap(p, size);
	return NULL;
}

bool
tracers_prepare(const char **cause)
{
	if (writer.prepared)
		return true;
	writer.threads = own_memory(sizeof(*writer.threads));
	if (writer.threads == NULL) {
		*cause = "no memory that is wiped on fork (Linux >= 4.14)";
		return false;
	}
	for (int k = 0; k < TRACERS; k++)
		writer.tracer[k].file.fd = -1;
	writer.threads->here = true;
	if (pthread_key_create(&writer.thread, place_leave) != 0 ||
	    pthread_atfork(NULL, NULL, seats_forked) != 0) {
		*cause = "no thread-specific data is left";
		return false;
	}
	writer.prepared = true;
	return true;
}

bool
tracer_attach(struct writer_tracer *t, const char **cause)
{
	struct writer_process *process = own_memory(sizeof(*process));

	/* channel_writer_watch() asks whether there is one. */
	__atomic_store_n(&t->process, process, __ATOMIC_RELAXED);
	if (process == NULL) {
		*cause = "no memory that is wiped on fork (Linux >= 4.14)";
		return false;
	}
	/* A program with threads waits for the kernel here, so this is not done before it is needed. */
	if (!writer.registered)
		writer.fences = syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED, 0) != 0;
	writer.registered = true;
	t->ticks = t->copy.ticks_per_second != 0;
	t->per_second = t->ticks ? t->copy.ticks_per_second : NS_PER_SEC;
	channel_identity_start(&t->proc, t->copy.proc, &t->process->numbers);
	t->of_owner = 0;
	for (uint32_t k = 0; k < t->copy.nwanted; k++)
		t->of_owner |= t->copy.wanted[k].flags & CHANNEL_OF_OWNER;
	atomic_store(&t->attached, true);
	return true;
}

void
tracers_lock(void)
{
	while (atomic_exchange(&writer.threads->tending, true))
		sched_yield();
}

void
tracers_unlock(void)
{
	atomic_store(&writer.threads->tending, false);
}

/* Attach to the environment's tracer. */
static enum channel_status
open_environment(struct writer_tracer *t, const char **cause)
{
	enum channel_status status = channel_demand_find(&t->demand, &t->copy, cause);

	if (status == CHANNEL_ATTACHED && !channel_demand_alive(t->demand))
		return CHANNEL_NONE;
	if (status == CHANNEL_ATTACHED && (!tracers_prepare(cause) || !tracer_attach(t, cause)))
		return CHANNEL_REFUSED;
	if (status == CHANNEL_ATTACHED)
		tracer_make_pool(t, now(t));
	return status;
}

/* Attach to a tracer that waits for all programs of this user.  false: there are too many. */
static bool
attach_found(const char *value)
{
	const char *unused;
	int k = FIRST_FOUND;

	while (k < FIRST_SEAT && atomic_load(&writer.tracer[k].attached))
		k++;
	struct writer_tracer *t = &writer.tracer[k];
	if (k < FIRST_SEAT && channel_demand_named(value, &t->demand, &t->copy)) {
		if (channel_demand_alive(t->demand) && tracer_attach(t, &unused))
			tracer_make_pool(t, now(t));
		else
			munmap((void *)(uintptr_t)t->demand, sizeof(*t->demand));
	}
	return k < FIRST_SEAT;
}

enum channel_status
channel_writer_open(const struct channel_probe *probes, size_t nprobes, const char **cause)
{
	if (!writer.opened) {
		writer.opened = true;
		writer.status = open_environment(&writer.tracer[0], &writer.cause);
		if (channel_writer_listen(true))
			channel_demand_each(attach_found);
		for (size_t i = 0; i < nprobes; i++)
			channel_writer_add(&probes[i]);
	}
	*cause = writer.cause;
	return writer.status;
}

/* The name of the object file that holds an address, without its folder. */
static const char *
object_name(const void *address)
{
	Dl_info info;

	if (address == NULL || dladdr(address, &info) == 0 || info.dli_fname == NULL)
		return "";
	const char *slash = strrchr(info.dli_fname, '/');
	return slash != NULL ? slash + 1 : info.dli_fname;
}

void
tracer_want(struct writer_tracer *t, int i)
{
	const struct channel_probe *probe = &writer.site[i];
	const struct channel_wanted *w = t->copy.wanted;
	uint32_t has = probe->nargs < 32 ? (1u << probe->nargs) - 1 : UINT32_MAX;

	for (uint32_t k = 0; k < t->copy.nwanted; k++) {
		if (strncmp(w[k].provider, probe->provider, CHANNEL_NAME) != 0 ||
		    strncmp(w[k].name, probe->name, CHANNEL_NAME) != 0)
			continue;
		struct writer_site *site = &t->site[i];
		*site = (struct writer_site){
			.wanted = k, .flags = w[k].flags,
			.args = w[k].args & has, .strings = w[k].strings & probe->strings & has,
		};
		site->nstrings = (uint32_t)__builtin_popcount(site->strings);
		site->room = channel_event_room((unsigned)__builtin_popcount(site->args),
		    site->nstrings, t->copy.strsize);
		raise_site(t, i);
		if (!atomic_load(&t->attached))
			lower_site(t, i);
		break;
	}
}

static int
add(const struct channel_probe *probe)
{
	int i = atomic_load(&writer.nsites);

	if (i == SITES)
		return -1;
	struct channel_probe *site = &writer.site[i];
	*site = *probe;
	if (site->module == NULL)
		site->module = object_name(probe->semaphore);
	if (site->function == NULL)
		site->function = "";
	atomic_store(&writer.nsites, i + 1);
	for (int k = 0; k < TRACERS; k++)
		if (atomic_load(&writer.tracer[k].attached))
			tracer_want(&writer.tracer[k], i);
	return i;
}

int
channel_writer_add(const struct channel_probe *probe)
{
	if (!writer.prepared)
		return -1;
	tracers_lock();
	int i = add(probe);
	tracers_unlock();
	return i;
}

#endif
