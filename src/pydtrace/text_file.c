/*
 * text_file.c - a whole text file in memory.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text_file.h"
#include "xmalloc.h"

enum { TEXT_MIN = 1 << 14 };		/* bytes that the buffer begins with */

char *
text_file_read(const char *path, size_t *len, char **cause)
{
	FILE *in = fopen(path, "re");
	if (in == NULL) {
		*cause = xasprintf("failed to open %s: %s", path, strerror(errno));
		return NULL;
	}
	size_t size = TEXT_MIN;
	char *text = xmalloc(size);
	*len = 0;
	for (;;) {
		size_t n = fread(text + *len, 1, size - *len - 1, in);
		*len += n;
		if (n == 0)
			break;
		if (size - *len == 1)
			text = xreallocarray(text, size *= 2, 1);
	}
	if (ferror(in)) {
		*cause = xasprintf("failed to read %s: %s", path, strerror(errno));
		free(text);
		text = NULL;
	} else
		text[*len] = '\0';
	fclose(in);
	return text;
}
