/*
 * target.c - the processes of -c and -p: fork, hold, start, notice the end.
 *
 * Two pipes lead to a -c child.  The first carries the strings for its environment and
 * an empty one, which starts it; an end of file instead means that pydtrace has ended.
 * The second carries errno back if exec fails; exec closes it.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "executable.h"
#include "pidfd.h"
#include "stream.h"
#include "target.h"
#include "xmalloc.h"

enum { NOT_REPORTED = 126, NOT_RUN = 127 };	/* exit status of a child without a program */

static const char blanks[] = " \t\n\v\f\r";

/* The words of a command in one allocation each; NULL at the end. */
static char **
split(const char *command)
{
	char **argv = xcalloc(1, sizeof(*argv));
	size_t n = 0;
	for (;;) {
		command += strspn(command, blanks);
		size_t len = strcspn(command, blanks);
		if (len == 0)
			return argv;
		argv = xreallocarray(argv, n + 2, sizeof(*argv));
		argv[n++] = xstrndup(command, len);
		argv[n] = NULL;
		command += len;
	}
}

/* For a script the missing file may be its interpreter. */
static char *
cannot_run(const struct target *t, int why)
{
	char *program = why == ENOENT ? executable_program(t->path) : NULL;
	bool missing = program != NULL && strcmp(program, t->path) != 0;
	char *cause = xasprintf("failed to run %s: %s%s%s", t->argv[0], missing ? program : "",
	    missing ? ": " : "", strerror(why));
	free(program);
	return cause;
}

/* In the child: open what a descriptor of the parent's leads to, under the same number.  Without
 * it the program has to find its own way there. */
static void
inherit(int file)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)getppid(), file);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd >= 0)
		fcntl(dup2(fd, file), F_SETFD, 0);
}

/* In the child: read the environment and the number of the inherited file, become the program. */
static void __attribute__((noreturn))
child(const struct target *t, int go, int report)
{
	FILE *in = fdopen(go, "r");
	char *line = NULL;
	size_t size = 0;
	int file = -1;

	if (in == NULL)
		_exit(NOT_RUN);
	for (;;) {
		ssize_t len = getdelim(&line, &size, '\0', in);
		if (len <= 0 || line[len - 1] != '\0')
			_exit(NOT_RUN);
		if (len == 1)
			break;
		if (strchr(line, '=') != NULL)
			putenv(xstrdup(line));
		else
			file = atoi(line);
	}
	fclose(in);
	if (file >= 0 && file != report)
		inherit(file);
	execv(t->path, t->argv);
	int why = errno;
	if (write(report, &why, sizeof(why)) < 0)
		_exit(NOT_REPORTED);
	_exit(NOT_RUN);
}

/* Fork a child for t->argv. */
static bool
fork_child(struct target *t, char **cause)
{
	int go[2], report[2];

	t->path = executable_find(t->argv[0]);
	if (t->path == NULL) {
		*cause = xasprintf("failed to run %s: %s", t->argv[0], strerror(errno));
		target_free(t);
		return false;
	}
	if (pipe2(go, O_CLOEXEC) != 0) {
		*cause = xasprintf("failed to make a pipe: %s", strerror(errno));
		target_free(t);
		return false;
	}
	if (pipe2(report, O_CLOEXEC) != 0) {
		*cause = xasprintf("failed to make a pipe: %s", strerror(errno));
		close(go[0]);
		close(go[1]);
		target_free(t);
		return false;
	}
	t->pid = fork();
	if (t->pid == 0) {
		close(go[1]);		/* or the end of the file would never come */
		close(report[0]);
		child(t, go[0], report[1]);
	}
	int why = errno;
	close(go[0]);
	close(report[1]);
	t->go = go[1];
	t->report = report[0];
	if (t->pid < 0) {
		*cause = xasprintf("failed to fork: %s", strerror(why));
		t->pid = 0;
		target_free(t);
		return false;
	}
	t->pidfd = pidfd_of(t->pid);
	return true;
}

bool
target_words(struct target *t, char *const *argv, char **cause)
{
	size_t n = 0;
	while (argv[n] != NULL)
		n++;
	*t = (struct target){ .pidfd = -1, .go = -1, .report = -1 };
	t->argv = xcalloc(n + 1, sizeof(*t->argv));
	for (size_t i = 0; i < n; i++)
		t->argv[i] = xstrdup(argv[i]);
	return fork_child(t, cause);
}

bool
target_command(struct target *t, const char *command, char **cause)
{
	*t = (struct target){ .pidfd = -1, .go = -1, .report = -1 };
	t->argv = split(command);
	if (t->argv[0] != NULL)
		return fork_child(t, cause);
	*cause = xstrdup("-c needs a command");
	target_free(t);
	return false;
}

bool
target_process(struct target *t, const char *text, char **cause)
{
	char *end;
	errno = 0;
	long pid = strtol(text, &end, 10);

	*t = (struct target){ .pidfd = -1, .go = -1, .report = -1 };
	if (errno != 0 || end == text || *end != '\0' || pid <= 0 || pid != (pid_t)pid) {
		*cause = xasprintf("-p needs a process id, not '%s'", text);
		return false;
	}
	t->pidfd = pidfd_of(pid);
	if (t->pidfd < 0 && kill(pid, 0) != 0 && errno == ESRCH) {
		*cause = xasprintf("failed to grab pid %ld: No such process", pid);
		return false;
	}
	t->pid = pid;
	return true;
}

/* Write a string with its NUL. */
static bool
send_string(int fd, const char *text)
{
	size_t size = strlen(text) + 1;
	return stream_write_all(fd, text, size) == size;
}

/* Write the environment's strings, the number of the file, and the empty string that ends them. */
static bool
send_start(int fd, const char *const *env, int file)
{
	char number[16];

	for (; env != NULL && *env != NULL; env++)
		if (!send_string(fd, *env))
			return false;
	snprintf(number, sizeof(number), "%d", file);
	return (file < 0 || send_string(fd, number)) && send_string(fd, "");
}

bool
target_start(struct target *t, const char *const *env, int file, char **cause)
{
	int why = 0;
	ssize_t n;

	if (t->go < 0)
		return true;
	/* target_ended() notices a child that has died meanwhile. */
	send_start(t->go, env, file);
	close(t->go);
	t->go = -1;
	do
		n = read(t->report, &why, sizeof(why));
	while (n < 0 && errno == EINTR);
	close(t->report);
	t->report = -1;
	if (n == (ssize_t)sizeof(why)) {
		*cause = cannot_run(t, why);
		return false;
	}
	return true;
}

/* Reap a child that has ended.  Its name lasts until then. */
static bool
reap(struct target *t)
{
	siginfo_t info = { .si_pid = 0 };
	if (waitid(P_PID, (id_t)t->pid, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0)
		return false;
	char *path = xasprintf("/proc/%d/comm", (int)t->pid);
	FILE *comm = fopen(path, "re");
	if (comm != NULL && fgets(t->comm, sizeof(t->comm), comm) != NULL)
		t->comm[strcspn(t->comm, "\n")] = '\0';
	if (comm != NULL)
		fclose(comm);
	free(path);
	return waitpid(t->pid, &t->status, 0) == t->pid;
}

bool
target_ended(struct target *t)
{
	if (t->ended)
		return true;
	if (t->path != NULL)
		t->ended = reap(t);
	else if (t->pidfd >= 0) {
		struct pollfd p = { .fd = t->pidfd, .events = POLLIN };
		t->ended = poll(&p, 1, 0) == 1;
	} else
		t->ended = kill(t->pid, 0) != 0 && errno == ESRCH;
	return t->ended;
}

void
target_free(struct target *t)
{
	bool waits = t->go >= 0 && t->pid > 0 && !t->ended;
	if (t->go >= 0)
		close(t->go);
	if (t->report >= 0)
		close(t->report);
	if (t->pidfd >= 0)
		close(t->pidfd);
	if (waits)			/* it reads the end of file, and ends */
		while (waitpid(t->pid, NULL, 0) < 0 && errno == EINTR)
			;
	for (char **word = t->argv; word != NULL && *word != NULL; word++)
		free(*word);
	free(t->argv);
	free(t->path);
	*t = (struct target){ .pidfd = -1, .go = -1, .report = -1 };
}
