/*
 * eval_var.h - the addresses of variables, and dynamic variables by key.
 */
#ifndef D_EVAL_VAR_H
#define D_EVAL_VAR_H

#include "dlang/eval/eval_key.h"

/* Set in `code` the address or the key of the variable that a node names. */
void d_locate(struct d_machine *, const struct d_node *, struct d_code *code);
/* Return the charge of a dynamic variable in bytes; strings in its key count strsize, or (whole
 * false) nothing. */
size_t d_dynamic_charge(const struct d_machine *, const struct d_var *, bool whole);
/* Return the bytes that a variable of a type takes. */
size_t d_cell_size(const struct d_machine *, const struct d_type *);

/* True if a number's code reads an int of the script's at a fixed address, which is all that it does. */
bool d_code_is_static_int(const struct d_code *);

/* Set a string variable to a string, cut at strsize, or to the string NULL. */
void d_cell_assign(const struct d_machine *, struct d_string_cell *, struct d_str);

/* Look up the variable of d_dynamic_find() by its key. */
void *d_dynamic_search(struct d_machine *, const struct d_code *code);

/* Return the value of the dynamic variable of a code, NULL if it is missing. */
static inline void *
d_dynamic_find(struct d_machine *m, const struct d_code *k)
{
	if (k->is_self && m->self[k->self] != D_SELF_UNKNOWN)
		return m->self[k->self];
	return d_dynamic_search(m, k);
}

/* Of the variable of a key: return its value, NULL if it is missing; make it (NULL: no room, counted
 * as a drop); remove it. */
void *d_dynamic_get(struct d_machine *, const struct d_key *key);
void *d_dynamic_make(struct d_machine *, const struct d_code *code, const struct d_key *key);
void d_dynamic_remove(struct d_machine *, const struct d_code *code, const struct d_key *key);

#endif
