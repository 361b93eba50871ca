/*
 * fold.h - constant expressions.
 */
#ifndef D_FOLD_H
#define D_FOLD_H

#include "dlang/syntax/compiler.h"

/* Return an unchecked expression with every constant in it computed: a constant is one D_N_INT
 * afterwards, and no other node becomes one.  Literals, names of constants, offsetof, sizeof of a
 * type or a literal, and casts and operators of constants are constant.  The function also
 * checks that the called functions exist, since DTrace does both while it parses: these errors
 * come before all others of the program. */
struct d_node *d_fold(struct d_compiler *cc, struct d_node *n);

/* The same for the expressions of statements. */
void d_fold_statements(struct d_compiler *cc, struct d_stmt *s);

#endif
