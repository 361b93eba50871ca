/*
 * json.c - json(): one element of a JSON text.
 *
 * d_str_json() walks the text once, from left to right, and skips the elements that the
 * path does not name.  Only the length of the text bounds the nesting, so skipping counts brackets
 * instead of calling itself.
 */
#include <string.h>

#include "dlang/base/json.h"

static void
skip_blanks(struct d_str *s)
{
	while (s->len != 0 && memchr(" \t\r\n", s->text[0], 4) != NULL) {
		s->text++;
		s->len--;
	}
}

static bool
take(struct d_str *s, char c)
{
	skip_blanks(s);
	if (s->len == 0 || s->text[0] != c)
		return false;
	s->text++;
	s->len--;
	return true;
}

/* Take a string off *s; *inside becomes the text between its quotes. */
static bool
take_string(struct d_str *s, struct d_str *inside)
{
	if (!take(s, '"'))
		return false;
	for (size_t i = 0; i < s->len; i++) {
		if (s->text[i] == '\\') {
			i++;
		} else if (s->text[i] == '"') {
			*inside = d_str_cut(*s, i);
			s->text += i + 1;
			s->len -= i + 1;
			return true;
		}
	}
	return false;
}

/* Take a value off *s, as spelled; a string without its quotes. */
static bool
take_value(struct d_str *s, struct d_str *value)
{
	struct d_str start, inside;
	size_t depth = 0;

	skip_blanks(s);
	if (s->len != 0 && s->text[0] == '"')
		return take_string(s, value);
	start = *s;
	while (s->len != 0) {
		char c = s->text[0];
		if (c == '"') {
			if (!take_string(s, &inside))
				return false;
			continue;
		}
		if (depth == 0 && memchr(",}] \t\r\n", c, 7) != NULL)
			break;
		s->text++;
		s->len--;
		if (c == '{' || c == '[') {
			depth++;
		} else if ((c == '}' || c == ']') && --depth == 0)
			break;
	}
	*value = d_str_cut(start, start.len - s->len);
	return depth == 0 && value->len != 0;
}

static bool
find_member(struct d_str object, struct d_str name, struct d_str *value)
{
	struct d_str key;

	if (!take(&object, '{'))
		return false;
	do {
		if (!take_string(&object, &key) || !take(&object, ':') ||
		    !take_value(&object, value))
			return false;
		if (d_str_compare(key, name) == 0)
			return true;
	} while (take(&object, ','));
	return false;
}

static bool
find_element(struct d_str array, uint64_t index, struct d_str *value)
{
	if (!take(&array, '['))
		return false;
	do {
		if (!take_value(&array, value))
			return false;
		if (index-- == 0)
			return true;
	} while (take(&array, ','));
	return false;
}

struct d_str
d_str_json(struct d_str json, struct d_str path)
{
	static const struct d_str none = { NULL, 0 };
	struct d_str value = json;

	if (path.len == 0)
		return none;
	while (path.len != 0) {
		size_t n = 0;
		if (path.text[0] == '[') {
			uint64_t index = 0;
			for (n = 1; n < path.len && path.text[n] >= '0' && path.text[n] <= '9'; n++)
				index = index * 10 + (uint64_t)(path.text[n] - '0');
			if (n == 1 || n == path.len || path.text[n] != ']' ||
			    !find_element(value, index, &value))
				return none;
			n++;
		} else {
			while (n < path.len && path.text[n] != '.' && path.text[n] != '[')
				n++;
			if (!find_member(value, d_str_cut(path, n), &value))
				return none;
		}
		if (n < path.len && path.text[n] == '.')
			n++;
		path = (struct d_str){ path.text + n, path.len - n };
	}
	return value;
}
