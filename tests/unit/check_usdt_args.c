/*
 * check_usdt_args.c - argument specifications of USDT notes.
 */
#include <check.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "pydtrace/usdt_args.h"
#include "suite.h"

/* Every argument of the specification is the same, beside any neighbour. */
static const struct {
	const char *spec;
	struct uprobe_arg want;
} cases[] = {
#ifdef __x86_64__
#define NO UPROBE_NO_REG
#define RIP 16
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
	{ "8@$-9223372036854775808", { INT64_MIN, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	/* Variables: by their distance from the site, and by their address where that is fixed. */
	{ "-4@queued(%rip)", { 0x2000, UPROBE_ARG_MEM, RIP, NO, 0, 4, 1, { 0 } } },
	{ "-4@40+stats(%rip)", { -0x300 + 40, UPROBE_ARG_MEM, RIP, NO, 0, 4, 1, { 0 } } },
	{ "-4@stats+40(%rip)", { -0x300 + 40, UPROBE_ARG_MEM, RIP, NO, 0, 4, 1, { 0 } } },
	{ "8@stats-8(%rip)", { -0x300 - 8, UPROBE_ARG_MEM, RIP, NO, 0, 8, 0, { 0 } } },
	{ "8@8+stats+8(%rip)", { -0x300 + 16, UPROBE_ARG_MEM, RIP, NO, 0, 8, 0, { 0 } } },
	{ "4@n.0(%rip)", { 16, UPROBE_ARG_MEM, RIP, NO, 0, 4, 0, { 0 } } },
	{ "4@fixed", { 0x404040, UPROBE_ARG_MEM, NO, NO, 0, 4, 0, { 0 } } },
	{ "4@fixed+4(,%rax,4)", { 0x404044, UPROBE_ARG_MEM, NO, 10, 2, 4, 0, { 0 } } },
	{ "8@fixed(%rbx,%rax)", { 0x404040, UPROBE_ARG_MEM, 5, 10, 0, 8, 0, { 0 } } },
	{ "8@$fixed+8", { 0x404048, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
#endif
};

/* No tracer can have these, or the parser does not understand them. */
static const char *const nothing[] = {
#ifdef __x86_64__
	"8@%xmm0", "1@%ah", "8@%st(1)", "-4@%fs:x@tpoff", "-4@x@tpoff", "4@%fs:40",
	"8@counter(%rip)",	/* no such symbol */
	"8@queue(%rip)", "8@queuedd(%rip)",
	"8@8(%rip)",		/* it counts from an instruction that nobody knows */
	"8@queued", "8@queued(,%rax,4)", "8@$queued",	/* of a file without a fixed address */
	"8@queued@GOTPCREL(%rip)", "8@queued+stats(%rip)", "8@queued+(%rip)", "8@40",
	"8@9223372036854775807+stats+9223372036854775807(%rip)",
	"8@(%rax", "8@(%rax)junk", "8@%rax+8", "8@$5junk", "8@$", "8@$5+",
	"8@(%rax,%rbx,16)", "8@(%rax,%rbx,3)", "8@(%rax,%rbx,0)", "8@(%rax,%rbx,-4)",
	"3@%eax", "264@%rax", "-264@%rax", "256@%rax", "-9223372036854775808@%rax", "0@%rax",
	"8@", "@%rax", "99999999999999999999@%rax", "%rax",
#endif
	"garbage", "8@[", "8@#1",
};

/* A site with variables behind and before it, and one at a fixed address. */
static struct usdt_symbol symbols[] = {
	{ .name = "queued", .address = 0x4000, .distance = 0x2000 },
	{ .name = "stats", .address = 0x1d00, .distance = -0x300 },
	{ .name = "n.0", .address = 0x2010, .distance = 16 },
	{ .name = "fixed", .address = 0x404040, .distance = 0x3040, .fixed = true },
};

static void
parse(const char *spec, struct uprobe_site *site)
{
	struct usdt_site note = {
		.args = (char *)spec, .symbol = symbols,
		.nsymbols = sizeof(symbols) / sizeof(symbols[0]),
	};
	usdt_args_parse(&note, site);
}

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
	parse(cases[_i].spec, &site);
	ck_assert_uint_eq(site.nargs, 1);
	ck_assert_uint_eq(usdt_args_count(cases[_i].spec), 1);
	check_arg(&site.arg[0], &cases[_i].want);
}
END_TEST

START_TEST(no_value)
{
	struct uprobe_site site;
	parse(nothing[_i], &site);
	ck_assert_uint_eq(site.nargs, 1);
	ck_assert_int_eq(site.arg[0].kind, UPROBE_ARG_NONE);
	ck_assert_int_eq(site.arg[0].reg, UPROBE_NO_REG);
}
END_TEST

START_TEST(many_operands)
{
	struct uprobe_site site;
	parse("", &site);
	ck_assert_uint_eq(site.nargs, 0);
	ck_assert_uint_eq(usdt_args_count(""), 0);
#ifdef __x86_64__
	parse("8@%rdi  -4@$7 bad 1@%sil ", &site);
	ck_assert_uint_eq(site.nargs, 4);
	ck_assert_int_eq(site.arg[0].reg, 14);
	ck_assert_int_eq(site.arg[1].offset, 7);
	ck_assert_int_eq(site.arg[2].kind, UPROBE_ARG_NONE);
	ck_assert_int_eq(site.arg[3].reg, 13);
#endif
	const char *twelve = "8@1 8@2 8@3 8@4 8@5 8@6 8@7 8@8 8@9 8@10 8@11 8@12";
	parse(twelve, &site);
	ck_assert_uint_eq(site.nargs, UPROBE_ARGS);
	ck_assert_uint_eq(usdt_args_count(twelve), UPROBE_ARGS);
}
END_TEST

START_TEST(names_of_symbols)
{
	const char *spec = "-4@40+stats(%rip) 8@%rax 8f@$5 8@$table -4@_q.0-8(,%r8d,4) 1@2x 8@a$b";
	static const char *const want[] = { "stats", "table", "_q.0", "a$b" };
	size_t len;
	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++) {
		spec = usdt_args_symbol(spec, &len);
		ck_assert_ptr_nonnull(spec);
		ck_assert_uint_eq(len, strlen(want[i]));
		ck_assert_int_eq(memcmp(spec, want[i], len), 0);
		spec += len;
	}
	ck_assert_ptr_null(usdt_args_symbol(spec, &len));
	ck_assert_ptr_null(usdt_args_symbol("", &len));
	ck_assert_ptr_null(usdt_args_symbol("8@%", &len));
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
	ck_assert_str_eq(usdt_args_type("264@%rax", 0), "int64_t");
	ck_assert_str_eq(usdt_args_type("-9223372036854775808@%rax", 0), "int64_t");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("usdt_args");
	TCase *tcase = add_case(suite, "usdt_args");

	ADD_LOOP_TEST(tcase, one_operand, cases);
	ADD_LOOP_TEST(tcase, no_value, nothing);
	ADD_TESTS(tcase, many_operands, names_of_symbols, types_by_size);
	return run_suite(suite);
}
