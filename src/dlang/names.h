/*
 * names.h - a table from names to pointers, in an arena.
 */
#ifndef D_NAMES_H
#define D_NAMES_H

#include <stddef.h>

struct d_arena;

struct d_name {
	const char *name;
	void *what;
	struct d_name *next;
};

struct d_names {
	struct d_name **buckets;
	size_t nbuckets, n;
};

/* NULL if the name is not there. */
void *d_names_get(const struct d_names *, const char *name);
/* Set what a name stands for; the name is not copied. */
void d_names_put(struct d_names *, struct d_arena *, const char *name, void *what);

#endif
