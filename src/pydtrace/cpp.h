/*
 * cpp.h - a script through the system's C preprocessor (-C).
 */
#ifndef PYDTRACE_CPP_H
#define PYDTRACE_CPP_H

#include <stddef.h>

struct cpp_job {
	const char *file;		/* the script's name, for messages */
	const char *text;		/* its contents */
	size_t len;
	const char *command;		/* a name to look for in PATH, or a path */
	char *const *args;		/* words for cpp's command line */
	size_t nargs;
};

/* Run the text through cpp.  Lines keep their numbers: a "#!" line becomes an empty
 * one, and cpp leaves its line marks.  Returns malloc'd, NUL-terminated text of *len
 * bytes.  NULL: *cause says why; cpp has printed its own message on stderr. */
char *cpp_run(const struct cpp_job *, size_t *len, char **cause);

#endif
