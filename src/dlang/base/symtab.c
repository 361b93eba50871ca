/*
 * symtab.c - a table from names to pointers: chained hashing; a full table doubles.
 */
#include <stdint.h>
#include <string.h>

#include "dlang/base/symtab.h"
#include "dlang/base/arena.h"

static uint32_t
hash(const char *name)
{
	uint32_t h = 2166136261u;
	for (; *name != '\0'; name++)
		h = (h ^ (unsigned char)*name) * 16777619u;
	return h;
}

static struct d_symbol *
find(const struct d_symtab *symbols, const char *name)
{
	if (symbols->nbuckets == 0)
		return NULL;
	struct d_symbol *n = symbols->buckets[hash(name) & (symbols->nbuckets - 1)];
	while (n != NULL && strcmp(n->name, name) != 0)
		n = n->next;
	return n;
}

void *
d_symtab_get(const struct d_symtab *symbols, const char *name)
{
	struct d_symbol *n = find(symbols, name);
	return n != NULL ? n->value : NULL;
}

static void
grow(struct d_symtab *symbols, struct d_arena *arena)
{
	size_t nbuckets = symbols->nbuckets != 0 ? 2 * symbols->nbuckets : 32;
	struct d_symbol **buckets = d_arena_alloc(arena, nbuckets * sizeof(*buckets));

	for (size_t i = 0; i < symbols->nbuckets; i++)
		for (struct d_symbol *n = symbols->buckets[i], *next; n != NULL; n = next) {
			struct d_symbol **b = &buckets[hash(n->name) & (nbuckets - 1)];
			next = n->next;
			n->next = *b;
			*b = n;
		}
	symbols->buckets = buckets;
	symbols->nbuckets = nbuckets;
}

void
d_symtab_put(struct d_symtab *symbols, struct d_arena *arena, const char *name, void *value)
{
	struct d_symbol *n = find(symbols, name);
	if (n == NULL) {
		if (symbols->n == symbols->nbuckets)
			grow(symbols, arena);
		symbols->n++;
		struct d_symbol **b = &symbols->buckets[hash(name) & (symbols->nbuckets - 1)];
		n = d_arena_alloc(arena, sizeof(*n));
		n->name = name;
		n->next = *b;
		*b = n;
	}
	n->value = value;
}
