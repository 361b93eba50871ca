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

/* Return the value of a name; NULL if the table lacks it. */
void *d_symtab_get(const struct d_symtab *, const char *name);
/* Set the value of a name.  The name is borrowed as long as the table lives. */
void d_symtab_put(struct d_symtab *, struct d_arena *, const char *name, void *value);

#endif
