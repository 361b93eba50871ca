/*
 * code.c - the checked tree to code: the file that compiles each kind of node.
 */
#include "dlang/eval/code.h"
#include "dlang/base/arena.h"
#include "dlang/eval/machine.h"
#include "xmalloc.h"

enum d_value_class
d_value_class_of(const struct d_type *type)
{
	if (type == NULL)
		return D_CLASS_NUMBER;
	switch (d_type_base(type)->kind) {
	case D_STRING:
		return D_CLASS_STRING;
	case D_STRUCT:
	case D_UNION:
	case D_ARRAY:
		return D_CLASS_OBJECT;
	default:
		return D_CLASS_NUMBER;
	}
}

enum d_field_kind
d_field_kind_of(const struct d_type *type)
{
	static const enum d_field_kind kind[] = {
		[D_CLASS_NUMBER] = D_FIELD_INT,
		[D_CLASS_STRING] = D_FIELD_STRING,
		[D_CLASS_OBJECT] = D_FIELD_BYTES,
	};

	return kind[d_value_class_of(type)];
}

struct d_code *
d_code_new(struct d_machine *m)
{
	return d_arena_alloc(m->arena, sizeof(struct d_code));
}

unsigned
d_saved_slot(struct d_machine *m, const struct d_node *assignment, bool is_new)
{
	for (unsigned i = m->nsaved; !is_new && i > 0; i--)	/* mostly the last one */
		if (m->saved_by[i - 1] == assignment)
			return i - 1;
	m->saved_by = xreallocarray(m->saved_by, m->nsaved + 1, sizeof(*m->saved_by));
	m->saved = xreallocarray(m->saved, m->nsaved + 1, sizeof(*m->saved));
	m->saved_by[m->nsaved] = assignment;
	return m->nsaved++;
}

/* True if evaluating a node writes into string memory; the assignment that a statement is does
 * not count, because it happens last. */
static bool
writes_strings(const struct d_node *n, bool is_root)
{
	if (n == NULL)
		return false;
	if (n->kind == D_N_CALL && n->u.builtin->kind == D_B_SUBR &&
	    (n->u.builtin->id == D_BF_BCOPY || n->u.builtin->id == D_BF_COPYINTO))
		return true;
	if (n->kind == D_N_ASSIGN && !is_root && d_value_class_of(n->type) != D_CLASS_NUMBER)
		return true;
	for (const struct d_node *arg = n->args; arg != NULL; arg = arg->next)
		if (writes_strings(arg, false))
			return true;
	return writes_strings(n->a, false) || writes_strings(n->b, false) ||
	    writes_strings(n->c, false);
}

/* Strings are read in place.  Only a statement that also writes strings copies each string that
 * it reads, so that a later write does not change it. */
void
d_code_guard(struct d_machine *m, const struct d_stmt *s)
{
	bool writes = writes_strings(s->expr, s->kind == D_S_EXPR) ||
	    writes_strings(s->value, false) || writes_strings(s->weight, false);

	for (const struct d_node *n = s->args; n != NULL && !writes; n = n->next)
		writes = writes_strings(n, false);
	for (const struct d_node *n = s->keys; n != NULL && !writes; n = n->next)
		writes = writes_strings(n, false);
	m->copy_strings = writes;
}

const struct d_code *
d_code_expr(struct d_machine *m, const struct d_node *n)
{
	struct d_code *k = d_code_new(m);

	k->size = n->size;
	k->is_signed = n->is_signed;
	switch (n->kind) {
	case D_N_INT:
	case D_N_STRING:
	case D_N_UNARY:
	case D_N_BINARY:
	case D_N_COND:
	case D_N_COMMA:
		d_code_operator(m, n, k);
		break;
	case D_N_CAST:
		d_code_cast(m, n, k);
		break;
	case D_N_VAR:
	case D_N_ELEM:
	case D_N_DEREF:
	case D_N_ADDR:
	case D_N_INDEX:
	case D_N_MEMBER:
		d_code_variable(m, n, k);
		break;
	case D_N_ASSIGN:
	case D_N_OLD:
		d_code_assign(m, n, k);
		break;
	case D_N_BUILTIN:
		d_code_builtin(m, n, k);
		break;
	case D_N_CALL:
		d_code_call(m, n, k);
		break;
	default:
		fatalx("the checker left a node of kind %d", n->kind);
	}
	return k;
}

static bool fits(const struct d_node *n);

/* True if the type of a node holds every value of an operand. */
static bool
holds(const struct d_node *n, const struct d_node *operand)
{
	bool same_sign = operand->is_signed == n->is_signed;
	bool wider = operand->size < n->size && (n->is_signed || !operand->is_signed);

	return fits(operand) && (wider || (operand->size == n->size && same_sign));
}

/* True if the value of a node never exceeds its type. */
static bool
fits(const struct d_node *n)
{
	switch (n->kind) {
	case D_N_INT:
		return n->u.value == d_wrap(n->u.value, n->size, n->is_signed);
	case D_N_UNARY:
		return n->op == D_OP_NOT;
	case D_N_BINARY:
		return n->op >= D_OP_EQ;
	case D_N_COND:
		return holds(n, n->b) && holds(n, n->c);
	case D_N_COMMA:
		return fits(n->b);
	case D_N_CAST:
		return n->conv != D_CONV_NONE || holds(n, n->a);
	case D_N_ASSIGN:
		return false;
	default:
		return true;
	}
}

const struct d_code *
d_code_stored(struct d_machine *m, const struct d_node *n)
{
	const struct d_code *value = d_code_expr(m, n);

	if (d_value_class_of(n->type) != D_CLASS_NUMBER || n->size == 0 || n->size == 8 || fits(n))
		return value;
	struct d_code *k = d_code_new(m);
	k->size = n->size;
	k->is_signed = n->is_signed;
	k->a = value;
	k->number = d_cut_number;
	return k;
}

const struct d_code *
d_code_string(struct d_machine *m, const struct d_node *n)
{
	struct d_code *k;

	/* Skip conversions to an address: the string or array itself is at hand. */
	while (n->kind == D_N_CAST && (n->conv == D_CONV_STRING_ADDR ||
	    n->conv == D_CONV_DECAY || n->conv == D_CONV_NONE))
		n = n->a;
	if (d_value_class_of(n->type) == D_CLASS_STRING)
		return d_code_expr(m, n);
	k = d_code_new(m);
	k->a = d_code_expr(m, n);
	if (d_value_class_of(n->type) == D_CLASS_OBJECT) {
		k->bytes = d_type_base(n->type)->size;
		k->string = d_chars_at;
	} else
		k->string = d_string_at;
	return k;
}
