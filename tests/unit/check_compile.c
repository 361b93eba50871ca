/*
 * check_compile.c - the compiler of D: the tree that it makes of a text, and its error
 * messages.  (Every tag has a golden in goldens/language/compile-errors.)
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/syntax/tree.h"
#include "dlang/types/format.h"
#include "dlang/types/unit.h"
#include "suite.h"

static char *const ARGV[] = { "script", "12", "word", "two words", "-3", NULL };
static const struct d_macros MACROS = {
	.argc = 5, .argv = ARGV, .target = 77, .pid = 101, .ppid = 102, .pgid = 103, .sid = 104,
	.uid = 201, .euid = 202, .gid = 203, .egid = 204,
};
static const char *const ARGTYPES[] = { "char *", "int", "uint64_t" };

static struct d_program *program;
static struct d_error err;

static void
setup(void)
{
	program = d_program_create(&MACROS);
	ck_assert(d_program_option(program, "argref", NULL, &err));
}

static void
teardown(void)
{
	d_error_clear(&err);
	d_program_free(program);
}

static bool
compile_as(const char *name, const char *text)
{
	struct d_program_text t = { .name = name, .text = text, .len = strlen(text), .field = 'n' };

	if (!d_program_parse(program, &t, &err))
		return false;
	d_program_probe(program, "python42", "python3", "eval", "line", 3, ARGTYPES);
	return d_program_check(program, &err);
}

static void
assert_compiles(const char *text)
{
	bool ok = compile_as("script", text);
	ck_assert_msg(ok, "%s: %s", text, err.message);
}

static void
assert_refused(const char *name, const char *text, const char *tag, const char *message)
{
	ck_assert(!compile_as(name, text));
	ck_assert_str_eq(err.tag, tag);
	ck_assert_str_eq(err.message, message);
}

/* The expression of a clause's first statement, that of `x = EXPR`. */
static const struct d_node *
expr(size_t clause)
{
	return program->clauses[clause]->stmts->expr->b;
}

static void
assert_int(const struct d_node *n, int64_t value, unsigned size, bool is_signed)
{
	ck_assert_int_eq(n->kind, D_N_INT);
	ck_assert_int_eq(n->u.value, value);
	ck_assert_uint_eq(n->size, size);
	ck_assert_int_eq(n->is_signed, is_signed);
}

/* --- constants ----------------------------------------------------------- */

START_TEST(integer_constants)
{
	static const struct {
		const char *text;
		int64_t value;
		unsigned size;
		bool is_signed;
	} CASES[] = {
		{ "7", 7, 4, true }, { "2147483648", 2147483648, 8, true },
		{ "0x80000000", 0x80000000, 4, false }, { "010", 8, 4, true }, { "5u", 5, 4, false },
		{ "5L", 5, 8, true }, { "5ull", 5, 8, false }, { "0xffffffffffffffff", -1, 8, false },
		{ "'a'", 'a', 4, true }, { "'ab'", 0x6162, 4, true }, { "'\\n'", '\n', 4, true },
		{ "'\\377'", 255, 4, true }, { "sizeof (int)", 4, 8, false }, { "$1", 12, 4, true },
		{ "$4", -3, 4, true }, { "$target", 77, 4, true },
		{ "$pid", 101, 4, true }, { "$ppid", 102, 4, true }, { "$pgid", 103, 4, true },
		{ "$sid", 104, 4, true }, { "$uid", 201, 4, true }, { "$euid", 202, 4, true },
		{ "$gid", 203, 4, true }, { "$egid", 204, 4, true },
	};
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++) {
		char text[128];
		teardown();
		setup();
		snprintf(text, sizeof(text), "BEGIN { x = %s; }", CASES[i].text);
		assert_compiles(text);
		assert_int(expr(0), CASES[i].value, CASES[i].size, CASES[i].is_signed);
	}
}
END_TEST

/* Constants are folded in 64 bits, with rules of their own for >> and !. */
START_TEST(folding)
{
	static const struct {
		const char *text;
		int64_t value;
		unsigned size;
		bool is_signed;
	} CASES[] = {
		{ "1 + 2 * 3", 7, 4, true }, { "2147483647 + 1", INT64_C(1) << 31, 4, true },
		{ "(1 << 31) >> 31", 1, 4, true }, { "1 << 33", INT64_C(1) << 33, 4, true },
		{ "-1 < 1u", 0, 4, true }, { "-1 < 1L", 1, 4, true },
		{ "0u - 1", -1, 4, false }, { "-7 / 2", -3, 4, true }, { "-7 % 3", -1, 4, true },
		{ "(char)300", 44, 1, true }, { "(unsigned char)-1", 255, 1, false },
		{ "(char)1 + (char)2", 3, 1, true }, { "~0", -1, 4, true }, { "!5", 0, 4, true },
		{ "1 ? 2 : 3L", 2, 4, true }, { "1 ^^ 1", 0, 4, true }, { "3 && 0", 0, 4, true },
		{ "1L << 40", INT64_C(1) << 40, 8, true }, { "-8 >> 1", INT64_MAX - 3, 4, true },
		{ "!5LL", 0, 8, true }, { "-3u", 0xfffffffd, 4, false }, { "~3u", -4, 4, false },
		{ "19 % -5", 4, 4, true }, { "(int)(5 * 1000000000)", INT64_C(5000000000), 4, true },
		{ "(short)(5 * 1000000000)", -3584, 2, true }, { "sizeof (int) + 1", 5, 8, false },
		{ "-9223372036854775807 - 1", INT64_MIN, 8, true },
	};
	for (size_t i = 0; i < sizeof(CASES) / sizeof(CASES[0]); i++) {
		char text[128];
		teardown();
		setup();
		snprintf(text, sizeof(text), "BEGIN { x = %s; }", CASES[i].text);
		assert_compiles(text);
		assert_int(expr(0), CASES[i].value, CASES[i].size, CASES[i].is_signed);
	}
}
END_TEST

/* --- the tree ------------------------------------------------------------ */

/* Operators and assignments take numbers as they are; a cast that cuts and a key are conversions. */
START_TEST(only_cuts_convert)
{
	assert_compiles("char c; long l; int a[char]; BEGIN { l = c + 1; } BEGIN { c = l; } "
	    "BEGIN { x = (char)l; } BEGIN { y = (long)c; } BEGIN { a[l] = 1; }");
	const struct d_node *n = expr(0);
	ck_assert_int_eq(n->kind, D_N_BINARY);
	ck_assert_uint_eq(n->size, 4);
	ck_assert_int_eq(n->a->kind, D_N_VAR);
	ck_assert_int_eq(expr(1)->kind, D_N_VAR);
	ck_assert_int_eq(expr(2)->conv, D_CONV_INT);
	ck_assert_int_eq(expr(3)->conv, D_CONV_NONE);
	n = program->clauses[4]->stmts->expr->a->args;
	ck_assert_int_eq(n->kind, D_N_CAST);
	ck_assert_int_eq(n->conv, D_CONV_INT);
}
END_TEST

/* A comparison is unsigned when the common type of its operands is. */
START_TEST(comparison_by_common_type)
{
	assert_compiles("unsigned u; long l; char *p; BEGIN { a = u < 1; } BEGIN { b = l < u; } "
	    "BEGIN { c = p == 0; }");
	ck_assert_int_eq(expr(0)->op, D_OP_ULT);
	ck_assert_int_eq(expr(1)->op, D_OP_LT);
	ck_assert_int_eq(expr(2)->op, D_OP_UEQ);
}
END_TEST

START_TEST(pointers_count_bytes)
{
	assert_compiles("int *p; int a[5]; BEGIN { x = p + 3; } BEGIN { y = a[2]; } BEGIN { z = p[2]; }");
	const struct d_node *n = expr(0);
	ck_assert_int_eq(n->kind, D_N_BINARY);
	ck_assert_int_eq(n->b->u.value, 12);
	n = expr(1);
	ck_assert_int_eq(n->kind, D_N_INDEX);
	ck_assert_int_eq(n->b->u.value, 2);
	n = expr(2);
	ck_assert_int_eq(n->kind, D_N_DEREF);
	ck_assert_int_eq(n->a->b->u.value, 8);
}
END_TEST

START_TEST(compound_assignment)
{
	assert_compiles("int i; BEGIN { i += 2; } BEGIN { i++; }");
	for (size_t clause = 0; clause < 2; clause++) {
		const struct d_node *n = program->clauses[clause]->stmts->expr;
		ck_assert_int_eq(n->kind, D_N_ASSIGN);
		ck_assert_int_eq(n->post, clause == 1);
		ck_assert_int_eq(n->b->op, D_OP_ADD);
		ck_assert_int_eq(n->b->a->kind, D_N_OLD);
		ck_assert_ptr_eq(n->b->a->u.of, n);
	}
}
END_TEST

START_TEST(variables_get_slots)
{
	assert_compiles("BEGIN { a = 1; b = \"x\"; c[1] = 2; self->s = 1; self->m[1, \"k\"] = 3;"
	    " this->t = 4; @ = count(); @n[1] = sum(2); }");
	ck_assert_uint_eq(program->nvars[D_SPACE_GLOBAL], 2);
	ck_assert_uint_eq(program->nvars[D_SPACE_GLOBAL_ASSOC], 1);
	ck_assert_uint_eq(program->nvars[D_SPACE_SELF], 1);
	ck_assert_uint_eq(program->nvars[D_SPACE_SELF_ASSOC], 1);
	ck_assert_uint_eq(program->nvars[D_SPACE_THIS], 1);
	ck_assert_uint_eq(program->vars[D_SPACE_SELF_ASSOC][0]->nkeys, 2);
	ck_assert(d_type_is_string(program->vars[D_SPACE_GLOBAL][1]->type));
	ck_assert_uint_eq(program->naggs, 2);
	ck_assert_str_eq(program->aggs[0]->name, "_");
	ck_assert_int_eq(program->aggs[1]->func->id, D_BG_SUM);
}
END_TEST

/* The body knows a name that the predicate assigns first, and the predicate one that the body
 * assigns first. */
START_TEST(predicate_and_body)
{
	assert_compiles("BEGIN /x++ == 0/ { trace(x); } BEGIN /y == 0/ { y = 1; }");
}
END_TEST

START_TEST(statements)
{
	assert_compiles("BEGIN { if (pid) { trace(1); } else if (uid) trace(2); else { } ; x = 1 }");
	const struct d_stmt *s = program->clauses[0]->stmts;
	ck_assert_int_eq(s->kind, D_S_IF);
	ck_assert_int_eq(s->then->kind, D_S_ACTION);
	ck_assert_int_eq(s->otherwise->kind, D_S_IF);
	ck_assert_ptr_null(s->otherwise->otherwise);
	ck_assert_int_eq(s->next->kind, D_S_EXPR);
	ck_assert(program->clauses[0]->records);
}
END_TEST

START_TEST(formats)
{
	assert_compiles("BEGIN { printf(\"a%5.2d|%-*s%%\", 1, 10, \"x\"); }");
	const struct d_format *f = program->clauses[0]->stmts->format;
	ck_assert_uint_eq(f->npieces, 5);
	ck_assert_uint_eq(f->pieces[0].len, 1);
	ck_assert_str_eq(f->pieces[1].conv->name, "d");
	ck_assert_int_eq(f->pieces[1].extent.width, 5);
	ck_assert_int_eq(f->pieces[1].extent.prec, 2);
	ck_assert_uint_eq(f->pieces[3].flags, D_F_LEFT | D_F_DYNWIDTH);
	ck_assert_int_eq(f->pieces[4].conv->print, D_PR_PERCENT);
	ck_assert_uint_eq(program->clauses[0]->stmts->nargs, 3);
}
END_TEST

START_TEST(typedef_names)
{
	assert_compiles("typedef int foo; typedef struct { foo foo; } bar; bar b; self foo f;\n"
	    "BEGIN { b.foo = (foo)1; x = sizeof (foo); uid_t = 3; trace(uid_t); }");
}
END_TEST

/* --- events -------------------------------------------------------------- */

static struct d_capture
capture_of(const char *text)
{
	struct d_capture capture;
	assert_compiles(text);
	d_program_capture(program, d_program_probe(program, "python42", "python3", "eval", "line", 3,
	    ARGTYPES), &capture);
	return capture;
}

START_TEST(capture_literal)
{
	struct d_capture c = capture_of("#pragma D option quiet\n#pragma D option strsize=64\n"
	    "python*:::line { trace(copyinstr(arg0)); trace(stringof(args[0])); trace(arg2); }");
	ck_assert_uint_eq(c.strings, 1);
	ck_assert_uint_eq(c.args, 4);
	ck_assert_uint_eq(d_capture_values(&c), 1 | 4);
	ck_assert(!c.vtime && !c.cpu);
	ck_assert_uint_eq(c.strsize, 64);
}
END_TEST

START_TEST(capture_computed)
{
	struct d_capture c = capture_of("python*:::line { self->f = arg0; trace(copyinstr(self->f));"
	    " trace(vtimestamp); }");
	ck_assert_uint_eq(c.strings, 1);
	ck_assert_uint_eq(c.args, 1);
	ck_assert(c.vtime && c.cpu);
}
END_TEST

/* One clause may read what another has captured. */
START_TEST(capture_elsewhere)
{
	struct d_capture c = capture_of("python*:::line { trace(copyinstr(arg0)); }\n"
	    "python*:::line { self->f = arg1; trace(copyinstr(self->f)); }");
	ck_assert_uint_eq(c.strings, 1 | 2);
	ck_assert_uint_eq(c.args, 1 | 2);
}
END_TEST

START_TEST(capture_inline)
{
	struct d_capture c = capture_of("inline string file = copyinstr(arg0);\n"
	    "python*:::line { @[file] = count(); } END { trace(1); }");
	ck_assert_uint_eq(c.strings, 1);
}
END_TEST

/* A parameter that is read as a number, too. */
START_TEST(capture_parameter)
{
	struct d_capture c = capture_of("inline int64_t both[int64_t p] = p + strlen(copyinstr(p));\n"
	    "python*:::line { trace(both[arg0]); }");
	ck_assert_uint_eq(c.strings, 1);
	ck_assert_uint_eq(c.args, 1);
}
END_TEST

/* One that is read as two strings, beside the number. */
START_TEST(capture_parameter_twice)
{
	struct d_capture c = capture_of("inline string twice[int64_t p] = strjoin(copyinstr(p), copyinstr(p));\n"
	    "python*:::line { trace(arg0); trace(twice[arg0]); }");
	ck_assert_uint_eq(c.strings, 1);
	ck_assert_uint_eq(c.args, 1);
}
END_TEST

START_TEST(matching)
{
	assert_compiles("python*:::line, python42:::line, BEGIN, :::nosuch* /0/ { }\n"
	    "#pragma D option zdefs\ntick-1sec { } profile-97 { }");
	ck_assert_uint_eq(program->nclauses, 6);
	ck_assert_uint_eq(d_program_matched(program, 0), 5);
	ck_assert_uint_eq(program->begin->id, 1);
	ck_assert_uint_eq(program->end->id, 2);
	ck_assert_uint_eq(program->error->id, 3);
	ck_assert_uint_eq(program->nticks, 2);
	ck_assert_uint_eq(program->ticks[0].period, UINT64_C(1000000000));
	ck_assert_str_eq(d_program_pdesc(program, 3)->name, "nosuch*");
	ck_assert_ptr_null(d_program_pdesc(program, 6));
}
END_TEST

/* --- messages ------------------------------------------------------------ */

/* Probes after the check: each goes with the last of its uses, and its number is used again. */
START_TEST(late_probes)
{
	assert_compiles("python*:::line { trace(1); } :::line { trace(2); }");
	const struct d_probe *known = d_program_probe(program, "python42", "python3", "eval", "line", 3,
	    ARGTYPES);
	const struct d_probe *late = d_program_probe(program, "python7", "a:b", "f::g", "line", 3,
	    ARGTYPES);
	ck_assert_ptr_eq(late, d_program_probe(program, "python7", "a:b", "f::g", "line", 3, ARGTYPES));
	ck_assert_uint_eq(late->nclauses, 2);
	ck_assert_str_eq(late->mod, "a:b");
	ck_assert_str_eq(late->func, "f::g");
	ck_assert_str_eq(late->argtypes[2], ARGTYPES[2]);
	uint32_t id = late->id;
	ck_assert_uint_gt(id, known->id);
	d_program_forget(program, late);
	ck_assert_str_eq(late->prov, "python7");
	d_program_forget(program, late);
	d_program_forget(program, known);
	ck_assert_str_eq(known->prov, "python42");
	const struct d_probe *next = d_program_probe(program, "python8", "m", "f", "line", 0, NULL);
	ck_assert_uint_eq(next->id, id);
	ck_assert_uint_eq(next->nclauses, 2);
	ck_assert_uint_ne(d_program_probe(program, "python9", "m", "f", "none", 0, NULL)->id, id);
}
END_TEST

START_TEST(locations)
{
	assert_refused("script", "BEGIN\n{\n\ttrace(x);\n}\n", "D_IDENT_UNDEF",
	    "line 3: failed to resolve x: Unknown variable name");
}
END_TEST

START_TEST(regions)
{
	assert_refused(NULL, "BEGIN { trace(x); }", "D_IDENT_UNDEF",
	    "in action list: failed to resolve x: Unknown variable name");
}
END_TEST

START_TEST(predicate_region)
{
	assert_refused(NULL, "BEGIN /x/ { }", "D_IDENT_UNDEF",
	    "in predicate: failed to resolve x: Unknown variable name");
}
END_TEST

START_TEST(syntax_has_no_region)
{
	assert_refused(NULL, "BEGIN { x = ; }", "D_SYNTAX", "syntax error near \";\"");
}
END_TEST

START_TEST(line_markers)
{
	assert_refused("script", "# 1 \"inc.h\" 1\nint x;\n# 7 \"/dev/fd/3\" 2\nBEGIN { y(); }\n",
	    "D_FUNC_UNDEF", "line 7: undefined function name: y");
}
END_TEST

START_TEST(included_file)
{
	assert_refused("script", "# 10 \"inc.h\" 1\nint x;\nstring x;\nBEGIN { }\n",
	    "D_DECL_IDRED", "\"inc.h\", line 11: identifier redeclared: x\n\t current: scalar string\n"
	    "\tprevious: scalar int");
}
END_TEST

START_TEST(lone_fields)
{
	struct d_program_text t = { .text = "python42", .len = 8, .field = 'P' };
	ck_assert(d_program_parse(program, &t, &err));
	ck_assert_str_eq(d_program_pdesc(program, 0)->prov, "python42");
	ck_assert_str_eq(d_program_pdesc(program, 0)->name, "");
	ck_assert(program->clauses[0]->empty);
}
END_TEST

START_TEST(escapes)
{
	char text[] = "a\\n\\t\\x41\\101\\\\\\\"\\?\\'\\q";
	size_t len = d_unescape(text, strlen(text));
	ck_assert_uint_eq(len, strlen("a\n\tAA\\\"\\?\\'\\q"));
	ck_assert_str_eq(text, "a\n\tAA\\\"\\?\\'\\q");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("dlang compiler");
	TCase *tc = add_case(suite, "compiler");

	tcase_add_checked_fixture(tc, setup, teardown);
	ADD_TESTS(tc, integer_constants, folding, only_cuts_convert, comparison_by_common_type,
	    pointers_count_bytes, compound_assignment, variables_get_slots, predicate_and_body, statements, formats,
	    typedef_names, capture_literal, capture_computed, capture_elsewhere, capture_inline,
	    capture_parameter, capture_parameter_twice, matching, late_probes, locations, regions,
	    predicate_region, syntax_has_no_region, line_markers, included_file, lone_fields, escapes);
	return run_suite(suite);
}
