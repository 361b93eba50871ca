/*
 * visible.c - text that a terminal must not obey.
 *
 * The names of files and probes and the strings of events are a traced program's to choose,
 * and the terminal is not: an escape sequence changes its title, its keys, or what stands above.
 */
#include "dlang/base/visible.h"
#include "dlang/base/str.h"

void
d_visible_add(struct d_buf *out, const char *text, size_t len, const char *keep)
{
	enum { DEL = 0x7f };
	size_t plain = 0, size;		/* plain: text from there on is not added yet */

	for (size_t i = 0; i < len; i += size) {
		unsigned char c = (unsigned char)text[i];
		size = d_str_utf8(text + i, len - i);	/* 0 for C1, too */
		if (size > 1 || (size == 1 && c >= ' ' && c != DEL) ||
		    (size == 1 && c != '\0' && strchr(keep, c) != NULL))
			continue;
		if (i != plain)
			d_buf_add(out, text + plain, i - plain);
		d_buf_printf(out, "\\%03o", c);
		size = 1;
		plain = i + 1;
	}
	if (len != plain)
		d_buf_add(out, text + plain, len - plain);
}
