/*
 * quantize.h - the scales of quantize(), lquantize() and llquantize(), and their
 * histograms.
 *
 * A scale divides the 64-bit integers into bins; an aggregation keeps one 64-bit
 * count for each bin.
 *
 *	power		0 and +-2^k: 127 bins
 *	linear		below base, `levels` bins of `step`, above
 *	log-linear	for each magnitude factor^low .. factor^high, `steps` bins of
 *			equal width, of which those below the magnitude belong to
 *			the one before; the same for negative values; one bin for
 *			values smaller than factor^low, one beyond each end
 */
#ifndef D_QUANTIZE_H
#define D_QUANTIZE_H

#include <stddef.h>
#include <stdint.h>

#include "dlang/base/buf.h"

enum d_scale_kind { D_SCALE_POWER, D_SCALE_LINEAR, D_SCALE_LOGLINEAR };

struct d_scale {
	enum d_scale_kind kind;
	int64_t base, step, levels;		/* linear */
	int64_t factor, low, high, steps;	/* log-linear */
};

/* Return the number of bins, and the bin of a value. */
size_t d_scale_bins(const struct d_scale *scale);
size_t d_scale_bin(const struct d_scale *scale, int64_t value);

/* Return the keys by which histograms are sorted: the sum of all values, as far as the bins know
 * them, then the count at zero. */
long double d_scale_sum(const struct d_scale *scale, const int64_t *count);
int64_t d_scale_zero(const struct d_scale *scale, const int64_t *count);

/* Print the histogram, from the newline before its heading to its last row.  Counts are divided by
 * `normal`. */
void d_scale_print(const struct d_scale *scale, const int64_t *count, uint64_t normal,
    struct d_buf *out);

#endif
