/*
 * probe.h - a probe: four names, a number, and the clauses that it enables.
 *
 * d_program_probe() (dlang.h) makes probes; they live as long as their program, or until
 * d_program_forget().  Parsing a text adds the clauses that a probe enables.  Ids count up from 1
 * in the order in which probes are made: BEGIN is 1, END 2 and ERROR 3, as in DTrace.
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
	const char *prov, *mod, *func, *name;	/* never NULL; spelled as in D: function-entry */
	unsigned nargs;				/* typed arguments; 0 if their types are unknown */
	const char *const *argtypes;		/* nargs C types, as provider/ declares them */
	struct d_clause **clauses;		/* enabled by this probe, in program order */
	size_t nclauses;
};

/* A probe description: four patterns (glob.h).  An empty pattern matches every name. */
struct d_pdesc {
	const char *prov, *mod, *func, *name;
};

/* True if the description matches a probe of these four names. */
bool d_pdesc_matches(const struct d_pdesc *, const char *prov, const char *mod, const char *func,
    const char *name);

/* True if the description can only mean D's own probes: BEGIN, END, ERROR, ticks.  No event
 * source provides them. */
bool d_pdesc_is_own(const struct d_pdesc *);

#endif
