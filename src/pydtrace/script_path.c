/*
 * script_path.c - the folders in which -s finds scripts by name.
 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "prefix.h"
#include "script_path.h"
#include "text_file.h"
#include "xmalloc.h"

static const char suffix[] = ".d";

struct folders {
	size_t n;
	char **path;
};

/* Takes the path over. */
static void
folders_add(struct folders *f, char *path)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->path[i], path) == 0) {
			free(path);
			return;
		}
	f->path = xreallocarray(f->path, f->n + 1, sizeof(*f->path));
	f->path[f->n++] = path;
}

static void
folders_free(struct folders *f)
{
	for (size_t i = 0; i < f->n; i++)
		free(f->path[i]);
	free(f->path);
}

/* All but the current folder. */
static struct folders
search_path(void)
{
	struct folders f = { 0 };
	const char *set = getenv("PYDTRACE_SCRIPTS");
	char *words = xstrdup(set != NULL ? set : ""), *rest = words, *word;

	while ((word = strsep(&rest, ":")) != NULL)
		if (*word != '\0')
			folders_add(&f, xstrdup(word));
	free(words);
	char *prefix = prefix_of_command();
	if (prefix != NULL)
		folders_add(&f, xasprintf("%s/share/pythonprobes/dscripts", prefix));
	free(prefix);
	folders_add(&f, xstrdup(SCRIPTSDIR));
	return f;
}

/* "A, B and C", malloc'd. */
static char *
list_of(const struct folders *f)
{
	char *list = xstrdup(f->path[0]);

	for (size_t i = 1; i < f->n; i++) {
		char *longer = xasprintf("%s%s%s", list, i + 1 < f->n ? ", " : " and ", f->path[i]);
		free(list);
		list = longer;
	}
	return list;
}

static bool
is_file(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && !S_ISDIR(st.st_mode);
}

/* FOLDER/NAME or FOLDER/NAME.d, malloc'd; folder "": the current one.  NULL: neither is there. */
static char *
find_in(const char *folder, const char *name)
{
	static const char *const endings[] = { "", suffix };

	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
		char *path = xasprintf("%s%s%s%s", folder, *folder != '\0' ? "/" : "", name, endings[i]);
		if (is_file(path))
			return path;
		free(path);
	}
	return NULL;
}

char *
script_path_find(const char *name, char **cause)
{
	if (strchr(name, '/') != NULL)
		return xstrdup(name);

	struct folders f = search_path();
	char *found = find_in("", name);
	for (size_t i = 0; found == NULL && i < f.n; i++)
		found = find_in(f.path[i], name);
	if (found == NULL) {
		char *list = list_of(&f);
		*cause = xasprintf("failed to open %s: %s (looked in the current folder, %s; --scripts "
		    "lists what is there)",
		    name, strerror(ENOENT), list);
		free(list);
	}
	folders_free(&f);
	return found;
}

/* The first line of the script's head comment, malloc'd; "" without one. */
static char *
first_line(const char *path)
{
	size_t len;
	char *cause = NULL, *text = text_file_read(path, &len, &cause);
	if (text == NULL) {
		free(cause);
		return xstrdup("");
	}
	const char *p = text;
	if (strncmp(p, "#!", 2) == 0)
		p += strcspn(p, "\n");
	p += strspn(p, " \t\n");
	char *line = NULL;
	if (strncmp(p, "/*", 2) == 0) {
		p += strspn(p, "/* \t\n");
		size_t n = strcspn(p, "\n");
		const char *end = strstr(p, "*/");
		if (end != NULL && (size_t)(end - p) < n)
			n = (size_t)(end - p);
		while (n > 0 && strchr(" \t", p[n - 1]) != NULL)
			n--;
		line = xstrndup(p, n);
	}
	free(text);
	return line != NULL ? line : xstrdup("");
}

static int
is_script(const struct dirent *entry)
{
	size_t n = strlen(entry->d_name), end = sizeof(suffix) - 1;
	return n > end && entry->d_name[0] != '.' && strcmp(entry->d_name + n - end, suffix) == 0;
}

static bool
in_earlier_folder(const struct folders *f, size_t folder, const char *name)
{
	bool found = false;

	for (size_t i = 0; !found && i < folder; i++) {
		char *path = xasprintf("%s/%s", f->path[i], name);
		found = is_file(path);
		free(path);
	}
	return found;
}

/* Returns the number of scripts printed. */
static size_t
list_folder(const struct folders *f, size_t folder, FILE *out)
{
	struct dirent **entry;
	size_t printed = 0;
	int n = scandir(f->path[folder], &entry, is_script, alphasort);

	for (int i = 0; i < n; i++) {
		const char *name = entry[i]->d_name;
		if (!in_earlier_folder(f, folder, name)) {
			char *path = xasprintf("%s/%s", f->path[folder], name), *line = first_line(path);
			if (printed++ == 0)
				fprintf(out, "%s:\n", f->path[folder]);
			fprintf(out, "  %-14.*s  %s\n", (int)(strlen(name) - (sizeof(suffix) - 1)), name,
			    line);
			free(line);
			free(path);
		}
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
	return printed;
}

bool
script_path_list(FILE *out, char **cause)
{
	struct folders f = search_path();
	size_t printed = 0;

	for (size_t i = 0; i < f.n; i++)
		printed += list_folder(&f, i, out);
	if (printed == 0) {
		char *list = list_of(&f);
		*cause = xasprintf("no scripts in %s", list);
		free(list);
	}
	folders_free(&f);
	return printed != 0;
}
