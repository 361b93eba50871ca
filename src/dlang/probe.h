/*
 * probe.h - a probe: four names, a number, and the clauses that it enables.
 *
 * Probes are made by d_program_probe() (dlang.h) and live as long as their
 * program.  Ids count up from 1 in the order in which probes are made: BEGIN is
 * 1, END 2 and ERROR 3, as in DTrace.
 */
#ifndef D_PROBE_H
#define D_PROBE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dlang/base/glob.h"

struct d_clause;

struct d_probe {
	uint32_t id;
	const char *prov, *mod, *func, *name;	/* never NULL; names as D spells them (function-entry) */
	unsigned nargs;				/* typed arguments; 0 when nothing is known of them */
	const char *const *argtypes;		/* nargs C types, as provider/ declares them */
	struct d_clause **clauses;		/* enabled by this probe, in program order */
	size_t nclauses;
};

/* A probe description: four patterns (glob.h), of which an empty one matches everything. */
struct d_pdesc {
	const char *prov, *mod, *func, *name;
};

/* Does a description match a probe of these four names? */
bool d_pdesc_matches(const struct d_pdesc *, const char *prov, const char *mod, const char *func,
    const char *name);

/* Does it mean the language's own probes: BEGIN, END, ERROR, ticks?  No source has them. */
bool d_pdesc_is_own(const struct d_pdesc *);

#endif
