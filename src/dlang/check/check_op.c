/*
 * check_op.c - operators: their operands, and the types of their results.
 */
#include <string.h>

#include "dlang/check/check_op.h"
#include "dlang/check/check_assign.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/convert.h"
#include "dlang/check/describe.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/tree.h"

static struct d_node *
binary(struct d_compiler *cc, enum d_op op, struct d_node *a, struct d_node *b,
    const struct d_type *type)
{
	struct d_node *n = d_node_op(cc, D_N_BINARY, op, a->loc.line, a, b, NULL);
	n->loc = a->loc;
	return d_set_type(n, type);
}

/* True for a pointer to void or to a function, whose arithmetic has no unit. */
static bool
is_void_pointer(const struct d_type *type)
{
	const struct d_type *to = d_pointed_to(type);
	return to != NULL && (to->kind == D_VOID || to->kind == D_FUNCTION);
}

/* --- unary --------------------------------------------------------------- */

struct d_node *
d_check_unary(struct d_compiler *cc, struct d_node *n)
{
	n->a = d_check_operand(cc, n->a);
	const struct d_type *type = n->a->type;

	switch (n->op) {
	case D_OP_NEG:
	case D_OP_PLUS:
		if (!d_type_is_int(type))
			d_error_raise(cc, n->loc, "D_OP_ARITH",
			    "operator %s requires an operand of arithmetic type", d_op_name(n->op));
		break;
	case D_OP_BITNOT:
		if (!d_type_is_int(type))
			d_error_raise(cc, n->loc, "D_OP_INT",
			    "operator %s requires an operand of integral type", d_op_name(n->op));
		break;
	default:
		if (!d_type_is_scalar(type))
			d_error_raise(cc, n->loc, "D_OP_SCALAR",
			    "operator %s requires an operand of scalar type", d_op_name(n->op));
		return d_set_type(n, d_basic(cc, D_T_INT));
	}
	return d_set_type(n, type);
}

/* --- binary -------------------------------------------------------------- */

static void
require_ints(struct d_compiler *cc, const struct d_node *n)
{
	if (!d_type_is_int(n->a->type) || !d_type_is_int(n->b->type))
		d_error_raise(cc, n->loc, "D_OP_INT", "operator %s requires operands of integral "
		    "type", d_op_name(n->op));
}

static void
require_arithmetic(struct d_compiler *cc, const struct d_node *n)
{
	if (!d_type_is_int(n->a->type) || !d_type_is_int(n->b->type))
		d_error_raise(cc, n->loc, "D_OP_ARITH", "operator %s requires operands of "
		    "arithmetic type", d_op_name(n->op));
}

static struct d_node *
arithmetic(struct d_compiler *cc, struct d_node *n)
{
	return d_set_type(n, d_common_type(cc, n->a, n->b));
}

/* Return the bytes of the object that a pointer points to; 1 if they are unknown. */
static uint64_t
unit_of(const struct d_type *pointer)
{
	const struct d_type *to = d_pointed_to(pointer);
	return to != NULL && to->size != 0 ? to->size : 1;
}

static struct d_node *
offset_of(struct d_compiler *cc, struct d_node *index, uint64_t unit)
{
	const struct d_type *type = d_basic(cc, D_T_LONG);

	index = d_cast(cc, index, type);
	if (unit == 1)
		return index;
	if (index->kind == D_N_INT)
		return d_make_int(cc, index, type, (int64_t)((uint64_t)index->u.value * unit));
	return binary(cc, D_OP_MUL, index, d_make_int(cc, index, type, (int64_t)unit), type);
}

/* Raise an error for a constant index outside of its array. */
static void
check_bounds(struct d_compiler *cc, const struct d_node *n)
{
	const struct d_type *array = d_type_base(n->a->type);
	uint64_t limit = array->kind == D_ARRAY ? array->n :
	    array->kind == D_STRING ? array->size : 0;

	if (limit != 0 && n->b->kind == D_N_INT && (uint64_t)n->b->u.value >= limit)
		d_error_raise(cc, n->loc, "D_ARR_BOUNDS", "index outside array bounds: %llu, max "
		    "is %i", (unsigned long long)n->b->u.value, (int)limit);
}

static struct d_node *
additive(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *a = n->a->type, *b = n->b->type;
	bool a_int = d_type_is_int(a), b_int = d_type_is_int(b);
	bool a_ptr = d_type_is_string(a) || (d_pointed_to(a) != NULL && !is_void_pointer(a));
	bool b_ptr = d_type_is_string(b) || (d_pointed_to(b) != NULL && !is_void_pointer(b));

	if (a_int && b_int)
		return arithmetic(cc, n);
	if (a_int && b_ptr && n->op == D_OP_ADD) {
		struct d_node *index = n->a;
		n->a = n->b;
		n->b = index;
	} else if (a_ptr && b_ptr && n->op == D_OP_SUB && d_pointers_compatible(cc, n->a, n->b)) {
		const struct d_type *type = d_type_lookup(cc->types, "ptrdiff_t");
		uint64_t unit = unit_of(a);
		n->a = d_cast(cc, n->a, type);
		n->b = d_cast(cc, n->b, type);
		d_set_type(n, type);
		return unit == 1 ? n :
		    binary(cc, D_OP_DIV, n, d_make_int(cc, n, type, (int64_t)unit), type);
	} else if (!a_ptr || !b_int) {
		d_raise_operands(cc, n, n->a, d_op_name(n->op), n->b);
	}

	check_bounds(cc, n);
	bool string = d_type_is_string(n->a->type);
	const struct d_type *type = n->a->type;
	n->a = d_decay(cc, n->a);
	n->b = offset_of(cc, n->b, unit_of(n->a->type));
	d_set_type(n, n->a->type);
	return string ? d_cast(cc, n, type) : n;
}

static struct d_node *
logical(struct d_compiler *cc, struct d_node *n)
{
	if (!d_type_is_scalar(n->a->type) || !d_type_is_scalar(n->b->type))
		d_error_raise(cc, n->loc, "D_OP_SCALAR", "operator %s requires operands of scalar "
		    "type", d_op_name(n->op));
	return d_set_type(n, d_basic(cc, D_T_INT));
}

static struct d_node *
comparison(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *a = n->a->type, *b = n->b->type;

	if (d_is_stringlike(a) && d_is_stringlike(b) &&
	    (d_type_is_string(a) || d_type_is_string(b))) {
		n->a = d_cast(cc, n->a, d_basic(cc, D_T_STRING));
		n->b = d_cast(cc, n->b, d_basic(cc, D_T_STRING));
		n->op += D_OP_SEQ - D_OP_EQ;
	} else if (d_type_is_int(a) && d_type_is_int(b)) {
		if (!d_type_signed(d_common_type(cc, n->a, n->b)))
			n->op += D_OP_UEQ - D_OP_EQ;
	} else if (d_pointers_compatible(cc, n->a, n->b) || (d_type_is_sou(a) && d_type_equal(a, b))) {
		/* Structs are compared by their addresses, as in DTrace. */
		n->a = d_decay(cc, n->a);
		n->b = d_decay(cc, n->b);
		n->op += D_OP_UEQ - D_OP_EQ;
	} else {
		d_raise_operands(cc, n, n->a, d_op_name(n->op), n->b);
	}
	return d_set_type(n, d_basic(cc, D_T_INT));
}

/* In a == TAG, resolve an enumerator of the enum type of a. */
static void
resolve_tag(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *type = d_type_base(n->a->type);

	if (type->kind != D_ENUM || n->b->kind != D_N_IDENT)
		return;
	for (size_t i = 0; i < type->nenumerators; i++) {
		const struct d_enumerator *e = &type->enumerators[i];
		if (strcmp(e->name, n->b->u.ref.name) != 0)
			continue;
		n->b = d_make_int(cc, n->b, n->a->type, e->value);
		return;
	}
}

struct d_node *
d_binary(struct d_compiler *cc, struct d_node *n)
{
	switch (n->op) {
	case D_OP_AND:
	case D_OP_XOR:
	case D_OP_OR:
	case D_OP_MOD:
		require_ints(cc, n);
		return arithmetic(cc, n);
	case D_OP_SHL:
	case D_OP_SHR:
		require_ints(cc, n);
		return d_set_type(n, n->a->type);
	case D_OP_MUL:
	case D_OP_DIV:
		require_arithmetic(cc, n);
		return arithmetic(cc, n);
	case D_OP_ADD:
	case D_OP_SUB:
		return additive(cc, n);
	case D_OP_LAND:
	case D_OP_LOR:
	case D_OP_LXOR:
		return logical(cc, n);
	default:
		return comparison(cc, n);
	}
}

struct d_node *
d_check_binary(struct d_compiler *cc, struct d_node *n)
{
	n->a = d_check_expr(cc, n->a);
	if (n->op >= D_OP_EQ && n->op <= D_OP_GE)
		resolve_tag(cc, n);
	n->b = d_check_expr(cc, n->b);
	return d_binary(cc, n);
}
