/*
 * seats.c - tracers that come and go while the program runs (listen.h).
 *
 * A tracer that has gone leaves a pool and streams, which go when no thread can be in a firing that
 * began before.
 */
#ifdef __linux__

#include <errno.h>
#include <linux/membarrier.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "bell.h"
#include "tracers.h"

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
	__atomic_store_n(&t->process, NULL, __ATOMIC_RELAXED);
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
		tracer_want(t, i);
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
	if (answer == CHANNEL_SEATED && !tracer_attach(t, &unused))
		answer = CHANNEL_NO_POOL;
	if (answer != CHANNEL_SEATED) {
		listen_answer(seat_of(t), turn, answer, NULL);
		return;
	}
	tracer_make_pool(t, now(t));
	want_all(t);
}

/* Look at a seat: who has left is released, and who has come is seated. */
static void
tend_seat(struct writer_tracer *t, const struct writer_thread *except)
{
	const struct channel_seat *s = &channel_listen_block.seat[seat_of(t)];
	uint32_t turn = __atomic_load_n(&s->turn, __ATOMIC_ACQUIRE);

	if (atomic_load(&t->attached) && (turn != t->turn || tracer_over(t, true)))
		tracer_detach(t);
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
	if (atomic_load(&t->attached) && tracer_over(t, true))
		tracer_detach(t);
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
	    answer == CHANNEL_SEATED && !has(t->copy.key) && tracer_attach(t, &unused))
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
		tracer_detach(t);
		if (t->process != NULL)
			munmap(t->process, sizeof(*t->process));
		t->process = NULL;
		t->turn = 0;
	}
}

void
seats_forked(void)
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

void
seats_tend(const struct writer_thread *except)
{
	if (!writer.prepared || atomic_exchange(&writer.threads->tending, true))
		return;
	int error = errno;
	if (!writer.threads->here)
		seats_forked();
	__atomic_exchange_n(&channel_listen_block.news, 0, __ATOMIC_ACQ_REL);
	for (int k = FIRST_SEAT; writer.listens && k < FIRST_INHERITED; k++)
		tend_seat(&writer.tracer[k], except);
	for (int k = FIRST_INHERITED; k < TRACERS; k++)
		tend_inherited(&writer.tracer[k], except);
	errno = error;
	tracers_unlock();
}

void
channel_writer_tend(void)
{
	seats_tend(NULL);
}

void
channel_writer_watch(void)
{
	bool look = channel_writer_news();

	for (int k = FIRST_SEAT; k < TRACERS; k++)
		look = look || __atomic_load_n(&writer.tracer[k].process, __ATOMIC_RELAXED) != NULL;
	if (look)
		channel_writer_tend();
}

uint32_t
channel_writer_bell(void)
{
	return __atomic_load_n(&channel_listen_block.bell, __ATOMIC_SEQ_CST);
}

void
channel_writer_sleep(uint32_t heard, const struct timespec *until)
{
	bell_sleep(&channel_listen_block.bell, heard, until);
}

void
channel_writer_ring(void)
{
	bell_ring(&channel_listen_block.bell);
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

	if (!tracers_prepare(&unused))
		return false;
	tracers_lock();
	if (!on || (writer.listens && !listen_is_open())) {
		for (int k = FIRST_SEAT; k < TRACERS; k++)
			tracer_detach(&writer.tracer[k]);
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
	tracers_unlock();
	return writer.listens;
}

#endif
