/*
 * uses.h - the parts of an event that the clause being checked, or the inline being
 * defined, reads.
 */
#ifndef D_USES_H
#define D_USES_H

#include "dlang/syntax/compiler.h"

struct d_inline;

/* Note a built-in variable. */
void d_uses_builtin(struct d_compiler *cc, const struct d_node *n);

/* Note the string at an address.  reader->capture becomes the argument of the probe that the
 * address is, whose string is captured at the site; -1 for a computed address. */
void d_uses_string(struct d_compiler *cc, struct d_node *reader, const struct d_node *address);

/* Note one more read of a checked value: that of a parameter, which may be read often, where d_uses_builtin()
 * has noted the argument of the call, which is checked once. */
void d_uses_again(struct d_compiler *cc, const struct d_node *value);

/* Note a read of the traced process's memory at an address that is no argument of the probe. */
void d_uses_memory(struct d_compiler *cc);

/* Note a search in the ancestors of the process. */
void d_uses_ancestors(struct d_compiler *cc);

/* Note the parts of an event that the expression of an inline reads. */
void d_uses_inline(struct d_compiler *cc, const struct d_inline *in);

#endif
