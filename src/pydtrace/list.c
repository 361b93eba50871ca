/*
 * list.c - pydtrace -l.
 *
 * The program numbers probes in the order in which they are made known, so a list in
 * that order is ascending, with BEGIN, END and ERROR first.
 */
#include <stdlib.h>

#include "list.h"
#include "sites.h"
#include "xmalloc.h"

struct listing {
	const struct d_probe **probe;
	size_t n;
};

/* A probe with many sites is made known many times and listed once: from the second
 * time on its number is not above the last one. */
static void
add(struct listing *list, const struct d_probe *probe)
{
	if (list->n != 0 && probe->id <= list->probe[list->n - 1]->id)
		return;
	list->probe = xreallocarray(list->probe, list->n + 1, sizeof(list->probe[0]));
	list->probe[list->n++] = probe;
}

static void
add_object(struct listing *list, struct d_program *program, const struct object *object,
    const struct target *targets, size_t ntargets)
{
	for (size_t i = 0; i < object->notes->n; i++) {
		const struct usdt_site *site = &object->notes->site[i];
		for (size_t p = 0; p < object->npids; p++)
			add(list, site_probe(program, object, site, object->pid[p]));
		for (size_t t = 0; t < ntargets; t++)
			if (targets[t].path != NULL)
				add(list, site_probe(program, object, site, targets[t].pid));
	}
}

struct listing *
list_create(struct d_program *program, const struct target *targets, size_t ntargets,
    const char *command, char **cause)
{
	struct objects *objects = sites_find(NULL, targets, ntargets, ntargets == 0, cause);
	if (objects == NULL)
		return NULL;
	objects_warn(objects, command);

	static const char *const own[] = { "BEGIN", "END", "ERROR" };
	struct listing *list = xcalloc(1, sizeof(*list));
	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		add(list, d_program_probe(program, "dtrace", "", "", own[i], 0, NULL));
	const struct object *object;
	for (size_t i = 0; (object = objects_get(objects, i)) != NULL; i++)
		add_object(list, program, object, targets, ntargets);
	objects_free(objects);
	return list;
}

static void
print_row(const struct d_probe *probe, FILE *out)
{
	char *prov = d_visible(probe->prov, ""), *mod = d_visible(probe->mod, "");
	char *func = d_visible(probe->func, ""), *name = d_visible(probe->name, "");

	fprintf(out, "%5u %10s %17s %33s %s\n", (unsigned)probe->id, prov, mod, func, name);
	free(prov);
	free(mod);
	free(func);
	free(name);
}

void
list_print(const struct listing *list, bool matched, FILE *out)
{
	fprintf(out, "%5s %10s %17s %33s %s\n", "ID", "PROVIDER", "MODULE", "FUNCTION", "NAME");
	for (size_t i = 0; i < list->n; i++)
		if (!matched || list->probe[i]->nclauses != 0)
			print_row(list->probe[i], out);
}

void
list_free(struct listing *list)
{
	if (list == NULL)
		return;
	free(list->probe);
	free(list);
}
