/*
 * pragma.h - lines that begin with #, and the options that they set.
 */
#ifndef D_PRAGMA_H
#define D_PRAGMA_H

#include "dlang/syntax/compiler.h"

/* A #pragma about a name, checked at the end of the program. */
struct d_pending_pragma {
	const char *pragma, *name;
	struct d_loc loc;
	struct d_pending_pragma *next;
};

/* Execute a line that begins with #, without its newline.  *line is its number; a line marker
 * sets it to the number of the next line, less one.  Errors set cc->err. */
void d_pragma(struct d_compiler *cc, const char *text, int *line);

/* Check that the program defines the names in its pragmas.  Returns false with cc->err set. */
bool d_pragma_check_used(struct d_compiler *cc);

/* Set an option of a program.  Returns NULL, or the reason why the option cannot be set. */
const char *d_program_set_option(struct d_program *program, const char *name, const char *value,
    enum d_opt_context context);

#endif
