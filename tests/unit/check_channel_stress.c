/*
 * check_channel_stress.c - the channel under load: many threads, many processes,
 * writers that die at any moment, writers that scribble.
 *
 * In all tests delivered + dropped = fired, and no event is torn, lost without a
 * count, or out of order within a thread.
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "channel/clock.h"
#include "channel/clock_ns.h"
#include "check_channel.h"
#include "suite.h"

/* The fires of writers in other processes, counted by themselves. */
static _Atomic uint64_t *fired;

static void
setup(void)
{
	fired = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	ck_assert_ptr_ne(fired, MAP_FAILED);
}

static uint64_t
total_fired(void)
{
	uint64_t sum = 0;

	for (int i = 0; i < ORIGINS; i++)
		sum += fired[i];
	return sum;
}

/* --- threads ------------------------------------------------------------- */

struct thread {
	pthread_t id;
	unsigned origin;
	uint64_t n;
};

static void *
fire_thread(void *arg)
{
	struct thread *t = arg;

	for (uint64_t n = 0; n < t->n; n++)
		fire_line(t->origin, n);
	fired[t->origin] += t->n;
	return NULL;
}

/* Threads that come and go while the reader reads. */
START_TEST(many_threads)
{
	struct trial t = { .event = NULL };
	struct thread thread[ORIGINS] = { 0 };
	const int at_once = 8;

	trial_open(&t, 64, (uint64_t)262144 << _i * 3);
	attach();
	for (unsigned i = 0; i < ORIGINS; i++) {
		if (i >= at_once)
			pthread_join(thread[i - at_once].id, NULL);
		thread[i] = (struct thread){ .origin = i, .n = 3000 };
		ck_assert_int_eq(pthread_create(&thread[i].id, NULL, fire_thread, &thread[i]), 0);
		trial_read(&t);
	}
	for (unsigned i = ORIGINS - at_once; i < ORIGINS; i++)
		pthread_join(thread[i].id, NULL);
	trial_read(&t);
	trial_read(&t);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(total_fired(), ORIGINS * 3000);
	ck_assert_uint_eq(t.delivered + t.dropped, total_fired());
	trial_close(&t);
}
END_TEST

static atomic_bool enough;

static void *
fire_until(void *arg)
{
	struct thread *t = arg;

	while (!enough)
		fire_line(t->origin, t->n++);
	return NULL;
}

/* With the newest events held back, events are read in order of time. */
static void
in_order(struct trial *t, const struct channel_event *e)
{
	if (e->time < t->last_time)
		t->wrong++;
	t->last_time = e->time;
}

START_TEST(streams_are_merged_by_time)
{
	struct trial t = { .event = in_order };
	struct thread thread[4] = { 0 };

	trial_open(&t, 64, 1 << 22);
	attach();
	for (unsigned i = 0; i < 4; i++) {
		thread[i].origin = i;
		ck_assert_int_eq(pthread_create(&thread[i].id, NULL, fire_until, &thread[i]), 0);
	}
	usleep(20000);
	enough = true;
	for (unsigned i = 0; i < 4; i++)
		pthread_join(thread[i].id, NULL);
	trial_read(&t);
	ck_assert_uint_ge(t.delivered, 4);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(t.delivered + t.dropped,
	    thread[0].n + thread[1].n + thread[2].n + thread[3].n);
	trial_close(&t);
}
END_TEST

/* --- processes ----------------------------------------------------------- */

static void
fire_process(void *arg)
{
	unsigned origin = *(unsigned *)arg;

	attach();
	for (uint64_t n = 0; n < 2000; n++)
		fire_line(origin, n);
	fired[origin] += 2000;
}

START_TEST(many_processes)
{
	struct trial t = { .event = NULL };
	unsigned origin[ORIGINS];
	pid_t child[ORIGINS];

	trial_open(&t, 64, 1 << 16);
	for (unsigned i = 0; i < ORIGINS; i++) {
		origin[i] = i;
		child[i] = start(fire_process, &origin[i]);
		if (i >= 4)
			ck_assert_int_eq(trial_reap(&t, child[i - 4]), 0);
	}
	for (unsigned i = ORIGINS - 4; i < ORIGINS; i++)
		ck_assert_int_eq(trial_reap(&t, child[i]), 0);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(t.delivered + t.dropped, ORIGINS * 2000);
	ck_assert_uint_gt(t.delivered, ORIGINS * 100);
	trial_close(&t);
}
END_TEST

/* Fire from two threads until killed, counting the calls that returned. */
static void *
fire_for_ever(void *arg)
{
	unsigned origin = *(unsigned *)arg;

	for (uint64_t n = 0;; n++) {
		fire_line(origin, n);
		fired[origin]++;
	}
	return NULL;
}

static void
fire_until_killed(void *arg)
{
	unsigned *origin = arg;
	pthread_t thread;

	attach();
	pthread_create(&thread, NULL, fire_for_ever, &origin[1]);
	fire_for_ever(&origin[0]);
}

/* Kill the writers at a random moment, 100 times: only each thread's fire in progress is in doubt,
 * and their memory can be used again. */
START_TEST(killed_writers)
{
	struct trial t = { .event = NULL };

	srandom(12345);
	trial_open(&t, 64, 1 << 16);
	for (unsigned round = 0; round < 100; round++) {
		unsigned origin[2] = { 0, 1 };
		memset(t.next, 0, sizeof(t.next));
		memset((void *)fired, 0, 4096);
		t.delivered = t.dropped = 0;
		pid_t child = start(fire_until_killed, origin);
		while (total_fired() < 10)
			usleep(100);
		for (long i = random() % 3; i > 0; i--)
			trial_read(&t);
		usleep((useconds_t)(random() % 3000));
		kill(child, SIGKILL);
		int status = trial_reap(&t, child);
		ck_assert(WIFSIGNALED(status));
		ck_assert_uint_eq(t.wrong, 0);
		ck_assert_uint_ge(t.delivered + t.dropped, total_fired());
		ck_assert_uint_le(t.delivered + t.dropped, total_fired() + 2);
		ck_assert_uint_gt(t.delivered, 0);
	}
	trial_close(&t);
}
END_TEST

enum { FIRST_FIRES = 250, MORE_FIRES = 3000 };	/* more than one chunk; more than all */

static void
fire_and_stop(void *arg)
{
	const uint64_t text[] = { (uintptr_t)"0", (uintptr_t)"0", 0 };

	(void)arg;
	attach();
	for (int i = 0; i < FIRST_FIRES; i++)
		fire_five("0123456789");
	ptrace(PTRACE_TRACEME, 0, NULL, NULL);
	raise(SIGSTOP);
	for (int i = 0; i < MORE_FIRES; i++)
		fire_five("0123456789");
	raise(SIGSTOP);
	channel_writer_fire(LINE, text);
	raise(SIGSTOP);
}

/* Let the child go on until it stops, one instruction or more; the signal. */
static int
go_on(pid_t child, enum __ptrace_request how)
{
	int status;

	if (how != PTRACE_TRACEME && ptrace(how, child, NULL, NULL) != 0)
		ck_abort_msg("cannot trace: %s", strerror(errno));
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert(WIFSTOPPED(status));
	return WSTOPSIG(status);
}

/* Kill a writer behind a firing, then an instruction earlier, and so on until the event is not
 * delivered.  There are drops before it that the reader has not seen: it looks before they happen,
 * and then gives the chunks of what it saw back.  The event hides none of them. */
START_TEST(killed_between_two_instructions)
{
	struct trial t = { .event = NULL };
	int instructions = INT_MAX, rounds = 0, done;

	trial_open(&t, 64, 1 << 14);
	do {
		t.next[0] = t.delivered = t.dropped = 0;
		pid_t child = start(fire_and_stop, NULL);
		ck_assert_int_eq(go_on(child, PTRACE_TRACEME), SIGSTOP);
		trial_read_until(&t, 0);
		ck_assert_int_eq(go_on(child, PTRACE_CONT), SIGSTOP);
		trial_read(&t);
		ck_assert_uint_eq(t.dropped, 0);
		ck_assert_uint_lt(t.delivered, FIRST_FIRES + MORE_FIRES);
		for (done = 0; done < instructions && go_on(child, PTRACE_SINGLESTEP) != SIGSTOP; done++)
			;
		kill(child, SIGKILL);
		ck_assert(WIFSIGNALED(trial_reap(&t, child)));
		ck_assert_uint_eq(t.wrong, 0);
		uint64_t fires = FIRST_FIRES + MORE_FIRES + t.next[0];
		ck_assert_msg(t.delivered + t.dropped == fires, "%d instructions: %u of %u",
		    done, (unsigned)(t.delivered + t.dropped), (unsigned)fires);
		instructions = done - 1;
		rounds++;
	} while (t.next[0] != 0);
	ck_assert_int_gt(rounds, 2);
	trial_close(&t);
}
END_TEST

/* A pool ends with its process, by exec as well. */
static void
fire_and_exec(void *arg)
{
	(void)arg;
	attach();
	fire_line(1, 1);
	execl("/bin/true", "true", (char *)NULL);
}

START_TEST(pools_come_back)
{
	struct trial t = { .event = NULL };

	trial_open(&t, 64, 1 << 14);
	for (int round = 0; round < 20; round++) {
		memset(t.next, 0, sizeof(t.next));
		ck_assert_int_eq(trial_reap(&t, start(fire_and_exec, NULL)), 0);
	}
	ck_assert_uint_eq(t.delivered, 20);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

static void
fire_and_fork(void *arg)
{
	unsigned depth = *(unsigned *)arg;

	for (uint64_t n = 0; n < 100; n++)
		fire_line(depth, n);
	if (depth < 10) {
		depth++;
		int status;
		pid_t child = start(fire_and_fork, &depth);
		waitpid(child, &status, 0);
		if (status != 0)
			abort();
	}
}

static void
attach_and_fork(void *arg)
{
	attach();
	fire_and_fork(arg);
}

/* Children of children of a process with threads. */
START_TEST(forks_of_forks)
{
	struct trial t = { .event = NULL };
	unsigned depth = 1;

	trial_open(&t, 64, 1 << 16);
	ck_assert_int_eq(trial_reap(&t, start(attach_and_fork, &depth)), 0);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(t.delivered, 1000);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

/* --- nonsense ------------------------------------------------------------ */

/* The pool of this process, which is its writer as well: to write anywhere in it. */
static struct channel_pool *
own_pool(void)
{
	char line[512];
	uint64_t start = 0;
	FILE *f = fopen("/proc/self/maps", "r");

	while (start == 0 && fgets(line, sizeof(line), f) != NULL)
		if (strstr(line, "/memfd:pythonprobes (deleted)") != NULL)
			sscanf(line, "%lx", &start);
	fclose(f);
	ck_assert_uint_ne(start, 0);
	return (struct channel_pool *)start;
}

static uint64_t
word(void)
{
	uint64_t w = (uint64_t)random() << 31 ^ (uint64_t)random();

	switch (random() % 4) {
	case 0: return w % 300;
	case 1: return w << 8;
	default: return w;
	}
}

/* A process overwrites its chunks and counters: the reader survives, and events arrive again once
 * it stops. */
START_TEST(scribbled_pool)
{
	struct trial t = { .event = in_order };
	uint64_t n = 0;

	srandom(4711 + (unsigned)_i);
	trial_open(&t, 64, 1 << 14);
	attach();
	struct channel_pool *pool = own_pool();
	uint64_t *chunks = (uint64_t *)((char *)pool + CHANNEL_FIRST);
	uint64_t words = (pool->size - CHANNEL_FIRST) / sizeof(*chunks);
	for (int round = 0; round < 3000; round++) {
		for (int i = 0; i < 20; i++)
			fire_line(1, n++);
		/* The stack of free chunks is left alone: the writer's own crash is its own harm. */
		for (long i = random() % 4; i > 0; i--)
			chunks[(uint64_t)random() % words] = word();
		struct channel_slot *slot = &pool->slot[random() % 2];
		if (random() % 8 == 0)
			slot->head = word();
		if (random() % 8 == 0)
			slot->first = (uint32_t)word();
		if (random() % 8 == 0)
			slot->began = word();
		if (random() % 8 == 0)
			slot->taken = (uint32_t)word();
		if (random() % 8 == 0)
			slot->fired = word();
		if (random() % 8 == 0)
			pool->slots_used = (uint32_t)word();
		if (random() % 8 == 0)
			pool->used = (uint32_t)word() % 64;
		trial_read(&t);
	}
	trial_close(&t);
}
END_TEST

/* What another process scribbles harms its own events only. */
static void
scribble(void *arg)
{
	(void)arg;
	attach();
	struct channel_pool *pool = own_pool();
	for (uint64_t n = 0; n < 300; n++) {
		fire_line(2, n);
		for (size_t i = 0; i < sizeof(struct channel_pool) / 8; i += 1 + (size_t)random() % 64)
			((uint64_t *)pool)[i] = word();
		usleep(100);
	}
	_exit(0);
}

START_TEST(a_scribbling_neighbour)
{
	struct trial t = { .event = NULL };
	uint64_t n = 0, mine = 0;

	trial_open(&t, 64, 1 << 20);
	pid_t child = start(scribble, NULL);
	attach();
	for (int status; waitpid(child, &status, WNOHANG) == 0; ) {
		for (int i = 0; i < 10; i++)
			fire_line(1, n++);
		trial_read(&t);
		mine = t.next[1];
		ck_assert_uint_eq(mine, n);
	}
	ck_assert_uint_gt(n, 100);
	trial_close(&t);
}
END_TEST

/* Skipped records count as drops: the sums stay right. */
START_TEST(nonsense_shows_as_drops)
{
	struct trial t = { .event = NULL };
	uint64_t n = 0;

	trial_open(&t, 64, 1 << 20);
	attach();
	struct channel_pool *pool = own_pool();
	while (n < 50)
		fire_line(1, n++);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 50);
	uint64_t at = pool->slot[0].head;
	while (n < 100)
		fire_line(1, n++);
	memset((char *)pool + CHANNEL_FIRST + at, 0xee, 16);
	trial_read(&t);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 50);
	ck_assert_uint_eq(t.dropped, 50);
	while (t.delivered < 200) {
		fire_line(1, n++);
		trial_read(&t);
	}
	trial_read(&t);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(t.delivered + t.dropped, n);
	trial_close(&t);
}
END_TEST

/* A writer that begins anew in a chunk that goes on in itself, and says that it has written for years: the
 * reader does not follow it for ever. */
START_TEST(a_stream_without_an_end)
{
	struct trial t = { .event = NULL };

	trial_open(&t, 64, 1 << 20);
	attach();
	struct channel_pool *pool = own_pool();
	struct channel_slot *slot = &pool->slot[0];
	for (int i = 0; i < 4 && slot->taken == 0; i++) {
		fire_line(1, 0);
		trial_read(&t);
		usleep(110000);
		trial_read(&t);
	}
	ck_assert_uint_eq(slot->taken, 1);
	*(struct channel_next_record *)((char *)pool + CHANNEL_FIRST) = (struct channel_next_record){
		.record = { .size = CHANNEL_CHUNK_MIN, .kind = CHANNEL_NEXT }, .fired = slot->fired
	};
	slot->first = 0;
	slot->began = slot->head;
	slot->head += UINT64_C(1) << 62;
	slot->taken = 0;
	trial_read(&t);
	ck_assert_int_eq(channel_reader_nonsense(t.reader), getpid());
	trial_close(&t);
}
END_TEST

/* Set the time of each event of the first thread, in its first chunk. */
static void
forge_times(struct channel_pool *pool, uint64_t time)
{
	char *chunk = (char *)pool + CHANNEL_FIRST;
	const struct channel_record *record;

	for (uint64_t at = 0; at < pool->slot[0].head; at += record->size) {
		record = (struct channel_record *)(chunk + at);
		if (record->kind == CHANNEL_EVENT)
			((struct channel_event_record *)(chunk + at))->time = time;
	}
}

static uint64_t latest;

static void
keep_time(struct trial *t, const struct channel_event *e)
{
	(void)t;
	latest = e->time;
}

/* A writer cannot have fired in the future: its time is cut to the reader's. */
START_TEST(times_ahead_are_cut)
{
	const uint64_t seconds = 10ull * 365 * 24 * 3600;	/* ten years */
	struct trial t = { .event = keep_time };
	struct channel_clock clock;
	uint64_t ticks = channel_clock_start(&clock);

	trial_open(&t, 64, 1 << 16);
	attach();
	fire_line(1, 0);
	forge_times(own_pool(), _i == 0 ? seconds * (ticks != 0 ? ticks : NS_PER_SEC) :
	    _i == 1 ? INT64_MAX : UINT64_MAX);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 1);
	ck_assert_uint_le(latest, clock_ns(CLOCK_MONOTONIC));
	trial_close(&t);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("channel under load");
	TCase *tc = add_case(suite, "threads");

	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, many_threads, 0, 4);
	tcase_add_test(tc, streams_are_merged_by_time);

	tc = add_case(suite, "processes");
	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_set_timeout(tc, 120);
	ADD_TESTS(tc, many_processes, killed_writers, killed_between_two_instructions,
	    pools_come_back, forks_of_forks);

	tc = add_case(suite, "nonsense");
	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, times_ahead_are_cut, 0, 3);
	tcase_add_loop_test(tc, scribbled_pool, 0, 4);
	ADD_TESTS(tc, a_scribbling_neighbour, nonsense_shows_as_drops, a_stream_without_an_end);
	return run_suite(suite);
}
