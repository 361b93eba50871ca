/*
 * suite.h - the end of each of these programs: its list of tests, and running it.
 */
#ifndef CHECK_SUITE_H
#define CHECK_SUITE_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

/* Add an empty test case to the suite. */
static inline TCase *
add_case(Suite *suite, const char *name)
{
	TCase *tcase = tcase_create(name);

	suite_add_tcase(suite, tcase);
	return tcase;
}

static inline void
add_tests(TCase *tcase, const TTest *const *tests)
{
	for (; *tests != NULL; tests++)
		tcase_add_test(tcase, *tests);
}

/* Add tests to a test case, in this order. */
#define ADD_TESTS(tcase, ...) add_tests(tcase, (const TTest *const[]){ __VA_ARGS__, NULL })

/* Add a test that runs once for each element of an array, with its index in _i. */
#define ADD_LOOP_TEST(tcase, test, array) \
	tcase_add_loop_test(tcase, test, 0, sizeof(array) / sizeof((array)[0]))

/* Run the suite and free it; TAP, as the environment asks for it.  Returns the exit status. */
static inline int
run_suite(Suite *suite)
{
	SRunner *runner = srunner_create(suite);

	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}

/* The same for tests that need a folder: mkdtemp() fills in its name, and it is
 * removed in the end. */
static inline int
run_suite_in(char *folder, Suite *suite)
{
	char command[256];

	if (mkdtemp(folder) == NULL) {
		perror(folder);
		return 99;
	}
	int status = run_suite(suite);
	snprintf(command, sizeof(command), "rm -rf %s", folder);
	return system(command) != 0 ? 1 : status;
}

#endif
