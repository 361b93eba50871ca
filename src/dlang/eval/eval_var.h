/*
 * eval_var.h - variables: where they are, and dynamic variables by key.
 */
#ifndef D_EVAL_VAR_H
#define D_EVAL_VAR_H

#include "dlang/eval/machine.h"

/* Say in code where the variable of a node is: an address, or a key. */
void d_locate(struct d_machine *, const struct d_node *, struct d_code *code);
/* What a dynamic variable is charged, in bytes; strings in its key at strsize, or
 * (whole false) left out. */
size_t d_dynamic_charge(const struct d_machine *, const struct d_var *, bool whole);
/* How many bytes a variable of that type takes. */
size_t d_cell_size(const struct d_machine *, const struct d_type *);

void d_cell_assign(const struct d_machine *, struct d_string_cell *, struct d_str);

struct d_entry *d_dynamic_search(struct d_machine *, const struct d_code *code);

/* The dynamic variable of a code, NULL when it is not there.  Mostly it is the one that
 * was looked up last. */
static inline struct d_entry *
d_dynamic_find(struct d_machine *m, const struct d_code *k)
{
	const struct d_self_cache *cache = k->cache;

	if (cache != NULL && cache->valid && cache->tid == m->event->tid &&
	    cache->generation == m->vars.generation)
		return cache->entry;
	return d_dynamic_search(m, k);
}

/* In steps: push its key (returns where it begins), find, make (NULL: the pool is
 * full, a drop) or remove the variable of that key.  The caller pops the key. */
size_t d_dynamic_push(struct d_machine *, const struct d_code *code);
struct d_entry *d_dynamic_pushed(struct d_machine *, size_t start);
struct d_entry *d_dynamic_make(struct d_machine *, const struct d_code *code, size_t start);
void d_dynamic_remove(struct d_machine *, const struct d_code *code, size_t start);

#endif
