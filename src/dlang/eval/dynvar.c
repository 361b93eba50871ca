/*
 * dynvar.c - the pool of dynamic variables.
 *
 * Size classes: every 32 bytes up to 1 kB, then four to each power of two, so that at
 * most a quarter of a variable's memory is wasted.
 */
#include <string.h>

#include "dlang/eval/dynvar.h"

enum { GRAIN = 32, FINE = 1024 };

static unsigned
class_of(size_t size)
{
	if (size <= FINE)
		return (unsigned)((size + GRAIN - 1) / GRAIN) - (size != 0);
	unsigned log = 63 - (unsigned)__builtin_clzll(size - 1);	/* 2^log <= size - 1 */
	unsigned quarter = (unsigned)((size - 1) >> (log - 2)) & 3;
	unsigned class = FINE / GRAIN + (log - 10) * 4 + quarter;
	return class;
}

static size_t
class_size(unsigned class)
{
	if (class < FINE / GRAIN)
		return ((size_t)class + 1) * GRAIN;
	class -= FINE / GRAIN;
	return ((size_t)(class % 4) + 5) << (class / 4 + 8);
}

size_t
d_dynvars_room(size_t limit)
{
	enum { KEYS = 16, LEAST = 64 * 1024 };

	return limit > SIZE_MAX / 2 / KEYS ? SIZE_MAX / 2 : limit * KEYS + LEAST;
}

void
d_dynvars_init(struct d_dynvars *vars, struct d_memory *memory, size_t limit)
{
	*vars = (struct d_dynvars){
		.pool = memory->segment[D_SEGMENT_DYNAMIC].base,
		.size = memory->segment[D_SEGMENT_DYNAMIC].size,
		.limit = limit,
	};
}

void
d_dynvars_free(struct d_dynvars *vars)
{
	d_table_free(&vars->table);
}

/* The key of a freed entry holds the link to the next freed entry of its class. */
static struct d_entry *
allocate(struct d_dynvars *vars, size_t size)
{
	unsigned class = class_of(size);
	struct d_entry *e;

	if (class >= D_DYNVAR_CLASSES)
		return NULL;
	e = vars->freed[class];
	if (e != NULL) {
		memcpy(&vars->freed[class], e->word, sizeof(e));
		return e;
	}
	if (class_size(class) > vars->size - vars->used)
		return NULL;
	e = (struct d_entry *)(void *)(vars->pool + vars->used);
	vars->used += class_size(class);
	return e;
}

struct d_entry *
d_dynvar_make(struct d_dynvars *vars, const struct d_key *key, size_t size, size_t charge)
{
	struct d_entry *e = d_table_find(&vars->table, key);

	if (e != NULL)
		return e;
	if (charge > vars->limit - vars->charged)
		return NULL;
	e = allocate(vars, sizeof(*e) + key->len * sizeof(uint64_t) + size);
	if (e == NULL)
		return NULL;
	vars->charged += charge;
	e->size = (uint32_t)size;
	d_entry_set_key(e, key);
	memset(d_entry_value(e), 0, size);
	d_table_insert(&vars->table, e);
	return e;
}

void
d_dynvar_remove(struct d_dynvars *vars, struct d_entry *entry, size_t charge)
{
	d_table_remove(&vars->table, entry);
	vars->removals++;
	vars->charged -= charge;
	unsigned class = class_of(sizeof(*entry) + entry->keylen * sizeof(uint64_t) + entry->size);
	memcpy(entry->word, &vars->freed[class], sizeof(entry));
	vars->freed[class] = entry;
}
