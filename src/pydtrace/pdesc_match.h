/*
 * pdesc_match.h - what a probe description matches, field by field.
 */
#ifndef PYDTRACE_PDESC_MATCH_H
#define PYDTRACE_PDESC_MATCH_H

#include <stdbool.h>

#include "dlang/dlang.h"

/* The description is one of D's own probes: BEGIN, END, ERROR, tick-, profile-. */
bool pdesc_is_own(const struct d_pdesc *);

/* An empty glob matches every text. */
bool pdesc_field_matches(const char *glob, const char *text);

/* The glob, which is not empty, matches the text with some number behind it:
 * "p*n1?" for "python", as python12 fits. */
bool pdesc_field_matches_numbered(const char *glob, const char *text);

/* A text that the glob matches; malloc'd. */
char *pdesc_field_example(const char *glob);

#endif
