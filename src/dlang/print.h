/*
 * print.h - values as text: printf, printa, trace and print.
 */
#ifndef D_PRINT_H
#define D_PRINT_H

#include "action.h"
#include "buf.h"
#include "format.h"

/* A value to print: a number of a size, or a string. */
struct d_datum {
	int64_t number;
	unsigned size;
	bool is_signed;
	struct d_str str;
};

/* One conversion.  width and prec are those of the piece, or the dynamic ones
 * (a negative width: to the left; prec < 0: none). */
void d_print_datum(struct d_buf *out, const struct d_piece *piece, const struct d_datum *datum,
    int width, int prec);

/* printf() and the like: the action's format with its arguments. */
void d_print_format(struct d_consumer *, const struct d_action_code *, struct d_buf *out);

/* printa(), when it is shown. */
void d_print_aggregations(struct d_consumer *, const struct d_action_code *, struct d_buf *out);

/* trace() of one value; `text` of a string or the bytes of an object. */
void d_print_trace(struct d_consumer *, const struct d_arg_code *arg, struct d_buf *out);

/* print() (print_type.c): an object that was at an address, by its type; at most
 * `most` bytes of it. */
void d_print_object(const struct d_type *type, uint64_t address, const char *bytes, size_t most,
    struct d_buf *out);

#endif
