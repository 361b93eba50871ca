/*
 * aggregate.h - the values of @name[keys] = func(value).
 *
 * An aggregation has a shape, from the checker, and one entry for each key.  An entry is
 * found by its packed key (tuple.h); its value is a row of 64-bit words whose meaning
 * depends on the function:
 *
 *	count, sum, min, max	the number
 *	avg			the count, the sum
 *	stddev			the count, the sum, the sum of squares (128 bits)
 *	[l|ll]quantize		a count for each bin (quantize.h)
 *
 * Ownership: d_agg_free() frees the aggregation and its entries; the shape
 * belongs to the program and must outlive it.
 */
#ifndef D_AGGREGATE_H
#define D_AGGREGATE_H

#include <stdbool.h>
#include <stdint.h>

#include "dlang/base/buf.h"
#include "dlang/base/tuple.h"
#include "dlang/print/quantize.h"
#include "dlang/types/builtin.h"

struct d_agg_shape {
	enum d_builtin_id func;		/* D_BG_* */
	struct d_scale scale;		/* of the quantize family */
	const struct d_field *field;	/* the key's members */
	unsigned nfields;
};

/* The option aggsize: the bytes that all aggregations of a program may take, keys and values at
 * full size (a string as strsize).  A key without room is a drop. */
struct d_agg_room {
	size_t limit, used;
	uint64_t drops;
};

/* Update a value, a row of words, by v.  `weight` is 1 except for histograms. */
typedef void d_update_fn(const struct d_scale *scale, int64_t *value, int64_t v, int64_t weight);

struct d_aggregation {
	const struct d_agg_shape *shape;
	struct d_agg_room *room;
	d_update_fn *update;		/* the function's */
	size_t cost, cost_of_value;	/* bytes of a key with its value; of the value alone */
	struct d_table table;
	struct d_entry *last;		/* whose value was updated last; NULL: none that is left */
	uint64_t normal;		/* normalize(): shown values are divided by it */
	bool printed;			/* by printa(), with at least one key */
};

/* Create an empty aggregation.  The aggregations of a program share the room, which outlives
 * them. */
struct d_aggregation *d_agg_create(const struct d_agg_shape *shape, struct d_agg_room *room);
void d_agg_free(struct d_aggregation *agg);

/* Add a key that is missing; NULL: there is no room, which is counted as a drop. */
struct d_entry *d_agg_add(struct d_aggregation *agg, const struct d_key *key);

static inline void
d_agg_update_entry(struct d_aggregation *agg, struct d_entry *e, int64_t value, int64_t weight)
{
	agg->last = e;
	agg->update(&agg->shape->scale, d_entry_value(e), value, weight);
}

/* Aggregate a value under a key.  `weight` is its increment in a histogram, 1 for other
 * functions. */
static inline void
d_agg_update(struct d_aggregation *agg, const struct d_key *key, int64_t value, int64_t weight)
{
	struct d_entry *e = d_table_find(&agg->table, key);

	if (e != NULL || (e = d_agg_add(agg, key)) != NULL)
		d_agg_update_entry(agg, e, value, weight);
}

/* clear(): every key stays, with the value of a new key.
 * trunc(): n > 0 keeps the n largest values, n < 0 the -n smallest, 0 none. */
void d_agg_clear(struct d_aggregation *agg);
void d_agg_truncate(struct d_aggregation *agg, int64_t n);

/* --- order --------------------------------------------------------------- */

/* The aggsort options, and aggrows. */
struct d_agg_order {
	bool by_key;		/* aggsortkey */
	bool reverse;		/* aggsortrev */
	unsigned key_position;	/* aggsortkeypos: the member that is compared first */
	unsigned position;	/* aggsortpos: the aggregation that leads in printa(@a, @b) */
	size_t rows;		/* aggrows: at most so many, those of the largest values; 0: all */
};

/* One line of output: the key and, for each aggregation, its value. */
struct d_agg_cell {
	const int64_t *value;		/* NULL: this aggregation lacks the key */
	long double rank;		/* the order of rows, */
	int64_t zero;			/* and of histograms of equal rank */
};

struct d_agg_row {
	const uint64_t *word;
	struct d_agg_cell cell[];
};

/* Return the union of the keys of n aggregations of one shape of key, joined by key and sorted;
 * *ncut is the number of rows beyond order->rows.  d_agg_rows_free() frees the array; the words
 * belong to the aggregations. */
struct d_agg_row **d_agg_rows(struct d_aggregation *const *agg, unsigned n,
    const struct d_agg_order *order, size_t *nrows, size_t *ncut);
void d_agg_rows_free(struct d_agg_row **row, size_t nrows);

/* --- values -------------------------------------------------------------- */

/* Return the number of a value, divided by `normal`: rows are sorted by it, and all but histograms
 * print it.  value NULL is that of a key never aggregated. */
int64_t d_agg_number(const struct d_aggregation *agg, const int64_t *value, uint64_t normal);

/* True for quantize and its family. */
bool d_agg_is_histogram(const struct d_aggregation *agg);

#endif
