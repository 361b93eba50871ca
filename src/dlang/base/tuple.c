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

void
d_key_free(struct d_key *key)
{
	free(key->word);
	*key = (struct d_key){ 0 };
}

void
d_key_grow(struct d_key *key, size_t n)
{
	size_t cap = key->cap != 0 ? key->cap * 2 : 64;

	while (cap - key->len < n)
		cap *= 2;
	key->word = xreallocarray(key->word, cap, sizeof(uint64_t));
	key->cap = cap;
}

void
d_key_bytes(struct d_key *key, const void *data, size_t len)
{
	size_t words = (len + 7) / 8;
	uint64_t *word = d_key_room(key, 1 + words);

	word[0] = len;
	if (words != 0) {
		word[words] = 0;
		memcpy(word + 1, data, len);
	}
	key->len += 1 + words;
}

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

/* Mix two words at a time by a 128-bit product, folded: each step waits for the one before,
 * so fewer steps are faster. */
static uint64_t
hash_of(const uint64_t *word, size_t len)
{
	const uint64_t mix = 0xd6e8feb86659fd93;
	uint64_t h = 0x9e3779b97f4a7c15 ^ len;

	for (size_t i = 0; i < len; i += 2) {
		uint64_t second = i + 1 < len ? word[i + 1] : 0;
		unsigned __int128 m = (unsigned __int128)(h ^ word[i]) * (mix ^ second);
		h = (uint64_t)m ^ (uint64_t)(m >> 64) ^ (h << 32 | h >> 32);
	}
	return h ^ h >> 32;
}

/* Compare without an early exit: callers compare keys of equal hashes, which nearly always are
 * equal. */
static bool
same_words(const uint64_t *a, const uint64_t *b, size_t len)
{
	uint64_t differ = 0;

	for (size_t i = 0; i < len; i++)
		differ |= a[i] ^ b[i];
	return differ == 0;
}

struct d_entry *
d_table_find(const struct d_table *table, uint64_t hash, const uint64_t *word, size_t len)
{
	struct d_entry *e;

	if (table->count == 0)
		return NULL;
	for (size_t i = hash & table->mask; (e = table->slot[i]) != NULL; i = (i + 1) & table->mask)
		if (e->hash == hash && e->keylen == len && same_words(e->word, word, len))
			return e;
	return NULL;
}

struct d_entry *
d_table_look(const struct d_table *table, const struct d_key *key, uint64_t *hash)
{
	*hash = hash_of(key->word, key->len);
	return d_table_find(table, *hash, key->word, key->len);
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
