/*
 * check_inline.c - inlines: their definition, and the expressions that replace their names.
 *
 * The expression of a scalar inline is checked once and shared by all its uses.  That of an
 * inline array is checked anew for the arguments of each use.
 */
#include <string.h>

#include "dlang/check/check_inline.h"
#include "dlang/check/check_decl.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/check_name.h"
#include "dlang/check/convert.h"
#include "dlang/check/describe.h"
#include "dlang/check/fold.h"
#include "dlang/check/uses.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/tree.h"

/* Add the parameters of an inline array. */
static void
add_params(struct d_compiler *cc, struct d_inline *in, struct d_decl *params)
{
	for (struct d_decl *p = params; p != NULL; p = p->next) {
		in->keys = d_arena_grow(cc->arena, in->keys, in->nkeys, sizeof(*in->keys));
		in->params = d_arena_grow(cc->arena, in->params, in->nkeys, sizeof(*in->params));
		in->keys[in->nkeys] = d_decl_type(cc, p);
		in->params[in->nkeys++] = p->name;
	}
}

/* Return the expression of an inline, checked for the given arguments; without arguments (at the
 * definition) a constant of each parameter's type replaces the parameter. */
static struct d_node *
expand(struct d_compiler *cc, struct d_inline *in, struct d_node *args,
    struct d_loc loc)
{
	struct d_binding *outer = cc->bindings;

	for (unsigned i = 0; i < in->nkeys; i++) {
		struct d_binding *b = d_arena_alloc(cc->arena, sizeof(*b));
		struct d_node *at = d_node(cc, D_N_STRING, loc.line);
		b->name = in->params[i];
		if (args != NULL)
			b->value = args;
		else if (d_type_is_scalar(in->keys[i]))
			b->value = d_cast(cc, d_make_int(cc, at, d_basic(cc, D_T_INT), 1), in->keys[i]);
		else
			b->value = d_set_type(at, in->keys[i]);
		if (args == NULL && b->value->kind == D_N_STRING)
			b->value->u.str.text = "";
		args = args != NULL ? args->next : NULL;
		b->next = cc->bindings;
		cc->bindings = b;
	}
	if (args == NULL)
		in->source = d_fold(cc, in->source);
	struct d_node *expr = d_check_expr(cc, d_node_copy(cc->arena, in->source));
	cc->bindings = outer;

	struct d_node target = { .kind = D_N_VAR };
	d_set_type(&target, in->type);
	if (!d_compatible(cc, &target, expr))
		d_error_raise(cc, loc, "D_OP_INCOMPAT", "inline %s definition uses incompatible "
		    "types: \"%s\" = \"%s\"", in->name, d_type_text(cc, in->type),
		    d_node_type_text(cc, expr));
	/* A constant keeps its own type and value. */
	return in->source->kind == D_N_INT ? expr : d_cast(cc, expr, in->type);
}

void
d_check_inline(struct d_compiler *cc, struct d_item *item)
{
	struct d_decl *decl = item->decls;
	const struct d_type *type = d_decl_type(cc, decl);
	const char *kind = d_name_kind(cc, decl->name);
	struct d_decl *params = NULL;

	if (decl->spec->storage != D_ST_NONE)
		d_error_raise(cc, decl->loc, "D_DECL_BADCLASS",
		    "specified storage class not appropriate for inline declaration");
	if (kind != NULL)
		d_error_raise(cc, decl->loc, "D_DECL_IDRED", "identifier redefined: %s\n\t "
		    "current: inline definition\n\tprevious: %s %s", decl->name, kind,
		    d_symtab_get(&cc->inlines, decl->name) != NULL ? "inline" : "");
	if (decl->derivs != NULL && decl->derivs->kind == D_DE_ARRAY) {
		params = decl->derivs->params;
		if (params == NULL)
			d_error_raise(cc, decl->loc, "D_DECL_ARRNULL", decl->derivs->size == NULL ?
			    "inline declaration requires array tuple signature: %s" :
			    "inline declaration cannot be of scalar array type: %s", decl->name);
		type = d_decl_element_type(cc, decl);
	}
	if (d_type_base(type)->kind == D_VOID)
		d_error_raise(cc, decl->loc, "D_DECL_VOIDOBJ", "cannot declare void inline: %s",
		    decl->name);
	if (d_type_is_incomplete(type))
		d_error_raise(cc, decl->loc, "D_DECL_INCOMPLETE", "incomplete struct/union/enum "
		    "%s: %s", d_type_text(cc, type), decl->name);

	struct d_inline *in = d_arena_alloc(cc->arena, sizeof(*in));
	in->name = decl->name;
	in->type = type;
	in->source = d_node_copy(cc->arena, item->expr);
	add_params(cc, in, params);

	size_t outer = cc->node_count;
	cc->uses = &in->uses;
	in->expr = expand(cc, in, NULL, item->loc);
	cc->uses = NULL;
	in->node_count = cc->node_count - outer;
	cc->node_count = outer;
	d_symtab_put(&cc->inlines, cc->arena, in->name, in);
}

/* The expression of an inline is shared, so the use is a node of its own around it. */
struct d_node *
d_inline_use(struct d_compiler *cc, struct d_node *n, const struct d_inline *in)
{
	if (in->nkeys != 0)
		d_raise_kind(cc, n, "associative array", in->name, "scalar");
	cc->node_count += in->node_count;
	if (cc->node_count > D_MAX_NODES)
		d_error_raise(cc, n->loc, "D_SYNTAX", "inline %s makes the program too large",
		    in->name);
	d_uses_inline(cc, in);
	if (in->expr->kind == D_N_VAR || in->expr->kind == D_N_ELEM) {
		/* The inline is another name of a variable, to which the program may assign. */
		struct d_node *variable = d_arena_alloc(cc->arena, sizeof(*variable));
		*variable = *in->expr;
		variable->loc = n->loc;
		variable->next = NULL;
		return variable;
	}
	struct d_node *use = d_node_op(cc, D_N_CAST, D_OP_NONE, n->loc.line, in->expr, NULL, NULL);
	use->conv = D_CONV_NONE;
	use->named = in->source->kind != D_N_INT;
	use->loc = n->loc;
	return d_set_type(use, in->type);
}

/* The value of the parameter is copied into a node of its own, since the parameter may occur
 * again. */
struct d_node *
d_inline_parameter(struct d_compiler *cc, const struct d_node *n)
{
	for (const struct d_binding *b = cc->bindings; b != NULL; b = b->next)
		if (b->name != NULL && strcmp(b->name, n->u.ref.name) == 0) {
			struct d_node *use = d_arena_alloc(cc->arena, sizeof(*use));
			*use = *b->value;
			use->named = true;
			use->next = NULL;
			return use;
		}
	return NULL;
}

struct d_node *
d_inline_call(struct d_compiler *cc, struct d_node *n, struct d_inline *in)
{
	struct d_loc loc = n->loc;

	d_check_list(cc, &n->args);
	d_check_keys(cc, n, n->args, "", in->name, in->keys, in->nkeys);
	struct d_node *use = expand(cc, in, d_cast_keys(cc, n->args, in->keys), loc);
	use->named |= use->kind != D_N_VAR && use->kind != D_N_ELEM;
	return use;
}
