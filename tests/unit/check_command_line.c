/*
 * check_command_line.c - command lines, good and bad.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "pydtrace/command_line.h"
#include "suite.h"

static struct options options;
static char *cause;

static bool
parse(const char *const *words)
{
	int argc = 0;
	while (words[argc] != NULL)
		argc++;
	return options_parse(&options, argc, (char **)words, &cause);
}

#define PARSE(...) parse((const char *const[]){ __VA_ARGS__, NULL })

static void
setup(void)
{
	cause = NULL;
}

static void
teardown(void)
{
	options_free(&options);
	free(cause);
}

START_TEST(bundled_letters_as_a_kernel_passes_them)
{
	ck_assert(PARSE("/usr/sbin/dtrace", "-qs", "./x.d", "one", "2"));
	ck_assert_str_eq(options.command, "dtrace");
	ck_assert_uint_eq(options.ntexts, 1);
	ck_assert_int_eq(options.texts[0].kind, 's');
	ck_assert_str_eq(options.texts[0].arg, "./x.d");
	ck_assert_uint_eq(options.nsettings, 1);
	ck_assert_str_eq(options.settings[0].name, "quiet");
	ck_assert_int_eq(options.argc, 3);
	ck_assert_str_eq(options.argv[0], "./x.d");
	ck_assert_str_eq(options.argv[1], "one");
	ck_assert_str_eq(options.argv[2], "2");
	ck_assert_ptr_null(options.argv[3]);
}
END_TEST

START_TEST(options_and_arguments_mix)
{
	ck_assert(PARSE("pydtrace", "-n", "BEGIN", "a", "-q", "b", "-xstrsize=32", "-x", "zdefs", "-nEND"));
	ck_assert_uint_eq(options.ntexts, 2);
	ck_assert_str_eq(options.texts[1].arg, "END");
	ck_assert_uint_eq(options.nsettings, 3);
	ck_assert_str_eq(options.settings[1].name, "strsize");
	ck_assert_str_eq(options.settings[1].value, "32");
	ck_assert_str_eq(options.settings[2].name, "zdefs");
	ck_assert_ptr_null(options.settings[2].value);
	ck_assert_int_eq(options.argc, 3);
	ck_assert_str_eq(options.argv[0], "pydtrace");
	ck_assert_str_eq(options.argv[2], "b");
}
END_TEST

START_TEST(two_dashes_end_the_options)
{
	ck_assert(PARSE("pydtrace", "-n", "BEGIN", "--", "-5", "--", "-q"));
	ck_assert_int_eq(options.argc, 4);
	ck_assert_str_eq(options.argv[1], "-5");
	ck_assert_str_eq(options.argv[2], "--");
	ck_assert_str_eq(options.argv[3], "-q");
	ck_assert_uint_eq(options.nsettings, 0);
	ck_assert_ptr_null(options.program);
}
END_TEST

START_TEST(two_dashes_begin_a_command)
{
	ck_assert(PARSE("pydtrace", "-n", "BEGIN", "7", "--", "-5", "--", "app", "-q", "--", "a b"));
	ck_assert_int_eq(options.argc, 3);
	ck_assert_str_eq(options.argv[2], "-5");
	static const char *const words[] = { "app", "-q", "--", "a b" };
	for (size_t i = 0; i < 4; i++)
		ck_assert_str_eq(options.program[i], words[i]);
	ck_assert_ptr_null(options.program[4]);
	ck_assert_uint_eq(options_commands(&options), 1);
	ck_assert_uint_eq(options.nsettings, 0);
}
END_TEST

START_TEST(a_value_may_hold_anything)
{
	ck_assert(PARSE("pydtrace", "-e", "-n", "", "-x", "define=A=1", "-o", "-", "-"));
	ck_assert_str_eq(options.texts[0].arg, "");
	ck_assert_str_eq(options.settings[0].name, "define");
	ck_assert_str_eq(options.settings[0].value, "A=1");
	ck_assert_str_eq(options.output, "-");
	ck_assert_str_eq(options.argv[1], "-");
}
END_TEST

START_TEST(sources_are_words)
{
	ck_assert(PARSE("pydtrace", "-s", "x.d", "--source=replay:a:b", "--replay-times", "7"));
	ck_assert_str_eq(options.source, "replay");
	ck_assert_str_eq(options.replay, "a:b");
	ck_assert_uint_eq(options.replay_times, 7);
}
END_TEST

START_TEST(replay_is_a_source)
{
	ck_assert(PARSE("pydtrace", "-s", "x.d", "--replay", "file"));
	ck_assert_str_eq(options.source, "replay");
	ck_assert_str_eq(options.replay, "file");
}
END_TEST

START_TEST(letters_for_cpp_go_on_to_cpp)
{
	ck_assert(PARSE("pydtrace", "-CHs", "x.d", "-DA=1", "-I", "dir", "-U", "B"));
	ck_assert(options.cpp);
	ck_assert_uint_eq(options.cpp_args.n, 7);
	static const char *const words[] = { "-H", "-D", "A=1", "-I", "dir", "-U", "B" };
	for (size_t i = 0; i < 7; i++)
		ck_assert_str_eq(options.cpp_args.word[i], words[i]);
}
END_TEST

START_TEST(several_targets)
{
	ck_assert(PARSE("pydtrace", "-n", "BEGIN", "-c", "a b", "-p", "1", "-p2", "-lw"));
	ck_assert_uint_eq(options.commands.n, 1);
	ck_assert_uint_eq(options.pids.n, 2);
	ck_assert_str_eq(options.pids.word[1], "2");
	ck_assert(options.list);
	ck_assert_str_eq(options.settings[0].name, "destructive");
}
END_TEST

/* A wrong command line, and a part of its message. */
static const struct {
	const char *words[6];
	const char *cause;
} wrong[] = {
	{ { "pydtrace", "-y" }, "invalid option -- 'y'" },
	{ { "pydtrace", "-qy", "-n", "BEGIN" }, "invalid option -- 'y'" },
	{ { "pydtrace", "--nonsense=1" }, "invalid option -- 'nonsense'" },
	{ { "pydtrace", "-s" }, "option requires an argument -- 's'" },
	{ { "pydtrace", "-qs" }, "option requires an argument -- 's'" },
	{ { "pydtrace", "-n", "BEGIN", "--source" }, "option requires an argument -- 'source'" },
	{ { "pydtrace", "--help=1" }, "option takes no argument -- 'help'" },
	{ { "pydtrace", "-q" }, "nothing to trace" },
	{ { "pydtrace", "x.d" }, "nothing to trace" },
	{ { "pydtrace", "-n", "BEGIN", "--source=moon" }, "no event source is called 'moon'" },
	{ { "pydtrace", "-n", "BEGIN", "--source=replay" }, "needs a file" },
	{ { "pydtrace", "-nBEGIN", "--replay=f", "-c", "ls" }, "a replay has no processes" },
	{ { "pydtrace", "-nBEGIN", "--replay-times=0" }, "--replay-times needs a number" },
	{ { "pydtrace", "-nBEGIN", "--replay-times=-1" }, "--replay-times needs a number" },
	{ { "pydtrace", "-nBEGIN", "--replay-times=99999999999" }, "--replay-times needs a number" },
	{ { "pydtrace", "-nBEGIN", "--replay=f", "--", "ls" }, "a replay has no processes" },
	{ { "pydtrace", "-nBEGIN", "--exit-status" }, "--exit-status needs a command" },
	{ { "pydtrace", "-G", "-s", "x.d" }, "-G is not available here" },
};

START_TEST(a_wrong_one_is_one_clear_line)
{
	ck_assert(!parse(wrong[_i].words));
	ck_assert_msg(strstr(cause, wrong[_i].cause) != NULL, "%s", cause);
	ck_assert_ptr_null(strchr(cause, '\n'));
}
END_TEST

START_TEST(help_has_a_line_for_every_option)
{
	char *text = NULL;
	size_t len;
	ck_assert(PARSE("pydtrace", "-h"));
	ck_assert(options.help);
	FILE *out = open_memstream(&text, &len);
	options_usage(&options, out);
	fclose(out);
	for (const char *letter = "snfmPclepqFZwobxCDUIHvVh"; *letter != '\0'; letter++) {
		char line[8];
		snprintf(line, sizeof(line), "\n  -%c ", *letter);
		ck_assert_msg(strstr(text, line) != NULL, "-%c", *letter);
	}
	ck_assert_ptr_nonnull(strstr(text, "--source=NAME"));
	ck_assert_ptr_nonnull(strstr(text, "--exit-status "));
	free(text);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("options");
	TCase *tc = add_case(suite, "options");

	tcase_add_checked_fixture(tc, setup, teardown);
	ADD_TESTS(tc, bundled_letters_as_a_kernel_passes_them, options_and_arguments_mix,
	    two_dashes_end_the_options, two_dashes_begin_a_command, a_value_may_hold_anything, sources_are_words,
	    replay_is_a_source, letters_for_cpp_go_on_to_cpp, several_targets);
	ADD_LOOP_TEST(tc, a_wrong_one_is_one_clear_line, wrong);
	tcase_add_test(tc, help_has_a_line_for_every_option);
	return run_suite(suite);
}
