/*
 * check_format.c - the table of printf's conversions, and the check of formats against the
 * types of the printed values.
 */
#include <stdio.h>
#include <string.h>

#include "dlang/check/check_format.h"
#include "dlang/check/describe.h"
#include "dlang/syntax/error.h"

/* --- what a conversion takes --------------------------------------------- */

static bool
takes_int(const struct d_conversion *conv, const struct d_type *type)
{
	(void)conv;
	return d_type_is_int(type);
}

static bool
takes_small_int(const struct d_conversion *conv, const struct d_type *type)
{
	(void)conv;
	return d_type_is_int(type) && d_type_base(type)->size <= 4;
}

static bool
takes_address(const struct d_conversion *conv, const struct d_type *type)
{
	enum d_kind kind = d_type_base(type)->kind;
	(void)conv;
	return kind == D_POINTER || kind == D_ARRAY || d_type_is_int(type);
}

static bool
takes_string(const struct d_conversion *conv, const struct d_type *type)
{
	(void)conv;
	return d_type_is_string(type) || d_type_is_chars(type);
}

static bool
takes_wide_string(const struct d_conversion *conv, const struct d_type *type)
{
	(void)conv;
	type = d_type_base(type);
	if (type->kind != D_ARRAY)
		return false;
	type = d_type_base(type->to);
	return type->kind == D_INT && type->size == 4;
}

static bool
takes_time(const struct d_conversion *conv, const struct d_type *type)
{
	(void)conv;
	return d_type_is_int(type) && d_type_base(type)->size == 8;
}

static bool
takes_stack(const struct d_conversion *conv, const struct d_type *type)
{
	(void)conv;
	return d_type_base(type)->kind == D_STACK;
}

static bool
takes_float(const struct d_conversion *conv, const struct d_type *type)
{
	(void)conv;
	return d_type_base(type)->kind == D_FLOAT;
}

/* Return "unsigned long" without its "unsigned ". */
static const char *
unsigned_less(const char *name)
{
	return strncmp(name, "unsigned ", 9) == 0 ? name + 9 : name;
}

/* True for the row's type by name, of either sign. */
static bool
takes_named(const struct d_conversion *conv, const struct d_type *type)
{
	const struct d_type *base = d_type_base(type);

	return base->kind == D_INT &&
	    strcmp(unsigned_less(base->name), unsigned_less(conv->proto)) == 0;
}

/* %llx accepts int64_t and uint64_t, too, whatever types they name. */
static bool
takes_long_long(const struct d_conversion *conv, const struct d_type *type)
{
	for (const struct d_type *t = type; t->kind == D_TYPEDEF; t = t->to)
		if (t->kind == D_TYPEDEF && (strcmp(t->name, "int64_t") == 0 ||
		    strcmp(t->name, "uint64_t") == 0))
			return true;
	return takes_named(conv, type);
}

static bool
takes_long_double(const struct d_conversion *conv, const struct d_type *type)
{
	const struct d_type *base = d_type_base(type);

	return base->kind == D_FLOAT && strcmp(base->name, conv->proto) == 0;
}

/* True for a type of the same form as the row's: the same size and sign, or any enum.  So %ld and
 * %lld accept the same types. */
static bool
takes_form(const struct d_conversion *conv, const struct d_type *type)
{
	const struct d_type *base = d_type_base(type);
	const char *name = unsigned_less(conv->proto);
	uint64_t size = strcmp(name, "short") == 0 ? 2 : strcmp(name, "int") == 0 ? 4 : 8;

	return base->kind == D_ENUM || (base->kind == D_INT && base->size == size &&
	    base->is_signed == (name == conv->proto));
}

static const char INTEGER[] = "char, short, int, long, or long long";
static const char SMALL[] = "char, short, or int";
static const char FLOAT[] = "float, double, or long double";
static const char ADDRESS[] = "pointer or integer";
static const char STRING[] = "char [] or string (or use stringof)";
static const char WIDE[] = "wchar_t []";

static const struct d_conversion CONVERSIONS[] = {
	{ "%", "void", NULL, D_PR_PERCENT, '%' },
	{ "a", ADDRESS, takes_address, D_PR_SYMBOL, 'x' },
	{ "A", ADDRESS, takes_address, D_PR_SYMBOL, 'x' },
	{ "c", SMALL, takes_small_int, D_PR_CHAR, 'c' },
	{ "C", SMALL, takes_small_int, D_PR_ESCAPED, 'c' },
	{ "d", INTEGER, takes_int, D_PR_INT, 'd' },
	{ "e", FLOAT, takes_float, D_PR_FLOAT, 'e' },
	{ "E", FLOAT, takes_float, D_PR_FLOAT, 'E' },
	{ "f", FLOAT, takes_float, D_PR_FLOAT, 'f' },
	{ "g", FLOAT, takes_float, D_PR_FLOAT, 'g' },
	{ "G", FLOAT, takes_float, D_PR_FLOAT, 'G' },
	{ "hd", "short", takes_form, D_PR_INT, 'd' },
	{ "hi", "short", takes_form, D_PR_INT, 'i' },
	{ "ho", "unsigned short", takes_form, D_PR_UINT, 'o' },
	{ "hu", "unsigned short", takes_form, D_PR_UINT, 'u' },
	{ "hx", "short", takes_named, D_PR_UINT, 'x' },
	{ "hX", "short", takes_named, D_PR_UINT, 'X' },
	{ "i", INTEGER, takes_int, D_PR_INT, 'i' },
	{ "k", "dt_stack_t", takes_stack, D_PR_STACK, 's' },
	{ "lc", "int", takes_form, D_PR_WIDE, 'c' },
	{ "ld", "long", takes_form, D_PR_INT, 'd' },
	{ "li", "long", takes_form, D_PR_INT, 'i' },
	{ "lo", "unsigned long", takes_form, D_PR_UINT, 'o' },
	{ "ls", WIDE, takes_wide_string, D_PR_WIDE, 's' },
	{ "lu", "unsigned long", takes_form, D_PR_UINT, 'u' },
	{ "lx", "long", takes_named, D_PR_UINT, 'x' },
	{ "lX", "long", takes_named, D_PR_UINT, 'X' },
	{ "lld", "long long", takes_form, D_PR_INT, 'd' },
	{ "lli", "long long", takes_form, D_PR_INT, 'i' },
	{ "llo", "unsigned long long", takes_form, D_PR_UINT, 'o' },
	{ "llu", "unsigned long long", takes_form, D_PR_UINT, 'u' },
	{ "llx", "long long", takes_long_long, D_PR_UINT, 'x' },
	{ "llX", "long long", takes_long_long, D_PR_UINT, 'X' },
	{ "Le", "long double", takes_long_double, D_PR_FLOAT, 'e' },
	{ "LE", "long double", takes_long_double, D_PR_FLOAT, 'E' },
	{ "Lf", "long double", takes_long_double, D_PR_FLOAT, 'f' },
	{ "Lg", "long double", takes_long_double, D_PR_FLOAT, 'g' },
	{ "LG", "long double", takes_long_double, D_PR_FLOAT, 'G' },
	{ "o", INTEGER, takes_int, D_PR_UINT, 'o' },
	{ "p", ADDRESS, takes_address, D_PR_POINTER, 'x' },
	{ "s", STRING, takes_string, D_PR_STRING, 's' },
	{ "S", STRING, takes_string, D_PR_ESCAPED, 's' },
	{ "T", "int64_t", takes_time, D_PR_TIMESTAMP, 's' },
	{ "u", INTEGER, takes_int, D_PR_UINT, 'u' },
	{ "wc", "int", takes_form, D_PR_WIDE, 'c' },
	{ "ws", WIDE, takes_wide_string, D_PR_WIDE, 's' },
	{ "x", INTEGER, takes_int, D_PR_UINT, 'x' },
	{ "X", INTEGER, takes_int, D_PR_UINT, 'X' },
	{ "Y", "int64_t", takes_time, D_PR_TIME, 's' },
};

/* The conversion with the longest name that `text` begins with; NULL if there is none. */
static const struct d_conversion *
find_conversion(const char *name)
{
	for (size_t i = 0; i < sizeof(CONVERSIONS) / sizeof(CONVERSIONS[0]); i++)
		if (strcmp(CONVERSIONS[i].name, name) == 0)
			return &CONVERSIONS[i];
	return NULL;
}

/* --- parsing ------------------------------------------------------------- */

struct scan {
	struct d_compiler *cc;
	struct d_loc loc;
	struct d_format *format;
	const char *p, *end;
};

static struct d_piece *
add_piece(struct scan *s)
{
	struct d_format *f = s->format;
	f->pieces = d_arena_grow(s->cc->arena, f->pieces, f->npieces, sizeof(*f->pieces));
	struct d_piece *piece = &f->pieces[f->npieces++];
	*piece = (struct d_piece){ .extent.prec = -1 };
	return piece;
}

#define BAD(s, ...) d_error_raise((s)->cc, (s)->loc, "D_SYNTAX", __VA_ARGS__)

static int
scan_number(struct scan *s)
{
	int n = 0;
	for (; s->p < s->end && *s->p >= '0' && *s->p <= '9'; s->p++)
		if (n < D_WIDEST)
			n = n * 10 + (*s->p - '0');
	return n < D_WIDEST ? n : D_WIDEST;
}

enum { NAME_SIZE = 8 };

/* Scan the flags, width and precision of a conversion and, mixed with them, the letters of a
 * size, which begin its name; s->p is left at the last letter. */
static size_t
scan_flags(struct scan *s, struct d_piece *piece, unsigned number, char *name)
{
	const char *first = s->p;
	bool dot = false;
	unsigned star;
	size_t len = 0;

	for (;; s->p++) {
		char c = s->p < s->end ? *s->p : '\0';
		switch (c) {
		case '0':
			if (!dot) {
				piece->flags = (piece->flags | D_F_ZERO) & ~D_F_LEFT;
				continue;
			}
			/* FALLTHROUGH */
		case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
			*(dot ? &piece->extent.prec : &piece->extent.width) = scan_number(s);
			s->p--;
			continue;
		case '#':
			piece->flags |= D_F_ALT;
			continue;
		case '*':
			star = dot ? D_F_DYNPREC : D_F_DYNWIDTH;
			if ((piece->flags & star) != 0)
				BAD(s, "format conversion #%u has more than one '*' specified for the "
				    "output %s", number, dot ? "precision" : "width");
			piece->flags |= star;
			continue;
		case '+':
			piece->flags |= D_F_PLUS;
			continue;
		case '-':
			piece->flags = (piece->flags | D_F_LEFT) & ~D_F_ZERO;
			continue;
		case ' ':
			piece->flags |= D_F_SPACE;
			continue;
		case '\'':
			piece->flags |= D_F_GROUP;
			continue;
		case '@':
			piece->flags |= D_F_AGG;
			continue;
		case '?':
			piece->extent.width = 16;
			continue;
		case '.':
			if (dot)
				BAD(s, "format conversion #%u has more than one '.' specified", number);
			dot = true;
			piece->extent.prec = 0;
			continue;
		case '$':
			BAD(s, "format conversion #%u uses unsupported positional format (%%n$)",
			    number);
		case 'h': case 'l': case 'L': case 'w':
			if (len < NAME_SIZE - 2)
				name[len++] = c;
			continue;
		case '%':
			if (s->p != first)
				BAD(s, "format conversion #%u cannot be combined with other format "
				    "flags: %%%%", number);
			return len;
		case '\0':
			BAD(s, "format conversion #%u name expected before end of format string",
			    number);
		default:
			return len;
		}
	}
}

static void
scan_conversion(struct scan *s, struct d_piece *piece, unsigned number)
{
	char name[NAME_SIZE];
	size_t len = scan_flags(s, piece, number, name);

	name[len++] = *s->p++;
	name[len] = '\0';
	piece->conv = find_conversion(name);
	if (piece->conv == NULL)
		BAD(s, "format conversion #%u is undefined: %%%s", number, name);
}

struct d_format *
d_format_parse(struct d_compiler *cc, const struct d_node *text)
{
	struct scan s = { .cc = cc, .loc = text->loc, .p = text->u.str.text };
	unsigned conversions = 0;

	s.end = s.p + strnlen(s.p, text->u.str.len);
	s.format = d_arena_alloc(cc->arena, sizeof(*s.format));
	while (s.p < s.end) {
		const char *percent = memchr(s.p, '%', s.end - s.p);
		size_t len = (percent != NULL ? percent : s.end) - s.p;
		if (len != 0) {
			struct d_piece *piece = add_piece(&s);
			piece->text = s.p;
			piece->len = len;
		}
		s.p += len;
		if (percent != NULL) {
			s.p++;
			scan_conversion(&s, add_piece(&s), ++conversions);
		}
	}
	return s.format;
}

/* --- checking ------------------------------------------------------------ */

/* The arguments of a call that are still to be checked. */
struct args {
	const struct d_node *next;
	unsigned number;		/* of the next one; the format is 1 */
};

static void
check_dynamic(struct d_compiler *cc, const struct d_stmt *s, const char *func, struct args *args,
    const struct d_conversion *conv, unsigned number, const char *star)
{
	if (args->next == NULL)
		d_error_raise(cc, s->expr->loc, "D_PRINTF_DYN_PROTO", "%s( ) prototype mismatch: "
		    "conversion #%u (%%%s) is missing a corresponding \"%s\" argument", func,
		    number, conv->name, star);
	if (!d_type_is_int(args->next->type))
		d_error_raise(cc, s->expr->loc, "D_PRINTF_DYN_TYPE", "%s( ) argument #%u is "
		    "incompatible with conversion #%u prototype:\n\tconversion: %% %s %s\n\t "
		    "prototype: int\n" "\t  argument: %s", func, args->number, number, star,
		    conv->name, d_node_type_text(cc, args->next));
	args->next = args->next->next;
	args->number++;
}

static void
check_value(struct d_compiler *cc, const struct d_stmt *s, const char *func, struct args *args,
    const struct d_piece *piece, unsigned number, const struct d_agg *agg)
{
	const struct d_conversion *conv = piece->conv;
	const struct d_type *type;
	const char *name;
	char which[64];

	if ((piece->flags & D_F_AGG) != 0) {
		if (agg == NULL)
			d_error_raise(cc, s->expr->loc, "D_PRINTF_AGG_CONV",
			    "%%@ conversion requires an aggregation and is not for use with %s( )",
			    func);
		type = d_type_lookup(cc->types, agg->func->id == D_BG_COUNT ? "uint64_t" : "int64_t");
		snprintf(which, sizeof(which), "aggregating action");
		name = d_type_text(cc, type);
	} else if (args->next == NULL) {
		d_error_raise(cc, s->expr->loc, "D_PRINTF_ARG_PROTO", "%s( ) prototype mismatch: "
		    "conversion #%u (%%%s) is missing a corresponding value argument", func, number,
		    conv->name);
	} else {
		type = args->next->type;
		snprintf(which, sizeof(which), "argument #%u", args->number);
		name = d_node_type_text(cc, args->next);
		args->next = args->next->next;
		args->number++;
	}
	if (!conv->accepts(conv, type))
		d_error_raise(cc, s->expr->loc, "D_PRINTF_ARG_TYPE", "%s( ) %s is incompatible "
		    "with conversion #%u prototype:\n\tconversion: %%%s\n\t prototype: %s\n\t  "
		    "argument: %s", func, which, number, conv->name, conv->proto, name);
}

void
d_format_check(struct d_compiler *cc, const struct d_stmt *s, const char *func,
    const struct d_format *format, struct d_node *values, const struct d_agg *agg)
{
	struct args args = { values, 2 };
	unsigned number = 0;

	for (size_t i = 0; i < format->npieces; i++) {
		const struct d_piece *piece = &format->pieces[i];
		if (piece->conv == NULL)
			continue;
		number++;
		if (piece->conv->print == D_PR_PERCENT)
			continue;
		if ((piece->flags & D_F_DYNWIDTH) != 0)
			check_dynamic(cc, s, func, &args, piece->conv, number, "*");
		if ((piece->flags & D_F_DYNPREC) != 0)
			check_dynamic(cc, s, func, &args, piece->conv, number, ".*");
		check_value(cc, s, func, &args, piece, number, agg);
	}
	if (agg == NULL && args.next != NULL)
		d_error_raise(cc, s->expr->loc, "D_PRINTF_ARG_EXTRA", "%s( ) prototype mismatch: "
		    "only %u arguments required by this format string", func, args.number - 2);
}
