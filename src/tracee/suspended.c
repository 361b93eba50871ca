/*
 * suspended.c - a hash table of suspended frames, with linear probing.
 */
#include "tracee/suspended.h"

#include <stdlib.h>

enum { FIRST_SIZE = 64 };

static size_t
home(const struct suspended *self, const void *frame)
{
	return (size_t)((uintptr_t)frame * 0x9e3779b97f4a7c15U >> 24) & (self->size - 1);
}

static struct suspended_frame *
find(const struct suspended *self, const void *frame)
{
	size_t at = home(self, frame);

	while (self->frames[at].frame != NULL && self->frames[at].frame != frame)
		at = (at + 1) & (self->size - 1);
	return &self->frames[at];
}

static bool
widen(struct suspended *self)
{
	struct suspended wider = { .count = self->count, .size = 2 * self->size };

	if (wider.size == 0)
		wider.size = FIRST_SIZE;
	if ((wider.frames = calloc(wider.size, sizeof(*wider.frames))) == NULL)
		return false;
	for (size_t i = 0; i < self->size; i++) {
		if (self->frames[i].frame != NULL)
			*find(&wider, self->frames[i].frame) = self->frames[i];
	}
	free(self->frames);
	*self = wider;
	return true;
}

void
suspended_put(struct suspended *self, struct suspended_frame frame)
{
	/* A quarter stays free, so that searches end. */
	if (4 * (self->count + 1) > 3 * self->size && !widen(self))
		return;
	struct suspended_frame *at = find(self, frame.frame);
	self->count += at->frame == NULL;
	*at = frame;
}

bool
suspended_take(struct suspended *self, const void *frame, struct suspended_frame *taken)
{
	if (self->count == 0)
		return false;
	struct suspended_frame *at = find(self, frame);
	if (at->frame == NULL)
		return false;
	*taken = *at;

	/* Close the gap with entries that a search would miss behind it. */
	size_t mask = self->size - 1, gap = (size_t)(at - self->frames);
	for (size_t i = (gap + 1) & mask; self->frames[i].frame != NULL; i = (i + 1) & mask) {
		if (((i - home(self, self->frames[i].frame)) & mask) >= ((i - gap) & mask)) {
			self->frames[gap] = self->frames[i];
			gap = i;
		}
	}
	self->frames[gap].frame = NULL;
	self->count--;
	return true;
}

void
suspended_free(struct suspended *self)
{
	free(self->frames);
	*self = (struct suspended){ 0 };
}
