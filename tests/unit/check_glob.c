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

/* A caret negates no set: in a description it is a syntax error, as in DTrace. */
START_TEST(caret_is_a_character)
{
	ck_assert(d_glob("[^a]", "^"));
	ck_assert(d_glob("[^a]", "a"));
	ck_assert(!d_glob("[^a]", "b"));
}
END_TEST

START_TEST(numbered)
{
	static const struct {
		const char *pattern, *text;
		bool match;
	} CASES[] = {
		{ "", "python", true }, { "python*", "python", true }, { "python12??", "python", true },
		{ "pythonx*", "python", false }, { "*", "python", true }, { "*9", "python", true },
		{ "perl*", "python", false }, { "python[0-9]*", "python", true },
		{ "python[a-z]", "python", false }, { "p[xy]thon*", "python", true },
		{ "python\\*", "python", false }, { "*thon4[!a]", "python", true },
		{ "python1x", "python", false }, { "python[", "python", false },
	};
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++)
		ck_assert_msg(d_glob_numbered(CASES[i].pattern, CASES[i].text) == CASES[i].match,
		    "%s against %s and a number", CASES[i].pattern, CASES[i].text);
}
END_TEST

START_TEST(examples)
{
	static const struct { const char *pattern, *example; } CASES[] = {
		{ "", "" }, { "line", "line" }, { "py*n?", "pynx" }, { "[ab]c", "ac" },
		{ "[!a]bc*", "_bc" }, { "[!_]", "!" }, { "\\*x", "*x" }, { "[^a]", "^" },
		{ "a[!!-~]b", "a" },
	};
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++) {
		char text[16];
		d_glob_example(CASES[i].pattern, text);
		ck_assert_str_eq(text, CASES[i].example);
	}
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("glob");
	TCase *tc = add_case(suite, "glob");

	tcase_add_test(tc, globs);
	tcase_add_test(tc, caret_is_a_character);
	tcase_add_test(tc, numbered);
	tcase_add_test(tc, examples);
	return run_suite(suite);
}
