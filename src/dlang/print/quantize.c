/*
 * quantize.c - histograms: the bin of a value, and the picture.
 */
#include <stdbool.h>
#include <stdio.h>

#include "dlang/print/quantize.h"

enum {
	POWER_ZERO = 63,			/* the bin of 0 */
	POWER_BINS = 2 * POWER_ZERO + 1,
	BAR = 40				/* columns of a bar */
};

/* --- log-linear ---------------------------------------------------------- */

/*
 * Bins lie symmetrically around the bin of zero, and `offset` is the distance from it:
 * 1 .. n are the regular bins, n + 1 is the bin beyond the end.
 */
static int64_t
log_regular(const struct d_scale *s)
{
	return (s->high - s->low + 1) * (s->steps - s->steps / s->factor);
}

static __int128
power(int64_t factor, int64_t magnitude)
{
	__int128 p = 1;

	while (magnitude-- > 0)
		p *= factor;
	return p;
}

/* Find the smallest value of the bin at an offset > 0.  Returns false if the bin holds no integer,
 * as some do when a magnitude has more steps than values. */
static bool
log_value(const struct d_scale *s, int64_t offset, uint64_t *value)
{
	int64_t below = s->steps / s->factor, width = s->steps - below;
	int64_t magnitude = s->low + (offset - 1) / width, bin = (offset - 1) % width;
	__int128 p = power(s->factor, magnitude);

	if (bin == 0) {
		*value = (uint64_t)p;
		return true;
	}
	*value = (uint64_t)(p * s->factor * (below + bin) / s->steps);
	return p * s->factor * (below + bin) % s->steps == 0;
}

static int64_t
log_offset(const struct d_scale *s, uint64_t value)
{
	int64_t below = s->steps / s->factor, width = s->steps - below;
	__int128 p = power(s->factor, s->low);

	if (value < (unsigned __int128)p)
		return 0;
	for (int64_t m = 0; m <= s->high - s->low; m++, p *= s->factor)
		if ((__int128)value < p * s->factor)
			return 1 + m * width +
			    (int64_t)((__int128)value * s->steps / (p * s->factor)) - below;
	return log_regular(s) + 1;
}

/* --- bins ---------------------------------------------------------------- */

size_t
d_scale_bins(const struct d_scale *s)
{
	switch (s->kind) {
	case D_SCALE_POWER:
		return POWER_BINS;
	case D_SCALE_LINEAR:
		return (size_t)s->levels + 2;
	case D_SCALE_LOGLINEAR:
		return 2 * (size_t)log_regular(s) + 3;
	}
	return 0;
}

static uint64_t
magnitude_of(int64_t value)
{
	return value < 0 ? -(uint64_t)value : (uint64_t)value;
}

static size_t
power_bin(int64_t value)
{
	if (value == 0)
		return POWER_ZERO;
	uint64_t m = magnitude_of(value);
	int bit = m >> 63 ? 62 : 63 - __builtin_clzll(m);
	return (size_t)(value < 0 ? POWER_ZERO - 1 - bit : POWER_ZERO + 1 + bit);
}

size_t
d_scale_bin(const struct d_scale *s, int64_t value)
{
	int64_t zero, offset;

	switch (s->kind) {
	case D_SCALE_POWER:
		return power_bin(value);
	case D_SCALE_LINEAR:
		if (value < s->base)
			return 0;
		offset = (int64_t)(((uint64_t)value - (uint64_t)s->base) / (uint64_t)s->step);
		return (size_t)(offset < s->levels ? offset : s->levels) + 1;
	case D_SCALE_LOGLINEAR:
		zero = log_regular(s) + 1;
		offset = log_offset(s, magnitude_of(value));
		return (size_t)(value < 0 ? zero - offset : zero + offset);
	}
	return 0;
}

/* Return the value that stands for a bin in sums and in the labels of regular bins. */
static long double
bin_value(const struct d_scale *s, size_t bin)
{
	int64_t i = (int64_t)bin, zero;
	uint64_t v;

	switch (s->kind) {
	case D_SCALE_POWER:
		i -= POWER_ZERO;
		v = i == 0 ? 0 : (uint64_t)1 << ((i < 0 ? -i : i) - 1);
		return i < 0 ? -(long double)v : v;
	case D_SCALE_LINEAR:
		if (i == 0)
			return s->base - 1;
		return s->base + (i - 1) * s->step + (i > s->levels ? 1 : 0);
	case D_SCALE_LOGLINEAR:
		zero = log_regular(s) + 1;
		if (i == zero)
			return 0;
		log_value(s, i > zero ? i - zero : zero - i, &v);
		return i < zero ? -(long double)v : v;
	}
	return 0;
}

long double
d_scale_sum(const struct d_scale *s, const int64_t *count)
{
	long double sum = 0;
	size_t n = d_scale_bins(s);

	for (size_t i = 0; i < n; i++)
		if (count[i] != 0)
			sum += bin_value(s, i) * count[i];
	return sum;
}

int64_t
d_scale_zero(const struct d_scale *s, const int64_t *count)
{
	size_t n = d_scale_bins(s);

	for (size_t i = 0; i < n; i++)
		if (bin_value(s, i) == 0)
			return count[i];
	return 0;
}

/* --- the picture --------------------------------------------------------- */

/* Make the label of a bin.  Returns false for a bin that holds no integer. */
static bool
bin_label(const struct d_scale *s, size_t bin, bool negative, char *label, size_t size)
{
	int64_t i = (int64_t)bin, n, offset;
	uint64_t v;

	switch (s->kind) {
	case D_SCALE_POWER:
		snprintf(label, size, "%lld", (long long)bin_value(s, bin));
		return true;
	case D_SCALE_LINEAR:
		n = s->base + (i == 0 ? 0 : (i - 1) * s->step);
		snprintf(label, size, "%s%lld", i == 0 ? "< " : i > s->levels ? ">= " : "",
		    (long long)n);
		return true;
	case D_SCALE_LOGLINEAR:
		n = log_regular(s);
		offset = i - (n + 1);
		if (offset == 0) {
			v = (uint64_t)power(s->factor, s->low);
			if (v == 1)
				snprintf(label, size, "0");
			else
				snprintf(label, size, "%s%llu", negative ? "abs() < " : "< ",
				    (unsigned long long)v);
			return true;
		}
		if (!log_value(s, offset < 0 ? -offset : offset, &v))
			return false;
		snprintf(label, size, "%s%s%llu",
		    offset < -n ? "<= " : offset > n ? ">= " : "", offset < 0 ? "-" : "",
		    (unsigned long long)v);
		return true;
	}
	return false;
}

/* Find the rows to show: those with data, and one empty bin on each side.  Without data: around
 * zero, or where the scale begins. */
static void
find_rows(const struct d_scale *s, const int64_t *count, size_t *first, size_t *last)
{
	size_t n = d_scale_bins(s);

	*first = 0;
	*last = n - 1;
	while (*first < n && count[*first] == 0)
		++*first;
	if (*first == n) {
		switch (s->kind) {
		case D_SCALE_POWER:
			*first = POWER_ZERO - 1;
			*last = POWER_ZERO + 1;
			return;
		case D_SCALE_LINEAR:
			*first = 0;
			*last = 2;
			return;
		case D_SCALE_LOGLINEAR:
			*first = n / 2;
			*last = n / 2 + 2;
			return;
		}
	}
	while (count[*last] == 0)
		--*last;
	if (*first > 0)
		--*first;
	if (*last < n - 1)
		++*last;
}

static void
print_bar(struct d_buf *out, int64_t count, uint64_t normal, long double total, bool positive,
    bool negative)
{
	bool both = positive && negative;
	int width = both ? BAR / 2 : BAR;
	long double share = count < 0 ? -(long double)count : count;
	int ats = positive || negative ? (int)(share * width / total + 0.5L) : 0;
	int blanks = width - ats;

	if (!negative) {
		d_buf_char(out, '|');
		d_buf_fill(out, '@', (size_t)ats);
		d_buf_fill(out, ' ', (size_t)blanks);
	} else if (count <= 0) {
		d_buf_fill(out, ' ', (size_t)blanks);
		d_buf_fill(out, '@', (size_t)ats);
		d_buf_char(out, '|');
		d_buf_fill(out, ' ', both ? (size_t)width : 0);
	} else {
		d_buf_fill(out, ' ', (size_t)width);
		d_buf_char(out, '|');
		d_buf_fill(out, '@', (size_t)ats);
		d_buf_fill(out, ' ', (size_t)blanks);
	}
	d_buf_printf(out, " %-9lld\n", (long long)((uint64_t)count / normal));
}

void
d_scale_print(const struct d_scale *s, const int64_t *count, uint64_t normal, struct d_buf *out)
{
	size_t first, last, zero = d_scale_bins(s) / 2;
	long double total = 0;
	bool positive = false, negative = false;
	char label[32];

	find_rows(s, count, &first, &last);
	for (size_t i = first; i <= last; i++) {
		positive |= count[i] > 0;
		negative |= count[i] < 0;
		total += count[i] < 0 ? -(long double)count[i] : count[i];
	}
	/* The first and the last row must be bins that hold an integer. */
	bool below_zero = first < zero;
	while (!bin_label(s, first, below_zero, label, sizeof(label)))
		first--;
	while (!bin_label(s, last, below_zero, label, sizeof(label)))
		last++;

	d_buf_printf(out, "\n%16s %41s %-9s\n", "value", "------------- Distribution -------------",
	    "count");
	for (size_t i = first; i <= last; i++)
		if (bin_label(s, i, below_zero, label, sizeof(label))) {
			d_buf_printf(out, "%16s ", label);
			print_bar(out, count[i], normal, total, positive, negative);
		}
}
