/*
 * text_file.h - a whole text file in memory.
 */
#ifndef PYDTRACE_TEXT_FILE_H
#define PYDTRACE_TEXT_FILE_H

#include <stddef.h>

/* The text, malloc'd, with a NUL behind its *len bytes.  The file may be a pipe.  NULL:
 * *cause is "failed to open FILE: ..." or "failed to read FILE: ...". */
char *text_file_read(const char *path, size_t *len, char **cause);

#endif
