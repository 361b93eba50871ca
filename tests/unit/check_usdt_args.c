/*
 * check_usdt_args.c - argument specifications of USDT notes.
 */
#include <check.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "pydtrace/usdt_args.h"
#include "suite.h"

#define X86_64	&arch_operands_x86_64
#define AARCH64	&arch_operands_aarch64

/* Every argument of the specification is the same, beside any neighbour. */
static const struct {
	const struct arch_operands *operands;
	const char *spec;
	struct uprobe_arg want;
} cases[] = {
#define NO UPROBE_NO_REG
#define RIP 16
	{ X86_64, "-4@$5", { 5, UPROBE_ARG_CONST, NO, NO, 0, 4, 1, { 0 } } },
	{ X86_64, "8@$-1", { -1, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	{ X86_64, "8@$0xffffffffffffffff", { -1, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	{ X86_64, "8@%rdi", { 0, UPROBE_ARG_REG, 14, NO, 0, 8, 0, { 0 } } },
	{ X86_64, "-4@%eax", { 0, UPROBE_ARG_REG, 10, NO, 0, 4, 1, { 0 } } },
	{ X86_64, "1@%bpl", { 0, UPROBE_ARG_REG, 4, NO, 0, 1, 0, { 0 } } },
	{ X86_64, "2@%r12w", { 0, UPROBE_ARG_REG, 3, NO, 0, 2, 0, { 0 } } },
	{ X86_64, "8@-1200(%rbp)", { -1200, UPROBE_ARG_MEM, 4, NO, 0, 8, 0, { 0 } } },
	{ X86_64, "-4@(%rsp)", { 0, UPROBE_ARG_MEM, 19, NO, 0, 4, 1, { 0 } } },
	{ X86_64, "8@8(%rax,%rbx,4)", { 8, UPROBE_ARG_MEM, 10, 5, 2, 8, 0, { 0 } } },
	{ X86_64, "8@(%rax,%r9)", { 0, UPROBE_ARG_MEM, 10, 8, 0, 8, 0, { 0 } } },
	{ X86_64, "8@16(,%rcx,8)", { 16, UPROBE_ARG_MEM, NO, 11, 3, 8, 0, { 0 } } },
	{ X86_64, "8f@-8(%rbp)", { -8, UPROBE_ARG_MEM, 4, NO, 0, 8, 0, { 0 } } },
	{ X86_64, "8@$-9223372036854775808", { INT64_MIN, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	/* Variables: by their distance from the site, and by their address where that is fixed. */
	{ X86_64, "-4@queued(%rip)", { 0x2000, UPROBE_ARG_MEM, RIP, NO, 0, 4, 1, { 0 } } },
	{ X86_64, "-4@40+stats(%rip)", { -0x300 + 40, UPROBE_ARG_MEM, RIP, NO, 0, 4, 1, { 0 } } },
	{ X86_64, "-4@stats+40(%rip)", { -0x300 + 40, UPROBE_ARG_MEM, RIP, NO, 0, 4, 1, { 0 } } },
	{ X86_64, "8@stats-8(%rip)", { -0x300 - 8, UPROBE_ARG_MEM, RIP, NO, 0, 8, 0, { 0 } } },
	{ X86_64, "8@8+stats+8(%rip)", { -0x300 + 16, UPROBE_ARG_MEM, RIP, NO, 0, 8, 0, { 0 } } },
	{ X86_64, "4@n.0(%rip)", { 16, UPROBE_ARG_MEM, RIP, NO, 0, 4, 0, { 0 } } },
	{ X86_64, "4@fixed", { 0x404040, UPROBE_ARG_MEM, NO, NO, 0, 4, 0, { 0 } } },
	{ X86_64, "4@fixed+4(,%rax,4)", { 0x404044, UPROBE_ARG_MEM, NO, 10, 2, 4, 0, { 0 } } },
	{ X86_64, "8@fixed(%rbx,%rax)", { 0x404040, UPROBE_ARG_MEM, 5, 10, 0, 8, 0, { 0 } } },
	{ X86_64, "8@$fixed+8", { 0x404048, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "8@x0", { 0, UPROBE_ARG_REG, 0, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "-4@w19", { 0, UPROBE_ARG_REG, 19, NO, 0, 4, 1, { 0 } } },
	{ AARCH64, "-4@x19", { 0, UPROBE_ARG_REG, 19, NO, 0, 4, 1, { 0 } } },
	{ AARCH64, "8@x30", { 0, UPROBE_ARG_REG, 30, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "8@sp", { 0, UPROBE_ARG_REG, 31, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "8@xzr", { 0, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "-4@wzr", { 0, UPROBE_ARG_CONST, NO, NO, 0, 4, 1, { 0 } } },
	{ AARCH64, "8@5", { 5, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "-8@-5", { -5, UPROBE_ARG_CONST, NO, NO, 0, 8, 1, { 0 } } },
	{ AARCH64, "-4@#-5", { -5, UPROBE_ARG_CONST, NO, NO, 0, 4, 1, { 0 } } },
	{ AARCH64, "8@0xffffffffffffffff", { -1, UPROBE_ARG_CONST, NO, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "-4@[sp, 12]", { 12, UPROBE_ARG_MEM, 31, NO, 0, 4, 1, { 0 } } },
	{ AARCH64, "-4@[sp,12]", { 12, UPROBE_ARG_MEM, 31, NO, 0, 4, 1, { 0 } } },
	{ AARCH64, "4@[x0]", { 0, UPROBE_ARG_MEM, 0, NO, 0, 4, 0, { 0 } } },
	{ AARCH64, "8@[sp]", { 0, UPROBE_ARG_MEM, 31, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "8@[x29, -24]", { -24, UPROBE_ARG_MEM, 29, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "8@[x29, #-24]", { -24, UPROBE_ARG_MEM, 29, NO, 0, 8, 0, { 0 } } },
	{ AARCH64, "1@[x1, x2]", { 0, UPROBE_ARG_MEM, 1, 2, 0, 1, 0, { 0 } } },
	{ AARCH64, "8@[x1, x2, lsl 3]", { 0, UPROBE_ARG_MEM, 1, 2, 3, 8, 0, { 0 } } },
	{ AARCH64, "-2@[sp, x28, lsl #1]", { 0, UPROBE_ARG_MEM, 31, 28, 1, 2, 1, { 0 } } },
	{ AARCH64, "8f@[x1, 8]", { 8, UPROBE_ARG_MEM, 1, NO, 0, 8, 0, { 0 } } },
};

/* No tracer can have these, or the parser does not understand them. */
static const char *const nothing_x86_64[] = {
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
	"garbage", "8@[", "8@#1", "8@x0", "8@[sp, 8]", "8@5",
};
static const char *const nothing_aarch64[] = {
	"8@v0", "8@d0", "4@s1", "8@q2", "8@pc", "8@cpsr", "8@wsp", "8@x31", "8@w31", "8@x00", "8@x007",
	"8@x", "8@x+5", "8@x-1", "8@X0", "8@x0x1", "8@sp8", "8@spx", "8@xzr1",
	"8@[w0]", "8@[xzr]", "8@[5]", "8@[]", "8@[", "8@[x0", "8@[x0,", "8@[x0,]", "8@[x0, 8", "8@[x0]junk",
	"8@[sp, 8]!", "8@[x0, x31]", "8@[x0, sp]", "8@[x0, 8, lsl 3]", "8@[x0, +8]",
	"8@[x1, w2, sxtw 3]", "8@[x1, w2, uxtw]", "8@[x1, w2]", "8@[x1, x2, sxtx 3]",
	"8@[x1, x2, lsl 4]", "8@[x1, x2, lsl -1]", "8@[x1, x2, lsl]", "8@[x1, x2, lsl3]", "8@[x1, x2,]",
	"8@[x0, #:lo12:table]", "8@[x0, :lo12:table]", "8@table", "8@=table", "8@queued", "8@fixed",
	"8@#", "8@-", "8@--5", "8@5junk", "8@+5", "8@5+5", "8@$5", "8@%rax", "8@(%rax)", "8@16(%rsp)",
	"3@x0", "264@x0", "@x0", "8@", "x0", "garbage",
	"8@[x0, 99999999999999999999]",
};

/* A site with variables behind and before it, and one at a fixed address. */
static struct usdt_symbol symbols[] = {
	{ .name = "queued", .address = 0x4000, .distance = 0x2000 },
	{ .name = "stats", .address = 0x1d00, .distance = -0x300 },
	{ .name = "n.0", .address = 0x2010, .distance = 16 },
	{ .name = "fixed", .address = 0x404040, .distance = 0x3040, .fixed = true },
};

static void
parse(const struct arch_operands *operands, const char *spec, struct uprobe_site *site)
{
	struct usdt_site note = {
		.args = (char *)spec, .symbol = symbols,
		.nsymbols = sizeof(symbols) / sizeof(symbols[0]),
	};
	usdt_args_parse(operands, &note, site);
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
	parse(cases[_i].operands, cases[_i].spec, &site);
	ck_assert_uint_eq(site.nargs, 1);
	ck_assert_uint_eq(usdt_args_count(cases[_i].spec), 1);
	check_arg(&site.arg[0], &cases[_i].want);
}
END_TEST

static void
check_nothing(const struct arch_operands *operands, const char *spec)
{
	struct uprobe_site site;
	parse(operands, spec, &site);
	ck_assert_uint_eq(site.nargs, 1);
	ck_assert_msg(site.arg[0].kind == UPROBE_ARG_NONE, "%s: %d", spec, site.arg[0].kind);
	ck_assert_int_eq(site.arg[0].reg, UPROBE_NO_REG);
}

START_TEST(no_value)
{
	for (size_t i = 0; i < sizeof(nothing_x86_64) / sizeof(nothing_x86_64[0]); i++)
		check_nothing(X86_64, nothing_x86_64[i]);
	for (size_t i = 0; i < sizeof(nothing_aarch64) / sizeof(nothing_aarch64[0]); i++)
		check_nothing(AARCH64, nothing_aarch64[i]);
}
END_TEST

START_TEST(no_reader)
{
	size_t len;

	check_nothing(NULL, "8@%rax");
	check_nothing(NULL, "8@x0");
	ck_assert_ptr_null(usdt_args_symbol(NULL, "8@queued(%rip)", &len));
}
END_TEST

START_TEST(this_machine)
{
#if defined __x86_64__
	ck_assert_ptr_eq(arch_operands(), X86_64);
#elif defined __aarch64__
	ck_assert_ptr_eq(arch_operands(), AARCH64);
#endif
}
END_TEST

START_TEST(many_operands)
{
	struct uprobe_site site;
	parse(X86_64, "", &site);
	ck_assert_uint_eq(site.nargs, 0);
	ck_assert_uint_eq(usdt_args_count(""), 0);
	parse(X86_64, "8@%rdi  -4@$7 bad 1@%sil ", &site);
	ck_assert_uint_eq(site.nargs, 4);
	ck_assert_int_eq(site.arg[0].reg, 14);
	ck_assert_int_eq(site.arg[1].offset, 7);
	ck_assert_int_eq(site.arg[2].kind, UPROBE_ARG_NONE);
	ck_assert_int_eq(site.arg[3].reg, 13);

	/* A blank in brackets separates no arguments. */
	parse(AARCH64, "8@x0 -4@[sp, 12]  8@[x1, x2, lsl 3] bad -8@-5 ", &site);
	ck_assert_uint_eq(site.nargs, 5);
	ck_assert_int_eq(site.arg[0].kind, UPROBE_ARG_REG);
	ck_assert_int_eq(site.arg[1].offset, 12);
	ck_assert_int_eq(site.arg[2].scale, 3);
	ck_assert_int_eq(site.arg[3].kind, UPROBE_ARG_NONE);
	ck_assert_int_eq(site.arg[4].offset, -5);
	const char *twelve = "8@1 8@2 8@3 8@4 8@5 8@6 8@7 8@8 8@9 8@10 8@11 8@12";
	parse(X86_64, twelve, &site);
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
		spec = usdt_args_symbol(X86_64, spec, &len);
		ck_assert_ptr_nonnull(spec);
		ck_assert_uint_eq(len, strlen(want[i]));
		ck_assert_int_eq(memcmp(spec, want[i], len), 0);
		spec += len;
	}
	ck_assert_ptr_null(usdt_args_symbol(X86_64, spec, &len));
	ck_assert_ptr_null(usdt_args_symbol(X86_64, "", &len));
	ck_assert_ptr_null(usdt_args_symbol(X86_64, "8@%", &len));
	ck_assert_ptr_null(usdt_args_symbol(AARCH64, "8@x0 8@[x1, x2, lsl 3]", &len));
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
	ADD_TESTS(tcase, no_value, no_reader, this_machine, many_operands, names_of_symbols, types_by_size);
	return run_suite(suite);
}
