/*
 * convert.c - types and values of nodes: constants and their folding, the implicit
 * conversions of C, and the compatibility of types.  No function here checks an operand.
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
	n->u.value = d_wrap(value, n->size, n->is_signed);
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

static int64_t
fold_unary(enum d_op op, int64_t a)
{
	switch (op) {
	case D_OP_NEG:
		return (int64_t)-(uint64_t)a;
	case D_OP_BITNOT:
		return ~a;
	default:
		return !a;
	}
}

/* The caller has excluded division by zero. */
static int64_t
fold_division(enum d_op op, int64_t a, int64_t b, bool is_signed)
{
	if (!is_signed)
		return op == D_OP_DIV ? (uint64_t)a / (uint64_t)b : (uint64_t)a % (uint64_t)b;
	if (b == -1)
		return op == D_OP_DIV ? (int64_t)-(uint64_t)a : 0;
	return op == D_OP_DIV ? a / b : a % b;
}

static int64_t
fold_binary(enum d_op op, const struct d_node *x, const struct d_node *y)
{
	int64_t a = x->u.value, b = y->u.value;
	bool less = x->is_signed ? a < b : (uint64_t)a < (uint64_t)b;
	unsigned count = b & 63;	/* beyond the operand's width, all bits are shifted out */

	switch (op) {
	case D_OP_ADD:
		return (int64_t)((uint64_t)a + (uint64_t)b);
	case D_OP_SUB:
		return (int64_t)((uint64_t)a - (uint64_t)b);
	case D_OP_MUL:
		return (int64_t)((uint64_t)a * (uint64_t)b);
	case D_OP_DIV:
	case D_OP_MOD:
		return fold_division(op, a, b, x->is_signed);
	case D_OP_SHL:
		return (int64_t)((uint64_t)a << count);
	case D_OP_SHR:
		return x->is_signed ? a >> count : (int64_t)((uint64_t)a >> count);
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

struct d_node *
d_fold(struct d_compiler *cc, struct d_node *n)
{
	if (n->a->kind != D_N_INT || n->size == 0)
		return n;
	if (n->kind == D_N_UNARY)
		return d_make_int(cc, n, n->type, fold_unary(n->op, n->a->u.value));
	if (n->kind != D_N_BINARY || n->b->kind != D_N_INT)
		return n;
	return d_make_int(cc, n, n->type, fold_binary(n->op, n->a, n->b));
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
	if (n->kind == D_N_INT)
		return d_make_int(cc, n, type, to->is_bool ? n->u.value != 0 : n->u.value);
	if (to->is_bool && !d_type_base(n->type)->is_bool)
		return conversion(cc, n, D_CONV_BOOL, type);
	if (n->size == to->size && n->is_signed == d_type_signed(to)) {
		/* The value stays, only its type has another name. */
		if (n->type == type || n->kind == D_N_CAST) {
			n->type = type;
			return n;
		}
		return conversion(cc, n, D_CONV_NONE, type);
	}
	return conversion(cc, n, D_CONV_INT, type);
}

/* Apply the integer promotions. */
static const struct d_type *
promoted(const struct d_compiler *cc, const struct d_type *type)
{
	const struct d_type *base = d_type_base(type);
	if (base->kind == D_ENUM || base->size < 4)
		return d_basic(cc, D_T_INT);
	return type;
}

/* A bit-field narrower than an int promotes to int, whatever its type. */
const struct d_type *
d_promoted_type(const struct d_compiler *cc, const struct d_node *n)
{
	if (n->kind == D_N_MEMBER && n->u.member.bit_size != 0 && n->u.member.bit_size < 32)
		return d_basic(cc, D_T_INT);
	return promoted(cc, n->type);
}

static int
rank(const struct d_type *base)
{
	return base->size == 8 ? 2 + (strstr(base->name, "long long") != NULL) : 1;
}

/* Return the common type of two promoted types, by C's usual arithmetic conversions. */
static const struct d_type *
common(const struct d_compiler *cc, const struct d_type *a, const struct d_type *b)
{
	const struct d_type *x = d_type_base(a), *y = d_type_base(b);

	if (rank(x) != rank(y)) {
		const struct d_type *high = rank(x) > rank(y) ? x : y;
		const struct d_type *low = high == x ? y : x;
		/* long and unsigned long long have the same width. */
		if (high->size == low->size && high->is_signed && !low->is_signed)
			return d_basic(cc, D_T_ULLONG);
		return high == x ? a : b;
	}
	return !x->is_signed ? a : b;
}

const struct d_type *
d_common_type(struct d_compiler *cc, const struct d_node *a, const struct d_node *b)
{
	return common(cc, d_promoted_type(cc, a), d_promoted_type(cc, b));
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
