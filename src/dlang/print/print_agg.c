/*
 * print_agg.c - aggregations in their default form.
 */
#include <ctype.h>

#include "dlang/print/print_agg.h"

bool
d_is_text(const char *bytes, size_t *len)
{
	size_t n = *len;

	while (n > 0 && bytes[n - 1] == '\0')
		n--;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)bytes[i];
		if (c >= 0x80 || (!isprint(c) && !isspace(c) && c != '\b' && c != '\a'))
			return false;
	}
	*len = n;
	return n != 0;
}

static void
print_bytes(const struct d_field *field, const struct d_keypart *m,
    const struct d_agg_style *style, struct d_buf *out)
{
	size_t len = m->len;

	if (!style->raw_bytes && d_is_text(m->data, &len)) {
		d_buf_printf(out, "  %-50.*s", (int)len, m->data);
		return;
	}
	/* Dump the string's memory: filled up with zeros. */
	struct d_buf bytes = { 0 };
	d_buf_add(&bytes, m->data, m->len);
	if (field->kind == D_FIELD_STRING && m->len < style->strsize + 1)
		d_buf_fill(&bytes, '\0', style->strsize + 1 - m->len);
	d_buf_hexdump(out, bytes.data, bytes.len);
	d_buf_free(&bytes);
}

static void
print_member(const struct d_field *field, const struct d_keypart *m,
    const struct d_agg_style *style, struct d_buf *out)
{
	if (field->kind != D_FIELD_INT) {
		print_bytes(field, m, style, out);
		return;
	}
	/* Integers below 4 bytes are shown without their sign, as DTrace does. */
	switch (field->size) {
	case 1:
		d_buf_printf(out, " %3u", (unsigned)(uint8_t)m->value);
		break;
	case 2:
		d_buf_printf(out, " %5u", (unsigned)(uint16_t)m->value);
		break;
	case 4:
		d_buf_printf(out, " %8d", (int)m->value);
		break;
	default:
		d_buf_printf(out, " %16lld", (long long)m->value);
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
d_agg_print(struct d_aggregation *const *agg, unsigned n, const struct d_agg_style *style,
    struct d_buf *out)
{
	const struct d_agg_shape *shape = agg[0]->shape;
	size_t nrows;
	struct d_agg_row **row = d_agg_rows(agg, n, &style->order, &nrows);

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
	for (unsigned j = 0; j < n && nrows != 0; j++)
		agg[j]->printed = true;
	d_agg_rows_free(row, nrows);
}
