/*
 * check_usdt_args.c - argument specifications of USDT notes.
 */
#include <check.h>
#include <stdlib.h>

#include "pydtrace/usdt_args.h"
#include "suite.h"

/* Every argument of the specification is the same, beside any neighbour. */
static const struct {
	const char *spec;
	struct uprobe_arg want;
} cases[] = {
#ifdef __x86_64__
#define NO UPROBE_NO_REG
	{ "-4@$5", { 5, UPROBE_ARG_CONST, NO, NO, 0, 4, 1, { 0 } } },
	{ "8@$-1", { -1, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	{ "8@$0xffffffffffffffff", { -1, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	{ "8@%rdi", { 0, UPROBE_ARG_REG, 14, NO, 0, 8, 0, { 0 } } },
	{ "-4@%eax", { 0, UPROBE_ARG_REG, 10, NO, 0, 4, 1, { 0 } } },
	{ "1@%bpl", { 0, UPROBE_ARG_REG, 4, NO, 0, 1, 0, { 0 } } },
	{ "2@%r12w", { 0, UPROBE_ARG_REG, 3, NO, 0, 2, 0, { 0 } } },
	{ "8@-1200(%rbp)", { -1200, UPROBE_ARG_MEM, 4, NO, 0, 8, 0, { 0 } } },
	{ "-4@(%rsp)", { 0, UPROBE_ARG_MEM, 19, NO, 0, 4, 1, { 0 } } },
	{ "8@8(%rax,%rbx,4)", { 8, UPROBE_ARG_MEM, 10, 5, 2, 8, 0, { 0 } } },
	{ "8@(%rax,%r9)", { 0, UPROBE_ARG_MEM, 10, 8, 0, 8, 0, { 0 } } },
	{ "8@16(,%rcx,8)", { 16, UPROBE_ARG_MEM, NO, 11, 3, 8, 0, { 0 } } },
	{ "8f@-8(%rbp)", { -8, UPROBE_ARG_MEM, 4, NO, 0, 8, 0, { 0 } } },
	/* Not understood: read as 0; the others are unaffected. */
	{ "8@%xmm0", { 0, UPROBE_ARG_NONE, NO, NO, 0, 8, 0, { 0 } } },
	{ "8@counter(%rip)", { 0, UPROBE_ARG_NONE, NO, NO, 0, 8, 0, { 0 } } },
	{ "3@%eax", { 0, UPROBE_ARG_NONE, NO, NO, 0, 8, 0, { 0 } } },
	{ "8@(%rax", { 0, UPROBE_ARG_NONE, NO, NO, 0, 8, 0, { 0 } } },
	{ "8@(%rax,%rbx,16)", { 0, UPROBE_ARG_NONE, NO, NO, 0, 8, 0, { 0 } } },
	{ "8@", { 0, UPROBE_ARG_NONE, NO, NO, 0, 8, 0, { 0 } } },
	{ "@%rax", { 0, UPROBE_ARG_NONE, NO, NO, 0, 8, 0, { 0 } } },
	{ "99999999999999999999@%rax", { 0, UPROBE_ARG_NONE, NO, NO, 0, 8, 0, { 0 } } },
	{ "%rax", { 0, UPROBE_ARG_NONE, NO, NO, 0, 8, 0, { 0 } } },
#endif
	{ "garbage", { 0, UPROBE_ARG_NONE, UPROBE_NO_REG, UPROBE_NO_REG, 0, 8, 0, { 0 } } },
};

static void
check_arg(const struct uprobe_arg *got, const struct uprobe_arg *want)
{
	ck_assert_int_eq(got->kind, want->kind);
	ck_assert_int_eq(got->offset, want->offset);
	ck_assert_int_eq(got->reg, want->reg);
	ck_assert_int_eq(got->index, want->index);
	ck_assert_int_eq(got->scale, want->scale);
	ck_assert_int_eq(got->size, want->size);
	ck_assert_int_eq(got->sign, want->sign);
}

START_TEST(one_operand)
{
	struct uprobe_site site;
	usdt_args_parse(cases[_i].spec, &site);
	ck_assert_uint_eq(site.nargs, 1);
	ck_assert_uint_eq(usdt_args_count(cases[_i].spec), 1);
	check_arg(&site.arg[0], &cases[_i].want);
}
END_TEST

START_TEST(many_operands)
{
	struct uprobe_site site;
	usdt_args_parse("", &site);
	ck_assert_uint_eq(site.nargs, 0);
	ck_assert_uint_eq(usdt_args_count(""), 0);
#ifdef __x86_64__
	usdt_args_parse("8@%rdi  -4@$7 bad 1@%sil ", &site);
	ck_assert_uint_eq(site.nargs, 4);
	ck_assert_int_eq(site.arg[0].reg, 14);
	ck_assert_int_eq(site.arg[1].offset, 7);
	ck_assert_int_eq(site.arg[2].kind, UPROBE_ARG_NONE);
	ck_assert_int_eq(site.arg[3].reg, 13);
#endif
	const char *twelve = "8@1 8@2 8@3 8@4 8@5 8@6 8@7 8@8 8@9 8@10 8@11 8@12";
	usdt_args_parse(twelve, &site);
	ck_assert_uint_eq(site.nargs, UPROBE_ARGS);
	ck_assert_uint_eq(usdt_args_count(twelve), UPROBE_ARGS);
}
END_TEST

START_TEST(types_by_size)
{
	const char *spec = "8@%rdi -8@%rdi -4@$7 4@$7 2@%ax -1@%al bad";
	ck_assert_str_eq(usdt_args_type(spec, 0), "uint64_t");
	ck_assert_str_eq(usdt_args_type(spec, 1), "int64_t");
	ck_assert_str_eq(usdt_args_type(spec, 2), "int32_t");
	ck_assert_str_eq(usdt_args_type(spec, 3), "uint32_t");
	ck_assert_str_eq(usdt_args_type(spec, 4), "uint16_t");
	ck_assert_str_eq(usdt_args_type(spec, 5), "int8_t");
	ck_assert_str_eq(usdt_args_type(spec, 6), "int64_t");
	ck_assert_str_eq(usdt_args_type(spec, 7), "int64_t");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("usdt_args");
	TCase *tcase = add_case(suite, "usdt_args");

	ADD_LOOP_TEST(tcase, one_operand, cases);
	ADD_TESTS(tcase, many_operands, types_by_size);
	return run_suite(suite);
}
