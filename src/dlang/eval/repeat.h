/*
 * repeat.h - expressions whose value need not be computed again.
 */
#ifndef D_REPEAT_H
#define D_REPEAT_H

#include "dlang/types/ast.h"

/* True if the statements of aggregations `first` and `second`, one behind the other, have equal keys, so
 * that the key of `first` serves both: nothing in them changes a variable, and no key is read from
 * memory that somebody else may change. */
bool d_keys_repeat(const struct d_stmt *first, const struct d_stmt *second);

#endif
