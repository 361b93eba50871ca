/*
 * sites.c - names of probes, and the scope in which a program wants them.
 *
 * A provider's name ends in the pid of its process, so a description such as
 * python*:::line wants a site in processes that do not exist yet, while
 * python1234:::line wants it in one only.  For the second kind the kernel leaves all
 * other processes alone.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "executable.h"
#include "modules.h"
#include "providers.h"
#include "sites.h"
#include "usdt_args.h"
#include "xmalloc.h"

const struct d_probe *
site_probe(struct d_program *program, const struct object *object, const struct usdt_site *site,
    pid_t pid)
{
	unsigned nargs = usdt_args_count(site->args);
	const char *types[UPROBE_ARGS];
	for (unsigned i = 0; i < nargs; i++)
		types[i] = usdt_args_type(site->args, i);
	/* The types that provider/ declares say more than those of the note.  A site of the
	 * interpreter's own has the first of the arguments. */
	const struct provider_probe *declared = provider_find(site->provider, site->name);
	for (unsigned i = 0; declared != NULL && i < declared->nargs && i < nargs; i++)
		types[i] = declared->types[i];

	char *prov = pid != 0 ? xasprintf("%s%d", site->provider, (int)pid) : xstrdup(site->provider);
	char *name = provider_spell(site->name);
	const struct d_probe *probe =
	    d_program_probe(program, prov, object->module, site->function, name, nargs, types);
	free(name);
	free(prov);
	return probe;
}

/* The pid of a description's provider, python1234 of the base name python; 0: there
 * is none. */
static pid_t
provider_pid(const char *provider, const char *base)
{
	size_t len = strlen(base);
	if (strncmp(provider, base, len) != 0)
		return 0;
	char *end;
	const char *number = provider + len;
	long pid = strtol(number, &end, 10);
	return end == number || *end != '\0' || pid <= 0 || pid > INT32_MAX ? 0 : (pid_t)pid;
}

enum site_scope
site_scope(const struct d_program *program, const struct object *object,
    const struct usdt_site *site, void (*add)(void *ctx, pid_t pid), void *ctx)
{
	enum site_scope scope = SITE_NOWHERE;
	char *name = provider_spell(site->name);
	const struct d_pdesc *desc;
	for (size_t i = 0; (desc = d_program_pdesc(program, i)) != NULL; i++) {
		if (!d_glob(desc->mod, object->module) || !d_glob(desc->func, site->function) ||
		    !d_glob(desc->name, name))
			continue;
		if (d_glob_is_pattern(desc->prov) && d_glob_numbered(desc->prov, site->provider)) {
			scope = SITE_ANYWHERE;
			continue;
		}
		pid_t pid = provider_pid(desc->prov, site->provider);
		if (pid == 0)
			continue;
		add(ctx, pid);
		if (scope == SITE_NOWHERE)
			scope = SITE_IN_PROCESSES;
	}
	free(name);
	return scope;
}

/* A description may want a site, in some process and some function: d_glob_numbered() takes the
 * name of a provider with and without a number. */
static bool
program_wants(const void *ctx, const char *module, const char *provider, const char *name)
{
	const struct d_program *program = ctx;
	char *spelled = provider_spell(name);
	const struct d_pdesc *desc;
	bool wanted = false;
	for (size_t i = 0; !wanted && (desc = d_program_pdesc(program, i)) != NULL; i++)
		wanted = d_glob(desc->mod, module) && d_glob(desc->name, spelled) &&
		    (d_glob_numbered(desc->prov, provider) || provider_pid(desc->prov, provider) != 0);
	free(spelled);
	return wanted;
}

/* A file that cannot be searched is an error if a target needs it; else the others go on. */
static bool
check_targets(const struct objects *objects, const struct target *targets, size_t ntargets,
    char **cause)
{
	const struct broken_file *broken;
	for (size_t i = 0; (broken = objects_broken(objects, i)) != NULL; i++)
		for (size_t t = 0; t < ntargets; t++)
			if (targets[t].path != NULL ?
			    executable_is(targets[t].path, broken->dev, broken->ino) :
			    pids_have(broken->pid, broken->npids, targets[t].pid)) {
				*cause = xasprintf("cannot search %s for probes: %s", broken->path,
				    broken->cause);
				return false;
			}
	return true;
}

static bool
search(struct objects *objects, const struct target *targets, size_t ntargets, bool all,
    char **cause)
{
	for (size_t i = 0; i < ntargets; i++)
		if (targets[i].path == NULL && !objects_add_process(objects, targets[i].pid)) {
			*cause = xasprintf("cannot inspect process %d: %s", (int)targets[i].pid,
			    errno == EFBIG ? "it has too many mappings" : "it has ended, or it "
			    "belongs to another user (root may inspect it)");
			return false;
		}
	if (all)
		objects_add_processes(objects);
	return modules_find(objects, targets, ntargets, cause) &&
	    check_targets(objects, targets, ntargets, cause);
}

struct objects *
sites_find(const struct d_program *program, const struct target *targets, size_t ntargets, bool all,
    char **cause)
{
	const struct objects_filter filter = { .wants = program_wants, .ctx = program };
	struct objects *objects = objects_create(program != NULL ? &filter : NULL);
	if (search(objects, targets, ntargets, all, cause))
		return objects;
	objects_free(objects);
	return NULL;
}
