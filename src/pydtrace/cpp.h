/*
 * cpp.h - a script through the system's C preprocessor (-C).
 */
#ifndef PYDTRACE_CPP_H
#define PYDTRACE_CPP_H

#include <stddef.h>

/* Run text, the contents of a file, through cpp.  Lines keep their numbers: a
 * "#!" line becomes an empty one, and the line marks that cpp leaves name the file.
 * Returns malloc'd, NUL-terminated text of *out_len bytes.  NULL: *cause says
 * what is wrong; cpp has said its part on stderr. */
char *cpp_run(const char *file, const char *text, size_t len, char *const *args, size_t nargs,
    size_t *out_len, char **cause);

#endif
