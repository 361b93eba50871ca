/*
 * format.h - printf formats.  The checker parses and checks a format once; the consumer
 * prints it any number of times.
 */
#ifndef D_FORMAT_H
#define D_FORMAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct d_type;

enum {
	D_F_ALT = 1,		/* # */
	D_F_ZERO = 2,		/* 0 */
	D_F_LEFT = 4,		/* - */
	D_F_SPACE = 8,		/* blank */
	D_F_PLUS = 16,		/* + */
	D_F_GROUP = 32,		/* ' */
	D_F_AGG = 64,		/* @: the value of an aggregation */
	D_F_DYNWIDTH = 128,	/* *: an int argument before the value */
	D_F_DYNPREC = 256	/* .* */
};

/* The way in which a conversion prints. */
enum d_print {
	D_PR_PERCENT,	/* %% */
	D_PR_INT,	/* %d %i: follows the value's signedness */
	D_PR_UINT,	/* %u %x %X %o: `letter` */
	D_PR_CHAR,
	D_PR_STRING,
	D_PR_ESCAPED,	/* %C %S */
	D_PR_WIDE,	/* %wc %ws */
	D_PR_POINTER,	/* %p: hexadecimal */
	D_PR_SYMBOL,	/* %a %A: an address without a symbol, 0x before it */
	D_PR_TIME,	/* %Y */
	D_PR_TIMESTAMP,	/* %T */
	D_PR_FLOAT,
	D_PR_STACK	/* %k */
};

/* A row of the table of conversions. */
struct d_conversion {
	const char *name;	/* the letters behind the % and its flags: "d", "lld", "ws" */
	const char *proto;	/* the types that it accepts, as messages name them */
	bool (*accepts)(const struct d_conversion *, const struct d_type *);
	enum d_print print;
	char letter;		/* for printf(3): 'd', 'x' ... */
};

/* The output of a conversion is bounded: a width or precision beyond this is cut. */
enum { D_WIDEST = 1 << 24 };

/* The width and the precision of a conversion.  A negative width fills to the right, a
 * negative precision is none. */
struct d_extent {
	int width, prec;
};

/* One piece of a format: plain text, or a conversion. */
struct d_piece {
	const struct d_conversion *conv;	/* NULL: plain text */
	const char *text;			/* may contain NULs */
	size_t len;
	unsigned flags;
	struct d_extent extent;
};

struct d_format {
	struct d_piece *pieces;
	size_t npieces;
};

#endif
