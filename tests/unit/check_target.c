/*
 * check_target.c - the processes of -c and -p: a command is split, a child waits to be
 * released, and an unreleased child leaves nothing behind.
 */
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pydtrace/target.h"
#include "xmalloc.h"
#include "suite.h"

static struct target target;
static char *cause;
static char dir[] = "/tmp/check-target.XXXXXX";

static void
setup(void)
{
	signal(SIGPIPE, SIG_IGN);
	strcpy(dir, "/tmp/check-target.XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(dir));
	cause = NULL;
}

static void
teardown(void)
{
	char *command = xasprintf("rm -rf %s", dir);
	ck_assert_int_eq(system(command), 0);
	free(command);
	free(cause);
}

/* Wait until a released -c child has ended. */
static void
wait_for_end(void)
{
	struct pollfd p = { .fd = target.pidfd, .events = POLLIN };
	while (!target_ended(&target))
		ck_assert_int_eq(poll(&p, target.pidfd >= 0, 10000), target.pidfd >= 0);
}

/* Return the content of the file "out" that a child wrote. */
static char *
output(void)
{
	char *path = xasprintf("%s/out", dir), *text = xmalloc(4096);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	free(path);
	if (fd < 0) {
		free(text);
		return NULL;
	}
	ssize_t n = read(fd, text, 4095);
	ck_assert_int_ge(n, 0);
	text[n] = '\0';
	close(fd);
	return text;
}

/* Make an executable shell script in the folder. */
static char *
script(const char *body)
{
	char *path = xasprintf("%s/prog", dir);
	FILE *f = fopen(path, "w");
	ck_assert_ptr_nonnull(f);
	fprintf(f, "#!/bin/sh\n%s\n", body);
	fclose(f);
	char *command = xasprintf("chmod +x %s", path);
	ck_assert_int_eq(system(command), 0);
	free(command);
	return path;
}

START_TEST(words_are_split_at_white_space_only)
{
	ck_assert(target_command(&target, "  sh -c \t'a  b\"\n", &cause));
	ck_assert_str_eq(target.argv[0], "sh");
	ck_assert_str_eq(target.argv[1], "-c");
	ck_assert_str_eq(target.argv[2], "'a");
	ck_assert_str_eq(target.argv[3], "b\"");
	ck_assert_ptr_null(target.argv[4]);
	ck_assert_int_eq(target.path[0], '/');
	target_free(&target);
}
END_TEST

START_TEST(a_child_waits_and_gets_its_environment)
{
	static const char *const env[] = { "PYDTRACE_A=one two", "PYDTRACE_B=", NULL };
	char *prog = script("exec >$0.tmp; echo \"$1,$PYDTRACE_A,${PYDTRACE_B-unset}\"; "
	    "mv $0.tmp ${0%prog}out");
	char *command = xasprintf("%s arg", prog);
	ck_assert(target_command(&target, command, &cause));
	ck_assert(!target_ended(&target));
	ck_assert_ptr_null(output());
	ck_assert(target_start(&target, env, -1, &cause));
	wait_for_end();
	char *text = output();
	ck_assert_str_eq(text, "arg,one two,\n");
	ck_assert(WIFEXITED(target.status));
	ck_assert_int_eq(WEXITSTATUS(target.status), 0);
	target_free(&target);
	free(text);
	free(command);
	free(prog);
}
END_TEST

/* The file is opened anew for reading, and is no other one's number. */
START_TEST(a_child_inherits_a_file)
{
	char *prog = script("exec >$0.tmp; cat /proc/self/fd/$1; mv $0.tmp ${0%prog}out");
	int fd = memfd_create("file", MFD_CLOEXEC);

	ck_assert_int_eq(write(fd, "inherited\n", 10), 10);
	int far = fcntl(fd, F_DUPFD_CLOEXEC, 200);
	char *command = xasprintf("%s %d", prog, far);
	ck_assert(target_command(&target, command, &cause));
	ck_assert(target_start(&target, NULL, far, &cause));
	wait_for_end();
	char *text = output();
	ck_assert_str_eq(text, "inherited\n");
	target_free(&target);
	close(fd);
	close(far);
	free(text);
	free(command);
	free(prog);
}
END_TEST

START_TEST(one_that_is_never_let_go_runs_nothing)
{
	char *prog = script("echo ran >${0%prog}out");
	ck_assert(target_command(&target, prog, &cause));
	pid_t pid = target.pid;
	target_free(&target);
	ck_assert_int_eq(kill(pid, 0), -1);
	ck_assert_int_eq(errno, ESRCH);
	ck_assert_ptr_null(output());
	free(prog);
}
END_TEST

START_TEST(several_are_freed_in_reverse)
{
	struct target two[2];
	ck_assert(target_command(&two[0], "true", &cause));
	ck_assert(target_command(&two[1], "true", &cause));
	target_free(&two[1]);
	target_free(&two[0]);
}
END_TEST

START_TEST(one_that_was_let_go_runs_on)
{
	ck_assert(target_command(&target, "sleep 1000", &cause));
	ck_assert(target_start(&target, NULL, -1, &cause));
	pid_t pid = target.pid;
	target_free(&target);
	ck_assert_int_eq(kill(pid, 0), 0);
	kill(pid, SIGKILL);
	ck_assert_int_eq(waitpid(pid, NULL, 0), pid);
}
END_TEST

START_TEST(a_missing_program_is_named)
{
	ck_assert(!target_command(&target, "/nonexistent/program", &cause));
	ck_assert_str_eq(cause, "failed to run /nonexistent/program: No such file or directory");
}
END_TEST

START_TEST(a_folder_cannot_be_run)
{
	ck_assert(!target_command(&target, "/tmp", &cause));
	ck_assert_str_eq(cause, "failed to run /tmp: Permission denied");
}
END_TEST

START_TEST(words_are_taken_as_they_are)
{
	char *const argv[] = { (char *)"sh", (char *)"-c", (char *)"exit $#", (char *)"a  b",
	    (char *)"c d", NULL };
	ck_assert(target_words(&target, argv, &cause));
	ck_assert_ptr_ne(target.argv[3], argv[3]);
	ck_assert_str_eq(target.argv[3], "a  b");
	ck_assert(target_start(&target, NULL, -1, &cause));
	wait_for_end();
	ck_assert_int_eq(WEXITSTATUS(target.status), 1);
	ck_assert_str_eq(target.comm, "sh");
	target_free(&target);
}
END_TEST

START_TEST(an_empty_command_is_none)
{
	ck_assert(!target_command(&target, " \t", &cause));
	ck_assert_str_eq(cause, "-c needs a command");
}
END_TEST

START_TEST(exec_that_fails_is_said)
{
	char *path = xasprintf("%s/prog", dir);
	FILE *f = fopen(path, "w");
	fputs("#!/nonexistent/interpreter\n", f);
	fclose(f);
	char *command = xasprintf("chmod +x %s", path);
	ck_assert_int_eq(system(command), 0);
	ck_assert(target_command(&target, path, &cause));
	ck_assert(!target_start(&target, NULL, -1, &cause));
	char *expected = xasprintf("failed to run %s: /nonexistent/interpreter: No such file or "
	    "directory", path);
	ck_assert_str_eq(cause, expected);
	free(expected);
	target_free(&target);
	free(command);
	free(path);
}
END_TEST

static const char *const no_pids[] = { "", "x", "1x", "0", "-1", "99999999999999999999", "4294967297" };

START_TEST(not_a_process_id)
{
	ck_assert(!target_process(&target, no_pids[_i], &cause));
	ck_assert_msg(strstr(cause, "-p needs a process id") != NULL, "%s", cause);
}
END_TEST

START_TEST(a_process_that_is_not_there)
{
	pid_t pid = fork();
	if (pid == 0)
		_exit(0);
	waitpid(pid, NULL, 0);
	char *text = xasprintf("%d", (int)pid);
	char *expected = xasprintf("failed to grab pid %d: No such process", (int)pid);
	ck_assert(!target_process(&target, text, &cause));
	ck_assert_str_eq(cause, expected);
	free(expected);
	free(text);
}
END_TEST

START_TEST(a_process_is_watched_to_its_end)
{
	pid_t pid = fork();
	if (pid == 0) {
		pause();
		_exit(0);
	}
	char *text = xasprintf("%d", (int)pid);
	ck_assert(target_process(&target, text, &cause));
	ck_assert(!target_ended(&target));
	ck_assert(target_start(&target, NULL, -1, &cause));
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	wait_for_end();
	target_free(&target);
	free(text);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("target");
	TCase *tc = add_case(suite, "target");

	tcase_add_checked_fixture(tc, setup, teardown);
	ADD_TESTS(tc, words_are_split_at_white_space_only, a_child_waits_and_gets_its_environment,
	    a_child_inherits_a_file,
	    one_that_is_never_let_go_runs_nothing, several_are_freed_in_reverse,
	    one_that_was_let_go_runs_on, a_missing_program_is_named,
	    a_folder_cannot_be_run, words_are_taken_as_they_are, an_empty_command_is_none,
	    exec_that_fails_is_said);
	ADD_LOOP_TEST(tc, not_a_process_id, no_pids);
	ADD_TESTS(tc, a_process_that_is_not_there, a_process_is_watched_to_its_end);
	return run_suite(suite);
}
