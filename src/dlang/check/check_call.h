/*
 * check_call.h - functions, their prototypes and calls.
 */
#ifndef D_CHECK_CALL_H
#define D_CHECK_CALL_H

#include "dlang/syntax/compiler.h"

struct d_node *d_check_call(struct d_compiler *cc, struct d_node *n);

/* Return the function of an unchecked call; raise an error if there is none of its name. */
const struct d_builtin *d_find_function(struct d_compiler *cc, const struct d_node *n);

#endif
