/*
 * buf.c - text that grows.
 */
#include <stdio.h>
#include <stdlib.h>

#include "dlang/base/buf.h"
#include "xmalloc.h"

void
d_buf_free(struct d_buf *buf)
{
	free(buf->data);
	*buf = (struct d_buf){ 0 };
}

char *
d_buf_room(struct d_buf *buf, size_t n)
{
	if (buf->cap - buf->len < n || buf->data == NULL) {
		size_t cap = buf->cap != 0 ? buf->cap * 2 : 256;
		while (cap - buf->len < n)
			cap *= 2;
		buf->data = xreallocarray(buf->data, cap, 1);
		buf->cap = cap;
	}
	return buf->data + buf->len;
}

void
d_buf_printf(struct d_buf *buf, const char *fmt, ...)
{
	size_t room = 128;
	for (;;) {
		va_list ap;
		char *at = d_buf_room(buf, room);
		va_start(ap, fmt);
		int n = vsnprintf(at, room, fmt, ap);
		va_end(ap);
		if (n < 0)
			fatalx("bad format: %s", fmt);
		if ((size_t)n < room) {
			buf->len += (size_t)n;
			return;
		}
		room = (size_t)n + 1;
	}
}

void
d_buf_fill(struct d_buf *buf, char c, size_t n)
{
	memset(d_buf_room(buf, n), c, n);
	buf->len += n;
}

void
d_buf_hexdump(struct d_buf *buf, const void *data, size_t len)
{
	enum { COLUMNS = 16, MARGIN = 5 };
	static const char digits[] = "0123456789abcdef";
	const unsigned char *byte = data;

	if (len == 0)
		return;
	d_buf_char(buf, '\n');
	d_buf_fill(buf, ' ', MARGIN + 6);
	for (int i = 0; i < COLUMNS; i++)
		d_buf_printf(buf, "  %c", digits[i]);
	d_buf_printf(buf, "  %s\n", digits);
	for (size_t row = 0; row < len; row += COLUMNS) {
		size_t n = len - row < COLUMNS ? len - row : COLUMNS;
		d_buf_printf(buf, "%*s%5zx:", MARGIN, "", row);
		for (size_t i = 0; i < n; i++)
			d_buf_printf(buf, " %02x", byte[row + i]);
		d_buf_fill(buf, ' ', 3 * (COLUMNS - n) + 2);
		for (size_t i = 0; i < n; i++) {
			unsigned char c = byte[row + i];
			d_buf_char(buf, c < ' ' || c > '~' ? '.' : (char)c);
		}
		d_buf_char(buf, '\n');
	}
}
