/*
 * check_notes.c - the sites in files that the system's compiler makes here: several
 * layouts, then every kind of broken file.
 */
#include <check.h>
#include <elf.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arch/arch.h"
#include "arch/operand.h"
#include "pydtrace/notes_name.h"
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
	bool excessive;
	struct notes *notes = notes_read(fd, NULL, &excessive, &cause);
	ck_assert_msg(notes != NULL, "%s: %s", path, cause);
	ck_assert(!excessive);
	notes_name(notes, fd);
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
#ifdef __x86_64__
	{ "-O2 -m32 -idirafter /usr/include/x86_64-linux-gnu -fPIC -shared -nostdlib", false },
	{ "-O2 -mx32 -idirafter /usr/include/x86_64-linux-gnu -fPIC -shared -nostdlib", false },
#endif
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
		const unsigned char nop[] = ARCH_NOP;
		for (size_t k = 0; k < sizeof(nop); k++)
			ck_assert_int_eq(byte_at(path, site->offset + k), nop[k]);
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
	bool excessive;
	struct notes *notes = notes_read(fd, NULL, &excessive, &cause);
	if (notes == NULL) {
		ck_assert_ptr_nonnull(cause);
		ck_assert_uint_gt(strlen(cause), 0);
		free(cause);
	} else {
		notes_name(notes, fd);
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
	bool excessive;
	write_file(path, (const unsigned char *)"hello\n", 6);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ck_assert_ptr_null(notes_read(fd, NULL, &excessive, &cause));
	ck_assert_str_eq(cause, "not an ELF file, or a broken one");
	free(cause);
	close(fd);
	fd = open("/", O_RDONLY | O_CLOEXEC);
	ck_assert_ptr_null(notes_read(fd, NULL, &excessive, &cause));
	free(cause);
	close(fd);
	free(path);
}
END_TEST

/* --- files that cost as much as they can --------------------------------- */

static const struct stranger {
	const char *claim;
	unsigned sites;
	const char *args;	/* of each site; a %u is its number */
	unsigned symbols;	/* all of them functions that hold all sites */
	uint64_t sparse;	/* more bytes that the symbol table claims */
	unsigned tables;	/* more headers of that table */
	unsigned note_sections;	/* more headers of the notes */
	unsigned segments;	/* besides the first */
	const char *cause;	/* excessive; NULL: it is not */
	const char *function;	/* of each site */
} strangers[] = {
	{ .claim = "each of many functions holds each of many sites", .sites = NOTES_SITES_MAX,
	    .symbols = 1 << 20, .function = "f" },
	{ .claim = "many headers name one symbol table", .sites = 1000, .symbols = 1 << 18,
	    .tables = 60000, .function = "f" },
	{ .claim = "a symbol table is mostly a hole", .sites = 1000, .symbols = 1000,
	    .sparse = UINT64_C(1) << 36, .function = "" },
	{ .claim = "many sites have variables of many names", .sites = NOTES_SITES_MAX,
	    .args = "8@a_variable_of_a_long_name_%u(%%rip)", .symbols = 1 << 20, .function = "f" },
	{ .claim = "a site has many variables", .sites = 1, .args = "8@a+b+c+d+e+f+g+h+i+j+k+l+m+n+"
	    "o+p+q+r+s+t+u+v+w+x+y+z(%%rip)", .symbols = 1, .function = "f" },
	{ .claim = "one site too many", .sites = NOTES_SITES_MAX + 1,
	    .cause = "it has more than 16384 probe sites that the script names" },
	{ .claim = "the notes are too long", .sites = 80000,
	    .args = "8@%%rax 8@%%rbx 8@%%rcx 8@%%rdx 8@%%rsi",
	    .cause = "its section .note.stapsdt has more than 4194304 bytes" },
	{ .claim = "two sections of notes", .sites = 1, .note_sections = 1,
	    .cause = "it has two sections .note.stapsdt" },
	{ .claim = "as many segments as are read", .sites = 1, .segments = NOTES_SEGMENTS_MAX - 1,
	    .function = "" },
	{ .claim = "one segment too many", .sites = 1, .segments = NOTES_SEGMENTS_MAX,
	    .cause = "it has more than 128 loaded segments" },
};

/* Where the parts of such a file begin; the sites lie in the first page of it. */
enum { SITES_AT = 1, HEADERS_AT = 1 << 16, STRINGS_AT = 6 << 20, NOTES_AT = 7 << 20,
    SYMBOLS_AT = 32 << 20 };

static const char section_names[] = "\0.note.stapsdt\0.names";

static size_t
put_note(char *to, unsigned i, const char *args)
{
	char spec[256];
	uint64_t address[3] = { SITES_AT + i, 0, 0 };
	snprintf(spec, sizeof(spec), args != NULL ? args : "", i);
	size_t len = strlen(spec) + 1;
	Elf64_Nhdr note = { .n_namesz = 8, .n_descsz = (Elf64_Word)(sizeof(address) + 4 + len), .n_type = 3 };
	memcpy(to, &note, sizeof(note));
	memcpy(to + 12, "stapsdt", 8);
	memcpy(to + 20, address, sizeof(address));
	memcpy(to + 44, "p\0n", 4);
	memcpy(to + 48, spec, len);
	return (48 + len + 3) & ~(size_t)3;
}

static void
put(int fd, const void *bytes, size_t size, off_t at)
{
	ck_assert_int_eq(pwrite(fd, bytes, size, at), (ssize_t)size);
}

static void
put_section(int fd, unsigned *n, Elf64_Shdr section)
{
	put(fd, &section, sizeof(section), HEADERS_AT + (off_t)(*n * sizeof(section)));
	++*n;
}

static int
write_stranger(const char *path, const struct stranger *s)
{
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	ck_assert_int_ge(fd, 0);
	size_t notes = 0, size = s->symbols * sizeof(Elf64_Sym);
	char *bytes = xcalloc(s->sites, 320);
	for (unsigned i = 0; i < s->sites; i++)
		notes += put_note(bytes + notes, i, s->args);
	put(fd, bytes, notes, NOTES_AT);
	free(bytes);

	Elf64_Sym *symbol = xcalloc(s->symbols, sizeof(*symbol));
	for (unsigned i = 0; i < s->symbols; i++)
		symbol[i] = (Elf64_Sym){ .st_name = 1, .st_info = ELF64_ST_INFO(STB_GLOBAL, STT_FUNC),
		    .st_shndx = 1, .st_value = 1, .st_size = 1 << 20 };
	put(fd, symbol, size, SYMBOLS_AT);
	free(symbol);
	ck_assert_int_eq(ftruncate(fd, SYMBOLS_AT + (off_t)(size + s->sparse)), 0);

	put(fd, "\0f", 3, STRINGS_AT);
	put(fd, section_names, sizeof(section_names), STRINGS_AT + 3);
	unsigned sections = 0;
	put_section(fd, &sections, (Elf64_Shdr){ .sh_type = SHT_NULL });
	put_section(fd, &sections, (Elf64_Shdr){ .sh_type = SHT_STRTAB, .sh_name = 15,
	    .sh_offset = STRINGS_AT + 3, .sh_size = sizeof(section_names) });
	put_section(fd, &sections, (Elf64_Shdr){ .sh_type = SHT_STRTAB, .sh_offset = STRINGS_AT,
	    .sh_size = 3 });
	for (unsigned i = 0; i <= s->note_sections; i++)
		put_section(fd, &sections, (Elf64_Shdr){ .sh_type = SHT_NOTE, .sh_name = 1,
		    .sh_offset = NOTES_AT, .sh_size = notes, .sh_addralign = 4 });
	for (unsigned i = 0; i <= s->tables; i++)
		put_section(fd, &sections, (Elf64_Shdr){ .sh_type = SHT_SYMTAB, .sh_link = 2,
		    .sh_offset = SYMBOLS_AT, .sh_size = size + s->sparse, .sh_entsize = sizeof(*symbol) });

	Elf64_Ehdr header = {
		.e_ident = { ELFMAG0, ELFMAG1, ELFMAG2, ELFMAG3, ELFCLASS64, ELFDATA2LSB, EV_CURRENT },
		.e_type = ET_DYN, .e_machine = EM_X86_64, .e_version = EV_CURRENT,
		.e_phoff = sizeof(header), .e_phentsize = sizeof(Elf64_Phdr),
		.e_phnum = (Elf64_Half)(1 + s->segments), .e_shoff = HEADERS_AT,
		.e_shentsize = sizeof(Elf64_Shdr), .e_shnum = (Elf64_Half)sections, .e_shstrndx = 1,
	};
	put(fd, &header, sizeof(header), 0);
	Elf64_Phdr segment = { .p_type = PT_LOAD, .p_flags = PF_R | PF_X, .p_filesz = SYMBOLS_AT };
	for (unsigned i = 0; i <= s->segments; i++)
		put(fd, &segment, sizeof(segment), (off_t)(sizeof(header) + i * sizeof(segment)));
	return fd;
}

static long
resident_kb(void)
{
	struct rusage usage;
	getrusage(RUSAGE_SELF, &usage);
	return usage.ru_maxrss;
}

/* Such a file costs little, or has more than we read. */
START_TEST(files_of_strangers)
{
	const struct stranger *s = &strangers[_i];
	char *path = xasprintf("%s/stranger", dir), *cause = NULL;
	bool excessive;
	int fd = write_stranger(path, s);
	long before = resident_kb();
	/* Ten times what it takes, for a slow machine; far from what each site times each symbol
	 * takes. */
	setrlimit(RLIMIT_CPU, &(struct rlimit){ 10, 10 });
	struct notes *notes = notes_read(fd, NULL, &excessive, &cause);
	ck_assert_int_eq(excessive, s->cause != NULL);
	if (s->cause != NULL) {
		ck_assert_ptr_null(notes);
		ck_assert_str_eq(cause, s->cause);
	} else {
		ck_assert_msg(notes != NULL, "%s: %s", s->claim, cause);
		notes_name(notes, fd);
		ck_assert_uint_eq(notes->n, s->sites);
		ck_assert_uint_eq(notes->found, s->sites);
		for (size_t i = 0; i < notes->n; i++)
			ck_assert_str_eq(notes->site[i].function, s->function);
	}
#ifndef __SANITIZE_ADDRESS__
	ck_assert_msg(resident_kb() - before < 64 << 10, "%s: %ld kB", s->claim, resident_kb() - before);
#endif
	notes_free(notes);
	free(cause);
	close(fd);
	unlink(path);
	free(path);
}
END_TEST

static bool
wants_two(const struct notes_filter *filter, const char *provider, const char *name)
{
	(void)filter;
	return strcmp(provider, "alpha") == 0 && strcmp(name, "twice") == 0;
}

/* Nothing is kept of a site that nobody wants, and only those that are wanted count. */
START_TEST(sites_that_are_wanted)
{
	static const struct notes_filter twice = { wants_two };
	char *path = build(program, "-O2"), *cause = NULL;
	bool excessive;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct notes *notes = notes_read(fd, &twice, &excessive, &cause);
	ck_assert_ptr_nonnull(notes);
	ck_assert_uint_eq(notes->n, 3);
	ck_assert_uint_eq(notes->found, 4);
	for (size_t i = 0; i < notes->n; i++)
		ck_assert_str_eq(notes->site[i].name, "twice");
	notes_free(notes);
	close(fd);

	struct stranger many = { .sites = NOTES_SITES_MAX + 1 };
	fd = write_stranger(path, &many);
	notes = notes_read(fd, &twice, &excessive, &cause);
	ck_assert_ptr_nonnull(notes);
	ck_assert_uint_eq(notes->n, 0);
	ck_assert_uint_eq(notes->found, NOTES_SITES_MAX + 1);
	notes_free(notes);
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
	/* Where operands name no variables, none is looked for. */
	if (arch_operands() != NULL && arch_operands()->symbols) {
		ADD_LOOP_TEST(tcase, variables_of_arguments, variable_layouts);
		tcase_add_test(tcase, a_name_of_two_variables);
	}
#ifdef __x86_64__
	ADD_LOOP_TEST(tcase, files_of_strangers, strangers);
	tcase_add_test(tcase, sites_that_are_wanted);
#endif
	ADD_TESTS(tcase, a_site_without_semaphore, a_file_without_sites,
	    addresses_follow_the_base, broken_files, no_elf_file);
	return run_suite_in(dir, suite);
}
