/*
 * macro.h - macro arguments ($1, $$1) and macro variables ($target).
 */
#ifndef D_MACRO_H
#define D_MACRO_H

#include "dlang/syntax/compiler.h"

/* Look up $NAME: an argument ("3") or a variable ("target").  *text gets its value, NULL for
 * an argument that was not given (option defaultargs).  Returns false with cc->err set. */
bool d_macro(struct d_compiler *cc, const char *name, int line, const char **text);

/* Expand the macros in a probe description.  Returns NULL with cc->err set. */
const char *d_macro_expand(struct d_compiler *cc, const char *text, int line);

/* Check that the last argument is referred to.  Returns false with cc->err set. */
bool d_macro_check_used(struct d_compiler *cc, int line);

#endif
