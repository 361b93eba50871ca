/*
 * check_procfs.c - the state of a process in /proc, of this process.
 */
#include <check.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pydtrace/procfs.h"
#include "suite.h"

/* A name may look like the fields behind it. */
START_TEST(this_process)
{
	struct d_psinfo ps = { .pr_pid = 7, .pr_ppid = 9, .pr_uid = 10, .pr_gid = 11 };
	struct d_lwpsinfo lwp = { .pr_lwpid = 8 };
	char args[256] = "";

	prctl(PR_SET_NAME, "a) X 1 (b");
	procfs_read_process(getpid(), getpid(), &ps, &lwp, args, sizeof(args));
	ck_assert_int_eq(ps.pr_pgid, getpgrp());
	ck_assert_int_eq(ps.pr_sid, getsid(0));
	ck_assert_uint_eq(ps.pr_euid, geteuid());
	ck_assert_uint_eq(ps.pr_egid, getegid());
	ck_assert_int_eq(ps.pr_nlwp, 1);
	ck_assert_int_ge(ps.pr_argc, 1);
	ck_assert_ptr_nonnull(strstr(args, "check_procfs"));
	ck_assert_int_eq(lwp.pr_sname, 'R');
	ck_assert_int_eq(lwp.pr_state, 2);
	/* The values of the event stay. */
	ck_assert_int_eq(ps.pr_pid, 7);
	ck_assert_int_eq(ps.pr_ppid, 9);
	ck_assert_uint_eq(ps.pr_uid, 10);
	ck_assert_uint_eq(ps.pr_gid, 11);
	ck_assert_int_eq(lwp.pr_lwpid, 8);
}
END_TEST

/* A blank separates arguments; cut arguments are not counted. */
START_TEST(command_line)
{
	struct d_psinfo ps = { .pr_argc = 0 };
	struct d_lwpsinfo lwp = { .pr_flag = 0 };
	char args[32] = "", few[10] = "";
	pid_t pid = fork();

	if (pid == 0) {
		execl("/bin/sleep", "sleep", "0.5", "0.5", "1000", NULL);
		_exit(127);
	}
	for (int i = 0; i < 1000 && strncmp(args, "sleep", 5) != 0; i++) {
		usleep(10000);
		procfs_read_process(pid, pid, &ps, &lwp, args, sizeof(args));
	}
	ck_assert_int_eq(ps.pr_argc, 4);
	procfs_read_process(pid, pid, &ps, &lwp, few, sizeof(few));
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	ck_assert_str_eq(args, "sleep 0.5 0.5 1000");
	ck_assert_str_eq(few, "sleep 0.5");
	ck_assert_int_eq(ps.pr_argc, 2);
}
END_TEST

START_TEST(no_process)
{
	struct d_psinfo ps = { .pr_ppid = 3, .pr_uid = 4 };
	struct d_lwpsinfo lwp = { .pr_pri = 5 };
	char args[4] = "abc";
	pid_t pid = fork();

	if (pid == 0)
		_exit(0);
	waitpid(pid, NULL, 0);
	procfs_read_process(pid, pid, &ps, &lwp, args, sizeof(args));
	ck_assert_int_eq(ps.pr_ppid, 3);
	ck_assert_uint_eq(ps.pr_uid, 4);
	ck_assert_int_eq(lwp.pr_pri, 5);
	ck_assert_str_eq(args, "abc");
}
END_TEST

/* This process is in the /proc that counts as it does; a child in a namespace of its own is not. */
START_TEST(whose_proc)
{
	int status;

	ck_assert(procfs_is_ours());
	if (getuid() != 0)
		return;
	pid_t pid = fork();
	if (pid == 0) {
		if (unshare(CLONE_NEWPID) != 0)
			_exit(2);
		pid_t first = fork();
		if (first == 0)
			_exit(procfs_is_ours());
		waitpid(first, &status, 0);
		_exit(WEXITSTATUS(status));
	}
	waitpid(pid, &status, 0);
	ck_assert_int_eq(status, 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("procfs");
	TCase *tcase = add_case(suite, "procfs");

	ADD_TESTS(tcase, this_process, command_line, no_process, whose_proc);
	return run_suite(suite);
}
