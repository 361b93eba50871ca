/*
 * buf.h - text that grows.
 *
 * What a clause prints is gathered in a buffer first, because a fault in the
 * clause throws it away.  A buffer keeps its memory when it is emptied, so that
 * the event path allocates nothing once it has warmed up.
 *
 * All zero is an empty buffer.  d_buf_free() gives the memory back.
 */
#ifndef D_BUF_H
#define D_BUF_H

#include <stdarg.h>
#include <stddef.h>
#include <string.h>

struct d_buf {
	char *data;		/* len bytes, no NUL after them */
	size_t len, cap;
};

void d_buf_free(struct d_buf *buf);

/* Make room for n more bytes and return where they go; the caller adds what it
 * used to buf->len. */
char *d_buf_room(struct d_buf *buf, size_t n);

void d_buf_printf(struct d_buf *buf, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void d_buf_fill(struct d_buf *buf, char c, size_t n);

static inline void
d_buf_add(struct d_buf *buf, const void *data, size_t len)
{
	memcpy(d_buf_room(buf, len), data, len);
	buf->len += len;
}

static inline void
d_buf_str(struct d_buf *buf, const char *text)
{
	d_buf_add(buf, text, strlen(text));
}

static inline void
d_buf_char(struct d_buf *buf, char c)
{
	*d_buf_room(buf, 1) = c;
	buf->len++;
}

/* The dump of tracemem(): a heading, then 16 bytes a line, as hexadecimal and as
 * characters.  Nothing at all for no bytes. */
void d_buf_hexdump(struct d_buf *buf, const void *data, size_t len);

#endif
