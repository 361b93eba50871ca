/*
 * check_str.c - D's string subroutines.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/base/json.h"
#include "suite.h"

static struct d_str
str(const char *text)
{
	return (struct d_str){ text, strlen(text) };
}

#define assert_str(s, expected)							\
	do {									\
		struct d_str got_ = (s);					\
		ck_assert_ptr_nonnull(got_.text);				\
		ck_assert_uint_eq(got_.len, strlen(expected));			\
		ck_assert_mem_eq(got_.text, expected, got_.len);		\
	} while (0)

START_TEST(substr)
{
	assert_str(d_str_substr(str("hello"), 1, 3), "ell");
	assert_str(d_str_substr(str("hello"), -3, 5), "llo");
	assert_str(d_str_substr(str("hello"), -3, 1), "l");
	assert_str(d_str_substr(str("hello"), 1, -1), "ell");
	assert_str(d_str_substr(str("hello"), 9, 1), "");
	assert_str(d_str_substr(str("hello"), -7, 3), "h");
	assert_str(d_str_substr(str("hello"), 3, INT64_MAX), "lo");
	assert_str(d_str_substr(str("hello"), INT64_MIN, INT64_MAX), "hell");
}
END_TEST

START_TEST(searching)
{
	ck_assert_int_eq(d_str_index(str("banana"), str("an"), 0), 1);
	ck_assert_int_eq(d_str_index(str("banana"), str("an"), 2), 3);
	ck_assert_int_eq(d_str_index(str("banana"), str("an"), 4), -1);
	ck_assert_int_eq(d_str_index(str("banana"), str("an"), -4), 1);
	ck_assert_int_eq(d_str_index(str("banana"), str(""), 9), 6);
	ck_assert_int_eq(d_str_rindex(str("banana"), str("an"), 6), 3);
	ck_assert_int_eq(d_str_rindex(str("banana"), str("an"), 2), 1);
	ck_assert_int_eq(d_str_rindex(str("banana"), str("an"), -1), -1);
	ck_assert_int_eq(d_str_rindex(str("banana"), str(""), -1), 0);
	assert_str(d_str_chr(str("banana"), 'n'), "nana");
	assert_str(d_str_rchr(str("banana"), 'n'), "na");
	assert_str(d_str_str(str("banana"), str("nan")), "nana");
	ck_assert_ptr_null(d_str_chr(str("banana"), 'x').text);
	ck_assert_ptr_null(d_str_str(str("banana"), str("nano")).text);
}
END_TEST

START_TEST(tokens)
{
	struct d_str rest = str("--a-b++c-");

	assert_str(d_str_token(&rest, str("-+")), "a");
	assert_str(d_str_token(&rest, str("-+")), "b");
	assert_str(d_str_token(&rest, str("")), "++c-");
	ck_assert_ptr_null(d_str_token(&rest, str("-+")).text);
	ck_assert_ptr_null(d_str_token(&rest, str("-+")).text);
}
END_TEST

START_TEST(paths)
{
	static const struct { const char *path, *base, *dir, *clean; } rows[] = {
		{ "/usr/bin/env", "env", "/usr/bin", "/usr/bin/env" },
		{ "/usr/bin/", "bin", "/usr", "/usr/bin" },
		{ "env", "env", ".", "env" },
		{ "/", "/", "/", "/" },
		{ "//", "/", "/", "/" },
		{ "", ".", ".", "" },
		{ "/a//b/./c/../d", "d", "/a//b/./c/..", "/a/b/d" },
		{ "/a/..", "..", "/a", "/" },
		{ "/../../a", "a", "/../..", "/a" },
		{ "/a/.b/...", "...", "/a/.b", "/a/.b/..." },
		{ "./a/", "a", ".", "a" },
		{ "a/..", "..", "a", "." },
		{ "./", ".", ".", "." },
		{ "../..", "..", "..", "../.." },
		{ "a/../../b", "b", "a/../..", "../b" },
		{ "ab/../c", "c", "ab/..", "c" },
	};
	char out[64];

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct d_str path = str(rows[i].path);
		assert_str(d_str_basename(path), rows[i].base);
		assert_str(d_str_dirname(path), rows[i].dir);
		assert_str(((struct d_str){ out, d_str_cleanpath(path, out) }), rows[i].clean);
	}
}
END_TEST

START_TEST(numbers)
{
	char out[D_STR_NUMBER];

	assert_str(((struct d_str){ out, d_str_from_number(INT64_MIN, 10, out) }),
	    "-9223372036854775808");
	assert_str(((struct d_str){ out, d_str_from_number(255, 16, out) }), "0xff");
	assert_str(((struct d_str){ out, d_str_from_number(8, 8, out) }), "010");
	assert_str(((struct d_str){ out, d_str_from_number(0, 16, out) }), "0");
	ck_assert_uint_eq(d_str_from_number(-1, 2, out), 64);
	ck_assert_int_eq(d_str_to_number(str("  -12x"), 10), -12);
	ck_assert_int_eq(d_str_to_number(str("0xfF"), 16), 255);
	ck_assert_int_eq(d_str_to_number(str("z"), 36), 35);
	ck_assert_int_eq(d_str_to_number(str(""), 10), 0);
}
END_TEST

START_TEST(json)
{
	static const char text[] =
	    "{ \"a\": {\"b\": [1, \"t{wo\", {\"c\": null}], \"e\": \"x\\\"y\"}, \"n\": -1.5e3 }";
	static const struct { const char *path, *found; } rows[] = {
		{ "n", "-1.5e3" },
		{ "a.b[0]", "1" },
		{ "a.b[1]", "t{wo" },
		{ "a.b[2].c", "null" },
		{ "a.b[2]", "{\"c\": null}" },
		{ "a.e", "x\\\"y" },
		{ "a.b[3]", NULL },
		{ "a.z", NULL },
		{ "n.z", NULL },
		{ "a.b[", NULL },
		{ "", NULL },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct d_str found = d_str_json(str(text), str(rows[i].path));
		if (rows[i].found == NULL)
			ck_assert_ptr_null(found.text);
		else
			assert_str(found, rows[i].found);
	}
	ck_assert_ptr_null(d_str_json(str("{\"a\":"), str("a")).text);
	ck_assert_ptr_null(d_str_json(str("[[[["), str("[0]")).text);
	ck_assert_ptr_null(d_str_json(str("{\"a"), str("a")).text);
}
END_TEST

START_TEST(addresses)
{
	static const unsigned char v4[] = { 127, 0, 0, 1 };
	static const unsigned char v6[16] = { 0x20, 0x01, [15] = 1 };
	static const unsigned char mapped[16] = { [10] = 0xff, 0xff, 10, 0, 0, 1 };
	char out[D_STR_ADDRESS];

	assert_str(((struct d_str){ out, d_str_inet4(v4, out) }), "127.0.0.1");
	assert_str(((struct d_str){ out, d_str_inet6(v6, false, out) }), "2001::1");
	assert_str(((struct d_str){ out, d_str_inet6(mapped, false, out) }), "10.0.0.1");
	assert_str(((struct d_str){ out, d_str_inet6(mapped, true, out) }), "::ffff:10.0.0.1");
	unsigned char compatible[16] = { [14] = 1, [15] = 1 }, loopback[16] = { [15] = 1 };
	assert_str(((struct d_str){ out, d_str_inet6(compatible, false, out) }), "0.0.1.1");
	assert_str(((struct d_str){ out, d_str_inet6(compatible, true, out) }), "::0.0.1.1");
	assert_str(((struct d_str){ out, d_str_inet6(loopback, true, out) }), "::1");
}
END_TEST

/* The well-formed sequences of RFC 3629 but for the controls 0x80 to 0x9f. */
START_TEST(utf8)
{
	static const struct {
		const char *text;
		size_t size;
		bool begins;
	} CASES[] = {
		{ "a", 1, false }, { "\303\251", 2, false }, { "\342\202\254", 3, false },
		{ "\360\237\230\200", 4, false }, { "", 0, false }, { "\303", 0, true },
		{ "\360\237\230", 0, true }, { "\303a", 0, false }, { "\251", 0, false },
		{ "\301\277", 0, false }, { "\340\237\277", 0, false },
		{ "\355\240\200", 0, false }, { "\364\220\200\200", 0, false },
		{ "\365\200\200\200", 0, false }, { "\302\237", 0, false },
		{ "\302\240", 2, false }, { "\342\202a", 0, false },
	};
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++) {
		size_t len = strlen(CASES[i].text);
		ck_assert_uint_eq(d_str_utf8(CASES[i].text, len), CASES[i].size);
		ck_assert(d_str_utf8_begins(CASES[i].text, len) == CASES[i].begins);
	}
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("str");
	TCase *tcase = add_case(suite, "str");

	ADD_TESTS(tcase, substr, searching, tokens, paths, numbers, json, addresses, utf8);
	return run_suite(suite);
}
