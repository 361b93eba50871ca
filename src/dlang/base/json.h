/*
 * json.h - json(): one element of a JSON text.
 */
#ifndef D_JSON_H
#define D_JSON_H

#include "dlang/base/str.h"

/* The element of a JSON text that a path such as "a.b[3].c" names: a string
 * without its quotes (escapes stay), anything else as it stands.  text NULL:
 * not there, or not JSON. */
struct d_str d_str_json(struct d_str json, struct d_str path);

#endif
