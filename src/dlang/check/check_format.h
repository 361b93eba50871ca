/*
 * check_format.h - printf formats: split into pieces and checked.
 */
#ifndef D_CHECK_FORMAT_H
#define D_CHECK_FORMAT_H

#include "dlang/syntax/compiler.h"
#include "dlang/types/format.h"

/* Split a format into pieces.  A malformed format raises an error. */
struct d_format *d_format_parse(struct d_compiler *cc, const struct d_node *text);

/* Check a format against the values that it prints, and that of printa against the aggregation
 * whose value a %@ prints (NULL: none). */
void d_format_check(struct d_compiler *cc, const struct d_stmt *s, const char *func,
    const struct d_format *format, struct d_node *values, const struct d_agg *agg);

#endif
