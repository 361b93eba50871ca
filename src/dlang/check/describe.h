/*
 * describe.h - the words of messages, and errors that several files raise.
 */
#ifndef D_DESCRIBE_H
#define D_DESCRIBE_H

#include "dlang/syntax/compiler.h"

/* Return the spelling of an operator, as messages show it. */
const char *d_op_name(enum d_op op);

/* Return the name of a type, and of a node's type, cut to the length of a message; it lives as
 * long as the arena. */
const char *d_type_text(struct d_compiler *cc, const struct d_type *type);
const char *d_node_type_text(struct d_compiler *cc, const struct d_node *n);

/* True for the struct that xlate makes. */
bool d_is_translation(const struct d_node *n);

/* Return the words for a node: "scalar x", "associative array y", or its type; in the arena. */
const char *d_node_describe(struct d_compiler *cc, const struct d_node *n);

/* Raise D_OP_INCOMPAT for the operands a and b. */
void d_raise_operands(struct d_compiler *cc, const struct d_node *n, const struct d_node *a,
    const char *op, const struct d_node *b) __attribute__((noreturn));

/* Raise D_IDENT_BADREF: "KIND 'NAME' may not be referenced as AS". */
void d_raise_kind(struct d_compiler *cc, const struct d_node *n, const char *kind,
    const char *name, const char *as) __attribute__((noreturn));

#endif
