/*
 * fold.c - constant expressions, computed before any name of a variable is resolved.
 *
 * DTrace folds constants in its parser, with three results that the same operators do not have
 * at run time: `>>` never copies the sign, `!` keeps its operand's type, and `%` has the sign of
 * its left operand.
 */
#include <string.h>

#include "dlang/check/fold.h"
#include "dlang/check/check_call.h"
#include "dlang/check/check_decl.h"
#include "dlang/check/check_name.h"
#include "dlang/check/convert.h"
#include "dlang/base/integer.h"
#include "dlang/syntax/error.h"

/* --- operators ----------------------------------------------------------- */

/* `-` of an unsigned constant is the only operator that cuts its result. */
static int64_t
fold_unary(enum d_op op, const struct d_node *x)
{
	uint64_t a = (uint64_t)x->u.value;

	switch (op) {
	case D_OP_NEG:
		return x->is_signed ? (int64_t)-a : d_wrap((int64_t)-a, x->size, false);
	case D_OP_BITNOT:
		return (int64_t)~a;
	case D_OP_NOT:
		return a == 0;
	default:
		return (int64_t)a;
	}
}

/* The divisor is not 0. */
static int64_t
fold_division(enum d_op op, int64_t a, int64_t b, bool is_signed)
{
	if (!is_signed)
		return (int64_t)(op == D_OP_DIV ? (uint64_t)a / (uint64_t)b : (uint64_t)a % (uint64_t)b);
	if (b == -1)
		return op == D_OP_DIV ? (int64_t)-(uint64_t)a : 0;
	return op == D_OP_DIV ? a / b : a % b;
}

static int64_t
fold_binary(enum d_op op, int64_t a, int64_t b, bool is_signed)
{
	uint64_t x = (uint64_t)a, y = (uint64_t)b;
	bool less = is_signed ? a < b : x < y;

	switch (op) {
	case D_OP_ADD:
		return (int64_t)(x + y);
	case D_OP_SUB:
		return (int64_t)(x - y);
	case D_OP_MUL:
		return (int64_t)(x * y);
	case D_OP_DIV:
	case D_OP_MOD:
		return fold_division(op, a, b, is_signed);
	case D_OP_SHL:
		return (int64_t)(x << (y & 63));
	case D_OP_SHR:
		return (int64_t)(x >> (y & 63));
	case D_OP_AND:
		return a & b;
	case D_OP_OR:
		return a | b;
	case D_OP_XOR:
		return a ^ b;
	case D_OP_EQ:
		return a == b;
	case D_OP_NE:
		return a != b;
	case D_OP_LT:
		return less;
	case D_OP_LE:
		return less || a == b;
	case D_OP_GT:
		return !less && a != b;
	case D_OP_GE:
		return !less;
	case D_OP_LAND:
		return a && b;
	case D_OP_LOR:
		return a || b;
	default:
		return !a != !b;
	}
}

/* --- nodes --------------------------------------------------------------- */

static bool
is_constant(const struct d_node *n)
{
	return n != NULL && n->kind == D_N_INT;
}

static void
check_divisor(struct d_compiler *cc, const struct d_node *n)
{
	if ((n->op == D_OP_DIV || n->op == D_OP_MOD) && n->b != NULL && d_node_is_null(n->b))
		d_error_raise(cc, n->loc, "D_DIV_ZERO", "expression contains division by zero");
}

static struct d_node *
fold_operator(struct d_compiler *cc, struct d_node *n)
{
	const struct d_node *a = n->a, *b = n->b;

	check_divisor(cc, n);
	if (!is_constant(a) || !is_constant(b))
		return n;
	const struct d_type *common = d_common_type(cc, a, b), *type = common;
	if (n->op == D_OP_SHL || n->op == D_OP_SHR)
		type = a->type;
	else if (n->op >= D_OP_EQ)
		type = d_basic(cc, D_T_INT);
	return d_make_int(cc, n, type,
	    fold_binary(n->op, a->u.value, b->u.value, d_type_signed(common)));
}

static struct d_node *
fold_cast(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *type = d_decl_type(cc, n->u.ref.decl);

	if (!is_constant(n->a) || !d_type_is_int(type))
		return n;
	struct d_node *folded = d_cast(cc, n->a, type);
	folded->loc = n->loc;
	return folded;
}

static struct d_node *
fold_sizeof(struct d_compiler *cc, struct d_node *n)
{
	uint64_t size;

	if (n->u.ref.decl != NULL)
		size = d_type_base(d_decl_type(cc, n->u.ref.decl))->size;
	else if (n->a->kind == D_N_STRING)
		size = n->a->u.str.len + 1;
	else
		return n;
	if (size == 0)
		d_error_raise(cc, n->loc, "D_SIZEOF_TYPE",
		    "cannot apply sizeof to an operand of unknown size");
	return d_make_int(cc, n, d_type_lookup(cc->types, "size_t"), (int64_t)size);
}

static struct d_node *
fold_offsetof(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *type = d_decl_type(cc, n->u.ref.decl);
	struct d_member member;

	if (!d_type_is_sou(type) || !d_type_base(type)->complete)
		d_error_raise(cc, n->loc, "D_OFFSETOF_TYPE",
		    "offsetof operand must be a struct or union type");
	if (!d_type_member(type, n->u.ref.name, &member))
		d_error_raise(cc, n->loc, "D_UNKNOWN", "failed to determine offset of %s: "
		    "Member name not found.", n->u.ref.name);
	if (member.bit_size != 0)
		d_error_raise(cc, n->loc, "D_OFFSETOF_BITFIELD", "cannot take offset of a "
		    "bit-field: %s", n->u.ref.name);
	return d_make_int(cc, n, d_basic(cc, D_T_INT), (int64_t)member.offset);
}

static struct d_node *
fold_node(struct d_compiler *cc, struct d_node *n)
{
	struct d_node *constant;

	switch (n->kind) {
	case D_N_IDENT:
		constant = d_name_constant(cc, n);
		return constant != NULL ? constant : n;
	case D_N_UNARY:
		return is_constant(n->a) ?
		    d_make_int(cc, n, n->a->type, fold_unary(n->op, n->a)) : n;
	case D_N_BINARY:
		return fold_operator(cc, n);
	case D_N_OPASSIGN:
		check_divisor(cc, n);
		return n;
	case D_N_COND:
		return !is_constant(n->a) ? n : n->a->u.value != 0 ? n->b : n->c;
	case D_N_TYPECAST:
		return fold_cast(cc, n);
	case D_N_SIZEOF:
		return fold_sizeof(cc, n);
	case D_N_OFFSETOF:
		return fold_offsetof(cc, n);
	case D_N_FUNC:
		d_find_function(cc, n);
		return n;
	default:
		return n;
	}
}

static void
fold_list(struct d_compiler *cc, struct d_node **list)
{
	for (; *list != NULL; list = &(*list)->next) {
		struct d_node *next = (*list)->next;
		*list = d_fold(cc, *list);
		(*list)->next = next;
	}
}

struct d_node *
d_fold(struct d_compiler *cc, struct d_node *n)
{
	if (n == NULL)
		return NULL;
	n->a = d_fold(cc, n->a);
	n->b = d_fold(cc, n->b);
	n->c = d_fold(cc, n->c);
	fold_list(cc, &n->args);
	return fold_node(cc, n);
}

void
d_fold_statements(struct d_compiler *cc, struct d_stmt *s)
{
	for (; s != NULL; s = s->next) {
		s->expr = d_fold(cc, s->expr);
		d_fold_statements(cc, s->then);
		d_fold_statements(cc, s->otherwise);
	}
}
