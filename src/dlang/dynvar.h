/*
 * dynvar.h - dynamic variables: elements of associative arrays and self->
 * variables, which exist from their first assignment to the assignment of 0.
 *
 * All of them live in one pool of fixed size (the option dynvarsize), which is
 * the program's segment D_SEGMENT_DYNAMIC; when it is full, a new variable is
 * not made, and the caller counts a drop.  Freed memory is kept in lists by size
 * class for the next variable of that class.
 *
 * The key of a variable (tuple.h) begins with the variable's number; that of a
 * self-> variable goes on with the thread, that of an array with the indices.
 */
#ifndef D_DYNVAR_H
#define D_DYNVAR_H

#include "memory.h"
#include "tuple.h"

enum { D_DYNVAR_CLASSES = 96 };

struct d_dynvars {
	struct d_table table;
	char *pool;
	size_t size, used;
	struct d_entry *freed[D_DYNVAR_CLASSES];
	uint64_t generation;	/* changes with every removal: cached entries are stale then */
};

void d_dynvars_init(struct d_dynvars *vars, struct d_memory *memory);
void d_dynvars_free(struct d_dynvars *vars);

struct d_entry *d_dynvar_find(const struct d_dynvars *vars, const struct d_key *key);

/* The variable, made with a value of `size` zero bytes if it is not there; NULL
 * when the pool is full. */
struct d_entry *d_dynvar_make(struct d_dynvars *vars, const struct d_key *key, size_t size);

void d_dynvar_remove(struct d_dynvars *vars, struct d_entry *entry);

#endif
