/*
 * check_visible.c - text for a terminal: controls and bytes that are no UTF-8 become escapes.
 */
#include <check.h>
#include <stdlib.h>

#include "dlang/dlang.h"
#include "suite.h"

static const struct {
	const char *text, *keep, *shown;
} CASES[] = {
	{ "", "", "" },
	{ "plain text", "", "plain text" },
	{ "caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x90\x8d", "", "caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x90\x8d" },
	{ "\033]0;title\a", "\n\t", "\\033]0;title\\007" },
	{ "a\tb\nc\rd", "\n\t", "a\tb\nc\\015d" },
	{ "a\tb\nc", "", "a\\011b\\012c" },
	{ "\x7f", "\n\t", "\\177" },
	{ "\xc2\x9b" "1m", "\n\t", "\\302\\2331m" },		/* CSI of C1 */
	{ "\x9b" "1m", "\n\t", "\\2331m" },
	{ "\xc3", "", "\\303" },
	{ "\xc2\xa0", "", "\xc2\xa0" },			/* behind C1 */
	{ "a\001", "", "a\\001" },
};

START_TEST(text_is_made_visible)
{
	char *shown = d_visible(CASES[_i].text, CASES[_i].keep);
	ck_assert_str_eq(shown, CASES[_i].shown);
	free(shown);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("visible");
	TCase *tc = add_case(suite, "visible");

	tcase_add_loop_test(tc, text_is_made_visible, 0, sizeof(CASES) / sizeof(*CASES));
	return run_suite(suite);
}
