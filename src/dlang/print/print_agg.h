/*
 * print_agg.h - aggregations in their default form.
 */
#ifndef D_PRINT_AGG_H
#define D_PRINT_AGG_H

#include "dlang/base/buf.h"
#include "dlang/print/aggregate.h"

struct d_agg_style {
	struct d_agg_order order;
	bool raw_bytes;		/* rawbytes: strings as dumps */
	bool visible;		/* for a terminal: control characters in strings as escapes */
	size_t strsize;		/* a dump has strsize + 1 bytes, as DTrace's has */
};

/* Print aggregations in the default form: keys, values and a newline for each row. */
void d_agg_print(struct d_aggregation *const *agg, unsigned n, const struct d_agg_style *style,
    struct d_buf *out);

/* Say, on a line of its own, that a table has more rows than aggrows allows; nothing for 0. */
void d_agg_print_cut(size_t ncut, struct d_buf *out);

/* True for text: printable characters, ASCII's or well-formed UTF-8, and behind them only NULs; no
 * bytes at all are text, too.  *len is the number of bytes, and becomes the length of the text.
 * `cut`: the text may end within a character, which is left out. */
bool d_is_text(const char *bytes, size_t *len, bool cut);

/* Print text in a column of at least `width` characters, two blanks before it. */
void d_print_column(const char *text, size_t len, int width, bool visible, struct d_buf *out);

/* Dump text that is none, with zeros behind it up to `size` bytes. */
void d_print_dump(const char *text, size_t len, size_t size, struct d_buf *out);

/* Print one histogram, without a newline after its last row; value NULL is an empty one. */
void d_agg_print_histogram(const struct d_aggregation *agg, const int64_t *value,
    struct d_buf *out);

#endif
