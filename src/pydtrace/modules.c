/*
 * modules.c - the files of a command, and the places from which a Python would load the package
 * `probe`.
 *
 * A directory is scanned once, however many interpreters and processes lead to
 * it.  Paths of a process in another mount namespace are looked up below its root.
 */
#include <dirent.h>
#include <fcntl.h>
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

/* The search in the places that a process of anybody names is bounded: this many steps for each,
 * a twentieth of a second. */
enum { STEPS_MAX = 1 << 17, NAME_STEPS = 1, DIRECTORY_STEPS = 8, FILE_STEPS = 256 };

enum { ENVIRON_MAX = 2 << 20 };	/* bytes of an environment: more than execve() takes from most */

struct finder {
	struct objects *objects;
	void *visited;		/* tsearch() tree of struct directory */
	size_t steps;		/* that may still be done in the places of this process */
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

/* Do some steps.  false: there are no more. */
static bool
spend(struct finder *f, size_t steps)
{
	bool left = f->steps >= steps;
	f->steps = left ? f->steps - steps : 0;
	return left;
}

/* Open a directory unless it was visited. */
static DIR *
visit(struct finder *f, const char *path)
{
	struct stat st;
	if (!spend(f, DIRECTORY_STEPS))
		return NULL;
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
	if (spend(f, FILE_STEPS))
		objects_add_file(f->objects, path, &cause);
	free(cause);
}

/* The next name in a directory; NULL: there is none, or the directory was not opened. */
static const struct dirent *
next_name(struct finder *f, DIR *d)
{
	return d != NULL && spend(f, NAME_STEPS) ? readdir(d) : NULL;
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
	while ((entry = next_name(f, d)) != NULL)
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
		if (list[len] == '\0' || f->steps == 0)
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
		while ((entry = next_name(f, d)) != NULL) {
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
		while ((entry = next_name(f, d)) != NULL)
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

/* The environment of a process, with a NUL behind it. */
struct environment {
	char *text;		/* NULL: it cannot be read */
	size_t len;
};

/* prctl() lets a process say that any memory of its own is its environment. */
static struct environment
read_environment(pid_t pid)
{
	struct environment e = { NULL, 0 };
	char *path = xasprintf("/proc/%d/environ", (int)pid);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	size_t room = 0;
	ssize_t n = 1;
	while (fd >= 0 && n > 0 && e.len < ENVIRON_MAX) {
		if (e.len == room) {
			room = room != 0 ? 2 * room : 1 << 14;
			e.text = xreallocarray(e.text, room + 1, 1);
		}
		n = read(fd, e.text + e.len, room - e.len);
		e.len += n > 0 ? (size_t)n : 0;
	}
	if (fd >= 0)
		close(fd);
	if (e.text != NULL)
		e.text[e.len] = '\0';
	free(path);
	return e;
}

/* The value of a variable in an environment; NULL: it has none. */
static const char *
find_variable(const struct environment *e, const char *name)
{
	size_t len = strlen(name);
	for (size_t at = 0; at < e->len; at += strlen(e->text + at) + 1)
		if (strncmp(e->text + at, name, len) == 0 && e->text[at + len] == '=')
			return e->text + at + len + 1;
	return NULL;
}

static void
add_process(void *ctx, pid_t pid)
{
	struct finder *f = ctx;
	char exe[PATH_MAX], root[64], cwd[64];
	if (!procfs_is_python(pid, exe, sizeof(exe)))
		return;
	snprintf(root, sizeof(root), "/proc/%d/root", (int)pid);
	snprintf(cwd, sizeof(cwd), "/proc/%d/cwd", (int)pid);
	f->steps = STEPS_MAX;
	add_interpreter(f, root, exe);
	struct environment environment = read_environment(pid);
	const char *list = find_variable(&environment, "PYTHONPATH");
	if (list != NULL)
		add_python_path(f, list, root, cwd);
	const char *venv = find_variable(&environment, "VIRTUAL_ENV");
	if (venv != NULL) {
		char *prefix = xasprintf("%s%s", root, venv);
		add_prefix(f, prefix);
		free(prefix);
	}
	free(environment.text);
}

bool
modules_find(struct objects *objects, const struct target *targets, size_t ntargets, char **cause)
{
	struct finder f = { .objects = objects, .steps = SIZE_MAX };
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
