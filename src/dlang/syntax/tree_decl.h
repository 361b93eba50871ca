/*
 * tree_decl.h - the constructors of declarations, one specifier at a time.
 *
 * All live in cc->arena.  `line` is a line of the text being read.
 */
#ifndef D_TREE_DECL_H
#define D_TREE_DECL_H

#include "dlang/syntax/compiler.h"

struct d_spec *d_spec_base(struct d_compiler *cc, enum d_spec_base base, const char *name,
    int line);
struct d_spec *d_spec_storage(struct d_compiler *cc, int storage, int line);
struct d_spec *d_spec_qualified(struct d_compiler *cc, int line);
struct d_spec *d_spec_word(struct d_compiler *cc, int word, int line);
struct d_spec *d_spec_define(struct d_spec *spec, struct d_fields *fields);
struct d_spec *d_spec_enum(struct d_compiler *cc, const char *tag, struct d_enumdef *defs,
    int line);
struct d_spec *d_spec_merge(struct d_spec *all, const struct d_spec *one);
struct d_fields *d_fields_create(struct d_compiler *cc, struct d_spec *spec, struct d_decl *decls);
struct d_enumdef *d_enumdef_create(struct d_compiler *cc, const char *name, int line);
struct d_decl *d_decl_create(struct d_compiler *cc, const char *name, int line);
struct d_decl *d_decl_derive(struct d_compiler *cc, struct d_decl *decl, struct d_deriv *more,
    int line);
struct d_deriv *d_deriv_create(struct d_compiler *cc, int kind, int line);

#endif
