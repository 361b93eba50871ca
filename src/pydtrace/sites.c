/*
 * sites.c - names of probes, and which of them a program wants.
 *
 * A provider's name ends in the pid of its process, so a description such as
 * python*:::line wants a site in processes that do not exist yet, while
 * python1234:::line wants it in one only.  The second kind lets the kernel leave
 * all other processes alone.
 */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "usdt_args.h"
#include "modules.h"
#include "providers.h"
#include "sites.h"
#include "xmalloc.h"

const struct d_probe *
site_probe(struct d_program *program, const struct object *object, const struct usdt_site *site,
    pid_t pid)
{
	unsigned nargs = usdt_args_count(site->args);
	const char *types[UPROBE_ARGS];
	for (unsigned i = 0; i < nargs; i++)
		types[i] = usdt_args_type(site->args, i);
	/* What provider/ declares of a probe of ours says more than its note. */
	const struct provider_probe *ours = provider_find(site->provider, site->name);
	if (ours != NULL && ours->nargs <= nargs)
		memcpy(types, ours->types, ours->nargs * sizeof(types[0]));

	char *prov = pid != 0 ? xasprintf("%s%d", site->provider, (int)pid) : xstrdup(site->provider);
	char *name = provider_spell(site->name);
	const struct d_probe *probe =
	    d_program_probe(program, prov, object->module, site->function, name, nargs, types);
	free(name);
	free(prov);
	return probe;
}

/* The length of a pattern's first element: a character, \x, ?, or [...]. */
static size_t
element_length(const char *p)
{
	if (*p == '\\' && p[1] != '\0')
		return 2;
	if (*p != '[')
		return 1;
	size_t n = p[1] == '!' || p[1] == '^' ? 2 : 1;
	if (p[n] == ']')
		n++;
	while (p[n] != '\0' && p[n] != ']')
		n++;
	return p[n] == ']' ? n + 1 : 1;
}

static bool
element_matches(const char *p, size_t len, char c)
{
	char *element = xstrndup(p, len);
	bool is = fnmatch(element, (char[]){ c, '\0' }, 0) == 0;
	free(element);
	return is;
}

/* Whether the pattern matches the text followed by some number. */
static bool
matches_numbered(const char *p, const char *text)
{
	if (*p == '\0')
		return *text == '\0';
	if (*p == '*') {
		for (;; text++) {
			if (matches_numbered(p + 1, text))
				return true;
			if (*text == '\0')
				return false;
		}
	}
	size_t len = element_length(p);
	if (*text != '\0')
		return element_matches(p, len, *text) && matches_numbered(p + len, text + 1);
	for (char digit = '0'; digit <= '9'; digit++)
		if (element_matches(p, len, digit))
			return matches_numbered(p + len, text);
	return false;
}

static bool
matches(const char *pattern, const char *text)
{
	return *pattern == '\0' || fnmatch(pattern, text, 0) == 0;
}

enum site_scope
site_scope(const struct d_program *program, const struct object *object,
    const struct usdt_site *site, void (*add)(void *ctx, pid_t pid), void *ctx)
{
	enum site_scope want = SITE_NOWHERE;
	char *name = provider_spell(site->name);
	const struct d_pdesc *desc;
	for (size_t i = 0; (desc = d_program_pdesc(program, i)) != NULL; i++) {
		if (!matches(desc->mod, object->module) || !matches(desc->func, site->function) ||
		    !matches(desc->name, name))
			continue;
		if (*desc->prov == '\0' || (strpbrk(desc->prov, "*?[\\") != NULL &&
		    matches_numbered(desc->prov, site->provider))) {
			want = SITE_ANYWHERE;
		} else if (strncmp(desc->prov, site->provider, strlen(site->provider)) == 0) {
			char *end;
			const char *number = desc->prov + strlen(site->provider);
			long pid = strtol(number, &end, 10);
			if (end == number || *end != '\0' || pid <= 0 || pid > INT32_MAX)
				continue;
			add(ctx, (pid_t)pid);
			if (want == SITE_NOWHERE)
				want = SITE_IN_PROCESSES;
		}
	}
	free(name);
	return want;
}

struct objects *
sites_find(const struct target *targets, size_t ntargets, bool all, char **cause)
{
	struct objects *objects = objects_create();
	if (all)
		objects_add_processes(objects);
	for (size_t i = 0; i < ntargets; i++)
		if (targets[i].path == NULL && !objects_add_process(objects, targets[i].pid)) {
			*cause = xasprintf("cannot look into process %d: it has ended, or it is "
			    "another user's (root may)", (int)targets[i].pid);
			objects_free(objects);
			return NULL;
		}
	if (!modules_find(objects, targets, ntargets, cause)) {
		objects_free(objects);
		return NULL;
	}
	return objects;
}
