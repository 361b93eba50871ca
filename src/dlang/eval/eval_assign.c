/*
 * eval_assign.c - assignments.
 *
 * x op= y, ++ and -- are assignments, too: their right side reads the old value of the
 * target (D_N_OLD), which the assignment stores in saved[slot] first; the keys or the
 * address of the target are evaluated once.  A plain assignment evaluates its right side
 * first, then the keys, as DTrace does.
 */
#include <string.h>

#include "dlang/eval/access.h"
#include "dlang/eval/eval_var.h"
#include "dlang/eval/machine.h"

static int64_t
eval_old(struct d_machine *m, const struct d_code *k)
{
	return m->saved[k->slot];
}

static inline int64_t
result(const struct d_machine *m, const struct d_code *k, int64_t v)
{
	return k->post ? m->saved[k->slot] : v;
}

/* --- static variables ---------------------------------------------------- */

static int64_t
assign_static(struct d_machine *m, const struct d_code *k)
{
	if (k->uses_old)
		m->saved[k->slot] = d_load(k->address, k->size, k->is_signed);
	int64_t v = d_eval_number(m, k->b);
	d_store(k->address, k->size, v);
	return result(m, k, v);
}

static struct d_str
assign_static_string(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = d_eval_string(m, k->b);

	d_cell_assign(m, (struct d_string_cell *)(void *)k->address, s);
	return s;
}

/* --- dynamic variables --------------------------------------------------- */

/* Keep the old value, 0 of a missing variable. */
static void
save(struct d_machine *m, const struct d_code *k, const void *value)
{
	m->saved[k->slot] = value != NULL ? d_load(value, k->size, k->is_signed) : 0;
}

static void
store_dynamic(struct d_machine *m, const struct d_code *k, const struct d_key *key, int64_t v)
{
	if (v == 0) {
		d_dynamic_remove(m, k, key);
		return;
	}
	void *value = d_dynamic_make(m, k, key);
	if (value != NULL)
		d_store(value, k->size, v);
}

/* Cold, to keep it away from the path of a variable whose place is known. */
static __attribute__((cold)) void
store_key(struct d_machine *m, const struct d_code *k, int64_t v)
{
	struct d_key key = d_eval_key(m, k->key);

	store_dynamic(m, k, &key, v);
}

/* A self-> variable without indices, whose place may be known. */
static int64_t
assign_self(struct d_machine *m, const struct d_code *k)
{
	void *value;

	if (k->uses_old)
		save(m, k, d_dynamic_find(m, k));
	int64_t v = d_eval_number(m, k->b);
	if (v != 0 && (value = d_dynamic_find(m, k)) != NULL) {
		d_store(value, k->size, v);
	} else
		store_key(m, k, v);
	return result(m, k, v);
}

static int64_t
assign_element(struct d_machine *m, const struct d_code *k)
{
	int64_t v = d_eval_number(m, k->b);
	struct d_key key = d_eval_key(m, k->key);

	store_dynamic(m, k, &key, v);
	return result(m, k, v);
}

/* The same where the right side reads the old value: it may also remove the element. */
static int64_t
change_element(struct d_machine *m, const struct d_code *k)
{
	struct d_key key = d_eval_key(m, k->key);
	struct d_entry *e = d_dynvar_find(&m->vars, &key);
	uint64_t removals = m->vars.removals;

	save(m, k, e != NULL ? d_entry_value(e) : NULL);
	int64_t v = d_eval_number(m, k->b);
	if (e == NULL || m->vars.removals != removals)
		store_dynamic(m, k, &key, v);
	else if (v != 0)
		d_store(d_entry_value(e), k->size, v);
	else
		d_dynvar_remove(&m->vars, e, k->charge);
	return result(m, k, v);
}

static struct d_str
assign_dynamic_string(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = d_eval_string(m, k->b);
	struct d_key key = d_eval_key(m, k->key);

	if (d_is_null(s)) {
		d_dynamic_remove(m, k, &key);
	} else {
		struct d_string_cell *cell = d_dynamic_make(m, k, &key);
		if (cell != NULL)
			d_cell_assign(m, cell, s);
	}
	return s;
}

/* The common case: 64 bits of a self-> variable, whose old value nobody wants. */
static int64_t
assign_self_64(struct d_machine *m, const struct d_code *k)
{
	int64_t v = d_eval_number(m, k->b), *value = m->self[k->self];

	if (v == 0 || value == NULL || value == D_SELF_UNKNOWN)
		store_key(m, k, v);
	else
		*value = v;
	return v;
}

/* --- through an address -------------------------------------------------- */

static int64_t
assign_address(struct d_machine *m, const struct d_code *k)
{
	int64_t v = 0;

	if (!k->uses_old)
		v = d_eval_number(m, k->b);
	void *to = d_writable(m, (uint64_t)d_eval_number(m, k->a), k->size);
	if (k->uses_old) {
		m->saved[k->slot] = d_load(to, k->size, k->is_signed);
		v = d_eval_number(m, k->b);
	}
	d_store(to, k->size, v);
	return result(m, k, v);
}

static struct d_str
assign_address_string(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = d_str_cut(d_string(m, k->b), k->bytes - 1);
	char *to = d_writable(m, (uint64_t)d_eval_number(m, k->a), k->bytes);

	memmove(to, s.text, s.len);
	to[s.len] = '\0';
	return s;
}

static int64_t
assign_bits(struct d_machine *m, const struct d_code *k)
{
	uint64_t mask = (k->bit_size == 64 ? ~(uint64_t)0 : ((uint64_t)1 << k->bit_size) - 1);
	unsigned left = 64 - k->bit_size;
	int64_t v = 0;

	if (!k->uses_old)
		v = d_eval_number(m, k->b);
	void *to = d_writable(m, (uint64_t)d_eval_number(m, k->a), k->size);
	uint64_t unit = (uint64_t)d_load(to, k->size, false);
	if (k->uses_old) {
		uint64_t old = unit << left;
		m->saved[k->slot] = k->is_signed ? (int64_t)old >> left : (int64_t)(old >> left);
		v = d_eval_number(m, k->b);
	}
	unit = (unit & ~mask) | ((uint64_t)v & mask);
	d_store(to, k->size, (int64_t)unit);
	uint64_t now = (uint64_t)v << left;
	return result(m, k, k->is_signed ? (int64_t)now >> left : (int64_t)(now >> left));
}

/* Structs, unions and arrays: operand b is the address of the new value. */
static int64_t
assign_object(struct d_machine *m, const struct d_code *k)
{
	uint64_t from = (uint64_t)d_eval_number(m, k->b);
	uint64_t to = (uint64_t)d_eval_number(m, k->a);

	if (from != to) {
		char *copy = d_scratch(m, k->bytes);
		d_read(m, from, copy, k->bytes);
		memcpy(d_writable(m, to, k->bytes), copy, k->bytes);
	}
	return (int64_t)to;
}

/* 0 assigned to a static struct: zero its bytes. */
static int64_t
assign_zeros(struct d_machine *m, const struct d_code *k)
{
	uint64_t to = (uint64_t)d_eval_number(m, k->a);

	memset(d_writable(m, to, k->bytes), 0, k->bytes);
	return (int64_t)to;
}

/* 0 assigned to a dynamic struct: remove the variable. */
static int64_t
remove_object(struct d_machine *m, const struct d_code *k)
{
	struct d_key key = d_eval_key(m, k->key);

	d_dynamic_remove(m, k, &key);
	return 0;
}

/* --- compiling ----------------------------------------------------------- */

static bool
reads_old(const struct d_node *n, const struct d_node *assignment)
{
	if (n == NULL)
		return false;
	if (n->kind == D_N_OLD && n->u.of == assignment)
		return true;
	if (reads_old(n->a, assignment) || reads_old(n->b, assignment) ||
	    reads_old(n->c, assignment))
		return true;
	for (const struct d_node *arg = n->args; arg != NULL; arg = arg->next)
		if (reads_old(arg, assignment))
			return true;
	return false;
}

void
d_code_assign(struct d_machine *m, const struct d_node *n, struct d_code *k)
{
	if (n->kind == D_N_OLD) {
		k->number = eval_old;
		k->slot = d_saved_slot(m, n->u.of, false);
		return;
	}
	const struct d_node *target = n->a;
	enum d_value_class value_class = d_value_class_of(target->type);

	k->post = n->post;
	k->uses_old = n->post || reads_old(n->b, n);
	if (k->uses_old)
		k->slot = d_saved_slot(m, n, true);
	k->b = d_code_expr(m, n->b);
	k->size = target->size;
	k->is_signed = target->is_signed;

	if (value_class == D_CLASS_OBJECT && n->b->kind == D_N_INT &&
	    (target->kind == D_N_VAR || target->kind == D_N_ELEM)) {
		k->bytes = d_type_base(target->type)->size;
		d_locate(m, target, k);
		if (k->address == NULL) {
			k->number = remove_object;
			return;
		}
	}
	if (value_class == D_CLASS_OBJECT) {
		k->a = d_code_lvalue(m, target, true);
		k->bytes = d_type_base(target->type)->size;
		k->number = n->b->kind == D_N_INT ? assign_zeros : assign_object;
		return;
	}
	if (target->kind == D_N_VAR || target->kind == D_N_ELEM) {
		d_locate(m, target, k);
		if (value_class == D_CLASS_STRING)
			k->string = k->address != NULL ? assign_static_string :
			    assign_dynamic_string;
		else
			k->number = k->address != NULL ? assign_static :
			    !k->is_self ? (k->uses_old ? change_element : assign_element) :
			    k->size == 8 && !k->uses_old ? assign_self_64 : assign_self;
		return;
	}
	k->a = d_code_lvalue(m, target, true);
	if (target->kind == D_N_MEMBER && target->u.member.bit_size != 0) {
		k->bit_size = target->u.member.bit_size;
		k->size = (uint8_t)target->u.member.unit;
		k->is_signed = d_type_signed(target->u.member.type);
		k->number = assign_bits;
	} else if (value_class == D_CLASS_STRING) {
		k->bytes = d_type_base(target->type)->size;
		k->string = assign_address_string;
	} else
		k->number = assign_address;
}
