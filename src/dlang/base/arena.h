/*
 * arena.h - memory that is freed all at once.
 *
 * The compiler keeps everything that it makes of a program (tree, types, names,
 * variables) in the program's arena.  So no stage of the compiler frees anything, and
 * an error may leave a stage at any point.
 */
#ifndef D_ARENA_H
#define D_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct d_arena;

struct d_arena *d_arena_create(void);
/* Free an arena and all its memory; NULL is harmless. */
void d_arena_free(struct d_arena *);

/* Return zeroed memory, aligned for any type. */
void *d_arena_alloc(struct d_arena *, size_t size) __attribute__((malloc));
/* Return a copy of len bytes with a final NUL. */
char *d_arena_strndup(struct d_arena *, const char *text, size_t len);
char *d_arena_strdup(struct d_arena *, const char *text);
char *d_arena_printf(struct d_arena *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Return `old`, an array of n elements of `size` bytes, grown to at least n + 1: for arrays
 * that grow by one element.  The capacity doubles when n is a power of two. */
void *d_arena_grow(struct d_arena *, void *old, size_t n, size_t size);

#endif
