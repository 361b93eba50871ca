/*
 * check_eval.c - clauses run from trees made by hand: values that no D program shows, and
 * every operator.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/run/action.h"
#include "dlang/base/arena.h"
#include "dlang/run/consumer.h"
#include "suite.h"

static struct d_program program;
static struct d_consumer *consumer;
static struct d_clause clause;
static struct d_clause *clauses[] = { &clause };
static struct d_probe begin, end, error;
static char *out_text, *err_text;
static size_t out_size, err_size;
static FILE *out, *err;

/* Run a program of one clause, `stmts`, on BEGIN. */
static void
run(struct d_stmt *stmts)
{
	static const struct d_host host = { .pid = 1, .execname = "check" };

	clause.stmts = stmts;
	program.clauses = clauses;
	program.nclauses = 1;
	begin = (struct d_probe){ .id = 1, .prov = "dtrace", .mod = "", .func = "",
	    .name = "BEGIN", .clauses = clauses, .nclauses = 1 };
	end = (struct d_probe){ .id = 2, .prov = "dtrace", .mod = "", .func = "", .name = "END" };
	error = (struct d_probe){ .id = 3, .prov = "dtrace", .mod = "", .func = "",
	    .name = "ERROR" };
	program.begin = &begin;
	program.error = &error;
	program.end = &end;
	d_options_init(&program.options);
	consumer = d_consumer_create(&program, &host, out, err, "check");
	d_consumer_begin(consumer, 1000);
	fflush(out);
	fflush(err);
}

static void
setup(void)
{
	program = (struct d_program){ .arena = d_arena_create() };
	program.types = d_types_create(program.arena, 256);
	clause = (struct d_clause){ 0 };
	consumer = NULL;
	out = open_memstream(&out_text, &out_size);
	err = open_memstream(&err_text, &err_size);
}

static void
teardown(void)
{
	d_consumer_free(consumer);
	fclose(out);
	fclose(err);
	free(out_text);
	free(err_text);
	d_arena_free(program.arena);
}

/* --- trees --------------------------------------------------------------- */

static struct d_node *
node(enum d_node_kind kind, enum d_basic type)
{
	struct d_node *n = d_arena_alloc(program.arena, sizeof(*n));

	n->kind = kind;
	n->type = d_type_basic(program.types, type);
	n->size = (uint8_t)(n->type->kind == D_INT ? n->type->size : 0);
	n->is_signed = n->type->is_signed;
	n->capture = -1;
	return n;
}

static struct d_node *
number(enum d_basic type, int64_t value)
{
	struct d_node *n = node(D_N_INT, type);

	n->u.value = value;
	return n;
}

static struct d_node *
binary(enum d_op op, enum d_basic type, struct d_node *a, struct d_node *b)
{
	struct d_node *n = node(D_N_BINARY, type);

	n->op = op;
	n->a = a;
	n->b = b;
	return n;
}

static struct d_var *
variable(enum d_space space, enum d_basic type)
{
	struct d_var *var = d_arena_alloc(program.arena, sizeof(*var));

	var->space = space;
	var->slot = program.nvars[space];
	var->type = d_type_basic(program.types, type);
	program.vars[space] = d_arena_grow(program.arena, program.vars[space],
	    program.nvars[space], sizeof(var));
	program.vars[space][program.nvars[space]++] = var;
	return var;
}

static struct d_node *
read_variable(struct d_var *var, enum d_basic type, struct d_node *key)
{
	struct d_node *n = node(key != NULL ? D_N_ELEM : D_N_VAR, type);

	n->u.var = var;
	n->args = key;
	return n;
}

static struct d_node *
assign(struct d_node *target, struct d_node *value)
{
	struct d_node *n = d_arena_alloc(program.arena, sizeof(*n));

	*n = *target;
	n->kind = D_N_ASSIGN;
	n->args = NULL;
	n->a = target;
	n->b = value;
	return n;
}

/* target++, or target += 1 */
static struct d_node *
increment(struct d_node *target, enum d_basic type, bool post)
{
	struct d_node *old = node(D_N_OLD, type);
	struct d_node *n = assign(target, binary(D_OP_ADD, type, old, number(type, 1)));

	old->u.of = n;
	n->post = post;
	return n;
}

static struct d_stmt *
expression(struct d_node *n, struct d_stmt *next)
{
	struct d_stmt *s = d_arena_alloc(program.arena, sizeof(*s));

	s->kind = D_S_EXPR;
	s->expr = n;
	s->next = next;
	return s;
}

/* Run x = n and return x, a 64-bit global. */
static int64_t
value_of(struct d_node *n)
{
	struct d_var *x = variable(D_SPACE_GLOBAL, D_T_LONG);
	int64_t value;

	run(expression(assign(read_variable(x, D_T_LONG, NULL), n), NULL));
	memcpy(&value, consumer->machine.memory.segment[D_SEGMENT_GLOBAL].base +
	    consumer->machine.global_offset[x->slot], sizeof(value));
	return value;
}

/* --- operators ----------------------------------------------------------- */

static const struct {
	enum d_op op;
	enum d_basic type;
	int64_t a, b, result;
} operators[] = {
	{ D_OP_ADD, D_T_INT, INT32_MAX, 1, INT64_C(1) << 31 },
	{ D_OP_ADD, D_T_UINT, UINT32_MAX, 1, INT64_C(1) << 32 },
	{ D_OP_ADD, D_T_LONG, INT64_MAX, 1, INT64_MIN },
	{ D_OP_SUB, D_T_UINT, 0, 1, -1 },
	{ D_OP_MUL, D_T_INT, 65536, 65536, INT64_C(1) << 32 },
	{ D_OP_DIV, D_T_INT, -7, 2, -3 },
	{ D_OP_DIV, D_T_INT, INT32_MIN, -1, INT64_C(1) << 31 },
	{ D_OP_DIV, D_T_LONG, INT64_MIN, -1, INT64_MIN },
	{ D_OP_DIV, D_T_ULONG, -1, 2, INT64_MAX },
	{ D_OP_MOD, D_T_INT, -7, 3, -1 },
	{ D_OP_MOD, D_T_INT, 7, -3, -1 },
	{ D_OP_MOD, D_T_INT, -7, -3, 1 },
	{ D_OP_MOD, D_T_LONG, INT64_MIN, -1, 0 },
	{ D_OP_MOD, D_T_ULONG, -1, 10, 5 },
	{ D_OP_SHL, D_T_INT, 1, 31, INT64_C(1) << 31 },
	{ D_OP_SHL, D_T_INT, 0xffff, 100, INT64_C(0xffff) << 36 },
	{ D_OP_SHR, D_T_INT, -8, 1, -4 },
	{ D_OP_SHR, D_T_UINT, UINT32_MAX, 4, 0x0fffffff },
	{ D_OP_SHR, D_T_ULONG, -1, 63, 1 },
	{ D_OP_XOR, D_T_LONG, -1, 1, -2 },
	{ D_OP_LT, D_T_INT, -1, 1, 1 },
	{ D_OP_ULT, D_T_INT, -1, 1, 0 },
	{ D_OP_GE, D_T_INT, INT64_C(1) << 32, 1, 1 },
	{ D_OP_UGE, D_T_INT, 1, -1, 0 },
	{ D_OP_EQ, D_T_INT, INT64_C(1) << 32, 0, 0 },
};

START_TEST(operator)
{
	enum d_basic type = operators[_i].type;

	ck_assert_int_eq(value_of(binary(operators[_i].op, type, number(type, operators[_i].a),
	    number(type, operators[_i].b))), operators[_i].result);
}
END_TEST

/* --- variables ----------------------------------------------------------- */

/* (v = 255) + ++v + v is 255 + 256 + 0: the variable wraps, the value of ++v does not. */
START_TEST(narrow_variable_wraps)
{
	struct d_var *v = variable(D_SPACE_GLOBAL, D_T_UCHAR);
	struct d_node *first = assign(read_variable(v, D_T_UCHAR, NULL), number(D_T_UCHAR, 255));
	struct d_node *next = increment(read_variable(v, D_T_UCHAR, NULL), D_T_UCHAR, false);

	ck_assert_int_eq(value_of(binary(D_OP_ADD, D_T_LONG, binary(D_OP_ADD, D_T_LONG, first,
	    next), read_variable(v, D_T_UCHAR, NULL))), 511);
}
END_TEST

static const enum d_space spaces[] = {
	D_SPACE_GLOBAL, D_SPACE_GLOBAL_ASSOC, D_SPACE_SELF, D_SPACE_SELF_ASSOC, D_SPACE_THIS
};

/* v++ * 100 + v, with v 0 at first. */
START_TEST(post_increment)
{
	enum d_space space = spaces[_i];
	bool keyed = space == D_SPACE_GLOBAL_ASSOC || space == D_SPACE_SELF_ASSOC;
	struct d_var *v = variable(space, D_T_INT);
	struct d_node *once = increment(read_variable(v, D_T_INT,
	    keyed ? number(D_T_INT, 7) : NULL), D_T_INT, false);
	struct d_node *twice = increment(read_variable(v, D_T_INT,
	    keyed ? number(D_T_INT, 7) : NULL), D_T_INT, true);
	struct d_node *after = read_variable(v, D_T_INT, keyed ? number(D_T_INT, 7) : NULL);
	struct d_node *sum = binary(D_OP_ADD, D_T_INT, binary(D_OP_MUL, D_T_INT, twice,
	    number(D_T_INT, 100)), after);

	ck_assert_int_eq(value_of(binary(D_OP_ADD, D_T_INT, binary(D_OP_MUL, D_T_INT, once,
	    number(D_T_INT, 10000)), sum)), 10102);
}
END_TEST

START_TEST(zero_frees)
{
	struct d_var *v = variable(D_SPACE_SELF, D_T_LONG);
	struct d_stmt *s = expression(assign(read_variable(v, D_T_LONG, NULL),
	    number(D_T_LONG, 0)), NULL);

	run(expression(assign(read_variable(v, D_T_LONG, NULL), number(D_T_LONG, 5)), s));
	ck_assert_uint_eq(consumer->machine.vars.table.count, 0);
	ck_assert_uint_eq(consumer->machine.vars.charged, 0);
}
END_TEST

/* --- faults -------------------------------------------------------------- */

START_TEST(division_by_zero)
{
	value_of(binary(D_OP_DIV, D_T_INT, number(D_T_INT, 1), number(D_T_INT, 0)));
	ck_assert_str_eq(err_text, "check: error in dt_clause_0 for probe ID 1 (dtrace:::BEGIN): "
	    "divide-by-zero at BPF pc 1\n");
	ck_assert_uint_eq(out_size, 0);
}
END_TEST

START_TEST(wild_address)
{
	struct d_node *n = node(D_N_DEREF, D_T_INT);

	n->a = number(D_T_ULONG, (int64_t)0xd5d5000000010000);
	value_of(n);
	ck_assert_str_eq(err_text, "check: error in dt_clause_0 for probe ID 1 (dtrace:::BEGIN): "
	    "invalid address (0xd5d5000000010000) at BPF pc 1\n");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("eval");
	TCase *tcase = add_case(suite, "eval");

	tcase_add_checked_fixture(tcase, setup, teardown);
	ADD_LOOP_TEST(tcase, operator, operators);
	ADD_TESTS(tcase, narrow_variable_wraps);
	ADD_LOOP_TEST(tcase, post_increment, spaces);
	ADD_TESTS(tcase, zero_frees, division_by_zero, wild_address);
	return run_suite(suite);
}
