/*
 * symtab.h - a table from names to pointers, in an arena.
 */
#ifndef D_SYMTAB_H
#define D_SYMTAB_H

#include <stddef.h>

struct d_arena;

struct d_symbol {
	const char *name;
	void *value;
	struct d_symbol *next;
};

struct d_symtab {
	struct d_symbol **buckets;
	size_t nbuckets, n;
};

/* NULL if the name is not there. */
void *d_symtab_get(const struct d_symtab *, const char *name);
/* Set the value of a name; the name is not copied. */
void d_symtab_put(struct d_symtab *, struct d_arena *, const char *name, void *value);

#endif
