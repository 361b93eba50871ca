/*
 * check_xlate.c - translators, which make a struct of another value.
 *
 *	translator struct out < struct in *p > { member = expression of p; ... };
 *
 * xlate < struct out > (e).member is that member's expression with p being e.
 * p becomes a clause-local variable that no program can name, so that e is
 * evaluated once: xlate assigns e to it, and the expression follows after a
 * comma.  An integer keeps its 64 bits in it.  A translation without a member fills another such
 * variable, the whole struct.
 */
#include <stdio.h>
#include <string.h>

#include "dlang/check/check_xlate.h"
#include "dlang/check/check_decl.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/check_name.h"
#include "dlang/check/convert.h"
#include "dlang/check/describe.h"
#include "dlang/check/fold.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/tree.h"

struct d_xlator {
	const struct d_type *out, *in;
	struct d_var *output, *input;
	struct d_node *members;		/* as parsed: u.ref.name, and a, the expression */
	struct d_xlator *next;
};

/* --- nodes --------------------------------------------------------------- */

static struct d_node *
variable(struct d_compiler *cc, struct d_var *var, struct d_loc loc)
{
	struct d_node *n = d_node(cc, D_N_VAR, loc.line);
	n->loc = loc;
	return d_var_node(cc, n, var);
}

static struct d_node *
comma(struct d_compiler *cc, struct d_node *a, struct d_node *b)
{
	struct d_node *n = d_node_op(cc, D_N_COMMA, D_OP_NONE, b->loc.line, a, b, NULL);
	n->loc = b->loc;
	return d_set_type(n, b->type);
}

/* Make every use of a name in an unchecked tree the value of the translator's input. */
static void
bind(struct d_compiler *cc, struct d_node *n, const char *name, const struct d_xlator *x)
{
	for (; n != NULL; n = n->next) {
		if (n->kind == D_N_IDENT && strcmp(n->u.ref.name, name) == 0) {
			n->kind = D_N_CAST;
			n->conv = D_CONV_NONE;
			n->named = true;
			n->a = variable(cc, x->input, n->loc);
			d_set_type(n, x->in);
			continue;
		}
		bind(cc, n->a, name, x);
		bind(cc, n->b, name, x);
		bind(cc, n->c, name, x);
		bind(cc, n->args, name, x);
	}
}

/* Create a clause-local variable.  The blank in its name keeps it from all other names. */
static struct d_var *
hidden(struct d_compiler *cc, const char *what, const struct d_type *type, struct d_loc loc)
{
	char name[32];

	snprintf(name, sizeof(name), "%s %u", what, cc->nxlators);
	struct d_var *var = d_var_create(cc, d_arena_strndup(cc->arena, name, strlen(name)), D_THIS,
	    loc);
	d_var_set_type(cc, var, type);
	return var;
}

/* --- translators --------------------------------------------------------- */

/* Return the last translator that makes a type of this name; the others are behind it. */
static struct d_xlator *
first_to(struct d_compiler *cc, const struct d_type *out)
{
	return d_symtab_get(&cc->xlators, d_type_text(cc, d_type_base(out)));
}

/* Return a node that stands for any target of a type. */
static struct d_node *
of_type(struct d_compiler *cc, const struct d_type *type, struct d_loc loc)
{
	return d_set_type(d_node(cc, D_N_MEMBER, loc.line), type);
}

/* Return the translator that makes `out` of the value of a checked node: one for its very type, or
 * else the first whose input may be assigned the value; NULL if there is none. */
static struct d_xlator *
find(struct d_compiler *cc, const struct d_type *out, const struct d_node *from)
{
	struct d_xlator *near = NULL;

	for (struct d_xlator *x = first_to(cc, out); x != NULL; x = x->next) {
		if (!d_type_equal(d_type_base(x->out), d_type_base(out)))
			continue;
		if (d_type_equal(d_type_base(x->in), d_type_base(from->type)))
			return x;
		if (near == NULL && d_compatible(cc, of_type(cc, x->in, from->loc), from))
			near = x;
	}
	return near;
}

static struct d_node *
find_member(const struct d_xlator *x, const char *name)
{
	for (struct d_node *m = x->members; m != NULL; m = m->next)
		if (strcmp(m->u.ref.name, name) == 0)
			return m;
	return NULL;
}

/* Return a member's expression, checked, as a value of the member's type.  An incompatible type is
 * an error at `loc`. */
static struct d_node *
member_value(struct d_compiler *cc, const struct d_node *m, const struct d_member *member,
    struct d_loc loc)
{
	struct d_node *value = d_check_expr(cc, d_node_copy(cc->arena, m->a));

	if (!d_compatible(cc, of_type(cc, member->type, loc), value))
		d_error_raise(cc, loc, "D_XLATE_INCOMPAT",
		    "translator member %s definition uses incompatible types: \"%s\" = \"%s\"",
		    m->u.ref.name, d_type_text(cc, member->type), d_node_type_text(cc, value));
	return d_cast(cc, value, member->type);
}

void
d_check_translator(struct d_compiler *cc, struct d_item *item)
{
	struct d_decl *out = item->decls, *in = out->next;
	struct d_xlator *x = d_arena_alloc(cc->arena, sizeof(*x));
	struct d_member member;

	x->out = d_decl_type(cc, out);
	x->in = d_decl_type(cc, in);
	if (!d_type_is_sou(x->out))
		d_error_raise(cc, item->loc, "D_XLATE_SOU",
		    "translator output type must be a struct or union");
	if (!d_type_base(x->out)->complete)
		d_error_raise(cc, item->loc, "D_XLATE_SOU", "incomplete struct/union/enum %s",
		    d_type_text(cc, x->out));
	for (struct d_xlator *o = first_to(cc, x->out); o != NULL; o = o->next)
		if (d_type_equal(d_type_base(o->out), d_type_base(x->out)) &&
		    d_type_equal(d_type_base(o->in), d_type_base(x->in)))
			d_error_raise(cc, item->loc, "D_XLATE_REDECL",
			    "translator from %s to %s has already been declared",
			    d_type_text(cc, x->in), d_type_text(cc, x->out));

	x->input = hidden(cc, "translated",
	    d_type_is_int(x->in) ? d_basic(cc, D_T_LONG) : x->in, in->loc);
	x->output = hidden(cc, "translation", x->out, out->loc);
	x->output->translation = true;
	x->members = item->expr;
	for (struct d_node *m = x->members; m != NULL; m = m->next) {
		bind(cc, m->a, in->name, x);
		m->a = d_fold(cc, m->a);
		if (!d_type_member(x->out, m->u.ref.name, &member))
			d_error_raise(cc, item->loc, "D_XLATE_MEMB", "translator member %s is not "
			    "a member of %s", m->u.ref.name, d_type_text(cc, x->out));
		member_value(cc, m, &member, item->loc);
	}
	x->next = first_to(cc, x->out);
	d_symtab_put(&cc->xlators, cc->arena, d_type_text(cc, d_type_base(x->out)), x);
	cc->nxlators++;
}

/* --- xlate --------------------------------------------------------------- */

/* Return the translator of an xlate to `struct out` or `struct out *`.  *set becomes the assignment
 * of the translated value to the translator's input. */
static struct d_xlator *
translate(struct d_compiler *cc, struct d_node *n, const struct d_type **type, struct d_node **set)
{
	*type = d_decl_type(cc, n->u.ref.decl);
	const struct d_type *out = d_type_base(*type);
	if (out->kind == D_POINTER)
		out = out->to;
	n->a = d_check_expr(cc, n->a);
	struct d_xlator *x = find(cc, out, n->a);
	if (x == NULL)
		d_error_raise(cc, n->loc, "D_XLATE_NONE", "cannot translate from \"%s\" to \"%s\"",
		    d_node_type_text(cc, n->a), d_type_text(cc, *type));
	*set = d_check_expr(cc, d_node_op(cc, D_N_ASSIGN, D_OP_NONE, n->loc.line,
	    variable(cc, x->input, n->loc), n->a, NULL));
	return x;
}

struct d_node *
d_check_xlate_member(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *type;
	struct d_node *set;
	struct d_member member;

	struct d_xlator *x = translate(cc, n->a, &type, &set);
	bool pointer = d_type_base(type)->kind == D_POINTER;
	if (n->kind == D_N_ARROW && !pointer)
		d_error_raise(cc, n->loc, "D_OP_PTR", "operator -> must be applied to a pointer");
	if (n->kind == D_N_DOT && pointer)
		d_error_raise(cc, n->loc, "D_OP_SOU", "operator . cannot be applied to type "
		    "\"%s\"; must be applied to a struct or union", d_type_text(cc, type));
	const struct d_node *m = find_member(x, n->u.ref.name);
	if (m == NULL)
		d_error_raise(cc, n->loc, "D_XLATE_NOCONV",
		    "translator does not define conversion for member: %s", n->u.ref.name);
	d_type_member(x->out, n->u.ref.name, &member);
	return comma(cc, set, member_value(cc, m, &member, n->loc));
}

/* Return the assignment output.member = expression.  Unlike d_check_assign() it assigns arrays,
 * too. */
static struct d_node *
set_member(struct d_compiler *cc, const struct d_xlator *x, const struct d_node *m,
    struct d_loc loc)
{
	struct d_node *dot = d_node_named(cc, D_N_DOT, m->u.ref.name, loc.line);
	dot->loc = loc;
	dot->a = variable(cc, x->output, loc);
	struct d_node *target = d_check_expr(cc, dot);
	struct d_node *value = member_value(cc, m, &target->u.member, loc);

	if (d_type_is_chars(target->type) && d_type_is_string(value->type)) {
		value = d_node_op(cc, D_N_CAST, D_OP_NONE, loc.line, value, NULL, NULL);
		value->conv = D_CONV_STRING_CHARS;
		d_set_type(value, target->type);
	}
	struct d_node *set = d_node_op(cc, D_N_ASSIGN, D_OP_NONE, loc.line, target, value, NULL);
	set->loc = loc;
	return d_set_type(set, target->type);
}

/* A whole struct: assign the input and each member of the translator, then evaluate the struct.
 * The other members stay zero, since no assignment reaches them. */
struct d_node *
d_check_xlate(struct d_compiler *cc, struct d_node *n, const struct d_node *cast)
{
	const struct d_type *type;
	struct d_node *all;

	struct d_xlator *x = translate(cc, n, &type, &all);
	if (d_type_base(type)->kind == D_POINTER) {
		if (cast != NULL)
			d_error_raise(cc, cast->loc, "D_CAST_INVAL", "invalid cast expression: "
			    "\"pointer to translated data\" to \"%s\"",
			    d_type_text(cc, d_decl_type(cc, cast->u.ref.decl)));
		d_error_raise(cc, n->loc, "D_CG_DYN",
		    "expression cannot evaluate to result of dynamic type");
	}
	for (const struct d_node *m = x->members; m != NULL; m = m->next)
		all = comma(cc, all, set_member(cc, x, m, n->loc));
	return comma(cc, all, variable(cc, x->output, n->loc));
}
