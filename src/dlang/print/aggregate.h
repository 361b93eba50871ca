/*
 * aggregate.h - what @name[keys] = func(value) gathers.
 *
 * An aggregation has a shape, found by the checker, and one entry for each key.
 * An entry is found once by its packed key (tuple.h); its value is a row of
 * 64-bit words whose meaning depends on the function:
 *
 *	count, sum, min, max	the number
 *	avg			how many, their sum
 *	stddev			how many, their sum, the sum of their squares (128 bits)
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

/* The option aggsize: how many bytes all aggregations of a program may take, keys
 * and values counted at their full size (a string as strsize).  A key for
 * which there is no room is a drop. */
struct d_agg_room {
	size_t limit, used;
	uint64_t drops;
};

struct d_aggregation {
	const struct d_agg_shape *shape;
	struct d_agg_room *room;
	size_t cost, cost_of_value;	/* of one key, with its value; of that alone */
	struct d_table table;
	uint64_t normal;		/* normalize(): values are shown divided by it */
	bool printed;			/* by printa(), with at least one key */
};

/* The room is shared by the aggregations of a program, and outlives them. */
struct d_aggregation *d_agg_create(const struct d_agg_shape *shape, struct d_agg_room *room);
void d_agg_free(struct d_aggregation *agg);

/* Count a value under a key.  `weight` is how often, for the quantize family. */
void d_agg_update(struct d_aggregation *agg, const struct d_key *key, int64_t value,
    int64_t weight);

/* clear(): every key stays, with the value it had when it was new.
 * trunc(): n > 0 keeps the n largest values, n < 0 the -n smallest, 0 nothing. */
void d_agg_clear(struct d_aggregation *agg);
void d_agg_truncate(struct d_aggregation *agg, int64_t n);

/* --- order ---------------------------------------------------------------- */

/* The aggsort options. */
struct d_agg_order {
	bool by_key;		/* aggsortkey */
	bool reverse;		/* aggsortrev */
	unsigned key_position;	/* aggsortkeypos: the member that is compared first */
	unsigned position;	/* aggsortpos: the aggregation that leads in printa(@a, @b) */
};

/* One line of output: the key and, for each aggregation, what it has there. */
struct d_agg_cell {
	const int64_t *value;		/* NULL: this aggregation lacks the key */
	long double rank;		/* what rows are sorted by, */
	int64_t zero;			/* and, of histograms that are equal, this */
};

struct d_agg_row {
	const uint64_t *word;
	struct d_agg_cell cell[];
};

/* All keys of n aggregations of one shape of key, joined and in order.  The
 * caller frees the array with d_agg_rows_free(). */
struct d_agg_row **d_agg_rows(struct d_aggregation *const *agg, unsigned n,
    const struct d_agg_order *order, size_t *nrows);
void d_agg_rows_free(struct d_agg_row **row, size_t nrows);

/* --- values --------------------------------------------------------------- */

/* The number that stands for a value: what is printed for everything but
 * histograms, and what is sorted by.  value NULL counts as nothing seen. */
int64_t d_agg_number(const struct d_aggregation *agg, const int64_t *value, uint64_t normal);

/* True for quantize and its family. */
bool d_agg_is_histogram(const struct d_aggregation *agg);

#endif
