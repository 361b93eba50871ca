/*
 * macro.h - macro arguments ($1, $$1) and macro variables ($target).
 */
#ifndef D_MACRO_H
#define D_MACRO_H

#include "dlang/syntax/compiler.h"

/* Look up an argument ("$3", "$$3") or a variable ("$target").  *text becomes its value, NULL for a
 * missing argument under the option defaultargs.  Returns false with cc->err set. */
bool d_macro(struct d_compiler *cc, const char *name, int line, const char **text);

/* Return a probe description with its macros expanded; NULL if one of them is not defined. */
const char *d_macro_expand(struct d_compiler *cc, const char *text);

/* Check that the program refers to the last argument.  Returns false with cc->err set. */
bool d_macro_check_used(struct d_compiler *cc, int line);

#endif
