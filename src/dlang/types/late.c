/*
 * late.c - see late.h.  A probe, its key and its types are one block of memory.
 */
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/types/late.h"
#include "xmalloc.h"

struct late_probe {
	struct d_probe probe;
	size_t uses;			/* by those who asked for it */
	const char *key;		/* in `text`, as are the names and types */
	char text[] __attribute__((aligned(sizeof(char *))));
};

static int
compare(const void *a, const void *b)
{
	const struct late_probe *x = a, *y = b;
	return strcmp(x->key, y->key);
}

/* The numbers of those forgotten are given again: none is larger than needed. */
static uint32_t
number(struct d_program *program)
{
	if (program->nlate_ids != 0)
		return program->late_ids[--program->nlate_ids];
	return (uint32_t)program->nprobes + ++program->late_count;
}

static char *
put(char **to, const char *text)
{
	char *at = *to;
	*to = stpcpy(at, text) + 1;
	return at;
}

static struct late_probe *
make(const char *key, const struct d_probe *model)
{
	/* The names are as long as the key, a colon for a NUL each. */
	size_t size = 2 * (strlen(key) + 1);
	for (unsigned i = 0; i < model->nargs; i++)
		size += sizeof(char *) + strlen(model->argtypes[i]) + 1;
	struct late_probe *late = xcalloc(1, sizeof(*late) + size);

	const char **type = (const char **)(void *)late->text;
	char *to = late->text + model->nargs * sizeof(*type);
	for (unsigned i = 0; i < model->nargs; i++)
		type[i] = put(&to, model->argtypes[i]);
	late->key = put(&to, key);
	late->probe = (struct d_probe){
		.prov = put(&to, model->prov), .mod = put(&to, model->mod),
		.func = put(&to, model->func), .name = put(&to, model->name),
		.nargs = model->nargs, .argtypes = type,
	};
	return late;
}

struct d_probe *
d_late_probe(struct d_program *program, const char *key, const struct d_probe *model, bool *made)
{
	struct late_probe wanted = { .key = key };
	void *found = tfind(&wanted, &program->late, compare);

	*made = found == NULL;
	if (found != NULL) {
		struct late_probe *late = *(struct late_probe **)found;
		late->uses++;
		return &late->probe;
	}
	struct late_probe *late = make(key, model);
	late->uses = 1;
	late->probe.id = number(program);
	if (tsearch(late, &program->late, compare) == NULL)
		fatalx("out of memory for a probe");
	return &late->probe;
}

void
d_late_room(struct d_probe *probe)
{
	probe->clauses = xreallocarray(probe->clauses, probe->nclauses + 1, sizeof(*probe->clauses));
}

static void
free_late(void *node)
{
	struct late_probe *late = node;
	free(late->probe.clauses);
	free(late);
}

void
d_program_forget(struct d_program *program, const struct d_probe *probe)
{
	if (probe->id <= program->nprobes)
		return;
	struct late_probe *late = (struct late_probe *)(uintptr_t)probe;
	if (--late->uses != 0)
		return;
	tdelete(late, &program->late, compare);
	program->late_ids = xreallocarray(program->late_ids, program->nlate_ids + 1,
	    sizeof(*program->late_ids));
	program->late_ids[program->nlate_ids++] = probe->id;
	free_late(late);
}

void
d_late_free(struct d_program *program)
{
	tdestroy(program->late, free_late);
	free(program->late_ids);
}
