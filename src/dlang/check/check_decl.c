/*
 * check_decl.c - declarations: specifiers and declarators to types, and the
 * variables and types that they define.
 */
#include <string.h>

#include "dlang/check/check_decl.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/check_name.h"
#include "dlang/check/convert.h"
#include "dlang/check/describe.h"
#include "dlang/check/fold.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/parse.h"

enum { MAX_SIZE = 1 << 28 };	/* bytes of a variable */

/* --- specifiers ---------------------------------------------------------- */

static void
check_combination(struct d_compiler *cc, const struct d_spec *s)
{
	bool integer = s->base == D_SP_NONE || s->base == D_SP_INT || s->base == D_SP_CHAR ||
	    s->base == D_SP_VOID;
	bool floating = s->base == D_SP_FLOAT || s->base == D_SP_DOUBLE;
	bool sign = s->is_signed || s->is_unsigned, length = s->is_short || s->longs != 0;

	if (s->many_storage)
		d_error_raise(cc, s->loc, "D_DECL_CLASS",
		    "only one storage class allowed in a declaration");
	if (s->many_base)
		d_error_raise(cc, s->loc, "D_DECL_COMBO", "invalid type combination");
	if (s->base == D_SP_CHAR && length)
		d_error_raise(cc, s->loc, "D_DECL_CHARATTR",
		    "invalid type declaration: short and long may not be used with char type");
	if (s->base == D_SP_VOID && (sign || length))
		d_error_raise(cc, s->loc, "D_DECL_VOIDATTR",
		    "invalid type declaration: attributes may not be used with void type");
	if (!integer && sign)
		d_error_raise(cc, s->loc, "D_DECL_SIGNINT", "invalid type declaration: signed and "
		    "unsigned may only be used with integer type");
	if (!integer && !floating && s->longs != 0)
		d_error_raise(cc, s->loc, "D_DECL_LONGINT", "invalid type declaration: long and "
		    "long long may only be used with integer or floating-point type");
}

/* Raise the error of a combination of words that names no type. */
static void __attribute__((noreturn))
raise_words(struct d_compiler *cc, const struct d_spec *s)
{
	const char *base = s->base == D_SP_FLOAT ? "float" : s->base == D_SP_DOUBLE ? "double" :
	    s->base == D_SP_CHAR ? "char" :
	    s->base == D_SP_INT && !s->is_short && s->longs == 0 ? "int" : "";

	d_error_raise(cc, s->loc, "D_UNKNOWN", "failed to resolve type %s%s%s%s%s%s: Unknown type "
	    "name", s->is_signed ? "signed " : "", s->is_unsigned ? "unsigned " : "",
	    s->is_short ? "short " : "", s->longs % 2 != 0 ? "long " : "",
	    s->longs > 1 ? "long long " : "", base);
}

static const struct d_type *
integer_type(struct d_compiler *cc, const struct d_spec *s)
{
	bool u = s->is_unsigned;

	bool empty = s->base == D_SP_NONE && s->qualified && !u && !s->is_signed && !s->is_short &&
	    s->longs == 0;
	if (empty || (s->is_signed && u) || (s->is_short && s->longs != 0) || s->longs > 2)
		raise_words(cc, s);
	if (s->base == D_SP_CHAR)
		return d_basic(cc, u ? D_T_UCHAR : s->is_signed ? D_T_SCHAR : D_T_CHAR);
	if (s->is_short)
		return d_basic(cc, u ? D_T_USHORT : D_T_SHORT);
	if (s->longs == 2)
		return d_basic(cc, u ? D_T_ULLONG : D_T_LLONG);
	if (s->longs == 1)
		return d_basic(cc, u ? D_T_ULONG : D_T_LONG);
	return d_basic(cc, u ? D_T_UINT : D_T_INT);
}

static const struct d_type *
float_type(struct d_compiler *cc, const struct d_spec *s)
{
	if (s->is_short || s->longs > 1 || (s->longs == 1 && s->base == D_SP_FLOAT))
		raise_words(cc, s);
	return d_basic(cc, s->longs == 1 ? D_T_LDOUBLE :
	    s->base == D_SP_FLOAT ? D_T_FLOAT : D_T_DOUBLE);
}

static const struct d_type *
named_type(struct d_compiler *cc, const struct d_spec *s)
{
	const struct d_type *type = d_type_lookup(cc->types, s->name);
	if (type == NULL)
		d_error_raise(cc, s->loc, "D_UNKNOWN", "failed to resolve type %s: Unknown type "
		    "name", s->name);
	return type;
}

/* --- struct, union, enum ------------------------------------------------- */

/* Return the width of a bit-field; 0 for an unnamed one of width 0, which is ignored. */
static unsigned
field_width(struct d_compiler *cc, const struct d_decl *decl, const struct d_type *type)
{
	const char *name = decl->name != NULL ? decl->name : "(anon)";
	struct d_node *bits = d_check_expr(cc, d_fold(cc, decl->bits));
	int64_t width;

	if (decl->name == NULL && d_node_is_null(bits))
		return 0;
	if (!d_node_const(bits, &width) || width == 0 || (bits->is_signed && width < 0))
		d_error_raise(cc, decl->loc, "D_DECL_BFCONST",
		    "positive integral constant expression expected as bit-field size");
	const struct d_type *base = d_type_base(type);
	if (base->kind != D_INT)
		d_error_raise(cc, decl->loc, "D_DECL_BFTYPE", "invalid type for bit-field: %s",
		    name);
	if ((uint64_t)width > base->size * 8)
		d_error_raise(cc, decl->loc, "D_DECL_BFSIZE", "bit-field too big for type: %s",
		    name);
	return width;
}

static void
add_member(struct d_compiler *cc, struct d_type *sou, struct d_decl *decl)
{
	const struct d_type *type = d_decl_type(cc, decl), *base = d_type_base(type);
	const char *name = decl->name != NULL ? decl->name : "(anon)";
	struct d_member found;
	unsigned width = 0;

	if (decl->bits == NULL && decl->name == NULL && !d_type_is_sou(type))
		d_error_raise(cc, decl->loc, "D_DECL_MNAME", "member declaration requires a name");
	if (decl->name != NULL && strchr(decl->name, '`') != NULL)
		d_error_raise(cc, decl->loc, "D_DECL_SCOPE",
		    "D scoping operator may not be used in a member name (%s)", decl->name);
	if (base->kind == D_DYNAMIC)
		d_error_raise(cc, decl->loc, "D_DECL_DYNOBJ", "cannot have dynamic member: %s",
		    name);
	if (d_type_is_incomplete(base))
		d_error_raise(cc, decl->loc, "D_DECL_INCOMPLETE", "incomplete struct/union/enum "
		    "%s: %s", d_type_text(cc, type), name);
	bool flexible = base->kind == D_ARRAY && base->n == 0 && d_loc_included(cc, decl->loc);
	if (base->size == 0 && !flexible)
		d_error_raise(cc, decl->loc, "D_DECL_VOIDOBJ", "cannot have void member: %s", name);
	if (decl->bits != NULL) {
		width = field_width(cc, decl, type);
		if (width == 0)
			return;
	}
	if (decl->name != NULL && d_type_member(sou, decl->name, &found))
		d_error_raise(cc, decl->loc, "D_UNKNOWN",
		    "failed to define member '%s': Duplicate member, enumerator, or variable name.", decl->name);
	d_type_add_member(cc->types, sou, decl->name, type, width);
	if (sou->size > MAX_SIZE)
		d_error_raise(cc, decl->loc, "D_DECL_ARRBIG", "struct or union too big");
}

static void
raise_redeclared(struct d_compiler *cc, const struct d_spec *s, const struct d_type *type)
{
	d_error_raise(cc, s->loc, "D_DECL_TYPERED", "type redeclared: %s",
	    d_type_text(cc, type));
}

/* Return the type of a struct or union that is being defined. */
static struct d_type *
open_type(struct d_compiler *cc, const struct d_spec *s)
{
	struct d_type *type = d_type_tagged(cc->types, s->base == D_SP_STRUCT ? D_STRUCT : D_UNION,
	    s->name);

	if (type->predefined && d_loc_included(cc, s->loc))
		return d_type_tag(cc->types, type->kind, s->name);
	if (type->complete || type->nmembers != 0)
		raise_redeclared(cc, s, type);
	return type;
}

void
d_check_unfinished(struct d_compiler *cc, const struct d_spec *s)
{
	if (!s->defined)
		open_type(cc, s);
}

static const struct d_type *
struct_type(struct d_compiler *cc, const struct d_spec *s)
{
	if (!s->defined)
		return d_type_tagged(cc->types, s->base == D_SP_STRUCT ? D_STRUCT : D_UNION, s->name);
	struct d_type *type = open_type(cc, s);
	for (struct d_fields *f = s->fields; f != NULL; f = f->next)
		for (struct d_decl *decl = f->decls; decl != NULL; decl = decl->next)
			add_member(cc, type, decl);
	d_type_complete(type);
	return type;
}

static int64_t
enumerator_value(struct d_compiler *cc, const struct d_enumdef *def)
{
	struct d_node *n = d_check_expr(cc, d_fold(cc, def->value));
	int64_t value;

	if (!d_node_const(n, &value))
		d_error_raise(cc, def->loc, "D_DECL_ENCONST", "enumerator '%s' must be assigned to "
		    "an integral constant expression", def->name);
	if (value > INT32_MAX || value < INT32_MIN)
		d_error_raise(cc, def->loc, "D_DECL_ENOFLOW", "enumerator '%s' value overflows "
		    "INT_MAX (%d)", def->name, INT32_MAX);
	return value;
}

static const struct d_type *
enum_type(struct d_compiler *cc, const struct d_spec *s)
{
	struct d_type *type = d_type_tagged(cc->types, D_ENUM, s->name);
	int64_t value = -1;

	if (!s->defined)
		return type;
	if (type->complete || type->nenumerators != 0)
		raise_redeclared(cc, s, type);
	for (const struct d_enumdef *def = s->enumdefs; def != NULL; def = def->next) {
		if (strchr(def->name, '`') != NULL)
			d_error_raise(cc, def->loc, "D_DECL_SCOPE", "D scoping operator may not be "
			    "used in an enumerator name (%s)", def->name);
		value = def->value != NULL ? enumerator_value(cc, def) : (int32_t)(value + 1);
		if (d_name_kind(cc, def->name) != NULL)
			d_error_raise(cc, def->loc, "D_DECL_IDRED", "identifier redeclared: %s",
			    def->name);
		d_type_add_enumerator(cc->types, type, def->name, value);
	}
	d_type_complete(type);
	return type;
}

static const struct d_type *
spec_type(struct d_compiler *cc, struct d_spec *s)
{
	if (s->type != NULL)
		return s->type;

	const struct d_type *type;
	check_combination(cc, s);
	switch (s->base) {
	case D_SP_VOID:
		type = d_basic(cc, D_T_VOID);
		break;
	case D_SP_FLOAT:
	case D_SP_DOUBLE:
		type = float_type(cc, s);
		break;
	case D_SP_NAME:
		type = named_type(cc, s);
		break;
	case D_SP_STRUCT:
	case D_SP_UNION:
		type = struct_type(cc, s);
		break;
	case D_SP_ENUM:
		type = enum_type(cc, s);
		break;
	default:
		type = integer_type(cc, s);
		break;
	}
	return s->type = type;
}

/* --- declarators --------------------------------------------------------- */

/* Check the parameters of a function, or the keys of an associative array. */
static void
check_params(struct d_compiler *cc, const struct d_deriv *deriv, const char *kind)
{
	bool function = deriv->kind == D_DE_FUNCTION;
	struct d_symtab names = { NULL, 0, 0 };
	unsigned number = 1;

	for (struct d_decl *p = deriv->params; p != NULL; p = p->next, number++) {
		if (p->spec->storage != D_ST_NONE && p->spec->storage != D_ST_REGISTER)
			d_error_raise(cc, p->loc, "D_DECL_PARMCLASS", "inappropriate storage class "
			    "for function or associative array parameter");
		const struct d_type *type = d_decl_type(cc, p);
		enum d_kind k = d_type_base(type)->kind;
		if (k == D_DYNAMIC || (k == D_VOID && !function))
			d_error_raise(cc, p->loc, "D_DECL_PROTO_TYPE", "%s prototype may not use "
			    "parameter of type %s: %s, parameter #%u", kind,
			    k == D_VOID ? "void" : "dynamic variable",
			    p->name != NULL ? p->name : "(anonymous)", number);
		if (k == D_VOID && p->name != NULL)
			d_error_raise(cc, p->loc, "D_DECL_PROTO_NAME", "void parameter may not "
			    "have a name: %s", p->name);
		if (p->name != NULL && d_symtab_get(&names, p->name) != NULL)
			d_error_raise(cc, p->loc, "D_DECL_PROTO_FORM",
			    "parameter is already declared in %s prototype: %s, parameter #%u",
			    kind, p->name, number);
		if (p->name != NULL)
			d_symtab_put(&names, cc->arena, p->name, p);
		if (k == D_VOID && deriv->params->next != NULL)
			d_error_raise(cc, p->loc, "D_DECL_PROTO_VOID", "void must be sole "
			    "parameter");
	}
	if (deriv->varargs && !function)
		d_error_raise(cc, deriv->loc, "D_DECL_PROTO_VARARGS",
		    "%s prototype may not use a variable-length argument list", kind);
}

/* True for the [restrict] of a parameter in a header. */
static bool
only_qualifies(struct d_compiler *cc, const struct d_deriv *deriv)
{
	const struct d_decl *p = deriv->params;

	return p != NULL && p->next == NULL && p->spec->base == D_SP_NONE && p->spec->qualified &&
	    d_loc_included(cc, deriv->loc);
}

static const struct d_type *
array_type(struct d_compiler *cc, const struct d_decl *decl, struct d_deriv *deriv,
    const struct d_type *of)
{
	const struct d_type *base = d_type_base(of);
	int64_t n = 0;

	if (base->kind == D_VOID)
		d_error_raise(cc, decl->loc, "D_DECL_VOIDOBJ", "cannot declare array of void");
	if ((deriv->params != NULL && !only_qualifies(cc, deriv)) || deriv->varargs) {
		/* Only a variable can be an associative array. */
		check_params(cc, deriv, "array");
		return d_basic(cc, D_T_DYNAMIC);
	}
	if (base->kind == D_DYNAMIC)
		d_error_raise(cc, decl->loc, "D_DECL_DYNOBJ",
		    "cannot declare array of associative arrays");
	if (deriv->size != NULL) {
		deriv->size = d_check_expr(cc, d_fold(cc, deriv->size));
		bool constant = d_node_const(deriv->size, &n);
		if (!constant || (n == 0 && !d_loc_included(cc, deriv->loc)) ||
		    (deriv->size->is_signed && n < 0))
			d_error_raise(cc, decl->loc, "D_DECL_ARRSUB", "positive integral constant "
			    "expression or tuple signature expected as array declaration "
			    "subscript");
		if ((uint64_t)n > UINT32_MAX)
			d_error_raise(cc, decl->loc, "D_DECL_ARRBIG", "array dimension too big");
		if (base->size != 0 && (uint64_t)n > MAX_SIZE / base->size)
			d_error_raise(cc, decl->loc, "D_DECL_ARRBIG", "array too big");
	}
	return d_type_array(cc->types, of, n);
}

/* Return the type that the derivations from `deriv` on make of a base type, the last one
 * first. */
static const struct d_type *
derive(struct d_compiler *cc, const struct d_decl *decl, struct d_deriv *deriv,
    const struct d_type *base)
{
	if (deriv == NULL)
		return base;
	const struct d_type *of = derive(cc, decl, deriv->next, base);

	switch (deriv->kind) {
	case D_DE_POINTER:
		return d_type_pointer(cc->types, of);
	case D_DE_FUNCTION:
		check_params(cc, deriv, "function");
		return d_type_function(cc->types, of, NULL, 0, deriv->varargs);
	default:
		return array_type(cc, decl, deriv, of);
	}
}

const struct d_type *
d_decl_type(struct d_compiler *cc, struct d_decl *decl)
{
	return derive(cc, decl, decl->derivs, spec_type(cc, decl->spec));
}

const struct d_type *
d_type_of_text(struct d_compiler *cc, const char *text)
{
	struct d_decl *decl = d_parse_type_name(cc, text);
	struct d_error *err = cc->err, ignored = { .message = NULL };
	const struct d_type *volatile type = NULL;	/* survives the jump */
	size_t node_count = cc->node_count;
	struct d_escape here;

	if (decl == NULL)
		return NULL;
	cc->err = &ignored;
	d_escape_enter(cc, &here);
	if (setjmp(here.jump) == 0) {
		type = d_decl_type(cc, decl);
		d_escape_leave(cc, &here);
	} else {
		cc->failed = false;
		d_error_clear(&ignored);
	}
	cc->err = err;
	cc->node_count = node_count;
	return type;
}

const struct d_type *
d_decl_element_type(struct d_compiler *cc, struct d_decl *decl)
{
	return derive(cc, decl, decl->derivs->next, spec_type(cc, decl->spec));
}

/* --- variables ----------------------------------------------------------- */

static const char *
kind_of(const struct d_var *var)
{
	return var->nkeys != 0 ? "associative array" : "scalar";
}

/* A repeated declaration of a variable has to be the same. */
static void
check_redeclared(struct d_compiler *cc, const struct d_decl *decl, const struct d_var *var,
    const struct d_type *type, const struct d_type *const *keys, unsigned nkeys)
{
	const char *kind = nkeys != 0 ? "associative array" : "scalar";
	const char *x = d_type_text(cc, type), *y = d_type_text(cc, var->type);

	if ((nkeys != 0) != (var->nkeys != 0) || !d_type_equal(type, var->type))
		d_error_raise(cc, decl->loc, "D_DECL_IDRED", "identifier redeclared: %s\n\t "
		    "current: %s %s\n" "\tprevious: %s %s", decl->name, kind, x, kind_of(var), y);
	for (unsigned i = 0; i < nkeys && i < var->nkeys; i++)
		if (!d_type_equal(keys[i], var->keys[i]))
			d_error_raise(cc, decl->loc, "D_DECL_IDRED", "identifier redeclared: %s\n"
			    "\t current: %s, key #%u of type %s\n\tprevious: %s, key #%u of type "
			    "%s", decl->name, kind, i + 1, d_type_text(cc, keys[i]), kind_of(var),
			    i + 1, d_type_text(cc, var->keys[i]));
	if (nkeys != var->nkeys)
		d_error_raise(cc, decl->loc, "D_DECL_IDRED", "identifier redeclared: %s\n"
		    "\t current: %s of %s, tuple length %u\n\tprevious: %s of %s, tuple length %u",
		    decl->name, kind, x, nkeys, kind_of(var), y, var->nkeys);
}

static void
check_object(struct d_compiler *cc, const struct d_decl *decl, const struct d_type *type)
{
	const struct d_type *base = d_type_base(type);

	if (base->kind == D_VOID)
		d_error_raise(cc, decl->loc, "D_DECL_VOIDOBJ", "cannot have void object: %s",
		    decl->name);
	if (d_type_is_incomplete(base) || (d_type_is_sou(base) && base->size == 0))
		d_error_raise(cc, decl->loc, "D_DECL_INCOMPLETE", "incomplete struct/union/enum "
		    "%s: %s", d_type_text(cc, type), decl->name);
	if (base->size > MAX_SIZE)
		d_error_raise(cc, decl->loc, "D_DECL_ARRBIG", "array too big");
}

static void
declare_variable(struct d_compiler *cc, struct d_decl *decl, enum d_scope scope)
{
	struct d_deriv *first = decl->derivs;
	struct d_var *var = d_symtab_get(&cc->vars[scope], decl->name);
	const struct d_type *type = d_decl_type(cc, decl), **keys = NULL;
	unsigned nkeys = 0;

	if (first != NULL && first->kind == D_DE_ARRAY && first->size == NULL && first->params == NULL)
		d_error_raise(cc, decl->loc, "D_DECL_ARRNULL", "array declaration requires array "
		    "dimension or tuple signature: %s", decl->name);
	if (var == NULL && scope == D_GLOBAL &&
	    d_builtin_visible(&cc->program->options, decl->name) != NULL)
		d_error_raise(cc, decl->loc, "D_DECL_IDRED", "built-in identifier redeclared: %s",
		    decl->name);
	if (d_type_lookup(cc->types, decl->name) != NULL)
		d_error_raise(cc, decl->loc, "D_DECL_IDRED", "typedef identifier redeclared: %s",
		    decl->name);
	if (scope == D_GLOBAL && var == NULL && d_name_kind(cc, decl->name) != NULL &&
	    strcmp(d_name_kind(cc, decl->name), "enumerator") == 0)
		d_error_raise(cc, decl->loc, "D_DECL_IDRED", "identifier redeclared: %s",
		    decl->name);

	if (d_type_base(type)->kind == D_DYNAMIC) {
		if (scope == D_THIS)
			d_error_raise(cc, decl->loc, "D_DECL_LOCASSC", "associative arrays may not "
			    "be declared as local variables: %s", decl->name);
		for (struct d_decl *p = first->params; p != NULL; p = p->next) {
			keys = d_arena_grow(cc->arena, keys, nkeys, sizeof(*keys));
			keys[nkeys++] = d_decl_type(cc, p);
		}
		type = d_decl_element_type(cc, decl);
	}
	if (var != NULL && var->type != NULL) {
		check_redeclared(cc, decl, var, type, keys, nkeys);
		return;
	}
	check_object(cc, decl, type);
	var = d_var_create(cc, decl->name, scope, decl->loc);
	var->keys = keys;
	var->nkeys = nkeys;
	d_var_set_type(cc, var, type);
}

/* A header may declare a predefined type anew, and, as in C11, its own type once more. */
static bool
may_define(struct d_compiler *cc, const struct d_decl *decl, const struct d_type *type)
{
	const struct d_type *old = d_type_lookup(cc->types, decl->name);

	return old == NULL || (d_loc_included(cc, decl->loc) &&
	    (old->predefined || d_type_equal(old, type)));
}

static void
declare_type(struct d_compiler *cc, struct d_decl *decl)
{
	const struct d_type *type = d_decl_type(cc, decl);

	if (d_name_kind(cc, decl->name) != NULL)
		d_error_raise(cc, decl->loc, "D_DECL_IDRED", "global variable identifier "
		    "redeclared: %s", decl->name);
	if (!may_define(cc, decl, type))
		d_error_raise(cc, decl->loc, "D_DECL_IDRED", "typedef redeclared: %s", decl->name);
	d_type_define(cc->types, decl->name, type);
}

static void
declare(struct d_compiler *cc, struct d_decl *decl)
{
	const struct d_type *type = d_decl_type(cc, decl);

	if (strchr(decl->name, '`') != NULL)
		d_error_raise(cc, decl->loc, "D_DECL_SCOPE",
		    "D scoping operator may not be used in a declaration name (%s)", decl->name);
	switch (decl->spec->storage) {
	case D_ST_TYPEDEF:
		declare_type(cc, decl);
		break;
	case D_ST_AUTO:
	case D_ST_REGISTER:
	case D_ST_STATIC:
		if (d_type_base(type)->kind != D_FUNCTION || decl->spec->storage != D_ST_STATIC)
			d_error_raise(cc, decl->loc, "D_DECL_BADCLASS",
			    "specified storage class not appropriate in D");
		break;
	case D_ST_EXTERN:
		break;		/* an object of the kernel: D has nothing to bind it to */
	default:
		if (d_type_base(type)->kind != D_FUNCTION)
			declare_variable(cc, decl, decl->spec->storage == D_ST_SELF ? D_SELF :
			    decl->spec->storage == D_ST_THIS ? D_THIS : D_GLOBAL);
		break;
	}
}

void
d_check_declaration(struct d_compiler *cc, struct d_item *item)
{
	enum d_spec_base base = item->spec->base;

	spec_type(cc, item->spec);
	if (item->decls == NULL && base != D_SP_STRUCT && base != D_SP_UNION && base != D_SP_ENUM)
		d_error_raise(cc, item->loc, "D_DECL_USELESS", "useless declaration");
	if (item->decls != NULL)
		declare(cc, item->decls);
}
