/*
 * tree_decl.c - constructors of declarations: specifiers, declarators, members.
 */
#include <string.h>

#include "dlang/syntax/tree_decl.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/tree.h"

static struct d_spec *
spec_create(struct d_compiler *cc, int line)
{
	struct d_spec *spec = d_arena_alloc(cc->arena, sizeof(*spec));
	spec->loc = (struct d_loc){ line, cc->text, cc->file };
	return spec;
}

struct d_spec *
d_spec_base(struct d_compiler *cc, enum d_spec_base base, const char *name, int line)
{
	struct d_spec *spec = spec_create(cc, line);
	spec->base = base;
	spec->name = name;
	return spec;
}

struct d_spec *
d_spec_storage(struct d_compiler *cc, int storage, int line)
{
	struct d_spec *spec = spec_create(cc, line);
	spec->storage = storage;
	return spec;
}

struct d_spec *
d_spec_qualified(struct d_compiler *cc, int line)
{
	struct d_spec *spec = spec_create(cc, line);
	spec->qualified = true;
	return spec;
}

struct d_spec *
d_spec_word(struct d_compiler *cc, int word, int line)
{
	struct d_spec *spec = spec_create(cc, line);

	switch (word) {
	case D_W_VOID:
		spec->base = D_SP_VOID;
		break;
	case D_W_CHAR:
		spec->base = D_SP_CHAR;
		break;
	case D_W_INT:
		spec->base = D_SP_INT;
		break;
	case D_W_FLOAT:
		spec->base = D_SP_FLOAT;
		break;
	case D_W_DOUBLE:
		spec->base = D_SP_DOUBLE;
		break;
	case D_W_STRING:
		spec->base = D_SP_NAME;
		spec->name = "string";
		break;
	case D_W_SHORT:
		spec->is_short = true;
		break;
	case D_W_LONG:
		spec->longs = 1;
		break;
	case D_W_SIGNED:
		spec->is_signed = true;
		break;
	case D_W_UNSIGNED:
		spec->is_unsigned = true;
		break;
	}
	return spec;
}

struct d_spec *
d_spec_define(struct d_spec *spec, struct d_fields *fields)
{
	spec->defined = true;
	spec->fields = fields;
	return spec;
}

struct d_spec *
d_spec_enum(struct d_compiler *cc, const char *tag, struct d_enumdef *defs, int line)
{
	struct d_spec *spec = d_spec_base(cc, D_SP_ENUM, tag, line);
	spec->defined = true;
	spec->enumdefs = defs;
	return spec;
}

/* Add one specifier; a second storage class or base type is noted for the checker. */
struct d_spec *
d_spec_merge(struct d_spec *all, const struct d_spec *one)
{
	if (one->storage != D_ST_NONE) {
		all->many_storage |= all->storage != D_ST_NONE;
		all->storage = one->storage;
	}
	if (one->base != D_SP_NONE) {
		if (!all->many_base)	/* errors are told at the name of the type */
			all->loc = one->loc;
		all->many_base |= all->base != D_SP_NONE;
		all->base = one->base;
		all->name = one->name;
		all->defined = one->defined;
		all->fields = one->fields;
		all->enumdefs = one->enumdefs;
	}
	all->is_short |= one->is_short;
	all->is_signed |= one->is_signed;
	all->is_unsigned |= one->is_unsigned;
	all->longs += one->longs;
	all->qualified |= one->qualified;
	return all;
}

struct d_fields *
d_fields_create(struct d_compiler *cc, struct d_spec *spec, struct d_decl *decls)
{
	struct d_fields *fields = d_arena_alloc(cc->arena, sizeof(*fields));
	fields->spec = spec;
	fields->decls = decls;
	for (; decls != NULL; decls = decls->next)
		decls->spec = spec;
	return fields;
}

struct d_enumdef *
d_enumdef_create(struct d_compiler *cc, const char *name, int line)
{
	struct d_enumdef *def = d_arena_alloc(cc->arena, sizeof(*def));
	def->loc = (struct d_loc){ line, cc->text, cc->file };
	def->name = name;
	return def;
}

struct d_decl *
d_decl_create(struct d_compiler *cc, const char *name, int line)
{
	struct d_decl *decl = d_arena_alloc(cc->arena, sizeof(*decl));
	decl->loc = (struct d_loc){ line, cc->text, cc->file };
	decl->name = name;
	return decl;
}

/* Append derivations that are further from the name than the present ones. */
struct d_decl *
d_decl_derive(struct d_compiler *cc, struct d_decl *decl, struct d_deriv *more, int line)
{
	struct d_deriv **end = &decl->derivs;
	while (*end != NULL)
		end = &(*end)->next;
	*end = more;
	for (; more != NULL; more = more->next)
		decl->nderivs++;
	if (decl->nderivs > D_MAX_DERIVS) {
		d_error_set(cc, line, "D_SYNTAX", "declarator is nested too deeply");
		decl->derivs = NULL;
		decl->nderivs = 0;
	}
	return decl;
}

struct d_deriv *
d_deriv_create(struct d_compiler *cc, int kind, int line)
{
	struct d_deriv *deriv = d_arena_alloc(cc->arena, sizeof(*deriv));
	deriv->kind = kind;
	deriv->loc = (struct d_loc){ line, cc->text, cc->file };
	return deriv;
}
