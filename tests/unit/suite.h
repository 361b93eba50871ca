/*
 * suite.h - how each of these programs ends.
 */
#ifndef CHECK_SUITE_H
#define CHECK_SUITE_H

#include <check.h>

/* Run the suite; TAP, as the harness asks for it in the environment.  Returns the exit status. */
static inline int
run_suite(Suite *suite)
{
	SRunner *runner = srunner_create(suite);

	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}

#endif
