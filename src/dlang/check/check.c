/*
 * check.c - the checker: from the tree as parsed to the tree as evaluated.
 */
#include <string.h>

#include "dlang/check/check.h"
#include "dlang/check/check_decl.h"
#include "dlang/check/check_expr.h"
#include "dlang/check/check_inline.h"
#include "dlang/check/check_stmt.h"
#include "dlang/check/check_xlate.h"
#include "dlang/check/fold.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/macro.h"
#include "dlang/syntax/pragma.h"
#include "dlang/syntax/tree.h"

/* --- clauses ------------------------------------------------------------- */

static void
check_matched(struct d_compiler *cc, const struct d_clause *clause)
{
	const struct d_pdesc *d = clause->pdescs;

	if (clause->nprobes == 0 && !d_option_on(&cc->program->options, D_O_ZDEFS)) {
		cc->unmatched = d;
		d_error_raise(cc, clause->loc, "D_PDESC_ZERO", "probe description %s:%s:%s:%s does "
		    "not match any probes", d->prov, d->mod, d->func, d->name);
	}
}

static void
check_body(struct d_compiler *cc, struct d_clause *clause)
{
	cc->region = "action list";
	d_check_statements(cc, clause->stmts);
	cc->region = NULL;
}

static void
check_predicate(struct d_compiler *cc, struct d_clause *clause)
{
	if (clause->pred == NULL)
		return;
	cc->region = "predicate";
	clause->pred = d_check_expr(cc, clause->pred);
	if (!d_type_is_scalar(clause->pred->type))
		d_error_raise(cc, (struct d_loc){ clause->last_line, clause->loc.text,
		    clause->loc.file }, "D_PRED_SCALAR", "predicate result must be of scalar type");
	cc->region = NULL;
}

/* True if the error is an unknown name, which the predicate may create. */
static bool
is_unknown_name(const struct d_error *err)
{
	return strcmp(err->tag, "D_IDENT_UNDEF") == 0 || strcmp(err->tag, "D_VAR_UNDEF") == 0;
}

/* Check a clause's body before its predicate.  Returns false if the body has an unknown name, so
 * that the predicate has to come first. */
static bool
try_body(struct d_compiler *cc, struct d_clause *clause)
{
	struct d_escape here;

	d_escape_enter(cc, &here);
	if (setjmp(here.jump) == 0) {
		check_body(cc, clause);
		d_escape_leave(cc, &here);
		return true;
	}
	if (!is_unknown_name(cc->err))
		d_error_again(cc);
	d_error_clear(cc->err);
	cc->failed = false;
	return false;
}

/* Report an unsupported built-in only when the clause has no other error. */
static void
check_unsupported(struct d_compiler *cc)
{
	if (cc->unsupported == NULL)
		return;
	const struct d_builtin *builtin = cc->unsupported->u.builtin;
	d_error_raise(cc, cc->unsupported->loc, "D_UNKNOWN", "%s( ) is not available here%s",
	    builtin->name, (builtin->flags & D_B_KERNEL) != 0 ? ": it asks about the kernel" : "");
}

/* The predicate knows a variable that the body assigns first, and the body one that the predicate
 * assigns first. */
static void
check_clause(struct d_compiler *cc, struct d_clause *clause)
{
	struct d_clause *again = clause->pred != NULL ? d_clause_copy(cc->arena, clause) : NULL;

	cc->text = clause->loc.text;
	cc->clause = clause;
	cc->uses = &clause->uses;
	cc->unsupported = NULL;
	cc->node_count = 0;
	check_matched(cc, clause);
	if (clause->pred == NULL) {
		check_body(cc, clause);
	} else if (try_body(cc, clause)) {
		check_predicate(cc, clause);
	} else {
		clause->pred = again->pred;
		clause->stmts = again->stmts;
		check_predicate(cc, clause);
		check_body(cc, clause);
	}
	d_check_actions(cc, clause->stmts);
	check_unsupported(cc);
	clause->bare = clause->speculates && !clause->acts;
	clause->records |= clause->empty || clause->bare;
	cc->clause = NULL;
	cc->uses = NULL;
}

/* --- the program --------------------------------------------------------- */

static void
check_item(struct d_compiler *cc, struct d_item *item)
{
	cc->text = item->loc.text;
	cc->node_count = 0;
	switch (item->kind) {
	case D_I_DECL:
		d_check_declaration(cc, item);
		break;
	case D_I_INLINE:
		d_check_inline(cc, item);
		break;
	case D_I_XLATOR:
		d_check_translator(cc, item);
		break;
	case D_I_PROVIDER:
	case D_I_CLAUSE:
		break;
	}
}

static void
check_declarations(struct d_compiler *cc)
{
	for (struct d_item *item = cc->items; item != NULL; item = item->next)
		check_item(cc, item);
}

void
d_check_partial(struct d_compiler *cc)
{
	struct d_error syntax = *cc->err;
	struct d_escape here;

	*cc->err = (struct d_error){ .message = NULL };
	cc->failed = false;
	d_escape_enter(cc, &here);
	if (setjmp(here.jump) == 0) {
		check_declarations(cc);
		if (cc->opened != NULL)
			d_check_unfinished(cc, cc->opened);
		d_escape_leave(cc, &here);
		*cc->err = syntax;
		cc->failed = true;
	} else {
		d_error_clear(&syntax);
	}
}

/* Declarations hold for the whole program, also for the clauses before them. */
static void
check_program(struct d_compiler *cc)
{
	check_declarations(cc);
	check_unsupported(cc);
	for (struct d_item *item = cc->items; item != NULL; item = item->next)
		if (item->kind == D_I_CLAUSE) {
			item->clause->pred = d_fold(cc, item->clause->pred);
			d_fold_statements(cc, item->clause->stmts);
		}
	if (!d_pragma_check_used(cc) || !d_macro_check_used(cc, cc->last_line))
		return;
	for (struct d_item *item = cc->items; item != NULL; item = item->next)
		if (item->kind == D_I_CLAUSE)
			check_clause(cc, item->clause);
}

bool
d_check(struct d_compiler *cc)
{
	struct d_escape here;

	d_escape_enter(cc, &here);
	if (setjmp(here.jump) != 0)
		return false;
	check_program(cc);
	d_escape_leave(cc, &here);
	return !cc->failed;
}
