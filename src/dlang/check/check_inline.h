/*
 * check_inline.h - inlines: their definition and their uses.
 */
#ifndef D_CHECK_INLINE_H
#define D_CHECK_INLINE_H

#include "dlang/syntax/compiler.h"

/* The argument for a parameter of an inline array. */
struct d_binding {
	const char *name;
	struct d_node *value;		/* checked */
	struct d_binding *next;
};

/* An inline: its type and its expression. */
struct d_inline {
	const char *name;
	const struct d_type *type;
	const struct d_type **keys;	/* of an inline array: the types of its parameters */
	const char **params;
	unsigned nkeys;
	struct d_node *source;		/* as parsed: checked anew for the arguments of each use */
	struct d_node *expr;		/* checked; shared by all uses of the name */
	struct d_uses uses;
	size_t node_count;		/* of expr; nested inlines count once for each use */
};

void d_check_inline(struct d_compiler *cc, struct d_item *item);

/* Return the node that replaces n, the name of a scalar inline. */
struct d_node *d_inline_use(struct d_compiler *cc, struct d_node *n, const struct d_inline *in);

/* The same for an inline array with the arguments n->args. */
struct d_node *d_inline_call(struct d_compiler *cc, struct d_node *n, struct d_inline *in);

/* Return the argument that replaces n, if n names a parameter of the inline array being expanded;
 * otherwise NULL. */
struct d_node *d_inline_parameter(struct d_compiler *cc, const struct d_node *n);

#endif
