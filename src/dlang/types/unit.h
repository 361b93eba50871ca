/*
 * unit.h - a D program, as the library's own files see it.
 *
 * All its parts but late probes live in its arena.  The consumer reads the program and never
 * writes it.
 */
#ifndef D_UNIT_H
#define D_UNIT_H

#include "dlang/base/symtab.h"
#include "dlang/dlang.h"
#include "dlang/types/ast.h"
#include "dlang/types/options.h"

struct d_arena;
struct d_types;

/* A tick-N or profile-N probe. */
struct d_tick {
	const struct d_probe *probe;
	uint64_t period;		/* ns */
};

/* A program text, and the clause-probe pairs that it has made: see d_program_matched(). */
struct d_text_info {
	const char *name;		/* of the script; NULL: a specifier */
	size_t matched;
};

/* Clauses in program order, or probes by id. */
struct d_list {
	void **item;
	size_t n;
};

struct d_program {
	struct d_arena *arena;
	struct d_types *types;
	const struct d_macros *macros;
	struct d_options options;

	struct d_text_info *texts;
	size_t ntexts;
	struct d_clause **clauses;	/* all, in program order */
	size_t nclauses;

	struct d_var **vars[D_NSPACES];	/* by slot */
	unsigned nvars[D_NSPACES];
	struct d_agg **aggs;		/* by id */
	unsigned naggs;

	struct d_probe **probes;	/* by id - 1 */
	size_t nprobes;
	struct d_symtab probe_names;	/* "prov:mod:func:name" -> struct d_probe */

	/* Probes that came after the check (late.c); d_program_forget() frees them. */
	void *late;			/* tsearch() tree of struct late_probe */
	uint32_t *late_ids;		/* of those forgotten, to be used again */
	size_t nlate_ids, late_count;	/* late_count: ids ever given to such */
	bool checked;			/* d_program_check() is over */

	/* By name, so that a clause meets only the probes of its name, and the other way round. */
	struct d_symtab probes_named;	/* name -> struct d_list of probes */
	struct d_symtab clauses_named;	/* name -> struct d_list of the clauses that say it */
	struct d_list patterns;		/* the other clauses: their names are patterns */
	const struct d_probe *begin, *end, *error;
	const struct d_probe *drop, *now, *pydtrace;	/* DTrace has none; NULL: no clause names it */
	struct d_tick *ticks;
	size_t nticks;
	struct d_symtab tick_names;	/* name -> its struct d_probe */

	bool destructive;		/* some action needs -w */
	struct d_compiler *compiler;	/* kept between texts */
};

#endif
