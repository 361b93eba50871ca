/*
 * stub_probes.c - a probe for every description.
 *
 * A description that could match probes of provider/ gets these, so that their
 * arguments have types; any other gets an example of its globs.
 */
#include <stdlib.h>
#include <string.h>

#include "providers.h"
#include "stub_probes.h"
#include "xmalloc.h"

/* A text that the pattern matches, malloc'd. */
static char *
example(const char *pattern)
{
	char *text = xmalloc(strlen(pattern) + 1);
	d_glob_example(pattern, text);
	return text;
}

/* The description could match this probe in some process.  prov is an example of
 * the description's provider, name the probe's name as D spells it. */
static bool
could_match(const struct d_pdesc *desc, const char *prov, const struct provider_probe *p,
    const char *name)
{
	return d_glob(desc->name, name) &&
	    (provider_find(prov, name) == p || d_glob(desc->prov, p->provider));
}

static bool
add_stubs(struct d_program *program, const struct d_pdesc *desc, stub_probe_fn *made, void *ctx)
{
	const struct provider_probe *p;
	bool found = false;

	char *prov = example(desc->prov), *mod = example(desc->mod), *func = example(desc->func);
	for (size_t i = 0; (p = provider_probe(i)) != NULL; i++) {
		char *name = provider_spell(p->c_name);
		if (could_match(desc, prov, p, name)) {
			bool bare = d_glob(desc->prov, p->provider);
			const struct d_probe *probe = d_program_probe(program,
			    bare ? p->provider : prov, mod, func, name, p->nargs, p->types);
			if (made != NULL)
				made(ctx, p, probe);
			found = true;
		}
		free(name);
	}
	free(prov);
	free(mod);
	free(func);
	return found;
}

void
stub_probes_declared(struct d_program *program, stub_probe_fn *made, void *ctx)
{
	const struct d_pdesc *desc;

	for (size_t i = 0; (desc = d_program_pdesc(program, i)) != NULL; i++)
		if (!d_pdesc_is_own(desc))
			add_stubs(program, desc, made, ctx);
}

bool
stub_probes_match_provider(const struct d_program *program, const char *provider)
{
	const struct provider_probe *p;
	const struct d_pdesc *desc;
	bool found = false;

	for (size_t k = 0; !found && (desc = d_program_pdesc(program, k)) != NULL; k++) {
		if (d_pdesc_is_own(desc))
			continue;
		char *prov = example(desc->prov);
		for (size_t i = 0; !found && (p = provider_probe(i)) != NULL; i++) {
			if (strcmp(p->provider, provider) != 0)
				continue;
			char *name = provider_spell(p->c_name);
			found = could_match(desc, prov, p, name);
			free(name);
		}
		free(prov);
	}
	return found;
}

void
stub_probes_all(struct d_program *program)
{
	const struct d_pdesc *desc;

	for (size_t i = 0; (desc = d_program_pdesc(program, i)) != NULL; i++) {
		if (d_pdesc_is_own(desc) || add_stubs(program, desc, NULL, NULL))
			continue;
		char *prov = example(desc->prov), *mod = example(desc->mod);
		char *func = example(desc->func), *name = example(desc->name);
		d_program_probe(program, prov, mod, func, name, 0, NULL);
		free(prov);
		free(mod);
		free(func);
		free(name);
	}
}
