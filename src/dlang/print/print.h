/*
 * print.h - values as text: printf, printa, trace and print.
 */
#ifndef D_PRINT_H
#define D_PRINT_H

#include "dlang/base/buf.h"
#include "dlang/eval/code.h"
#include "dlang/print/print_agg.h"
#include "dlang/types/format.h"

/* Evaluate the arguments and print them by a format: printf() and its like. */
void d_print_format(struct d_machine *, const struct d_format *format,
    const struct d_arg_code *arg, struct d_buf *out);

/* Print n aggregations: printa(); format NULL: their default form. */
void d_print_aggregations(struct d_aggregation *const *agg, unsigned n,
    const struct d_format *format, const struct d_agg_style *style, struct d_buf *out);

/* Evaluate one argument and print it: trace(), under the options quiet and rawbytes. */
void d_print_trace(struct d_machine *, const struct d_arg_code *arg, bool quiet, bool raw_bytes,
    struct d_buf *out);

#endif
