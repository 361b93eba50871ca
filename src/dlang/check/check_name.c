/*
 * check_name.c - the meaning of names: variables, built-in variables, inlines, constants.
 *
 * The first assignment to an undeclared variable creates it and gives it its type; until
 * then its type is NULL, and reading it is an error.
 */
#include <string.h>

#include "dlang/check/check_name.h"
#include "dlang/check/check_agg.h"
#include "dlang/check/check_decl.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/check_inline.h"
#include "dlang/check/check_op.h"
#include "dlang/check/convert.h"
#include "dlang/check/describe.h"
#include "dlang/check/uses.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/tree.h"
#include "dlang/types/constants.h"

/* --- variables ----------------------------------------------------------- */

static const char *
prefix_of(const struct d_var *var)
{
	switch (var->space) {
	case D_SPACE_THIS:
		return "this->";
	case D_SPACE_SELF:
	case D_SPACE_SELF_ASSOC:
		return "self->";
	default:
		return "";
	}
}

struct d_var *
d_var_create(struct d_compiler *cc, const char *name, enum d_scope scope, struct d_loc loc)
{
	static const enum d_space SPACES[] = {
		[D_GLOBAL] = D_SPACE_GLOBAL, [D_SELF] = D_SPACE_SELF, [D_THIS] = D_SPACE_THIS,
	};
	struct d_var *var = d_arena_alloc(cc->arena, sizeof(*var));

	var->name = name;
	var->space = SPACES[scope];
	var->loc = loc;
	d_symtab_put(&cc->vars[scope], cc->arena, name, var);
	return var;
}

/* A variable gets its slot with its type, which may decide its space. */
void
d_var_set_type(struct d_compiler *cc, struct d_var *var, const struct d_type *type)
{
	struct d_program *program = cc->program;
	enum d_space space = var->space;

	if (var->nkeys != 0)
		space = space == D_SPACE_GLOBAL ? D_SPACE_GLOBAL_ASSOC :
		    space == D_SPACE_SELF ? D_SPACE_SELF_ASSOC : space;
	var->space = space;
	var->type = type;
	var->slot = program->nvars[space];
	program->vars[space] = d_arena_grow(program->arena, program->vars[space],
	    program->nvars[space], sizeof(struct d_var *));
	program->vars[space][program->nvars[space]++] = var;
}

struct d_node *
d_var_node(struct d_compiler *cc, struct d_node *n, struct d_var *var)
{
	(void)cc;
	n->kind = D_N_VAR;
	n->u.var = var;
	if (var->type != NULL)
		d_set_type(n, var->type);
	return n;
}

void
d_raise_unassigned(struct d_compiler *cc, const struct d_node *n, const struct d_var *var)
{
	d_error_raise(cc, n->loc, "D_VAR_UNDEF", "%s%s has not yet been declared or assigned",
	    prefix_of(var), var->name);
}

/* Check the use of a variable that is no associative array. */
static struct d_node *
use_var(struct d_compiler *cc, struct d_node *n, struct d_var *var, bool target)
{
	if (var->nkeys != 0)
		d_raise_kind(cc, n, "associative array", var->name, "scalar");
	if (var->type == NULL && !target)
		d_raise_unassigned(cc, n, var);
	return d_var_node(cc, n, var);
}

/* --- what else a name may be --------------------------------------------- */

const char *
d_name_kind(struct d_compiler *cc, const char *name)
{
	static const char *const KINDS[] = {
		[D_B_VAR] = "scalar", [D_B_SUBR] = "function", [D_B_ACTION] = "tracing function",
		[D_B_AGG] = "aggregating function",
	};
	const struct d_var *var = d_symtab_get(&cc->vars[D_GLOBAL], name);
	const struct d_builtin *builtin = d_builtin_visible(&cc->program->options, name);
	const struct d_type *type;
	int64_t value;

	if (var != NULL)
		return var->nkeys != 0 ? "associative array" : "scalar";
	const struct d_inline *in = d_symtab_get(&cc->inlines, name);
	if (in != NULL)
		return in->nkeys != 0 ? "associative array" : "scalar";
	if (strcmp(name, "args") == 0 || strcmp(name, "uregs") == 0)
		return "associative array";
	if (builtin != NULL)
		return KINDS[builtin->kind];
	if (d_type_enumerator(cc->types, name, &type) != NULL)
		return "enumerator";
	return d_constant_find(name, &value) ? "scalar" : NULL;
}

static struct d_node *
use_builtin(struct d_compiler *cc, struct d_node *n, const struct d_builtin *builtin)
{
	if (builtin->kind != D_B_VAR)
		d_raise_kind(cc, n, d_name_kind(cc, builtin->name), builtin->name, "scalar");
	if (builtin->id == D_B_UNSUPPORTED)
		d_error_raise(cc, n->loc, "D_UNKNOWN",
		    "%s is not available here: it asks about the kernel", builtin->name);

	n->kind = D_N_BUILTIN;
	n->u.builtin = builtin;
	n->u.index = builtin->id == D_BV_ARG ? builtin->name[3] - '0' : 0;
	d_uses_builtin(cc, n);
	const struct d_type *type = d_type_lookup(cc->types, builtin->proto);
	return d_set_type(n, type != NULL ? type : d_type_of_text(cc, builtin->proto));
}

static void
raise_unknown(struct d_compiler *cc, const struct d_node *n)
{
	const char *name = n->u.ref.name, *mark = strrchr(name, '`');

	if (mark == NULL)
		d_error_raise(cc, n->loc, "D_IDENT_UNDEF", "failed to resolve %s: Unknown variable "
		    "name", name);
	d_error_raise(cc, n->loc, "D_IDENT_UNDEF", "failed to resolve %s: %s", name, mark == name ?
	    "Unknown symbol name" : "No such file or directory");
}

struct d_node *
d_name_constant(struct d_compiler *cc, const struct d_node *n)
{
	const char *name = n->u.ref.name;
	const struct d_inline *in = d_symtab_get(&cc->inlines, name);
	const struct d_enumerator *e;
	const struct d_type *type;
	int64_t value;

	if (d_inline_parameter(cc, n) != NULL || d_symtab_get(&cc->vars[D_GLOBAL], name) != NULL)
		return NULL;
	if (in != NULL)
		return in->nkeys == 0 && in->expr->kind == D_N_INT ?
		    d_make_int(cc, n, in->expr->type, in->expr->u.value) : NULL;
	if (d_builtin_visible(&cc->program->options, name) != NULL)
		return NULL;
	if ((e = d_type_enumerator(cc->types, name, &type)) != NULL)
		return d_make_int(cc, n, type, e->value);
	return d_constant_find(name, &value) ?
	    d_make_int(cc, n, d_type_basic(cc->types, D_T_INT), value) : NULL;
}

struct d_node *
d_check_ident(struct d_compiler *cc, struct d_node *n, bool target)
{
	const char *name = n->u.ref.name;
	struct d_var *var = d_symtab_get(&cc->vars[D_GLOBAL], name);
	struct d_node *parameter = d_inline_parameter(cc, n);
	struct d_inline *in;
	const struct d_builtin *builtin;

	if (parameter != NULL) {
		d_uses_again(cc, parameter);
		return parameter;
	}
	if (var != NULL)
		return use_var(cc, n, var, target);
	if ((in = d_symtab_get(&cc->inlines, name)) != NULL)
		return d_inline_use(cc, n, in);
	if (strcmp(name, "args") == 0 || strcmp(name, "uregs") == 0)
		d_raise_kind(cc, n, "associative array", name, "scalar");
	if (strcmp(name, "self") == 0 || strcmp(name, "this") == 0)
		d_raise_kind(cc, n, "pointer", name, "scalar");
	if ((builtin = d_builtin_visible(&cc->program->options, name)) != NULL)
		return use_builtin(cc, n, builtin);
	if (!target || strchr(name, '`') != NULL)
		raise_unknown(cc, n);
	return d_var_node(cc, n, d_var_create(cc, name, D_GLOBAL, n->loc));
}

bool
d_is_scoped(const struct d_node *n, enum d_scope *scope)
{
	if (n->kind != D_N_ARROW || n->a->kind != D_N_IDENT)
		return false;
	if (strcmp(n->a->u.ref.name, "self") == 0)
		*scope = D_SELF;
	else if (strcmp(n->a->u.ref.name, "this") == 0)
		*scope = D_THIS;
	else
		return false;
	return true;
}

struct d_node *
d_check_scoped(struct d_compiler *cc, struct d_node *n, bool target)
{
	enum d_scope scope = D_SELF;
	d_is_scoped(n, &scope);
	struct d_var *var = d_symtab_get(&cc->vars[scope], n->u.ref.name);

	if (var == NULL)
		var = d_var_create(cc, n->u.ref.name, scope, n->loc);
	return use_var(cc, n, var, target);
}

/* --- subscripts ---------------------------------------------------------- */

/* Return the type of args[i], which all probes that the clause enables must share. */
static const struct d_type *
argument_type(struct d_compiler *cc, const struct d_node *n, uint64_t i)
{
	const struct d_pdesc *d = cc->clause->pdescs;
	const struct d_type *type = NULL;
	const char *desc = d_arena_printf(cc->arena, "%s:%s:%s:%s", d->prov, d->mod, d->func, d->name);

	for (size_t k = 0; k < cc->program->nprobes; k++) {
		const struct d_probe *probe = cc->program->probes[k];
		if (probe->nclauses == 0 ||
		    !d_pdesc_matches(d, probe->prov, probe->mod, probe->func, probe->name))
			continue;
		bool own = strcmp(probe->prov, "dtrace") == 0 || strcmp(probe->prov, "profile") == 0;
		if (i >= D_EVENT_ARGS || (i >= probe->nargs && (own || probe->nargs != 0)))
			d_error_raise(cc, n->loc, "D_ARGS_IDX", "index %lld is out of range for %s "
			    "args[ ]", (long long)i, desc);

		const struct d_type *here = i < probe->nargs ?
		    d_type_of_text(cc, probe->argtypes[i]) : d_type_lookup(cc->types, "int64_t");
		if (here == NULL || d_type_base(here)->size == 0)
			d_error_raise(cc, n->loc, "D_ARGS_TYPE", "failed to resolve native type "
			    "for args[%lld]", (long long)i);
		if (type != NULL && !d_type_equal(type, here))
			d_error_raise(cc, n->loc, "D_ARGS_MULTI", "args[ ] may not be referenced "
			    "because probe description %s matches an unstable set of probes", desc);
		type = here;
	}
	return type != NULL ? type : d_type_lookup(cc->types, "int64_t");
}

/* Return the constant subscript of args[ ] or uregs[ ]. */
static int64_t
constant_index(struct d_compiler *cc, struct d_node *n, const char *array)
{
	int64_t i = 0;

	d_check_list(cc, &n->args);
	if (n->args->next != NULL)
		d_error_raise(cc, n->loc, "D_PROTO_LEN", "%s[ ] prototype mismatch: %u args "
		    "passed, 1 expected", array, d_list_length(n->args));
	if (!d_node_const(n->args, &i))
		d_error_raise(cc, n->loc, "D_PROTO_ARG", "%s[ ] argument #1 is incompatible with "
		    "prototype:\n\tprototype: integer constant\n\t argument: %s", array,
		    d_node_type_text(cc, n->args));
	return i;
}

static void
raise_uregs(struct d_compiler *cc, struct d_node *n)
{
	enum { LAST_REGISTER = 25 };
	int64_t i = constant_index(cc, n, "uregs");

	if (i < 0 || i > LAST_REGISTER)
		d_error_raise(cc, n->loc, "D_UNKNOWN", "uregs[]: index out of bounds (%lld)",
		    (long long)i);
	d_error_raise(cc, n->loc, "D_UNKNOWN", "uregs[ ] is not available here");
}

static struct d_node *
check_args(struct d_compiler *cc, struct d_node *n)
{
	int64_t i = constant_index(cc, n, "args");

	if (cc->clause == NULL || cc->clause->pdescs == NULL)
		d_error_raise(cc, n->loc, "D_ARGS_NONE",
		    "args[ ] may not be referenced outside of a probe clause");

	const struct d_type *type = argument_type(cc, n, i);
	n->kind = D_N_BUILTIN;
	n->u.builtin = d_builtin_find("arg0");
	n->u.index = i;
	n->args = NULL;
	d_uses_builtin(cc, n);
	d_set_type(n, d_type_lookup(cc->types, "int64_t"));
	return d_cast(cc, n, type);
}

/* The keys of a reference have to be compatible with those of the array. */
void
d_check_keys(struct d_compiler *cc, const struct d_node *n, struct d_node *list,
    const char *prefix, const char *name, const struct d_type *const *keys, unsigned nkeys)
{
	unsigned count = d_list_length(list);

	if (count != nkeys)
		d_error_raise(cc, n->loc, "D_PROTO_LEN", "%s%s[ ] prototype mismatch: %u "
		    "key%spassed, %u expected", prefix, name, count, count == 1 ? " " : "s ",
		    nkeys);
	struct d_node proto = { .kind = D_N_VAR };
	unsigned i = 0;
	for (struct d_node *key = list; key != NULL; key = key->next, i++) {
		d_set_type(&proto, keys[i]);
		if (!d_compatible(cc, &proto, key))
			d_error_raise(cc, n->loc, "D_PROTO_ARG", "%s%s[ ] key #%u is incompatible "
			    "with prototype:\n\tprototype: %s\n\t      key: %s", prefix, name,
			    i + 1, d_type_text(cc, keys[i]), d_node_type_text(cc, key));
	}
}

struct d_node *
d_cast_keys(struct d_compiler *cc, struct d_node *list, const struct d_type *const *keys)
{
	struct d_node *first = NULL, **end = &first, *next;

	for (; list != NULL; list = next, keys++) {
		next = list->next;
		list->next = NULL;
		*end = d_cast(cc, list, *keys);
		end = &(*end)->next;
	}
	return first;
}

const struct d_type **
d_key_types(struct d_compiler *cc, const struct d_node *n, const struct d_node *list,
    const char *what)
{
	const struct d_type **keys = d_arena_alloc(cc->arena, d_list_length(list) * sizeof(*keys));
	unsigned i = 0;

	for (; list != NULL; list = list->next, i++) {
		enum d_kind kind = d_type_base(list->type)->kind;
		bool made = list->kind == D_N_BUILTIN && (list->u.builtin->flags & D_B_TRANSLATED) != 0;
		if (kind == D_DYNAMIC || kind == D_VOID || made || d_is_translation(list))
			d_error_raise(cc, n->loc, "D_KEY_TYPE", "%s expression may not be used as "
			    "%s index: key #%u", d_node_type_text(cc, list), what, i + 1);
		keys[i] = list->type;
	}
	return keys;
}

enum { MOST_KEYS = 10 };	/* tuple registers of DTrace */

static struct d_node *
use_element(struct d_compiler *cc, struct d_node *n, struct d_var *var, bool target)
{
	if (var->type == NULL && !target)
		d_raise_unassigned(cc, n, var);
	d_check_list(cc, &n->args);
	if (d_list_length(n->args) > MOST_KEYS) {
		cc->region = NULL;
		d_error_raise(cc, (struct d_loc){ .text = n->loc.text }, "",
		    "Insufficient tuple registers to generate code");
	}
	if (var->keys == NULL) {
		var->keys = d_key_types(cc, n, n->args, "associative array");
		var->nkeys = d_list_length(n->args);
	} else {
		d_check_keys(cc, n, n->args, "", var->name, var->keys, var->nkeys);
	}
	n->args = d_cast_keys(cc, n->args, var->keys);
	n->kind = D_N_ELEM;
	n->a = NULL;
	n->u.var = var;
	return var->type != NULL ? d_set_type(n, var->type) : n;
}

/* a[i] of C. */
static struct d_node *
index_object(struct d_compiler *cc, struct d_node *n)
{
	const struct d_type *type = d_type_base(n->a->type);
	struct d_node *index;

	d_check_list(cc, &n->args);
	if (n->args->next != NULL)
		d_error_raise(cc, n->loc, "D_ARR_BADREF", "cannot access %s as an associative "
		    "array", d_node_describe(cc, n->a));
	index = n->args;
	n->args = NULL;

	uint64_t limit = type->kind == D_ARRAY ? type->n : type->kind == D_STRING ? type->size : 0;
	int64_t i;
	if (limit != 0 && d_node_const(index, &i) && (uint64_t)i >= limit)
		d_error_raise(cc, n->loc, "D_ARR_BOUNDS", "index outside array bounds: %llu, max "
		    "is %i", (unsigned long long)i, (int)limit);
	if (type->kind == D_ARRAY && type->n != 0 && d_type_is_int(index->type)) {
		n->kind = D_N_INDEX;
		n->b = d_cast(cc, index, d_type_basic(cc->types, D_T_LONG));
		return d_set_type(n, type->to);
	}

	bool is_base = d_type_is_string(type) || d_pointed_to(type) != NULL;
	if (is_base && !d_type_is_int(index->type))
		d_raise_operands(cc, n, n->a, d_op_name(D_OP_ADD), index);
	struct d_node *sum = d_node_op(cc, D_N_BINARY, D_OP_ADD, n->loc.line, d_decay(cc, n->a),
	    index, NULL);
	sum->loc = n->loc;
	sum = d_decay(cc, d_binary(cc, sum));
	type = d_type_base(sum->type);
	if (type->kind != D_POINTER)
		d_error_raise(cc, n->loc, "D_DEREF_NONPTR", "cannot dereference non-pointer type");
	n->kind = D_N_DEREF;
	n->a = sum;
	return d_set_type(n, type->to);
}

static struct d_node *
index_name(struct d_compiler *cc, struct d_node *n, bool target)
{
	const char *name = n->a->u.ref.name;
	struct d_var *var = d_symtab_get(&cc->vars[D_GLOBAL], name);
	struct d_inline *in = d_symtab_get(&cc->inlines, name);

	if (var == NULL && in != NULL && in->nkeys != 0)
		return d_inline_call(cc, n, in);

	if (var == NULL && strcmp(name, "args") == 0)
		return check_args(cc, n);
	if (var == NULL && strcmp(name, "uregs") == 0)
		raise_uregs(cc, n);
	if (var == NULL && d_name_kind(cc, name) == NULL) {
		if (strchr(name, '`') != NULL)
			raise_unknown(cc, n->a);
		var = d_var_create(cc, name, D_GLOBAL, n->loc);
	}
	if (var != NULL && (var->nkeys != 0 || var->type == NULL))
		return use_element(cc, n, var, target);
	n->a = d_check_ident(cc, n->a, false);
	return index_object(cc, n);
}

static struct d_node *
index_scoped(struct d_compiler *cc, struct d_node *n, enum d_scope scope, bool target)
{
	const char *name = n->a->u.ref.name;
	struct d_var *var = d_symtab_get(&cc->vars[scope], name);

	if (var == NULL)
		var = d_var_create(cc, name, scope, n->loc);
	if (var->type == NULL && scope == D_THIS)
		d_error_raise(cc, n->loc, "D_ARR_LOCAL",
		    "local variables may not be used as associative arrays: %s", name);
	if (var->nkeys != 0 || var->type == NULL)
		return use_element(cc, n, var, target);
	n->a = d_check_scoped(cc, n->a, false);
	return index_object(cc, n);
}

struct d_node *
d_check_subscript(struct d_compiler *cc, struct d_node *n, bool target)
{
	enum d_scope scope;

	if (n->a->kind == D_N_AGGREF) {
		d_agg_get(cc, n->a->u.ref.name, n->loc);
		return d_check_aggref(cc, n->a);
	}
	if (n->a->kind == D_N_INDEXED && n->a->a->kind == D_N_AGGREF)
		d_error_raise(cc, n->loc, "D_AGG_MDIM", "improper attempt to reference @%s as a "
		    "multi-dimensional array", n->a->a->u.ref.name);
	if (n->a->kind == D_N_IDENT)
		return index_name(cc, n, target);
	if (d_is_scoped(n->a, &scope))
		return index_scoped(cc, n, scope, target);
	n->a = d_check_expr(cc, n->a);
	return index_object(cc, n);
}
