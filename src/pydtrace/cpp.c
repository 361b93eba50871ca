/*
 * cpp.c - a script through the system's C preprocessor.
 *
 * The text goes in as an anonymous file, not through a pipe: so we can read from cpp
 * until it ends, and neither waits for the other.
 */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cpp.h"
#include "stream.h"
#include "xmalloc.h"

extern char **environ;

enum { TEXT_MIN = 1 << 14 };		/* bytes that the buffer begins with */

/* The name of the input in cpp's messages, as in dtrace. */
static const char input_name[] = "/dev/stdin";

/* The words of dtrace: macros that D scripts test, and C without __GNUC__, so that the system's
 * headers leave out the extensions that D has no words for. */
static const char *const predefined[] = {
	"-D__linux", "-D__unix", "-D__SVR4", "-D__SUNW_D=1", "-U__GNUC__", "-D__SUNW_D_64",
	"-D__Linux", "-D__SUNW_D_VERSION=0x02000000", "-std=c99",
	/* For clang's cpp, and for headers of the kernel, which use extensions without asking, and
	 * types of 128 bits where the compiler has them. */
	"-U__clang__", "-U__clang_major__", "-D__signed__=signed", "-D__attribute__(xyz)=",
	"-U__SIZEOF_INT128__",
};

/* An anonymous file with cpp's input; -1 with errno. */
static int
input_open(const char *text, size_t len)
{
	int fd = memfd_create("script", MFD_CLOEXEC);
	if (fd < 0)
		return -1;
	if (len >= 2 && text[0] == '#' && text[1] == '!') {
		const char *eol = memchr(text, '\n', len);
		size_t skip = eol != NULL ? (size_t)(eol - text) : len;
		text += skip;
		len -= skip;
	}
	if (stream_write_all(fd, text, len) == len && lseek(fd, 0, SEEK_SET) == 0)
		return fd;
	int why = errno;
	close(fd);
	errno = why;
	return -1;
}

static const char **
command_line(const struct cpp_job *job)
{
	size_t npre = sizeof(predefined) / sizeof(*predefined), n = 0;
	const char **argv = xcalloc(npre + job->nargs + 3, sizeof(*argv));
	argv[n++] = job->command;
	for (size_t i = 0; i < npre; i++)
		argv[n++] = predefined[i];
	for (size_t i = 0; i < job->nargs; i++)
		argv[n++] = job->args[i];
	argv[n++] = input_name;
	return argv;
}

/* 0, or the errno of the attempt. */
static int
start(int in, int out, const struct cpp_job *job, pid_t *pid)
{
	posix_spawn_file_actions_t actions;
	const char **argv = command_line(job);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
	posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
	int why = posix_spawnp(pid, argv[0], &actions, NULL, (char *const *)argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	free(argv);
	return why;
}

/* Read up to the end of file; NUL-terminated. */
static char *
drain(int fd, size_t *len)
{
	size_t size = TEXT_MIN;
	char *text = xmalloc(size);
	*len = 0;
	for (;;) {
		ssize_t n = read(fd, text + *len, size - *len - 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		*len += n;
		if (size - *len == 1)
			text = xreallocarray(text, size *= 2, 1);
	}
	text[*len] = '\0';
	return text;
}

char *
cpp_run(const struct cpp_job *job, size_t *len, char **cause)
{
	int out[2], status = 0;
	pid_t pid;

	int in = input_open(job->text, job->len);
	if (in < 0 || pipe2(out, O_CLOEXEC) != 0) {
		*cause = xasprintf("failed to compile script %s: %s", job->file, strerror(errno));
		if (in >= 0)
			close(in);
		return NULL;
	}
	int why = start(in, out[1], job, &pid);
	close(in);
	close(out[1]);
	if (why != 0) {
		close(out[0]);
		*cause = xasprintf("failed to compile script %s: cannot run %s: %s", job->file,
		    job->command, strerror(why));
		return NULL;
	}
	char *result = drain(out[0], len);
	close(out[0]);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return result;
	free(result);
	*cause = xasprintf("failed to compile script %s: "
	    "Preprocessor failed to process input program", job->file);
	return NULL;
}
