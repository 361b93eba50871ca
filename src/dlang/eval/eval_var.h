/*
 * eval_var.h - the addresses of variables, and dynamic variables by key.
 */
#ifndef D_EVAL_VAR_H
#define D_EVAL_VAR_H

#include "dlang/eval/machine.h"

/* Set in `code` the address or the key of the variable that a node names. */
void d_locate(struct d_machine *, const struct d_node *, struct d_code *code);
/* Return the charge of a dynamic variable in bytes; strings in its key count strsize, or (whole
 * false) nothing. */
size_t d_dynamic_charge(const struct d_machine *, const struct d_var *, bool whole);
/* Return the bytes that a variable of a type takes. */
size_t d_cell_size(const struct d_machine *, const struct d_type *);

/* Set a string variable to a string, cut at strsize, or to the string NULL. */
void d_cell_assign(const struct d_machine *, struct d_string_cell *, struct d_str);

/* Look up the variable of d_dynamic_find(), past its cache. */
struct d_entry *d_dynamic_search(struct d_machine *, const struct d_code *code);

/* Return the dynamic variable of a code, NULL if it is missing.  Most look-ups repeat the last one
 * and take the cache. */
static inline struct d_entry *
d_dynamic_find(struct d_machine *m, const struct d_code *k)
{
	const struct d_self_cache *cache = k->cache;

	if (cache != NULL && cache->valid && cache->tid == m->event->tid &&
	    cache->generation == m->vars.generation)
		return cache->entry;
	return d_dynamic_search(m, k);
}

/* A look-up in steps: push the key (returns its start in m->key), find the variable of that key,
 * make it (NULL: no room, counted as a drop) or remove it.  The caller pops the key. */
size_t d_dynamic_push(struct d_machine *, const struct d_code *code);
struct d_entry *d_dynamic_pushed(struct d_machine *, size_t start);
struct d_entry *d_dynamic_make(struct d_machine *, const struct d_code *code, size_t start);
void d_dynamic_remove(struct d_machine *, const struct d_code *code, size_t start);

#endif
