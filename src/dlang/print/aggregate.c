/*
 * aggregate.c - the store of aggregations, and the order in which they are shown.
 */
#include <stdlib.h>
#include <string.h>

#include "dlang/print/aggregate.h"
#include "xmalloc.h"

/* --- one value ----------------------------------------------------------- */

static int64_t
add(int64_t a, int64_t b)
{
	return (int64_t)((uint64_t)a + (uint64_t)b);
}

static void
update_count(const struct d_scale *scale __attribute__((unused)), int64_t *value,
    int64_t v __attribute__((unused)), int64_t weight __attribute__((unused)))
{
	value[0]++;
}

static void
update_sum(const struct d_scale *scale __attribute__((unused)), int64_t *value, int64_t v,
    int64_t weight __attribute__((unused)))
{
	value[0] = add(value[0], v);
}

static void
update_min(const struct d_scale *scale __attribute__((unused)), int64_t *value, int64_t v,
    int64_t weight __attribute__((unused)))
{
	if (v < value[0])
		value[0] = v;
}

static void
update_max(const struct d_scale *scale __attribute__((unused)), int64_t *value, int64_t v,
    int64_t weight __attribute__((unused)))
{
	if (v > value[0])
		value[0] = v;
}

static void
update_avg(const struct d_scale *scale __attribute__((unused)), int64_t *value, int64_t v,
    int64_t weight __attribute__((unused)))
{
	value[0]++;
	value[1] = add(value[1], v);
}

static unsigned __int128
squares(const int64_t *value)
{
	return (unsigned __int128)(uint64_t)value[3] << 64 | (uint64_t)value[2];
}

static void
update_stddev(const struct d_scale *scale __attribute__((unused)), int64_t *value, int64_t v,
    int64_t weight __attribute__((unused)))
{
	unsigned __int128 sum = squares(value) + (unsigned __int128)((__int128)v * v);

	value[0]++;
	value[1] = add(value[1], v);
	value[2] = (int64_t)(uint64_t)sum;
	value[3] = (int64_t)(uint64_t)(sum >> 64);
}

static void
update_bin(const struct d_scale *scale, int64_t *value, int64_t v, int64_t weight)
{
	size_t bin = d_scale_bin(scale, v);

	value[bin] = add(value[bin], weight);
}

static const struct {
	unsigned words;		/* of a value; 0: one for each bin */
	int64_t start;		/* the first word of a new value; the others are 0 */
	d_update_fn *update;
} FUNCTIONS[] = {
#define ROW(name)	[D_BG_##name - D_BG_AVG]
	ROW(COUNT) =		{ 1, 0,		update_count },
	ROW(SUM) =		{ 1, 0,		update_sum },
	ROW(AVG) =		{ 2, 0,		update_avg },
	ROW(MIN) =		{ 1, INT64_MAX,	update_min },
	ROW(MAX) =		{ 1, INT64_MIN,	update_max },
	ROW(STDDEV) =		{ 4, 0,		update_stddev },
	ROW(QUANTIZE) =		{ 0, 0,		update_bin },
	ROW(LQUANTIZE) =	{ 0, 0,		update_bin },
	ROW(LLQUANTIZE) =	{ 0, 0,		update_bin },
#undef ROW
};

static size_t
words_of(const struct d_agg_shape *shape)
{
	unsigned n = FUNCTIONS[shape->func - D_BG_AVG].words;

	return n != 0 ? n : d_scale_bins(&shape->scale);
}

bool
d_agg_is_histogram(const struct d_aggregation *agg)
{
	return FUNCTIONS[agg->shape->func - D_BG_AVG].words == 0;
}

/* --- the store ----------------------------------------------------------- */

struct d_aggregation *
d_agg_create(const struct d_agg_shape *shape, struct d_agg_room *room)
{
	struct d_aggregation *agg = xcalloc(1, sizeof(*agg));

	agg->shape = shape;
	agg->room = room;
	agg->update = FUNCTIONS[shape->func - D_BG_AVG].update;
	agg->normal = 1;
	agg->cost = agg->cost_of_value = words_of(shape) * sizeof(uint64_t);
	for (unsigned i = 0; i < shape->nfields; i++)
		agg->cost += shape->field[i].size + (shape->field[i].kind == D_FIELD_STRING);
	return agg;
}

static void
drop_entries(struct d_aggregation *agg)
{
	struct d_entry *e;
	size_t at = 0;

	agg->room->used -= agg->table.count * agg->cost;
	while ((e = d_table_next(&agg->table, &at)) != NULL)
		free(e);
	d_table_free(&agg->table);
	agg->last = NULL;
}

void
d_agg_free(struct d_aggregation *agg)
{
	if (agg == NULL)
		return;
	drop_entries(agg);
	free(agg);
}

static void
reset(const struct d_aggregation *agg, struct d_entry *e)
{
	int64_t *value = d_entry_value(e);

	memset(value, 0, e->size);
	value[0] = FUNCTIONS[agg->shape->func - D_BG_AVG].start;
}

struct d_entry *
d_agg_add(struct d_aggregation *agg, const struct d_key *key)
{
	if (agg->cost > agg->room->limit - agg->room->used) {
		agg->room->drops++;
		return NULL;
	}
	agg->room->used += agg->cost;

	size_t words = words_of(agg->shape);
	struct d_entry *e = xmalloc(sizeof(*e) + (key->len + words) * sizeof(uint64_t));
	e->size = (uint32_t)(words * sizeof(uint64_t));
	d_entry_set_key(e, key);
	reset(agg, e);
	d_table_insert(&agg->table, e);
	return e;
}

void
d_agg_clear(struct d_aggregation *agg)
{
	struct d_entry *e;
	size_t at = 0;

	while ((e = d_table_next(&agg->table, &at)) != NULL)
		reset(agg, e);
}

void
d_agg_truncate(struct d_aggregation *agg, int64_t n)
{
	static const struct d_agg_order by_value;
	uint64_t keep = n < 0 ? -(uint64_t)n : (uint64_t)n;
	size_t nrows, ncut;

	if (n == 0) {
		drop_entries(agg);
		return;
	}
	if (keep >= agg->table.count)
		return;
	struct d_agg_row **row = d_agg_rows(&agg, 1, &by_value, &nrows, &ncut);
	size_t first = n > 0 ? 0 : (size_t)keep, last = n > 0 ? nrows - (size_t)keep : nrows;
	agg->last = NULL;
	for (size_t i = first; i < last; i++) {
		char *word = (char *)(uintptr_t)row[i]->word;
		struct d_entry *e = (void *)(word - offsetof(struct d_entry, word));
		d_table_remove(&agg->table, e);
		free(e);
		agg->room->used -= agg->cost;
	}
	d_agg_rows_free(row, nrows);
}

/* --- numbers ------------------------------------------------------------- */

static uint64_t
square_root(unsigned __int128 n)
{
	uint64_t root = 0;

	for (uint64_t bit = (uint64_t)1 << 63; bit != 0; bit >>= 1)
		if ((unsigned __int128)(root | bit) * (root | bit) <= n)
			root |= bit;
	return root;
}

static int64_t
divide(int64_t a, int64_t b)
{
	return b == -1 ? (int64_t)-(uint64_t)a : a / b;
}

/* Return the square root of the mean square less the squared mean, in integers.  The squares are
 * divided by `normal` once, as DTrace does it. */
static int64_t
deviation(const int64_t *value, uint64_t normal)
{
	unsigned __int128 mean_square = squares(value) / normal / (uint64_t)value[0];
	int64_t mean = divide(divide(value[1], (int64_t)normal), value[0]);
	unsigned __int128 square_mean = (unsigned __int128)((__int128)mean * mean);

	return mean_square > square_mean ? (int64_t)square_root(mean_square - square_mean) : 0;
}

int64_t
d_agg_number(const struct d_aggregation *agg, const int64_t *value, uint64_t normal)
{
	if (value == NULL)
		return 0;
	switch (agg->shape->func) {
	case D_BG_AVG:
		return value[0] == 0 ? 0 :
		    divide(divide(value[1], (int64_t)normal), value[0]);
	case D_BG_STDDEV:
		return value[0] == 0 ? 0 : deviation(value, normal);
	default:
		return divide(value[0], (int64_t)normal);
	}
}

/* --- order --------------------------------------------------------------- */

struct sorting {
	struct d_aggregation *const *agg;
	unsigned n;
	const struct d_agg_order *order;
};

/* Integers compare as unsigned numbers of their size, other members by bytes. */
static int
compare_member(const struct d_field *field, const struct d_keypart *a, const struct d_keypart *b)
{
	if (field->kind == D_FIELD_INT) {
		unsigned shift = field->size < 8 ? 64 - field->size * 8 : 0;
		uint64_t x = a->value << shift, y = b->value << shift;
		return (x > y) - (x < y);
	}
	int c = memcmp(a->data, b->data, a->len < b->len ? a->len : b->len);
	return c != 0 ? c : (a->len > b->len) - (a->len < b->len);
}

/* Compare members from left to right, from aggsortkeypos on and around. */
static int
compare_keys(const struct sorting *s, const uint64_t *a, const uint64_t *b)
{
	const struct d_agg_shape *shape = s->agg[0]->shape;
	unsigned n = shape->nfields;
	unsigned start = n != 0 ? s->order->key_position % n : 0;
	int before = 0;		/* the members left of the start are compared last */
	size_t at = 0, bt = 0;

	for (unsigned i = 0; i < n; i++) {
		struct d_keypart x = d_key_next(a, &at, &shape->field[i]);
		struct d_keypart y = d_key_next(b, &bt, &shape->field[i]);
		int c = compare_member(&shape->field[i], &x, &y);
		if (c != 0 && i >= start)
			return c;
		if (c != 0 && before == 0)
			before = c;
	}
	return before;
}

static int
compare_cells(const struct d_agg_cell *a, const struct d_agg_cell *b)
{
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	return (a->zero > b->zero) - (a->zero < b->zero);
}

static int
compare_rows(const void *va, const void *vb, void *vs)
{
	const struct sorting *s = vs;
	const struct d_agg_row *a = *(struct d_agg_row *const *)va;
	const struct d_agg_row *b = *(struct d_agg_row *const *)vb;
	int c = 0;

	if (s->order->by_key)
		c = compare_keys(s, a->word, b->word);
	for (unsigned i = 0; c == 0 && i < s->n; i++) {
		unsigned leader = s->order->position < s->n ? s->order->position : 0;
		unsigned which = (leader + i) % s->n;
		c = compare_cells(&a->cell[which], &b->cell[which]);
	}
	if (c == 0)
		c = compare_keys(s, a->word, b->word);
	return s->order->reverse ? -c : c;
}

static void
fill_cell(const struct d_aggregation *agg, struct d_entry *e, struct d_agg_cell *cell)
{
	if (e == NULL)
		return;
	cell->value = d_entry_value(e);
	if (d_agg_is_histogram(agg)) {
		cell->rank = d_scale_sum(&agg->shape->scale, cell->value);
		cell->zero = d_scale_zero(&agg->shape->scale, cell->value);
	} else
		cell->rank = d_agg_number(agg, cell->value, 1);
}

static void
sort(struct d_agg_row **row, size_t nrows, struct sorting *sorting)
{
	if (nrows > 1)
		qsort_r(row, nrows, sizeof(struct d_agg_row *), compare_rows, sorting);
}

/* Keep so many rows, those of the largest values; returns how many were cut. */
static size_t
cut(struct d_agg_row **row, size_t nrows, size_t most, const struct sorting *sorting)
{
	const struct d_agg_order by_value = { .position = sorting->order->position };
	struct sorting s = { sorting->agg, sorting->n, &by_value };
	size_t ncut = nrows - most;

	sort(row, nrows, &s);
	for (size_t i = 0; i < ncut; i++)
		free(row[i]);
	memmove(row, row + ncut, most * sizeof(struct d_agg_row *));
	return ncut;
}

struct d_agg_row **
d_agg_rows(struct d_aggregation *const *agg, unsigned n, const struct d_agg_order *order,
    size_t *nrows, size_t *ncut)
{
	struct sorting sorting = { agg, n, order };
	struct d_agg_row **row;
	struct d_entry *e;
	size_t most = 0, rows = 0;

	for (unsigned i = 0; i < n; i++)
		most += agg[i]->table.count;
	row = xcalloc(most, sizeof(struct d_agg_row *));
	for (unsigned i = 0; i < n; i++) {
		size_t at = 0;
		while ((e = d_table_next(&agg[i]->table, &at)) != NULL) {
			bool seen = false;	/* in an earlier aggregation */
			struct d_key key = d_entry_key(e);
			for (unsigned j = 0; j < i && !seen; j++)
				seen = d_table_find(&agg[j]->table, &key) != NULL;
			if (seen)
				continue;
			struct d_agg_row *r = xcalloc(1, sizeof(*r) + n * sizeof(r->cell[0]));
			r->word = e->word;
			for (unsigned j = i; j < n; j++)
				fill_cell(agg[j], j == i ? e : d_table_find(&agg[j]->table, &key),
				    &r->cell[j]);
			row[rows++] = r;
		}
	}
	*ncut = order->rows != 0 && rows > order->rows ?
	    cut(row, rows, order->rows, &sorting) : 0;
	*nrows = rows - *ncut;
	sort(row, *nrows, &sorting);
	return row;
}

void
d_agg_rows_free(struct d_agg_row **row, size_t nrows)
{
	for (size_t i = 0; i < nrows; i++)
		free(row[i]);
	free(row);
}
