/*
 * printtype.c - print(): an object, member by member, by its type.
 *
 *	ffff8000 = *
 *	                                            (struct point) {
 *	                                             .x = (int)7,
 *	                                            }
 *
 * Members that are zero are left out.
 */
#include <string.h>

#include "consumer.h"
#include "print.h"

enum { MARGIN = 44, NAME = 256, DEEPEST = 32 };

struct printing {
	struct d_buf *out;
	int depth;
};

static void print_value(struct printing *, const struct d_type *, const char *bytes, bool named);

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
	else if (base->is_char && n >= ' ' && n < 0x7f)
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

	d_buf_printf(p->out, "(%s)", d_type_name(type, name, sizeof(name)));
}

static int64_t
bit_field(const struct d_member *m, const char *unit)
{
	const struct d_type *base = d_type_base(m->type);
	uint64_t v = (uint64_t)d_load(unit, (unsigned)base->size, false);

	v <<= 64 - m->bit_offset - m->bit_size;
	return d_type_signed(base) ? (int64_t)v >> (64 - m->bit_size) :
	    (int64_t)(v >> (64 - m->bit_size));
}

static void
print_members(struct printing *p, const struct d_type *type, const char *bytes)
{
	for (size_t i = 0; i < type->nmembers; i++) {
		const struct d_member *m = &type->members[i];
		const struct d_type *base = d_type_base(m->type);
		const char *at = bytes + m->offset;
		bool is_bits = m->bit_size != 0;

		if (is_bits ? bit_field(m, at) == 0 : is_zero(at, base->size))
			continue;
		indent(p);
		if (m->name != NULL)
			d_buf_printf(p->out, ".%s = ", m->name);
		if (is_bits) {
			print_name(p, m->type);
			print_number(p, base, bit_field(m, at));
		} else
			print_value(p, m->type, at, true);
		d_buf_str(p->out, ",\n");
	}
}

static void
print_elements(struct printing *p, const struct d_type *type, const char *bytes)
{
	size_t size = d_type_base(type->to)->size;

	for (uint64_t i = 0; i < type->n; i++) {
		if (is_zero(bytes + i * size, size))
			continue;
		indent(p);
		print_value(p, type->to, bytes + i * size, true);
		d_buf_str(p->out, ",\n");
	}
}

static void
print_value(struct printing *p, const struct d_type *type, const char *bytes, bool named)
{
	const struct d_type *base = d_type_base(type);
	bool is_array = base->kind == D_ARRAY;

	if (named)
		print_name(p, type);
	if (base->kind == D_STRING || d_type_is_chars(base)) {
		d_buf_printf(p->out, "%s\"%.*s\"", named ? " " : "",
		    (int)strnlen(bytes, base->size), bytes);
	} else if (is_array || d_type_is_sou(base)) {
		d_buf_str(p->out, is_array ? " [\n" : " {\n");
		p->depth++;
		if (p->depth >= DEEPEST)
			indent(p);
		else if (is_array)
			print_elements(p, base, bytes);
		else
			print_members(p, base, bytes);
		p->depth--;
		indent(p);
		d_buf_char(p->out, is_array ? ']' : '}');
	} else
		print_number(p, base, d_load(bytes, (unsigned)base->size, d_type_signed(base)));
}

void
d_print_object(struct d_consumer *c, const struct d_type *type, uint64_t address,
    struct d_buf *out)
{
	struct printing p = { out, 0 };
	size_t size = d_type_base(type)->size;
	char *bytes = d_scratch(c, size);

	d_read(c, address, bytes, size);
	d_buf_printf(out, "%llx = *\n", (unsigned long long)address);
	indent(&p);
	print_value(&p, type, bytes, true);
	d_buf_char(out, '\n');
}
