/*
 * convert.h - types and values of nodes: constants, conversions, compatibility.
 */
#ifndef D_CONVERT_H
#define D_CONVERT_H

#include "dlang/syntax/compiler.h"

/* Give a node its type, and a scalar its size and signedness; return the node. */
struct d_node *d_set_type(struct d_node *n, const struct d_type *type);

/* --- constants ----------------------------------------------------------- */

/* Return an integer constant of a type, at the location of `at`.  The value stays as it is, also
 * one that the type cannot hold. */
struct d_node *d_make_int(struct d_compiler *cc, const struct d_node *at, const struct d_type *type,
    int64_t value);

/* True for an integer constant, with *value set; and for the constant 0. */
bool d_node_const(const struct d_node *n, int64_t *value);
bool d_node_is_null(const struct d_node *n);

/* --- conversions --------------------------------------------------------- */

/* Return n cast to a type, which must be compatible.  An integer is cut to the type only by a cast
 * that DTrace carries out: to fewer bytes, or to another sign. */
struct d_node *d_cast(struct d_compiler *cc, struct d_node *n, const struct d_type *type);

/* Return an array or a string as the address of its first element; any other node as it is. */
struct d_node *d_decay(struct d_compiler *cc, struct d_node *n);

/* Return the common type of two integer operands: that of the wider one, of two as wide that of
 * the unsigned one.  No type is promoted to int. */
const struct d_type *d_common_type(const struct d_compiler *cc, const struct d_node *a,
    const struct d_node *b);

/* --- types --------------------------------------------------------------- */

static inline const struct d_type *
d_basic(const struct d_compiler *cc, enum d_basic which)
{
	return d_type_basic(cc->types, which);
}

/* True if `from` may be given where a value of the type of `to` is expected. */
bool d_compatible(const struct d_compiler *cc, const struct d_node *to, const struct d_node *from);

/* True for pointers to one type (a string counts as an array of char), a pointer to void, and the
 * constant 0. */
bool d_pointers_compatible(const struct d_compiler *cc, const struct d_node *a,
    const struct d_node *b);

/* True for a string, an array of char and a pointer to char. */
bool d_is_stringlike(const struct d_type *type);

/* Return the type that a pointer or an array leads to; NULL for any other type. */
const struct d_type *d_pointed_to(const struct d_type *type);

#endif
