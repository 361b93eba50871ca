/*
 * buf.h - text that grows.
 *
 * Clauses print into a buffer first, because a fault in the clause throws its text away.
 * An emptied buffer keeps its memory, so that the event path stops allocating once its
 * buffers have grown to the size they need.
 *
 * A zeroed struct is an empty buffer.  d_buf_free() frees the memory.
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

/* Make room for n more bytes and return their address; the caller adds the number that it
 * has used to buf->len. */
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

/* Add the dump of tracemem(): a heading, then 16 bytes a line, as hexadecimal and as
 * characters; nothing for no bytes. */
void d_buf_hexdump(struct d_buf *buf, const void *data, size_t len);

#endif
