/*
 * check_agg.c - aggregations: @name[keys] = function(arguments).
 */
#include <string.h>

#include "dlang/check/check_agg.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/check_name.h"
#include "dlang/check/convert.h"
#include "dlang/syntax/error.h"

struct d_agg *
d_agg_find(struct d_compiler *cc, const char *name)
{
	return d_symtab_get(&cc->aggs, name);
}

struct d_agg *
d_agg_get(struct d_compiler *cc, const char *name, struct d_loc loc)
{
	struct d_agg *agg = d_agg_find(cc, name);
	struct d_program *program = cc->program;

	if (agg != NULL)
		return agg;
	agg = d_arena_alloc(cc->arena, sizeof(*agg));
	agg->name = name;
	agg->loc = loc;
	agg->id = program->naggs;
	program->aggs = d_arena_grow(program->arena, program->aggs, program->naggs,
	    sizeof(struct d_agg *));
	program->aggs[program->naggs++] = agg;
	d_symtab_put(&cc->aggs, cc->arena, name, agg);
	return agg;
}

/* True for @name and @name[keys]. */
static bool
is_aggregation(const struct d_node *n)
{
	return n->kind == D_N_AGGREF || (n->kind == D_N_INDEXED && n->a->kind == D_N_AGGREF);
}

bool
d_is_aggregating(const struct d_node *n)
{
	return n->kind == D_N_ASSIGN && is_aggregation(n->a);
}

struct d_node *
d_check_aggref(struct d_compiler *cc, struct d_node *n)
{
	if (d_agg_find(cc, n->u.ref.name) == NULL)
		d_error_raise(cc, n->loc, "D_IDENT_UNDEF", "failed to resolve @%s: Unknown "
		    "variable name", n->u.ref.name);
	return d_set_type(n, d_type_basic(cc->types, D_T_DYNAMIC));
}

/* --- first: expressions -------------------------------------------------- */

void
d_check_aggregating(struct d_compiler *cc, struct d_stmt *s)
{
	struct d_node *n = s->expr, *ref = n->a->kind == D_N_INDEXED ? n->a->a : n->a;
	struct d_node *keys = n->a->kind == D_N_INDEXED ? n->a->args : NULL;
	struct d_agg *agg = d_agg_get(cc, ref->u.ref.name, ref->loc);

	struct d_node *call = d_check_expr(cc, n->b);
	if (call->kind != D_N_CALL || call->u.builtin->kind != D_B_AGG)
		d_error_raise(cc, n->loc, "D_AGG_FUNC",
		    "@%s must be assigned the result of an aggregating function", agg->name);
	const struct d_builtin *func = call->u.builtin;
	if (agg->func != NULL && agg->func != func)
		d_error_raise(cc, n->loc, "D_AGG_REDEF", "aggregation redefined: @%s\n\t current: "
		    "@%s = %s( )\n" "\tprevious: @%s = %s( ) : line %d", agg->name, agg->name,
		    func->name, agg->name, agg->func->name, agg->loc.line);

	d_check_list(cc, &keys);
	if (agg->func == NULL) {
		agg->keys = d_key_types(cc, ref, keys, "aggregation");
		agg->nkeys = d_list_length(keys);
		agg->func = func;
	} else {
		d_check_keys(cc, ref, keys, "@", agg->name, agg->keys, agg->nkeys);
	}
	s->kind = D_S_AGG;
	s->agg = agg;
	s->keys = d_cast_keys(cc, keys, agg->keys);
	s->expr = call;
}

/* --- second: the function's arguments ------------------------------------ */

static int64_t
constant(struct d_compiler *cc, const struct d_node *arg, const char *func, unsigned number,
    const char *tag)
{
	int64_t value = 0;
	if (!d_node_const(arg, &value))
		d_error_raise(cc, arg->loc, tag, "%s( ) argument #%u must be an integer constant",
		    func, number);
	return value;
}

static void
match(struct d_compiler *cc, const struct d_stmt *s, const char *what, int64_t before, int64_t now,
    const char *tag)
{
	if (before != now)
		d_error_raise(cc, s->loc, tag, "%s doesn't match previous declaration: expected "
		    "%lld, found %lld", what, (long long)before, (long long)now);
}

/* lquantize(value, base, limit [, step [, weight]]) */
static struct d_node *
check_lquantize(struct d_compiler *cc, struct d_stmt *s, struct d_node *args)
{
	struct d_node *a1 = args->next, *a2 = a1->next, *a3 = a2->next;
	struct d_agg *agg = s->agg;
	int64_t step = 1;

	int64_t base = constant(cc, a1, "lquantize", 1, "D_LQUANT_BASETYPE");
	if (base < INT32_MIN || base > INT32_MAX)
		d_error_raise(cc, a1->loc, "D_LQUANT_BASEVAL",
		    "lquantize( ) argument #1 must be a 32-bit quantity");
	int64_t limit = constant(cc, a2, "lquantize", 2, "D_LQUANT_LIMTYPE");
	if (limit < INT32_MIN || limit > INT32_MAX)
		d_error_raise(cc, a2->loc, "D_LQUANT_LIMVAL",
		    "lquantize( ) argument #2 must be a 32-bit quantity");
	if (limit <= base)
		d_error_raise(cc, s->loc, "D_LQUANT_MISMATCH", "lquantize( ) base (argument #1) "
		    "must be less than limit (argument #2)");
	if (a3 != NULL) {
		if (!d_node_const(a3, &step) || step == 0 || (a3->is_signed && step < 0))
			d_error_raise(cc, a3->loc, "D_LQUANT_STEPTYPE", "lquantize( ) argument #3 "
			    "must be a non-zero positive integer constant");
		if ((uint64_t)step > UINT16_MAX)
			d_error_raise(cc, a3->loc, "D_LQUANT_STEPVAL",
			    "lquantize( ) argument #3 must be a 16-bit quantity");
	}
	int64_t levels = (limit - base) / step;
	if (levels == 0)
		d_error_raise(cc, s->loc, "D_LQUANT_STEPLARGE", "lquantize( ) step (argument #3) "
		    "too large: must have at least one quantization level");
	if (levels > UINT16_MAX)
		d_error_raise(cc, s->loc, "D_LQUANT_STEPSMALL", "lquantize( ) step (argument #3) "
		    "too small: number of quantization levels must be a 16-bit quantity");

	if (agg->levels != 0) {
		match(cc, s, "lquantize( ) base (argument #1)", agg->base, base, "D_LQUANT_MATCHBASE");
		match(cc, s, "lquantize( ) limit (argument #2)",
		    agg->base + (int64_t)agg->levels * agg->step, base + levels * step,
		    "D_LQUANT_MATCHLIM");
		match(cc, s, "lquantize( ) step (argument #3)", agg->step, step, "D_LQUANT_MATCHSTEP");
	}
	agg->base = base;
	agg->step = step;
	agg->levels = levels;
	return a3 != NULL ? a3->next : NULL;
}

/* Return factor ** exponent; UINT64_MAX if it does not fit. */
static uint64_t
power(uint64_t factor, uint64_t exponent)
{
	uint64_t n = 1;
	for (uint64_t i = 0; i < exponent; i++)
		if (__builtin_mul_overflow(n, factor, &n))
			return UINT64_MAX;
	return n;
}

static int64_t
magnitude(struct d_compiler *cc, const struct d_node *arg, unsigned number, const char *type_tag,
    const char *value_tag)
{
	int64_t value = constant(cc, arg, "llquantize", number, type_tag);
	if (value < 0 || value > UINT16_MAX)
		d_error_raise(cc, arg->loc, value_tag,
		    "llquantize( ) argument #%u must be an unsigned 16-bit quantity", number);
	return value;
}

/* The steps have to divide a magnitude, and magnitudes the steps. */
static void
check_steps(struct d_compiler *cc, const struct d_node *at, uint64_t factor, uint64_t lmag,
    uint64_t steps)
{
	if (steps < factor && factor % steps != 0)
		d_error_raise(cc, at->loc, "D_LLQUANT_STEPVAL", "llquantize() argument #4 (steps) "
		    "must evenly divide argument #1 (factor) when steps<factor");
	if (steps <= factor)
		return;
	if (steps % factor != 0)
		d_error_raise(cc, at->loc, "D_LLQUANT_STEPVAL", "llquantize() argument #4 (steps) "
		    "must be a multiple of argument #1 (factor) when steps>factor");
	if (lmag == 0 && factor * factor % steps != 0)
		d_error_raise(cc, at->loc, "D_LLQUANT_STEPVAL", "llquantize() argument #4 (steps) "
		    "must evenly divide the square of argument #1 (factor) when steps>factor and "
		    "lmag==0");
	if (lmag != 0 && power(factor, lmag + 1) % steps != 0)
		d_error_raise(cc, at->loc, "D_LLQUANT_STEPVAL", "llquantize() argument #4 (steps) "
		    "must evenly divide pow(argument #1 (factor), lmag (argument #2) + 1) when "
		    "steps>factor and lmag>0");
}

/* llquantize(value, factor, low, high, steps [, weight]) */
static struct d_node *
check_llquantize(struct d_compiler *cc, struct d_stmt *s, struct d_node *args)
{
	struct d_node *a1 = args->next, *a2 = a1->next, *a3 = a2->next, *a4 = a3->next;
	struct d_agg *agg = s->agg;

	int64_t factor = constant(cc, a1, "llquantize", 1, "D_LLQUANT_FACTORTYPE");
	if (factor < 2 || factor > UINT16_MAX)
		d_error_raise(cc, a1->loc, "D_LLQUANT_FACTORVAL", "llquantize( ) argument #1 must "
		    "be an unsigned 16-bit quantity greater than or equal to 2");
	int64_t lmag = magnitude(cc, a2, 2, "D_LLQUANT_LMAGTYPE", "D_LLQUANT_LMAGVAL");
	int64_t hmag = magnitude(cc, a3, 3, "D_LLQUANT_HMAGTYPE", "D_LLQUANT_HMAGVAL");
	if (hmag < lmag)
		d_error_raise(cc, a3->loc, "D_LLQUANT_HMAGVAL", "llquantize( ) argument #3 (high "
		    "magnitude) must be at least argument #2 (low magnitude)");
	if (power(factor, hmag + 1) == UINT64_MAX)
		d_error_raise(cc, a3->loc, "D_LLQUANT_HMAGVAL", "llquantize( ) argument #3 (high "
		    "magnitude) will cause overflow of 64 bits");
	int64_t steps;
	if (!d_node_const(a4, &steps) || steps == 0 || (a4->is_signed && steps < 0))
		d_error_raise(cc, a4->loc, "D_LLQUANT_STEPTYPE",
		    "llquantize( ) argument #4 must be a non-zero positive integer constant");
	steps = magnitude(cc, a4, 4, "D_LLQUANT_STEPTYPE", "D_LLQUANT_STEPVAL");
	check_steps(cc, a1, factor, lmag, steps);

	if (agg->factor != 0) {
		match(cc, s, "llquantize() factor (argument #1)", agg->factor, factor,
		    "D_LLQUANT_MATCHFACTOR");
		match(cc, s, "llquantize() lmag (argument #2)", agg->lmag, lmag, "D_LLQUANT_MATCHLMAG");
		match(cc, s, "llquantize() hmag (argument #3)", agg->hmag, hmag, "D_LLQUANT_MATCHHMAG");
		match(cc, s, "llquantize() steps (argument #4)", agg->steps, steps,
		    "D_LLQUANT_MATCHSTEPS");
	}
	agg->factor = factor;
	agg->lmag = lmag;
	agg->hmag = hmag;
	agg->steps = steps;
	return a4->next;
}

/* Check the increment of a quantize, which is the last argument. */
static void
check_weight(struct d_compiler *cc, struct d_stmt *s, struct d_node *weight, unsigned last)
{
	const char *func = s->agg->func->name;

	if (weight == NULL)
		return;
	if (!d_type_is_scalar(weight->type))
		d_error_raise(cc, s->loc, "D_PROTO_ARG",
		    "%s( ) increment value (argument #%u) must be of scalar type", func, last);
	if (weight->next != NULL)
		d_error_raise(cc, weight->loc, "D_PROTO_LEN", "%s( ) prototype mismatch: %u args "
		    "passed, at most %u expected", func, last + d_list_length(weight->next), last);
	s->weight = d_cast(cc, weight, d_type_basic(cc->types, D_T_LONG));
}

void
d_check_aggregating_action(struct d_compiler *cc, struct d_stmt *s)
{
	struct d_node *args = s->expr->args;
	const struct d_builtin *func = s->agg->func;

	if (cc->clause->commits)
		d_error_raise(cc, s->loc, "D_AGG_COMM", "aggregating actions may not follow "
		    "commit( )");
	if (cc->clause->speculates)
		d_error_raise(cc, s->loc, "D_AGG_SPEC", "aggregating actions may not follow "
		    "speculate( )");
	cc->clause->aggregates = true;
	if (args == NULL)
		return;
	if (!d_type_is_scalar(args->type))
		d_error_raise(cc, s->expr->loc, "D_AGG_SCALAR", "%s( ) argument #1 must be of "
		    "scalar type", func->name);

	if (func->id == D_BG_LQUANTIZE)
		check_weight(cc, s, check_lquantize(cc, s, args), 5);
	else if (func->id == D_BG_LLQUANTIZE)
		check_weight(cc, s, check_llquantize(cc, s, args), 6);
	else if (func->id == D_BG_QUANTIZE)
		check_weight(cc, s, args->next, 2);
	if (s->agg->value_type == NULL)
		s->agg->value_type = args->type;
	struct d_node *value = args;
	value->next = NULL;
	s->value = value;
}
