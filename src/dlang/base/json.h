/*
 * json.h - json(): one element of a JSON text.
 */
#ifndef D_JSON_H
#define D_JSON_H

#include "dlang/base/str.h"

/* Return the element of a JSON text that a path such as "a.b[3].c" names: a string without
 * its quotes (escapes stay), any other value as spelled; text NULL if the text lacks the
 * element or is no JSON. */
struct d_str d_str_json(struct d_str json, struct d_str path);

#endif
