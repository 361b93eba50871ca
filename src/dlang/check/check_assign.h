/*
 * check_assign.h - = += ++ and their targets.
 */
#ifndef D_CHECK_ASSIGN_H
#define D_CHECK_ASSIGN_H

#include "dlang/syntax/compiler.h"

struct d_node *d_check_assign(struct d_compiler *cc, struct d_node *n);
struct d_node *d_check_opassign(struct d_compiler *cc, struct d_node *n);
bool d_is_lvalue(const struct d_node *n);

#endif
