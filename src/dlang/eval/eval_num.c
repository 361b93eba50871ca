/*
 * eval_num.c - numbers: constants, operators and conversions.
 *
 * The checker has given both operands of an arithmetic node the node's own size and
 * sign.  So an operator computes in 64 bits and cuts the result, which is C's arithmetic
 * at every width.
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

/* Each operator in two versions: for 64 bits, and with the result cut to size.  `x` and `y` are
 * the operands, evaluated from left to right. */
#define OPERATOR(name, type, expression)					\
static int64_t									\
name##_64(struct d_machine *m, const struct d_code *k)				\
{										\
	type x = (type)left(m, k), y = (type)right(m, k);						\
	return (int64_t)(expression);						\
}										\
static int64_t									\
name##_cut(struct d_machine *m, const struct d_code *k)			\
{										\
	type x = (type)left(m, k), y = (type)right(m, k);						\
	return d_wrap((int64_t)(expression), k->size, k->is_signed);		\
}

OPERATOR(eval_add, uint64_t, x + y)
OPERATOR(eval_sub, uint64_t, x - y)
OPERATOR(eval_mul, uint64_t, x * y)
OPERATOR(eval_and, uint64_t, x & y)
OPERATOR(eval_or, uint64_t, x | y)
OPERATOR(eval_xor, uint64_t, x ^ y)
/* A shift count takes its low 6 bits at any width: an int shifted by 40 is 0. */
OPERATOR(eval_shl, uint64_t, x << (y & 63))
OPERATOR(eval_shr_signed, int64_t, x >> (y & 63))

static int64_t
eval_shr_unsigned(struct d_machine *m, const struct d_code *k)
{
	uint64_t x = (uint64_t)left(m, k), y = (uint64_t)right(m, k);

	return (int64_t)(x >> (y & 63));
}

static int64_t
eval_div(struct d_machine *m, const struct d_code *k)
{
	int64_t x = left(m, k), y = right(m, k);

	if (y == 0)
		d_fault(m, D_FAULT_DIVZERO, 0);
	if (!k->is_signed)
		return (int64_t)((uint64_t)x / (uint64_t)y);
	return d_wrap(y == -1 ? (int64_t)-(uint64_t)x : x / y, k->size, true);
}

static int64_t
eval_mod(struct d_machine *m, const struct d_code *k)
{
	int64_t x = left(m, k), y = right(m, k);

	if (y == 0)
		d_fault(m, D_FAULT_DIVZERO, 0);
	if (!k->is_signed)
		return (int64_t)((uint64_t)x % (uint64_t)y);
	return y == -1 ? 0 : x % y;
}

static int64_t
eval_neg(struct d_machine *m, const struct d_code *k)
{
	return d_wrap((int64_t)-(uint64_t)left(m, k), k->size, k->is_signed);
}

static int64_t
eval_bitnot(struct d_machine *m, const struct d_code *k)
{
	return d_wrap(~left(m, k), k->size, k->is_signed);
}

static int64_t
eval_not(struct d_machine *m, const struct d_code *k)
{
	return left(m, k) == 0;
}

/* --- comparison and logic ------------------------------------------------ */

#define COMPARISON(name, type, op)						\
static int64_t									\
name(struct d_machine *m, const struct d_code *k)				\
{										\
	type x = (type)left(m, k), y = (type)right(m, k);						\
	return x op y;								\
}

COMPARISON(eval_eq, int64_t, ==)
COMPARISON(eval_ne, int64_t, !=)
COMPARISON(eval_lt_signed, int64_t, <)
COMPARISON(eval_le_signed, int64_t, <=)
COMPARISON(eval_gt_signed, int64_t, >)
COMPARISON(eval_ge_signed, int64_t, >=)
COMPARISON(eval_lt_unsigned, uint64_t, <)
COMPARISON(eval_le_unsigned, uint64_t, <=)
COMPARISON(eval_gt_unsigned, uint64_t, >)
COMPARISON(eval_ge_unsigned, uint64_t, >=)

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

static const struct {
	d_number_fn *wide, *cut;	/* for 64 bits; for fewer */
	d_number_fn *is_unsigned;	/* for unsigned operands of any size; NULL: the same */
} OPERATORS[] = {
	[D_OP_NEG] =	{ eval_neg, eval_neg, NULL },
	[D_OP_BITNOT] =	{ eval_bitnot, eval_bitnot, NULL },
	[D_OP_NOT] =	{ eval_not, eval_not, NULL },
	[D_OP_ADD] =	{ eval_add_64, eval_add_cut, NULL },
	[D_OP_SUB] =	{ eval_sub_64, eval_sub_cut, NULL },
	[D_OP_MUL] =	{ eval_mul_64, eval_mul_cut, NULL },
	[D_OP_DIV] =	{ eval_div, eval_div, NULL },
	[D_OP_MOD] =	{ eval_mod, eval_mod, NULL },
	[D_OP_SHL] =	{ eval_shl_64, eval_shl_cut, NULL },
	[D_OP_SHR] =	{ eval_shr_signed_64, eval_shr_signed_cut, eval_shr_unsigned },
	[D_OP_AND] =	{ eval_and_64, eval_and_cut, NULL },
	[D_OP_OR] =	{ eval_or_64, eval_or_cut, NULL },
	[D_OP_XOR] =	{ eval_xor_64, eval_xor_cut, NULL },
	[D_OP_EQ] =	{ eval_eq, eval_eq, NULL },
	[D_OP_NE] =	{ eval_ne, eval_ne, NULL },
	[D_OP_LT] =	{ eval_lt_signed, eval_lt_signed, eval_lt_unsigned },
	[D_OP_LE] =	{ eval_le_signed, eval_le_signed, eval_le_unsigned },
	[D_OP_GT] =	{ eval_gt_signed, eval_gt_signed, eval_gt_unsigned },
	[D_OP_GE] =	{ eval_ge_signed, eval_ge_signed, eval_ge_unsigned },
	[D_OP_SEQ] =	{ eval_seq, eval_seq, NULL },
	[D_OP_SNE] =	{ eval_sne, eval_sne, NULL },
	[D_OP_SLT] =	{ eval_slt, eval_slt, NULL },
	[D_OP_SLE] =	{ eval_sle, eval_sle, NULL },
	[D_OP_SGT] =	{ eval_sgt, eval_sgt, NULL },
	[D_OP_SGE] =	{ eval_sge, eval_sge, NULL },
	[D_OP_LAND] =	{ eval_land, eval_land, NULL },
	[D_OP_LOR] =	{ eval_lor, eval_lor, NULL },
	[D_OP_LXOR] =	{ eval_lxor, eval_lxor, NULL },
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
	if (n->kind == D_N_BINARY)
		k->b = d_code_expr(m, n->b);
	if (n->op == D_OP_PLUS) {
		*k = *k->a;
		return;
	}
	if ((size_t)n->op >= sizeof(OPERATORS) / sizeof(OPERATORS[0]) ||
	    OPERATORS[n->op].wide == NULL)
		fatalx("operator %d has no code", n->op);
	if (OPERATORS[n->op].is_unsigned != NULL && !n->a->is_signed)
		k->number = OPERATORS[n->op].is_unsigned;
	else
		k->number = n->size == 8 ? OPERATORS[n->op].wide : OPERATORS[n->op].cut;
}

/* --- conversions --------------------------------------------------------- */

static int64_t
cast_int(struct d_machine *m, const struct d_code *k)
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
		/* The conversion keeps the value: use the operand's code. */
		if (n->size == 8 || (n->a->size == n->size && n->a->is_signed == n->is_signed))
			*k = *k->a;
		else
			k->number = cast_int;
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
