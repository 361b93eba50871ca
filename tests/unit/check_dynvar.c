/*
 * check_dynvar.c - the memory of a D program: dynamic variables, addresses.
 */
#include <check.h>
#include <stdlib.h>

#include "dlang/eval/dynvar.h"
#include "suite.h"

enum { POOL = 16 * 1024 };

static struct d_memory memory;
static struct d_dynvars vars;

static void
setup(void)
{
	d_memory_init(&memory, (const size_t[D_SEGMENTS]){
	    [D_SEGMENT_DYNAMIC] = POOL, [D_SEGMENT_SCRATCH] = 64, [D_SEGMENT_GLOBAL] = 16 });
	d_dynvars_init(&vars, &memory, POOL);
}

static void
teardown(void)
{
	d_dynvars_free(&vars);
	d_memory_free(&memory);
}

static const struct d_key *
number(uint64_t n)
{
	static uint64_t word[2];
	static struct d_key key;

	word[0] = 1;
	word[1] = n;
	key = (struct d_key){ word, 2, d_hash_mix(d_hash_mix(D_KEY_START, 1), n) };
	return &key;
}

/* The key of two strings. */
static const struct d_key *
strings(const char *a, const char *b)
{
	static uint64_t word[16];
	static struct d_key key;
	size_t words = d_key_words(strlen(a));
	uint64_t hash = d_hash_mix(D_KEY_START, d_key_bytes(word, a, strlen(a)));

	hash = d_hash_mix(hash, d_key_bytes(word + words, b, strlen(b)));
	key = (struct d_key){ word, words + d_key_words(strlen(b)), hash };
	return &key;
}

START_TEST(made_found_removed)
{
	struct d_entry *e = d_dynvar_make(&vars, number(7), 8, 8);

	ck_assert_ptr_nonnull(e);
	ck_assert_uint_eq(*(uint64_t *)d_entry_value(e), 0);
	*(uint64_t *)d_entry_value(e) = 42;
	ck_assert_ptr_eq(d_dynvar_make(&vars, number(7), 8, 8), e);
	ck_assert_ptr_eq(d_dynvar_find(&vars, number(7)), e);
	ck_assert_ptr_null(d_dynvar_find(&vars, number(8)));
	d_dynvar_remove(&vars, e, 8);
	ck_assert_ptr_null(d_dynvar_find(&vars, number(7)));
	e = d_dynvar_make(&vars, number(9), 8, 8);
	ck_assert_uint_eq(*(uint64_t *)d_entry_value(e), 0);
}
END_TEST

START_TEST(pool_is_bounded_and_reused)
{
	uint64_t n = 0;

	while (d_dynvar_make(&vars, number(n), 8, 8) != NULL)
		n++;
	ck_assert_uint_gt(n, 100);
	for (int round = 0; round < 100; round++) {
		for (uint64_t i = round & 1; i < n; i += 2)
			d_dynvar_remove(&vars, d_dynvar_find(&vars, number(i)), 8);
		for (uint64_t i = round & 1; i < n; i += 2)
			ck_assert_ptr_nonnull(d_dynvar_make(&vars, number(i), 8, 8));
		ck_assert_ptr_null(d_dynvar_make(&vars, number(n), 8, 8));
	}
	ck_assert_ptr_null(d_dynvar_make(&vars, number(n), (size_t)1 << 62, (size_t)1 << 62));
}
END_TEST

START_TEST(sizes)
{
	for (size_t size = 1; size < 3000; size += 37)
		if (d_dynvar_make(&vars, number(size), size, size) == NULL)
			break;
	ck_assert_uint_le(vars.used, POOL);
	ck_assert_uint_le(vars.charged, vars.limit);
}
END_TEST

START_TEST(string_keys)
{
	struct d_entry *e = d_dynvar_make(&vars, strings("12345678", ""), 8, 8);

	ck_assert_ptr_null(d_dynvar_find(&vars, strings("1234567", "8")));
	ck_assert_ptr_eq(d_dynvar_find(&vars, strings("12345678", "")), e);
}
END_TEST

START_TEST(addresses_are_checked)
{
	char *global = memory.segment[D_SEGMENT_GLOBAL].base;
	uint64_t at = d_memory_address(&memory, D_SEGMENT_GLOBAL, global + 8);

	ck_assert_ptr_eq(d_memory_at(&memory, at, 8), global + 8);
	ck_assert_ptr_null(d_memory_at(&memory, at, 9));
	ck_assert_ptr_null(d_memory_at(&memory, at + 8, 1));
	ck_assert_ptr_null(d_memory_at(&memory, at - 9, 1));
	ck_assert_ptr_null(d_memory_at(&memory, 0, 1));
	ck_assert_ptr_null(d_memory_at(&memory, (uint64_t)(uintptr_t)global, 1));
	ck_assert_ptr_null(d_memory_at(&memory, at | (uint64_t)0x7f << 40, 1));
	ck_assert_ptr_null(d_memory_at(&memory, at, SIZE_MAX));
}
END_TEST

START_TEST(scratch_is_reached_once_given_out)
{
	uint64_t at = d_memory_address(&memory, D_SEGMENT_SCRATCH,
	    memory.segment[D_SEGMENT_SCRATCH].base);

	ck_assert_ptr_null(d_memory_at(&memory, at, 1));
	ck_assert_ptr_nonnull(d_memory_take(&memory, D_SEGMENT_SCRATCH, 8));
	ck_assert_ptr_nonnull(d_memory_at(&memory, at, 8));
	ck_assert_ptr_null(d_memory_at(&memory, at, 9));
}
END_TEST

START_TEST(scratch_ends)
{
	ck_assert_ptr_nonnull(d_memory_take(&memory, D_SEGMENT_SCRATCH, 33));
	ck_assert_ptr_nonnull(d_memory_take(&memory, D_SEGMENT_SCRATCH, 24));
	ck_assert_ptr_null(d_memory_take(&memory, D_SEGMENT_SCRATCH, 1));
	ck_assert_ptr_null(d_memory_take(&memory, D_SEGMENT_SCRATCH, SIZE_MAX));
	memory.used[D_SEGMENT_SCRATCH] = 0;
	ck_assert_ptr_nonnull(d_memory_take(&memory, D_SEGMENT_SCRATCH, 64));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("dynvar");
	TCase *tcase = add_case(suite, "dynvar");

	tcase_add_checked_fixture(tcase, setup, teardown);
	ADD_TESTS(tcase, made_found_removed, pool_is_bounded_and_reused, sizes, string_keys,
	    addresses_are_checked, scratch_is_reached_once_given_out, scratch_ends);
	return run_suite(suite);
}
