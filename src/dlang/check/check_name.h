/*
 * check_name.h - names and subscripts: variables, built-in variables, inlines, constants.
 *
 * `target`: the name is the target of an assignment, which may create a variable.
 */
#ifndef D_CHECK_NAME_H
#define D_CHECK_NAME_H

#include "dlang/syntax/compiler.h"

struct d_node *d_check_ident(struct d_compiler *cc, struct d_node *n, bool target);
struct d_node *d_check_scoped(struct d_compiler *cc, struct d_node *n, bool target);
struct d_node *d_check_subscript(struct d_compiler *cc, struct d_node *n, bool target);

/* Return the value of an unchecked name that stands for a constant: an inline of one, an
 * enumerator, a constant of the system.  Returns NULL for any other name. */
struct d_node *d_name_constant(struct d_compiler *cc, const struct d_node *n);

/* Create a variable without a type; give a variable its type, and its slot with it. */
struct d_var *d_var_create(struct d_compiler *cc, const char *name, enum d_scope scope,
    struct d_loc loc);
void d_var_set_type(struct d_compiler *cc, struct d_var *var, const struct d_type *type);

/* Raise D_VAR_UNDEF at n for a variable that has no type yet. */
void d_raise_unassigned(struct d_compiler *cc, const struct d_node *n, const struct d_var *var)
    __attribute__((noreturn));

/* Make n a reference to a variable, and return n. */
struct d_node *d_var_node(struct d_compiler *cc, struct d_node *n, struct d_var *var);

/* Check keys against those of the first reference to the array or aggregation; prefix is "" or
 * "@". */
void d_check_keys(struct d_compiler *cc, const struct d_node *n, struct d_node *list,
    const char *prefix, const char *name, const struct d_type *const *keys, unsigned nkeys);

/* Convert checked keys to the types of the array's keys. */
struct d_node *d_cast_keys(struct d_compiler *cc, struct d_node *list,
    const struct d_type *const *keys);

/* Return the types of the keys of a first reference; `what` names the kind of array in messages. */
const struct d_type **d_key_types(struct d_compiler *cc, const struct d_node *n,
    const struct d_node *list, const char *what);

/* Return the word for the kind of a name: "scalar", "function" ...; NULL for an unknown name. */
const char *d_name_kind(struct d_compiler *cc, const char *name);

/* True for self->x and this->x, with *scope set. */
bool d_is_scoped(const struct d_node *n, enum d_scope *scope);

#endif
