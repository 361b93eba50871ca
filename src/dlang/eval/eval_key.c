/*
 * eval_key.c - keys: the tuples that select an element of an array or an aggregation.
 *
 * A key is a row of links, one for each member and one for the end.  A link writes its member into
 * the key's room, mixes it into the hash, and calls the next link last, so that the call is a jump
 * and what is known of the key stays in registers.
 */
#include "dlang/base/arena.h"
#include "dlang/eval/access.h"
#include "dlang/eval/eval_key.h"
#include "dlang/eval/eval_var.h"
#include "xmalloc.h"

static inline struct d_key_end
next(struct d_machine *m, const struct d_key_link *l, uint64_t *at, uint64_t hash)
{
	return l[1].make(m, l + 1, at, hash);
}

static inline struct d_key_end
add_word(struct d_machine *m, const struct d_key_link *l, uint64_t *at, uint64_t hash, uint64_t v)
{
	*at = v;
	return next(m, l, at + 1, d_hash_mix(hash, v));
}

static struct d_key_end
make_end(struct d_machine *m __attribute__((unused)),
    const struct d_key_link *l __attribute__((unused)), uint64_t *at, uint64_t hash)
{
	return (struct d_key_end){ at, hash };
}

static struct d_key_end
make_thread(struct d_machine *m, const struct d_key_link *l, uint64_t *at, uint64_t hash)
{
	return add_word(m, l, at, hash, (uint64_t)m->event->tid);
}

static struct d_key_end
make_number(struct d_machine *m, const struct d_key_link *l, uint64_t *at, uint64_t hash)
{
	return add_word(m, l, at, hash, (uint64_t)d_eval_number(m, l->code));
}

/* The commonest number. */
static struct d_key_end
make_int(struct d_machine *m, const struct d_key_link *l, uint64_t *at, uint64_t hash)
{
	return add_word(m, l, at, hash, (uint64_t)d_load(l->address, 4, true));
}

static inline struct d_key_end
add_bytes(struct d_machine *m, const struct d_key_link *l, uint64_t *at, uint64_t hash,
    const char *text, size_t len)
{
	hash = d_hash_mix(hash, d_key_bytes(at, text, len));
	return next(m, l, at + d_key_words(len), hash);
}

static struct d_key_end
make_block(struct d_machine *m, const struct d_key_link *l, uint64_t *at, uint64_t hash)
{
	char *copy = d_scratch(m, l->size);

	d_read(m, (uint64_t)d_eval_number(m, l->code), copy, l->size);
	return add_bytes(m, l, at, hash, copy, l->size);
}

/* A function of its own, so that make_captured() saves no registers for it. */
static __attribute__((noinline)) struct d_key_end
make_string(struct d_machine *m, const struct d_key_link *l, uint64_t *at, uint64_t hash)
{
	struct d_str s = d_str_cut(d_string(m, l->code), m->string_max);

	return add_bytes(m, l, at, hash, s.text, s.len);
}

/* A captured string, which nearly always is there. */
static struct d_key_end
make_captured(struct d_machine *m, const struct d_key_link *l, uint64_t *at, uint64_t hash)
{
	const struct captured *s = &m->event->str[l->argument];

	if (s->text == NULL || s->len > m->string_max)
		return make_string(m, l, at, hash);
	return add_bytes(m, l, at, hash, s->text, s->len);
}

bool
d_key_names(const struct d_machine *m, const struct d_key_code *key, const uint64_t *word)
{
	const struct captured *str = m->event->str;

	for (const struct d_key_link *l = key->link, *end = l + key->names; l != end; l++) {
		const struct captured *s = &str[l->argument];
		if (s->text == NULL || !d_key_holds(word, s->text, s->len))
			return false;
		word += d_key_words(s->len);
	}
	return true;
}

/* --- compiling ----------------------------------------------------------- */

/* True if a node as a whole is a captured string. */
static bool
is_captured(const struct d_node *n)
{
	return n->capture >= 0 &&
	    (n->kind == D_N_CAST || (n->kind == D_N_CALL && n->args->next == NULL));
}

/* Fill in the link of a member.  Returns the words that the member takes at most. */
static size_t
add_member(struct d_machine *m, const struct d_node *n, struct d_key_link *l)
{
	l->code = d_code_stored(m, n);
	switch (d_field_kind_of(n->type)) {
	case D_FIELD_INT:
		l->make = make_number;
		if (d_code_is_static_int(l->code)) {
			l->make = make_int;
			l->address = l->code->address;
		}
		return 1;
	case D_FIELD_STRING:
		l->argument = is_captured(n) ? (unsigned)n->capture : 0;
		l->make = is_captured(n) ? make_captured : make_string;
		return d_key_words(m->string_max);
	case D_FIELD_BYTES:
		l->size = d_type_base(n->type)->size;
		l->make = make_block;
		return d_key_words(l->size);
	}
	return 0;
}

const struct d_key_code *
d_code_key(struct d_machine *m, const struct d_node *list, uint64_t variable, bool per_thread)
{
	struct d_key_code *key = d_arena_alloc(m->arena,
	    sizeof(*key) + (d_list_length(list) + 2) * sizeof(key->link[0]));
	struct d_key_link *l = key->link;
	size_t words = 2;

	if (per_thread)
		*l++ = (struct d_key_link){ .make = make_thread };
	bool only_names = variable == 0;
	for (const struct d_node *n = list; n != NULL; n = n->next) {
		words += add_member(m, n, l);
		only_names = only_names && l->make == make_captured;
		l++;
	}
	l->make = make_end;
	if (only_names)
		key->names = (unsigned)(l - key->link);

	key->at = m->key_words;
	key->hash = D_KEY_START;
	m->key_words += words;
	m->key_word = xreallocarray(m->key_word, m->key_words, sizeof(*m->key_word));
	if (variable != 0) {
		m->key_word[key->at] = variable;
		key->begin = 1;
		key->hash = d_hash_mix(key->hash, variable);
	}
	return key;
}
