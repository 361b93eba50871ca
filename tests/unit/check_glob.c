/*
 * check_glob.c - the patterns of probe descriptions.
 */
#include <check.h>

#include "dlang/base/glob.h"
#include "suite.h"

START_TEST(globs)
{
	static const struct {
		const char *pattern, *text;
		bool match;
	} CASES[] = {
		{ "", "anything", true }, { "line", "line", true }, { "line", "lines", false },
		{ "*", "", true }, { "*", "x", true }, { "py*", "python42", true },
		{ "py*42", "python42", true }, { "py*43", "python42", false },
		{ "*-entry", "function-entry", true }, { "f*n-e*y", "function-entry", true },
		{ "?", "a", true }, { "?", "", false }, { "l?ne", "line", true },
		{ "[lm]ine", "mine", true }, { "[!lm]ine", "mine", false }, { "[a-f]x", "cx", true },
		{ "[a-f]x", "gx", false }, { "[]]", "]", true }, { "[", "[", false },
		{ "\\*", "*", true }, { "\\*", "x", false }, { "a*b*c", "abbbc", true },
		{ "*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false },
	};
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++)
		ck_assert_msg(d_glob(CASES[i].pattern, CASES[i].text) == CASES[i].match,
		    "%s against %s", CASES[i].pattern, CASES[i].text);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("glob");
	TCase *tc = add_case(suite, "glob");

	tcase_add_test(tc, globs);
	return run_suite(suite);
}
