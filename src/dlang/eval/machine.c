/*
 * machine.c - a machine's memory and variables, laid out for a program.
 */
#include <stdlib.h>

#include "dlang/eval/machine.h"
#include "dlang/base/arena.h"
#include "dlang/eval/eval_var.h"
#include "dlang/types/unit.h"
#include "xmalloc.h"

/* Give each variable of a space an offset in its segment.  Returns the segment's size in
 * bytes. */
static size_t
lay_out(struct d_machine *m, const struct d_program *p, enum d_space space, size_t **offset)
{
	size_t size = 0;

	*offset = d_arena_alloc(m->arena, (p->nvars[space] + 1) * sizeof(size_t));
	for (unsigned i = 0; i < p->nvars[space]; i++) {
		(*offset)[i] = size;
		if (p->vars[space][i]->type != NULL)
			size += (d_cell_size(m, p->vars[space][i]->type) + 7) & ~(size_t)7;
	}
	return size;
}

static void
make_memory(struct d_machine *m, const struct d_program *program)
{
	enum { LEAST_SCRATCH = 256 * 1024, STRINGS = 64, PAGE = 4096 };
	size_t scratch = m->string_max * STRINGS;
	size_t globals = lay_out(m, program, D_SPACE_GLOBAL, &m->global_offset);
	size_t dynamic = d_option_size(&m->options, D_O_DYNVARSIZE);
	size_t size[D_SEGMENTS] = {
		/* As in DTrace, a pointer may be read some way behind the last variable. */
		[D_SEGMENT_GLOBAL] = (globals / PAGE + 1) * PAGE,
		[D_SEGMENT_LOCAL] = lay_out(m, program, D_SPACE_THIS, &m->this_offset),
		[D_SEGMENT_DYNAMIC] = d_dynvars_room(dynamic),
		[D_SEGMENT_BLOCK] = LEAST_SCRATCH + d_option_size(&m->options, D_O_SCRATCHSIZE),
		[D_SEGMENT_SCRATCH] = scratch > LEAST_SCRATCH ? scratch : LEAST_SCRATCH,
	};

	d_memory_init(&m->memory, size);
	d_dynvars_init(&m->vars, &m->memory, dynamic);
	m->self_rows.n = program->nvars[D_SPACE_SELF];
	m->self_rows.value = d_arena_alloc(m->arena,
	    (D_SELF_ROWS * m->self_rows.n + 1) * sizeof(*m->self_rows.value));
	for (unsigned i = 0; i < D_SELF_ROWS * m->self_rows.n; i++)
		m->self_rows.value[i] = D_SELF_UNKNOWN;
	m->self = m->self_rows.value;
}

void
d_machine_init(struct d_machine *m, const struct d_program *program, const struct d_host *host)
{
	int64_t n = program->options.value[D_O_NSPEC];

	m->host = *host;
	m->options = program->options;
	m->string_max = d_option_size(&m->options, D_O_STRSIZE) - 1;
	m->arena = d_arena_create();
	m->random = (uint64_t)host->wall_offset | 1;
	make_memory(m, program);
	m->token_text = xmalloc(m->string_max + 1);
	m->process.args = xmalloc(m->string_max + 1);
	m->speculations.n = n > 0 ? (unsigned)n : 0;
	m->speculations.active = xcalloc(m->speculations.n, sizeof(bool));
}

void
d_machine_switch(struct d_machine *m, pid_t tid)
{
	struct d_self_rows *rows = &m->self_rows;
	unsigned row = (unsigned)tid % D_SELF_ROWS;

	m->tid = tid;
	m->self = rows->value + row * rows->n;
	if (rows->tid[row] == tid)
		return;
	rows->tid[row] = tid;
	for (unsigned i = 0; i < rows->n; i++)
		m->self[i] = D_SELF_UNKNOWN;
}

void
d_machine_free(struct d_machine *m)
{
	d_dynvars_free(&m->vars);
	d_memory_free(&m->memory);
	free(m->key_word);
	free(m->token_text);
	free(m->process.args);
	free(m->speculations.active);
	free(m->saved);
	free(m->saved_by);
	d_arena_free(m->arena);
}
