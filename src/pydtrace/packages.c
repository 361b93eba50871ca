/*
 * packages.c - where the Python packages that belong to this command are.
 */
#include <dirent.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "packages.h"
#include "prefix.h"
#include "xmalloc.h"

#define EXTENSION	"_probe.cpython-"

/* Takes the folder over: it is returned, or freed if it does not hold the packages. */
static char *
if_holds(char *folder)
{
	char *site = xasprintf("%s/probe/_site", folder);
	bool holds = access(site, R_OK | X_OK) == 0;

	free(site);
	if (holds)
		return folder;
	free(folder);
	return NULL;
}

static int
is_python(const struct dirent *entry)
{
	return strncmp(entry->d_name, "python3", strlen("python3")) == 0;
}

static int
is_extension(const struct dirent *entry)
{
	return strncmp(entry->d_name, EXTENSION, strlen(EXTENSION)) == 0;
}

static void
free_entries(struct dirent **entries, int n)
{
	for (int i = 0; i < n; i++)
		free(entries[i]);
	if (n >= 0)
		free(entries);
}

/* In LIB/python3.X/{site,dist}-packages, of the newest Python that has them. */
static char *
find_in_lib(const char *lib)
{
	static const char *const names[] = { "site-packages", "dist-packages" };
	struct dirent **entries;
	int n = scandir(lib, &entries, is_python, versionsort);
	char *found = NULL;

	for (int i = n - 1; found == NULL && i >= 0; i--)
		for (size_t j = 0; found == NULL && j < sizeof(names) / sizeof(*names); j++)
			found = if_holds(xasprintf("%s/%s/%s", lib, entries[i]->d_name, names[j]));
	free_entries(entries, n);
	return found;
}

/* Below the prefix of the running command. */
static char *
find_beside(void)
{
	static const char *const libs[] = { "lib", "lib64" };
	char *prefix = prefix_of_command();

	if (prefix == NULL)
		return NULL;
	char *found = if_holds(xstrdup(prefix));	/* pip install --target */
	for (size_t i = 0; found == NULL && i < sizeof(libs) / sizeof(*libs); i++) {
		char *lib = xasprintf("%s/%s", prefix, libs[i]);
		found = find_in_lib(lib);
		free(lib);
	}
	free(prefix);
	return found;
}

char *
packages_folder(void)
{
	char *found = find_beside();
#ifdef PYEXECDIR
	if (found == NULL)
		found = if_holds(xstrdup(PYEXECDIR));
#endif
	return found;
}

/* _probe.cpython-313t-x86_64-linux-gnu.so is for 3.13t: the major version has one digit. */
char *
packages_pythons(const char *folder)
{
	char *probe = xasprintf("%s/probe", folder), *list = xstrdup("");
	struct dirent **entries;
	int n = scandir(probe, &entries, is_extension, versionsort);

	for (int i = 0; i < n; i++) {
		const char *version = entries[i]->d_name + strlen(EXTENSION);
		int len = (int)strcspn(version, "-.");
		if (len < 2)
			continue;
		char *longer = xasprintf("%s%s%c.%.*s", list, *list != '\0' ? ", " : "",
		    version[0], len - 1, version + 1);
		free(list);
		list = longer;
	}
	free_entries(entries, n);
	free(probe);
	return list;
}
