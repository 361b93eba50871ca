/*
 * memory.c - segments and addresses of a D program's memory.
 */
#include <stdlib.h>
#include <string.h>

#include "dlang/eval/memory.h"
#include "xmalloc.h"

#define MARK		((uint64_t)0xd5d5 << 48)
#define OFFSET_BITS	40

void
d_memory_init(struct d_memory *memory, const size_t size[D_SEGMENTS])
{
	*memory = (struct d_memory){ 0 };
	for (int i = 0; i < D_SEGMENTS; i++) {
		memory->segment[i].base = xcalloc(size[i] + 1, 1);
		memory->segment[i].size = size[i];
	}
}

void
d_memory_free(struct d_memory *memory)
{
	for (int i = 0; i < D_SEGMENTS; i++)
		free(memory->segment[i].base);
	*memory = (struct d_memory){ 0 };
}

uint64_t
d_memory_address(const struct d_memory *memory, enum d_segment segment, const void *at)
{
	uint64_t offset = (uint64_t)((const char *)at - memory->segment[segment].base);

	return MARK | (uint64_t)segment << OFFSET_BITS | offset;
}

/* Return the bytes of a segment that can be reached. */
static size_t
reach(const struct d_memory *memory, uint64_t segment)
{
	return segment == D_SEGMENT_BLOCK || segment == D_SEGMENT_SCRATCH ?
	    memory->used[segment] : memory->segment[segment].size;
}

void *
d_memory_at(const struct d_memory *memory, uint64_t address, size_t len)
{
	uint64_t segment = address >> OFFSET_BITS & 0xff;
	uint64_t offset = address & (((uint64_t)1 << OFFSET_BITS) - 1);

	if (!d_memory_is_ours(address) || segment >= D_SEGMENTS)
		return NULL;
	size_t size = reach(memory, segment);
	if (offset > size || len > size - offset)
		return NULL;
	return memory->segment[segment].base + offset;
}

const char *
d_memory_string(const struct d_memory *memory, uint64_t address, size_t max, size_t *len)
{
	const char *text = d_memory_at(memory, address, 1);

	if (text == NULL)
		return NULL;
	uint64_t segment = address >> OFFSET_BITS & 0xff;
	size_t rest = reach(memory, segment) - (size_t)(text - memory->segment[segment].base);
	*len = strnlen(text, rest < max ? rest : max);
	return text;
}
