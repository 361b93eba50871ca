/*
 * check_stmt.c - statements.
 *
 * A clause is checked in two passes, as in DTrace: first every expression, the predicate's,
 * too; then the arguments and the order of its actions.  So errors of the second kind come
 * after all of the first kind.
 */
#include <string.h>

#include "dlang/check/check_stmt.h"
#include "dlang/check/check_agg.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/check_format.h"
#include "dlang/check/convert.h"
#include "dlang/check/describe.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/tree.h"

/* --- first: expressions -------------------------------------------------- */

void
d_check_statements(struct d_compiler *cc, struct d_stmt *s)
{
	for (; s != NULL; s = s->next) {
		if (s->kind == D_S_IF) {
			s->expr = d_check_expr(cc, s->expr);
			if (!d_type_is_scalar(s->expr->type))
				d_error_raise(cc, s->loc, "D_PRED_SCALAR",
				    "conditional expression must be of scalar type");
			d_check_statements(cc, s->then);
			d_check_statements(cc, s->otherwise);
		} else if (d_is_aggregating(s->expr)) {
			d_check_aggregating(cc, s);
		} else {
			s->expr = d_check_expr(cc, s->expr);
		}
	}
}

/* --- second: actions ----------------------------------------------------- */

static void __attribute__((noreturn))
fail_agg_argument(struct d_compiler *cc, const struct d_stmt *s, const struct d_node *arg,
    unsigned number, const char *tag)
{
	d_error_raise(cc, s->expr->loc, tag, "%s( ) argument #%u is incompatible with prototype:\n"
	    "\tprototype: aggregation\n\t argument: %s", s->expr->u.builtin->name, number,
	    d_node_type_text(cc, arg));
}

/* Return the aggregation that an argument names, which must have been aggregated into. */
static struct d_agg *
agg_argument(struct d_compiler *cc, const struct d_stmt *s, const struct d_node *arg,
    unsigned number, const char *argtag, const char *badtag)
{
	if (arg->kind != D_N_AGGREF)
		fail_agg_argument(cc, s, arg, number, argtag);
	struct d_agg *agg = d_agg_find(cc, arg->u.ref.name);
	if (agg == NULL || agg->func == NULL)
		d_error_raise(cc, s->expr->loc, badtag, "undefined aggregation: @%s",
		    arg->u.ref.name);
	return agg;
}

static void
add_agg(struct d_compiler *cc, struct d_stmt *s, struct d_agg *agg)
{
	s->aggs = d_arena_grow(cc->arena, s->aggs, s->naggs, sizeof(struct d_agg *));
	s->aggs[s->naggs++] = agg;
}

/* Check clear, denormalize, normalize, trunc: an aggregation, and perhaps a number. */
static void
check_on_aggregation(struct d_compiler *cc, struct d_stmt *s)
{
	static const struct { const char *arg, *bad; } tags[] = {
		[D_BA_CLEAR] = { "D_CLEAR_AGGARG", "D_CLEAR_AGGBAD" },
		[D_BA_DENORMALIZE] = { "D_NORMALIZE_AGGARG", "D_NORMALIZE_AGGBAD" },
		[D_BA_NORMALIZE] = { "D_NORMALIZE_AGGARG", "D_NORMALIZE_AGGBAD" },
		[D_BA_TRUNC] = { "D_TRUNC_AGGARG", "D_TRUNC_AGGBAD" },
	};
	struct d_node *args = s->expr->args;
	unsigned id = s->expr->u.builtin->id;

	add_agg(cc, s, agg_argument(cc, s, args, 1, tags[id].arg, tags[id].bad));
	s->args = args->next;
}

/* The aggregations of one printa have to have the same keys. */
static void
check_same_keys(struct d_compiler *cc, const struct d_stmt *s, const struct d_agg *a,
    const struct d_agg *b)
{
	if (a->nkeys != b->nkeys)
		d_error_raise(cc, s->expr->loc, "D_PRINTA_AGGKEY", "printa( ): @%s and @%s do not "
		    "have matching key signatures: @%s has %u key%s, @%s has %u key%s", a->name,
		    b->name, a->name, a->nkeys, a->nkeys == 1 ? "" : "s", b->name, b->nkeys,
		    b->nkeys == 1 ? "" : "s");
	for (unsigned i = 0; i < a->nkeys; i++) {
		struct d_node left = { .kind = D_N_VAR }, right = { .kind = D_N_VAR };
		d_set_type(&left, a->keys[i]);
		d_set_type(&right, b->keys[i]);
		if (!d_compatible(cc, &left, &right))
			d_error_raise(cc, s->expr->loc, "D_PRINTA_AGGPROTO", "printa( ): @%s[ ] "
			    "key #%u is incompatible with @%s:\n%9s key #%u: %s\n%9s key #%u: %s",
			    b->name, i + 1, a->name, a->name, i + 1, d_type_text(cc, a->keys[i]),
			    b->name, i + 1, d_type_text(cc, b->keys[i]));
	}
}

/* Return the keys of an aggregation as the values that a format prints. */
static struct d_node *
key_values(struct d_compiler *cc, const struct d_agg *agg)
{
	struct d_node *first = NULL, **end = &first;

	for (unsigned i = 0; i < agg->nkeys; i++) {
		*end = d_set_type(d_node(cc, D_N_VAR, 0), agg->keys[i]);
		end = &(*end)->next;
	}
	return first;
}

/* Only freopen() may have an empty format: it goes back to the original output. */
static void
require_format(struct d_compiler *cc, const struct d_stmt *s, const struct d_node *text)
{
	if (text->u.str.len == 0 && s->expr->u.builtin->id != D_BA_FREOPEN)
		d_error_raise(cc, s->expr->loc, "D_PRINTF_FMT_EMPTY", "%s( ) format string is "
		    "empty", s->expr->u.builtin->name);
}

static void
check_printa(struct d_compiler *cc, struct d_stmt *s)
{
	struct d_node *args = s->expr->args, *text = NULL;
	unsigned number = 1;

	if (args != NULL && args->kind == D_N_STRING) {
		text = args;
		args = args->next;
		number = 2;
	}
	if (args == NULL)
		d_error_raise(cc, s->expr->loc, "D_PRINTA_PROTO",
		    "printa( ) prototype mismatch: 1 args passed, 2 expected");
	for (; args != NULL; args = args->next, number++) {
		struct d_agg *agg = agg_argument(cc, s, args, number, "D_PRINTA_AGGARG",
		    "D_PRINTA_AGGBAD");
		if (s->naggs != 0)
			check_same_keys(cc, s, s->aggs[0], agg);
		add_agg(cc, s, agg);
		if (text != NULL && s->format == NULL) {
			require_format(cc, s, text);
			s->format = d_format_parse(cc, text);
			d_format_check(cc, s, "printa", s->format, key_values(cc, agg), agg);
		}
	}
}

static void
check_printf(struct d_compiler *cc, struct d_stmt *s)
{
	struct d_node *text = s->expr->args;
	const char *func = s->expr->u.builtin->name;

	if (text->kind != D_N_STRING)
		d_error_raise(cc, s->expr->loc, "D_PRINTF_ARG_FMT", "%s( ) argument #1 is "
		    "incompatible with prototype:\n\tprototype: string constant\n\t argument: %s",
		    func, d_node_type_text(cc, text));
	/* DTrace itself spells "the original output" as ".". */
	if (s->expr->u.builtin->id == D_BA_FREOPEN && strcmp(text->u.str.text, ".") == 0)
		d_error_raise(cc, s->expr->loc, "D_FREOPEN_INVALID", "freopen( ) argument #1 "
		    "cannot be \".\"");
	require_format(cc, s, text);
	s->format = d_format_parse(cc, text);
	s->args = text->next;
	d_format_check(cc, s, func, s->format, s->args, NULL);
}

static void
check_trace(struct d_compiler *cc, struct d_stmt *s)
{
	const struct d_node *arg = s->expr->args;
	const char *func = s->expr->u.builtin->name;
	bool print = s->expr->u.builtin->id == D_BA_PRINT;
	enum d_kind kind = d_type_base(arg->type)->kind;

	if (kind == D_VOID)
		d_error_raise(cc, arg->loc, print ? "D_PRINT_VOID" : "D_TRACE_VOID",
		    "%s( ) may not be applied to a void expression", func);
	if (kind == D_DYNAMIC || d_is_translation(arg))
		d_error_raise(cc, arg->loc, print ? "D_PRINT_DYN" : "D_TRACE_DYN",
		    "%s( ) may not be applied to a dynamic expression", func);
	s->args = s->expr->args;
}

static void
check_print(struct d_compiler *cc, struct d_stmt *s)
{
	const struct d_node *arg = s->expr->args;
	const struct d_type *pointer = d_type_base(arg->type);

	check_trace(cc, s);
	if (pointer->kind == D_POINTER && d_type_base(pointer->to)->size == 0)
		d_error_raise(cc, arg->loc, "D_PRINT_SIZE",
		    "print( ) argument #1 reference has type '%s' with size 0; cannot print value.",
		    d_type_text(cc, pointer->to));
}

static void
check_tracemem(struct d_compiler *cc, struct d_stmt *s)
{
	struct d_node *address = s->expr->args, *size = address->next;
	enum d_kind kind = d_type_base(address->type)->kind;
	int64_t value;

	if (!d_type_is_int(address->type) && kind != D_POINTER && kind != D_ARRAY)
		d_error_raise(cc, address->loc, "D_TRACEMEM_ADDR", "tracemem( ) argument #1 is "
		    "incompatible with prototype:\n\tprototype: pointer or integer\n\t argument: "
		    "%s", d_node_type_text(cc, address));
	if (!d_node_const(size, &value) || value == 0 || (size->is_signed && value < 0))
		d_error_raise(cc, size->loc, "D_TRACEMEM_SIZE", "tracemem( ) argument #2 must be a "
		    "non-zero positive integral constant expression");
	struct d_node *next = address->next;
	address->next = NULL;
	s->args = d_cast(cc, address, d_type_basic(cc->types, D_T_ULONG));
	s->args->next = next;
}

static void
check_plain(struct d_compiler *cc, struct d_stmt *s)
{
	(void)cc;
	s->args = s->expr->args;
}

static const struct {
	enum d_builtin_id id;
	void (*check)(struct d_compiler *cc, struct d_stmt *s);
} ACTIONS[] = {
	{ D_BA_CLEAR, check_on_aggregation }, { D_BA_TRUNC, check_on_aggregation },
	{ D_BA_NORMALIZE, check_on_aggregation }, { D_BA_DENORMALIZE, check_on_aggregation },
	{ D_BA_PRINTA, check_printa }, { D_BA_PRINTF, check_printf }, { D_BA_SYSTEM, check_printf },
	{ D_BA_FREOPEN, check_printf }, { D_BA_TRACE, check_trace }, { D_BA_PRINT, check_print },
	{ D_BA_TRACEMEM, check_tracemem },
};

/* A destructive effect cannot be taken back with its speculation. */
static void
check_destructive(struct d_compiler *cc, const struct d_node *call)
{
	if ((call->u.builtin->flags & D_B_DESTRUCTIVE) != 0 && cc->clause->speculates)
		d_error_raise(cc, call->loc, "D_ACT_SPEC",
		    "destructive actions may not follow speculate( )");
}

/* Check the order of actions in a clause with speculations. */
static void
check_order(struct d_compiler *cc, const struct d_stmt *s)
{
	struct d_clause *c = cc->clause;
	const struct d_builtin *builtin = s->expr->u.builtin;

	c->acts |= builtin->id != D_BA_SPECULATE;
	switch (builtin->id) {
	case D_BA_COMMIT:
		if (c->records || c->aggregates)
			d_error_raise(cc, s->expr->loc, "D_COMM_DREC",
			    "commit( ) may not follow data-recording action(s)");
		c->commits = true;
		return;
	case D_BA_SPECULATE:
		if (c->speculates)
			d_error_raise(cc, s->expr->loc, "D_SPEC_SPEC",
			    "speculate( ) may not follow speculate( )");
		if (c->commits)
			d_error_raise(cc, s->expr->loc, "D_SPEC_COMM", "speculate( ) may not "
			    "follow commit( )");
		if (c->records || c->aggregates)
			d_error_raise(cc, s->expr->loc, "D_SPEC_DREC",
			    "speculate( ) may not follow data-recording action(s)");
		c->speculates = true;
		return;
	case D_BA_DISCARD:
		return;
	case D_BA_EXIT:
		if (c->speculates)
			d_error_raise(cc, s->expr->loc, "D_EXIT_SPEC", "exit( ) may not follow "
			    "speculate( )");
		break;
	default:
		check_destructive(cc, s->expr);
		break;
	}
	if ((builtin->flags & D_B_RECORDS) == 0)
		return;
	if (c->commits)
		d_error_raise(cc, s->expr->loc, "D_DREC_COMM",
		    "data-recording actions may not follow commit( )");
	c->records = true;
}

static void
check_action(struct d_compiler *cc, struct d_stmt *s)
{
	enum d_builtin_id id = s->expr->u.builtin->id;
	size_t i, n = sizeof(ACTIONS) / sizeof(ACTIONS[0]);

	s->kind = D_S_ACTION;
	check_order(cc, s);
	for (i = 0; i < n && ACTIONS[i].id != id; i++)
		;
	(i < n ? ACTIONS[i].check : check_plain)(cc, s);
	s->nargs = d_list_length(s->args);
}

/* An action or an aggregating function has no value to drop. */
static void
check_value_statement(struct d_compiler *cc, const struct d_stmt *s)
{
	static const char *const WORDS[] = {
		[D_B_ACTION] = "tracing function", [D_B_AGG] = "aggregating function",
	};
	const struct d_node *n = s->expr;

	if (n->kind == D_N_AGGREF)
		d_error_raise(cc, n->loc, "D_AGG_NULL", "expression has null effect: @%s",
		    n->u.ref.name);
	while (n->kind == D_N_CAST)
		n = n->a;
	if (n->kind != D_N_CALL)
		return;
	check_destructive(cc, n);
	if (WORDS[n->u.builtin->kind] != NULL)
		d_error_raise(cc, n->loc, "D_CG_EXPR", "%s %s( ) may not be called from a D "
		    "expression (D program context required)", WORDS[n->u.builtin->kind],
		    n->u.builtin->name);
}

void
d_check_actions(struct d_compiler *cc, struct d_stmt *s)
{
	for (; s != NULL; s = s->next)
		switch (s->kind) {
		case D_S_IF:
			d_check_actions(cc, s->then);
			d_check_actions(cc, s->otherwise);
			break;
		case D_S_AGG:
			d_check_aggregating_action(cc, s);
			break;
		default:
			if (s->expr->kind == D_N_CALL && s->expr->u.builtin->kind == D_B_ACTION)
				check_action(cc, s);
			else
				check_value_statement(cc, s);
			break;
		}
}
