/*
 * check_executable.c - from a command's word to its program, and to the libraries that its loader
 * would map.
 */
#include <check.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pydtrace/executable.h"
#include "suite.h"
#include "xmalloc.h"

static char dir[] = "/tmp/check-executable.XXXXXX";

static void
run(const char *command)
{
	ck_assert_msg(system(command) == 0, "failed: %s", command);
}

/* A file of the folder; malloc'd. */
static char *
put(const char *name, const char *text)
{
	char *path = xasprintf("%s/%s", dir, name);
	FILE *f = fopen(path, "w");
	ck_assert_ptr_nonnull(f);
	fputs(text, f);
	fclose(f);
	ck_assert_int_eq(chmod(path, 0755), 0);
	return path;
}

static char *
compile(const char *name, const char *flags)
{
	const char *cc = getenv("CC");
	free(put("t.c", "int main(void) { return 0; }\n"));
	char *path = xasprintf("%s/%s", dir, name);
	char *command = xasprintf("%s -o %s %s/t.c %s", cc != NULL && *cc != '\0' ? cc : "cc", path, dir, flags);
	run(command);
	free(command);
	return path;
}

static void
setup(void)
{
	strcpy(dir + strlen(dir) - 6, "XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(dir));
}

static void
teardown(void)
{
	char *command = xasprintf("/bin/rm -rf %s", dir);
	run(command);
	free(command);
}

START_TEST(a_name_is_found_as_execvp_finds_it)
{
	char *first = xasprintf("%s/a", dir), *second = xasprintf("%s/b", dir);
	char *path = xasprintf("%s:%s", first, second);
	mkdir(first, 0755);
	mkdir(second, 0755);
	free(put("b/tool", "#!/bin/sh\n"));
	setenv("PATH", path, 1);
	char *found = executable_find("tool"), *expected = xasprintf("%s/tool", second);
	ck_assert_str_eq(found, expected);
	ck_assert_ptr_null(executable_find("other"));
	ck_assert_int_eq(errno, ENOENT);
	ck_assert_ptr_null(executable_find("./b"));
	free(found);
	free(expected);
	free(path);
	free(first);
	free(second);
}
END_TEST

/* The first line of a script, and the program that runs it; %s is the folder. */
static const struct {
	const char *line, *program;
} scripts[] = {
	{ "#!/bin/sh -e\n", "/bin/sh" },
	{ "#! \t/bin/sh\n", "/bin/sh" },
	{ "#!/bin/sh", "/bin/sh" },
	{ "#!/usr/bin/env known\n", "%s/known" },
	{ "#!/usr/bin/env -S A=1 known -x\n", "%s/known" },
	{ "#!/usr/bin/env absent\n", "absent" },
	{ "#!%s/known\n", "%s/known" },
	{ "#!%s/script\n", "/bin/cat" },		/* an interpreter that is a script */
	{ "#!/nonexistent/program\n", "/nonexistent/program" },
	{ "#!\n", "%s/it" },
	{ "#", "%s/it" },
	{ "", "%s/it" },
};

START_TEST(a_script_leads_to_its_interpreter)
{
	free(put("known", "no script"));
	free(put("script", "#!/bin/cat\n"));
	setenv("PATH", dir, 1);
	char *line = xasprintf(scripts[_i].line, dir), *expected = xasprintf(scripts[_i].program, dir);
	char *path = put("it", line), *program = executable_program(path);
	ck_assert_str_eq(program, expected);
	free(program);
	free(expected);
	free(line);
	free(path);
}
END_TEST

START_TEST(scripts_in_a_circle_have_an_end)
{
	char *line = xasprintf("#!%s/it\n", dir), *path = put("it", line);
	char *program = executable_program(path);
	ck_assert_str_eq(program, path);
	free(program);
	free(path);
	free(line);
}
END_TEST

static void
count(void *ctx, const char *path)
{
	unsigned *n = ctx;
	ck_assert_int_eq(path[0], '/');
	ck_assert_int_eq(access(path, R_OK), 0);
	*n += strstr(path, "/libm.") != NULL || strstr(path, "/libc.") != NULL;
}

START_TEST(the_loader_lists_the_libraries)
{
	unsigned n = 0;
	char *path = compile("linked", "-Wl,--no-as-needed -lm");
	executable_libraries(path, count, &n);
	ck_assert_uint_eq(n, 2);
	free(path);
}
END_TEST

START_TEST(a_static_program_and_a_text_have_none)
{
	unsigned n = 0;
	char *path = compile("static", "-static");
	executable_libraries(path, count, &n);
	free(path);
	path = put("text", "text");
	executable_libraries(path, count, &n);
	executable_libraries("/nonexistent/program", count, &n);
	ck_assert_uint_eq(n, 0);
	free(path);
}
END_TEST

/* A file names its loader itself: only one of the system's is run. */
START_TEST(a_loader_of_somebody_else_does_not_run)
{
	unsigned n = 0;
	char *loader = put("loader", "#!/bin/sh\n>\"${0%/*}/ran\"\n");
	char *flags = xasprintf("-Wl,--dynamic-linker=%s", loader), *path = compile("app", flags);
	char *mark = xasprintf("%s/ran", dir);
	if (geteuid() == 0)
		ck_assert_int_eq(chown(loader, 65534, 65534), 0);
	executable_libraries(path, count, &n);
	ck_assert_int_ne(access(mark, F_OK), 0);
	if (geteuid() == 0) {		/* the same file is asked once it is root's */
		ck_assert_int_eq(chown(loader, 0, 0), 0);
		executable_libraries(path, count, &n);
		ck_assert_int_eq(access(mark, F_OK), 0);
	}
	ck_assert_uint_eq(n, 0);
	free(mark);
	free(flags);
	free(loader);
	free(path);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("executable");
	TCase *tc = add_case(suite, "executable");

	tcase_add_checked_fixture(tc, setup, teardown);
	ADD_TESTS(tc, a_name_is_found_as_execvp_finds_it, scripts_in_a_circle_have_an_end,
	    the_loader_lists_the_libraries, a_static_program_and_a_text_have_none,
	    a_loader_of_somebody_else_does_not_run);
	ADD_LOOP_TEST(tc, a_script_leads_to_its_interpreter, scripts);
	return run_suite(suite);
}
