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

#include <endian.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The kind of one member of a tuple, from its type. */
enum d_field_kind { D_FIELD_INT, D_FIELD_STRING, D_FIELD_BYTES };

struct d_field {
	enum d_field_kind kind;
	uint32_t size;		/* of the type, in bytes; strsize for a string */
	bool is_signed;		/* of an integer */
};

/* A packed key, and its hash. */
struct d_key {
	const uint64_t *word;
	size_t len;		/* in words */
	uint64_t hash;
};

/*
 * A packed key is made in room of the caller's, member by member.  An integer is its own hash; the
 * hash of the key is D_KEY_START, mixed with the hash of each member in turn.
 */
#define D_KEY_START	UINT64_C(0x9e3779b97f4a7c15)

static inline uint64_t
d_hash_mix(uint64_t hash, uint64_t member)
{
	/* A 128-bit product, folded. */
	unsigned __int128 m = (unsigned __int128)(hash ^ member) * UINT64_C(0xd6e8feb86659fd93);

	return (uint64_t)m ^ (uint64_t)(m >> 64);
}

/* Return the words that a string or a block of len bytes takes. */
static inline size_t
d_key_words(size_t len)
{
	return 1 + (len + 7) / 8;
}

/* Return n bytes, 1 to 7, as the low bytes of a number; reads no other byte. */
static inline uint64_t
d_key_rest(const unsigned char *p, size_t n)
{
	uint32_t first, last;

	if (n < 4)
		return p[0] | (uint64_t)p[n / 2] << n / 2 * 8 | (uint64_t)p[n - 1] << (n - 1) * 8;
	memcpy(&first, p, 4);
	memcpy(&last, p + n - 4, 4);
	return le32toh(first) | (uint64_t)le32toh(last) << (n - 4) * 8;
}

/* Write a string or a block to a key: its length, then its bytes.  Returns its hash. */
static inline uint64_t
d_key_bytes(uint64_t *word, const void *data, size_t len)
{
	const unsigned char *p = data;
	uint64_t hash = D_KEY_START ^ len;

	*word++ = len;
	for (; len >= 8; len -= 8, p += 8, word++) {
		memcpy(word, p, 8);
		hash = d_hash_mix(hash, *word);
	}
	if (len != 0) {
		*word = htole64(d_key_rest(p, len));
		hash = d_hash_mix(hash, *word);
	}
	return hash;
}

/* True if a member of a key is these bytes. */
static inline bool
d_key_holds(const uint64_t *word, const void *data, size_t len)
{
	const char *a = (const char *)(word + 1), *b = data;

	if (*word != len)
		return false;
	if (len < 4)
		return len == 0 ||
		    (a[0] == b[0] && a[len / 2] == b[len / 2] && a[len - 1] == b[len - 1]);
	if (len < 8)
		return memcmp(a, b, 4) == 0 && memcmp(a + len - 4, b + len - 4, 4) == 0;
	/* The last eight may be compared a second time. */
	for (size_t i = 0; i < len - 8; i += 8)
		if (memcmp(a + i, b + i, 8) != 0)
			return false;
	return memcmp(a + len - 8, b + len - 8, 8) == 0;
}

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

/* Return the entry of a key, NULL if there is none. */
struct d_entry *d_table_find(const struct d_table *table, const struct d_key *key);

/* Set an entry's key. */
void d_entry_set_key(struct d_entry *entry, const struct d_key *key);

static inline struct d_key
d_entry_key(const struct d_entry *entry)
{
	return (struct d_key){ entry->word, entry->keylen, entry->hash };
}

/* Add an entry whose key is not in the table. */
void d_table_insert(struct d_table *table, struct d_entry *entry);

/* Remove an entry that is in the table. */
void d_table_remove(struct d_table *table, struct d_entry *entry);

/* Return the entries one by one, NULL behind the last; *at is 0 at first.  The table must not
 * change meanwhile. */
struct d_entry *d_table_next(const struct d_table *table, size_t *at);

#endif
