/*
 * check_decl.h - declarations, and the types that they spell.
 */
#ifndef D_CHECK_DECL_H
#define D_CHECK_DECL_H

#include "dlang/syntax/compiler.h"

void d_check_declaration(struct d_compiler *cc, struct d_item *item);

/* Check the beginning of a struct or union without its end: its tag may be defined already. */
void d_check_unfinished(struct d_compiler *cc, const struct d_spec *s);

/* Return the type that a declarator declares. */
const struct d_type *d_decl_type(struct d_compiler *cc, struct d_decl *decl);

/* Return the type of the elements of the associative array that a declarator declares. */
const struct d_type *d_decl_element_type(struct d_compiler *cc, struct d_decl *decl);

/* Return the type that a text names; NULL for any other text, without setting cc->err. */
const struct d_type *d_type_of_text(struct d_compiler *cc, const char *text);

#endif
