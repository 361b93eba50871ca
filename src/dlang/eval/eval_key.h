/*
 * eval_key.h - keys of dynamic variables and aggregations, ready to be evaluated.
 *
 * Each key has room of its own in the machine, where it is made (tuple.h has its form).  What is the
 * same in all of them, the number of the variable, stands there from the beginning.
 */
#ifndef D_EVAL_KEY_H
#define D_EVAL_KEY_H

#include "dlang/eval/machine.h"

struct d_key_link;

/* The end of a key that is being made, and its hash so far. */
struct d_key_end {
	uint64_t *at;
	uint64_t hash;
};

/* Make the members from this link on. */
typedef struct d_key_end d_key_fn(struct d_machine *, const struct d_key_link *, uint64_t *at,
    uint64_t hash);

struct d_key_link {
	d_key_fn *make;
	const struct d_code *code;
	union {
		const char *address;	/* of an int of the script's */
		size_t size;		/* of a block */
		unsigned argument;	/* whose captured string it is */
	};
};

struct d_key_code {
	size_t at;			/* its room, in the machine's key_word[] */
	size_t begin;			/* words of it that stand there already */
	uint64_t hash;			/* of those */
	unsigned names;			/* members, if all are captured strings; else 0 */
	struct d_key_link link[];
};

/* Return the code of a key: of an aggregation (variable 0), or of a dynamic variable, whose key
 * begins with the number of the variable and perhaps the thread. */
const struct d_key_code *d_code_key(struct d_machine *, const struct d_node *list,
    uint64_t variable, bool per_thread);

/* Evaluate a key.  It is good until the same code is evaluated again. */
static inline struct d_key
d_eval_key(struct d_machine *m, const struct d_key_code *key)
{
	uint64_t *word = m->key_word + key->at;
	struct d_key_end end = key->link->make(m, key->link, word + key->begin, key->hash);

	return (struct d_key){ word, (size_t)(end.at - word), end.hash };
}

/* True if a key that is captured strings alone would be these words. */
bool d_key_names(const struct d_machine *m, const struct d_key_code *key, const uint64_t *word);

#endif
