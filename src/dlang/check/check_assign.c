/*
 * check_assign.c - assignments, ++ and --.
 *
 * All become D_N_ASSIGN; the right side of op=, ++ and -- reads the old value of the target
 * as D_N_OLD.
 */
#include <string.h>

#include "dlang/check/check_assign.h"
#include "dlang/check/check_agg.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/check_name.h"
#include "dlang/check/check_op.h"
#include "dlang/check/convert.h"
#include "dlang/check/describe.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/tree.h"

static bool
is_variable(const struct d_node *n)
{
	return n->kind == D_N_VAR || n->kind == D_N_ELEM;
}

bool
d_is_lvalue(const struct d_node *n)
{
	enum d_kind kind = d_type_base(n->type)->kind;

	if (n->named)
		return true;
	switch (n->kind) {
	case D_N_VAR:
	case D_N_ELEM:
	case D_N_BUILTIN:
		return true;
	case D_N_DEREF:
	case D_N_INDEX:
		return kind != D_ARRAY;
	case D_N_MEMBER:
		return kind != D_ARRAY && d_is_lvalue(n->a);
	default:
		return false;
	}
}

/* Only the program's own variables can be written, and objects that they contain or point to. */
static bool
is_writable(const struct d_node *n)
{
	switch (n->kind) {
	case D_N_VAR:
	case D_N_ELEM:
		return true;
	case D_N_MEMBER:
	case D_N_INDEX:
	case D_N_DEREF:
		return is_writable(n->a);
	case D_N_BINARY:
		return n->op == D_OP_ADD && is_writable(n->a);
	case D_N_CAST:
		return (n->conv == D_CONV_DECAY || n->conv == D_CONV_STRING_ADDR ||
		    d_type_base(n->a->type)->kind == D_POINTER) && is_writable(n->a);
	default:
		return false;
	}
}

/* A character of a string variable is written in the variable: elsewhere the address of a string
 * may be that of a copy. */
static void
write_in_place(struct d_node *target)
{
	if (target->kind != D_N_DEREF)
		return;
	struct d_node *address = target->a;
	while (address->kind == D_N_BINARY && address->op == D_OP_ADD)
		address = address->a;
	if (address->kind == D_N_CAST && address->conv == D_CONV_STRING_ADDR &&
	    is_variable(address->a))
		address->kind = D_N_ADDR;
}

/* Return the operator as the program spells it. */
static const char *
op_text(const struct d_node *n)
{
	static const char *const TEXT[] = {
		[D_OP_ADD] = "+=", [D_OP_SUB] = "-=", [D_OP_MUL] = "*=", [D_OP_DIV] = "/=",
		[D_OP_MOD] = "%=", [D_OP_SHL] = "<<=", [D_OP_SHR] = ">>=", [D_OP_AND] = "&=",
		[D_OP_OR] = "|=", [D_OP_XOR] = "^=", [D_OP_NONE] = "=",
	};
	if (n->kind == D_N_OPASSIGN && n->b == NULL)
		return n->op == D_OP_ADD ? "++" : "--";
	return TEXT[n->op];
}

/* Make a variable without a type an int64_t. */
static void
settle(struct d_compiler *cc, struct d_node *target, struct d_var *var)
{
	d_var_set_type(cc, var, d_type_lookup(cc->types, "int64_t"));
	d_set_type(target, var->type);
}

static struct d_node *
check_target(struct d_compiler *cc, struct d_node *n)
{
	enum d_scope scope;

	if (n->kind == D_N_IDENT)
		return d_check_ident(cc, n, true);
	if (d_is_scoped(n, &scope))
		return d_check_scoped(cc, n, true);
	if (n->kind == D_N_INDEXED)
		return d_check_subscript(cc, n, true);
	return d_check_expr(cc, n);
}

/* Return the variable of a target without a type, which the assignment gives it; or NULL. */
static struct d_var *
untyped(const struct d_node *target)
{
	if (is_variable(target) && target->u.var->type == NULL)
		return target->u.var;
	return NULL;
}

struct d_node *
d_check_operand(struct d_compiler *cc, struct d_node *n)
{
	enum d_scope scope;
	bool may_create = n->kind == D_N_INDEXED || d_is_scoped(n, &scope);

	n = may_create ? check_target(cc, n) : d_check_expr(cc, n);
	struct d_var *var = untyped(n);
	if (var != NULL)
		settle(cc, n, var);
	return n;
}

static void
check_lvalue(struct d_compiler *cc, const struct d_node *n, struct d_node *target)
{
	if (!d_is_lvalue(target))
		d_error_raise(cc, n->loc, "D_OP_LVAL", "operator %s requires modifiable lvalue as "
		    "an operand", op_text(n));
	if (target->named || !is_writable(target))
		d_error_raise(cc, n->loc, "D_OP_WRITE",
		    "operator %s can only be applied to a writable variable", op_text(n));
	write_in_place(target);
}

/* A variable holds addresses of alloca() or other addresses, never both. */
static void
check_alloca(struct d_compiler *cc, const struct d_node *n)
{
	if (n->a->kind != D_N_VAR)
		return;
	struct d_var *var = n->a->u.var;
	if (n->b->mixed)
		d_error_raise(cc, n->loc, "D_ALLOCA_INCOMPAT", "ternary conditional with alloca "
		    "and non-alloca branches cannot be assigned to a variable");
	var->alloca |= n->b->alloca;
	var->plain |= !n->b->alloca && !d_node_is_null(n->b);
	if (var->alloca && var->plain)
		d_error_raise(cc, n->loc, "D_ALLOCA_INCOMPAT", "%s: cannot reuse the same "
		    "identifier for both alloca and non-alloca allocations", var->name);
}

/* Return a value as it is stored in a target of a type.  A number stays whole: the value of an
 * assignment is that of its right side, and only the variable takes fewer bytes. */
static struct d_node *
stored(struct d_compiler *cc, struct d_node *value, const struct d_type *type)
{
	bool whole = d_type_is_int(type) && d_type_is_int(value->type) && !d_type_base(type)->is_bool;
	return whole ? value : d_cast(cc, value, type);
}

struct d_node *
d_check_assign(struct d_compiler *cc, struct d_node *n)
{
	if (d_is_aggregating(n)) {
		/* As a statement it is for check_agg.c; here it is part of an expression. */
		n->b = d_check_expr(cc, n->b);
		return d_check_aggref(cc, n->a->kind == D_N_INDEXED ? n->a->a : n->a);
	}
	n->a = check_target(cc, n->a);
	n->b = d_check_expr(cc, n->b);
	if (untyped(n->a) != NULL && d_type_base(n->b->type)->kind == D_DYNAMIC)
		d_raise_operands(cc, n, n->a, op_text(n), n->b);
	if (untyped(n->a) != NULL)
		d_var_set_type(cc, untyped(n->a), n->b->type);
	/* In x = (x = 1), the inner assignment has given x its type. */
	if (n->a->type == NULL)
		d_set_type(n->a, n->a->u.var->type);

	const struct d_type *to = d_type_base(n->a->type);
	if (to->kind == D_ARRAY || to->kind == D_FUNCTION)
		d_error_raise(cc, n->loc, "D_OP_ARRFUN",
		    "operator %s may not be applied to operand of type \"%s\"", op_text(n),
		    d_node_type_text(cc, n->a));
	bool clears = d_type_is_sou(to) && d_node_is_null(n->b);
	if (!clears && !d_compatible(cc, n->a, n->b))
		d_raise_operands(cc, n, n->a, op_text(n), n->b);
	check_lvalue(cc, n, n->a);
	check_alloca(cc, n);
	n->b = stored(cc, n->b, n->a->type);
	return d_set_type(n, n->a->type);
}

static bool
is_sizeless_pointer(const struct d_type *type)
{
	type = d_type_base(type);
	if (type->kind != D_POINTER)
		return false;
	enum d_kind to = d_type_base(type->to)->kind;
	return to == D_VOID || to == D_FUNCTION;
}

static void
check_step_operand(struct d_compiler *cc, const struct d_node *n)
{
	if (!d_type_is_scalar(n->a->type))
		d_error_raise(cc, n->loc, "D_OP_SCALAR", "operator %s requires operand of scalar "
		    "type", op_text(n));
	if (is_sizeless_pointer(n->a->type))
		d_error_raise(cc, n->loc, "D_OP_VFPTR", "operator %s requires an operand of known "
		    "size", op_text(n));
}

static void
check_operands(struct d_compiler *cc, const struct d_node *n)
{
	const struct d_type *a = n->a->type, *b = n->b->type;
	bool ints = d_type_is_int(a) && d_type_is_int(b);

	switch (n->op) {
	case D_OP_MUL:
	case D_OP_DIV:
		if (!ints)
			d_error_raise(cc, n->loc, "D_OP_ARITH",
			    "operator %s requires operands of arithmetic type", op_text(n));
		break;
	case D_OP_ADD:
	case D_OP_SUB:
		if (d_type_is_string(a) || d_type_is_string(b))
			d_raise_operands(cc, n, n->a, op_text(n), n->b);
		if (ints)
			break;
		if (d_type_base(a)->kind != D_POINTER || is_sizeless_pointer(a))
			d_error_raise(cc, n->loc, "D_OP_VFPTR", "operator %s requires left-hand "
			    "scalar operand of known size", op_text(n));
		if (!d_type_is_int(b))
			d_raise_operands(cc, n, n->a, op_text(n), n->b);
		break;
	default:
		if (!ints)
			d_error_raise(cc, n->loc, "D_OP_INT", "operator %s requires operands of "
			    "integral type", op_text(n));
		break;
	}
}

struct d_node *
d_check_opassign(struct d_compiler *cc, struct d_node *n)
{
	bool step = n->b == NULL;

	if (!step && n->a->kind == D_N_AGGREF)
		d_error_raise(cc, n->a->loc, "D_VAR_UNDEF", "@%s has not yet been declared or "
		    "assigned", n->a->u.ref.name);
	n->a = check_target(cc, n->a);
	struct d_var *var = untyped(n->a);
	if (var != NULL && step) {
		settle(cc, n->a, var);
	} else if (var != NULL) {
		d_raise_unassigned(cc, n->a, var);
	}
	if (step) {
		check_step_operand(cc, n);
	} else {
		n->b = d_check_expr(cc, n->b);
		check_operands(cc, n);
	}
	check_lvalue(cc, n, n->a);

	struct d_node *value = step ? d_make_int(cc, n, d_type_basic(cc->types, D_T_INT), 1) : n->b;
	struct d_node *old = d_node(cc, D_N_OLD, n->loc.line);
	old->loc = n->loc;
	old->u.of = n;
	d_set_type(old, n->a->type);
	value = d_node_op(cc, D_N_BINARY, n->op, n->loc.line, old, value, NULL);
	value->loc = n->loc;
	if (d_type_is_int(n->a->type))
		d_set_type(value, n->a->type);	/* the sign of / % >> is the target's */
	else
		value = d_binary(cc, value);

	n->kind = D_N_ASSIGN;
	n->op = D_OP_NONE;
	n->b = stored(cc, value, n->a->type);
	return d_set_type(n, n->a->type);
}
