/*
 * glob.c - the patterns of probe descriptions.
 */
#include <stddef.h>
#include <string.h>

#include "dlang/base/glob.h"

/* Match a character against the set behind a `[`.  Returns the pattern behind the `]`, NULL
 * for an unclosed set. */
static const char *
match_set(const char *p, char c, bool *match)
{
	bool negated = *p == '!', found = false;

	p += negated;
	for (const char *first = p; *p != ']' || p == first; ) {
		if (*p == '\\' && p[1] != '\0')
			p++;
		if (*p == '\0')
			return NULL;
		unsigned char low = *p++, high = low;
		if (*p == '-' && p[1] != ']' && p[1] != '\0') {
			p++;
			if (*p == '\\' && p[1] != '\0')
				p++;
			high = *p++;
		}
		if (low <= (unsigned char)c && (unsigned char)c <= high)
			found = true;
	}
	*match = found != negated;
	return p + 1;
}

/* Match one character against the first element of a pattern: a character, \x, ? or a set.
 * Returns the rest of the pattern, NULL for an unclosed set. */
static const char *
match_one(const char *pattern, char c, bool *match)
{
	switch (*pattern) {
	case '?':
		*match = true;
		return pattern + 1;
	case '[':
		return match_set(pattern + 1, c, match);
	case '\\':
		if (pattern[1] != '\0')
			pattern++;
		/* FALLTHROUGH */
	default:
		*match = *pattern == c;
		return pattern + 1;
	}
}

bool
d_glob(const char *pattern, const char *text)
{
	const char *star = NULL, *retry = NULL;

	if (*pattern == '\0')
		return true;
	for (;;) {
		bool match = false;
		const char *next = pattern;

		if (*pattern == '*') {
			star = ++pattern;
			retry = text;
			continue;
		}
		if (*text == '\0' && *pattern == '\0')
			return true;
		if (*text != '\0' && *pattern != '\0' &&
		    (next = match_one(pattern, *text, &match)) == NULL)
			return false;
		if (match) {
			pattern = next;
			text++;
			continue;
		}
		/* Let the last star cover one character more. */
		if (star == NULL || *retry == '\0')
			return false;
		pattern = star;
		text = ++retry;
	}
}

/* d_glob_numbered() for the rest of a pattern: the empty rest matches only the end of the text. */
static bool
match_numbered(const char *pattern, const char *text)
{
	const char *next;
	bool match;

	if (*pattern == '\0')
		return *text == '\0';
	if (*pattern == '*') {
		for (;; text++) {
			if (match_numbered(pattern + 1, text))
				return true;
			if (*text == '\0')
				return false;
		}
	}
	if (*text != '\0')
		return (next = match_one(pattern, *text, &match)) != NULL && match &&
		    match_numbered(next, text + 1);
	for (char digit = '0'; digit <= '9'; digit++)
		if ((next = match_one(pattern, digit, &match)) != NULL && match)
			return match_numbered(next, text);
	return false;
}

bool
d_glob_numbered(const char *pattern, const char *text)
{
	return *pattern == '\0' || match_numbered(pattern, text);
}

bool
d_glob_is_pattern(const char *text)
{
	return *text == '\0' || strpbrk(text, "*?[\\") != NULL;
}

/* Return a character that the element at `pattern` matches; NUL if it matches none. */
static char
example_of(const char *pattern)
{
	bool match = false;

	if (*pattern == '?')
		return 'x';
	if (*pattern != '[')
		return *pattern == '\\' && pattern[1] != '\0' ? pattern[1] : *pattern;
	/* Try the set's first character, then one that few sets leave out. */
	const char likely[] = { pattern[1] == '!' ? '_' : pattern[1], '_' };
	for (size_t i = 0; i < sizeof(likely); i++)
		if (match_one(pattern, likely[i], &match) != NULL && match)
			return likely[i];
	for (int c = ' ' + 1; c < 0x7f; c++)
		if (match_one(pattern, (char)c, &match) != NULL && match)
			return (char)c;
	return '\0';
}

void
d_glob_example(const char *pattern, char *text)
{
	while (*pattern != '\0') {
		bool match;
		char c;

		if (*pattern == '*') {
			pattern++;
			continue;
		}
		if ((c = example_of(pattern)) == '\0')
			break;
		*text++ = c;
		pattern = match_one(pattern, c, &match);
	}
	*text = '\0';
}
