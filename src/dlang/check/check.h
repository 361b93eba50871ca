/*
 * check.h - the checker: from the tree as parsed to the tree as evaluated (ast.h).
 *
 * Functions of check/ that return a node return the one that takes the place of their
 * argument, and raise an error (syntax/error.h) instead of returning a failure, unless a
 * comment says otherwise.  Everything that they make lives in cc->arena.
 */
#ifndef D_CHECK_H
#define D_CHECK_H

#include "dlang/syntax/compiler.h"

/* Check the whole program.  Returns false with cc->err set. */
bool d_check(struct d_compiler *cc);

/* Check the declarations of a text that has a syntax error, which is in cc->err.  DTrace checks
 * declarations as it reads them, so an error in one replaces the syntax error behind it. */
void d_check_partial(struct d_compiler *cc);

#endif
