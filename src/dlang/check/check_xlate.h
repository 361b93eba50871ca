/*
 * check_xlate.h - translators, and xlate on its own or with a member of its result.
 */
#ifndef D_CHECK_XLATE_H
#define D_CHECK_XLATE_H

#include "dlang/syntax/compiler.h"

void d_check_translator(struct d_compiler *cc, struct d_item *item);

/* `cast` is the cast around the xlate; NULL without one. */
struct d_node *d_check_xlate(struct d_compiler *cc, struct d_node *n, const struct d_node *cast);
struct d_node *d_check_xlate_member(struct d_compiler *cc, struct d_node *n);

#endif
