/*
 * tree.h - the constructors of the tree, for the parser and the checker, and the
 * spelling of constants.
 *
 * Nodes live in cc->arena.  `line` is a line of the text being read.
 */
#ifndef D_TREE_H
#define D_TREE_H

#include "dlang/syntax/compiler.h"

/* An integer constant: its value, and what its spelling says of its type. */
struct d_intconst {
	uint64_t value;
	bool decimal, negative, is_unsigned;
	unsigned longs;
};

/* The words that make up the integer types, as the lexer tells the parser. */
enum {
	D_W_VOID, D_W_CHAR, D_W_SHORT, D_W_INT, D_W_LONG, D_W_FLOAT, D_W_DOUBLE, D_W_SIGNED,
	D_W_UNSIGNED, D_W_STRING
};

struct d_node *d_node(struct d_compiler *cc, enum d_node_kind kind, int line);
struct d_node *d_node_op(struct d_compiler *cc, enum d_node_kind kind, enum d_op op, int line,
    struct d_node *a, struct d_node *b, struct d_node *c);
struct d_node *d_node_named(struct d_compiler *cc, enum d_node_kind kind, const char *name,
    int line);

/* Account for `below` in the depth of `node`; too deep is an error. */
void d_node_set_depth(struct d_compiler *cc, struct d_node *node, const struct d_node *below,
    int line);

/* Copies of a tree as the parser made it, and of a checked expression. */
struct d_node *d_node_copy(struct d_arena *arena, const struct d_node *n);
struct d_clause *d_clause_copy(struct d_arena *arena, const struct d_clause *clause);

/* An integer constant as spelled, a character constant, a string with escapes.
 * They set an error and return false where it is none. */
bool d_scan_int(struct d_compiler *cc, const char *text, int line, struct d_intconst *value);
bool d_scan_char(struct d_compiler *cc, const char *text, size_t len, int line,
    struct d_intconst *value);
/* Replace escapes in place; returns the new length.  What is no escape of D (\?
 * and \' among others) stays as it is. */
size_t d_unescape(char *text, size_t len);
struct d_node *d_node_int(struct d_compiler *cc, const struct d_intconst *value, int line);

#endif
