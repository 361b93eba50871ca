/*
 * print_type.c - print(): an object, member by member, by its type.
 *
 *	0xd5d5000000000000 = *
 *	                                            (struct point) {
 *	                                             .x = (int)7,
 *	                                            }
 *
 * Zero members are left out, and so are the characters behind the NUL of an array of char.
 */
#include <string.h>

#include "dlang/print/print_type.h"
#include "dlang/base/integer.h"

enum { MARGIN = 44, NAME = 256, DEEPEST = 32 };

/*
 * A brace is closed late: before the next text further out, or at the end.  So the "..."
 * for members beyond printsize stands where the next member would have begun, before the
 * braces that are still open.  An array's bracket is closed at once, and never after its
 * "..." was printed.
 */
struct printing {
	struct d_buf *out;
	const char *start;		/* of the whole object */
	size_t available;		/* bytes of the object, at most printsize */
	bool cut;			/* "..." was printed: no text follows */
	int depth;			/* open brackets */
	char bracket[DEEPEST];		/* the closing bracket of each */
};

static void print_value(struct printing *, const struct d_type *, const char *bytes);

static bool
is_zero(const char *bytes, size_t n)
{
	while (n > 0 && *bytes == '\0') {
		bytes++;
		n--;
	}
	return n == 0;
}

static void
indent(const struct printing *p)
{
	d_buf_fill(p->out, ' ', (size_t)(MARGIN + p->depth));
}

static void
close_to(struct printing *p, int depth)
{
	while (p->depth > depth) {
		p->depth--;
		indent(p);
		d_buf_printf(p->out, p->depth != 0 ? "%c,\n" : "%c\n", p->bracket[p->depth]);
	}
}

static void
cut(struct printing *p)
{
	p->cut = true;
	indent(p);
	d_buf_str(p->out, "...\n");
}

/* Begin a member, at `bytes`.  Returns false if it lies beyond the available bytes. */
static bool
begin_member(struct printing *p, const char *bytes, int depth)
{
	int open = p->depth;

	if (p->cut)
		return false;
	if (bytes < p->start + p->available) {
		close_to(p, depth);
		return true;
	}
	p->depth = depth;
	cut(p);
	p->depth = open;
	return false;
}

static void
print_number(struct printing *p, const struct d_type *base, int64_t n)
{
	if (base->kind == D_ENUM)
		for (size_t i = 0; i < base->nenumerators; i++)
			if (base->enumerators[i].value == n) {
				d_buf_str(p->out, base->enumerators[i].name);
				return;
			}
	if (base->kind == D_POINTER)
		d_buf_printf(p->out, "0x%llx", (unsigned long long)n);
	else if (base->is_char && d_type_signed(base) && n >= ' ' && n < 0x7f)
		d_buf_printf(p->out, "'%c'", (int)n);
	else if (d_type_signed(base))
		d_buf_printf(p->out, "%lld", (long long)n);
	else
		d_buf_printf(p->out, "%llu", (unsigned long long)n);
}

static void
print_name(struct printing *p, const struct d_type *type)
{
	char name[NAME];

	if (d_type_is_sou(type) && d_type_base(type) == type && type->name == NULL)
		d_buf_str(p->out, type->kind == D_STRUCT ? "(struct)" : "(union)");
	else
		d_buf_printf(p->out, "(%s)", d_type_name(type, name, sizeof(name)));
}

static int64_t
bit_field(const struct d_member *m, const char *unit)
{
	uint64_t v = (uint64_t)d_load(unit, m->unit, false) << (64 - m->bit_size);

	return d_type_signed(m->type) ? (int64_t)v >> (64 - m->bit_size) :
	    (int64_t)(v >> (64 - m->bit_size));
}

static void
print_members(struct printing *p, const struct d_type *type, const char *bytes)
{
	int depth = p->depth;

	for (size_t i = 0; i < type->nmembers; i++) {
		const struct d_member *m = &type->members[i];
		const struct d_type *base = d_type_base(m->type);
		const char *at = bytes + m->offset;

		if (at < p->start + p->available &&
		    (m->bit_size != 0 ? bit_field(m, at) == 0 : is_zero(at, base->size)))
			continue;
		if (!begin_member(p, at, depth))
			return;
		indent(p);
		if (m->name != NULL)
			d_buf_printf(p->out, ".%s = ", m->name);
		print_name(p, m->type);
		if (m->bit_size != 0) {
			print_number(p, base, bit_field(m, at));
			d_buf_str(p->out, ",\n");
		} else
			print_value(p, m->type, at);
	}
}

static void
print_elements(struct printing *p, const struct d_type *type, const char *bytes)
{
	size_t size = d_type_base(type->to)->size;
	int depth = p->depth;

	for (uint64_t i = 0; i < type->n && !p->cut; i++) {
		const char *at = bytes + i * size;

		if (d_type_is_chars(type) && *at == '\0')
			break;
		if (at >= p->start + p->available) {
			close_to(p, depth);
			cut(p);
			p->depth = depth - 1;
			return;
		}
		if (is_zero(at, size))
			continue;
		close_to(p, depth);
		indent(p);
		print_name(p, type->to);
		print_value(p, type->to, at);
	}
	if (!p->cut)
		close_to(p, depth - 1);
}

/* Print a value behind the name of its type: a number and the end of its line, or an open
 * bracket and the members. */
static void
print_value(struct printing *p, const struct d_type *type, const char *bytes)
{
	const struct d_type *base = d_type_base(type);
	bool is_array = base->kind == D_ARRAY;

	if (!is_array && !d_type_is_sou(base)) {
		print_number(p, base, d_load(bytes, (unsigned)base->size, d_type_signed(base)));
		d_buf_str(p->out, p->depth != 0 ? ",\n" : "\n");
		return;
	}
	d_buf_str(p->out, is_array ? " [\n" : " {\n");
	if (p->depth == DEEPEST - 1) {
		p->cut = true;
		return;
	}
	p->bracket[p->depth++] = is_array ? ']' : '}';
	if (is_array)
		print_elements(p, base, bytes);
	else
		print_members(p, base, bytes);
}

void
d_print_object(const struct d_type *type, uint64_t address, const char *bytes, size_t most,
    struct d_buf *out)
{
	size_t size = d_type_base(type)->size;
	struct printing p = { .out = out, .start = bytes, .available = size < most ? size : most };

	d_buf_printf(out, "0x%llx = *\n", (unsigned long long)address);
	indent(&p);
	print_name(&p, type);
	print_value(&p, type, bytes);
	close_to(&p, 0);
}
