/*
 * check_channel_owner.c - who fired: the numbers are the reader's, wherever the process lives,
 * and user, parent and name are those of the moment.
 */
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "channel/layout.h"
#include "check_channel.h"
#include "suite.h"

/* The owners of the events, in order. */
static struct channel_owner owner[64];
static uint32_t site_of[64];
static size_t nowners;

static void
keep(struct trial *t, const struct channel_event *e)
{
	(void)t;
	ck_assert_uint_lt(nowners, sizeof(owner) / sizeof(owner[0]));
	site_of[nowners] = e->site->wanted;
	owner[nowners++] = *e->owner;
}

/* LINE depends on the owner, FIVE does not. */
static void
open_reader(struct trial *t, uint32_t flags)
{
	char *cause = NULL;

	*t = (struct trial){ .event = keep };
	t->reader = channel_reader_create(64, 65536, &cause);
	ck_assert_int_eq(channel_reader_want(t->reader, "pythonprobes", "pythonprobe", 0, 0x1f, 0), FIVE);
	ck_assert_int_eq(channel_reader_want(t->reader, "python", "line", 0x4, 0x3, flags), LINE);
	putenv((char *)channel_reader_env(t->reader));
}

static void
open_trial(struct trial *t, uint32_t flags)
{
	open_reader(t, flags);
	attach();
}

/* Run fn in a forked child, and read until it has ended, with status 0. */
static void
in_child(struct trial *t, void (*fn)(void *))
{
	ck_assert_int_eq(trial_reap(t, start(fn, NULL)), 0);
}

static void
fire(void)
{
	fire_line(1, 0);
}

static void
fire_once(void *arg)
{
	(void)arg;
	fire();
}

static void
wait_for(pid_t pid)
{
	int status;

	if (waitpid(pid, &status, 0) != pid || status != 0)
		_exit(1);
}

/* --- what changes -------------------------------------------------------- */

START_TEST(a_new_name)
{
	struct trial t;

	open_trial(&t, CHANNEL_EXECNAME);
	prctl(PR_SET_NAME, "first");
	fire();
	fire();
	prctl(PR_SET_NAME, "second");
	fire();
	fire_five("x");
	fire();
	trial_read(&t);
	ck_assert_uint_eq(nowners, 5);
	for (size_t i = 0; i < 5; i++)
		ck_assert_str_eq(owner[i].comm, i < 2 ? "first" : "second");
	ck_assert_uint_eq(site_of[3], FIVE);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

static void
become_nobody(void *arg)
{
	(void)arg;
	fire();
	if (setgid(65534) != 0 || setuid(65534) != 0)
		_exit(1);
	fire();
}

START_TEST(another_user)
{
	struct trial t;

	open_trial(&t, CHANNEL_USER);
	in_child(&t, become_nobody);
	ck_assert_uint_eq(nowners, 2);
	ck_assert_uint_eq(owner[0].uid, 0);
	ck_assert_uint_eq(owner[1].uid, 65534);
	ck_assert_uint_eq(owner[1].gid, 65534);
	ck_assert_int_eq(owner[1].pid, owner[0].pid);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

static void
lose_the_parent(void *arg)
{
	int pipefd[2];
	char byte;

	(void)arg;
	if (pipe(pipefd) != 0)
		_exit(1);
	if (fork() == 0) {
		fire();
		pid_t parent = getppid();
		close(pipefd[0]);
		if (write(pipefd[1], "x", 1) != 1)
			_exit(1);
		while (getppid() == parent)
			usleep(1000);
		fire();
		_exit(0);
	}
	if (read(pipefd[0], &byte, 1) != 1)
		_exit(1);
}

START_TEST(a_parent_that_ends)
{
	struct trial t;

	open_trial(&t, CHANNEL_PARENT);
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	in_child(&t, lose_the_parent);
	ck_assert_int_gt(waitpid(-1, NULL, 0), 0);	/* the orphan is ours now */
	trial_read(&t);
	ck_assert_uint_eq(nowners, 2);
	ck_assert_int_ne(owner[0].ppid, getpid());
	ck_assert_int_eq(owner[1].ppid, getpid());
	trial_close(&t);
}
END_TEST

/* A script that does not read them has no second introduction. */
START_TEST(what_nobody_reads_is_not_looked_at)
{
	struct trial t;

	open_trial(&t, 0);
	prctl(PR_SET_NAME, "first");
	fire();
	prctl(PR_SET_NAME, "second");
	fire();
	trial_read(&t);
	ck_assert_str_eq(owner[1].comm, "first");
	trial_close(&t);
}
END_TEST

/* A change in a full ring: the events are drops, or carry the new name. */
START_TEST(a_new_name_without_room)
{
	struct trial t;
	unsigned fired = 0;

	open_trial(&t, CHANNEL_EXECNAME);
	t.event = NULL;
	for (int round = 0; round < 200; round++) {
		prctl(PR_SET_NAME, round % 2 == 0 ? "even" : "odd");
		for (int i = 0; i < 50; i++, fired++)
			fire_line(1, fired);
		if (round % 100 == 99)
			trial_read(&t);
	}
	trial_read(&t);
	trial_read(&t);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_gt(t.dropped, 0);
	ck_assert_uint_eq(t.delivered + t.dropped, fired);
	trial_close(&t);
}
END_TEST

/* --- whose numbers ------------------------------------------------------- */

static void
grandchild(void *arg)
{
	(void)arg;
	wait_for(start(fire_once, NULL));
}

START_TEST(ancestors)
{
	struct trial t;

	open_trial(&t, CHANNEL_ANCESTORS);
	in_child(&t, grandchild);
	ck_assert_uint_eq(nowners, 1);
	ck_assert_int_eq(owner[0].ancestor[0], owner[0].ppid);
	ck_assert_int_eq(owner[0].ancestor[1], getpid());
	ck_assert_int_eq(owner[0].ancestor[2], getppid());
	trial_close(&t);
}
END_TEST

/* The first process of a pid namespace: there it is number 1. */
static void
in_a_namespace_below(void *arg)
{
	(void)arg;
	if (unshare(CLONE_NEWPID) != 0)
		_exit(1);
	wait_for(start(fire_once, NULL));
}

START_TEST(a_namespace_below)
{
	struct trial t;

	open_trial(&t, CHANNEL_PARENT | CHANNEL_ANCESTORS);
	pid_t child = start(in_a_namespace_below, NULL);
	ck_assert_int_eq(trial_reap(&t, child), 0);
	ck_assert_uint_eq(nowners, 1);
	ck_assert_int_ne(owner[0].pid, 1);
	ck_assert_int_eq(owner[0].tid, owner[0].pid);
	ck_assert_int_eq(owner[0].ppid, child);
	ck_assert_int_eq(owner[0].ancestor[1], getpid());
	trial_close(&t);
}
END_TEST

/* Number 1 of a namespace whose parent is number 1 of another one. */
static void
fire_and_go_below(void *arg)
{
	(void)arg;
	fire();
	if (unshare(CLONE_NEWPID) != 0)
		_exit(1);
	wait_for(start(fire_once, NULL));
}

static void
two_namespaces_below(void *arg)
{
	(void)arg;
	if (unshare(CLONE_NEWPID) != 0)
		_exit(1);
	wait_for(start(fire_and_go_below, NULL));
}

START_TEST(namespaces_one_below_the_other)
{
	struct trial t;

	open_trial(&t, 0);
	in_child(&t, two_namespaces_below);
	ck_assert_uint_eq(nowners, 2);
	ck_assert_int_ne(owner[0].pid, 1);
	ck_assert_int_ne(owner[1].pid, 1);
	ck_assert_int_ne(owner[1].pid, owner[0].pid);
	ck_assert_int_eq(owner[1].ppid, owner[0].pid);
	trial_close(&t);
}
END_TEST

static void
with_another_proc(void *arg)
{
	(void)arg;
	if (mount("proc", "/proc", "proc", 0, NULL) != 0)
		_exit(1);
	fire();
	/* Its own children, too: no number that they see is the reader's. */
	wait_for(start(fire_once, NULL));
}

/* Run a child in a container. */
static void
contain(void (*child)(void *))
{
	if (unshare(CLONE_NEWPID | CLONE_NEWNS) != 0 ||
	    mount("none", "/", "none", MS_REC | MS_PRIVATE, NULL) != 0)
		_exit(1);
	wait_for(start(child, NULL));
}

static void
in_a_container(void *arg)
{
	(void)arg;
	contain(with_another_proc);
}

/* The kernel knows who hands a pool over. */
START_TEST(numbers_of_another_proc)
{
	struct trial t;

	open_trial(&t, 0);
	fire();
	in_child(&t, in_a_container);
	ck_assert_uint_eq(nowners, 3);
	ck_assert_int_gt(owner[1].pid, owner[0].pid);
	ck_assert_int_gt(owner[2].pid, owner[1].pid);
	for (int i = 1; i < 3; i++)
		ck_assert_int_eq(owner[i].tid, owner[i].pid);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

/* The same for one that attaches there, as number 1 without a parent. */
static void
attach_in_a_container(void *arg)
{
	(void)arg;
	if (mount("proc", "/proc", "proc", 0, NULL) != 0)
		_exit(1);
	attach();
	fire();
}

static void
start_in_a_container(void *arg)
{
	(void)arg;
	contain(attach_in_a_container);
}

START_TEST(number_1_attaches)
{
	struct trial t;

	open_reader(&t, 0);
	in_child(&t, start_in_a_container);
	ck_assert_uint_eq(nowners, 1);
	ck_assert_int_ne(owner[0].pid, 1);
	ck_assert_int_eq(owner[0].tid, owner[0].pid);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

/* A server that shuts itself in, and its workers. */
static void
in_an_empty_root(void *arg)
{
	(void)arg;
	if (chroot("/var/empty") != 0 && chroot("/mnt") != 0)
		_exit(1);
	fire();
	wait_for(start(fire_once, NULL));
}

START_TEST(without_any_proc)
{
	struct trial t;

	open_trial(&t, CHANNEL_PARENT);
	pid_t child = start(in_an_empty_root, NULL);
	ck_assert_int_eq(trial_reap(&t, child), 0);
	ck_assert_uint_eq(nowners, 2);
	ck_assert_int_eq(owner[0].pid, child);
	ck_assert_int_eq(owner[0].ppid, getpid());
	ck_assert_int_eq(owner[1].ppid, child);
	ck_assert_int_eq(owner[1].tid, owner[1].pid);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("channel_owner");
	TCase *tc = add_case(suite, "what changes");

	ADD_TESTS(tc, a_new_name, a_parent_that_ends, what_nobody_reads_is_not_looked_at,
	    a_new_name_without_room);
	if (getuid() == 0)
		tcase_add_test(tc, another_user);

	tc = add_case(suite, "whose numbers");
	tcase_add_test(tc, ancestors);
	if (getuid() == 0) {
		ADD_TESTS(tc, a_namespace_below, namespaces_one_below_the_other,
		    numbers_of_another_proc, number_1_attaches, without_any_proc);
	}
	return run_suite(suite);
}
