/*
 * print.h - values as text: printf, printa, trace and print.
 */
#ifndef D_PRINT_H
#define D_PRINT_H

#include "dlang/base/buf.h"
#include "dlang/eval/code.h"
#include "dlang/print/print_agg.h"
#include "dlang/types/format.h"

/* Evaluate the arguments and print them by a format: printf() and its like.  `visible` as in
 * struct d_agg_style; text of the script itself stays as it is. */
void d_print_format(struct d_machine *, const struct d_format *format,
    const struct d_arg_code *arg, bool visible, struct d_buf *out);

/* Print n aggregations: printa(); format NULL: their default form. */
void d_print_aggregations(struct d_aggregation *const *agg, unsigned n,
    const struct d_format *format, const struct d_agg_style *style, struct d_buf *out);

/* Evaluate one argument and print it: trace(), under the option quiet. */
void d_print_trace(struct d_machine *, const struct d_arg_code *arg, bool quiet,
    const struct d_agg_style *style, struct d_buf *out);

#endif
