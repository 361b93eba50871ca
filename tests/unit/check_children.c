/*
 * check_children.c - forked children of a process that listens: they listen by themselves, and
 * those of a tracer that follows fire for it, whatever becomes of them and of their parent.
 */
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check_channel.h"
#include "suite.h"

/* --- by themselves ------------------------------------------------------- */

static void
fire_in_child(void *arg)
{
	int *pipes = arg;
	char byte;

	/* The parent's tracer has not come along. */
	if (semaphore[LINE] != 0 || channel_writer_wants(LINE) || channel_writer_news())
		_exit(2);
	if (write(pipes[1], "", 1) != 1 || read(pipes[2], &byte, 1) != 1)
		_exit(3);
	for (uint64_t n = 0; n < 10; n++)
		fire_noticing(n);
}

/* A child listens by itself, and its parent's tracer does not see it. */
START_TEST(a_child_listens_by_itself)
{
	struct trial t = { .event = NULL }, of_child = { .event = NULL };
	int pipes[4];
	char byte;

	ck_assert_int_eq(pipe(pipes), 0);
	ck_assert_int_eq(pipe(pipes + 2), 0);
	listen_here();
	trial_visit(&t, getpid(), 1 << 20);
	fire_noticing(0);
	pid_t child = start(fire_in_child, pipes);
	ck_assert_int_eq((int)read(pipes[0], &byte, 1), 1);
	trial_visit(&of_child, child, 1 << 20);
	ck_assert_int_eq((int)write(pipes[3], "", 1), 1);
	/* It has ended long before its events are read. */
	int status;
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	trial_read(&of_child);
	fire_noticing(1);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 2);
	ck_assert_uint_eq(of_child.delivered, 10);
	trial_close(&t);
	trial_close(&of_child);
}
END_TEST

/* The same for a child that libc knows nothing of. */
START_TEST(a_child_without_handlers)
{
	struct trial t = { .event = NULL };
	int status;

	listen_here();
	trial_visit(&t, getpid(), 1 << 20);
	fire_noticing(0);
	pid_t child = (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
	if (child == 0) {
		fire_line(1, 1);
		bool wants = channel_writer_wants(LINE);
		_exit(wants || semaphore[LINE] != 0 || listens((pid_t)syscall(SYS_getpid)) != CHANNEL_LISTENS);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	fire_noticing(2);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 2);
	trial_close(&t);
}
END_TEST

/* --- followed ------------------------------------------------------------ */

static void
trial_follow(struct trial *t, pid_t pid)
{
	char *cause = NULL;

	trial_open(t, 64, 1 << 20);
	unsetenv(CHANNEL_ENV);
	channel_reader_follow(t->reader);
	ck_assert_msg(channel_reader_visit(t->reader, pid, &cause), "%s", cause);
}

/* A child that has nothing of a tracer fires, and so do its children. */
struct generation {
	int depth, events;
	unsigned raised;		/* the semaphore, as each has to find it */
};

static void
fire_generations(void *arg)
{
	struct generation *g = arg;
	int status;

	if (semaphore[LINE] != g->raised || semaphore[FIVE] != g->raised)
		_exit(2);
	for (int i = 0; i < g->events; i++)
		fire_line((unsigned)g->depth, (uint64_t)i);
	if (--g->depth == 0)
		return;
	pid_t child = start(fire_generations, arg);
	if (waitpid(child, &status, 0) != child || status != 0)
		_exit(3);
}

/* Children and grandchildren are seen from the fork on, though they have ended before anybody reads;
 * _i: their parent has not noticed its tracer either. */
START_TEST(children_are_followed)
{
	struct trial t = { .event = NULL }, alone = { .event = NULL };
	struct generation g = { 3, 10, 1 };
	int status;

	listen_here();
	trial_follow(&t, getpid());
	trial_visit(&alone, getpid(), 1 << 20);
	if (_i == 0) {
		channel_writer_tend();
		fire_line(7, 0);
	}
	pid_t child = start(fire_generations, &g);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	trial_read(&t);
	trial_read(&alone);
	ck_assert_uint_eq(t.delivered, 30 + (_i == 0));
	ck_assert_uint_eq(t.dropped + t.wrong, 0);
	ck_assert_uint_eq(alone.delivered, _i == 0);
	trial_close(&t);
	trial_close(&alone);
}
END_TEST

/* Firings that find no room are counted, of each process. */
START_TEST(drops_of_children_are_counted)
{
	struct trial t = { .event = NULL };
	struct generation g = { 3, 100000, 1 };
	int status;

	listen_here();
	trial_follow(&t, getpid());
	pid_t child = start(fire_generations, &g);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	while (t.delivered + t.dropped < 300000)
		trial_read(&t);
	ck_assert_uint_gt(t.delivered, 0);
	ck_assert_uint_gt(t.dropped, 0);
	ck_assert_uint_eq(t.delivered + t.dropped, 300000);
	trial_close(&t);
}
END_TEST

/* Fires until it is let go by its tracers, and has nothing of them then. */
static void
fire_until_free(void *arg)
{
	const int *expected = arg;

	while (channel_writer_wants(LINE))
		fire_line(1, 0);
	channel_writer_watch();
	if (semaphore[LINE] != 0 || descriptors() != *expected ||
	    mappings("/memfd:pythonprobes (deleted)") != 0 ||
	    mappings("/memfd:pythonprobes-listen (deleted)") != 1 ||
	    listens(getpid()) != CHANNEL_LISTENS)
		_exit(4);
}

static void
follow_parent(void *arg)
{
	struct trial t = { .event = NULL };

	trial_follow(&t, getppid());
	while (channel_reader_attached(t.reader) < 2)
		trial_read(&t);
	if (*(int *)arg)
		kill(getpid(), SIGKILL);
	trial_close(&t);
}

/* A tracer ends, or is killed: its children are let go, whoever took its seat meanwhile; _i: killed. */
START_TEST(children_are_let_go)
{
	struct trial next = { .event = NULL };
	int status, expected;

	listen_here();
	expected = descriptors();
	pid_t tracer = start(follow_parent, &_i);
	while (semaphore[LINE] == 0)
		fire_noticing(0);
	pid_t child = start(fire_until_free, &expected);
	ck_assert_int_eq(waitpid(tracer, &status, 0), tracer);
	ck_assert_int_eq(status, _i ? SIGKILL : 0);
	trial_visit(&next, getpid(), 1 << 20);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	trial_close(&next);
}
END_TEST

static void
fork_and_end(void *arg)
{
	int *pipes = arg, status;
	struct generation g = { 2, 10, 1 };
	char byte;

	fire_line(9, 0);
	if (read(pipes[0], &byte, 1) != 1)
		_exit(2);
	fire_generations(&g);
	waitpid(-1, &status, 0);
}

/* A child that was there is visited for itself, which gives no event twice to its tracer. */
START_TEST(a_child_is_visited_too)
{
	struct trial t = { .event = NULL };
	int pipes[2], status;
	char *cause = NULL;

	ck_assert_int_eq(pipe(pipes), 0);
	listen_here();
	trial_follow(&t, getpid());
	channel_writer_tend();
	fire_line(7, 0);
	pid_t child = start(fork_and_end, pipes);
	while (channel_reader_attached(t.reader) < 2)
		trial_read(&t);
	ck_assert_msg(channel_reader_visit(t.reader, child, &cause), "%s", cause);
	ck_assert_int_eq((int)write(pipes[1], "", 1), 1);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 2 + 20);
	ck_assert_uint_eq(t.dropped + t.wrong, 0);
	trial_close(&t);
}
END_TEST

/* A child that libc knows nothing of is followed from its second firing on, and counts the first. */
START_TEST(a_followed_child_without_handlers)
{
	struct trial t = { .event = NULL };
	int status;

	listen_here();
	trial_follow(&t, getpid());
	fire_noticing(0);
	pid_t child = (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
	if (child == 0) {
		for (uint64_t n = 1; n <= 10; n++)
			fire_line(2, n);
		_exit(!channel_writer_wants(LINE));
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 1 + 9);
	ck_assert_uint_eq(t.dropped, 1);
	trial_close(&t);
}
END_TEST

static void
no_process(void (*fn)(void *ctx, pid_t pid), void *ctx)
{
	(void)fn;
	(void)ctx;
}

/* Children in a container have offered pools, and have ended before anybody came. */
START_TEST(offers_of_the_dead_are_drops)
{
	struct trial t = { .event = NULL };

	listen_here();
	trial_follow(&t, getpid());
	channel_listen_block.seat[0].calls += 2;
	channel_reader_fetch(t.reader, no_process);
	trial_read(&t);
	ck_assert_uint_eq(t.dropped, 2);
	trial_close(&t);
}
END_TEST

/* A child that has not come to its handler yet has its parent's file, which is not its own; _i: it has
 * closed that. */
START_TEST(a_parents_file_is_not_the_childs)
{
	int pipes[2], done[2], status;
	char byte;

	ck_assert_int_eq(pipe(pipes), 0);
	ck_assert_int_eq(pipe(done), 0);
	listen_here();
	pid_t child = (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
	if (child == 0) {
		close(pipes[1]);
		if (_i)
			close(channel_listen_block.fd);
		_exit(write(done[1], "", 1) != 1 || read(pipes[0], &byte, 1) != 0);
	}
	close(pipes[0]);
	ck_assert_int_eq((int)read(done[0], &byte, 1), 1);
	ck_assert_int_eq(listens(child), _i ? CHANNEL_LISTENS_CLOSED : CHANNEL_LISTENS_NOT_YET);
	close(pipes[1]);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
}
END_TEST

static void
wait_for_end(void *arg)
{
	const int *pipes = arg;
	char byte;

	close(pipes[1]);
	_exit(read(pipes[0], &byte, 1) != 0);
}

/* Whoever looks at a child while it comes to listen does not take it for another kind of process. */
START_TEST(a_child_comes_to_listen)
{
	int pipes[2], status;

	listen_here();
	for (int i = 0; i < 2000; i++) {
		enum channel_listens found;
		ck_assert_int_eq(pipe(pipes), 0);
		pid_t child = start(wait_for_end, pipes);
		close(pipes[0]);
		do
			found = listens(child);
		while (found == CHANNEL_LISTENS_NOT_YET || found == CHANNEL_LISTENS_CLOSED);
		ck_assert_int_eq(found, CHANNEL_LISTENS);
		close(pipes[1]);
		ck_assert_int_eq(waitpid(child, &status, 0), child);
		ck_assert_int_eq(status, 0);
	}
}
END_TEST

/* Its file is there before it says anything. */
START_TEST(a_file_that_is_being_made)
{
	listen_here();
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS);
	channel_listen_block.magic = 0;
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS_NOT_YET);
	channel_listen_block.magic = 1;
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS_OTHERWISE);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("children");
	TCase *tc = add_case(suite, "by themselves");
	tcase_set_timeout(tc, 60);
	ADD_TESTS(tc, a_child_listens_by_itself, a_child_without_handlers);

	tc = add_case(suite, "followed");
	tcase_set_timeout(tc, 60);
	tcase_add_loop_test(tc, children_are_followed, 0, 2);
	tcase_add_loop_test(tc, children_are_let_go, 0, 2);
	ADD_TESTS(tc, drops_of_children_are_counted, a_child_is_visited_too,
	    a_followed_child_without_handlers, offers_of_the_dead_are_drops,
	    a_child_comes_to_listen, a_file_that_is_being_made);
	tcase_add_loop_test(tc, a_parents_file_is_not_the_childs, 0, 2);
	return run_suite(suite);
}
