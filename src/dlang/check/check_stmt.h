/*
 * check_stmt.h - statements: first their expressions, then their actions.
 */
#ifndef D_CHECK_STMT_H
#define D_CHECK_STMT_H

#include "dlang/syntax/compiler.h"

/* Check the expressions of statements, and then what their actions ask of them. */
void d_check_statements(struct d_compiler *cc, struct d_stmt *s);
void d_check_actions(struct d_compiler *cc, struct d_stmt *s);

#endif
