/*
 * pdesc_match.c - the globs of probe descriptions.
 */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "pdesc_match.h"
#include "xmalloc.h"

static bool
begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

bool
pdesc_is_own(const struct d_pdesc *desc)
{
	static const char *const names[] = { "BEGIN", "END", "ERROR" };

	if (strcmp(desc->prov, "dtrace") == 0 || strcmp(desc->prov, "profile") == 0)
		return true;
	if (desc->mod[0] != '\0' || desc->func[0] != '\0')
		return false;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(desc->name, names[i]) == 0)
			return true;
	return begins(desc->name, "tick-") || begins(desc->name, "profile-");
}

bool
pdesc_field_matches(const char *glob, const char *text)
{
	return *glob == '\0' || fnmatch(glob, text, 0) == 0;
}

/* The length of a glob's first element: a character, \x, ?, or [...]. */
static size_t
element_length(const char *p)
{
	if (*p == '\\' && p[1] != '\0')
		return 2;
	if (*p != '[')
		return 1;
	size_t n = p[1] == '!' || p[1] == '^' ? 2 : 1;
	if (p[n] == ']')
		n++;
	while (p[n] != '\0' && p[n] != ']')
		n++;
	return p[n] == ']' ? n + 1 : 1;
}

static bool
element_matches(const char *p, size_t len, char c)
{
	char *element = xstrndup(p, len);
	bool is = fnmatch(element, (char[]){ c, '\0' }, 0) == 0;
	free(element);
	return is;
}

bool
pdesc_field_matches_numbered(const char *p, const char *text)
{
	if (*p == '\0')
		return *text == '\0';
	if (*p == '*') {
		for (;; text++) {
			if (pdesc_field_matches_numbered(p + 1, text))
				return true;
			if (*text == '\0')
				return false;
		}
	}
	size_t len = element_length(p);
	if (*text != '\0')
		return element_matches(p, len, *text) && pdesc_field_matches_numbered(p + len, text + 1);
	for (char digit = '0'; digit <= '9'; digit++)
		if (element_matches(p, len, digit))
			return pdesc_field_matches_numbered(p + len, text);
	return false;
}

/* Nothing stands for "*", one letter for "?" and "[...]". */
char *
pdesc_field_example(const char *glob)
{
	char *text = xmalloc(strlen(glob) + 2), *to = text;
	for (; *glob != '\0'; glob++) {
		const char *close;
		if (*glob == '*')
			continue;
		if (*glob == '\\' && glob[1] != '\0')
			*to++ = *++glob;
		else if (*glob == '?')
			*to++ = 'x';
		else if (*glob == '[' && glob[1] != '\0' && (close = strchr(glob + 2, ']')) != NULL) {
			bool negated = glob[1] == '!' || glob[1] == '^';
			*to++ = negated ? '_' : glob[1];
			glob = close;
		} else
			*to++ = *glob;
	}
	*to = '\0';
	return text;
}
