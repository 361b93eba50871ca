/*
 * child_env.c - PYTHONPROBES_INSTRUMENT and PYTHONPATH for the -c children.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "child_env.h"
#include "packages.h"
#include "stub_probes.h"
#include "xmalloc.h"

#define SITE	"probe/_site"

/* The folder of our sitecustomize: beside the package on PYTHONPATH (a build
 * tree), or in its installed place.  NULL: only the .pth file can help. */
static char *
find_site(const char *path)
{
	while (*path != '\0') {
		size_t len = strcspn(path, ":");
		char *site = xasprintf("%.*s/" SITE, (int)len, path);
		if (len != 0 && access(site, R_OK | X_OK) == 0)
			return site;
		free(site);
		path += len + (path[len] == ':');
	}
	char *packages = packages_folder();
	char *site = packages != NULL ? xasprintf("%s/" SITE, packages) : NULL;
	free(packages);
	return site;
}

char **
child_env_create(const struct d_program *program)
{
	if (!stub_probes_match_provider(program, "python"))
		return NULL;
	const char *path = getenv("PYTHONPATH");
	char **env = xcalloc(3, sizeof(*env));
	char *site = find_site(path != NULL ? path : "");

	env[0] = xstrdup("PYTHONPROBES_INSTRUMENT=1");
	if (site != NULL)
		env[1] = path != NULL && *path != '\0' ?
		    xasprintf("PYTHONPATH=%s:%s", site, path) : xasprintf("PYTHONPATH=%s", site);
	free(site);
	return env;
}

void
child_env_free(char **env)
{
	for (char **at = env; at != NULL && *at != NULL; at++)
		free(*at);
	free(env);
}
