/*
 * tuple.h - keys of associative arrays and aggregations, and tables of them.
 *
 * A key is a tuple of integers, strings and blocks of bytes.  It is packed into
 * a row of 64-bit words, so that hashing and comparing see words only: an
 * integer is one word, sign- or zero-extended as its type says; a string or a
 * block is its length followed by its bytes, filled up with zeros.  Equal tuples
 * of one shape have equal words.
 *
 *	@[pid, "abcdefghij"]   | pid | 10 | abcdefgh | ij...... |
 *
 * A table maps packed keys to entries.  The caller owns the memory of the
 * entries (malloc for aggregations, a bounded pool for dynamic variables); the
 * table owns only its array of slots.
 */
#ifndef D_TUPLE_H
#define D_TUPLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The kind of one member of a tuple, from its type. */
enum d_field_kind { D_FIELD_INT, D_FIELD_STRING, D_FIELD_BYTES };

struct d_field {
	enum d_field_kind kind;
	uint32_t size;		/* of the type, in bytes; strsize for a string */
	bool is_signed;		/* of an integer */
};

/* A key under construction.  The memory is reused from key to key. */
struct d_key {
	uint64_t *word;
	size_t len, cap;	/* in words */
};

void d_key_free(struct d_key *key);

void d_key_grow(struct d_key *key, size_t n);

/* Make room for n more words and return their address. */
static inline uint64_t *
d_key_room(struct d_key *key, size_t n)
{
	if (key->cap - key->len < n)
		d_key_grow(key, n);
	return key->word + key->len;
}

static inline void
d_key_int(struct d_key *key, uint64_t value)
{
	*d_key_room(key, 1) = value;
	key->len++;
}

/* Add a string or a block to a key: its length, then its bytes. */
void d_key_bytes(struct d_key *key, const void *data, size_t len);

/* Return the next member of a packed key and advance *at, the offset in words (0 at first).
 * An integer sets `value`, other members set `data` and `len` (bytes, in the key). */
struct d_keypart {
	uint64_t value;
	const char *data;
	size_t len;
};
struct d_keypart d_key_next(const uint64_t *word, size_t *at, const struct d_field *field);

/* --- tables -------------------------------------------------------------- */

struct d_entry {
	uint64_t hash;
	uint32_t keylen;	/* in words */
	uint32_t size;		/* of the value, in bytes */
	uint64_t word[];	/* the key, then the caller's value */
};

static inline void *
d_entry_value(struct d_entry *entry)
{
	return entry->word + entry->keylen;
}

struct d_table {
	struct d_entry **slot;
	size_t mask;		/* slots - 1; the number of slots is a power of two */
	size_t count;
};

void d_table_free(struct d_table *table);

/* Return the entry of a key, NULL if there is none; *hash gets the key's hash in both cases. */
struct d_entry *d_table_look(const struct d_table *table, const struct d_key *key, uint64_t *hash);

/* The same for a packed key of `len` words with a known hash. */
struct d_entry *d_table_find(const struct d_table *table, uint64_t hash, const uint64_t *word,
    size_t len);

/* Add an entry whose key is not in the table. */
void d_table_insert(struct d_table *table, struct d_entry *entry);

/* Remove an entry that is in the table. */
void d_table_remove(struct d_table *table, struct d_entry *entry);

/* Return the entries one by one, NULL behind the last; *at is 0 at first.  The table must not
 * change meanwhile. */
struct d_entry *d_table_next(const struct d_table *table, size_t *at);

#endif
