/*
 * executable.c - from the word of a command to the files that its start maps.
 */
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "elf_file.h"
#include "executable.h"
#include "regular_file.h"
#include "xmalloc.h"

enum { SCRIPTS_MAX = 5 };	/* scripts whose interpreter is a script: the kernel follows as many */

extern char **environ;

/* --- programs ------------------------------------------------------------ */

/* The path names a file that we may execute.  false: errno says why not. */
static bool
runnable(const char *path)
{
	struct stat st;
	if (stat(path, &st) != 0)
		return false;
	if (!S_ISREG(st.st_mode)) {
		errno = EACCES;
		return false;
	}
	return access(path, X_OK) == 0;
}

char *
executable_find(const char *name)
{
	if (strchr(name, '/') != NULL)
		return runnable(name) ? xstrdup(name) : NULL;

	const char *dirs = getenv("PATH");
	int why = ENOENT;
	if (dirs == NULL)
		dirs = "/usr/bin:/bin";
	for (;;) {
		size_t len = strcspn(dirs, ":");
		char *path = len == 0 ? xasprintf("./%s", name) :
		    xasprintf("%.*s/%s", (int)len, dirs, name);
		if (runnable(path))
			return path;
		if (errno == EACCES)
			why = EACCES;
		free(path);
		if (dirs[len] == '\0')
			break;
		dirs += len + 1;
	}
	errno = why;
	return NULL;
}

/* The interpreter of a script; malloc'd.  NULL: the file is no script. */
static char *
interpreter(const char *path)
{
	char line[PATH_MAX + 64];
	int fd = regular_file_open(path);
	ssize_t n = fd >= 0 ? read(fd, line, sizeof(line) - 1) : -1;
	if (fd >= 0)
		close(fd);
	if (n < 2 || line[0] != '#' || line[1] != '!')
		return NULL;
	line[n] = '\0';
	line[strcspn(line, "\n")] = '\0';
	char *save, *word = strtok_r(line + 2, " \t", &save);
	if (word == NULL)
		return NULL;
	if (strchr(word, '/') == NULL || strcmp(basename(word), "env") != 0)
		return xstrdup(word);
	do
		word = strtok_r(NULL, " \t", &save);
	while (word != NULL && (*word == '-' || strchr(word, '=') != NULL));
	if (word == NULL)
		return NULL;
	char *found = executable_find(word);
	return found != NULL ? found : xstrdup(word);
}

char *
executable_program(const char *path)
{
	char *program = xstrdup(path);
	for (int i = 0; i < SCRIPTS_MAX; i++) {
		char *next = interpreter(program);
		if (next == NULL)
			break;
		free(program);
		program = next;
	}
	return program;
}

bool
executable_is(const char *path, dev_t dev, ino_t ino)
{
	char *program = executable_program(path);
	struct stat st;
	bool same = stat(program, &st) == 0 && st.st_dev == dev && st.st_ino == ino;
	free(program);
	return same;
}

/* --- libraries ----------------------------------------------------------- */

/* The dynamic loader that an ELF file names; malloc'd, or NULL. */
static char *
read_loader(int fd)
{
	struct elf_file file;
	struct elf_segment segment;
	char name[PATH_MAX];
	if (!elf_file_read(&file, fd))
		return NULL;
	for (size_t i = 0; elf_file_segment(&file, i, &segment); i++) {
		if (segment.type != PT_INTERP)
			continue;
		if (segment.size >= sizeof(name) ||
		    !elf_file_bytes(&file, segment.offset, name, (size_t)segment.size))
			return NULL;
		name[segment.size] = '\0';
		return xstrdup(name);
	}
	return NULL;
}

/* A loader of the system: root's, so that a file cannot have us run any program. */
static bool
is_trusted(const char *loader)
{
	struct stat st;
	return *loader == '/' && stat(loader, &st) == 0 && S_ISREG(st.st_mode) &&
	    st.st_uid == 0 && (st.st_mode & S_IWOTH) == 0;
}

/* Start "LOADER --list PROGRAM".  Returns the end of the pipe that has its output; NULL: it
 * could not be started. */
static FILE *
ask_loader(char *loader, char *program, pid_t *pid)
{
	char *argv[] = { loader, "--list", program, NULL };
	int ends[2];
	if (pipe2(ends, O_CLOEXEC) != 0)
		return NULL;
	posix_spawn_file_actions_t actions;
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
	posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
	int error = posix_spawn(pid, loader, &actions, NULL, argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	close(ends[1]);
	if (error != 0) {
		close(ends[0]);
		return NULL;
	}
	return fdopen(ends[0], "r");
}

/* The path in a line "	NAME => PATH (ADDRESS)" or "	PATH (ADDRESS)", cut out in place; NULL:
 * the line has none. */
static char *
library_of(char *line)
{
	char *arrow = strstr(line, "=> "), *path = arrow != NULL ? arrow + 3 : line + strspn(line, " \t");
	char *address = strstr(path, " (0x");
	if (*path != '/' || address == NULL)
		return NULL;
	*address = '\0';
	return path;
}

void
executable_libraries(const char *program, void (*fn)(void *ctx, const char *path), void *ctx)
{
	int fd = regular_file_open(program);
	char *loader = fd >= 0 ? read_loader(fd) : NULL;
	if (fd >= 0)
		close(fd);
	pid_t pid;
	/* A name without a slash would be searched for as a library is. */
	char *path = strchr(program, '/') != NULL ? xstrdup(program) : xasprintf("./%s", program);
	FILE *out = loader != NULL && is_trusted(loader) ? ask_loader(loader, path, &pid) : NULL;
	if (out != NULL) {
		char *line = NULL;
		size_t size = 0;
		while (getline(&line, &size, out) > 0) {
			const char *library = library_of(line);
			if (library != NULL)
				fn(ctx, library);
		}
		free(line);
		fclose(out);
		while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
			;
	}
	free(path);
	free(loader);
}
