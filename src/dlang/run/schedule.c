/*
 * schedule.c - the ticks of a run in a heap, by time.
 */
#include "dlang/run/schedule.h"
#include "dlang/base/arena.h"
#include "dlang/types/unit.h"

static uint64_t
period(const struct d_schedule *s, const struct d_due *due)
{
	return s->program->ticks[due->tick].period;
}

static bool
before(const struct d_due *a, const struct d_due *b)
{
	return a->time < b->time || (a->time == b->time && a->tick < b->tick);
}

static void
sift_down(struct d_schedule *s, size_t i)
{
	struct d_due moved = s->due[i];

	for (size_t child; (child = 2 * i + 1) < s->n; i = child) {
		if (child + 1 < s->n && before(&s->due[child + 1], &s->due[child]))
			child++;
		if (!before(&s->due[child], &moved))
			break;
		s->due[i] = s->due[child];
	}
	s->due[i] = moved;
}

static void
make_heap(struct d_schedule *s)
{
	for (size_t i = s->n / 2; i-- > 0;)
		sift_down(s, i);
}

void
d_schedule_start(struct d_schedule *s, struct d_arena *arena, const struct d_program *program,
    uint64_t now)
{
	s->program = program;
	s->due = d_arena_alloc(arena, (program->nticks + 1) * sizeof(*s->due));
	s->n = 0;
	for (size_t i = 0; i < program->nticks; i++)
		if (program->ticks[i].probe->nclauses != 0)
			s->due[s->n++] = (struct d_due){ now + program->ticks[i].period, i };
	make_heap(s);
}

const struct d_probe *
d_schedule_take(struct d_schedule *s)
{
	const struct d_probe *probe = s->program->ticks[s->due[0].tick].probe;

	s->due[0].time += period(s, &s->due[0]);
	sift_down(s, 0);
	return probe;
}

void
d_schedule_skip(struct d_schedule *s, uint64_t to)
{
	for (size_t i = 0; i < s->n; i++) {
		struct d_due *due = &s->due[i];
		if (due->time <= to)
			due->time += ((to - due->time) / period(s, due) + 1) * period(s, due);
	}
	make_heap(s);
}
