/*
 * missing.c - advice on probes that are not there.
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "missing.h"
#include "procfs.h"
#include "providers.h"
#include "xmalloc.h"

enum { NAME_MAX_LEN = 64 };	/* longer names resemble none of ours */

/* The letters to insert, delete or replace to make b of a (Levenshtein's distance). */
static size_t
distance(const char *a, const char *b)
{
	size_t row[NAME_MAX_LEN + 1], n = strlen(b);
	for (size_t j = 0; j <= n; j++)
		row[j] = j;
	for (size_t i = 1; a[i - 1] != '\0'; i++) {
		size_t corner = row[0];
		row[0] = i;
		for (size_t j = 1; j <= n; j++) {
			size_t best = corner + (a[i - 1] != b[j - 1]);
			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			corner = row[j];
			row[j] = best;
		}
	}
	return row[n];
}

/* The provider of a description without a number or stars at its end: python of python$target. */
static bool
names_provider(const struct d_pdesc *desc, const char *provider)
{
	size_t len = strlen(provider);
	return strncmp(desc->prov, provider, len) == 0 &&
	    desc->prov[len + strspn(desc->prov + len, "0123456789*?")] == '\0';
}

/* Advice on a name that its provider does not have; NULL: it has it, or is not ours. */
static char *
wrong_name(const struct d_pdesc *desc)
{
	const struct provider_probe *p, *nearest = NULL;
	size_t best = SIZE_MAX;

	if (d_glob_is_pattern(desc->name) || strlen(desc->name) > NAME_MAX_LEN)
		return NULL;
	for (size_t i = 0; (p = provider_probe(i)) != NULL; i++) {
		if (!names_provider(desc, p->provider))
			continue;
		char *name = provider_spell(p->c_name);
		size_t far = strlen(name) <= NAME_MAX_LEN ? distance(desc->name, name) : SIZE_MAX;
		if (nearest == NULL || far < best) {
			best = far;
			nearest = p;
		}
		free(name);
	}
	if (nearest == NULL || best == 0)
		return NULL;
	if (best > 1 + strlen(desc->name) / 4)
		return xstrdup("pydtrace -l lists the probes");
	char *name = provider_spell(nearest->c_name), *advice = xasprintf("did you mean %s?", name);
	free(name);
	return advice;
}

char *
missing_in_process(pid_t pid)
{
	char exe[PATH_MAX];
	if (procfs_is_python(pid, exe, sizeof(exe)))
		return xasprintf("process %d is a Python that has not loaded the probes: start it with "
		    "python3 -m probe, or let it import probe", (int)pid);
	return xasprintf("pydtrace -l -p %d lists the probes that process %d has", (int)pid, (int)pid);
}

char *
missing_advice(const struct d_pdesc *desc, const struct target *targets, size_t ntargets)
{
	char *advice = wrong_name(desc);
	if (advice != NULL)
		return advice;
	for (size_t i = 0; i < ntargets; i++)
		if (targets[i].path == NULL)
			return missing_in_process(targets[i].pid);
	return xstrdup("-Z waits for files that are mapped later, PYDTRACE_MODULES=FILE names one");
}

/* A word of a Python's command line that has it ignore PYTHONPATH: -I, -Es ... */
static const char *
isolation(char *const *argv)
{
	for (; *argv != NULL; argv++)
		if (argv[0][0] == '-' && argv[0][1] != '-' && strpbrk(argv[0], "cm") == NULL &&
		    strpbrk(argv[0], "IE") != NULL)
			return *argv;
	return NULL;
}

/* "env -i" and what else takes the environment away; NULL: nothing of the kind. */
static const char *
clearance(char *const *argv)
{
	const char *name = basename(argv[0]);
	if (strcmp(name, "sudo") == 0 || strcmp(name, "su") == 0 || strcmp(name, "doas") == 0)
		return argv[0];
	for (argv++; strcmp(name, "env") == 0 && *argv != NULL; argv++)
		if (strcmp(*argv, "-") == 0 || strcmp(*argv, "--ignore-environment") == 0 ||
		    (argv[0][0] == '-' && argv[0][1] != '-' && strchr(*argv, 'i') != NULL))
			return "env -i";
	return NULL;
}

char *
missing_from_channel(const struct target *targets, size_t ntargets)
{
	const struct target *t = &targets[0];
	for (size_t i = 0; i < ntargets; i++)
		if (clearance(targets[i].argv) != NULL)
			return xasprintf("%s takes the environment away; keep "
			    "PYTHONPROBES_CHANNEL, PYTHONPROBES_INSTRUMENT and PYTHONPATH in it",
			    clearance(targets[i].argv));
	for (size_t i = 0; i < ntargets; i++)
		if (strncmp(targets[i].comm, "python", strlen("python")) == 0)
			t = &targets[i];
	if (strncmp(t->comm, "python", strlen("python")) != 0)
		return xasprintf("%s started no Python that loads the "
		    "package probe (python3 -m pip install pythonprobes)", t->argv[0]);
	if (isolation(t->argv) != NULL)
		return xasprintf("%s ignores PYTHONPATH; install the package "
		    "into that Python (python3 -m pip install pythonprobes)", isolation(t->argv));
	return xasprintf("%s did not load the package probe: it does not "
	    "import it, does not have it (python3 -m pip install pythonprobes), has lost "
	    "PYTHONPROBES_CHANNEL from its environment, or has said why it is not traced", t->comm);
}
