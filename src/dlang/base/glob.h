/*
 * glob.h - the patterns of probe descriptions, and their matchers.
 *
 *	*	any number of characters, also none
 *	?	one character
 *	[a-z]	one character of the set; [!a-z] one outside of it
 *	\	before another character: that character itself
 *
 * An empty pattern matches every text; an unclosed set matches none.
 */
#ifndef D_GLOB_H
#define D_GLOB_H

#include <stdbool.h>

/* True if the pattern matches the whole text. */
bool d_glob(const char *pattern, const char *text);

/* True if the pattern matches the text followed by some digits, or none.  The name of a provider
 * is known before the pid at its end: python* and python12?? match "python" with some pid. */
bool d_glob_numbered(const char *pattern, const char *text);

/* False if the pattern matches one text only, its own spelling. */
bool d_glob_is_pattern(const char *text);

/* Make a text that the pattern matches, with no character for each *; it ends before a set that
 * matches no character.  `text` has room for strlen(pattern) + 1 bytes. */
void d_glob_example(const char *pattern, char *text);

#endif
