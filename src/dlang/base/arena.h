/*
 * arena.h - memory that is freed all at once.
 *
 * What the compiler makes of a program - tree, types, names, variables - lives
 * in the program's arena and dies with it, so no stage of the compiler frees
 * anything and an error may leave at any point.
 */
#ifndef D_ARENA_H
#define D_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct d_arena;

struct d_arena *d_arena_create(void);
void d_arena_free(struct d_arena *);

/* Zeroed memory, aligned for anything. */
void *d_arena_alloc(struct d_arena *, size_t size) __attribute__((malloc));
/* len bytes and a final NUL. */
char *d_arena_strndup(struct d_arena *, const char *text, size_t len);
char *d_arena_strdup(struct d_arena *, const char *text);
char *d_arena_printf(struct d_arena *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* old grown from n to at least n + 1 elements of `size` bytes: for arrays that
 * grow by one; doubles when n is a power of two. */
void *d_arena_grow(struct d_arena *, void *old, size_t n, size_t size);

#endif
