/*
 * modules.c - the files of a command, and the places from which a Python would load the package
 * `probe`.
 *
 * A directory is scanned once, however many interpreters and processes lead to
 * it.  Paths of a process in another mount namespace are looked up below its root.
 */
#include <dirent.h>
#include <limits.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "executable.h"
#include "modules.h"
#include "procfs.h"
#include "xmalloc.h"

#define PACKAGE	"probe"
#define MODULE	"_probe"

struct finder {
	struct objects *objects;
	void *visited;		/* tsearch() tree of struct directory */
};

/* A directory by identity: its names differ by /proc/PID/root. */
struct directory {
	dev_t dev;
	ino_t ino;
};

static int
compare_directory(const void *a, const void *b)
{
	const struct directory *x = a, *y = b;
	if (x->dev != y->dev)
		return x->dev < y->dev ? -1 : 1;
	return x->ino < y->ino ? -1 : x->ino > y->ino;
}

/* Open a directory unless it was visited. */
static DIR *
visit(struct finder *f, const char *path)
{
	struct stat st;
	if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode))
		return NULL;
	struct directory key = { st.st_dev, st.st_ino };
	if (tfind(&key, &f->visited, compare_directory) != NULL)
		return NULL;
	struct directory *directory = xmalloc(sizeof(*directory));
	*directory = key;
	if (tsearch(directory, &f->visited, compare_directory) == NULL)
		fatalx("out of memory for a directory");
	return opendir(path);
}

static void
add_file(struct finder *f, const char *path)
{
	char *cause = NULL;
	objects_add_file(f->objects, path, &cause);
	free(cause);
}

static bool
has_prefix(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

static bool
has_suffix(const char *text, const char *suffix)
{
	size_t len = strlen(text), end = strlen(suffix);
	return len >= end && strcmp(text + len - end, suffix) == 0;
}

/* A directory of sys.path: the package in it. */
static void
add_path_dir(struct finder *f, const char *dir)
{
	char *package = xasprintf("%s/" PACKAGE, dir);
	DIR *d = visit(f, package);
	const struct dirent *entry;
	while (d != NULL && (entry = readdir(d)) != NULL)
		if (has_prefix(entry->d_name, MODULE) && has_suffix(entry->d_name, ".so")) {
			char *path = xasprintf("%s/%s", package, entry->d_name);
			add_file(f, path);
			free(path);
		}
	if (d != NULL)
		closedir(d);
	free(package);
}

/* PYTHONPATH: directories with colons between; "" and relative ones start at
 * cwd, absolute ones at root (both without a closing slash). */
static void
add_python_path(struct finder *f, const char *list, const char *root, const char *cwd)
{
	for (;;) {
		size_t len = strcspn(list, ":");
		char *dir = xasprintf("%s%s%.*s", *list == '/' ? root : cwd, *list == '/' ? "" : "/",
		    (int)len, list);
		add_path_dir(f, dir);
		free(dir);
		if (list[len] == '\0')
			return;
		list += len + 1;
	}
}

/* The library directories below an installation's prefix. */
static void
add_prefix(struct finder *f, const char *prefix)
{
	static const char *const libs[] = { "lib", "lib64", "local/lib" };
	static const char *const sites[] = { "site-packages", "dist-packages" };
	for (size_t i = 0; i < sizeof(libs) / sizeof(libs[0]); i++) {
		char *lib = xasprintf("%s/%s", prefix, libs[i]);
		DIR *d = visit(f, lib);
		const struct dirent *entry;
		while (d != NULL && (entry = readdir(d)) != NULL) {
			char *path = xasprintf("%s/%s", lib, entry->d_name);
			if (has_prefix(entry->d_name, "python3"))
				for (size_t j = 0; j < sizeof(sites) / sizeof(sites[0]); j++) {
					char *site = xasprintf("%s/%s", path, sites[j]);
					add_path_dir(f, site);
					free(site);
				}
			else if (has_prefix(entry->d_name, "libpython3"))
				add_file(f, path);
			free(path);
		}
		if (d != NULL)
			closedir(d);
		free(lib);
	}
}

/* An interpreter: the file itself, and the two prefixes below which it may search:
 * that of its name (a virtual environment's) and that of the file behind symbolic
 * links. */
static void
add_interpreter(struct finder *f, const char *root, const char *path)
{
	char *name = xasprintf("%s%s", root, path);
	add_file(f, name);

	char *real = realpath(name, NULL);
	char *names[] = { name, real };
	for (size_t i = 0; i < 2; i++) {
		char *slash = names[i] != NULL ? strrchr(names[i], '/') : NULL;
		if (slash == NULL)
			continue;
		*slash = '\0';
		char *prefix = xasprintf("%s/..", names[i]);
		add_prefix(f, prefix);
		free(prefix);
	}
	free(real);
	free(name);
}

/* The interpreters on PATH whose names begin so (python3.12, but not python3.12-config). */
static void
search_path(struct finder *f, const char *name)
{
	const char *list = getenv("PATH");
	while (list != NULL && *list != '\0') {
		size_t len = strcspn(list, ":");
		char *dir = xasprintf("%.*s", (int)len, list);
		DIR *d = opendir(*dir != '\0' ? dir : ".");
		const struct dirent *entry;
		while (d != NULL && (entry = readdir(d)) != NULL)
			if (has_prefix(entry->d_name, name) && strchr(entry->d_name, '-') == NULL) {
				char *path = xasprintf("%s/%s", *dir != '\0' ? dir : ".", entry->d_name);
				add_interpreter(f, "", path);
				free(path);
			}
		if (d != NULL)
			closedir(d);
		free(dir);
		list += len + (list[len] == ':');
	}
}

static void
add_library(void *ctx, const char *path)
{
	add_file(ctx, path);
}

/* The file of a -c command, or the interpreter that a script names, and the libraries that it is
 * linked to. */
static void
add_command(struct finder *f, const char *path)
{
	char *program = executable_program(path);
	add_interpreter(f, "", program);
	executable_libraries(program, add_library, f);
	free(program);
}

/* The value of a variable in a process's environment; malloc'd, or NULL. */
static char *
process_env(pid_t pid, const char *name)
{
	char *path = xasprintf("/proc/%d/environ", (int)pid), *value = NULL, *word = NULL;
	FILE *environ_file = fopen(path, "re");
	size_t size = 0, len = strlen(name);
	while (environ_file != NULL && value == NULL && getdelim(&word, &size, '\0', environ_file) > 0)
		if (strncmp(word, name, len) == 0 && word[len] == '=')
			value = xstrdup(word + len + 1);
	if (environ_file != NULL)
		fclose(environ_file);
	free(word);
	free(path);
	return value;
}

static void
add_process(void *ctx, pid_t pid)
{
	char link[64], exe[PATH_MAX], root[64], cwd[64];
	snprintf(link, sizeof(link), "/proc/%d/exe", (int)pid);
	ssize_t n = readlink(link, exe, sizeof(exe) - 1);
	if (n <= 0)
		return;
	exe[n] = '\0';
	const char *slash = strrchr(exe, '/');
	if (slash == NULL || !has_prefix(slash + 1, "python"))
		return;
	snprintf(root, sizeof(root), "/proc/%d/root", (int)pid);
	snprintf(cwd, sizeof(cwd), "/proc/%d/cwd", (int)pid);
	add_interpreter(ctx, root, exe);
	char *list = process_env(pid, "PYTHONPATH");
	if (list != NULL)
		add_python_path(ctx, list, root, cwd);
	free(list);
	list = process_env(pid, "VIRTUAL_ENV");
	if (list != NULL) {
		char *prefix = xasprintf("%s%s", root, list);
		add_prefix(ctx, prefix);
		free(prefix);
	}
	free(list);
}

bool
modules_find(struct objects *objects, const struct target *targets, size_t ntargets, char **cause)
{
	struct finder f = { .objects = objects };
	const char *named = getenv("PYDTRACE_MODULES");
	while (named != NULL && *named != '\0') {
		size_t len = strcspn(named, ":");
		char *path = xstrndup(named, len);
		bool ok = *path == '\0' || objects_add_file(objects, path, cause);
		free(path);
		if (!ok)
			return false;
		named += len + (named[len] == ':');
	}

	const char *list = getenv("PYTHONPATH");
	if (list != NULL && *list != '\0')
		add_python_path(&f, list, "", ".");
	for (size_t i = 0; i < ntargets; i++)
		if (targets[i].path != NULL)
			add_command(&f, targets[i].path);
	const char *home = getenv("HOME");
	if (home != NULL && *home == '/') {
		char *prefix = xasprintf("%s/.local", home);
		add_prefix(&f, prefix);
		free(prefix);
	}
	search_path(&f, "python3");
	procfs_each_process(add_process, &f);
	tdestroy(f.visited, free);
	return true;
}
