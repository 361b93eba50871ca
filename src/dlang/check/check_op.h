/*
 * check_op.h - unary and binary operators.
 */
#ifndef D_CHECK_OP_H
#define D_CHECK_OP_H

#include "dlang/syntax/compiler.h"

struct d_node *d_check_unary(struct d_compiler *cc, struct d_node *n);
struct d_node *d_check_binary(struct d_compiler *cc, struct d_node *n);

/* Give a binary node with checked operands its conversions and its type. */
struct d_node *d_binary(struct d_compiler *cc, struct d_node *n);

#endif
