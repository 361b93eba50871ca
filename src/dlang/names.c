/*
 * names.c - a table from names to pointers: chained hashing, doubled when full.
 */
#include <stdint.h>
#include <string.h>

#include "dlang/arena.h"
#include "dlang/names.h"

static uint32_t
hash(const char *name)
{
	uint32_t h = 2166136261u;
	for (; *name != '\0'; name++)
		h = (h ^ (unsigned char)*name) * 16777619u;
	return h;
}

static struct d_name *
find(const struct d_names *names, const char *name)
{
	if (names->nbuckets == 0)
		return NULL;
	struct d_name *n = names->buckets[hash(name) & (names->nbuckets - 1)];
	while (n != NULL && strcmp(n->name, name) != 0)
		n = n->next;
	return n;
}

void *
d_names_get(const struct d_names *names, const char *name)
{
	struct d_name *n = find(names, name);
	return n != NULL ? n->what : NULL;
}

static void
grow(struct d_names *names, struct d_arena *arena)
{
	size_t nbuckets = names->nbuckets != 0 ? 2 * names->nbuckets : 32;
	struct d_name **buckets = d_arena_alloc(arena, nbuckets * sizeof(*buckets));

	for (size_t i = 0; i < names->nbuckets; i++)
		for (struct d_name *n = names->buckets[i], *next; n != NULL; n = next) {
			struct d_name **b = &buckets[hash(n->name) & (nbuckets - 1)];
			next = n->next;
			n->next = *b;
			*b = n;
		}
	names->buckets = buckets;
	names->nbuckets = nbuckets;
}

void
d_names_put(struct d_names *names, struct d_arena *arena, const char *name, void *what)
{
	struct d_name *n = find(names, name);
	if (n == NULL) {
		if (names->n == names->nbuckets)
			grow(names, arena);
		names->n++;
		struct d_name **b = &names->buckets[hash(name) & (names->nbuckets - 1)];
		n = d_arena_alloc(arena, sizeof(*n));
		n->name = name;
		n->next = *b;
		*b = n;
	}
	n->what = what;
}
