/*
 * check_expr.c - expressions: one function for each kind of node that the parser makes,
 * except operators, assignments, names and calls.
 */
#include <string.h>

#include "dlang/check/check_expr.h"
#include "dlang/check/check_agg.h"
#include "dlang/check/check_assign.h"
#include "dlang/check/check_call.h"
#include "dlang/check/check_decl.h"
#include "dlang/check/check_name.h"
#include "dlang/check/check_op.h"
#include "dlang/check/check_xlate.h"
#include "dlang/check/convert.h"
#include "dlang/check/describe.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/tree.h"

void
d_check_list(struct d_compiler *cc, struct d_node **list)
{
	for (; *list != NULL; list = &(*list)->next) {
		struct d_node *next = (*list)->next;
		(*list)->next = NULL;
		*list = d_check_expr(cc, *list);
		if ((*list)->next != NULL || (*list)->kind == D_N_CAST) {
			/* The expression of an inline is shared, and a node cannot be in two
			 * lists. */
			struct d_node *own = d_arena_alloc(cc->arena, sizeof(*own));
			*own = **list;
			*list = own;
		}
		(*list)->next = next;
	}
}

static struct d_node *
check_typecast(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *type = d_decl_type(cc, n->u.ref.decl);
	const struct d_type *to = d_type_base(type);
	struct d_node *a = n->a->kind == D_N_XLATE ? d_check_xlate(cc, n->a, n) :
	    d_check_expr(cc, n->a);
	const struct d_type *from = d_type_base(a->type);

	bool pointer = from->kind == D_POINTER || from->kind == D_ARRAY;
	bool scalar = d_type_is_scalar(from);
	if (!(d_type_equal(to, from) ||
	    (d_type_is_scalar(to) && (scalar || from->kind == D_FUNCTION)) ||
	    to->kind == D_VOID ||
	    (to->kind == D_POINTER && pointer) ||
	    (to->kind == D_STRING && (scalar || pointer || d_is_stringlike(from)))))
		d_error_raise(cc, n->loc, "D_CAST_INVAL", "invalid cast expression: \"%s\" to "
		    "\"%s\"", d_node_type_text(cc, a), d_type_text(cc, type));

	struct d_node *cast = d_cast(cc, a, type);
	if (cast == a) {
		/* The result of a cast is no lvalue. */
		cast = d_node_op(cc, D_N_CAST, D_OP_NONE, n->loc.line, a, NULL, NULL);
		cast->conv = D_CONV_NONE;
		d_set_type(cast, type);
	}
	cast->loc = n->loc;
	return cast;
}

static struct d_node *
check_sizeof(struct d_compiler *cc, struct d_node *n)
{
	n->a = d_check_operand(cc, n->a);
	if (n->a->kind == D_N_MEMBER && n->a->u.member.bit_size != 0)
		d_error_raise(cc, n->loc, "D_SIZEOF_BITFIELD", "cannot apply sizeof to a bit-field");
	uint64_t size = d_type_base(n->a->type)->size;
	if (size == 0)
		d_error_raise(cc, n->loc, "D_SIZEOF_TYPE",
		    "cannot apply sizeof to an operand of unknown size");
	/* The size of an expression is no constant: fold.c computes those. */
	n->kind = D_N_CAST;
	n->conv = D_CONV_NONE;
	n->a = d_make_int(cc, n, d_type_lookup(cc->types, "size_t"), (int64_t)size);
	return d_set_type(n, n->a->type);
}

static struct d_node *
check_stringof(struct d_compiler *cc, struct d_node *n)
{
	struct d_node *a = d_check_operand(cc, n->a);
	const struct d_type *type = d_type_base(a->type);

	if (!d_type_is_scalar(type) && type->kind != D_ARRAY && !d_is_stringlike(type))
		d_error_raise(cc, n->loc, "D_STRINGOF_TYPE", "cannot apply stringof to a value of "
		    "type %s", d_node_type_text(cc, a));
	return d_cast(cc, a, d_basic(cc, D_T_STRING));
}

/* --- ?: and , ------------------------------------------------------------ */

static bool
is_dynamic(const struct d_node *n)
{
	return d_type_base(n->type)->kind == D_DYNAMIC;
}

static bool
is_action(const struct d_node *n)
{
	return n->kind == D_N_CALL && n->u.builtin->kind == D_B_ACTION;
}

static const struct d_type *
branches_type(struct d_compiler *cc, const struct d_node *n)
{
	const struct d_type *b = n->b->type, *c = n->c->type;

	if (d_type_is_int(b) && d_type_is_int(c))
		return d_common_type(cc, n->b, n->c);
	if (d_is_stringlike(b) && d_is_stringlike(c) &&
	    (d_type_is_string(b) || d_type_is_string(c)))
		return d_basic(cc, D_T_STRING);
	if (d_type_equal(b, c))
		return b;
	if (!d_compatible(cc, n->b, n->c) || (d_type_is_int(b) && d_type_is_int(c)))
		d_error_raise(cc, n->loc, "D_OP_INCOMPAT",
		    "operator ?: operands must have compatible types");
	if (d_type_is_string(b) || d_type_is_string(c))
		return d_basic(cc, D_T_STRING);
	/* Take the more specific of two pointer types. */
	struct d_node *other = d_decay(cc, n->b);
	const struct d_type *to = d_type_base(other->type)->kind == D_POINTER ?
	    d_type_base(d_type_base(other->type)->to) : NULL;
	return to != NULL && to->kind != D_VOID ? other->type : d_decay(cc, n->c)->type;
}

static struct d_node *
check_cond(struct d_compiler *cc, struct d_node *n)
{
	n->a = d_check_expr(cc, n->a);
	n->b = d_check_expr(cc, n->b);
	n->c = d_check_expr(cc, n->c);

	if (!d_type_is_scalar(n->a->type))
		d_error_raise(cc, n->loc, "D_OP_SCALAR",
		    "operator ?: expression must be of scalar type");
	if (is_dynamic(n->b) || is_dynamic(n->c))
		d_error_raise(cc, n->loc, "D_OP_DYN", "operator ?: operands cannot be of dynamic "
		    "type");
	const struct d_type *type = branches_type(cc, n);
	if (is_action(n->b) || is_action(n->c))
		d_error_raise(cc, n->loc, "D_OP_ACT", "action cannot be used in a conditional "
		    "context");
	if (!d_type_is_int(type)) {
		n->b = d_cast(cc, n->b, type);
		n->c = d_cast(cc, n->c, type);
	}
	return d_set_type(n, type);
}

static struct d_node *
check_comma(struct d_compiler *cc, struct d_node *n)
{
	n->a = d_check_expr(cc, n->a);
	n->b = d_check_expr(cc, n->b);
	if (is_dynamic(n->a) || is_dynamic(n->b))
		d_error_raise(cc, n->loc, "D_OP_DYN", "operator , operands cannot be of dynamic "
		    "type");
	if (is_action(n->a) || is_action(n->b))
		d_error_raise(cc, n->loc, "D_OP_ACT", "operator , operands cannot be actions");
	return d_set_type(n, n->b->type);
}

/* --- addresses and members ----------------------------------------------- */

static struct d_node *
check_deref(struct d_compiler *cc, struct d_node *n)
{
	n->a = d_decay(cc, d_check_operand(cc, n->a));
	const struct d_type *pointer = d_type_base(n->a->type);

	if (pointer->kind != D_POINTER)
		d_error_raise(cc, n->loc, "D_DEREF_NONPTR", "cannot dereference non-pointer type");
	const struct d_type *to = d_type_base(pointer->to);
	if (to->kind == D_VOID)
		d_error_raise(cc, n->loc, "D_DEREF_VOID", "cannot dereference pointer to void");
	if (to->kind == D_FUNCTION)
		d_error_raise(cc, n->loc, "D_DEREF_FUNC", "cannot dereference pointer to function");
	return d_set_type(n, pointer->to);
}

static struct d_node *
check_addr(struct d_compiler *cc, struct d_node *n)
{
	n->a = d_check_operand(cc, n->a);
	if (n->a->kind == D_N_VAR || n->a->kind == D_N_ELEM || n->a->kind == D_N_BUILTIN ||
	    n->a->kind == D_N_AGGREF || n->a->named)
		d_error_raise(cc, n->loc, "D_ADDROF_VAR", "cannot take address of dynamic "
		    "variable");
	if (is_dynamic(n->a))
		d_error_raise(cc, n->loc, "D_ADDROF_VAR", "cannot take address of dynamic object");
	if (!d_is_lvalue(n->a))
		d_error_raise(cc, n->loc, "D_ADDROF_LVAL", "unacceptable operand for unary & "
		    "operator");
	if (n->a->kind == D_N_MEMBER && n->a->u.member.bit_size != 0)
		d_error_raise(cc, n->loc, "D_ADDROF_BITFIELD", "cannot take address of bit-field");
	return d_set_type(n, d_type_pointer(cc->types, n->a->type));
}

/* Return the C type that stands for a type in DTrace. */
static const char *
plain_type_text(struct d_compiler *cc, const struct d_type *type)
{
	if (type->kind == D_DYNAMIC)
		return "void";
	if (type->kind == D_STRING)
		return d_arena_printf(cc->arena, "char [%llu]", (unsigned long long)type->size);
	return d_type_text(cc, type);
}

static struct d_node *
check_member(struct d_compiler *cc, struct d_node *n)
{
	const char *op = n->kind == D_N_ARROW ? "->" : ".", *name = n->u.ref.name;

	if (d_name_constant(cc, n) != NULL)
		d_error_raise(cc, n->loc, "D_OP_IDENT", "operator %s must be followed by an "
		    "identifier", op);
	if (n->a->kind == D_N_XLATE)
		return d_check_xlate_member(cc, n);

	struct d_node *a = d_check_expr(cc, n->a);
	const struct d_type *type = d_type_base(a->type);
	bool translated = a->kind == D_N_BUILTIN && (a->u.builtin->flags & D_B_TRANSLATED) != 0;

	if (n->kind == D_N_ARROW) {
		if (type->kind != D_POINTER)
			d_error_raise(cc, n->loc, "D_OP_PTR", "operator %s must be applied to a "
			    "pointer", op);
		struct d_node *object = d_node_op(cc, D_N_DEREF, D_OP_NONE, n->loc.line, a, NULL, NULL);
		object->loc = n->loc;
		a = d_set_type(object, type->to);
		type = d_type_base(type->to);
	}
	if (!d_type_is_sou(type)) {
		if (n->kind == D_N_ARROW)
			d_error_raise(cc, n->loc, "D_OP_SOU", "operator -> cannot be applied to "
			    "pointer to type \"%s\"; must be applied to a struct or union pointer",
			    d_type_text(cc, type));
		d_error_raise(cc, n->loc, "D_OP_SOU", "operator . cannot be applied to type "
		    "\"%s\"; must be applied to a struct or union", plain_type_text(cc, type));
	}
	if (!type->complete)
		d_error_raise(cc, n->loc, "D_OP_INCOMPLETE", "operator %s cannot be applied to a "
		    "forward declaration: no %s definition is available", op, d_type_text(cc,
		    type));

	struct d_member member;
	if (!d_type_member(type, name, &member))
		d_error_raise(cc, n->loc, "D_TYPE_MEMBER", "%s is not a member of %s", name,
		    d_type_text(cc, type));
	if (translated && d_psinfo_is_unavailable(name))
		d_error_raise(cc, n->loc, "D_XLATE_NOCONV",
		    "translator does not define conversion for member: %s", name);
	n->kind = D_N_MEMBER;
	n->a = a;
	n->u.member = member;
	return d_set_type(n, member.type);
}

static struct d_node *
check_arrow(struct d_compiler *cc, struct d_node *n)
{
	enum d_scope scope;
	return d_is_scoped(n, &scope) ? d_check_scoped(cc, n, false) : check_member(cc, n);
}

struct d_node *
d_check_expr(struct d_compiler *cc, struct d_node *n)
{
	if (++cc->node_count > D_MAX_NODES)
		d_error_raise(cc, n->loc, "D_SYNTAX", "program is too large");

	/* Constants have their type, and nodes that were checked before. */
	if (n->type != NULL)
		return n;
	switch (n->kind) {
	case D_N_STRING:
		return d_set_type(n, d_basic(cc, D_T_STRING));
	case D_N_IDENT:
		return d_check_ident(cc, n, false);
	case D_N_AGGREF:
		return d_check_aggref(cc, n);
	case D_N_FUNC:
		return d_check_call(cc, n);
	case D_N_INDEXED:
		return d_check_subscript(cc, n, false);
	case D_N_DOT:
		return check_member(cc, n);
	case D_N_ARROW:
		return check_arrow(cc, n);
	case D_N_ASSIGN:
		return d_check_assign(cc, n);
	case D_N_OPASSIGN:
		return d_check_opassign(cc, n);
	case D_N_TYPECAST:
		return check_typecast(cc, n);
	case D_N_SIZEOF:
		return check_sizeof(cc, n);
	case D_N_STRINGOF:
		return check_stringof(cc, n);
	case D_N_XLATE:
		return d_check_xlate(cc, n, NULL);
	case D_N_UNARY:
		return d_check_unary(cc, n);
	case D_N_BINARY:
		return d_check_binary(cc, n);
	case D_N_COND:
		return check_cond(cc, n);
	case D_N_COMMA:
		return check_comma(cc, n);
	case D_N_DEREF:
		return check_deref(cc, n);
	case D_N_ADDR:
		return check_addr(cc, n);
	default:
		/* The checker itself makes the other kinds: they are checked. */
		return n;
	}
}
