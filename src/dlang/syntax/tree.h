/*
 * tree.h - the constructors of the tree, for the parser and the checker, and the
 * spelling of constants.
 *
 * Nodes live in cc->arena.  `line` is a line of the text being read.
 */
#ifndef D_TREE_H
#define D_TREE_H

#include "dlang/syntax/compiler.h"

/* An integer constant: its value, and the type that its spelling asks for. */
struct d_intconst {
	uint64_t value;
	bool decimal, negative, is_unsigned;
	unsigned first;			/* type tried, by its rank: each u adds 1, each l adds 2 */
};

/* A string constant, without its quotes and with its escapes replaced. */
struct d_strconst {
	const char *text;
	size_t len;
};

/* The words that make up the integer types, from the lexer to the parser. */
enum {
	D_W_VOID, D_W_CHAR, D_W_SHORT, D_W_INT, D_W_LONG, D_W_FLOAT, D_W_DOUBLE, D_W_SIGNED,
	D_W_UNSIGNED, D_W_STRING
};

struct d_node *d_node(struct d_compiler *cc, enum d_node_kind kind, int line);
struct d_node *d_node_op(struct d_compiler *cc, enum d_node_kind kind, enum d_op op, int line,
    struct d_node *a, struct d_node *b, struct d_node *c);
struct d_node *d_node_named(struct d_compiler *cc, enum d_node_kind kind, const char *name,
    int line);

/* Raise the depth of `node` above that of `below`; sets cc->err beyond D_MAX_DEPTH. */
void d_node_set_depth(struct d_compiler *cc, struct d_node *node, const struct d_node *below,
    int line);

/* Return a copy of a tree as parsed, or of a checked expression. */
struct d_node *d_node_copy(struct d_arena *arena, const struct d_node *n);
struct d_clause *d_clause_copy(struct d_arena *arena, const struct d_clause *clause);

/* True if the whole text is an integer, perhaps with a sign. */
bool d_is_int(const char *text);
/* Read the integer that a text begins with, and the suffix in the three characters behind it.
 * Returns false if 64 bits do not hold the integer. */
bool d_scan_digits(const char *text, struct d_intconst *value);
/* Read an integer constant as spelled, or a character constant with escapes.  Returns false with
 * cc->err set for a malformed or too large one. */
bool d_scan_int(struct d_compiler *cc, const char *text, int line, struct d_intconst *value);
bool d_scan_char(struct d_compiler *cc, const char *text, size_t len, int line,
    struct d_intconst *value);
struct d_strconst d_scan_string(struct d_compiler *cc, const char *text, size_t len);
/* Replace escapes in place and return the new length.  Escapes that D does not have (\? and \'
 * among them) stay as they are. */
size_t d_unescape(char *text, size_t len);
struct d_node *d_node_int(struct d_compiler *cc, const struct d_intconst *value, int line);

#endif
