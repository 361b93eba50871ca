/*
 * print.c - printf, printa and trace.
 *
 * The compiler has split a format into pieces.  printf(3) prints each conversion that is not
 * plain, by a format made of the piece's flags, its width and its letter.
 */
#include <stdio.h>
#include <time.h>
#include <wchar.h>

#include "dlang/print/print.h"
#include "dlang/base/visible.h"
#include "dlang/eval/access.h"
#include "dlang/eval/machine.h"

/* --- conversions --------------------------------------------------------- */

/* A value to print: a number of a size (bytes), or a string. */
struct d_datum {
	bool visible;			/* control characters as escapes */
	int64_t number;
	unsigned size;
	bool is_signed;
	struct d_str str;
};

static void
pad(struct d_buf *out, const char *text, size_t len, const struct d_piece *piece,
    struct d_extent extent)
{
	bool left = piece->flags & D_F_LEFT || extent.width < 0;
	size_t wide = (size_t)(extent.width < 0 ? -(long)extent.width : extent.width);

	if (extent.prec >= 0 && (size_t)extent.prec < len)
		len = (size_t)extent.prec;
	if (!left && len < wide)
		d_buf_fill(out, ' ', wide - len);
	if (len != 0)
		d_buf_add(out, text, len);
	if (left && len < wide)
		d_buf_fill(out, ' ', wide - len);
}

static void
print_decimal(struct d_buf *out, uint64_t n, bool negative)
{
	char digits[24], *at = digits + sizeof(digits);

	do {
		*--at = (char)('0' + n % 10);
		n /= 10;
	} while (n != 0);
	if (negative)
		*--at = '-';
	d_buf_add(out, at, (size_t)(digits + sizeof(digits) - at));
}

/* Print text of the traced program. */
static void
print_text(struct d_buf *out, const struct d_piece *piece, const struct d_datum *d,
    const char *text, size_t len, struct d_extent extent)
{
	struct d_buf shown = { 0 };

	if (!d->visible) {
		pad(out, text, len, piece, extent);
		return;
	}
	if (extent.prec >= 0 && (size_t)extent.prec < len)
		len = (size_t)extent.prec;
	d_visible_add(&shown, text, len, "\n\t");
	pad(out, shown.data, shown.len, piece, (struct d_extent){ extent.width, -1 });
	d_buf_free(&shown);
}

/* Print a number by printf(3). */
static void
print_with(struct d_buf *out, const struct d_piece *piece, char letter, int64_t n, double f,
    struct d_extent extent)
{
	static const struct { unsigned flag; char c; } flags[] = {
		{ D_F_ALT, '#' }, { D_F_ZERO, '0' }, { D_F_LEFT, '-' }, { D_F_SPACE, ' ' },
		{ D_F_PLUS, '+' }, { D_F_GROUP, '\'' },
	};
	bool is_float = strchr("eEfFgG", letter) != NULL;
	char fmt[24], *at = fmt, text[512];
	int width = extent.width, prec = extent.prec, len;

	*at++ = '%';
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		if (piece->flags & flags[i].flag)
			*at++ = flags[i].c;
	at = stpcpy(at, prec >= 0 ? "*.*" : "*");
	at = stpcpy(at, is_float ? "" : "ll");
	*at++ = letter;
	*at = '\0';
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	char *room = text;
	size_t size = sizeof(text);
	for (;;) {
		if (is_float)
			len = prec >= 0 ? snprintf(room, size, fmt, width, prec, f) :
			    snprintf(room, size, fmt, width, f);
		else
			len = prec >= 0 ?
			    snprintf(room, size, fmt, width, prec, (long long)n) :
			    snprintf(room, size, fmt, width, (long long)n);
		if (len < 0)
			return;
		if ((size_t)len < size)
			break;
		size = (size_t)len + 1;
		room = d_buf_room(out, size);
	}
#pragma GCC diagnostic pop
	if (room == text)
		d_buf_add(out, text, (size_t)len);
	else
		out->len += (size_t)len;
}

static void
escape(struct d_buf *out, unsigned char c)
{
	static const char plain[] = "\a\b\f\n\r\t\v\"\\", letter[] = "abfnrtv\"\\";
	const char *at = c != '\0' ? strchr(plain, c) : NULL;

	if (c == '\0')
		d_buf_str(out, "\\0");
	else if (at != NULL)
		d_buf_printf(out, "\\%c", letter[at - plain]);
	else if (c >= ' ' && c < 0x7f)
		d_buf_char(out, (char)c);
	else
		d_buf_printf(out, "\\%03o", c);
}

static void
print_escaped(struct d_buf *out, const struct d_piece *piece, const struct d_datum *d,
    struct d_extent extent)
{
	struct d_buf text = { 0 };

	if (piece->conv->letter == 's') {
		/* The NUL that ends a string is shown, too. */
		for (size_t i = 0; i < d->str.len; i++)
			escape(&text, (unsigned char)d->str.text[i]);
		escape(&text, '\0');
	} else
		escape(&text, (unsigned char)d->number);
	pad(out, text.data, text.len, piece, extent);
	d_buf_free(&text);
}

static void
print_time(struct d_buf *out, const struct d_piece *piece, const char *fmt, uint64_t ns,
    struct d_extent extent)
{
	time_t t = (time_t)(ns / 1000000000);
	char text[64];
	struct tm tm;

	if (localtime_r(&t, &tm) == NULL)
		return;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	size_t len = strftime(text, sizeof(text), fmt, &tm);
#pragma GCC diagnostic pop
	pad(out, text, len, piece, extent);
}

static void
print_float(struct d_buf *out, const struct d_piece *piece, const struct d_datum *d,
    struct d_extent extent)
{
	union { int64_t i; double d; } wide = { .i = d->number };
	union { int32_t i; float f; } narrow = { .i = (int32_t)d->number };

	print_with(out, piece, piece->conv->letter, 0, d->size == 4 ? narrow.f : wide.d, extent);
}

static void
print_datum(struct d_buf *out, const struct d_piece *piece, const struct d_datum *d,
    struct d_extent extent)
{
	const unsigned shown = D_F_ALT | D_F_ZERO | D_F_SPACE | D_F_PLUS;
	extent.prec = extent.prec == 0 ? -1 : extent.prec;	/* 0 counts as none: unlike C */
	bool simple = extent.width == 0 && extent.prec < 0 && !(piece->flags & shown);
	int64_t bits = d_wrap(d->number, d->size, false);
	struct d_extent unlimited;
	char c = (char)d->number;
	enum { LONGEST = 32 };	/* an address, or a wide character */
	char text[LONGEST];
	mbstate_t state = { 0 };
	size_t len;

	extent.width = extent.width > D_WIDEST ? D_WIDEST :
	    extent.width < -D_WIDEST ? -D_WIDEST : extent.width;
	extent.prec = extent.prec > D_WIDEST ? D_WIDEST : extent.prec;
	unlimited = (struct d_extent){ extent.width, -1 };
	switch (piece->conv->print) {
	case D_PR_PERCENT:
		d_buf_char(out, '%');
		break;
	case D_PR_INT:
		if (simple)
			print_decimal(out, d->is_signed && d->number < 0 ?
			    -(uint64_t)d->number : (uint64_t)d->number,
			    d->is_signed && d->number < 0);
		else
			print_with(out, piece, d->is_signed ? 'd' : 'u', d->number, 0, extent);
		break;
	case D_PR_UINT:
		if (simple && piece->conv->letter == 'u')
			print_decimal(out, (uint64_t)bits, false);
		else
			print_with(out, piece, piece->conv->letter, bits, 0, extent);
		break;
	case D_PR_POINTER:
		print_with(out, piece, 'x', bits, 0, extent);
		break;
	case D_PR_SYMBOL:
		len = (size_t)snprintf(text, sizeof(text), "0x%llx", (unsigned long long)bits);
		pad(out, text, len, piece, unlimited);
		break;
	case D_PR_CHAR:
		print_text(out, piece, d, &c, 1, unlimited);
		break;
	case D_PR_STRING:
		print_text(out, piece, d, d->str.text, d->str.len, extent);
		break;
	case D_PR_ESCAPED:
		print_escaped(out, piece, d, extent);
		break;
	case D_PR_WIDE:
		if (piece->conv->letter == 's') {
			print_text(out, piece, d, d->str.text, d->str.len, extent);
			break;
		}
		len = wcrtomb(text, (wchar_t)d->number, &state);
		print_text(out, piece, d, text, len != (size_t)-1 ? len : 0, unlimited);
		break;
	case D_PR_TIME:
		print_time(out, piece, "%Y %b %e %T", (uint64_t)d->number, extent);
		break;
	case D_PR_TIMESTAMP:
		print_time(out, piece, "%a, %d %b %G %T %Z", (uint64_t)d->number, extent);
		break;
	case D_PR_FLOAT:
		print_float(out, piece, d, extent);
		break;
	case D_PR_STACK:
		break;
	}
}

/* --- printf -------------------------------------------------------------- */

static struct d_datum
evaluate(struct d_machine *m, const struct d_arg_code *arg)
{
	struct d_datum d = { .size = arg->size, .is_signed = arg->is_signed };

	if (arg->value_class == D_CLASS_STRING)
		d.str = d_str_cut(d_string(m, arg->code), m->string_max);
	else
		d.number = d_eval_number(m, arg->code);
	return d;
}

void
d_print_format(struct d_machine *m, const struct d_format *format, const struct d_arg_code *arg,
    bool visible, struct d_buf *out)
{
	const struct d_piece *piece = format->pieces;
	const struct d_piece *end = piece + format->npieces;

	for (; piece < end; piece++) {
		if (piece->conv == NULL) {
			d_buf_add(out, piece->text, piece->len);
			continue;
		}
		struct d_extent extent = piece->extent;
		if (piece->flags & D_F_DYNWIDTH)
			extent.width = (int)d_eval_number(m, (arg++)->code);
		if (piece->flags & D_F_DYNPREC)
			extent.prec = (int)d_eval_number(m, (arg++)->code);
		struct d_datum d = { 0 };
		if (piece->conv->print != D_PR_PERCENT) {
			d = evaluate(m, arg);
			d.visible = visible && !arg->literal;
			arg++;
		}
		print_datum(out, piece, &d, extent);
	}
}

/* --- printa -------------------------------------------------------------- */

static struct d_datum
key_datum(const struct d_field *field, const uint64_t *word, size_t *at)
{
	struct d_keypart part = d_key_next(word, at, field);
	struct d_datum d = { .size = field->size, .is_signed = field->is_signed };

	if (field->kind == D_FIELD_INT)
		d.number = (int64_t)part.value;
	else
		d.str = (struct d_str){ part.data, strnlen(part.data, part.len) };
	return d;
}

static void
print_value(const struct d_aggregation *agg, const struct d_agg_row *row, unsigned which,
    bool is_signed, const struct d_piece *piece, struct d_extent extent, struct d_buf *out)
{
	const int64_t *value = row->cell[which].value;

	if (d_agg_is_histogram(agg)) {
		d_agg_print_histogram(agg, value, out);
		return;
	}
	struct d_datum d = {
		.number = d_agg_number(agg, value, agg->normal), .size = 8, .is_signed = is_signed
	};
	/* An unsigned conversion divides without a sign, too. */
	if (piece->conv->print == D_PR_UINT && agg->shape->func != D_BG_AVG &&
	    agg->shape->func != D_BG_STDDEV)
		d.number = (int64_t)((uint64_t)d_agg_number(agg, value, 1) / agg->normal);
	print_datum(out, piece, &d, extent);
}

static void
print_row(struct d_aggregation *const *agg, unsigned naggs, const struct d_format *format,
    const struct d_agg_row *row, bool visible, struct d_buf *out)
{
	const struct d_agg_shape *shape = agg[0]->shape;
	const struct d_piece *piece = format->pieces;
	const struct d_piece *end = piece + format->npieces;
	unsigned key = 0, nshown = 0;
	size_t at = 0;

	for (; piece < end; piece++) {
		struct d_datum d = { 0 };
		struct d_extent extent = piece->extent;
		/* A "*" takes a key as its number. */
		if ((piece->flags & D_F_DYNWIDTH) != 0 && key < shape->nfields)
			extent.width = (int)key_datum(&shape->field[key++], row->word, &at).number;
		if ((piece->flags & D_F_DYNPREC) != 0 && key < shape->nfields)
			extent.prec = (int)key_datum(&shape->field[key++], row->word, &at).number;
		if (piece->conv == NULL) {
			d_buf_add(out, piece->text, piece->len);
		} else if (piece->flags & D_F_AGG) {
			/* Conversions beyond the last aggregation show the last one again. */
			unsigned which = nshown < naggs ? nshown : naggs - 1;
			print_value(agg[which], row, which, shape->func != D_BG_COUNT, piece,
			    extent, out);
			nshown++;
		} else {
			if (piece->conv->print != D_PR_PERCENT && key < shape->nfields)
				d = key_datum(&shape->field[key++], row->word, &at);
			d.visible = visible;
			print_datum(out, piece, &d, extent);
		}
	}
}

void
d_print_aggregations(struct d_aggregation *const *agg, unsigned n, const struct d_format *format,
    const struct d_agg_style *style, struct d_buf *out)
{
	size_t nrows, ncut;

	if (format == NULL) {
		d_buf_char(out, '\n');
		d_agg_print(agg, n, style, out);
		return;
	}
	struct d_agg_row **row = d_agg_rows(agg, n, &style->order, &nrows, &ncut);
	for (size_t i = 0; i < nrows; i++)
		print_row(agg, n, format, row[i], style->visible, out);
	d_agg_print_cut(ncut, out);
	for (unsigned i = 0; i < n && nrows != 0; i++)
		agg[i]->printed = true;
	d_agg_rows_free(row, nrows);
}

/* --- trace --------------------------------------------------------------- */

static void
print_quiet(const char *text, size_t len, bool visible, struct d_buf *out)
{
	if (visible)
		d_visible_add(out, text, len, "\n\t");
	else
		d_buf_add(out, text, len);
}

void
d_print_trace(struct d_machine *m, const struct d_arg_code *arg, bool quiet,
    const struct d_agg_style *style, struct d_buf *out)
{
	bool raw_bytes = style->raw_bytes, visible = style->visible && !arg->literal;

	if (arg->value_class == D_CLASS_OBJECT) {
		char *bytes = d_scratch(m, arg->bytes);
		size_t len = arg->bytes;
		d_read(m, (uint64_t)d_eval_number(m, arg->code), bytes, len);
		/* Bytes that could be text are shown as text, whatever their type.  Text that
		 * no NUL ends gets its column under -q, too. */
		bool is_text = !raw_bytes && d_is_text(bytes, &len, false);
		if (is_text && quiet && len < arg->bytes)
			print_quiet(bytes, len, visible, out);
		else if (is_text)
			d_print_column(bytes, len, 33, visible, out);
		else
			d_buf_hexdump(out, bytes, arg->bytes);
		return;
	}
	if (arg->value_class == D_CLASS_STRING) {
		struct d_str s = d_str_cut(d_string(m, arg->code), m->string_max);
		size_t len = s.len;
		if (raw_bytes || !d_is_text(s.text, &len, len == m->string_max))
			d_print_dump(s.text, s.len, m->string_max + 1, out);
		else if (quiet)
			print_quiet(s.text, len, visible, out);
		else
			d_print_column(s.text, len, 33, visible, out);
		return;
	}
	/* The column is as wide as the longest value of the size. */
	static const struct { int is_signed, is_unsigned; } columns[] = {
		[1] = { 3, 3 }, [2] = { 5, 5 }, [4] = { 10, 10 }, [8] = { 19, 20 },
	};
	int64_t n = d_eval_number(m, arg->code);
	unsigned size = arg->size;
	if (quiet && arg->is_signed)
		d_buf_printf(out, "%lld", (long long)n);
	else if (quiet)
		d_buf_printf(out, "%llu", (unsigned long long)n);
	else if (arg->is_signed)
		d_buf_printf(out, " %*lld", columns[size].is_signed, (long long)n);
	else
		d_buf_printf(out, " %*llu", columns[size].is_unsigned, (unsigned long long)n);
}
