/*
 * convert.c - types of nodes: constants, casts, the common type of two operands, and the
 * compatibility of types.  No function here checks an operand.
 */
#include <string.h>

#include "dlang/check/convert.h"
#include "dlang/base/integer.h"
#include "dlang/check/uses.h"
#include "dlang/syntax/tree.h"

/* --- types of nodes ------------------------------------------------------ */

/* True if a node passes on an operand that is an address. */
static bool
passes_address(const struct d_node *n)
{
	switch (n->kind) {
	case D_N_CAST:
	case D_N_COND:
	case D_N_COMMA:
	case D_N_ASSIGN:
		return true;
	case D_N_BINARY:
		return n->op <= D_OP_XOR;
	case D_N_ADDR:
		return n->a->kind == D_N_DEREF;
	default:
		return false;
	}
}

static bool
is_alloca(const struct d_node *n)
{
	return n != NULL && (n->alloca || (n->kind == D_N_DEREF && n->a->alloca));
}

static void
note_alloca(struct d_node *n, const struct d_type *type)
{
	if (n->kind == D_N_CALL)
		n->alloca = n->u.builtin->id == D_BF_ALLOCA || n->u.builtin->id == D_BF_COPYIN;
	else if (n->kind == D_N_VAR || n->kind == D_N_ELEM)
		n->alloca = n->u.var != NULL && n->u.var->alloca;
	else if (n->kind == D_N_COND)
		n->alloca = n->b->alloca || n->c->alloca;
	else if (passes_address(n) && !d_type_is_string(type))
		n->alloca = is_alloca(n->a) || is_alloca(n->b);
	if (n->kind == D_N_COND)
		n->mixed = n->b->alloca != n->c->alloca || n->b->mixed || n->c->mixed;
	else if (n->kind == D_N_CAST)
		n->mixed = n->a->mixed;
}

struct d_node *
d_set_type(struct d_node *n, const struct d_type *type)
{
	const struct d_type *base = d_type_base(type);

	note_alloca(n, type);
	n->type = type;
	n->size = 0;
	n->is_signed = false;
	if (d_type_is_scalar(base)) {
		n->size = base->size;
		n->is_signed = d_type_signed(base);
	}
	return n;
}

/* --- constants ----------------------------------------------------------- */

struct d_node *
d_make_int(struct d_compiler *cc, const struct d_node *at, const struct d_type *type,
    int64_t value)
{
	struct d_node *n = d_node(cc, D_N_INT, at->loc.line);
	n->loc = at->loc;
	d_set_type(n, type);
	n->u.value = value;
	return n;
}

bool
d_node_const(const struct d_node *n, int64_t *value)
{
	if (n->kind != D_N_INT)
		return false;
	*value = n->u.value;
	return true;
}

bool
d_node_is_null(const struct d_node *n)
{
	return n->kind == D_N_INT && n->u.value == 0;
}

/* --- conversions --------------------------------------------------------- */

static struct d_node *
conversion(struct d_compiler *cc, struct d_node *n, enum d_conv conv, const struct d_type *type)
{
	struct d_node *cast = d_node_op(cc, D_N_CAST, D_OP_NONE, n->loc.line, n, NULL, NULL);
	cast->loc = n->loc;
	cast->conv = conv;
	return d_set_type(cast, type);
}

static struct d_node *
to_string(struct d_compiler *cc, struct d_node *n, const struct d_type *type)
{
	if (d_type_is_string(n->type))
		return n;
	if (d_node_is_null(n))
		return conversion(cc, n, D_CONV_NULL_STRING, type);
	if (d_type_is_chars(n->type) && n->kind != D_N_CAST)
		return conversion(cc, n, D_CONV_CHARS_STRING, type);
	if (!d_type_is_scalar(n->type))
		n = d_decay(cc, n);
	n = conversion(cc, n, D_CONV_ADDR_STRING, type);
	d_uses_string(cc, n, n->a);
	return n;
}

struct d_node *
d_decay(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *base = d_type_base(n->type);

	if (base->kind == D_ARRAY)
		return conversion(cc, n, D_CONV_DECAY, d_type_pointer(cc->types, base->to));
	if (base->kind == D_STRING)
		return conversion(cc, n, D_CONV_STRING_ADDR,
		    d_type_pointer(cc->types, d_basic(cc, D_T_CHAR)));
	return n;
}

static struct d_node *
to_bool(struct d_compiler *cc, struct d_node *n, const struct d_type *type)
{
	if (n->kind == D_N_INT)
		return d_make_int(cc, n, type, n->u.value != 0);
	return conversion(cc, n, D_CONV_BOOL, type);
}

/* True if a cast cuts the value to its new size: it has fewer bytes, or as many with the other
 * sign, or makes a negative number unsigned.  No cast to 8 bytes changes a value, nor does one to
 * the same size and sign. */
static bool
cast_cuts(const struct d_node *n, const struct d_type *to)
{
	bool is_signed = d_type_signed(to);

	if (to->size == 8)
		return false;
	if (to->size == n->size)
		return is_signed != n->is_signed;
	return to->size < n->size || (n->is_signed && !is_signed);
}

struct d_node *
d_cast(struct d_compiler *cc, struct d_node *n, const struct d_type *type)
{
	const struct d_type *to = d_type_base(type);

	if (to->kind == D_STRING)
		return to_string(cc, n, type);
	if (!d_type_is_scalar(to)) {
		if (to->kind == D_VOID)
			return conversion(cc, n, D_CONV_NONE, type);
		return n;
	}
	n = d_decay(cc, n);
	if (!d_type_is_scalar(n->type))
		return n;
	if (to->is_bool && !d_type_base(n->type)->is_bool)
		return to_bool(cc, n, type);
	bool cuts = cast_cuts(n, to);
	if (n->kind == D_N_INT)
		return d_make_int(cc, n, type,
		    cuts ? d_wrap(n->u.value, to->size, d_type_signed(to)) : n->u.value);
	if (cuts)
		return conversion(cc, n, D_CONV_INT, type);
	return n->type == type ? n : conversion(cc, n, D_CONV_NONE, type);
}

/* Wider types have a higher rank, then unsigned ones; long long is as long. */
static unsigned
rank(const struct d_type *base)
{
	return (unsigned)base->size * 2 + !base->is_signed;
}

/* An enum counts as an int. */
static const struct d_type *
integer_type(const struct d_compiler *cc, const struct d_type *type)
{
	return d_type_base(type)->kind == D_ENUM ? d_basic(cc, D_T_INT) : type;
}

const struct d_type *
d_common_type(const struct d_compiler *cc, const struct d_node *a, const struct d_node *b)
{
	const struct d_type *x = integer_type(cc, a->type), *y = integer_type(cc, b->type);

	return rank(d_type_base(x)) >= rank(d_type_base(y)) ? x : y;
}

/* --- compatible types ---------------------------------------------------- */

const struct d_type *
d_pointed_to(const struct d_type *type)
{
	type = d_type_base(type);
	if (type->kind == D_POINTER || type->kind == D_ARRAY)
		return d_type_base(type->to);
	return NULL;
}

bool
d_is_stringlike(const struct d_type *type)
{
	return d_type_is_string(type) || d_type_is_chars(type) || d_type_is_charptr(type);
}

bool
d_pointers_compatible(const struct d_compiler *cc, const struct d_node *a, const struct d_node *b)
{
	const struct d_type *x = d_pointed_to(a->type), *y = d_pointed_to(b->type);

	if (d_type_is_string(a->type))
		x = d_basic(cc, D_T_CHAR);
	if (d_type_is_string(b->type))
		y = d_basic(cc, D_T_CHAR);
	if (x != NULL && y != NULL)
		return x->kind == D_VOID || y->kind == D_VOID || d_type_equal(x, y);
	if (x != NULL)
		return d_node_is_null(b);
	return y != NULL && d_node_is_null(a);
}

bool
d_compatible(const struct d_compiler *cc, const struct d_node *to, const struct d_node *from)
{
	const struct d_type *a = d_type_base(to->type), *b = d_type_base(from->type);

	if (d_type_is_int(a) && d_type_is_int(b))
		return true;
	if (d_is_stringlike(a) && d_is_stringlike(b))
		return true;
	if ((a->kind == D_STACK || a->kind == D_SYMADDR) && a->kind == b->kind)
		return a == b;
	if (a->kind == D_STRUCT || a->kind == D_UNION || a->kind == D_FUNCTION)
		return d_type_equal(a, b);
	return d_pointers_compatible(cc, to, from);
}
