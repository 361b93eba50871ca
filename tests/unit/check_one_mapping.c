/*
 * check_one_mapping.c - one_mapping.c lets ThreadSanitizer see both ends of a file, and takes
 * nothing away from a process that has one end.
 */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <check.h>

#include "suite.h"

enum { SIZE = 65536, REPORTED = 66 };	/* ThreadSanitizer's exit status */

static char block[SIZE] __attribute__((aligned(SIZE)));

static int
file(void)
{
	int fd = memfd_create("one_mapping", MFD_CLOEXEC);

	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(ftruncate(fd, SIZE), 0);
	return fd;
}

static char *
map(int fd)
{
	char *p = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	ck_assert_ptr_ne(p, MAP_FAILED);
	return p;
}

static void
map_block(int fd)
{
	int flags = fd >= 0 ? MAP_SHARED : MAP_PRIVATE | MAP_ANONYMOUS;

	ck_assert_ptr_eq(mmap(block, SIZE, PROT_READ | PROT_WRITE, flags | MAP_FIXED, fd, 0), block);
}

START_TEST(both_ends_are_one)
{
	int fd = file();
	char *first = map(fd), *second = map(fd);

	ck_assert_ptr_eq(first, second);
	ck_assert_ptr_ne(map(file()), first);
	ck_assert_int_eq(munmap(first, SIZE), 0);
	second[0] = 1;
	ck_assert_int_eq(munmap(second, SIZE), 0);
	ck_assert_int_eq(msync(second, SIZE, MS_ASYNC), -1);
}
END_TEST

/* What is mapped over a block is another file's end, and then nobody's. */
START_TEST(a_block_is_mapped_over)
{
	int fd = file(), next = file();

	map_block(fd);
	ck_assert_ptr_eq(map(fd), block);
	ck_assert_int_eq(munmap(block, SIZE), 0);
	map_block(next);
	ck_assert_ptr_eq(map(next), block);
	ck_assert_int_eq(munmap(block, SIZE), 0);
	char *first = map(fd);
	ck_assert_ptr_ne(first, block);
	map_block(-1);
	ck_assert_ptr_ne(map(next), block);
	ck_assert_int_eq(munmap(first, SIZE), 0);
	block[0] = 1;
}
END_TEST

/* A child maps for itself; _i: it is one that libc knows nothing of. */
START_TEST(a_child_has_its_own)
{
	int fd = file(), status;
	char *first = map(fd);

	map_block(fd);
	pid_t child = _i ? (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL) : fork();
	if (child == 0) {
		char *own = map(fd);
		own[0] = 1;
		_exit(own == first || own == block || munmap(own, SIZE) != 0 ||
		    munmap(first, SIZE) != 0 || block[0] != 1);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	ck_assert_int_eq(first[0], 1);
}
END_TEST

#ifdef __SANITIZE_THREAD__
static void *
write_there(void *p)
{
	*(char *)p = 1;
	return NULL;
}

/* Two ends that write without an order are reported. */
START_TEST(a_race_is_reported)
{
	int fd = file(), status;
	pthread_t thread;
	pid_t child = fork();

	if (child == 0) {
		if (freopen("/dev/null", "w", stderr) == NULL ||
		    pthread_create(&thread, NULL, write_there, map(fd)) != 0)
			_exit(1);
		write_there(map(fd));
		pthread_join(thread, NULL);
		exit(0);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert(WIFEXITED(status));
	ck_assert_int_eq(WEXITSTATUS(status), REPORTED);
}
END_TEST
#endif

int
main(void)
{
	Suite *suite = suite_create("one mapping");
	TCase *tc = add_case(suite, "mappings");

	ADD_TESTS(tc, both_ends_are_one, a_block_is_mapped_over);
	tcase_add_loop_test(tc, a_child_has_its_own, 0, 2);
#ifdef __SANITIZE_THREAD__
	tcase_add_test(tc, a_race_is_reported);
#endif
	return run_suite(suite);
}
