/*
 * check_call.h - functions, their prototypes and calls.
 */
#ifndef D_CHECK_CALL_H
#define D_CHECK_CALL_H

#include "dlang/syntax/compiler.h"

struct d_node *d_check_call(struct d_compiler *cc, struct d_node *n);

/* Check that the functions called by statements, or by an expression, exist.  DTrace resolves them
 * while it parses, so these errors come before all others of the program. */
void d_check_callees(struct d_compiler *cc, const struct d_stmt *s);
void d_check_callee(struct d_compiler *cc, const struct d_node *n);

#endif
