/*
 * str.c - D's string subroutines on plain text.
 */
#include <arpa/inet.h>
#include <string.h>

#include "dlang/base/str.h"

static const struct d_str none = { NULL, 0 };

static struct d_str
from(struct d_str s, size_t at)
{
	return (struct d_str){ s.text + at, s.len - at };
}

int
d_str_compare(struct d_str a, struct d_str b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int c = n != 0 ? memcmp(a.text, b.text, n) : 0;

	return c != 0 ? c : (a.len > b.len) - (a.len < b.len);
}

/* --- UTF-8 (RFC 3629) ---------------------------------------------------- */

/* Return the bytes of a character by its first one; 0 for no first one. */
static size_t
utf8_size(unsigned char first)
{
	return first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 :
	    first < 0xf5 ? 4 : 0;
}

/* True if byte i may follow within a character.  The second byte excludes long forms of short
 * characters, surrogates, numbers beyond 0x10ffff, and the controls 0x80 to 0x9f. */
static bool
utf8_follows(unsigned char first, size_t i, unsigned char byte)
{
	unsigned char least = 0x80, most = 0xbf;

	if (i == 1) {
		if (first == 0xe0 || first == 0xc2)
			least = 0xa0;
		if (first == 0xf0)
			least = 0x90;
		if (first == 0xed)
			most = 0x9f;
		if (first == 0xf4)
			most = 0x8f;
	}
	return byte >= least && byte <= most;
}

size_t
d_str_utf8(const char *text, size_t len)
{
	const unsigned char *byte = (const unsigned char *)text;
	size_t size = len != 0 ? utf8_size(byte[0]) : 0;

	if (size > len)
		return 0;
	for (size_t i = 1; i < size; i++)
		if (!utf8_follows(byte[0], i, byte[i]))
			return 0;
	return size;
}

bool
d_str_utf8_begins(const char *text, size_t len)
{
	const unsigned char *byte = (const unsigned char *)text;

	if (len == 0 || utf8_size(byte[0]) <= len)
		return false;
	for (size_t i = 1; i < len; i++)
		if (!utf8_follows(byte[0], i, byte[i]))
			return false;
	return true;
}

/* --- parts --------------------------------------------------------------- */

struct d_str
d_str_substr(struct d_str s, int64_t start, int64_t len)
{
	int64_t size = (int64_t)s.len;

	if (start < 0) {
		start += size;
		if (start < 0 && len > 0 && start + len > 0) {
			len += start;
			start = 0;
		}
	}
	if (start < 0 || start >= size)
		return d_str_cut(s, 0);
	if (len < 0)
		len += size - start;
	if (len < 0)
		len = 0;
	return d_str_cut(from(s, (size_t)start), (size_t)len);
}

static bool
matches_at(struct d_str s, struct d_str part, int64_t at)
{
	return at + (int64_t)part.len <= (int64_t)s.len &&
	    memcmp(s.text + at, part.text, part.len) == 0;
}

int64_t
d_str_index(struct d_str s, struct d_str part, int64_t start)
{
	int64_t size = (int64_t)s.len;

	if (start < 0)
		start = 0;
	if (part.len == 0)
		return start < size ? start : size;
	for (int64_t at = start; at < size; at++)
		if (matches_at(s, part, at))
			return at;
	return -1;
}

int64_t
d_str_rindex(struct d_str s, struct d_str part, int64_t start)
{
	int64_t size = (int64_t)s.len;

	if (start < 0)
		return part.len == 0 ? 0 : -1;
	for (int64_t at = start < size ? start : size; at >= 0; at--)
		if (matches_at(s, part, at))
			return at;
	return -1;
}

/* NUL is found at the end of the string, as in C. */
struct d_str
d_str_chr(struct d_str s, char c)
{
	const char *at = c != '\0' ? memchr(s.text, c, s.len) : s.text + s.len;

	return at != NULL ? from(s, (size_t)(at - s.text)) : none;
}

struct d_str
d_str_rchr(struct d_str s, char c)
{
	const char *at = c != '\0' ? memrchr(s.text, c, s.len) : s.text + s.len;

	return at != NULL ? from(s, (size_t)(at - s.text)) : none;
}

struct d_str
d_str_str(struct d_str s, struct d_str part)
{
	int64_t at = d_str_index(s, part, 0);

	return at >= 0 ? from(s, (size_t)at) : none;
}

struct d_str
d_str_token(struct d_str *rest, struct d_str separators)
{
	size_t start = 0, end;

#define SEPARATES(c)	(separators.len != 0 && memchr(separators.text, (c), separators.len) != NULL)
	while (start < rest->len && SEPARATES(rest->text[start]))
		start++;
	if (start == rest->len) {
		*rest = from(*rest, start);
		return none;
	}
	for (end = start; end < rest->len && !SEPARATES(rest->text[end]); )
		end++;
#undef SEPARATES
	struct d_str word = { rest->text + start, end - start };
	*rest = from(*rest, end);
	return word;
}

/* --- paths --------------------------------------------------------------- */

static size_t
without_slashes(const char *text, size_t len)
{
	while (len > 0 && text[len - 1] == '/')
		len--;
	return len;
}

struct d_str
d_str_basename(struct d_str path)
{
	static const struct d_str dot = { ".", 1 };

	if (path.len == 0)
		return dot;
	size_t end = without_slashes(path.text, path.len), start = end;
	if (end == 0)
		return d_str_cut(path, 1);
	while (start > 0 && path.text[start - 1] != '/')
		start--;
	return (struct d_str){ path.text + start, end - start };
}

struct d_str
d_str_dirname(struct d_str path)
{
	static const struct d_str dot = { ".", 1 };
	size_t end = without_slashes(path.text, path.len);

	if (path.len != 0 && end == 0)
		return d_str_cut(path, 1);
	while (end > 0 && path.text[end - 1] != '/')
		end--;
	if (end == 0)
		return dot;
	end = without_slashes(path.text, end);
	return d_str_cut(path, end != 0 ? end : 1);
}

/* Components are added one by one to the path that stays; ".." removes the last one, except
 * another "..". */
size_t
d_str_cleanpath(struct d_str path, char *out)
{
	size_t root = path.len != 0 && path.text[0] == '/', n = root, floor = root;

	if (root)
		out[0] = '/';
	for (size_t i = 0, end; i < path.len; i = end + 1) {
		const char *slash = memchr(path.text + i, '/', path.len - i);
		end = slash != NULL ? (size_t)(slash - path.text) : path.len;
		struct d_str part = { path.text + i, end - i };
		if (part.len == 0 || (part.len == 1 && part.text[0] == '.'))
			continue;
		bool up = part.len == 2 && memcmp(part.text, "..", 2) == 0;
		if (up && n > floor) {
			while (n > floor && out[--n] != '/')
				continue;
			continue;
		}
		if (up && root)
			continue;
		if (n > root)
			out[n++] = '/';
		memcpy(out + n, part.text, part.len);
		n += part.len;
		if (up)
			floor = n;
	}
	if (n == 0 && path.len != 0)
		out[n++] = '.';
	return n;
}

/* --- letters and numbers ------------------------------------------------- */

size_t
d_str_upper(struct d_str s, char *out)
{
	for (size_t i = 0; i < s.len; i++)
		out[i] = s.text[i] >= 'a' && s.text[i] <= 'z' ? s.text[i] - 32 : s.text[i];
	return s.len;
}

size_t
d_str_lower(struct d_str s, char *out)
{
	for (size_t i = 0; i < s.len; i++)
		out[i] = s.text[i] >= 'A' && s.text[i] <= 'Z' ? s.text[i] + 32 : s.text[i];
	return s.len;
}

/* A base other than 10 shows the bits: no sign, and C's prefix for 8 and 16. */
size_t
d_str_from_number(int64_t value, unsigned base, char *out)
{
	bool negative = base == 10 && value < 0;
	uint64_t n = negative ? -(uint64_t)value : (uint64_t)value;
	char digits[D_STR_NUMBER], *at = digits + sizeof(digits);

	do {
		*--at = "0123456789abcdefghijklmnopqrstuvwxyz"[n % base];
		n /= base;
	} while (n != 0);
	if (negative)
		*--at = '-';
	if (value != 0 && base == 16) {
		*--at = 'x';
		*--at = '0';
	} else if (value != 0 && base == 8)
		*--at = '0';
	size_t len = (size_t)(digits + sizeof(digits) - at);
	memcpy(out, at, len);
	return len;
}

static unsigned
digit(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	if (c >= 'a' && c <= 'z')
		return (unsigned)(c - 'a') + 10;
	if (c >= 'A' && c <= 'Z')
		return (unsigned)(c - 'A') + 10;
	return 36;
}

int64_t
d_str_to_number(struct d_str s, unsigned base)
{
	size_t i = 0;
	bool negative = false;
	uint64_t n = 0;

	while (i < s.len && (s.text[i] == ' ' || (s.text[i] >= '\t' && s.text[i] <= '\r')))
		i++;
	if (i < s.len && (s.text[i] == '-' || s.text[i] == '+'))
		negative = s.text[i++] == '-';
	if (base == 16 && i + 2 < s.len && s.text[i] == '0' &&
	    (s.text[i + 1] | 32) == 'x' && digit(s.text[i + 2]) < 16)
		i += 2;
	for (; i < s.len && digit(s.text[i]) < base; i++)
		n = n * base + digit(s.text[i]);
	return (int64_t)(negative ? -n : n);
}

size_t
d_str_inet4(const unsigned char address[4], char *out)
{
	inet_ntop(AF_INET, address, out, D_STR_ADDRESS);
	return strlen(out);
}

/* True for an IPv4 address in an IPv6 one without ffff before it; :: and ::1 are none. */
static bool
is_v4_compatible(const unsigned char address[16])
{
	static const unsigned char zeros[15];

	return memcmp(address, zeros, 12) == 0 &&
	    (memcmp(address, zeros, 15) != 0 || address[15] > 1);
}

size_t
d_str_inet6(const unsigned char address[16], bool strict, char *out)
{
	if (is_v4_compatible(address)) {
		size_t len = strict ? 2 : 0;
		memcpy(out, "::", len);
		return len + d_str_inet4(address + 12, out + len);
	}
	inet_ntop(AF_INET6, address, out, D_STR_ADDRESS);
	if (!strict && strchr(out, '.') != NULL) {
		const char *inner = strrchr(out, ':') + 1;
		memmove(out, inner, strlen(inner) + 1);
	}
	return strlen(out);
}
