/*
 * check_agg.h - aggregations.
 */
#ifndef D_CHECK_AGG_H
#define D_CHECK_AGG_H

#include "dlang/syntax/compiler.h"

/* Return the aggregation of a name; NULL if there is none. */
struct d_agg *d_agg_find(struct d_compiler *cc, const char *name);

/* The same, but create a missing one at `loc`. */
struct d_agg *d_agg_get(struct d_compiler *cc, const char *name, struct d_loc loc);

/* True for @a[keys] = func(args). */
bool d_is_aggregating(const struct d_node *n);

/* Check an aggregating statement: first its expressions, then the function's arguments. */
void d_check_aggregating(struct d_compiler *cc, struct d_stmt *s);
void d_check_aggregating_action(struct d_compiler *cc, struct d_stmt *s);

/* Check a reference to an aggregation as an argument of an action. */
struct d_node *d_check_aggref(struct d_compiler *cc, struct d_node *n);

#endif
