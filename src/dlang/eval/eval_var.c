/*
 * eval_var.c - variables, members, and the objects that pointers lead to.
 *
 * Static variables (globals, this->) have an address that never moves.  Dynamic variables
 * (self->, associative arrays) are found in the pool by key; assigning a value other than 0
 * creates one, assigning 0 removes it; a missing one reads as 0.
 */
#include <string.h>

#include "dlang/eval/eval_var.h"
#include "dlang/eval/access.h"

static struct d_str
cell_string(const struct d_machine *m, const struct d_string_cell *cell)
{
	if (cell->is_null)
		return (struct d_str){ NULL, 0 };
	return (struct d_str){ cell->text, strnlen(cell->text, m->string_max) };
}

void
d_cell_assign(const struct d_machine *m, struct d_string_cell *cell, struct d_str s)
{
	cell->is_null = s.text == NULL;
	s = d_str_cut(s, m->string_max);
	if (s.len != 0)
		memmove(cell->text, s.text, s.len);
	cell->text[s.len] = '\0';
}

/* --- dynamic variables --------------------------------------------------- */

void *
d_dynamic_get(struct d_machine *m, const struct d_key *key)
{
	struct d_entry *e = d_dynvar_find(&m->vars, key);

	return e != NULL ? d_entry_value(e) : NULL;
}

void *
d_dynamic_search(struct d_machine *m, const struct d_code *k)
{
	struct d_key key = d_eval_key(m, k->key);
	void *value = d_dynamic_get(m, &key);

	if (k->is_self)
		m->self[k->self] = value;
	return value;
}

void *
d_dynamic_make(struct d_machine *m, const struct d_code *k, const struct d_key *key)
{
	struct d_entry *e = d_dynvar_make(&m->vars, key, k->bytes, k->charge);
	void *value = e != NULL ? d_entry_value(e) : NULL;

	if (value == NULL)
		m->dynamic_drops++;
	if (k->is_self)
		m->self[k->self] = value;
	return value;
}

void
d_dynamic_remove(struct d_machine *m, const struct d_code *k, const struct d_key *key)
{
	struct d_entry *e = d_dynvar_find(&m->vars, key);

	if (e != NULL)
		d_dynvar_remove(&m->vars, e, k->charge);
	if (k->is_self)
		m->self[k->self] = NULL;
}

/* --- reading ------------------------------------------------------------- */

static int64_t
load_static(struct d_machine *m __attribute__((unused)), const struct d_code *k)
{
	return d_load(k->address, k->size, k->is_signed);
}

/* The common sizes: an int, and 64 bits. */
static int64_t
load_static_int(struct d_machine *m __attribute__((unused)), const struct d_code *k)
{
	return d_load(k->address, 4, true);
}

static int64_t
load_static_64(struct d_machine *m __attribute__((unused)), const struct d_code *k)
{
	return d_load(k->address, 8, true);
}

static struct d_str
load_static_string(struct d_machine *m, const struct d_code *k)
{
	return cell_string(m, (const struct d_string_cell *)(const void *)k->address);
}

static int64_t
load_dynamic(struct d_machine *m, const struct d_code *k)
{
	const void *value = d_dynamic_find(m, k);

	return value != NULL ? d_load(value, k->size, k->is_signed) : 0;
}

static int64_t
load_dynamic_64(struct d_machine *m, const struct d_code *k)
{
	const void *value = d_dynamic_find(m, k);

	return value != NULL ? d_load(value, 8, true) : 0;
}

/* A self-> variable of 64 bits, the common case: no size, no sign. */
static int64_t
load_self_64(struct d_machine *m, const struct d_code *k)
{
	const int64_t *value = m->self[k->self];

	if (value == D_SELF_UNKNOWN)
		return load_dynamic(m, k);
	return value != NULL ? *value : 0;
}

static struct d_str
load_dynamic_string(struct d_machine *m, const struct d_code *k)
{
	const struct d_string_cell *cell = d_dynamic_find(m, k);

	return cell != NULL ? cell_string(m, cell) : (struct d_str){ NULL, 0 };
}

static int64_t
load_address(struct d_machine *m, const struct d_code *k)
{
	uint64_t address = (uint64_t)d_eval_number(m, k->a);
	const void *ours = d_memory_at(&m->memory, address, k->size);
	uint64_t copy = 0;

	if (ours == NULL) {
		d_read(m, address, &copy, k->size);
		ours = &copy;
	}
	return d_load(ours, k->size, k->is_signed);
}

static struct d_str
load_address_string(struct d_machine *m, const struct d_code *k)
{
	return d_read_string(m, (uint64_t)d_eval_number(m, k->a));
}

static struct d_str
copy_loaded(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = d_eval_string(m, k->a);

	if (s.len != 0)
		s.text = memcpy(d_scratch(m, s.len), s.text, s.len);
	return s;
}

static int64_t
load_bits(struct d_machine *m, const struct d_code *k)
{
	unsigned left = 64 - k->bit_size;
	uint64_t unit = 0;

	d_read(m, (uint64_t)d_eval_number(m, k->a), &unit, k->size);
	unit <<= left;
	return k->is_signed ? (int64_t)unit >> left : (int64_t)(unit >> left);
}

/* --- addresses ----------------------------------------------------------- */

static int64_t
address_static(struct d_machine *m __attribute__((unused)), const struct d_code *k)
{
	return k->value;
}

/* A missing dynamic object reads as an object of zeros in scratch memory. */
static int64_t
address_dynamic(struct d_machine *m, const struct d_code *k)
{
	char *value = d_dynamic_find(m, k);

	if (value != NULL)
		return (int64_t)(d_memory_address(&m->memory, D_SEGMENT_DYNAMIC, value) +
		    (uint64_t)k->value);
	value = memset(d_scratch(m, k->bytes), 0, k->bytes);
	return (int64_t)(d_memory_address(&m->memory, D_SEGMENT_SCRATCH, value) +
	    (uint64_t)k->value);
}

static int64_t
address_made(struct d_machine *m, const struct d_code *k)
{
	struct d_key key = d_eval_key(m, k->key);
	const void *value = d_dynamic_make(m, k, &key);

	return value != NULL ? (int64_t)(d_memory_address(&m->memory, D_SEGMENT_DYNAMIC, value) +
	    (uint64_t)k->value) : address_dynamic(m, k);
}

static int64_t
address_member(struct d_machine *m, const struct d_code *k)
{
	return d_eval_number(m, k->a) + k->value;
}

/* The index of an array of known size (k->bytes elements) is checked. */
static int64_t
address_element(struct d_machine *m, const struct d_code *k)
{
	int64_t base = d_eval_number(m, k->a), i = d_eval_number(m, k->b);

	if (k->bytes != 0 && (uint64_t)i >= k->bytes)
		d_fault(m, D_FAULT_BADINDEX, (uint64_t)i);
	return base + i * k->value;
}

size_t
d_cell_size(const struct d_machine *m, const struct d_type *type)
{
	if (d_value_class_of(type) == D_CLASS_STRING)
		return sizeof(struct d_string_cell) + m->string_max + 1;
	return d_type_base(type)->size;
}

size_t
d_dynamic_charge(const struct d_machine *m, const struct d_var *var, bool whole)
{
	size_t charge = d_type_base(var->type)->size;

	if (d_value_class_of(var->type) == D_CLASS_STRING)
		charge = m->string_max + 1;
	for (unsigned i = 0; i < var->nkeys; i++)
		if (d_value_class_of(var->keys[i]) != D_CLASS_STRING)
			charge += 8;
		else if (whole)
			charge += m->string_max + 1;
	/* The key of an element also names its array. */
	return var->nkeys != 0 ? charge + 8 : charge;
}

void
d_locate(struct d_machine *m, const struct d_node *n, struct d_code *k)
{
	const struct d_var *var = n->u.var;

	k->bytes = d_cell_size(m, n->type);
	switch (var->space) {
	case D_SPACE_GLOBAL:
		k->address = m->memory.segment[D_SEGMENT_GLOBAL].base +
		    m->global_offset[var->slot];
		return;
	case D_SPACE_THIS:
		k->address = m->memory.segment[D_SEGMENT_LOCAL].base + m->this_offset[var->slot];
		return;
	case D_SPACE_SELF:
		k->is_self = true;
		k->self = var->slot;
		break;
	default:
		break;
	}
	k->charge = d_dynamic_charge(m, var, true);
	k->key = d_code_key(m, n->args, (uint64_t)var->space << 32 | var->slot,
	    var->space == D_SPACE_SELF || var->space == D_SPACE_SELF_ASSOC);
}

const struct d_code *
d_code_lvalue(struct d_machine *m, const struct d_node *n, bool make)
{
	struct d_code *k = d_code_new(m);

	switch (n->kind) {
	case D_N_VAR:
	case D_N_ELEM:
		d_locate(m, n, k);
		/* The address of a string is that of its text. */
		k->value = d_value_class_of(n->type) == D_CLASS_STRING ?
		    (int64_t)offsetof(struct d_string_cell, text) : 0;
		if (k->address != NULL) {
			enum d_segment segment = n->u.var->space == D_SPACE_GLOBAL ?
			    D_SEGMENT_GLOBAL : D_SEGMENT_LOCAL;
			k->value += (int64_t)d_memory_address(&m->memory, segment, k->address);
			k->number = address_static;
		} else
			k->number = make ? address_made : address_dynamic;
		return k;
	case D_N_DEREF:
		return d_code_expr(m, n->a);
	case D_N_MEMBER:
		k->a = d_code_lvalue(m, n->a, make);
		k->value = (int64_t)n->u.member.offset;
		k->number = address_member;
		return k;
	case D_N_INDEX:
		k->a = d_code_lvalue(m, n->a, make);
		k->b = d_code_expr(m, n->b);
		k->value = (int64_t)d_type_base(n->type)->size;
		k->bytes = d_type_base(n->a->type)->n;
		k->number = address_element;
		return k;
	default:
		/* A computed object: its value is its address. */
		return d_code_expr(m, n);
	}
}

static d_number_fn *
static_load(unsigned size, bool is_signed)
{
	return size == 8 ? load_static_64 : size == 4 && is_signed ? load_static_int : load_static;
}

bool
d_code_is_static_int(const struct d_code *k)
{
	return k->number == load_static_int;
}

void
d_code_variable(struct d_machine *m, const struct d_node *n, struct d_code *k)
{
	enum d_value_class value_class = d_value_class_of(n->type);

	if (n->kind == D_N_ADDR) {
		*k = *d_code_lvalue(m, n->a, true);
		return;
	}
	if (value_class == D_CLASS_OBJECT) {
		*k = *d_code_lvalue(m, n, false);
		return;
	}
	if (n->kind == D_N_VAR || n->kind == D_N_ELEM) {
		d_locate(m, n, k);
		if (value_class == D_CLASS_STRING) {
			k->string = k->address != NULL ? load_static_string : load_dynamic_string;
			if (m->copy_strings) {
				struct d_code *load = d_code_new(m);
				*load = *k;
				k->a = load;
				k->string = copy_loaded;
			}
		} else
			k->number = k->address != NULL ? static_load(k->size, k->is_signed) :
			    k->size != 8 ? load_dynamic :
			    k->is_self ? load_self_64 : load_dynamic_64;
		return;
	}
	k->a = d_code_lvalue(m, n, false);
	if (n->kind == D_N_MEMBER && n->u.member.bit_size != 0) {
		k->bit_size = n->u.member.bit_size;
		k->size = (uint8_t)n->u.member.unit;
		k->is_signed = d_type_signed(n->u.member.type);
		k->number = load_bits;
	} else if (value_class == D_CLASS_STRING)
		k->string = load_address_string;
	else
		k->number = load_address;
}
