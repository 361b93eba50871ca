/*
 * error.h - errors of the compiler: set by the parser, raised by the checker.
 */
#ifndef D_ERROR_H
#define D_ERROR_H

#include <setjmp.h>

#include "dlang/syntax/compiler.h"

/* The point that d_error_raise() returns to. */
struct d_escape {
	jmp_buf jump;
	struct d_escape *outer;
};

/* Set cc->err to an error of the text at `line`, unless it is set already. */
void d_error_set(struct d_compiler *cc, int line, const char *tag, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Set it to an error at `loc`, unless it is set already, and jump to the nearest escape. */
void d_error_raise(struct d_compiler *cc, struct d_loc loc, const char *tag, const char *fmt, ...)
    __attribute__((noreturn, format(printf, 4, 5)));

/* Raise the error that is set already, for the next escape. */
void d_error_again(struct d_compiler *cc) __attribute__((noreturn));

/* Make `here` the nearest escape: true at first, and false once an error was raised, which
 * ends the escape.  Where none was raised D_TRY_END() ends it. */
#define D_TRY(cc, here) \
	((here)->outer = (cc)->escape, (cc)->escape = (here), setjmp((here)->jump) == 0)
#define D_TRY_END(cc, here)	((cc)->escape = (here)->outer)

#endif
