/*
 * memory.h - the memory of a D program, and its addresses.
 *
 * A D program can take addresses (of variables, of a block of copyin()) and follow
 * them.  A D address is no pointer: it names a segment and an offset in it, and carries
 * a mark that no address of a traced process has (the pattern is not canonical on any
 * 64-bit machine).  So every access is checked, a wild pointer is a fault and never
 * harm, and an address without the mark belongs to the traced process.
 *
 *	63       48 47    40 39                    0
 *	|  0xd5d5  | segment |        offset       |
 *
 * Blocks and scratch memory are given out in a row and are all free again at the
 * start of each clause.  Only memory given out can be reached: an address left over
 * from one clause is a bad address in the next.
 *
 * The segments never move while a program runs, so C pointers into them may be kept
 * for the length of a firing.
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
	D_SEGMENT_BLOCK,	/* blocks of alloca() and copyin() */
	D_SEGMENT_SCRATCH,	/* new strings and intermediate copies */
	D_SEGMENTS
};

struct d_memory {
	struct {
		char *base;
		size_t size;
	} segment[D_SEGMENTS];
	size_t used[D_SEGMENTS];	/* of blocks and scratch: bytes given out */
};

/* Create the segments, zeroed; sizes in bytes. */
void d_memory_init(struct d_memory *memory, const size_t size[D_SEGMENTS]);
void d_memory_free(struct d_memory *memory);

/* Return the D address of `at`, a pointer into a segment. */
uint64_t d_memory_address(const struct d_memory *memory, enum d_segment segment, const void *at);

/* True if an address has the mark of D addresses. */
static inline bool
d_memory_is_ours(uint64_t address)
{
	return address >> 48 == 0xd5d5;
}

/* Return the pointer to the len bytes at a D address; NULL unless all lie in one segment (in the
 * part given out of it). */
void *d_memory_at(const struct d_memory *memory, uint64_t address, size_t len);

/* Return the pointer to the string at a D address; NULL for a bad address.  *len becomes the
 * string's length, at most max and at most to the end of the segment. */
const char *d_memory_string(const struct d_memory *memory, uint64_t address, size_t max,
    size_t *len);

/* Return len bytes of D_SEGMENT_BLOCK or D_SEGMENT_SCRATCH, aligned to 8, not zeroed; NULL if
 * there is no room. */
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
