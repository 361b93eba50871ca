/*
 * describe.c - the names of nodes, types and operators in messages; errors that several
 * files raise.
 */
#include "dlang/check/describe.h"
#include "dlang/syntax/error.h"

static const char *const OP_NAMES[] = {
	[D_OP_NONE] = "=", [D_OP_NEG] = "-", [D_OP_BITNOT] = "~", [D_OP_NOT] = "!",
	[D_OP_PLUS] = "+", [D_OP_ADD] = "+", [D_OP_SUB] = "-", [D_OP_MUL] = "*", [D_OP_DIV] = "/",
	[D_OP_MOD] = "%", [D_OP_SHL] = "<<", [D_OP_SHR] = ">>", [D_OP_AND] = "&", [D_OP_OR] = "|",
	[D_OP_XOR] = "^", [D_OP_EQ] = "==", [D_OP_NE] = "!=", [D_OP_LT] = "<", [D_OP_LE] = "<=",
	[D_OP_GT] = ">", [D_OP_GE] = ">=", [D_OP_LAND] = "&&", [D_OP_LOR] = "||",
	[D_OP_LXOR] = "^^",
};

const char *
d_op_name(enum d_op op)
{
	return OP_NAMES[op];
}

const char *
d_type_text(struct d_compiler *cc, const struct d_type *type)
{
	enum { LONGEST = 256 };
	char text[LONGEST];

	return d_arena_strdup(cc->arena, d_type_name(type, text, sizeof(text)));
}

const char *
d_node_type_text(struct d_compiler *cc, const struct d_node *n)
{
	if (n->kind == D_N_AGGREF)
		return "aggregation";
	if (n->kind == D_N_CALL && n->u.builtin->kind == D_B_AGG)
		return "aggregating function";
	if (d_is_translation(n))
		return "translated data";
	return n->type != NULL ? d_type_text(cc, n->type) :
	    n->kind == D_N_ELEM ? "associative array" : "scalar";
}

bool
d_is_translation(const struct d_node *n)
{
	while (n->kind == D_N_COMMA)
		n = n->b;
	return n->kind == D_N_VAR && n->u.var != NULL && n->u.var->translation;
}

const char *
d_node_describe(struct d_compiler *cc, const struct d_node *n)
{
	if (n->kind == D_N_VAR)
		return d_arena_printf(cc->arena, "scalar %s", n->u.var->name);
	if (n->kind == D_N_ELEM)
		return d_arena_printf(cc->arena, "associative array %s", n->u.var->name);
	return d_node_type_text(cc, n);
}

void
d_raise_operands(struct d_compiler *cc, const struct d_node *n, const struct d_node *a,
    const char *op, const struct d_node *b)
{
	d_error_raise(cc, n->loc, "D_OP_INCOMPAT", "operands have incompatible types: \"%s\" %s "
	    "\"%s\"", d_node_type_text(cc, a), op, d_node_type_text(cc, b));
}

void
d_raise_kind(struct d_compiler *cc, const struct d_node *n, const char *kind, const char *name,
    const char *as)
{
	d_error_raise(cc, n->loc, "D_IDENT_BADREF", "%s '%s' may not be referenced as %s", kind,
	    name, as);
}
