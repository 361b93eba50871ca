/*
 * check_queue.c - records come out in order of time and unchanged, and the queue gives back
 * their memory.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "pydtrace/queue.h"
#include "suite.h"

static uint64_t
take(struct queue *q, uint64_t until)
{
	size_t size;
	const uint64_t *record = queue_take(q, until, &size);
	return record != NULL ? *record : 0;
}

static void
put(struct queue *q, uint64_t time, uint64_t value)
{
	queue_put(q, time, &value, sizeof(value));
}

START_TEST(in_order_of_time)
{
	struct queue *q = queue_create();
	ck_assert_uint_eq(take(q, UINT64_MAX), 0);
	put(q, 30, 3);
	put(q, 10, 1);
	put(q, 20, 2);
	put(q, 40, 4);
	ck_assert_uint_eq(queue_length(q), 4);
	ck_assert_uint_eq(take(q, 9), 0);
	ck_assert_uint_eq(take(q, 20), 1);
	ck_assert_uint_eq(take(q, 20), 2);
	ck_assert_uint_eq(take(q, 20), 0);
	put(q, 5, 5);		/* late */
	ck_assert_uint_eq(take(q, UINT64_MAX), 5);
	ck_assert_uint_eq(take(q, UINT64_MAX), 3);
	ck_assert_uint_eq(take(q, UINT64_MAX), 4);
	ck_assert_uint_eq(queue_length(q), 0);
	queue_free(q);
}
END_TEST

START_TEST(of_equal_times_the_first)
{
	struct queue *q = queue_create();
	for (uint64_t i = 1; i <= 1000; i++)
		put(q, 7, i);
	for (uint64_t i = 1; i <= 1000; i++)
		ck_assert_uint_eq(take(q, 7), i);
	queue_free(q);
}
END_TEST

/* Never empty, sizes and times mixed: every record comes out once, whole. */
START_TEST(a_long_run)
{
	struct queue *q = queue_create();
	unsigned char record[300];
	uint64_t in = 0, out = 0, checked = 0, last = 0;
	size_t size;
	srandom(3);
	while (in < 100000) {
		for (long n = random() % 400; n > 0; n--, in++) {
			size = 16 + (size_t)(random() % 280);
			memset(record, (int)(in & 0xff), size);
			uint64_t time = in * 10 + (uint64_t)(random() % 50);
			memcpy(record, &time, sizeof(time));
			queue_put(q, time, record, size);
		}
		const unsigned char *got;
		uint64_t until = in > 100 ? (in - 100) * 10 : 0;
		while ((got = queue_take(q, until, &size)) != NULL) {
			uint64_t time;
			memcpy(&time, got, sizeof(time));
			ck_assert_uint_ge(time, last);
			ck_assert_uint_le(time, until);
			size_t same = 8;	/* one ck_assert a record: each writes to a pipe */
			while (same < size && got[same] == got[8])
				same++;
			ck_assert_uint_eq(same, size);
			last = time;
			out++;
			checked += size;
		}
		ck_assert_uint_eq(queue_length(q), in - out);
	}
	while (queue_take(q, UINT64_MAX, &size) != NULL)
		out++;
	ck_assert_uint_eq(in, out);
	ck_assert_uint_gt(checked, 0);
	queue_free(q);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("queue");
	TCase *tcase = add_case(suite, "queue");

	tcase_set_timeout(tcase, 60);
	ADD_TESTS(tcase, in_order_of_time, of_equal_times_the_first, a_long_run);
	return run_suite(suite);
}
