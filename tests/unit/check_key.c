/*
 * check_key.c - packed keys: their words, their hashes, and tables of them.
 */
#include <check.h>
#include <stdlib.h>

#include "dlang/base/tuple.h"
#include "suite.h"

enum { LONGEST = 40, WORDS = LONGEST / 8 + 3 };

/* A copy of bytes in memory that ends behind them, so that valgrind sees a read beyond. */
static char *
exactly(const char *data, size_t len)
{
	char *copy = malloc(len + (len == 0));

	ck_assert_ptr_nonnull(copy);
	memcpy(copy, data, len);
	return copy;
}

START_TEST(bytes_are_packed)
{
	static const char data[] = "The quick brown fox jumps over\0 the lazy dog";
	static const struct d_field string = { D_FIELD_STRING, 256, false };

	for (size_t len = 0; len <= LONGEST; len++) {
		uint64_t word[WORDS], expected[WORDS];
		char *copy = exactly(data, len);
		size_t at = 0;

		memset(expected, 0xff, sizeof(expected));
		expected[0] = len;
		memset(expected + 1, 0, (d_key_words(len) - 1) * sizeof(uint64_t));
		memcpy(expected + 1, data, len);
		memset(word, 0xff, sizeof(word));
		d_key_bytes(word, copy, len);
		ck_assert_mem_eq(word, expected, sizeof(expected));

		struct d_keypart part = d_key_next(word, &at, &string);
		ck_assert_uint_eq(part.len, len);
		ck_assert_mem_eq(part.data, data, len);
		ck_assert_uint_eq(at, d_key_words(len));
		free(copy);
	}
}
END_TEST

/* The hash is that of the bytes, wherever they lie, and tells texts of one beginning apart. */
START_TEST(hashes_differ)
{
	char data[8 + LONGEST];
	uint64_t word[WORDS], hash[LONGEST + 1];

	memset(data, 'x', sizeof(data));
	for (size_t len = 0; len <= LONGEST; len++) {
		hash[len] = d_key_bytes(word, data, len);
		for (size_t shift = 1; shift < 8; shift++)
			ck_assert_uint_eq(d_key_bytes(word, data + shift, len), hash[len]);
		for (size_t before = 0; before < len; before++)
			ck_assert_uint_ne(hash[before], hash[len]);
		for (size_t i = 0; i < len; i++) {
			data[i] = 'y';
			ck_assert_uint_ne(d_key_bytes(word, data, len), hash[len]);
			data[i] = 'x';
		}
	}
}
END_TEST

/* A member holds the bytes it was made of, and no others. */
START_TEST(bytes_are_told_apart)
{
	static const char data[] = "The quick brown fox jumps over\0 the lazy dog";

	for (size_t len = 0; len <= LONGEST; len++) {
		uint64_t word[WORDS];
		char *copy = exactly(data, len);

		d_key_bytes(word, copy, len);
		ck_assert(d_key_holds(word, copy, len));
		ck_assert(!d_key_holds(word, data, len + 1));
		if (len != 0)
			ck_assert(!d_key_holds(word, copy, len - 1));
		for (size_t i = 0; i < len; i++) {
			copy[i] ^= 1;
			ck_assert(!d_key_holds(word, copy, len));
			copy[i] ^= 1;
		}
		free(copy);
	}
}
END_TEST

static struct d_entry *
entry(uint64_t hash, const uint64_t *word, size_t len)
{
	struct d_entry *e = calloc(1, sizeof(*e) + len * sizeof(*word));

	ck_assert_ptr_nonnull(e);
	d_entry_set_key(e, &(struct d_key){ word, len, hash });
	return e;
}

/* Keys of one hash are told apart by their words. */
START_TEST(equal_hashes)
{
	static const uint64_t word[][2] = { { 1, 2 }, { 1, 3 }, { 2, 2 } };
	struct d_entry *made[4];
	struct d_table table = { 0 };
	struct d_key key = { word[0], 2, 7 };

	ck_assert_ptr_null(d_table_find(&table, &key));
	for (int i = 0; i < 3; i++)
		d_table_insert(&table, made[i] = entry(7, word[i], 2));
	d_table_insert(&table, made[3] = entry(7, word[0], 1));
	for (int i = 0; i < 4; i++) {
		key = d_entry_key(made[i]);
		ck_assert_ptr_eq(d_table_find(&table, &key), made[i]);
	}
	d_table_remove(&table, made[0]);
	key = (struct d_key){ word[0], 2, 7 };
	ck_assert_ptr_null(d_table_find(&table, &key));
	key.len = 1;
	ck_assert_ptr_eq(d_table_find(&table, &key), made[3]);
	for (int i = 0; i < 4; i++)
		free(made[i]);
	d_table_free(&table);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("key");
	TCase *tcase = add_case(suite, "key");

	ADD_TESTS(tcase, bytes_are_packed, hashes_differ, bytes_are_told_apart, equal_hashes);
	return run_suite(suite);
}
