/*
 * check_notes.c - the sites in files that the system's compiler makes here: several
 * layouts, then every kind of broken file.
 */
#include <check.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pydtrace/notes.h"
#include "xmalloc.h"
#include "suite.h"

static char dir[] = "/tmp/check-notes.XXXXXX";

/* One site with a semaphore and three arguments, two sites of one probe without a semaphore, one
 * site without arguments. */
static const char program[] =
    "#define _SDT_HAS_SEMAPHORES 1\n"
    "#include <sys/sdt.h>\n"
    "unsigned short alpha_one__two_semaphore __attribute__((section(\".probes\")));\n"
    "#define alpha_twice_semaphore alpha_one__two_semaphore\n"
    "__attribute__((noinline)) int first(char *s, int i, long l)\n"
    "{ STAP_PROBE3(alpha, one__two, s, i, l); return i; }\n"
    "#undef _SDT_HAS_SEMAPHORES\n"
    "__attribute__((noinline)) static int second(int i)\n"
    "{ STAP_PROBE1(alpha, twice, i); if (i > 3) STAP_PROBE1(alpha, twice, i + 1); return i; }\n"
    "int entry(int i) { STAP_PROBE(alpha, twice); return first(\"x\", i, 5) + second(i); }\n"
    "int main(int argc, char **argv) { (void)argv; return entry(argc); }\n";

static const char plain[] =
    "#include <sys/sdt.h>\n"
    "__attribute__((noinline)) int first(char *s, int i, long l)\n"
    "{ STAP_PROBE3(beta, triple, s, i, l); return i; }\n"
    "int main(int argc, char **argv) { return first(argv[0], argc, 7); }\n";

static char *
build(const char *source, const char *flags)
{
	char *c = xasprintf("%s/t.c", dir), *out = xasprintf("%s/t.out", dir);
	FILE *f = fopen(c, "w");
	ck_assert_ptr_nonnull(f);
	fputs(source, f);
	fclose(f);
	const char *cc = getenv("CC");
	char *command = xasprintf("%s %s -o %s %s", cc != NULL && *cc != '\0' ? cc : "cc", flags, out, c);
	ck_assert_msg(system(command) == 0, "failed: %s", command);
	free(command);
	free(c);
	return out;
}

static struct notes *
read_file(const char *path)
{
	char *cause = NULL;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ck_assert_int_ge(fd, 0);
	struct notes *notes = notes_read(fd, &cause);
	ck_assert_msg(notes != NULL, "%s: %s", path, cause);
	close(fd);
	return notes;
}

/* Return the byte of the file at `offset`. */
static int
byte_at(const char *path, uint64_t offset)
{
	unsigned char byte;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ck_assert_int_eq(pread(fd, &byte, 1, (off_t)offset), 1);
	close(fd);
	return byte;
}

static const struct {
	const char *flags;
	bool stripped;
} layouts[] = {
	{ "-O0", false },
	{ "-O2", false },
	{ "-O2 -no-pie", false },
	{ "-O2 -fPIE -pie", false },
	{ "-O2 -fPIC -shared", false },
	{ "-O2 -fPIC -shared -Wl,-z,noseparate-code", false },
	{ "-O2 -fPIC -shared -s", true },
	{ "-O2 -Wl,-z,max-page-size=0x200000 -no-pie", false },
};

START_TEST(sites_of_each_layout)
{
	char *path = build(program, layouts[_i].flags);
	struct notes *notes = read_file(path);
	size_t twice = 0;
	ck_assert_uint_eq(notes->n, 4);
	for (size_t i = 0; i < notes->n; i++) {
		struct usdt_site *site = &notes->site[i];
		ck_assert_str_eq(site->provider, "alpha");
		ck_assert_uint_ne(site->offset, 0);
#ifdef __x86_64__
		ck_assert_int_eq(byte_at(path, site->offset), 0x90);
#endif
		if (strcmp(site->name, "one__two") == 0) {
			ck_assert_str_eq(site->function, "first");
			ck_assert_uint_ne(site->semaphore, 0);
			ck_assert_int_eq(byte_at(path, site->semaphore), 0);
			ck_assert_ptr_nonnull(strstr(site->args, "-4@"));
		} else {
			ck_assert_str_eq(site->name, "twice");
			/* Only the symbol table has static functions. */
			if (layouts[_i].stripped)
				ck_assert(site->function[0] == '\0' || strcmp(site->function, "entry") == 0);
			else
				ck_assert(strcmp(site->function, "") != 0);
			twice++;
		}
	}
	ck_assert_uint_eq(twice, 3);
	notes_free(notes);
	free(path);
}
END_TEST

START_TEST(a_site_without_semaphore)
{
	char *path = build(plain, "-O1");
	struct notes *notes = read_file(path);
	ck_assert_uint_eq(notes->n, 1);
	ck_assert_uint_eq(notes->site[0].semaphore, 0);
	ck_assert_str_eq(notes->site[0].function, "first");
	ck_assert_str_eq(notes->site[0].name, "triple");
	notes_free(notes);
	free(path);
}
END_TEST

/* A static variable, a member of a global one, and a thread's own. */
static const char variables[] =
    "#include <sys/sdt.h>\n"
    "static volatile int queued = 42;\n"
    "__attribute__((visibility(\"hidden\"))) volatile struct { long a[5]; int n; } stats;\n"
    "static __thread volatile int local;\n"
    "int f(void) { STAP_PROBE3(gamma, three, queued, stats.n, local); return 0; }\n"
    "int main(void) { return f(); }\n";

static const struct usdt_symbol *
find_symbol(const struct usdt_site *site, const char *name)
{
	for (size_t i = 0; i < site->nsymbols; i++)
		if (strcmp(site->symbol[i].name, name) == 0)
			return &site->symbol[i];
	return NULL;
}

static const char *const variable_layouts[] = {
	"-O2", "-O2 -no-pie", "-O2 -Wl,-z,noseparate-code", "-O2 -s",
};

START_TEST(variables_of_arguments)
{
	bool stripped = strstr(variable_layouts[_i], "-s") != NULL;
	char *path = build(variables, variable_layouts[_i]);
	struct notes *notes = read_file(path);
	ck_assert_uint_eq(notes->n, 1);
	const struct usdt_site *site = &notes->site[0];
	const struct usdt_symbol *queued = find_symbol(site, "queued");
	ck_assert_ptr_null(find_symbol(site, "local"));
	ck_assert_int_eq(queued == NULL, stripped);
	ck_assert_int_eq(find_symbol(site, "stats") == NULL, stripped);
	if (queued != NULL) {
		/* The data lie behind the code, here as in the file. */
		ck_assert_int_gt(queued->distance, 0);
		ck_assert_int_eq(queued->fixed, strstr(variable_layouts[_i], "-no-pie") != NULL);
		ck_assert_uint_ge(queued->address, (uint64_t)queued->distance);
	}
	notes_free(notes);
	free(path);
}
END_TEST

/* Nothing tells which of two variables of one name a site means. */
START_TEST(a_name_of_two_variables)
{
	char *path = build(variables, "-O2");
	char *command = xasprintf("objcopy --add-symbol queued=.bss:0,local %s", path);
	ck_assert_int_eq(system(command), 0);
	struct notes *notes = read_file(path);
	ck_assert_uint_eq(notes->n, 1);
	ck_assert_ptr_null(find_symbol(&notes->site[0], "queued"));
	ck_assert_ptr_nonnull(find_symbol(&notes->site[0], "stats"));
	notes_free(notes);
	free(command);
	free(path);
}
END_TEST

START_TEST(a_file_without_sites)
{
	char *path = build("int main(void) { return 0; }\n", "-O2");
	struct notes *notes = read_file(path);
	ck_assert_uint_eq(notes->n, 0);
	notes_free(notes);
	free(path);
}
END_TEST

/* The segments moved after the notes were written, as prelink moves them: the base section tells
 * the distance.  Here the notes move back instead. */
START_TEST(addresses_follow_the_base)
{
	char *path = build(plain, "-O1 -no-pie");
	struct notes *before = read_file(path);
	char *command = xasprintf(
	    "objcopy --dump-section .note.stapsdt=%s/note %s && python3 - %s/note <<'END'\n"
	    "import struct, sys\n"
	    "b = bytearray(open(sys.argv[1], 'rb').read())\n"
	    "for at in (20, 28):\n"
	    "    struct.pack_into('<Q', b, at, struct.unpack_from('<Q', b, at)[0] - 0x10000)\n"
	    "open(sys.argv[1], 'wb').write(b)\n"
	    "END\n"
	    "objcopy --update-section .note.stapsdt=%s/note %s", dir, path, dir, dir, path);
	ck_assert_int_eq(system(command), 0);
	struct notes *after = read_file(path);
	ck_assert_uint_eq(after->n, 1);
	ck_assert_uint_eq(after->site[0].offset, before->site[0].offset);
	notes_free(before);
	notes_free(after);
	free(command);
	free(path);
}
END_TEST

/* For any bytes, notes_read() returns sites with valid strings, or a cause. */
static void
survive(const char *path)
{
	char *cause = NULL;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ck_assert_int_ge(fd, 0);
	struct notes *notes = notes_read(fd, &cause);
	if (notes == NULL) {
		ck_assert_ptr_nonnull(cause);
		ck_assert_uint_gt(strlen(cause), 0);
		free(cause);
	} else {
		for (size_t i = 0; i < notes->n; i++)
			ck_assert_uint_gt(strlen(notes->site[i].provider) +
			    strlen(notes->site[i].args) + strlen(notes->site[i].function), 0);
		notes_free(notes);
	}
	close(fd);
}

static void
write_file(const char *path, const unsigned char *bytes, size_t size)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(write(fd, bytes, size), (ssize_t)size);
	close(fd);
}

START_TEST(broken_files)
{
	char *path = build(program, "-O2 -s"), *broken = xasprintf("%s/broken", dir);
	static unsigned char bytes[1 << 20];
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = read(fd, bytes, sizeof(bytes));
	close(fd);
	ck_assert_int_gt(n, 1000);
	size_t size = (size_t)n;

	for (size_t cut = 0; cut < size; cut += cut < 200 ? 1 : 97) {
		write_file(broken, bytes, cut);
		survive(broken);
	}
	srandom(1);
	for (int round = 0; round < 3000; round++) {
		/* Mostly in the structure: both headers, and the notes near the end. */
		unsigned char old[4];
		size_t at[4];
		for (size_t i = 0; i < 4; i++) {
			size_t where = (size_t)random();
			at[i] = where % 3 == 0 ? where % 1024 : size - 1 - where % (size / 3);
			old[i] = bytes[at[i]];
			bytes[at[i]] = (unsigned char)(where % 5 == 0 ? 0xff : random());
		}
		write_file(broken, bytes, size);
		survive(broken);
		for (size_t i = 4; i-- > 0; )
			bytes[at[i]] = old[i];
	}
	free(broken);
	free(path);
}
END_TEST

START_TEST(no_elf_file)
{
	char *path = xasprintf("%s/text", dir), *cause = NULL;
	write_file(path, (const unsigned char *)"hello\n", 6);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ck_assert_ptr_null(notes_read(fd, &cause));
	ck_assert_str_eq(cause, "not an ELF file, or a broken one");
	free(cause);
	close(fd);
	fd = open("/", O_RDONLY | O_CLOEXEC);
	ck_assert_ptr_null(notes_read(fd, &cause));
	free(cause);
	close(fd);
	free(path);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("notes");
	TCase *tcase = add_case(suite, "notes");

	tcase_set_timeout(tcase, 120);
	ADD_LOOP_TEST(tcase, sites_of_each_layout, layouts);
	ADD_LOOP_TEST(tcase, variables_of_arguments, variable_layouts);
	ADD_TESTS(tcase, a_name_of_two_variables, a_site_without_semaphore, a_file_without_sites,
	    addresses_follow_the_base, broken_files, no_elf_file);
	return run_suite_in(dir, suite);
}
