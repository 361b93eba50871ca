/*
 * check_op.c - operators: the types of their operands and results, the silent
 * conversions of C made visible, constants folded.
 */
#include <string.h>

#include "dlang/compiler.h"

/* --- nodes ---------------------------------------------------------------- */

/* Does a node pass on an address that one of its operands is? */
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

/* What an integer of that size and signedness makes of a value. */
static int64_t
cut(int64_t value, unsigned size, bool is_signed)
{
	unsigned shift = 64 - 8 * size;

	if (size == 0 || size == 8)
		return value;
	value = (int64_t)((uint64_t)value << shift);
	return is_signed ? value >> shift : (int64_t)((uint64_t)value >> shift);
}

struct d_node *
d_make_int(struct d_compiler *cc, const struct d_node *at, const struct d_type *type,
    int64_t value)
{
	struct d_node *n = d_node(cc, D_N_INT, at->loc.line);
	n->loc = at->loc;
	d_set_type(n, type);
	n->u.value = cut(value, n->size, n->is_signed);
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

static struct d_node *
conversion(struct d_compiler *cc, struct d_node *n, enum d_conv conv, const struct d_type *type)
{
	struct d_node *cast = d_node_op(cc, D_N_CAST, D_OP_NONE, n->loc.line, n, NULL, NULL);
	cast->loc = n->loc;
	cast->conv = conv;
	return d_set_type(cast, type);
}

static struct d_node *
binary(struct d_compiler *cc, enum d_op op, struct d_node *a, struct d_node *b,
    const struct d_type *type)
{
	struct d_node *n = d_node_op(cc, D_N_BINARY, op, a->loc.line, a, b, NULL);
	n->loc = a->loc;
	return d_fold(cc, d_set_type(n, type));
}

/* --- conversions ----------------------------------------------------------- */

static const struct d_type *
basic(const struct d_compiler *cc, enum d_basic which)
{
	return d_type_basic(cc->types, which);
}

/* Which argument of the probe an address is, so that the string there can be
 * captured at the site; -1: it is computed. */
static int
argument_of(const struct d_node *n)
{
	while (n->kind == D_N_CAST && (n->conv == D_CONV_INT || n->conv == D_CONV_NONE) &&
	    n->size == 8 && n->a->size == 8)
		n = n->a;
	return n->kind == D_N_BUILTIN && n->u.builtin->id == D_BV_ARG ? (int)n->u.index : -1;
}

void
d_note_string_read(struct d_compiler *cc, struct d_node *reader, const struct d_node *address)
{
	reader->capture = argument_of(address);
	if (cc->uses == NULL)
		return;
	if (reader->capture >= 0)
		cc->uses->capture.strings |= 1u << reader->capture;
	else
		cc->uses->any_string = true;
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
	d_note_string_read(cc, n, n->a);
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
		    d_type_pointer(cc->types, basic(cc, D_T_CHAR)));
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
		/* The same value: only its type has another name. */
		if (n->type == type || n->kind == D_N_CAST) {
			n->type = type;
			return n;
		}
		return conversion(cc, n, D_CONV_NONE, type);
	}
	return conversion(cc, n, D_CONV_INT, type);
}

/* The integer promotions. */
static const struct d_type *
promoted(const struct d_compiler *cc, const struct d_type *type)
{
	const struct d_type *base = d_type_base(type);
	if (base->kind == D_ENUM || base->size < 4)
		return basic(cc, D_T_INT);
	return type;
}

/* A bit-field narrower than an int promotes to int whatever its type. */
static const struct d_type *
promoted_node(const struct d_compiler *cc, const struct d_node *n)
{
	if (n->kind == D_N_MEMBER && n->u.member.bit_size != 0 && n->u.member.bit_size < 32)
		return basic(cc, D_T_INT);
	return promoted(cc, n->type);
}

static int
rank(const struct d_type *base)
{
	return base->size == 8 ? 2 + (strstr(base->name, "long long") != NULL) : 1;
}

/* The usual arithmetic conversions of two promoted types. */
static const struct d_type *
common(const struct d_compiler *cc, const struct d_type *a, const struct d_type *b)
{
	const struct d_type *x = d_type_base(a), *y = d_type_base(b);

	if (rank(x) != rank(y)) {
		const struct d_type *high = rank(x) > rank(y) ? x : y;
		const struct d_type *low = high == x ? y : x;
		/* long and unsigned long long have the same width. */
		if (high->size == low->size && high->is_signed && !low->is_signed)
			return basic(cc, D_T_ULLONG);
		return high == x ? a : b;
	}
	return !x->is_signed ? a : b;
}

const struct d_type *
d_common_type(struct d_compiler *cc, const struct d_node *a, const struct d_node *b)
{
	return common(cc, promoted_node(cc, a), promoted_node(cc, b));
}

/* --- what goes with what ---------------------------------------------------- */

static const struct d_type *
pointed_to(const struct d_type *type)
{
	type = d_type_base(type);
	if (type->kind == D_POINTER || type->kind == D_ARRAY)
		return d_type_base(type->to);
	return NULL;
}

static bool
is_pointer(const struct d_type *type)
{
	enum d_kind kind = d_type_base(type)->kind;
	return kind == D_POINTER || kind == D_ARRAY;
}

/* A pointer whose arithmetic has no unit. */
static bool
is_void_pointer(const struct d_type *type)
{
	const struct d_type *to = pointed_to(type);
	return to != NULL && (to->kind == D_VOID || to->kind == D_FUNCTION);
}

bool
d_is_stringlike(const struct d_type *type)
{
	return d_type_is_string(type) || d_type_is_chars(type) || d_type_is_charptr(type);
}

/* Pointers to the same thing, or to void, or the constant 0; a string counts as
 * an array of char. */
static bool
pointers_compatible(const struct d_compiler *cc, const struct d_node *a, const struct d_node *b)
{
	const struct d_type *x = pointed_to(a->type), *y = pointed_to(b->type);

	if (d_type_is_string(a->type))
		x = basic(cc, D_T_CHAR);
	if (d_type_is_string(b->type))
		y = basic(cc, D_T_CHAR);
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
	return pointers_compatible(cc, to, from);
}

/* --- unary ------------------------------------------------------------------ */

struct d_node *
d_check_unary(struct d_compiler *cc, struct d_node *n)
{
	n->a = d_check_expr(cc, n->a);
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
		return d_fold(cc, d_set_type(n, basic(cc, D_T_INT)));
	}
	type = promoted_node(cc, n->a);
	n->a = d_cast(cc, n->a, type);
	if (n->op == D_OP_PLUS)
		return n->a;
	return d_fold(cc, d_set_type(n, type));
}

/* --- binary ----------------------------------------------------------------- */

static void
require_ints(struct d_compiler *cc, const struct d_node *n)
{
	if (!d_type_is_int(n->a->type) || !d_type_is_int(n->b->type))
		d_error_raise(cc, n->loc, "D_OP_INT", "operator %s requires operands of integral type",
		    d_op_name(n->op));
}

static void
require_arithmetic(struct d_compiler *cc, const struct d_node *n)
{
	if (!d_type_is_int(n->a->type) || !d_type_is_int(n->b->type))
		d_error_raise(cc, n->loc, "D_OP_ARITH", "operator %s requires operands of arithmetic type",
		    d_op_name(n->op));
}

static struct d_node *
arithmetic(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *type = d_common_type(cc, n->a, n->b);
	n->a = d_cast(cc, n->a, type);
	n->b = d_cast(cc, n->b, type);
	return d_fold(cc, d_set_type(n, type));
}

/* The size of what a pointer points to. */
static uint64_t
unit_of(const struct d_type *pointer)
{
	const struct d_type *to = pointed_to(pointer);
	return to != NULL && to->size != 0 ? to->size : 1;
}

static struct d_node *
offset_of(struct d_compiler *cc, struct d_node *index, uint64_t unit)
{
	const struct d_type *type = basic(cc, D_T_LONG);

	index = d_cast(cc, index, type);
	if (unit == 1)
		return index;
	return binary(cc, D_OP_MUL, index, d_make_int(cc, index, type, unit), type);
}

/* An index that is known to lie outside of its array. */
static void
check_bounds(struct d_compiler *cc, const struct d_node *n)
{
	const struct d_type *array = d_type_base(n->a->type);
	uint64_t limit = array->kind == D_ARRAY ? array->n :
	    array->kind == D_STRING ? array->size : 0;

	if (limit != 0 && n->b->kind == D_N_INT && (uint64_t)n->b->u.value >= limit)
		d_error_raise(cc, n->loc, "D_ARR_BOUNDS", "index outside array bounds: %llu, max is %i",
		    (unsigned long long)n->b->u.value, (int)limit);
}

static struct d_node *
additive(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *a = n->a->type, *b = n->b->type;
	bool a_int = d_type_is_int(a), b_int = d_type_is_int(b);
	bool a_ptr = d_type_is_string(a) || (is_pointer(a) && !is_void_pointer(a));
	bool b_ptr = d_type_is_string(b) || (is_pointer(b) && !is_void_pointer(b));

	if (a_int && b_int)
		return arithmetic(cc, n);
	if (a_int && b_ptr && n->op == D_OP_ADD) {
		struct d_node *index = n->a;
		n->a = n->b;
		n->b = index;
	} else if (a_ptr && b_ptr && n->op == D_OP_SUB && pointers_compatible(cc, n->a, n->b)) {
		const struct d_type *type = d_type_lookup(cc->types, "ptrdiff_t");
		uint64_t unit = unit_of(a);
		n->a = d_cast(cc, n->a, type);
		n->b = d_cast(cc, n->b, type);
		n = d_fold(cc, d_set_type(n, type));
		return unit == 1 ? n : binary(cc, D_OP_DIV, n, d_make_int(cc, n, type, unit), type);
	} else if (!a_ptr || !b_int) {
		d_raise_operands(cc, n, n->a, d_op_name(n->op), n->b);
	}

	check_bounds(cc, n);
	bool string = d_type_is_string(n->a->type);
	const struct d_type *type = n->a->type;
	n->a = d_decay(cc, n->a);
	n->b = offset_of(cc, n->b, unit_of(n->a->type));
	n = d_fold(cc, d_set_type(n, n->a->type));
	return string ? d_cast(cc, n, type) : n;
}

static struct d_node *
logical(struct d_compiler *cc, struct d_node *n)
{
	if (!d_type_is_scalar(n->a->type) || !d_type_is_scalar(n->b->type))
		d_error_raise(cc, n->loc, "D_OP_SCALAR", "operator %s requires operands of scalar type",
		    d_op_name(n->op));
	return d_fold(cc, d_set_type(n, basic(cc, D_T_INT)));
}

static struct d_node *
comparison(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *a = n->a->type, *b = n->b->type;

	if (d_is_stringlike(a) && d_is_stringlike(b) &&
	    (d_type_is_string(a) || d_type_is_string(b))) {
		n->a = d_cast(cc, n->a, basic(cc, D_T_STRING));
		n->b = d_cast(cc, n->b, basic(cc, D_T_STRING));
		n->op += D_OP_SEQ - D_OP_EQ;
	} else if (d_type_is_int(a) && d_type_is_int(b)) {
		const struct d_type *type = d_common_type(cc, n->a, n->b);
		n->a = d_cast(cc, n->a, type);
		n->b = d_cast(cc, n->b, type);
	} else if (pointers_compatible(cc, n->a, n->b)) {
		const struct d_type *type = basic(cc, D_T_ULONG);
		n->a = d_cast(cc, n->a, type);
		n->b = d_cast(cc, n->b, type);
	} else {
		d_raise_operands(cc, n, n->a, d_op_name(n->op), n->b);
	}
	return d_fold(cc, d_set_type(n, basic(cc, D_T_INT)));
}

/* a == TAG, where a is of an enum type that has a TAG. */
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

/* The operands are checked: types, conversions, result. */
struct d_node *
d_binary(struct d_compiler *cc, struct d_node *n)
{
	if ((n->op == D_OP_DIV || n->op == D_OP_MOD) && d_node_is_null(n->b)) {
		cc->region = NULL;
		d_error_raise(cc, n->loc, "D_DIV_ZERO", "expression contains division by zero");
	}
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
		d_set_type(n, promoted_node(cc, n->a));
		n->a = d_cast(cc, n->a, n->type);
		n->b = d_cast(cc, n->b, promoted_node(cc, n->b));
		return d_fold(cc, n);
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

/* --- constants --------------------------------------------------------------- */

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

/* Division by zero does not get here. */
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
	unsigned count = b & 63;	/* more than the width: all bits go */

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
