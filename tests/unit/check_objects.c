/*
 * check_objects.c - files with probes, found through processes and by name.
 *
 * This process maps the files itself and is the process searched.
 */
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pydtrace/modules.h"
#include "pydtrace/objects.h"
#include "pydtrace/regular_file.h"
#include "xmalloc.h"
#include "suite.h"

static char dir[] = "/tmp/check-proc.XXXXXX";
static char *probed;	/* a shared library with one probe */

static void
run(const char *fmt, const char *a, const char *b)
{
	char *command = xasprintf("cd %s && ", dir), *tail;
	if (asprintf(&tail, fmt, a, b) < 0)
		abort();
	char *all = xasprintf("%s%s", command, tail);
	ck_assert_msg(system(all) == 0, "failed: %s", all);
	free(command);
	free(tail);
	free(all);
}

static void
setup(void)
{
	probed = xasprintf("%s/probed.so", dir);
	run("printf '#include <sys/sdt.h>\\nvoid f(int i) { STAP_PROBE1(alpha, one, i); }\\n' >t.c && "
	    "%s -O2 -fPIC -shared -o %s t.c", getenv("CC") != NULL ? getenv("CC") : "cc", probed);
}

static void
teardown(void)
{
	free(probed);
}

/* Map a file as the dynamic linker would map code. */
static void *
map(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ck_assert_int_ge(fd, 0);
	void *p = mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0);
	ck_assert_ptr_ne(p, MAP_FAILED);
	close(fd);
	return p;
}

/* Return the object of a module in our folder (other processes run Pythons, too); NULL if
 * none. */
static const struct object *
find(const struct objects *objects, const char *module, size_t *count)
{
	const struct object *object, *found = NULL;
	*count = 0;
	for (size_t i = 0; (object = objects_get(objects, i)) != NULL; i++)
		if (strcmp(object->module, module) == 0 &&
		    strncmp(object->path, dir, strlen(dir)) == 0) {
			found = object;
			++*count;
		}
	return found;
}

START_TEST(a_mapped_file_is_found_once)
{
	size_t n;
	void *a = map(probed), *b = map(probed);
	struct objects *objects = objects_create(NULL);
	ck_assert(objects_add_process(objects, getpid()));
	ck_assert(objects_add_process(objects, getpid()));
	const struct object *object = find(objects, "probed.so", &n);
	ck_assert_uint_eq(n, 1);
	ck_assert_str_eq(object->path, probed);
	ck_assert_uint_eq(object->notes->n, 1);
	ck_assert_uint_eq(object->npids, 1);
	ck_assert_int_eq(object->pid[0], getpid());

	/* By name it is the same file, through a link, too. */
	char *link = xasprintf("%s/link.so", dir), *cause = NULL;
	run("ln -f %s %s", probed, link);
	ck_assert(objects_add_file(objects, probed, &cause));
	ck_assert(objects_add_file(objects, link, &cause));
	ck_assert_ptr_null(find(objects, "link.so", &n));
	free(link);
	objects_free(objects);
	munmap(a, 4096);
	munmap(b, 4096);
}
END_TEST

START_TEST(a_deleted_file_is_found)
{
	if (geteuid() != 0) {
		/* map_files needs privilege. */
		return;
	}
	size_t n;
	char *gone = xasprintf("%s/gone.so", dir);
	run("cp %s %s", probed, gone);
	void *p = map(gone);
	unlink(gone);
	struct objects *objects = objects_create(NULL);
	ck_assert(objects_add_process(objects, getpid()));
	const struct object *object = find(objects, "gone.so", &n);
	ck_assert_uint_eq(n, 1);
	ck_assert_uint_eq(object->notes->n, 1);
	objects_free(objects);
	munmap(p, 4096);
	free(gone);
}
END_TEST

START_TEST(another_file_under_the_same_name_is_another_object)
{
	if (geteuid() != 0)
		return;
	size_t n;
	char *path = xasprintf("%s/twice.so", dir);
	run("cp %s %s", probed, path);
	void *a = map(path);
	unlink(path);
	run("cp %s %s", probed, path);
	void *b = map(path);
	struct objects *objects = objects_create(NULL);
	ck_assert(objects_add_process(objects, getpid()));
	find(objects, "twice.so", &n);
	ck_assert_uint_eq(n, 2);
	objects_free(objects);
	munmap(a, 4096);
	munmap(b, 4096);
	free(path);
}
END_TEST

START_TEST(names_with_blanks)
{
	size_t n;
	char *path = xasprintf("%s/with two blanks (deleted)", dir);
	run("cp %s '%s'", probed, path);
	void *p = map(path);
	struct objects *objects = objects_create(NULL);
	char *cause = NULL;
	ck_assert(objects_add_file(objects, path, &cause));
	ck_assert(objects_add_process(objects, getpid()));
	const struct object *object = find(objects, "with two blanks (deleted)", &n);
	ck_assert_uint_eq(n, 1);
	ck_assert_uint_eq(object->npids, 1);
	objects_free(objects);
	munmap(p, 4096);
	free(path);
}
END_TEST

START_TEST(files_that_cannot_be_used)
{
	struct objects *objects = objects_create(NULL);
	char *cause = NULL, *text = xasprintf("%s/t.c", dir), *want;
	ck_assert(!objects_add_file(objects, "/nonexistent/x.so", &cause));
	ck_assert_str_eq(cause, "cannot read /nonexistent/x.so: No such file or directory");
	free(cause);
	ck_assert(!objects_add_file(objects, "/dev/null", &cause));
	ck_assert_str_eq(cause, "cannot read /dev/null: Not a regular file");
	free(cause);
	ck_assert(!objects_add_file(objects, text, &cause));
	want = xasprintf("%s: not an ELF file, or a broken one", text);
	ck_assert_str_eq(cause, want);
	free(cause);
	free(want);
	/* At the second time the file is known. */
	ck_assert(!objects_add_file(objects, text, &cause));
	want = xasprintf("%s: it has no USDT probes", text);
	ck_assert_str_eq(cause, want);
	free(cause);
	free(want);
	free(text);
	ck_assert_ptr_null(objects_get(objects, 0));
	ck_assert(!objects_add_process(objects, INT_MAX));
	objects_free(objects);
}
END_TEST

/* A process that exchanges two names, over and over. */
static pid_t
exchange(const char *a, const char *b)
{
	pid_t pid = fork();
	if (pid == 0)
		for (;;)
			if (renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE) != 0)
				_exit(1);
	return pid;
}

/* A process that ends as soon as somebody opens a pipe for reading, whatever its name means by
 * then. */
static pid_t
wait_for_reader(const char *pipe)
{
	int held = open(pipe, O_PATH | O_CLOEXEC);
	ck_assert_int_ge(held, 0);
	pid_t pid = fork();
	if (pid == 0) {
		char *link = xasprintf("/proc/self/fd/%d", held);
		_exit(open(link, O_WRONLY | O_CLOEXEC) < 0);
	}
	close(held);
	return pid;
}

/* The owner of a folder changes what a name means between any two of our system calls. */
START_TEST(nothing_but_a_regular_file_is_opened)
{
	char *path = xasprintf("%s/changes", dir), *pipe = xasprintf("%s/pipe", dir);
	run("cp %s %s", probed, path);
	ck_assert_int_eq(mkfifo(pipe, 0600), 0);
	pid_t writer = wait_for_reader(pipe), changer = exchange(path, pipe);
	unsigned opened = 0, refused = 0;
	for (int i = 0; i < 1000000 && (i < 20000 || opened < 1000 || refused < 1000); i++) {
		int fd = regular_file_open(path);
		if (fd >= 0) {
			opened++;
			close(fd);
		} else if (errno == EINVAL)
			refused++;
	}
	ck_assert_int_eq(waitpid(writer, NULL, WNOHANG), 0);
	ck_assert_uint_ge(opened, 1000);
	ck_assert_uint_ge(refused, 1000);
	kill(changer, SIGKILL);
	kill(writer, SIGKILL);
	waitpid(changer, NULL, 0);
	waitpid(writer, NULL, 0);
	free(path);
	free(pipe);
}
END_TEST

START_TEST(files_of_the_kernel_are_not_opened)
{
	ck_assert_int_eq(regular_file_open("/proc/self/status"), -1);
	ck_assert_int_eq(errno, ENODATA);
	ck_assert_int_eq(regular_file_open("/dev/null"), -1);
	ck_assert_int_eq(errno, EINVAL);
	ck_assert_int_eq(regular_file_open(dir), -1);
	ck_assert_int_eq(errno, EINVAL);
	ck_assert_int_eq(regular_file_open("/nonexistent"), -1);
	ck_assert_int_eq(errno, ENOENT);
}
END_TEST

/* Anybody can map a file that would cost more than we spend: it is left out, and told. */
START_TEST(a_file_with_too_many_sites)
{
	const char *srcdir = getenv("srcdir");
	char *path = xasprintf("%s/many.so", dir), *cause = NULL, *want;
	want = xasprintf("%s/tests/lib/many_sites.S", srcdir != NULL ? srcdir : ".");
	if (*want != '/') {
		char *cwd = get_current_dir_name(), *relative = want;
		want = xasprintf("%s/%s", cwd, relative);
		free(relative);
		free(cwd);
	}
	run("cc -shared -nostdlib -Wa,--noexecstack -DN=16385 -o %s %s", path, want);
	free(want);
	void *p = map(path);
	struct objects *objects = objects_create(NULL);
	ck_assert(objects_add_process(objects, getpid()));
	size_t n;
	find(objects, "many.so", &n);
	ck_assert_uint_eq(n, 0);
	const struct broken_file *broken = objects_broken(objects, 0);
	ck_assert_ptr_nonnull(broken);
	ck_assert_ptr_null(objects_broken(objects, 1));
	ck_assert_str_eq(broken->path, path);
	ck_assert_uint_eq(broken->npids, 1);
	ck_assert_int_eq(broken->pid[0], getpid());
	ck_assert(!objects_add_file(objects, path, &cause));
	want = xasprintf("%s: it has more than 16384 probe sites that the script names", path);
	ck_assert_str_eq(cause, want);
	objects_free(objects);
	munmap(p, 4096);
	free(want);
	free(cause);
	free(path);
}
END_TEST

/* The names of this process's mappings fill more than we read. */
START_TEST(too_many_mappings)
{
	enum { MAPPINGS = 20000, PART = 200 };
	char part[PART + 1], *path = xstrdup(dir);
	memset(part, 'd', PART);
	part[PART] = '\0';
	for (int i = 0; i < 5; i++) {
		char *deeper = xasprintf("%s/%s", path, part);
		ck_assert_int_eq(mkdir(deeper, 0700), 0);
		free(path);
		path = deeper;
	}
	char *file = xasprintf("%s/probed.so", path);
	run("cp %s %s", probed, file);
	struct objects *objects = objects_create(NULL);
	ck_assert(objects_add_process(objects, getpid()));
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	for (int i = 0; i < MAPPINGS; i++)
		ck_assert_ptr_ne(mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0), MAP_FAILED);
	close(fd);
	ck_assert(!objects_add_process(objects, getpid()));
	ck_assert_int_eq(errno, EFBIG);
	objects_free(objects);
	free(file);
	free(path);
}
END_TEST

static bool
wants_two(const void *ctx, const char *module, const char *provider, const char *name)
{
	(void)provider;
	return strcmp(module, ctx) == 0 && strcmp(name, "two") == 0;
}

/* A file whose probes nobody wants is no object; asked for by name it has probes all the same. */
START_TEST(files_that_are_wanted)
{
	static const struct objects_filter filter = { wants_two, "both.so" };
	char *both = xasprintf("%s/both.so", dir), *other = xasprintf("%s/other.so", dir);
	char *cause = NULL;
	run("printf '#include <sys/sdt.h>\\nvoid f(int i) { STAP_PROBE1(alpha, one, i); "
	    "STAP_PROBE1(alpha, two, i); }\\n' >t.c && cc -O2 -fPIC -shared -o %s t.c && cp both.so %s",
	    both, other);
	struct objects *objects = objects_create(&filter);
	ck_assert(objects_add_file(objects, both, &cause));
	ck_assert(objects_add_file(objects, other, &cause));
	ck_assert(objects_add_file(objects, probed, &cause));
	ck_assert(objects_add_file(objects, other, &cause));
	ck_assert_uint_eq(objects_count(objects), 1);
	const struct object *object = objects_get(objects, 0);
	ck_assert_str_eq(object->module, "both.so");
	ck_assert_uint_eq(object->notes->n, 1);
	ck_assert_str_eq(object->notes->site[0].name, "two");
	ck_assert_str_eq(object->notes->site[0].function, "f");
	objects_free(objects);
	free(both);
	free(other);
}
END_TEST

START_TEST(lists_of_processes)
{
	static const pid_t added[] = { 5, 9, 7, 9, 3, 5, 11, 3 }, want[] = { 3, 5, 7, 9, 11 };
	pid_t *pids = NULL;
	size_t n = 0;
	ck_assert(!pids_have(pids, n, 3));
	for (size_t i = 0; i < sizeof(added) / sizeof(added[0]); i++)
		pids_add(&pids, &n, added[i]);
	ck_assert_uint_eq(n, sizeof(want) / sizeof(want[0]));
	ck_assert_int_eq(memcmp(pids, want, sizeof(want)), 0);
	ck_assert(pids_have(pids, n, 3) && pids_have(pids, n, 11));
	ck_assert(!pids_have(pids, n, 2) && !pids_have(pids, n, 8) && !pids_have(pids, n, 12));
	free(pids);
}
END_TEST

START_TEST(modules_before_they_are_mapped)
{
	size_t n;
	char *cause = NULL, *package = xasprintf("%s/lib/probe", dir), *named = xasprintf("%s/named.so", dir);
	run("mkdir -p %s && cp probed.so %s/_probe.cpython-399-x.so", package, package);
	run("cp %s %s", probed, named);
	char *path = xasprintf("/nonexistent:%s/lib:", dir);
	setenv("PYTHONPATH", path, 1);
	setenv("PYDTRACE_MODULES", named, 1);
	struct objects *objects = objects_create(NULL);
	ck_assert_msg(modules_find(objects, NULL, 0, &cause), "%s", cause);
	const struct object *object = find(objects, "_probe.cpython-399-x.so", &n);
	ck_assert_uint_eq(n, 1);
	ck_assert_uint_eq(object->npids, 0);
	find(objects, "named.so", &n);
	ck_assert_uint_eq(n, 1);
	objects_free(objects);

	setenv("PYDTRACE_MODULES", "/nonexistent/m.so", 1);
	objects = objects_create(NULL);
	ck_assert(!modules_find(objects, NULL, 0, &cause));
	ck_assert_str_eq(cause, "cannot read /nonexistent/m.so: No such file or directory");
	objects_free(objects);
	free(cause);
	free(path);
	free(named);
	free(package);
}
END_TEST

/* A process of anybody names the places in which a Python of its would look: not any number of them
 * is searched. */
START_TEST(places_that_a_process_names)
{
	enum { FILES = 600 };
	char *program = xasprintf("%s/python-stranger", dir), *folder = xasprintf("%s/many", dir);
	char *variable = xasprintf("PYTHONPATH=%s", folder), *cause = NULL;
	char *argv[] = { program, "100", NULL }, *env[] = { variable, NULL };
	run("cp /bin/sleep %s && mkdir -p %s/probe && "
	    "for i in $(seq 600); do cp probed.so many/probe/_probe$i.so; done", program, folder);
	pid_t pid = fork();
	if (pid == 0) {
		execve(program, argv, env);
		_exit(127);
	}
	unsetenv("PYTHONPATH");
	unsetenv("PYDTRACE_MODULES");
	size_t found = 0;
	for (int i = 0; i < 1000 && found == 0; i++) {
		usleep(10000);		/* until it is that program */
		struct objects *objects = objects_create(NULL);
		ck_assert_msg(modules_find(objects, NULL, 0, &cause), "%s", cause);
		const struct object *object;
		for (size_t k = 0; (object = objects_get(objects, k)) != NULL; k++)
			found += strstr(object->path, folder) != NULL;
		objects_free(objects);
	}
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	ck_assert_uint_gt(found, 0);
	ck_assert_uint_lt(found, FILES);
	free(program);
	free(folder);
	free(variable);
}
END_TEST

/* A -c command that is a script: its objects are the interpreter of its first line, and the files
 * installed beside the interpreter. */
START_TEST(the_interpreter_of_a_script)
{
	size_t n;
	char *cause = NULL;
	run("mkdir -p %s/usr/bin %s/usr/lib/python3.99/site-packages/probe", dir, dir);
	run("cp %s usr/bin/python3.99 && cp %s usr/lib/python3.99/site-packages/probe/_probe.so",
	    probed, probed);
	run("printf '#!%s/usr/bin/python3.99 -u\\n' >script && printf '#!/usr/bin/env -S A=b python3.99\\n' >script2%s",
	    dir, "");
	unsetenv("PYTHONPATH");
	unsetenv("PYDTRACE_MODULES");
	char *path = xasprintf("%s/usr/bin:%s", dir, getenv("PATH"));
	for (int i = 0; i < 2; i++) {
		struct target target = { .path = xasprintf("%s/script%s", dir, i == 0 ? "" : "2") };
		if (i == 1)
			setenv("PATH", path, 1);
		struct objects *objects = objects_create(NULL);
		ck_assert_msg(modules_find(objects, &target, 1, &cause), "%s", cause);
		find(objects, "_probe.so", &n);
		ck_assert_uint_eq(n, 1);
		find(objects, "python3.99", &n);
		ck_assert_uint_eq(n, 1);
		objects_free(objects);
		free(target.path);
	}
	free(path);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("objects");
	TCase *tcase = add_case(suite, "objects");

	tcase_set_timeout(tcase, 60);
	tcase_add_checked_fixture(tcase, setup, teardown);
	ADD_TESTS(tcase, a_mapped_file_is_found_once, a_deleted_file_is_found,
	    another_file_under_the_same_name_is_another_object, names_with_blanks,
	    files_that_cannot_be_used, nothing_but_a_regular_file_is_opened,
	    files_of_the_kernel_are_not_opened, a_file_with_too_many_sites, too_many_mappings,
	    files_that_are_wanted,
	    lists_of_processes, places_that_a_process_names, modules_before_they_are_mapped,
	    the_interpreter_of_a_script);
	return run_suite_in(dir, suite);
}
