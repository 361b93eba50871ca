/*
 * error.h - errors of the compiler: set by the parser, raised by the checker.
 */
#ifndef D_ERROR_H
#define D_ERROR_H

#include <setjmp.h>

#include "dlang/syntax/compiler.h"

/* A point that d_error_raise() jumps to. */
struct d_escape {
	jmp_buf jump;
	struct d_escape *outer;
};

/* True if an #include of the text gave what lies there. */
bool d_loc_included(const struct d_compiler *cc, struct d_loc loc);

/* Set cc->err to an error at `line` of the text being read, unless cc->err is set. */
void d_error_set(struct d_compiler *cc, int line, const char *tag, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Set cc->err to an error at `loc`, unless it is set, and jump to the nearest escape. */
void d_error_raise(struct d_compiler *cc, struct d_loc loc, const char *tag, const char *fmt, ...)
    __attribute__((noreturn, format(printf, 4, 5)));

/* Jump to the nearest escape with cc->err as it is. */
void d_error_again(struct d_compiler *cc) __attribute__((noreturn));

/* Make `here` the nearest escape, for an error raised behind `if (setjmp(here.jump) == 0)`,
 * which comes next.  The jump ends the escape; without an error d_escape_leave() ends it, before
 * the function returns. */
static inline void
d_escape_enter(struct d_compiler *cc, struct d_escape *here)
{
	here->outer = cc->escape;
	cc->escape = here;
}

static inline void
d_escape_leave(struct d_compiler *cc, const struct d_escape *here)
{
	cc->escape = here->outer;
}

#endif
