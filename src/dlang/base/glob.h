/*
 * glob.h - the patterns of probe descriptions: the one matcher of them.
 *
 *	*	any characters, also none
 *	?	one character
 *	[a-z]	one of these, [!a-z] one of all others; \\ takes a special meaning away
 *
 * An empty pattern matches every text; a set that is not closed matches none.
 */
#ifndef D_GLOB_H
#define D_GLOB_H

#include <stdbool.h>

bool d_glob(const char *pattern, const char *text);

/* Does the pattern match the text followed by some digits?  A provider's name is known
 * before the pid that ends it: python* and python12?? match "python" with some pid. */
bool d_glob_numbered(const char *pattern, const char *text);

/* False where the pattern matches one text only, its own spelling. */
bool d_glob_is_pattern(const char *text);

/* Make a text that the pattern matches, with nothing for each *; up to a set that matches
 * nothing.  `text` has room for strlen(pattern) + 1 bytes. */
void d_glob_example(const char *pattern, char *text);

#endif
