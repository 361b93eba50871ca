/*
 * describe.c - a probe for every description.
 *
 * Where a description fits probes of provider/, these are it, so that their
 * arguments have types; for another the globs are filled in.
 */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "choose.h"
#include "describe.h"
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

static bool
describe_one(struct d_program *program, const struct d_pdesc *desc, describe_fn *made, void *ctx)
{
	const struct provider_probe *p;
	bool found = false;

	char *prov = example(desc->prov), *mod = example(desc->mod), *func = example(desc->func);
	for (size_t i = 0; (p = provider_probe(i)) != NULL; i++) {
		char *name = provider_spell(p->c_name);
		bool same = provider_find(prov, name) == p || fits(desc->prov, p->provider);
		if (same && fits(desc->name, name)) {
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
describe_ours(struct d_program *program, describe_fn *made, void *ctx)
{
	const struct d_pdesc *desc;

	for (size_t i = 0; (desc = d_program_pdesc(program, i)) != NULL; i++)
		if (!choose_is_own(desc))
			describe_one(program, desc, made, ctx);
}

void
describe_probes(struct d_program *program)
{
	const struct d_pdesc *desc;

	for (size_t i = 0; (desc = d_program_pdesc(program, i)) != NULL; i++) {
		if (choose_is_own(desc) || describe_one(program, desc, NULL, NULL))
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
