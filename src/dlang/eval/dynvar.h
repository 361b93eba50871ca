/*
 * dynvar.h - dynamic variables: elements of associative arrays and self->
 * variables, which exist from their first assignment to the assignment of 0.
 *
 * The option dynvarsize bounds what they are charged: the bytes of the value, and
 * of an array's element those of its key at full size (a string as strsize).  They
 * live in one pool of fixed size, the program's segment D_SEGMENT_DYNAMIC.  When
 * either is used up, a new variable is not made, and the caller counts a drop.
 * Freed memory is kept in lists by size class for the next variable of that class.
 *
 * The key of a variable (tuple.h) begins with the variable's number; that of a
 * self-> variable goes on with the thread, that of an array with the indices.
 */
#ifndef D_DYNVAR_H
#define D_DYNVAR_H

#include "dlang/base/tuple.h"
#include "dlang/eval/memory.h"

enum { D_DYNVAR_CLASSES = 128 };

struct d_dynvars {
	struct d_table table;
	char *pool;
	size_t size, used;	/* of the pool */
	size_t limit, charged;
	struct d_entry *freed[D_DYNVAR_CLASSES];
	uint64_t generation;	/* changes with every removal: cached entries are stale then */
};

/* How big the pool has to be for variables charged `limit` bytes; it is touched
 * only as far as it is used. */
size_t d_dynvars_room(size_t limit);

void d_dynvars_init(struct d_dynvars *vars, struct d_memory *memory, size_t limit);
void d_dynvars_free(struct d_dynvars *vars);

struct d_entry *d_dynvar_find(const struct d_dynvars *vars, const struct d_key *key);

/* The variable, made with a value of `size` zero bytes if it is not there; NULL
 * when there is no room.  A variable is removed with the charge it was made with. */
struct d_entry *d_dynvar_make(struct d_dynvars *vars, const struct d_key *key, size_t size,
    size_t charge);
void d_dynvar_remove(struct d_dynvars *vars, struct d_entry *entry, size_t charge);

#endif
