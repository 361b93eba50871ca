/*
 * tree.c - constructors of the tree, and the spellings of constants.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/syntax/tree.h"
#include "dlang/base/integer.h"
#include "dlang/syntax/error.h"

struct d_node *
d_node(struct d_compiler *cc, enum d_node_kind kind, int line)
{
	struct d_node *n = d_arena_alloc(cc->arena, sizeof(*n));
	n->kind = kind;
	n->capture = -1;
	n->loc = (struct d_loc){ line, cc->text, cc->file };
	return n;
}

void
d_node_set_depth(struct d_compiler *cc, struct d_node *node, const struct d_node *below, int line)
{
	for (; below != NULL; below = below->next)
		if (below->depth >= node->depth)
			node->depth = below->depth + 1;
	if (node->depth > D_MAX_DEPTH) {
		d_error_set(cc, line, "D_SYNTAX", "expression is nested too deeply");
		node->depth = 0;
	}
}

struct d_node *
d_node_op(struct d_compiler *cc, enum d_node_kind kind, enum d_op op, int line,
    struct d_node *a, struct d_node *b, struct d_node *c)
{
	struct d_node *n = d_node(cc, kind, line);
	n->op = op;
	n->a = a;
	n->b = b;
	n->c = c;
	d_node_set_depth(cc, n, a, line);
	d_node_set_depth(cc, n, b, line);
	d_node_set_depth(cc, n, c, line);
	return n;
}

struct d_node *
d_node_named(struct d_compiler *cc, enum d_node_kind kind, const char *name, int line)
{
	struct d_node *n = d_node(cc, kind, line);
	n->u.ref.name = name;
	return n;
}

/* An integer constant has the first of these types that holds it, from the one that its suffix
 * names; a decimal constant without u skips the unsigned types. */
struct d_node *
d_node_int(struct d_compiler *cc, const struct d_intconst *c, int line)
{
	static const struct {
		enum d_basic type;
		uint64_t max;
	} TYPES[] = {
		{ D_T_INT, INT32_MAX }, { D_T_UINT, UINT32_MAX }, { D_T_LONG, INT64_MAX },
		{ D_T_ULONG, UINT64_MAX }, { D_T_LLONG, INT64_MAX }, { D_T_ULLONG, UINT64_MAX },
	};
	size_t i = c->first;
	size_t step = c->is_unsigned || c->decimal ? 2 : 1;

	while (i < 6 && c->value > TYPES[i].max)
		i += step;
	if (i >= 6) {
		d_error_set(cc, line, "D_INT_OFLOW", "integer constant 0x%llx cannot be represented "
		    "in any built-in integral type", (unsigned long long)c->value);
		i = 5;
	}

	struct d_node *n = d_node(cc, D_N_INT, line);
	n->type = d_type_basic(cc->types, TYPES[i].type);
	n->size = n->type->size;
	n->is_signed = n->type->is_signed;
	n->u.value = c->negative ? -c->value : c->value;
	if (c->negative && !n->is_signed)
		n->u.value = d_wrap(n->u.value, n->size, false);
	return n;
}

/* Not every system's strtoull() knows the 0b of binary integers. */
static uint64_t
read_digits(const char *text, char **end)
{
	bool binary = text[0] == '0' && (text[1] | 0x20) == 'b' && (text[2] == '0' || text[2] == '1');

	errno = 0;
	return binary ? strtoull(text + 2, end, 2) : strtoull(text, end, 0);
}

bool
d_is_int(const char *text)
{
	char *end;

	while (isspace((unsigned char)*text))
		text++;
	if (*text == '-' || *text == '+')
		text++;
	if (!isdigit((unsigned char)*text))
		return false;
	read_digits(text, &end);
	return errno == 0 && *end == '\0';
}

bool
d_scan_digits(const char *text, struct d_intconst *c)
{
	enum { SUFFIX = 3 };
	char *end;

	*c = (struct d_intconst){ .decimal = text[0] != '0' };
	c->value = read_digits(text, &end);
	if (errno == ERANGE)
		return false;
	for (int i = 0; i < SUFFIX && end[i] != '\0'; i++)
		switch (end[i]) {
		case 'u': case 'U':
			c->is_unsigned = true;
			c->first++;
			break;
		case 'l': case 'L':
			c->first += 2;
			break;
		}
	return true;
}

bool
d_scan_int(struct d_compiler *cc, const char *text, int line, struct d_intconst *c)
{
	const char *behind = text + strspn(text, "01234567");

	if (!d_scan_digits(text, c)) {
		d_error_set(cc, line, "D_INT_OFLOW", "constant %s results in integer overflow",
		    text);
		return false;
	}
	if (text[0] == '0' && isdigit((unsigned char)*behind)) {
		d_error_set(cc, line, "D_INT_DIGIT", "constant %s contains invalid digit %c", text,
		    *behind);
		return false;
	}
	return true;
}

bool
d_scan_char(struct d_compiler *cc, const char *text, size_t len, int line, struct d_intconst *c)
{
	*c = (struct d_intconst){ .decimal = true };
	if (len == 0) {
		d_error_set(cc, line, "D_CHR_NULL", "empty character constant");
		return false;
	}
	char *bytes = d_arena_strndup(cc->arena, text, len);
	len = d_unescape(bytes, len);
	if (len > sizeof(c->value)) {
		d_error_set(cc, line, "D_CHR_OFLOW", "character constant is too long");
		return false;
	}
	/* 'ab' is 0x6162; no character has a sign. */
	for (size_t i = 0; i < len; i++)
		c->value = c->value << 8 | (unsigned char)bytes[i];
	return true;
}

/* A string ends at its first NUL, as in C. */
struct d_strconst
d_scan_string(struct d_compiler *cc, const char *text, size_t len)
{
	char *copy = d_arena_strndup(cc->arena, text, len);

	len = d_unescape(copy, len);
	return (struct d_strconst){ copy, strnlen(copy, len) };
}

size_t
d_unescape(char *text, size_t len)
{
	static const char FROM[] = "abfnrtv\"\\", TO[] = "\a\b\f\n\r\t\v\"\\";
	char *out = text, *end = text + len;

	for (char *p = text; p < end; ) {
		if (*p != '\\' || p + 1 == end) {
			*out++ = *p++;
			continue;
		}
		p++;
		const char *letter;
		if (*p >= '0' && *p <= '7') {
			unsigned value = 0;
			for (int i = 0; i < 3 && p < end && *p >= '0' && *p <= '7'; i++)
				value = value * 8 + (*p++ - '0');
			*out++ = value;
		} else if (*p == 'x' && p + 1 < end && isxdigit((unsigned char)p[1])) {
			unsigned value = 0;
			for (p++; p < end && isxdigit((unsigned char)*p); p++)
				value = value * 16 + (isdigit((unsigned char)*p) ? *p - '0' : (*p | 0x20) - 'a' + 10);
			*out++ = value;
		} else if (*p != '\0' && (letter = strchr(FROM, *p)) != NULL) {
			*out++ = TO[letter - FROM];
			p++;
		} else {
			*out++ = '\\';
			*out++ = *p++;
		}
	}
	*out = '\0';
	return out - text;
}

/* --- copies -------------------------------------------------------------- */

static struct d_node *
copy_list(struct d_arena *arena, const struct d_node *n)
{
	struct d_node *first = NULL, **end = &first;

	for (; n != NULL; n = n->next) {
		*end = d_node_copy(arena, n);
		end = &(*end)->next;
	}
	return first;
}

struct d_node *
d_node_copy(struct d_arena *arena, const struct d_node *n)
{
	if (n == NULL)
		return NULL;
	struct d_node *copy = d_arena_alloc(arena, sizeof(*copy));
	*copy = *n;
	copy->next = NULL;
	copy->a = d_node_copy(arena, n->a);
	copy->b = d_node_copy(arena, n->b);
	copy->c = d_node_copy(arena, n->c);
	copy->args = copy_list(arena, n->args);
	return copy;
}

static struct d_stmt *
copy_stmts(struct d_arena *arena, const struct d_stmt *s)
{
	struct d_stmt *first = NULL, **end = &first;

	for (; s != NULL; s = s->next) {
		struct d_stmt *copy = d_arena_alloc(arena, sizeof(*copy));
		*copy = *s;
		copy->next = NULL;
		copy->expr = d_node_copy(arena, s->expr);
		copy->then = copy_stmts(arena, s->then);
		copy->otherwise = copy_stmts(arena, s->otherwise);
		*end = copy;
		end = &copy->next;
	}
	return first;
}

struct d_clause *
d_clause_copy(struct d_arena *arena, const struct d_clause *clause)
{
	struct d_clause *copy = d_arena_alloc(arena, sizeof(*copy));
	*copy = *clause;
	copy->pred = d_node_copy(arena, clause->pred);
	copy->stmts = copy_stmts(arena, clause->stmts);
	return copy;
}
