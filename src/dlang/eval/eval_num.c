/*
 * eval_num.c - numbers: constants, operators and conversions.
 *
 * An operator computes in 64 bits and cuts nothing, whatever the types of its operands, as
 * DTrace does in its registers.
 */
#include <string.h>

#include "dlang/eval/access.h"
#include "dlang/eval/machine.h"
#include "xmalloc.h"

static inline int64_t
left(struct d_machine *m, const struct d_code *k)
{
	return d_eval_number(m, k->a);
}

static inline int64_t
right(struct d_machine *m, const struct d_code *k)
{
	return d_eval_number(m, k->b);
}

static int64_t
eval_constant(struct d_machine *m __attribute__((unused)), const struct d_code *k)
{
	return k->value;
}

static struct d_str
eval_text(struct d_machine *m __attribute__((unused)), const struct d_code *k)
{
	return k->text;
}

/* --- arithmetic ---------------------------------------------------------- */

/* `x` and `y` are the operands, evaluated from left to right; name_by has a constant as y. */
#define OPERATOR(name, type, expression)					\
static int64_t									\
name(struct d_machine *m, const struct d_code *k)				\
{										\
	type x = (type)left(m, k), y = (type)right(m, k);			\
	return (int64_t)(expression);						\
}										\
static int64_t									\
name##_by(struct d_machine *m, const struct d_code *k)				\
{										\
	type x = (type)left(m, k), y = (type)k->value;				\
	return (int64_t)(expression);						\
}

OPERATOR(eval_add, uint64_t, x + y)
OPERATOR(eval_sub, uint64_t, x - y)
OPERATOR(eval_mul, uint64_t, x * y)
OPERATOR(eval_and, uint64_t, x & y)
OPERATOR(eval_or, uint64_t, x | y)
OPERATOR(eval_xor, uint64_t, x ^ y)
/* A shift count takes its low 6 bits. */
OPERATOR(eval_shl, uint64_t, x << (y & 63))
OPERATOR(eval_shr_signed, int64_t, x >> (y & 63))
OPERATOR(eval_shr_unsigned, uint64_t, x >> (y & 63))

static uint64_t
magnitude(int64_t v)
{
	return v < 0 ? -(uint64_t)v : (uint64_t)v;
}

/* Return a magnitude with the sign of the quotient x / y. */
static int64_t
with_sign(uint64_t v, int64_t x, int64_t y)
{
	return (int64_t)((x < 0) != (y < 0) ? -v : v);
}

static inline int64_t
divisor(struct d_machine *m, const struct d_code *k)
{
	int64_t y = right(m, k);

	if (y == 0)
		d_fault(m, D_FAULT_DIVZERO, 0);
	return y;
}

static int64_t
eval_div_signed(struct d_machine *m, const struct d_code *k)
{
	int64_t x = left(m, k), y = divisor(m, k);

	return with_sign(magnitude(x) / magnitude(y), x, y);
}

static int64_t
eval_div_unsigned(struct d_machine *m, const struct d_code *k)
{
	uint64_t x = (uint64_t)left(m, k);

	return (int64_t)(x / (uint64_t)divisor(m, k));
}

/* The remainder has the sign of the quotient: 19 % -5 is -4, as in DTrace, and not 4, as in C. */
static int64_t
eval_mod_signed(struct d_machine *m, const struct d_code *k)
{
	int64_t x = left(m, k), y = divisor(m, k);

	return with_sign(magnitude(x) % magnitude(y), x, y);
}

static int64_t
eval_mod_unsigned(struct d_machine *m, const struct d_code *k)
{
	uint64_t x = (uint64_t)left(m, k);

	return (int64_t)(x % (uint64_t)divisor(m, k));
}

static int64_t
eval_neg(struct d_machine *m, const struct d_code *k)
{
	return (int64_t)-(uint64_t)left(m, k);
}

static int64_t
eval_bitnot(struct d_machine *m, const struct d_code *k)
{
	return ~left(m, k);
}

static int64_t
eval_not(struct d_machine *m, const struct d_code *k)
{
	return left(m, k) == 0;
}

/* --- comparison and logic ------------------------------------------------ */

OPERATOR(eval_eq, int64_t, x == y)
OPERATOR(eval_ne, int64_t, x != y)
OPERATOR(eval_lt, int64_t, x < y)
OPERATOR(eval_le, int64_t, x <= y)
OPERATOR(eval_gt, int64_t, x > y)
OPERATOR(eval_ge, int64_t, x >= y)
OPERATOR(eval_ult, uint64_t, x < y)
OPERATOR(eval_ule, uint64_t, x <= y)
OPERATOR(eval_ugt, uint64_t, x > y)
OPERATOR(eval_uge, uint64_t, x >= y)

/* NULL equals NULL and sorts before every string. */
static int
compare_strings(const struct d_machine *m, struct d_str x, struct d_str y)
{
	if (d_is_null(x) || d_is_null(y))
		return d_is_null(y) - d_is_null(x);
	return d_str_compare(d_str_cut(x, m->string_max), d_str_cut(y, m->string_max));
}

#define STRING_COMPARISON(name, op)						\
static int64_t									\
name(struct d_machine *m, const struct d_code *k)				\
{										\
	struct d_str x = d_eval_string(m, k->a), y = d_eval_string(m, k->b);			\
	return compare_strings(m, x, y) op 0;					\
}

STRING_COMPARISON(eval_seq, ==)
STRING_COMPARISON(eval_sne, !=)
STRING_COMPARISON(eval_slt, <)
STRING_COMPARISON(eval_sle, <=)
STRING_COMPARISON(eval_sgt, >)
STRING_COMPARISON(eval_sge, >=)

static int64_t
eval_land(struct d_machine *m, const struct d_code *k)
{
	return left(m, k) != 0 && right(m, k) != 0;
}

static int64_t
eval_lor(struct d_machine *m, const struct d_code *k)
{
	return left(m, k) != 0 || right(m, k) != 0;
}

static int64_t
eval_lxor(struct d_machine *m, const struct d_code *k)
{
	bool x = left(m, k) != 0, y = right(m, k) != 0;

	return x != y;
}

/* `by` has a constant on the right; NULL: no such form.  is_unsigned is for a node of unsigned type,
 * where that differs. */
static const struct {
	struct operator {
		d_number_fn *number, *by;
	} any, is_unsigned;
} OPERATORS[] = {
#define BOTH(name)	{ name, name##_by }
#define ONE(name)	{ name, NULL }
#define NONE		{ NULL, NULL }
	[D_OP_NEG] =	{ ONE(eval_neg), NONE },
	[D_OP_BITNOT] =	{ ONE(eval_bitnot), NONE },
	[D_OP_NOT] =	{ ONE(eval_not), NONE },
	[D_OP_ADD] =	{ BOTH(eval_add), NONE },
	[D_OP_SUB] =	{ BOTH(eval_sub), NONE },
	[D_OP_MUL] =	{ BOTH(eval_mul), NONE },
	[D_OP_DIV] =	{ ONE(eval_div_signed), ONE(eval_div_unsigned) },
	[D_OP_MOD] =	{ ONE(eval_mod_signed), ONE(eval_mod_unsigned) },
	[D_OP_SHL] =	{ BOTH(eval_shl), NONE },
	[D_OP_SHR] =	{ BOTH(eval_shr_signed), BOTH(eval_shr_unsigned) },
	[D_OP_AND] =	{ BOTH(eval_and), NONE },
	[D_OP_OR] =	{ BOTH(eval_or), NONE },
	[D_OP_XOR] =	{ BOTH(eval_xor), NONE },
	[D_OP_EQ] =	{ BOTH(eval_eq), NONE },
	[D_OP_NE] =	{ BOTH(eval_ne), NONE },
	[D_OP_LT] =	{ BOTH(eval_lt), NONE },
	[D_OP_LE] =	{ BOTH(eval_le), NONE },
	[D_OP_GT] =	{ BOTH(eval_gt), NONE },
	[D_OP_GE] =	{ BOTH(eval_ge), NONE },
	[D_OP_UEQ] =	{ BOTH(eval_eq), NONE },
	[D_OP_UNE] =	{ BOTH(eval_ne), NONE },
	[D_OP_ULT] =	{ BOTH(eval_ult), NONE },
	[D_OP_ULE] =	{ BOTH(eval_ule), NONE },
	[D_OP_UGT] =	{ BOTH(eval_ugt), NONE },
	[D_OP_UGE] =	{ BOTH(eval_uge), NONE },
	[D_OP_SEQ] =	{ ONE(eval_seq), NONE },
	[D_OP_SNE] =	{ ONE(eval_sne), NONE },
	[D_OP_SLT] =	{ ONE(eval_slt), NONE },
	[D_OP_SLE] =	{ ONE(eval_sle), NONE },
	[D_OP_SGT] =	{ ONE(eval_sgt), NONE },
	[D_OP_SGE] =	{ ONE(eval_sge), NONE },
	[D_OP_LAND] =	{ ONE(eval_land), NONE },
	[D_OP_LOR] =	{ ONE(eval_lor), NONE },
	[D_OP_LXOR] =	{ ONE(eval_lxor), NONE },
#undef BOTH
#undef ONE
#undef NONE
};

/* --- control ------------------------------------------------------------- */

static int64_t
eval_cond(struct d_machine *m, const struct d_code *k)
{
	return left(m, k) != 0 ? right(m, k) : d_eval_number(m, k->c);
}

static struct d_str
eval_cond_string(struct d_machine *m, const struct d_code *k)
{
	return d_eval_string(m, left(m, k) != 0 ? k->b : k->c);
}

/* The left side of a comma may be a string; its value is dropped. */
static void
discard(struct d_machine *m, const struct d_code *k)
{
	if (k->bytes == D_CLASS_STRING)
		d_eval_string(m, k->a);
	else
		left(m, k);
}

static int64_t
eval_comma(struct d_machine *m, const struct d_code *k)
{
	discard(m, k);
	return right(m, k);
}

static struct d_str
eval_comma_string(struct d_machine *m, const struct d_code *k)
{
	discard(m, k);
	return d_eval_string(m, k->b);
}

void
d_code_operator(struct d_machine *m, const struct d_node *n, struct d_code *k)
{
	bool string = d_value_class_of(n->type) == D_CLASS_STRING;

	switch (n->kind) {
	case D_N_INT:
		k->number = eval_constant;
		k->value = n->u.value;
		return;
	case D_N_STRING:
		k->string = eval_text;
		k->text = (struct d_str){ n->u.str.text,
		    strnlen(n->u.str.text, n->u.str.len) };
		k->text = d_str_cut(k->text, m->string_max);
		return;
	case D_N_COND:
		k->a = d_code_expr(m, n->a);
		k->b = d_code_expr(m, n->b);
		k->c = d_code_expr(m, n->c);
		if (string)
			k->string = eval_cond_string;
		else
			k->number = eval_cond;
		return;
	case D_N_COMMA:
		k->a = d_code_expr(m, n->a);
		k->b = d_code_expr(m, n->b);
		k->bytes = d_value_class_of(n->a->type);
		if (string)
			k->string = eval_comma_string;
		else
			k->number = eval_comma;
		return;
	default:
		break;
	}

	k->a = d_code_expr(m, n->a);
	if (n->op == D_OP_PLUS) {
		*k = *k->a;
		return;
	}
	if ((size_t)n->op >= sizeof(OPERATORS) / sizeof(OPERATORS[0]) ||
	    OPERATORS[n->op].any.number == NULL)
		fatalx("operator %d has no code", n->op);
	const struct operator *operator = OPERATORS[n->op].is_unsigned.number != NULL &&
	    !n->is_signed ? &OPERATORS[n->op].is_unsigned : &OPERATORS[n->op].any;
	k->number = operator->number;
	if (n->kind != D_N_BINARY)
		return;
	if (operator->by != NULL && n->b->kind == D_N_INT) {
		k->number = operator->by;
		k->value = n->b->u.value;
	} else
		k->b = d_code_expr(m, n->b);
}

/* --- conversions --------------------------------------------------------- */

int64_t
d_cut_number(struct d_machine *m, const struct d_code *k)
{
	return d_wrap(left(m, k), k->size, k->is_signed);
}

static int64_t
cast_bool(struct d_machine *m, const struct d_code *k)
{
	return left(m, k) != 0;
}

static struct d_str
null_string(struct d_machine *m __attribute__((unused)),
    const struct d_code *k __attribute__((unused)))
{
	return (struct d_str){ NULL, 0 };
}

/* Return the string at an address: as captured at the site if the address is an argument of the
 * probe, else from memory. */
static struct d_str
cast_captured_string(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = d_captured_string(m, k);

	return s.text != NULL ? s : d_read_string(m, (uint64_t)left(m, k));
}

struct d_str
d_string_at(struct d_machine *m, const struct d_code *k)
{
	return d_read_string(m, (uint64_t)left(m, k));
}

/* An array of char may lack a NUL. */
struct d_str
d_chars_at(struct d_machine *m, const struct d_code *k)
{
	size_t n = k->bytes < m->string_max ? k->bytes : m->string_max;
	char *copy = d_scratch(m, n + 1);

	d_read(m, (uint64_t)left(m, k), copy, n);
	copy[n] = '\0';
	return (struct d_str){ copy, strlen(copy) };
}

static char *
copy_string(struct d_machine *m, struct d_str s, size_t room)
{
	char *copy = d_scratch(m, room);
	size_t n = s.len < room ? s.len : room;

	if (n != 0)
		memcpy(copy, s.text, n);
	memset(copy + n, 0, room - n);
	return copy;
}

static int64_t
cast_string_address(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = d_eval_string(m, k->a);

	if (d_is_null(s))
		return 0;
	return (int64_t)d_memory_address(&m->memory, D_SEGMENT_SCRATCH,
	    copy_string(m, s, s.len + 1));
}

static int64_t
cast_string_chars(struct d_machine *m, const struct d_code *k)
{
	return (int64_t)d_memory_address(&m->memory, D_SEGMENT_SCRATCH,
	    copy_string(m, d_string(m, k->a), k->bytes));
}

void
d_code_cast(struct d_machine *m, const struct d_node *n, struct d_code *k)
{
	k->a = d_code_expr(m, n->a);
	switch (n->conv) {
	case D_CONV_INT:
		k->number = d_cut_number;
		return;
	case D_CONV_BOOL:
		k->number = cast_bool;
		return;
	case D_CONV_NULL_STRING:
		k->string = null_string;
		return;
	case D_CONV_ADDR_STRING:
		k->value = n->capture;
		k->string = n->capture >= 0 ? cast_captured_string : d_string_at;
		return;
	case D_CONV_CHARS_STRING:
		k->bytes = n->a->type != NULL ? d_type_base(n->a->type)->size : 0;
		k->string = d_chars_at;
		return;
	case D_CONV_STRING_ADDR:
		k->number = cast_string_address;
		return;
	case D_CONV_STRING_CHARS:
		k->bytes = d_type_base(n->type)->size;
		k->number = cast_string_chars;
		return;
	case D_CONV_DECAY:
	case D_CONV_NONE:
		*k = *k->a;
		return;
	}
	fatalx("conversion %d has no code", n->conv);
}
