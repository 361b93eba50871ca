/*
 * str.h - D's string subroutines on plain text.
 *
 * A D string is a pointer and a length: most strings lie in an event or in a variable,
 * and are read there without a copy.  Functions that return a struct d_str return a part
 * of their argument; those with an `out` write there (never more than the length of their
 * arguments, or the size that the comment names) and return the length.
 */
#ifndef D_STR_H
#define D_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct d_str {
	const char *text;	/* no NUL need follow; NULL: the string NULL */
	size_t len;
};

static inline struct d_str
d_str_cut(struct d_str s, size_t max)
{
	return (struct d_str){ s.text, s.len < max ? s.len : max };
}

/* Compare bytewise, as strcmp() does; a beginning sorts before its continuation. */
int d_str_compare(struct d_str a, struct d_str b);

/* Return the bytes of the UTF-8 character that text begins with: 1 for any ASCII character, 0 if
 * it is none or a control character beyond ASCII. */
size_t d_str_utf8(const char *text, size_t len);

/* True if the whole text is the beginning of a longer UTF-8 character. */
bool d_str_utf8_begins(const char *text, size_t len);

/* Return the part from `start` (negative: from the end) of at most `len` bytes (negative:
 * without that many bytes at the end). */
struct d_str d_str_substr(struct d_str s, int64_t start, int64_t len);

/* Return the position of the first (last) `part` at or after (before) `start`; -1 if there is
 * none.  Positions outside the string follow Perl's rules, as DTrace does. */
int64_t d_str_index(struct d_str s, struct d_str part, int64_t start);
int64_t d_str_rindex(struct d_str s, struct d_str part, int64_t start);

/* Return the rest of s from the first (last) c, or from the first `part`; text NULL if there
 * is none. */
struct d_str d_str_chr(struct d_str s, char c);
struct d_str d_str_rchr(struct d_str s, char c);
struct d_str d_str_str(struct d_str s, struct d_str part);

/* Return the next word of *rest between bytes of `separators`, text NULL if there is none.
 * *rest becomes the text behind the word and its separator. */
struct d_str d_str_token(struct d_str *rest, struct d_str separators);

struct d_str d_str_basename(struct d_str path);
struct d_str d_str_dirname(struct d_str path);

/* Write `path` without "//", "/./" and "/x/../"; out has path.len + 1 bytes. */
size_t d_str_cleanpath(struct d_str path, char *out);

size_t d_str_upper(struct d_str s, char *out);
size_t d_str_lower(struct d_str s, char *out);

/* Write a number in base 2 .. 36; out has D_STR_NUMBER bytes. */
enum { D_STR_NUMBER = 66 };
size_t d_str_from_number(int64_t value, unsigned base, char *out);
int64_t d_str_to_number(struct d_str s, unsigned base);

/* Write an address in network byte order; out has D_STR_ADDRESS bytes.  An IPv6 address takes
 * the shortest form of RFC 5952, and one that holds an IPv4 address, mapped or compatible, the
 * form with dots; if not strict, the IPv4 address alone. */
enum { D_STR_ADDRESS = 46 };
size_t d_str_inet4(const unsigned char address[4], char *out);
size_t d_str_inet6(const unsigned char address[16], bool strict, char *out);

#endif
