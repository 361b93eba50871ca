/*
 * tuple.c - packed keys, and hash tables of them.
 *
 * The tables use open addressing with linear probing, at most half full; a
 * removal moves the followers back, so there are no tombstones and a table that
 * sees any number of insertions and removals stays as fast as it was.
 */
#include <stdlib.h>
#include <string.h>

#include "dlang/base/tuple.h"
#include "xmalloc.h"

struct d_keypart
d_key_next(const uint64_t *word, size_t *at, const struct d_field *field)
{
	struct d_keypart m = { .value = word[(*at)++] };

	if (field->kind != D_FIELD_INT) {
		m.len = m.value;
		m.data = (const char *)(word + *at);
		*at += (m.len + 7) / 8;
	}
	return m;
}

/* --- tables -------------------------------------------------------------- */

enum { FIRST_SLOTS = 16 };

void
d_table_free(struct d_table *table)
{
	free(table->slot);
	*table = (struct d_table){ 0 };
}

/* Keys are short: memcmp() would cost more than it saves, and each find would save registers for it. */
static inline bool
same_words(const uint64_t *a, const uint64_t *b, size_t n)
{
	size_t i = n % 2;

	if (i != 0 && a[0] != b[0])
		return false;
	for (; i != n; i += 2)
		if (((a[i] ^ b[i]) | (a[i + 1] ^ b[i + 1])) != 0)
			return false;
	return true;
}

struct d_entry *
d_table_find(const struct d_table *table, const struct d_key *key)
{
	struct d_entry *e;

	if (table->slot == NULL)
		return NULL;
	for (size_t i = key->hash; (e = table->slot[i & table->mask]) != NULL; i++)
		if (e->hash == key->hash && e->keylen == key->len &&
		    same_words(e->word, key->word, key->len))
			break;
	return e;
}

void
d_entry_set_key(struct d_entry *entry, const struct d_key *key)
{
	entry->hash = key->hash;
	entry->keylen = (uint32_t)key->len;
	memcpy(entry->word, key->word, key->len * sizeof(uint64_t));
}

static void
put_in_slot(struct d_table *table, struct d_entry *entry)
{
	size_t i = entry->hash & table->mask;

	while (table->slot[i] != NULL)
		i = (i + 1) & table->mask;
	table->slot[i] = entry;
}

void
d_table_insert(struct d_table *table, struct d_entry *entry)
{
	size_t slots = table->slot != NULL ? table->mask + 1 : 0;

	if ((table->count + 1) * 2 > slots) {
		struct d_table old = *table;
		size_t at = 0;
		struct d_entry *e;

		slots = slots != 0 ? slots * 2 : FIRST_SLOTS;
		table->slot = xcalloc(slots, sizeof(*table->slot));
		table->mask = slots - 1;
		while ((e = d_table_next(&old, &at)) != NULL)
			put_in_slot(table, e);
		free(old.slot);
	}
	put_in_slot(table, entry);
	table->count++;
}

void
d_table_remove(struct d_table *table, struct d_entry *entry)
{
	size_t hole = entry->hash & table->mask;

	while (table->slot[hole] != entry)
		hole = (hole + 1) & table->mask;

	/* An entry moves back to the hole unless its home lies behind the hole. */
	for (size_t i = (hole + 1) & table->mask; table->slot[i] != NULL;
	    i = (i + 1) & table->mask) {
		size_t home = table->slot[i]->hash & table->mask;
		if (((i - home) & table->mask) >= ((i - hole) & table->mask)) {
			table->slot[hole] = table->slot[i];
			hole = i;
		}
	}
	table->slot[hole] = NULL;
	table->count--;
}

struct d_entry *
d_table_next(const struct d_table *table, size_t *at)
{
	if (table->slot == NULL)
		return NULL;
	while (*at <= table->mask) {
		struct d_entry *e = table->slot[(*at)++];
		if (e != NULL)
			return e;
	}
	return NULL;
}
