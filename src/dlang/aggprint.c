/*
 * aggprint.c - aggregations in their default form.
 */
#include <ctype.h>

#include "aggregate.h"

/* A string that is all of printable characters; an empty one is not. */
static bool
is_text(const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];
		if (c >= 0x80 || (!isprint(c) && !isspace(c) && c != '\b' && c != '\a'))
			return false;
	}
	return len != 0;
}

static void
print_string(const struct d_keypart *m, const struct d_agg_style *style, struct d_buf *out)
{
	if (!style->raw_bytes && is_text(m->data, m->len)) {
		d_buf_printf(out, "  %-50.*s", (int)m->len, m->data);
		return;
	}
	/* As it lies in memory: filled up with zeros. */
	struct d_buf bytes = { 0 };
	d_buf_add(&bytes, m->data, m->len);
	if (m->len < style->strsize + 1)
		d_buf_fill(&bytes, '\0', style->strsize + 1 - m->len);
	d_buf_hexdump(out, bytes.data, bytes.len);
	d_buf_free(&bytes);
}

static void
print_member(const struct d_field *field, const struct d_keypart *m,
    const struct d_agg_style *style, struct d_buf *out)
{
	switch (field->kind) {
	case D_FIELD_STRING:
		print_string(m, style, out);
		return;
	case D_FIELD_BYTES:
		d_buf_hexdump(out, m->data, m->len);
		return;
	case D_FIELD_INT:
		break;
	}
	/* Short integers are shown without their sign, as DTrace does. */
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
d_agg_print(struct d_aggregation *const *agg, unsigned n, const struct d_agg_order *order,
    const struct d_agg_style *style, struct d_buf *out)
{
	const struct d_agg_shape *shape = agg[0]->shape;
	size_t nrows;
	struct d_agg_row **row = d_agg_rows(agg, n, order, &nrows);

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
