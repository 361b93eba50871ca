/*
 * check_types.c - the types of D: sizes, layout, names, equality.
 */
#include <check.h>
#include <stddef.h>
#include <stdlib.h>

#include "dlang/base/arena.h"
#include "dlang/types/type.h"
#include "suite.h"

static struct d_arena *arena;
static struct d_types *types;

static void
setup(void)
{
	arena = d_arena_create();
	types = d_types_create(arena, 256);
}

static void
teardown(void)
{
	d_arena_free(arena);
}

static const struct d_type *
basic(enum d_basic which)
{
	return d_type_basic(types, which);
}

static void
assert_name(const struct d_type *type, const char *expected)
{
	char name[128];
	ck_assert_str_eq(d_type_name(type, name, sizeof(name)), expected);
}

START_TEST(sizes)
{
	ck_assert_uint_eq(basic(D_T_CHAR)->size, 1);
	ck_assert_uint_eq(basic(D_T_SHORT)->size, 2);
	ck_assert_uint_eq(basic(D_T_INT)->size, 4);
	ck_assert_uint_eq(basic(D_T_LONG)->size, 8);
	ck_assert_uint_eq(basic(D_T_STRING)->size, 256);
	ck_assert_uint_eq(d_type_pointer(types, basic(D_T_CHAR))->size, 8);
	ck_assert_uint_eq(d_type_array(types, basic(D_T_INT), 5)->size, 20);
	ck_assert(d_type_signed(basic(D_T_CHAR)));
	ck_assert(!d_type_signed(basic(D_T_UINT)));
	d_types_set_strsize(types, 16);
	ck_assert_uint_eq(basic(D_T_STRING)->size, 16);
}
END_TEST

START_TEST(typedefs)
{
	static const struct {
		const char *name;
		uint64_t size;
		bool is_signed;
	} KNOWN[] = {
		{ "int8_t", 1, true }, { "uint8_t", 1, false }, { "int16_t", 2, true },
		{ "uint32_t", 4, false }, { "int64_t", 8, true }, { "uint64_t", 8, false },
		{ "uintptr_t", 8, false }, { "size_t", 8, false }, { "ssize_t", 8, true },
		{ "pid_t", 4, true }, { "uid_t", 4, false }, { "u_longlong_t", 8, false },
	};
	for (size_t i = 0; i < sizeof(KNOWN) / sizeof(KNOWN[0]); i++) {
		const struct d_type *type = d_type_lookup(types, KNOWN[i].name);
		ck_assert_msg(type != NULL, "%s is not known", KNOWN[i].name);
		ck_assert_uint_eq(d_type_base(type)->size, KNOWN[i].size);
		ck_assert_int_eq(d_type_signed(type), KNOWN[i].is_signed);
	}
	ck_assert_ptr_null(d_type_lookup(types, "nosuch_t"));
	ck_assert(d_type_define(types, "mine_t", basic(D_T_INT)));
	ck_assert(d_type_define(types, "mine_t", basic(D_T_INT)));
	ck_assert(!d_type_define(types, "mine_t", basic(D_T_LONG)));
}
END_TEST

START_TEST(names)
{
	const struct d_type *chars = d_type_pointer(types, basic(D_T_CHAR));
	const struct d_type *array = d_type_array(types, d_type_array(types, basic(D_T_INT), 3), 2);

	assert_name(basic(D_T_ULONG), "unsigned long");
	assert_name(chars, "char *");
	assert_name(d_type_pointer(types, chars), "char **");
	assert_name(array, "int [2][3]");
	assert_name(d_type_array(types, chars, 4), "char *[4]");
	assert_name(d_type_pointer(types, d_type_tagged(types, D_STRUCT, "foo")), "struct foo *");
	assert_name(d_type_lookup(types, "uint64_t"), "uint64_t");
}
END_TEST

START_TEST(pointers_to_typedefs)
{
	struct d_type *sou = d_type_tagged(types, D_STRUCT, "mine");

	d_type_define(types, "mine_t", sou);
	d_type_define(types, "before_t", sou);
	assert_name(d_type_pointer(types, d_type_lookup(types, "before_t")), "before_t *");
	assert_name(d_type_pointer(types, sou), "struct mine *");
	assert_name(d_type_pointer(types, d_type_lookup(types, "mine_t")), "struct mine *");
	assert_name(d_type_pointer(types, d_type_lookup(types, "before_t")), "before_t *");
	assert_name(d_type_pointer(types, d_type_lookup(types, "pid_t")), "int *");
	assert_name(d_type_pointer(types, basic(D_T_UINT)), "unsigned int *");
	assert_name(d_type_pointer(types, d_type_lookup(types, "uint32_t")), "uint32_t *");
	assert_name(d_type_pointer(types, d_type_lookup(types, "ipaddr_t")), "unsigned int *");
}
END_TEST

/* struct { char c; int i; short s; struct { long l; } in; } */
START_TEST(struct_layout)
{
	struct d_type *inner = d_type_tagged(types, D_STRUCT, NULL);
	struct d_type *outer = d_type_tagged(types, D_STRUCT, "outer");
	struct d_member m;

	d_type_add_member(types, inner, "l", basic(D_T_LONG), 0);
	d_type_complete(inner);
	ck_assert(!outer->complete);
	d_type_add_member(types, outer, "c", basic(D_T_CHAR), 0);
	d_type_add_member(types, outer, "i", basic(D_T_INT), 0);
	d_type_add_member(types, outer, "s", basic(D_T_SHORT), 0);
	d_type_add_member(types, outer, NULL, inner, 0);
	d_type_complete(outer);

	ck_assert_uint_eq(outer->size, 24);
	ck_assert(d_type_member(outer, "i", &m));
	ck_assert_uint_eq(m.offset, 4);
	ck_assert(d_type_member(outer, "s", &m));
	ck_assert_uint_eq(m.offset, 8);
	ck_assert(d_type_member(outer, "l", &m));
	ck_assert_uint_eq(m.offset, 16);
	ck_assert(!d_type_member(outer, "x", &m));
	ck_assert_ptr_eq(d_type_tagged(types, D_STRUCT, "outer"), outer);
}
END_TEST

/* DTrace's layout: each bit-field in bytes of its own, and no padding. */
START_TEST(bit_fields)
{
	struct d_type *type = d_type_tagged(types, D_STRUCT, NULL);
	struct d_member m;

	d_type_add_member(types, type, "a", basic(D_T_INT), 3);
	d_type_add_member(types, type, "b", basic(D_T_UINT), 30);
	d_type_add_member(types, type, "c", basic(D_T_CHAR), 0);
	d_type_add_member(types, type, "d", basic(D_T_INT), 5);
	d_type_complete(type);

	ck_assert_uint_eq(type->size, 10);
	ck_assert(d_type_member(type, "a", &m));
	ck_assert_uint_eq(m.offset, 0);
	ck_assert_uint_eq(m.unit, 1);
	ck_assert(d_type_member(type, "b", &m));
	ck_assert_uint_eq(m.offset, 4);
	ck_assert_uint_eq(m.bit_size, 30);
	ck_assert_uint_eq(m.unit, 4);
	ck_assert(d_type_member(type, "c", &m));
	ck_assert_uint_eq(m.offset, 8);
	ck_assert(d_type_member(type, "d", &m));
	ck_assert_uint_eq(m.offset, 9);
}
END_TEST

START_TEST(sameness)
{
	const struct d_type *pointer = d_type_pointer(types, basic(D_T_INT));

	ck_assert_ptr_eq(d_type_pointer(types, basic(D_T_INT)), pointer);
	ck_assert(d_type_equal(d_type_lookup(types, "int64_t"), basic(D_T_LONG)));
	ck_assert(d_type_equal(basic(D_T_LONG), basic(D_T_LLONG)));
	ck_assert(!d_type_equal(basic(D_T_INT), basic(D_T_UINT)));
	ck_assert(!d_type_equal(pointer, d_type_pointer(types, basic(D_T_LONG))));
	ck_assert(d_type_is_chars(d_type_array(types, basic(D_T_UCHAR), 3)));
	ck_assert(!d_type_is_chars(basic(D_T_STRING)));
	ck_assert(d_type_is_scalar(pointer));
	ck_assert(!d_type_is_scalar(basic(D_T_STRING)));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("dlang types");
	TCase *tc = add_case(suite, "types");

	tcase_add_checked_fixture(tc, setup, teardown);
	ADD_TESTS(tc, sizes, typedefs, names, pointers_to_typedefs, struct_layout, bit_fields, sameness);
	return run_suite(suite);
}
