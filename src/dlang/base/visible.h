/*
 * visible.h - text that a terminal must not obey.
 */
#ifndef D_VISIBLE_H
#define D_VISIBLE_H

#include "dlang/base/buf.h"

/* Add text with its control characters (C0, DEL, C1) and the bytes that are no UTF-8 as octal
 * escapes: "\033[1m".  The characters of `keep` stay, as does all other text. */
void d_visible_add(struct d_buf *out, const char *text, size_t len, const char *keep);

#endif
