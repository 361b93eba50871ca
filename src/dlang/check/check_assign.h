/*
 * check_assign.h - = += ++ and their targets.
 */
#ifndef D_CHECK_ASSIGN_H
#define D_CHECK_ASSIGN_H

#include "dlang/syntax/compiler.h"

struct d_node *d_check_assign(struct d_compiler *cc, struct d_node *n);
struct d_node *d_check_opassign(struct d_compiler *cc, struct d_node *n);
bool d_is_lvalue(const struct d_node *n);

/* Check the operand of a unary operator and return the node that replaces it.  The operator gives
 * a self-> or this-> variable or an associative array without a type the type int64_t, as DTrace
 * does: such a script may test a variable before any clause assigns to it. */
struct d_node *d_check_operand(struct d_compiler *cc, struct d_node *n);

#endif
