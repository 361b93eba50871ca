/*
 * check_options.c - D's options (-x) and their values.
 */
#include <check.h>

#include "dlang/types/options.h"
#include "suite.h"

START_TEST(option_values)
{
	static const struct {
		const char *name, *value;
		enum d_option option;
		int64_t expected;
	} CASES[] = {
		{ "bufsize", "64k", D_O_BUFSIZE, 65536 }, { "bufsize", "2M", D_O_BUFSIZE, 2 << 20 },
		{ "aggsize", "512", D_O_AGGSIZE, 512 }, { "strsize", "1k", D_O_STRSIZE, 1024 },
		{ "switchrate", "10hz", D_O_SWITCHRATE, 100000000 },
		{ "aggrate", "5ms", D_O_AGGRATE, 5000000 }, { "aggrate", "2sec", D_O_AGGRATE, 2000000000 },
		{ "quiet", NULL, D_O_QUIET, 1 }, { "quiet", "off", D_O_QUIET, D_UNSET },
		{ "quiet", "YES", D_O_QUIET, 1 }, { "nspec", "8", D_O_NSPEC, 8 },
		{ "aggsortpos", "2", D_O_AGGSORTPOS, 2 },
		{ "aggrows", "20", D_O_AGGROWS, 20 }, { "aggrows", "0", D_O_AGGROWS, 0 }, { "bufpolicy", "fill", D_O_BUFPOLICY,
		D_BUFPOLICY_FILL }, { "zdefs", NULL, D_O_ZDEFS, 1 },
	};
	struct d_options options;
	d_options_init(&options);
	ck_assert_int_eq(options.value[D_O_STRSIZE], 256);
	ck_assert(!d_option_on(&options, D_O_QUIET));
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++) {
		ck_assert_ptr_null(d_options_set(&options, CASES[i].name, CASES[i].value, D_OPT_COMMAND));
		ck_assert_int_eq(options.value[CASES[i].option], CASES[i].expected);
	}
}
END_TEST

START_TEST(options_refused)
{
	static const struct {
		const char *name, *value;
		enum d_opt_context context;
		const char *why;
	} CASES[] = {
		{ "nosuch", NULL, D_OPT_COMMAND, "Invalid option name" },
		{ "bufsize", "big", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "bufsize", "-1", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "bufsize", "1kk", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "bufsize", "99999999999999999999", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "bufsize", "9999999999t", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "strsize", "1", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "nspec", "1000001", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "zdefs", "yes", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "aggrate", "1fortnight", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "bufpolicy", "waste", D_OPT_COMMAND, "Invalid value for specified option" },
		{ "cpppath", "/bin/cpp", D_OPT_PROGRAM, "Option cannot be used from within a D program" },
		{ "bufsize", "4m", D_OPT_RUNNING, "Operation illegal when tracing is active" },
	};
	struct d_options options;
	d_options_init(&options);
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++) {
		const char *why = d_options_set(&options, CASES[i].name, CASES[i].value, CASES[i].context);
		ck_assert_msg(why != NULL, "%s=%s is accepted", CASES[i].name, CASES[i].value);
		ck_assert_str_eq(why, CASES[i].why);
	}
	ck_assert_ptr_null(d_options_set(&options, "quiet", NULL, D_OPT_RUNNING));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("option values");
	TCase *tc = add_case(suite, "option values");

	ADD_TESTS(tc, option_values, options_refused);
	return run_suite(suite);
}
