/*
 * check_expr.h - expressions.
 */
#ifndef D_CHECK_EXPR_H
#define D_CHECK_EXPR_H

#include "dlang/syntax/compiler.h"

/* Check an expression and return the node that replaces n. */
struct d_node *d_check_expr(struct d_compiler *cc, struct d_node *n);

/* The same for each node of a list. */
void d_check_list(struct d_compiler *cc, struct d_node **list);

#endif
