/*
 * writer.c - the channel's writing end.  layout.h has the drawing.
 *
 * The way of one firing, all of it in channel_writer_fire():
 *
 *   look at the clock -> is the stream ready? -> busy -> copy -> store head -> not busy
 *
 * for each tracer that wants the site.  "Ready" is four comparisons on one cache line, with no
 * system call and no locked instruction.  If the stream is not ready (the thread has none, the site is not
 * introduced, its chunk is full or was taken away, it is time to check that pydtrace lives),
 * ready() makes it so, off that path.  A site whose script reads uid, gid, ppid or execname
 * always takes that way: there ready() asks the kernel whether they have changed.
 *
 * Threads.  A thread that fires has a place, the same number in every tracer's pool: its slot
 * there.  A thread that ends leaves its place to the next one.
 *
 * Fork.  What belongs to one process (its threads, and for each tracer a pool and streams) lies in
 * memory that the kernel wipes in a child (MADV_WIPEONFORK), whichever way it was forked, and the
 * pools are not mapped there: the child's first firing finds it has no stream, and makes a pool of
 * its own.  Tracers that follow stay the child's through the seats that it holds on to.
 */
#ifdef __linux__

#include <dlfcn.h>
#include <errno.h>
#include <linux/membarrier.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "attach.h"
#include "clock.h"
#include "clock_ns.h"
#include "copy.h"
#include "identity.h"
#include "layout.h"
#include "listen.h"
#include "writer.h"

enum {
	SITES = CHANNEL_SITES,		/* one bit of stream.known each */
	FIRST_FOUND = 1,		/* the environment's tracer is number 0 */
	FIRST_SEAT = FIRST_FOUND + CHANNEL_FOUND,
	FIRST_INHERITED = FIRST_SEAT + CHANNEL_SEATS,
	TRACERS = FIRST_INHERITED + CHANNEL_SEATS,
	LOOK = 10,			/* times a second to check that pydtrace lives */
	RETRY = 100			/* times a second to try again what failed */
};

#define likely(x)	__builtin_expect(!!(x), 1)
#define unlikely(x)	__builtin_expect(!!(x), 0)

/* What a tracer wants of a site. */
struct writer_site {
	uint64_t room;			/* an event's record is no longer than this */
	uint32_t args, strings, flags;	/* as struct channel_wanted, cut to what the site has */
	uint32_t nstrings;
	uint32_t wanted;
};

/* A slot of a tracer's pool that a thread of this process holds, or held. */
struct writer_stream {
	alignas(CHANNEL_LINE)
	struct channel_slot *shared;	/* NULL: never held */
	unsigned char *chunk;		/* the current one; NULL: none */
	uint32_t offset;		/* in the chunk: behind the last record */
	uint32_t limit;			/* records end here; 0: no chunk, or a drop came behind them */
	uint64_t look;			/* when to check that pydtrace lives */
	uint64_t known;			/* bit i: site i fires on it without ready() */
	uint64_t head, fired;		/* as in shared */
	struct writer_tracer *tracer;	/* whose pool it is */
	uint32_t epoch;			/* the reader's, at the last introduction */
	bool introduced;		/* its owner is introduced */
	uint64_t introduced_sites;	/* bit i: so is site i */
	struct channel_identity identity;	/* of the owner, as introduced */
};

/* A thread that fires. */
struct writer_thread {
	alignas(CHANNEL_LINE)
	atomic_bool busy;		/* in a fire: a signal handler must not, no tracer is released */
	atomic_bool held;		/* by a thread */
	struct writer_stream *stream[TRACERS];	/* NULL: not begun by this thread */
	struct writer_thread *free;	/* the next place that a thread has left */
};

/* The threads of this process: wiped in a forked child. */
struct writer_threads {
	_Atomic(struct writer_thread *) left;	/* places of threads that have ended */
	atomic_uint made;		/* places so far */
	atomic_uint guests;		/* threads that count a fire without a place */
	bool here;			/* this process has made it */
	atomic_bool tending;		/* a thread attaches and releases tracers */
	struct writer_thread thread[CHANNEL_SLOTS];
};

/* What a tracer and this process have together: wiped in a forked child. */
struct writer_process {
	_Atomic(struct channel_pool *) pool;	/* NULL: none yet */
	atomic_bool making;		/* a thread makes it */
	bool handed_over;
	_Atomic uint64_t retry;		/* when to try to make it, or to hand it over, again */
	_Atomic uint64_t unplaced;	/* fired before there was one */
	_Atomic uint64_t numbers;	/* identity.h */
	struct writer_stream stream[CHANNEL_SLOTS];
};

/* One pydtrace. */
struct writer_tracer {
	const struct channel_demand *demand;
	struct writer_process *process;
	uint64_t per_second;		/* of what now() returns */
	bool ticks;			/* now() returns ticks */
	atomic_bool attached;
	uint32_t turn;			/* of its seat: the last that was answered; 0: none */
	struct listen_parent parent;	/* where the seat is, if it was inherited */
	struct channel_file file;	/* of the pool, until it is handed over */
	uint32_t of_owner;		/* CHANNEL_OF_OWNER: what the script reads, at any probe */
	struct channel_proc proc;	/* as it sees it */
	struct writer_site site[SITES];
	struct channel_demand copy;	/* as it was checked when attaching */
};

static struct {
	struct writer_threads *threads;
	enum channel_status status;	/* of the environment's tracer */
	const char *cause;
	bool opened;
	bool prepared, listens;
	bool registered;		/* the kernel was asked whether it can fence us */
	bool fences;			/* the kernel cannot fence us: do it ourselves */
	atomic_int nsites;
	struct channel_probe site[SITES];
	struct writer_tracer tracer[TRACERS];
	pthread_key_t thread;		/* its destructor leaves a place */
} writer;

atomic_uint channel_writer_raised[SITES];
_Static_assert(TRACERS <= 32, "a bit each in channel_writer_raised");

/*
 * The calling thread's place.  glibc sets aside room for a few initial-exec words in
 * libraries that are loaded late, which makes this two loads and not a call.
 */
#ifdef __GLIBC__
#define THREAD_LOCAL static __thread __attribute__((tls_model("initial-exec")))
#else
#define THREAD_LOCAL static __thread
#endif
THREAD_LOCAL struct writer_thread *my_thread;

static inline uint64_t
now(const struct writer_tracer *t)
{
	return likely(t->ticks) ? channel_ticks() : clock_ns(CLOCK_MONOTONIC);
}

static inline unsigned
number_of(const struct writer_tracer *t)
{
	return (unsigned)(t - writer.tracer);
}

/* --- attaching and detaching --------------------------------------------- */

/* A semaphore counts the channel as one tracer, however many of its tracers want the site. */
static void
raise_site(const struct writer_tracer *t, int i)
{
	unsigned short *semaphore = writer.site[i].semaphore;

	if (atomic_fetch_or(&channel_writer_raised[i], 1u << number_of(t)) == 0 && semaphore != NULL)
		__atomic_fetch_add(semaphore, 1, __ATOMIC_RELAXED);
}

static void
lower_site(const struct writer_tracer *t, int i)
{
	unsigned short *semaphore = writer.site[i].semaphore;
	unsigned bit = 1u << number_of(t);

	if (atomic_fetch_and(&channel_writer_raised[i], ~bit) == bit && semaphore != NULL)
		__atomic_fetch_sub(semaphore, 1, __ATOMIC_RELAXED);
}

static void
detach(struct writer_tracer *t)
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

/* It has a seat, of this process's file or of a parent's. */
static bool
is_seat(const struct writer_tracer *t)
{
	return number_of(t) >= FIRST_SEAT;
}

static bool
is_inherited(const struct writer_tracer *t)
{
	return number_of(t) >= FIRST_INHERITED;
}

static unsigned
seat_of(const struct writer_tracer *t)
{
	return number_of(t) - FIRST_SEAT;
}

static bool
is_alive(const struct writer_tracer *t)
{
	if (is_inherited(t))
		return listen_parent_is_held(&t->parent);
	return is_seat(t) ? listen_is_held(seat_of(t)) : channel_demand_alive(t->demand);
}

/* Tracing is over.  What an orderly pydtrace has not read yet it still reads; one that was killed
 * left the chunks' memory to us. */
static bool
over(struct writer_tracer *t, bool look)
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

/* Make this process's pool, and hand it over; with a pool that waits, hand that over.  One thread
 * does it, the others go on without. */
static void
make_pool(struct writer_tracer *t, uint64_t time)
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

static void leave(void *thread);
static void forked(void);

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

/* What all tracers share; once. */
static bool
prepare(const char **cause)
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
	if (pthread_key_create(&writer.thread, leave) != 0 || pthread_atfork(NULL, NULL, forked) != 0) {
		*cause = "no thread-specific data is left";
		return false;
	}
	writer.prepared = true;
	return true;
}

/* Ready to fire for a tracer, whose demand and copy are there; the first firing makes the pool. */
static bool
attach(struct writer_tracer *t, const char **cause)
{
	t->process = own_memory(sizeof(*t->process));
	if (t->process == NULL) {
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

/* Attach to the environment's tracer. */
static enum channel_status
open_environment(struct writer_tracer *t, const char **cause)
{
	enum channel_status status = channel_demand_find(&t->demand, &t->copy, cause);

	if (status == CHANNEL_ATTACHED && !channel_demand_alive(t->demand))
		return CHANNEL_NONE;
	if (status == CHANNEL_ATTACHED && (!prepare(cause) || !attach(t, cause)))
		return CHANNEL_REFUSED;
	if (status == CHANNEL_ATTACHED)
		make_pool(t, now(t));
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
		if (channel_demand_alive(t->demand) && attach(t, &unused))
			make_pool(t, now(t));
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

/* Raise a site's semaphore if the tracer wants it. */
static void
want(struct writer_tracer *t, int i)
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
			want(&writer.tracer[k], i);
	return i;
}

int
channel_writer_add(const struct channel_probe *probe)
{
	if (!writer.prepared)
		return -1;
	while (atomic_exchange(&writer.threads->tending, true))
		sched_yield();
	int i = add(probe);
	atomic_store(&writer.threads->tending, false);
	return i;
}

/* --- seats: tracers that come and go ------------------------------------- */

/* Nobody fires for a tracer that was detached before this call: each thread that fires from now on
 * sees that it is.  except: a thread that does not use it; NULL: none. */
static bool
nobody_fires(const struct writer_thread *except)
{
	struct writer_threads *all = writer.threads;

	if (writer.fences)
		atomic_thread_fence(memory_order_seq_cst);
	else if (syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL_EXPEDITED, 0) != 0)
		return false;
	unsigned made = atomic_load(&all->made);
	for (unsigned i = 0; i < made; i++)
		if (&all->thread[i] != except && atomic_load(&all->thread[i].busy))
			return false;
	return atomic_load(&all->guests) == 0;
}

/* Give back all that a detached tracer of a seat had.  false: a thread may still use it. */
static bool
release(struct writer_tracer *t, const struct writer_thread *except)
{
	struct writer_process *p = t->process;
	struct writer_threads *all = writer.threads;

	if (p == NULL)
		return true;
	if (!nobody_fires(except))
		return false;
	unsigned made = atomic_load(&all->made);
	for (unsigned i = 0; i < made; i++)
		all->thread[i].stream[number_of(t)] = NULL;
	t->process = NULL;
	if (p->pool != NULL)
		munmap(p->pool, channel_pool_size(&t->copy));
	munmap(p, sizeof(*p));
	channel_file_close(&t->file);
	return true;
}

/* This process has a tracer already: it has found it when it started, or inherited it. */
static bool
has(uint64_t key)
{
	for (int k = 0; k < TRACERS; k++)
		if (atomic_load(&writer.tracer[k].attached) && writer.tracer[k].copy.key == key)
			return true;
	return false;
}

static void
want_all(struct writer_tracer *t)
{
	int n = atomic_load(&writer.nsites);

	for (int i = 0; i < n; i++)
		want(t, i);
}

/* Let a tracer that has taken a seat have what it wants. */
static void
seat(struct writer_tracer *t, uint32_t turn)
{
	const char *unused;
	uint32_t answer;

	if (!listen_take(seat_of(t), turn, &t->copy, &answer))
		return;			/* it is being written again, and news will follow */
	t->turn = turn;
	t->demand = &channel_listen_block.demand[seat_of(t)];
	if (answer == CHANNEL_SEATED && has(t->copy.key)) {
		listen_answer(seat_of(t), turn, CHANNEL_SEATED, NULL);
		return;
	}
	if (answer == CHANNEL_SEATED && !attach(t, &unused))
		answer = CHANNEL_NO_POOL;
	if (answer != CHANNEL_SEATED) {
		listen_answer(seat_of(t), turn, answer, NULL);
		return;
	}
	make_pool(t, now(t));
	want_all(t);
}

/* Look at a seat: who has left is released, and who has come is seated. */
static void
tend_seat(struct writer_tracer *t, const struct writer_thread *except)
{
	const struct channel_seat *s = &channel_listen_block.seat[seat_of(t)];
	uint32_t turn = __atomic_load_n(&s->turn, __ATOMIC_ACQUIRE);

	if (atomic_load(&t->attached) && (turn != t->turn || over(t, true)))
		detach(t);
	if (atomic_load(&t->attached)) {
		if (t->file.fd >= 0 && __atomic_load_n(&s->taken, __ATOMIC_RELAXED) == turn)
			channel_file_close(&t->file);
		return;
	}
	if (!release(t, except))
		__atomic_store_n(&channel_listen_block.news, 1, __ATOMIC_RELAXED);
	else if (turn % 2 == 0 && turn != t->turn && listen_is_held(seat_of(t)))
		seat(t, turn);
}

/* Look at an inherited seat. */
static void
tend_inherited(struct writer_tracer *t, const struct writer_thread *except)
{
	if (atomic_load(&t->attached) && over(t, true))
		detach(t);
	if (atomic_load(&t->attached)) {
		if (t->file.fd >= 0 && listen_offer_is_taken(number_of(t) - FIRST_INHERITED))
			channel_file_close(&t->file);
	} else if (release(t, except))
		listen_parent_leave(&t->parent);
	else
		__atomic_store_n(&channel_listen_block.news, 1, __ATOMIC_RELAXED);
}

/* In a forked child, whose seats are empty: fire for a tracer that it has inherited. */
static void
seat_inherited(struct writer_tracer *t)
{
	const char *unused;
	uint32_t answer;

	t->demand = &t->parent.block->demand[t->parent.seat];
	if (listen_parent_is_held(&t->parent) && listen_parent_take(&t->parent, &t->copy, &answer) &&
	    answer == CHANNEL_SEATED && !has(t->copy.key) && attach(t, &unused))
		want_all(t);
	else
		listen_parent_leave(&t->parent);
}

/* In a forked child: the tracers that its parent had inherited, and those of its parent's own seats,
 * where they follow. */
static void
inherit(const struct listen_parent *parent)
{
	struct writer_tracer *t;

	for (t = &writer.tracer[FIRST_INHERITED]; t < &writer.tracer[TRACERS]; t++)
		if (t->parent.block != NULL)
			seat_inherited(t);
	t = &writer.tracer[FIRST_INHERITED];
	for (unsigned seat = 0; parent->block != NULL && seat < CHANNEL_SEATS; seat++) {
		while (t < &writer.tracer[TRACERS] && t->parent.block != NULL)
			t++;
		if (t < &writer.tracer[TRACERS] && listen_inherit(parent, seat, &t->parent))
			seat_inherited(t);
	}
}

/* The child of a fork has no tracer of its parent's but those that it has found, or inherits. */
static void
leave_seats(void)
{
	for (int k = FIRST_SEAT; k < TRACERS; k++) {
		struct writer_tracer *t = &writer.tracer[k];
		detach(t);
		if (t->process != NULL)
			munmap(t->process, sizeof(*t->process));
		t->process = NULL;
		t->turn = 0;
	}
}

/* In a forked child: its only thread holds none of its parent's places. */
static void
forked(void)
{
	struct listen_parent parent = { .block = NULL };

	if (writer.threads->here)	/* it has fired before this handler */
		return;
	my_thread = NULL;
	for (int k = 0; k < TRACERS; k++)
		channel_file_close(&writer.tracer[k].file);
	leave_seats();
	writer.threads->here = true;
	if (writer.listens)
		writer.listens = listen_forked(&parent);
	inherit(&parent);
	listen_parent_leave(&parent);
}

/* except: this thread, if it is in ready(), which uses no tracer's memory across this call. */
static void
tend(const struct writer_thread *except)
{
	if (!writer.prepared || atomic_exchange(&writer.threads->tending, true))
		return;
	int error = errno;
	if (!writer.threads->here)
		forked();
	__atomic_exchange_n(&channel_listen_block.news, 0, __ATOMIC_ACQ_REL);
	for (int k = FIRST_SEAT; writer.listens && k < FIRST_INHERITED; k++)
		tend_seat(&writer.tracer[k], except);
	for (int k = FIRST_INHERITED; k < TRACERS; k++)
		tend_inherited(&writer.tracer[k], except);
	errno = error;
	atomic_store(&writer.threads->tending, false);
}

void
channel_writer_tend(void)
{
	tend(NULL);
}

void
channel_writer_watch(void)
{
	bool look = channel_writer_news();

	for (int k = FIRST_SEAT; k < TRACERS; k++)
		look = look || writer.tracer[k].process != NULL;
	if (look)
		channel_writer_tend();
}

void
channel_writer_instrumented(bool more)
{
	listen_instrumented(more);
}

bool
channel_writer_listen(bool on)
{
	const char *unused;

	if (!prepare(&unused))
		return false;
	while (atomic_exchange(&writer.threads->tending, true))
		sched_yield();
	if (!on || (writer.listens && !listen_is_open())) {
		for (int k = FIRST_SEAT; k < TRACERS; k++)
			detach(&writer.tracer[k]);
		if (writer.listens)
			listen_stop();
		writer.listens = false;
		for (int k = FIRST_SEAT; k < FIRST_INHERITED; k++) {
			release(&writer.tracer[k], NULL);
			writer.tracer[k].turn = 0;
		}
		for (int k = FIRST_INHERITED; k < TRACERS; k++)
			tend_inherited(&writer.tracer[k], NULL);
	}
	if (on && !writer.listens)
		writer.listens = listen_start();
	atomic_store(&writer.threads->tending, false);
	return writer.listens;
}

/* --- chunks -------------------------------------------------------------- */

static unsigned char *
chunk_at(const struct writer_tracer *t, uint32_t i)
{
	return (unsigned char *)(uintptr_t)t->process->pool + CHANNEL_FIRST + i * t->copy.chunk_size;
}

/* A free chunk, or one never used.  false: there is none. */
static bool
find_chunk(const struct writer_tracer *t, uint32_t *i)
{
	struct channel_pool *pool = t->process->pool;
	uint64_t top = __atomic_load_n(&pool->free, __ATOMIC_ACQUIRE);

	while ((uint32_t)top != 0) {
		*i = (uint32_t)top - 1;
		if (*i >= t->copy.chunks)
			return false;
		uint32_t below = __atomic_load_n(&pool->below[*i], __ATOMIC_RELAXED);
		if (__atomic_compare_exchange_n(&pool->free, &top, ((top >> 32) + 1) << 32 | below,
		    true, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE))
			return true;
	}
	*i = __atomic_load_n(&pool->fresh, __ATOMIC_RELAXED);
	do {
		if (*i >= t->copy.chunks)
			return false;
	} while (!__atomic_compare_exchange_n(&pool->fresh, i, *i + 1, true, __ATOMIC_RELAXED,
	    __ATOMIC_RELAXED));
	return true;
}

/*
 * Take a chunk, with memory.  A write to a page for which the kernel finds no memory would be
 * SIGBUS; asking beforehand gives an error that we can count as a drop.  Kernels before 5.14
 * cannot be asked.
 */
static bool
take_chunk(const struct writer_tracer *t, uint32_t *i)
{
	struct channel_pool *pool = t->process->pool;

	if (__atomic_fetch_add(&pool->used, 1, __ATOMIC_RELAXED) >=
	    __atomic_load_n(&pool->granted, __ATOMIC_RELAXED) || !find_chunk(t, i)) {
		__atomic_fetch_sub(&pool->used, 1, __ATOMIC_RELAXED);
		return false;
	}
	int error = errno;
	bool ok = madvise(chunk_at(t, *i), t->copy.chunk_size, MADV_POPULATE_WRITE) == 0 ||
	    errno == EINVAL;
	errno = error;
	if (!ok) {
		channel_pool_push(pool, *i);
		__atomic_fetch_sub(&pool->used, 1, __ATOMIC_RELAXED);
	}
	return ok;
}

/* --- streams ------------------------------------------------------------- */

/* A place for this thread: one that another has left, or a new one; NULL: there are too many. */
static struct writer_thread *
claim(void)
{
	struct writer_threads *all = writer.threads;
	struct writer_thread *thread = NULL;

	if (atomic_load_explicit(&all->left, memory_order_relaxed) != NULL)
		thread = atomic_exchange(&all->left, NULL);
	if (thread != NULL) {		/* of the places left, one for us, and the others back */
		struct writer_thread *others = thread->free, *last = others;
		while (last != NULL && last->free != NULL)
			last = last->free;
		struct writer_thread *top = NULL;
		while (others != NULL && !atomic_compare_exchange_weak(&all->left, &top, others))
			last->free = top;
		memset(thread->stream, 0, sizeof(thread->stream));
		return thread;
	}
	do {
		unsigned i = atomic_load(&all->made);
		do {
			if (i == CHANNEL_SLOTS)
				return NULL;
		} while (!atomic_compare_exchange_weak(&all->made, &i, i + 1));
		thread = &all->thread[i];
	} while (atomic_exchange(&thread->held, true));
	return thread;
}

/* The first firing of this thread: its place, which it leaves when it ends. */
static __attribute__((noinline)) struct writer_thread *
enter(void)
{
	static struct writer_thread entering = { .busy = true };

	my_thread = &entering;		/* a signal handler must not enter as well */
	atomic_signal_fence(memory_order_seq_cst);
	struct writer_thread *thread = writer.threads != NULL ? claim() : NULL;
	if (thread != NULL)
		pthread_setspecific(writer.thread, thread);
	atomic_signal_fence(memory_order_seq_cst);
	my_thread = thread;
	return thread;
}

/* This thread ends: the next one to claim a place may have this one. */
static void
leave(void *value)
{
	struct writer_thread *thread = value;

	if (thread != my_thread || !atomic_load(&thread->held))
		return;
	my_thread = NULL;
	thread->free = atomic_load(&writer.threads->left);
	while (!atomic_compare_exchange_weak(&writer.threads->left, &thread->free, thread))
		;
}

/* This thread's slot of a tracer's pool. */
static struct writer_stream *
begin_stream(struct writer_tracer *t, struct writer_thread *thread)
{
	unsigned i = (unsigned)(thread - writer.threads->thread);
	struct writer_stream *stream = &t->process->stream[i];
	struct channel_pool *pool = t->process->pool;

	if (stream->shared == NULL) {
		uint32_t used = __atomic_load_n(&pool->slots_used, __ATOMIC_RELAXED);
		stream->shared = &pool->slot[i];
		while (used <= i && !__atomic_compare_exchange_n(&pool->slots_used, &used, i + 1, true,
		    __ATOMIC_RELEASE, __ATOMIC_RELAXED))
			;
	}
	stream->tracer = t;
	stream->introduced = false;
	stream->known = stream->introduced_sites = 0;
	stream->look = 0;
	/* A forked child that no handler was called in has found its place wiped. */
	atomic_store(&thread->held, true);
	thread->stream[number_of(t)] = stream;
	return stream;
}

/* What was stored before is seen before what follows is loaded: by those who order it with
 * membarrier.  A process that knows none does it itself. */
static inline void
fence(void)
{
	if (unlikely(writer.fences))
		atomic_thread_fence(memory_order_seq_cst);
	else
		atomic_signal_fence(memory_order_seq_cst);
}

/* Begin to write: the reader's `taken` is seen from here on. */
static inline void
begin(struct channel_slot *shared)
{
	__atomic_store_n(&shared->busy, 1, __ATOMIC_RELAXED);
	fence();
}

static inline void
end(struct channel_slot *shared)
{
	__atomic_store_n(&shared->busy, 0, __ATOMIC_RELEASE);
}

static inline void
publish(struct writer_stream *stream, struct channel_slot *shared, uint32_t size)
{
	stream->offset += size;
	stream->head += size;
	__atomic_store_n(&shared->head, stream->head, __ATOMIC_RELEASE);
}

/* Count a fire; its record, if there is one, must be published before. */
static inline void
count(struct writer_stream *stream, struct channel_slot *shared)
{
	__atomic_store_n(&shared->fired, ++stream->fired, __ATOMIC_RELEASE);
}

/* Count a fire of a thread without a stream. */
static void
count_unplaced(const struct writer_tracer *t)
{
	struct writer_process *p = t->process;
	struct channel_pool *pool = atomic_load(&p->pool);

	if (pool != NULL)
		__atomic_fetch_add(&pool->unplaced, 1, __ATOMIC_RELAXED);
	else
		atomic_fetch_add(&p->unplaced, 1);
}

/* Go on in another chunk.  false: there is none now. */
static bool
next_chunk(const struct writer_tracer *t, struct writer_stream *stream)
{
	struct channel_slot *shared = stream->shared;
	uint32_t i;

	if (!take_chunk(t, &i)) {
		stream->limit = 0;	/* nothing goes in behind a drop but a new chunk */
		return false;
	}
	if (stream->chunk != NULL) {
		struct channel_next_record next = {
			.record.size = (uint32_t)t->copy.chunk_size - stream->offset,
			.record.kind = CHANNEL_NEXT,
			.chunk = i, .fired = stream->fired
		};
		memcpy(stream->chunk + stream->offset, &next, sizeof(next));
		publish(stream, shared, next.record.size);
	} else {
		__atomic_store_n(&shared->began, stream->head, __ATOMIC_RELAXED);
		__atomic_store_n(&shared->before, stream->fired, __ATOMIC_RELAXED);
		__atomic_store_n(&shared->first, i, __ATOMIC_RELAXED);
		__atomic_store_n(&shared->taken, 0, __ATOMIC_RELEASE);
	}
	stream->chunk = chunk_at(t, i);
	stream->offset = 0;
	stream->limit = (uint32_t)(t->copy.chunk_size - sizeof(struct channel_next_record));
	return true;
}

static inline bool
has_room(const struct writer_tracer *t, struct writer_stream *stream, uint64_t need)
{
	return stream->offset + need <= stream->limit || next_chunk(t, stream);
}

/* Write a record that introduces an owner or a site; there is room for it. */
static void
introduce(struct writer_stream *stream, struct channel_record *record, size_t size)
{
	record->size = (uint32_t)size;
	memcpy(stream->chunk + stream->offset, record, size);
	publish(stream, stream->shared, (uint32_t)size);
}

static bool
introduce_owner(struct writer_tracer *t, struct writer_stream *stream)
{
	if (!has_room(t, stream, sizeof(struct channel_owner_record)))
		return false;
	struct channel_owner_record owner = {
		.record.kind = CHANNEL_OWNER, .fired = stream->fired,
	};
	channel_identity_take(&t->proc, &stream->identity, &owner, t->of_owner);
	introduce(stream, &owner.record, sizeof(owner));
	return true;
}

static bool
introduce_site(const struct writer_tracer *t, struct writer_stream *stream, size_t i)
{
	if (!has_room(t, stream, sizeof(struct channel_site_record)))
		return false;
	const struct channel_probe *site = &writer.site[i];
	struct channel_site_record record = {
		.record = { .kind = CHANNEL_SITE, .site = (uint16_t)i },
		.wanted = t->site[i].wanted, .nargs = site->nargs,
	};
	strncpy(record.module, site->module, sizeof(record.module) - 1);
	strncpy(record.function, site->function, sizeof(record.function) - 1);
	introduce(stream, &record.record, sizeof(record));
	return true;
}

/* In a child that was forked without its handler, whose first firing has found that: tracers that it
 * has inherited meanwhile do not get that one. */
static void
count_first(size_t i)
{
	unsigned tracers = atomic_load(&channel_writer_raised[i]) >> FIRST_INHERITED << FIRST_INHERITED;

	for (; tracers != 0; tracers &= tracers - 1)
		count_unplaced(&writer.tracer[__builtin_ctz(tracers)]);
}

/* A tracer wants site i. */
static inline bool
wants(const struct writer_tracer *t, size_t i)
{
	return atomic_load_explicit(&channel_writer_raised[i], memory_order_acquire) >> number_of(t) & 1;
}

/*
 * Make this thread's stream ready for one event of site i, and begin to write.  NULL: the event
 * must not be written; it was counted as a drop if the tracer wants it.
 */
static __attribute__((noinline)) struct writer_stream *
ready(struct writer_tracer *t, struct writer_thread *thread, size_t i, uint64_t time)
{
	struct writer_stream *stream = thread->stream[number_of(t)];
	const struct writer_site *site = &t->site[i];

	if (!wants(t, i))
		return NULL;
	bool look = stream == NULL || time >= stream->look;
	bool closed = __atomic_load_n(&t->demand->closed, __ATOMIC_RELAXED);
	bool here = writer.threads->here;
	uint32_t turn = t->turn;
	/* Nobody else may look for news where only the interpreter's probes fire. */
	if (unlikely(!here) || (look && channel_writer_news()) ||
	    (is_seat(t) && (look || closed)))
		tend(thread);
	if (unlikely(!here))
		count_first(i);
	if (!is_seat(t) && over(t, look))
		detach(t);
	if (closed || !atomic_load(&t->attached) || t->turn != turn)
		return NULL;
	if (time >= t->process->retry || t->process->pool == NULL)
		make_pool(t, time);
	if (t->process->pool == NULL) {
		count_unplaced(t);
		return NULL;
	}
	if (stream == NULL)
		stream = begin_stream(t, thread);
	if (look)
		stream->look = time + t->per_second / LOOK;

	struct channel_slot *shared = stream->shared;
	begin(shared);
	if (__atomic_load_n(&shared->taken, __ATOMIC_ACQUIRE)) {
		stream->chunk = NULL;
		stream->limit = 0;
	}
	uint32_t epoch = __atomic_load_n(&shared->epoch, __ATOMIC_ACQUIRE);
	uint32_t of_owner = site->flags & CHANNEL_OF_OWNER;
	if (stream->epoch != epoch || (stream->introduced && of_owner != 0 &&
	    !channel_identity_holds(&stream->identity, of_owner))) {
		stream->epoch = epoch;
		stream->introduced = false;
		stream->introduced_sites = stream->known = 0;
	}
	if (!stream->introduced)
		stream->introduced = introduce_owner(t, stream);
	if (stream->introduced && !(stream->introduced_sites >> i & 1)) {
		uint64_t site_bit = (uint64_t)introduce_site(t, stream, i) << i;
		stream->introduced_sites |= site_bit;
		/* A site that depends on the owner looks at it each time. */
		stream->known |= of_owner == 0 ? site_bit : 0;
	}
	if ((stream->introduced_sites >> i & 1) && has_room(t, stream, site->room))
		return stream;
	count(stream, shared);
	end(shared);
	return NULL;
}

/* --- firing -------------------------------------------------------------- */

/* The stream can take an event of site i as it is: writing has begun then. */
static inline bool
is_ready(const struct writer_stream *stream, const struct writer_tracer *t, size_t i, uint64_t time)
{
	if (unlikely(time >= stream->look || stream->offset + t->site[i].room > stream->limit ||
	    !(stream->known >> i & 1) || __atomic_load_n(&t->demand->closed, __ATOMIC_RELAXED)))
		return false;
	begin(stream->shared);
	if (likely(!__atomic_load_n(&stream->shared->taken, __ATOMIC_ACQUIRE)))
		return true;
	end(stream->shared);
	return false;
}

/* Write one firing of site i for tracer k. */
static inline __attribute__((always_inline)) void
write_event(unsigned k, struct writer_thread *thread, size_t i, const uint64_t *args)
{
	struct writer_stream *stream = thread->stream[k];
	struct writer_tracer *t = likely(stream != NULL) ? stream->tracer : &writer.tracer[k];
	uint64_t time = now(t);

	if (unlikely(stream == NULL || !is_ready(stream, t, i, time))) {
		stream = ready(t, thread, i, time);
		if (stream == NULL)
			return;
	}

	const struct writer_site *site = &t->site[i];
	struct channel_slot *shared = stream->shared;
	unsigned char *start = stream->chunk + stream->offset;
	struct channel_event_record *event = (struct channel_event_record *)start;
	uint64_t *raw = event->rest;

	event->time = time;
	if (unlikely((site->flags & CHANNEL_IN_EVENT) != 0)) {
		if (site->flags & CHANNEL_CPU)
			*raw++ = (uint64_t)sched_getcpu();
		if (site->flags & CHANNEL_VTIME)
			*raw++ = clock_ns(CLOCK_THREAD_CPUTIME_ID);
	}
	for (uint32_t m = site->args; m != 0; m &= m - 1)
		*raw++ = args[__builtin_ctz(m)];

	uint32_t strings = site->strings, most = t->copy.strsize - 1;
	uint32_t *len = (uint32_t *)raw;
	unsigned char *text = (unsigned char *)(len + site->nstrings);
	for (; strings != 0; strings &= strings - 1) {
		const char *from = (const char *)(uintptr_t)args[__builtin_ctz(strings)];
		if (likely(from != NULL)) {
			*len = (uint32_t)channel_copy(text, from, most);
			text += *len++ + 1;
		} else
			*len++ = CHANNEL_NULL;
	}

	uint32_t size = (uint32_t)(text - start + 7) & ~UINT32_C(7);
	event->record = (struct channel_record){
		.size = size, .kind = CHANNEL_EVENT, .site = (uint16_t)i
	};
	publish(stream, shared, size);
	count(stream, shared);
	end(shared);
}

/* Of several tracers, all but the first. */
static __attribute__((noinline)) void
write_to_others(unsigned tracers, struct writer_thread *thread, size_t i, const uint64_t *args)
{
	for (; tracers != 0; tracers &= tracers - 1)
		write_event((unsigned)__builtin_ctz(tracers), thread, i, args);
}

/* Count a fire that is none: a signal handler's in the middle of another, or of one thread too
 * many. */
static __attribute__((noinline)) void
count_lost(size_t i)
{
	atomic_fetch_add(&writer.threads->guests, 1);
	unsigned tracers = atomic_load_explicit(&channel_writer_raised[i], memory_order_acquire);
	for (; tracers != 0; tracers &= tracers - 1)
		count_unplaced(&writer.tracer[__builtin_ctz(tracers)]);
	atomic_fetch_sub(&writer.threads->guests, 1);
}

void
channel_writer_fire(size_t i, const uint64_t *args)
{
	struct writer_thread *thread = my_thread;

	if (unlikely(thread == NULL)) {
		if (!channel_writer_wants(i))
			return;
		thread = enter();
	}
	if (unlikely(thread == NULL || atomic_load_explicit(&thread->busy, memory_order_relaxed))) {
		count_lost(i);
		return;
	}
	atomic_store_explicit(&thread->busy, true, memory_order_relaxed);
	fence();
	unsigned tracers = atomic_load_explicit(&channel_writer_raised[i], memory_order_acquire);
	if (unlikely((tracers & (tracers - 1)) != 0))
		write_to_others(tracers & (tracers - 1), thread, i, args);
	if (likely(tracers != 0))
		write_event((unsigned)__builtin_ctz(tracers), thread, i, args);
	atomic_store_explicit(&thread->busy, false, memory_order_release);
}

#endif
