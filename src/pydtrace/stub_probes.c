/*
 * stub_probes.c - a probe for every description.
 *
 * Where a description fits probes of provider/, these are it, so that their
 * arguments have types; for another the globs are filled in.
 */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "source_select.h"
#include "stub_probes.h"
#include "providers.h"
#include "xmalloc.h"

/* Text that a glob matches: nothing for "*", one letter for "?" and "[...]". */
static char *
example(const char *glob)
{
	char *text = xmalloc(strlen(glob) + 2), *to = text;
	for (; *glob != '\0'; glob++) {
		const char *close;
		if (*glob == '*')
			continue;
		if (*glob == '\\' && glob[1] != '\0')
			*to++ = *++glob;
		else if (*glob == '?')
			*to++ = 'x';
		else if (*glob == '[' && glob[1] != '\0' && (close = strchr(glob + 2, ']')) != NULL) {
			bool negated = glob[1] == '!' || glob[1] == '^';
			*to++ = negated ? '_' : glob[1];
			glob = close;
		} else
			*to++ = *glob;
	}
	*to = '\0';
	return text;
}

static bool
fits(const char *glob, const char *text)
{
	return glob[0] == '\0' || fnmatch(glob, text, 0) == 0;
}

/* Does the description mean this probe, in some process?  prov is an example of
 * its provider, name the probe's as D spells it. */
static bool
means(const struct d_pdesc *desc, const char *prov, const struct provider_probe *p,
    const char *name)
{
	return fits(desc->name, name) &&
	    (provider_find(prov, name) == p || fits(desc->prov, p->provider));
}

static bool
add_stubs(struct d_program *program, const struct d_pdesc *desc, stub_probe_fn *made, void *ctx)
{
	const struct provider_probe *p;
	bool found = false;

	char *prov = example(desc->prov), *mod = example(desc->mod), *func = example(desc->func);
	for (size_t i = 0; (p = provider_probe(i)) != NULL; i++) {
		char *name = provider_spell(p->c_name);
		if (means(desc, prov, p, name)) {
			const struct d_probe *probe = d_program_probe(program,
			    fits(desc->prov, p->provider) ? p->provider : prov, mod, func, name,
			    p->nargs, p->types);
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
		if (!choose_is_own(desc))
			add_stubs(program, desc, made, ctx);
}

bool
stub_probes_match_provider(const struct d_program *program, const char *provider)
{
	const struct provider_probe *p;
	const struct d_pdesc *desc;
	bool found = false;

	for (size_t k = 0; !found && (desc = d_program_pdesc(program, k)) != NULL; k++) {
		if (choose_is_own(desc))
			continue;
		char *prov = example(desc->prov);
		for (size_t i = 0; !found && (p = provider_probe(i)) != NULL; i++) {
			if (strcmp(p->provider, provider) != 0)
				continue;
			char *name = provider_spell(p->c_name);
			found = means(desc, prov, p, name);
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
		if (choose_is_own(desc) || add_stubs(program, desc, NULL, NULL))
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
