/*
 * check_aggregate.c - aggregations without a program: values, order, text.
 */
#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "dlang/print/print_agg.h"
#include "suite.h"

static const struct d_field by_int = { D_FIELD_INT, 4, true };
static const struct d_field by_string_int[] = {
	{ D_FIELD_STRING, 256, false }, { D_FIELD_INT, 4, true }
};
static const struct d_agg_order by_value;
static struct d_agg_room room = { .limit = 100000 };

static const struct d_key *
key(int n)
{
	static uint64_t word;
	static struct d_key key;

	word = (uint64_t)(int64_t)n;
	key = (struct d_key){ &word, 1, d_hash_mix(D_KEY_START, word) };
	return &key;
}

static void
assert_prints(struct d_aggregation *agg, const struct d_agg_order *order, const char *expected)
{
	struct d_agg_style style = { .order = *order, .strsize = 256 };
	struct d_buf out = { 0 };

	d_agg_print(&agg, 1, &style, &out);
	d_buf_char(&out, '\0');
	ck_assert_str_eq(out.data, expected);
	d_buf_free(&out);
}

static void
assert_number(enum d_builtin_id func, int64_t expected, int n, ...)
{
	struct d_agg_shape shape = { .func = func };
	struct d_aggregation *agg = d_agg_create(&shape, &room);
	uint64_t nothing = 0;
	struct d_key none = { &nothing, 0, D_KEY_START };
	size_t at = 0;
	va_list ap;

	va_start(ap, n);
	for (int i = 0; i < n; i++)
		d_agg_update(agg, &none, va_arg(ap, int), 1);
	va_end(ap);
	ck_assert_int_eq(d_agg_number(agg, d_entry_value(d_table_next(&agg->table, &at)), 1),
	    expected);
	d_agg_free(agg);
}

START_TEST(numbers)
{
	assert_number(D_BG_COUNT, 3, 3, 7, 8, 9);
	assert_number(D_BG_SUM, -2, 3, -5, 1, 2);
	assert_number(D_BG_MIN, -5, 3, 1, -5, 2);
	assert_number(D_BG_MAX, -1, 3, -1, -5, -2);
	assert_number(D_BG_AVG, -1, 3, -1, -1, -3);	/* cut towards zero */
	assert_number(D_BG_STDDEV, 2, 4, 2, 4, 6, 8);	/* sqrt(30 - 25) */
	assert_number(D_BG_STDDEV, 0, 2, 7, 7);
}
END_TEST

START_TEST(key_forms)
{
	struct d_agg_shape shape = { .func = D_BG_COUNT, .field = by_string_int, .nfields = 2 };
	struct d_aggregation *agg = d_agg_create(&shape, &room);
	uint64_t word[3] = { [2] = (uint64_t)-1 };
	uint64_t hash = d_hash_mix(D_KEY_START, d_key_bytes(word, "abc", 3));
	struct d_key k = { word, 3, d_hash_mix(hash, word[2]) };

	d_agg_update(agg, &k, 0, 1);
	assert_prints(agg, &by_value,
	    "  abc                                                      -1                1\n");
	d_agg_free(agg);
}
END_TEST

START_TEST(order_of_rows)
{
	struct d_agg_shape shape = { .func = D_BG_SUM, .field = &by_int, .nfields = 1 };
	struct d_aggregation *agg = d_agg_create(&shape, &room);
	static const struct d_agg_order by_key = { .by_key = true };
	static const struct d_agg_order reverse = { .reverse = true };

	d_agg_update(agg, key(3), 5, 1);
	d_agg_update(agg, key(-1), 5, 1);		/* keys are unsigned: sorts behind 3 */
	d_agg_update(agg, key(4), -7, 1);
	assert_prints(agg, &by_value,
	    "        4               -7\n        3                5\n       -1                5\n");
	assert_prints(agg, &by_key,
	    "        3                5\n        4               -7\n       -1                5\n");
	assert_prints(agg, &reverse,
	    "       -1                5\n        3                5\n        4               -7\n");
	d_agg_truncate(agg, -1);
	assert_prints(agg, &by_value, "        4               -7\n");
	d_agg_clear(agg);
	assert_prints(agg, &by_value, "        4                0\n");
	d_agg_truncate(agg, 0);
	assert_prints(agg, &by_value, "");
	d_agg_free(agg);
}
END_TEST

START_TEST(room_is_bounded)
{
	struct d_agg_shape shape = { .func = D_BG_COUNT, .field = &by_int, .nfields = 1 };
	struct d_agg_room small = { .limit = 3 * (4 + 8) };
	struct d_aggregation *agg = d_agg_create(&shape, &small);

	for (int round = 0; round < 2; round++)
		for (int i = 0; i < 4; i++)
			d_agg_update(agg, key(i), 0, 1);
	ck_assert_uint_eq(agg->table.count, 3);
	ck_assert_uint_eq(small.drops, 2);
	d_agg_truncate(agg, 1);
	ck_assert_uint_eq(small.used, 4 + 8);
	d_agg_free(agg);
	ck_assert_uint_eq(small.used, 0);
}
END_TEST

START_TEST(many_keys)
{
	struct d_agg_shape shape = { .func = D_BG_COUNT, .field = &by_int, .nfields = 1 };
	struct d_aggregation *agg = d_agg_create(&shape, &room);

	for (int round = 0; round < 3; round++)
		for (int i = 0; i < 5000; i++)
			d_agg_update(agg, key(i), 0, 1);
	ck_assert_uint_eq(agg->table.count, 5000);
	d_agg_truncate(agg, 10);
	ck_assert_uint_eq(agg->table.count, 10);
	d_agg_free(agg);
}
END_TEST

#define HEAD	"\n           value  ------------- Distribution ------------- count    \n"
#define BAR40	"|@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ "
#define BAR0	"|                                         "

START_TEST(histogram_power)
{
	static const struct d_scale scale = { .kind = D_SCALE_POWER };
	int64_t count[127] = { 0 };
	struct d_buf out = { 0 };

	ck_assert_uint_eq(d_scale_bins(&scale), 127);
	ck_assert_uint_eq(d_scale_bin(&scale, 5), d_scale_bin(&scale, 4));
	ck_assert_uint_eq(d_scale_bin(&scale, -5), d_scale_bin(&scale, -4));
	ck_assert_uint_eq(d_scale_bin(&scale, INT64_MIN), 0);
	ck_assert_uint_eq(d_scale_bin(&scale, INT64_MAX), 126);
	count[d_scale_bin(&scale, 5)] = 3;
	d_scale_print(&scale, count, 1, &out);
	d_buf_char(&out, '\0');
	ck_assert_str_eq(out.data, HEAD
	    "               2 " BAR0 "0        \n"
	    "               4 " BAR40 "3        \n"
	    "               8 " BAR0 "0        \n");
	d_buf_free(&out);
}
END_TEST

START_TEST(histogram_linear)
{
	static const struct d_scale scale = {
		.kind = D_SCALE_LINEAR, .base = -10, .step = 5, .levels = 4
	};
	int64_t count[6] = { 0 };
	struct d_buf out = { 0 };

	ck_assert_uint_eq(d_scale_bins(&scale), 6);
	ck_assert_uint_eq(d_scale_bin(&scale, -11), 0);
	ck_assert_uint_eq(d_scale_bin(&scale, -10), 1);
	ck_assert_uint_eq(d_scale_bin(&scale, 9), 4);
	ck_assert_uint_eq(d_scale_bin(&scale, 10), 5);
	ck_assert_uint_eq(d_scale_bin(&scale, INT64_MAX), 5);
	count[0] = -1;
	count[1] = 1;
	d_scale_print(&scale, count, 1, &out);
	d_buf_char(&out, '\0');
	ck_assert_str_eq(out.data, HEAD
	    "           < -10           @@@@@@@@@@|                     -1       \n"
	    "             -10                     |@@@@@@@@@@           1        \n"
	    "              -5                     |                     0        \n");
	d_buf_free(&out);
}
END_TEST

START_TEST(histogram_loglinear)
{
	/* 10^0 .. 10^3 with 20 steps: in the first magnitude no integer falls in every
	 * second bin. */
	static const struct d_scale scale = {
		.kind = D_SCALE_LOGLINEAR, .factor = 10, .low = 0, .high = 2, .steps = 20
	};
	int64_t count[111] = { 0 };
	struct d_buf out = { 0 };

	ck_assert_uint_eq(d_scale_bins(&scale), 2 * 3 * 18 + 3);
	size_t zero = d_scale_bin(&scale, 0);
	ck_assert_uint_eq(d_scale_bin(&scale, 1), zero + 1);
	ck_assert_uint_eq(d_scale_bin(&scale, 2), zero + 3);
	ck_assert_uint_eq(d_scale_bin(&scale, 10), zero + 19);
	ck_assert_uint_eq(d_scale_bin(&scale, -10), zero - 19);
	ck_assert_uint_eq(d_scale_bin(&scale, 999), zero + 54);
	ck_assert_uint_eq(d_scale_bin(&scale, 1000), zero + 55);
	ck_assert_uint_eq(d_scale_bin(&scale, INT64_MIN), 0);
	count[d_scale_bin(&scale, 3)] = 2;
	d_scale_print(&scale, count, 1, &out);
	d_buf_char(&out, '\0');
	ck_assert_str_eq(out.data, HEAD
	    "               2 " BAR0 "0        \n"
	    "               3 " BAR40 "2        \n"
	    "               4 " BAR0 "0        \n");
	d_buf_free(&out);
}
END_TEST

START_TEST(loglinear_with_few_steps)
{
	/* Fewer steps than the factor: 1 2 | 4 8 | 16 */
	static const struct d_scale scale = {
		.kind = D_SCALE_LOGLINEAR, .factor = 4, .low = 0, .high = 1, .steps = 2
	};
	static const int values[] = { 0, 1, 2, 4, 8, 16 };
	size_t zero = d_scale_bin(&scale, 0);

	ck_assert_uint_eq(d_scale_bins(&scale), 11);
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		ck_assert_uint_eq(d_scale_bin(&scale, values[i]), zero + i);
		ck_assert_uint_eq(d_scale_bin(&scale, -values[i]), zero - i);
	}
	ck_assert_uint_eq(d_scale_bin(&scale, 15), zero + 4);
	ck_assert_uint_eq(d_scale_bin(&scale, 3), zero + 2);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("aggregate");
	TCase *tcase = add_case(suite, "aggregate");

	ADD_TESTS(tcase, numbers, key_forms, order_of_rows, room_is_bounded, many_keys,
	    histogram_power, histogram_linear, histogram_loglinear, loglinear_with_few_steps);
	return run_suite(suite);
}
