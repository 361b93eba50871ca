/*
 * arena.c - memory that is freed all at once: a list of blocks.  Allocations fill the
 * first block.
 */
#include <stdint.h>
#include <string.h>
#include <stdlib.h>

#include "dlang/base/arena.h"
#include "xmalloc.h"

enum { BLOCK_SIZE = 16 * 1024 };

struct block {
	struct block *next;
	size_t used, size;
	max_align_t data[];
};

struct d_arena {
	struct block *blocks;
};

struct d_arena *
d_arena_create(void)
{
	return xcalloc(1, sizeof(struct d_arena));
}

void
d_arena_free(struct d_arena *arena)
{
	if (arena == NULL)
		return;
	for (struct block *b = arena->blocks, *next; b != NULL; b = next) {
		next = b->next;
		free(b);
	}
	free(arena);
}

static struct block *
block_create(size_t size)
{
	struct block *b = xmalloc(sizeof(*b) + size);
	b->next = NULL;
	b->used = 0;
	b->size = size;
	return b;
}

void *
d_arena_alloc(struct d_arena *arena, size_t size)
{
	if (size > SIZE_MAX / 2)
		fatalx("arena: %zu bytes asked for", size);
	size = (size + sizeof(max_align_t) - 1) & ~(sizeof(max_align_t) - 1);

	struct block *b = arena->blocks;
	if (b == NULL || b->size - b->used < size) {
		if (size > BLOCK_SIZE / 4 && b != NULL) {
			/* A large object gets a block to itself; the block being filled stays
			 * first. */
			struct block *big = block_create(size);
			big->next = b->next;
			b->next = big;
			b = big;
		} else {
			b = block_create(size > BLOCK_SIZE ? size : BLOCK_SIZE);
			b->next = arena->blocks;
			arena->blocks = b;
		}
	}
	void *p = (char *)b->data + b->used;
	b->used += size;
	return memset(p, 0, size);
}

char *
d_arena_strndup(struct d_arena *arena, const char *text, size_t len)
{
	char *copy = d_arena_alloc(arena, len + 1);
	memcpy(copy, text, len);
	return copy;
}

char *
d_arena_strdup(struct d_arena *arena, const char *text)
{
	return d_arena_strndup(arena, text, strlen(text));
}

char *
d_arena_printf(struct d_arena *arena, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	char *text = xvasprintf(fmt, ap);
	va_end(ap);
	char *copy = d_arena_strdup(arena, text);
	free(text);
	return copy;
}

void *
d_arena_grow(struct d_arena *arena, void *old, size_t n, size_t size)
{
	if (n != 0 && (n & (n - 1)) != 0)
		return old;
	void *grown = d_arena_alloc(arena, (n != 0 ? 2 * n : 1) * size);
	if (n != 0)
		memcpy(grown, old, n * size);
	return grown;
}
