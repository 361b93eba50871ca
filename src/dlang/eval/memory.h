/*
 * memory.h - the memory of a D program, and its addresses.
 *
 * A D program can take addresses (of variables, of what copyin() returned) and
 * follow them.  Such an address is not one of ours: it names a segment and an
 * offset in it, and carries a mark that no address of a traced process has (the
 * pattern is not canonical on any 64-bit machine).  So every access is checked,
 * a wild pointer is a fault and never harm, and an address without the mark
 * belongs to the traced process.
 *
 *	63       48 47    40 39                    0
 *	|  0xd5d5  | segment |        offset       |
 *
 * Blocks and scratch memory are given out in a row and are all free again at the
 * start of each clause.  Only what was given out can be reached: an address that a
 * clause has left behind is a bad one in the next clause.
 *
 * The segments never move while a program runs, so real pointers into them may
 * be kept for the length of a firing.
 */
#ifndef D_MEMORY_H
#define D_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum d_segment {
	D_SEGMENT_GLOBAL,	/* global variables */
	D_SEGMENT_LOCAL,	/* this-> variables: zero at the start of each firing */
	D_SEGMENT_DYNAMIC,	/* the pool of dynamic variables (dynvar.h) */
	D_SEGMENT_BLOCK,	/* what alloca() and copyin() give */
	D_SEGMENT_SCRATCH,	/* strings that are made, and what is copied on the way */
	D_SEGMENTS
};

struct d_memory {
	struct {
		char *base;
		size_t size;
	} segment[D_SEGMENTS];
	size_t used[D_SEGMENTS];	/* of blocks and scratch: how much was given out */
};

/* Segments are created zeroed. */
void d_memory_init(struct d_memory *memory, const size_t size[D_SEGMENTS]);
void d_memory_free(struct d_memory *memory);

/* The D address of what lies at `at` in a segment. */
uint64_t d_memory_address(const struct d_memory *memory, enum d_segment segment, const void *at);

/* Whether an address has the mark, so that it is ours. */
static inline bool
d_memory_is_ours(uint64_t address)
{
	return address >> 48 == 0xd5d5;
}

/* Where the len bytes at an address are, or NULL when they are not all in one
 * segment (in what was given out of it). */
void *d_memory_at(const struct d_memory *memory, uint64_t address, size_t len);

/* The same for a string; NULL when the address is bad.  Sets *len to the string's
 * length, at most max and at most to the end of the segment. */
const char *d_memory_string(const struct d_memory *memory, uint64_t address, size_t max,
    size_t *len);

/* len bytes of D_SEGMENT_BLOCK or D_SEGMENT_SCRATCH, aligned to 8; NULL when there is
 * no room. */
static inline void *
d_memory_take(struct d_memory *memory, enum d_segment segment, size_t len)
{
	size_t at = (memory->used[segment] + 7) & ~(size_t)7;

	if (at > memory->segment[segment].size || len > memory->segment[segment].size - at)
		return NULL;
	memory->used[segment] = at + len;
	return memory->segment[segment].base + at;
}

#endif
