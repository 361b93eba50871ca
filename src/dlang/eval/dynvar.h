/*
 * dynvar.h - dynamic variables: elements of associative arrays and self-> variables.  They
 * exist from their first assignment to the assignment of 0.
 *
 * The option dynvarsize bounds their charge: the bytes of the value, and for an element
 * those of its key at full size (a string as strsize).  The variables live in one pool of
 * fixed size, the program's segment D_SEGMENT_DYNAMIC.  When charge or pool is used up, a
 * new variable is not made, and the caller counts a drop.  Freed memory waits in lists by
 * size class for the next variable of that class.
 *
 * The key of a variable (tuple.h) begins with the variable's number; a self-> variable
 * adds the thread, an array the indices.
 */
#ifndef D_DYNVAR_H
#define D_DYNVAR_H

#include "dlang/base/tuple.h"
#include "dlang/eval/memory.h"

enum { D_DYNVAR_CLASSES = 128 };

struct d_dynvars {
	struct d_table table;
	char *pool;
	size_t size, used;	/* bytes of the pool */
	size_t limit, charged;
	uint64_t removals;	/* so far: an entry is good until the next one */
	struct d_entry *freed[D_DYNVAR_CLASSES];
};

/* Return the bytes of a pool for variables charged `limit` bytes.  Untouched pages of it cost no
 * memory. */
size_t d_dynvars_room(size_t limit);

/* Set up an empty pool in D_SEGMENT_DYNAMIC of `memory`, for charges of `limit` bytes in all. */
void d_dynvars_init(struct d_dynvars *vars, struct d_memory *memory, size_t limit);
void d_dynvars_free(struct d_dynvars *vars);

static inline struct d_entry *
d_dynvar_find(const struct d_dynvars *vars, const struct d_key *key)
{
	return d_table_find(&vars->table, key);
}

/* Return the variable of a key, made with a value of `size` zero bytes if it is missing; NULL if
 * there is no room.  `charge` must be the same when the variable is removed. */
struct d_entry *d_dynvar_make(struct d_dynvars *vars, const struct d_key *key, size_t size,
    size_t charge);
void d_dynvar_remove(struct d_dynvars *vars, struct d_entry *entry, size_t charge);

#endif
