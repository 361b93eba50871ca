/*
 * print_agg.c - aggregations in their default form.
 */
#include <ctype.h>

#include "dlang/print/print_agg.h"
#include "dlang/base/integer.h"
#include "dlang/base/str.h"
#include "dlang/base/visible.h"

static bool
is_ascii_text(unsigned char c)
{
	return isprint(c) || isspace(c) || c == '\b' || c == '\a';
}

bool
d_is_text(const char *bytes, size_t *len, bool cut)
{
	size_t n = *len, i = 0;

	while (n > 0 && bytes[n - 1] == '\0')
		n--;
	while (i < n) {
		size_t size = d_str_utf8(bytes + i, n - i);
		if (size == 0 && cut && d_str_utf8_begins(bytes + i, n - i))
			break;
		if (size == 0 || (size == 1 && !is_ascii_text((unsigned char)bytes[i])))
			return false;
		i += size;
	}
	*len = i;
	return true;
}

/* The bytes of a character behind its first one take no room. */
void
d_print_column(const char *text, size_t len, int width, bool visible, struct d_buf *out)
{
	struct d_buf shown = { 0 };

	if (visible) {
		d_visible_add(&shown, text, len, "\n\t");
		text = shown.len != 0 ? shown.data : "";
		len = shown.len;
	}
	for (size_t i = 0; i < len; i++)
		width += ((unsigned char)text[i] & 0xc0) == 0x80;
	d_buf_printf(out, "  %-*.*s", width, (int)len, text);
	d_buf_free(&shown);
}

void
d_print_dump(const char *text, size_t len, size_t size, struct d_buf *out)
{
	struct d_buf bytes = { 0 };

	d_buf_add(&bytes, text, len);
	if (len < size)
		d_buf_fill(&bytes, '\0', size - len);
	d_buf_hexdump(out, bytes.data, bytes.len);
	d_buf_free(&bytes);
}

static void
print_bytes(const struct d_field *field, const struct d_keypart *m,
    const struct d_agg_style *style, struct d_buf *out)
{
	size_t len = m->len;

	if (!style->raw_bytes && d_is_text(m->data, &len, m->len + 1 == style->strsize)) {
		d_print_column(m->data, len, 50, style->visible, out);
		return;
	}
	d_print_dump(m->data, m->len,
	    field->kind == D_FIELD_STRING ? style->strsize + 1 : m->len, out);
}

static bool
is_integer_size(size_t size)
{
	return size == 1 || size == 2 || size == 4 || size == 8;
}

static void
print_member(const struct d_field *field, const struct d_keypart *m,
    const struct d_agg_style *style, struct d_buf *out)
{
	bool is_block = field->kind == D_FIELD_BYTES && is_integer_size(field->size);
	if (field->kind != D_FIELD_INT && !is_block) {
		print_bytes(field, m, style, out);
		return;
	}
	/* DTrace knows integers by their size alone: a struct of 8 bytes is shown as one.  Those
	 * below 4 bytes are shown without their sign. */
	int64_t value = is_block ? d_load(m->data, field->size, true) : (int64_t)m->value;
	switch (field->size) {
	case 1:
		d_buf_printf(out, " %3u", (unsigned)(uint8_t)value);
		break;
	case 2:
		d_buf_printf(out, " %5u", (unsigned)(uint16_t)value);
		break;
	case 4:
		d_buf_printf(out, " %8d", (int)value);
		break;
	default:
		d_buf_printf(out, " %16lld", (long long)value);
		break;
	}
}

void
d_agg_print_histogram(const struct d_aggregation *agg, const int64_t *value, struct d_buf *out)
{
	static const int64_t nothing[2 * 64];
	const struct d_scale *scale = &agg->shape->scale;
	struct d_buf empty = { 0 };

	if (value == NULL) {
		size_t size = d_scale_bins(scale) * sizeof(*value);
		value = nothing;
		if (size > sizeof(nothing)) {
			d_buf_fill(&empty, 0, size);
			value = (const int64_t *)(const void *)empty.data;
		}
	}
	d_scale_print(scale, value, agg->normal, out);
	d_buf_free(&empty);
}

static void
print_value(const struct d_aggregation *agg, const int64_t *value, struct d_buf *out)
{
	switch (agg->shape->func) {
	case D_BG_QUANTIZE:
	case D_BG_LQUANTIZE:
	case D_BG_LLQUANTIZE:
		d_agg_print_histogram(agg, value, out);
		break;
	case D_BG_AVG:
		d_buf_printf(out, " %16lld", (long long)d_agg_number(agg, value, agg->normal));
		break;
	case D_BG_STDDEV:
		d_buf_printf(out, " %16llu",
		    (unsigned long long)d_agg_number(agg, value, agg->normal));
		break;
	default:
		/* A negative sum is divided as an unsigned number, as DTrace does. */
		d_buf_printf(out, " %16lld",
		    (long long)((uint64_t)d_agg_number(agg, value, 1) / agg->normal));
		break;
	}
}

void
d_agg_print_cut(size_t ncut, struct d_buf *out)
{
	if (ncut == 0)
		return;
	if (out->len != 0 && out->data[out->len - 1] != '\n')
		d_buf_char(out, '\n');
	d_buf_printf(out, "Cut: %zu row%s of smaller values.\n", ncut, ncut == 1 ? "" : "s");
}

void
d_agg_print(struct d_aggregation *const *agg, unsigned n, const struct d_agg_style *style,
    struct d_buf *out)
{
	const struct d_agg_shape *shape = agg[0]->shape;
	size_t nrows, ncut;
	struct d_agg_row **row = d_agg_rows(agg, n, &style->order, &nrows, &ncut);

	for (size_t i = 0; i < nrows; i++) {
		size_t at = 0;
		for (unsigned k = 0; k < shape->nfields; k++) {
			struct d_keypart m = d_key_next(row[i]->word, &at, &shape->field[k]);
			print_member(&shape->field[k], &m, style, out);
		}
		for (unsigned j = 0; j < n; j++)
			print_value(agg[j], row[i]->cell[j].value, out);
		d_buf_char(out, '\n');
	}
	d_agg_print_cut(ncut, out);
	for (unsigned j = 0; j < n && nrows != 0; j++)
		agg[j]->printed = true;
	d_agg_rows_free(row, nrows);
}
