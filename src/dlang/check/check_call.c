/*
 * check_call.c - calls by name: the function, and its arguments against the prototype in the
 * table of built-ins.
 */
#include <string.h>

#include "dlang/check/check_call.h"
#include "dlang/check/check_decl.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/check_name.h"
#include "dlang/check/convert.h"
#include "dlang/check/describe.h"
#include "dlang/check/uses.h"
#include "dlang/syntax/error.h"
#include "xmalloc.h"

/* --- prototypes ---------------------------------------------------------- */

struct d_proto {
	const struct d_type *returns;	/* D_T_DYNAMIC for an aggregating function */
	const struct d_type **params;	/* NULL: any type */
	unsigned nparams;		/* without those of the ... */
	unsigned nrequired;
	bool varargs;
};

static const struct d_type *
proto_type(struct d_compiler *cc, const char *text)
{
	const struct d_type *type;

	if (strcmp(text, "@") == 0)
		return NULL;
	if (strcmp(text, "stack") == 0)
		return d_type_basic(cc->types, D_T_STACK);
	if (strcmp(text, "_symaddr") == 0)
		return d_type_basic(cc->types, D_T_SYMADDR);
	if (strcmp(text, "_usymaddr") == 0)
		return d_type_basic(cc->types, D_T_USYMADDR);
	if ((type = d_type_lookup(cc->types, text)) == NULL)
		type = d_type_of_text(cc, text);
	if (type == NULL)
		fatalx("prototype type %s", text);
	return type;
}

static const struct d_proto *
proto_of(struct d_compiler *cc, const struct d_builtin *builtin)
{
	struct d_proto *proto = d_symtab_get(&cc->protos, builtin->name);
	if (proto != NULL)
		return proto;

	proto = d_arena_alloc(cc->arena, sizeof(*proto));
	char *text = d_arena_strdup(cc->arena, builtin->proto), *save;
	char *params = strchr(text, '(');
	*params++ = '\0';
	*strrchr(params, ')') = '\0';
	proto->returns = builtin->kind == D_B_AGG ? d_type_basic(cc->types, D_T_DYNAMIC) :
	    proto_type(cc, text);
	for (char *p = strtok_r(params, ",", &save); p != NULL; p = strtok_r(NULL, ",", &save)) {
		p += strspn(p, " ");
		if (strcmp(p, "...") == 0) {
			proto->varargs = true;
			break;
		}
		bool optional = *p == '[';
		if (optional) {
			p++;
			p[strlen(p) - 1] = '\0';
		}
		proto->params = d_arena_grow(cc->arena, proto->params, proto->nparams,
		    sizeof(*proto->params));
		proto->params[proto->nparams++] = proto_type(cc, p);
		if (!optional)
			proto->nrequired = proto->nparams;
	}
	d_symtab_put(&cc->protos, cc->arena, builtin->name, proto);
	return proto;
}

static void
check_count(struct d_compiler *cc, const struct d_node *n, const char *name,
    const struct d_proto *proto)
{
	unsigned count = d_list_length(n->args), limit = proto->nparams;
	const char *word = "";

	if (count >= proto->nrequired && (count <= proto->nparams || proto->varargs))
		return;
	if (proto->varargs || (count < proto->nrequired && proto->nrequired < proto->nparams)) {
		word = "at least ";
		limit = proto->nrequired;
	} else if (proto->nrequired < proto->nparams) {
		word = "at most ";
	}
	d_error_raise(cc, n->loc, "D_PROTO_LEN", "%s( ) prototype mismatch: %u arg%spassed, %s%u "
	    "expected", name, count, count == 1 ? " " : "s ", word, limit);
}

static void
check_types(struct d_compiler *cc, const struct d_node *n, const char *name,
    const struct d_proto *proto)
{
	struct d_node param = { .kind = D_N_VAR };
	unsigned i = 0;

	for (const struct d_node *arg = n->args; arg != NULL && i < proto->nparams;
	    arg = arg->next, i++) {
		if (proto->params[i] == NULL)
			continue;
		d_set_type(&param, proto->params[i]);
		if (!d_compatible(cc, &param, arg))
			d_error_raise(cc, n->loc, "D_PROTO_ARG", "%s( ) argument #%u is "
			    "incompatible with prototype:\n\tprototype: %s\n\t argument: %s", name,
			    i + 1, d_type_text(cc, proto->params[i]), d_node_type_text(cc, arg));
	}
}

/* Convert arguments to the types of the parameters; a char * parameter takes a string.  An integer
 * is passed as it is: the function takes the bytes that it needs.  Some functions take all their
 * arguments unconverted. */
static void
cast_args(struct d_compiler *cc, struct d_node *n, const struct d_builtin *builtin,
    const struct d_proto *proto)
{
	struct d_node **arg = &n->args;

	if (builtin->kind == D_B_AGG || builtin->id == D_BA_PRINT ||
	    builtin->id == D_BA_TRACEMEM || builtin->id == D_B_UNSUPPORTED)
		return;
	for (unsigned i = 0; *arg != NULL && i < proto->nparams; arg = &(*arg)->next, i++) {
		const struct d_type *param = proto->params[i];
		struct d_node *next = (*arg)->next;
		if (param == NULL || (d_type_is_int(param) && d_type_is_int((*arg)->type)))
			continue;
		if (d_type_is_charptr(param))
			param = d_type_basic(cc->types, D_T_STRING);
		(*arg)->next = NULL;
		*arg = d_cast(cc, *arg, param);
		(*arg)->next = next;
	}
}

/* --- calls --------------------------------------------------------------- */

/* DTrace resolves names of functions while it parses the text, so their errors have no region. */
const struct d_builtin *
d_find_function(struct d_compiler *cc, const struct d_node *n)
{
	const char *region = cc->region;

	cc->region = NULL;
	if (n->a->kind != D_N_IDENT)
		d_error_raise(cc, n->loc, "D_FUNC_IDENT", "function designator is not of function "
		    "type");
	const char *name = n->a->u.ref.name, *kind = d_name_kind(cc, name);
	if (kind == NULL)
		d_error_raise(cc, n->loc, "D_FUNC_UNDEF", "undefined function name: %s", name);
	const struct d_builtin *builtin = d_builtin_visible(&cc->program->options, name);
	if (builtin == NULL || builtin->kind == D_B_VAR ||
	    d_symtab_get(&cc->vars[D_GLOBAL], name) != NULL)
		d_error_raise(cc, n->loc, "D_FUNC_IDKIND", "%s '%s' may not be referenced as a "
		    "function", kind, name);
	cc->region = region;
	return builtin;
}

/* The target of bcopy() or copyinto() has to be memory of alloca(). */
static void
check_target(struct d_compiler *cc, const struct d_node *n)
{
	unsigned number;
	const struct d_node *arg = n->args;

	if (n->u.builtin->id == D_BF_BCOPY)
		number = 2;
	else if (n->u.builtin->id == D_BF_COPYINTO)
		number = 3;
	else
		return;
	for (unsigned i = 1; i < number; i++)
		arg = arg->next;
	if (!arg->alloca)
		d_error_raise(cc, n->loc, "D_PROTO_ARG", "%s( ) argument #%u is incompatible with "
		    "prototype:\n\tprototype: alloca pointer\n\t argument: non-alloca pointer",
		    n->u.builtin->name, number);
}

/* The second argument of inet_ntoa6() has to be a constant. */
static void
check_strictness(struct d_compiler *cc, const struct d_node *n)
{
	const struct d_node *arg = n->u.builtin->id == D_BF_INET_NTOA6 ? n->args->next : NULL;
	int64_t value;

	if (arg != NULL && !d_node_const(arg, &value))
		d_error_raise(cc, n->loc, "D_PROTO_ARG", "inet_ntoa6( ) argument #2 is "
		    "incompatible with prototype:\n\tprototype: integer constant\n\t argument: %s",
		    d_node_type_text(cc, arg));
}

/* A constant size of scratch memory has to fit the option scratchsize. */
static void
check_scratch(struct d_compiler *cc, const struct d_node *n)
{
	uint64_t limit = d_options_scratch(&cc->program->options);
	const struct d_node *size = n->args;

	if (n->u.builtin->id == D_BF_COPYIN || n->u.builtin->id == D_BF_COPYINSTR)
		size = size->next;
	else if (n->u.builtin->id != D_BF_ALLOCA)
		return;
	int64_t value;
	if (size != NULL && d_node_const(size, &value) && (uint64_t)value > limit)
		d_error_raise(cc, n->loc, "D_ALLOCA_SIZE", "%s(%llu) size larger than scratchsize "
		    "%llu", n->u.builtin->name, (unsigned long long)value,
		    (unsigned long long)limit);
}

/* Note the parts of the event and the memory of the process that a call reads. */
static void
note_reads(struct d_compiler *cc, struct d_node *n)
{
	switch (n->u.builtin->id) {
	case D_BF_COPYINSTR:
		d_uses_string(cc, n, n->args);
		break;
	case D_BF_COPYIN:
	case D_BF_COPYINTO:
		d_uses_memory(cc);
		break;
	case D_BF_PROGENYOF:
		d_uses_ancestors(cc);
		break;
	default:
		break;
	}
}

static bool
is_constant(const struct d_node *n, bool zero)
{
	int64_t value;
	return d_node_const(n, &value) && (value != 0 || zero) && !(n->is_signed && value < 0);
}

/* Check the arguments of stack(frames), ustack(frames, strsize), jstack(frames, strsize). */
static void
check_stack(struct d_compiler *cc, const struct d_node *n)
{
	const struct d_node *frames = n->args, *size = frames != NULL ? frames->next : NULL;
	bool kernel = strcmp(n->u.builtin->name, "stack") == 0;

	if (frames != NULL && !is_constant(frames, false))
		d_error_raise(cc, frames->loc, kernel ? "D_STACK_SIZE" : "D_USTACK_FRAMES",
		    "%sstack( ) argument #1 must be a non-zero positive integer constant",
		    kernel ? "" : "u");
	if (size != NULL && !is_constant(size, true))
		d_error_raise(cc, size->loc, "D_USTACK_STRSIZE",
		    "ustack( ) argument #2 must be a positive integer constant");
}

/* Remember the first unsupported built-in, reported once the clause has no other error. */
static void
note_unsupported(struct d_compiler *cc, struct d_node *n)
{
	if (n->u.builtin->id != D_B_UNSUPPORTED)
		return;
	if (d_type_base(proto_of(cc, n->u.builtin)->returns)->kind == D_STACK)
		check_stack(cc, n);
	if (cc->unsupported == NULL)
		cc->unsupported = n;
}

struct d_node *
d_check_call(struct d_compiler *cc, struct d_node *n)
{
	const struct d_builtin *builtin = d_find_function(cc, n);
	const struct d_proto *proto = proto_of(cc, builtin);

	d_check_list(cc, &n->args);
	check_count(cc, n, builtin->name, proto);
	check_types(cc, n, builtin->name, proto);
	cast_args(cc, n, builtin, proto);

	n->kind = D_N_CALL;
	n->a = NULL;
	n->u.builtin = builtin;
	n->u.index = 0;
	note_unsupported(cc, n);
	note_reads(cc, n);
	check_target(cc, n);
	check_strictness(cc, n);
	check_scratch(cc, n);
	if ((builtin->flags & D_B_DESTRUCTIVE) != 0)
		cc->program->destructive = true;
	return d_set_type(n, proto->returns);
}
