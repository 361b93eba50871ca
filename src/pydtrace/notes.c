/*
 * notes.c - .note.stapsdt: from the bytes of a file to a list of sites.
 *
 * A note of type 3 and owner "stapsdt" describes one site:
 *
 *	address of the site | address of .stapsdt.base | address of the semaphore or 0
 *	provider \0 name \0 arguments \0
 *
 * with addresses of the file's own width, as the linker wrote them.  A tool that moves
 * the file's segments later (prelink) leaves the notes as they are; .stapsdt.base, which
 * moves with the segments, shows by how much.
 *
 * The kernel wants file offsets instead, so each address goes through the
 * program headers.
 *
 * The file is not trusted: libelf checks sections against its size, and everything
 * else is checked below.  A bad note is skipped, the others still count.  The file is
 * read, not mapped, so that a file which shrinks meanwhile is an error and not a SIGBUS.
 */
#include <elf.h>
#include <gelf.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "notes.h"
#include "usdt_args.h"
#include "xmalloc.h"

#define NOTE_SECTION	".note.stapsdt"
#define BASE_SECTION	".stapsdt.base"
#define NOTE_OWNER	"stapsdt"
#define NOTE_TYPE	3

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define HOST_DATA	ELFDATA2LSB
#else
#define HOST_DATA	ELFDATA2MSB
#endif

/* The machines whose code this kernel runs; it attaches to no others. */
#if defined(__x86_64__)
static const unsigned machines[] = { EM_X86_64, EM_386 };
#elif defined(__aarch64__)
static const unsigned machines[] = { EM_AARCH64 };
#elif defined(__riscv)
static const unsigned machines[] = { EM_RISCV };
#elif defined(__powerpc64__)
static const unsigned machines[] = { EM_PPC64 };
#elif defined(__s390x__)
static const unsigned machines[] = { EM_S390 };
#else
static const unsigned machines[] = { EM_NONE };
#endif

struct elf_reader {
	Elf *elf;
	size_t phnum;
	size_t shstrndx;
	bool fixed;		/* ET_EXEC */
	struct notes *notes;
	uint64_t *address;	/* of each site in notes, to compare with symbols */
};

static bool
our_machine(unsigned machine)
{
	for (size_t i = 0; i < sizeof(machines) / sizeof(machines[0]); i++)
		if (machines[i] == machine)
			return true;
	return false;
}

/* The section's name, or "" for a broken one. */
static const char *
section_name(const struct elf_reader *r, const GElf_Shdr *shdr)
{
	const char *name = elf_strptr(r->elf, r->shstrndx, shdr->sh_name);
	return name != NULL ? name : "";
}

/* The offset in the file of the byte at `address`; false if the file does not hold it.
 * Its segment must have the permissions `flags`. */
static bool
file_offset(const struct elf_reader *r, uint64_t address, uint32_t flags, uint64_t *offset)
{
	for (size_t i = 0; i < r->phnum; i++) {
		GElf_Phdr phdr;
		if (gelf_getphdr(r->elf, (int)i, &phdr) == NULL || phdr.p_type != PT_LOAD ||
		    (phdr.p_flags & flags) != flags)
			continue;
		if (address >= phdr.p_vaddr && address - phdr.p_vaddr < phdr.p_filesz) {
			*offset = address - phdr.p_vaddr + phdr.p_offset;
			return true;
		}
	}
	return false;
}

/* Take the string at *p, which must end before `end`, and step past it. */
static const char *
next_string(const char **p, const char *end)
{
	const char *text = *p;
	const char *nul = memchr(text, '\0', (size_t)(end - text));
	if (nul == NULL)
		return NULL;
	*p = nul + 1;
	return text;
}

static void
add_site(struct elf_reader *r, Elf_Data *data, size_t at, size_t size, uint64_t base)
{
	size_t width = gelf_fsize(r->elf, ELF_T_ADDR, 1, EV_CURRENT);
	if (size < 3 * width + 3)
		return;

	uint64_t address[3];
	for (size_t i = 0; i < 3; i++) {
		Elf64_Addr value64;
		Elf32_Addr value32;
		Elf_Data from = {
			.d_buf = (char *)data->d_buf + at + i * width, .d_size = width,
			.d_type = ELF_T_ADDR, .d_version = EV_CURRENT,
		};
		Elf_Data to = {
			.d_buf = width == 8 ? (void *)&value64 : (void *)&value32, .d_size = width,
			.d_type = ELF_T_ADDR, .d_version = EV_CURRENT,
		};
		if (gelf_xlatetom(r->elf, &to, &from, HOST_DATA) == NULL)
			return;
		address[i] = width == 8 ? value64 : value32;
	}

	const char *p = (const char *)data->d_buf + at + 3 * width;
	const char *end = (const char *)data->d_buf + at + size;
	const char *provider = next_string(&p, end);
	const char *name = provider != NULL ? next_string(&p, end) : NULL;
	const char *args = name != NULL ? next_string(&p, end) : NULL;
	if (args == NULL || *provider == '\0' || *name == '\0')
		return;

	if (base != 0 && address[1] != 0) {
		uint64_t moved = base - address[1];
		address[0] += moved;
		if (address[2] != 0)
			address[2] += moved;
	}

	struct usdt_site site = { 0 };
	if (!file_offset(r, address[0], PF_X, &site.offset))
		return;
	/* A site whose semaphore cannot be raised would never fire: leave it out. */
	if (address[2] != 0 && !file_offset(r, address[2], PF_W, &site.semaphore))
		return;
	site.provider = xstrdup(provider);
	site.name = xstrdup(name);
	site.args = xstrdup(args);
	site.function = NULL;

	struct notes *notes = r->notes;
	notes->site = xreallocarray(notes->site, notes->n + 1, sizeof(notes->site[0]));
	r->address = xreallocarray(r->address, notes->n + 1, sizeof(r->address[0]));
	notes->site[notes->n] = site;
	r->address[notes->n++] = address[0];
}

static void
read_section(struct elf_reader *r, Elf_Scn *section, uint64_t base)
{
	Elf_Data *data = elf_getdata(section, NULL);
	if (data == NULL || data->d_buf == NULL)
		return;
	size_t offset = 0, next, name_at, desc_at;
	GElf_Nhdr note;
	while ((next = gelf_getnote(data, offset, &note, &name_at, &desc_at)) > offset) {
		if (note.n_type == NOTE_TYPE && note.n_namesz == sizeof(NOTE_OWNER) &&
		    memcmp((char *)data->d_buf + name_at, NOTE_OWNER, sizeof(NOTE_OWNER)) == 0)
			add_site(r, data, desc_at, note.n_descsz, base);
		offset = next;
	}
}

static int
compare_address(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
	return x < y ? -1 : x > y;
}

/* Give each site the function whose symbol covers it.  Files have few sites and many
 * symbols: the sites are sorted by address, and each symbol finds its own by bisection. */
static void
name_functions(struct elf_reader *r, Elf_Scn *section, const GElf_Shdr *shdr)
{
	struct notes *notes = r->notes;
	Elf_Data *data = elf_getdata(section, NULL);
	if (data == NULL || shdr->sh_entsize == 0 || notes->n == 0)
		return;

	struct { uint64_t address; size_t site; } *sorted =
	    xreallocarray(NULL, notes->n, sizeof(*sorted));
	for (size_t i = 0; i < notes->n; i++) {
		sorted[i].address = r->address[i];
		sorted[i].site = i;
	}
	qsort(sorted, notes->n, sizeof(*sorted), compare_address);

	size_t nsyms = data->d_size / shdr->sh_entsize;
	for (size_t i = 0; i < nsyms; i++) {
		GElf_Sym sym;
		if (gelf_getsym(data, (int)i, &sym) == NULL)
			break;
		if (GELF_ST_TYPE(sym.st_info) != STT_FUNC || sym.st_shndx == SHN_UNDEF)
			continue;
		size_t low = 0, high = notes->n;
		while (low < high) {
			size_t middle = low + (high - low) / 2;
			if (sorted[middle].address < sym.st_value)
				low = middle + 1;
			else
				high = middle;
		}
		for (; low < notes->n && sorted[low].address - sym.st_value < sym.st_size; low++) {
			struct usdt_site *site = &notes->site[sorted[low].site];
			const char *name = elf_strptr(r->elf, shdr->sh_link, sym.st_name);
			if (site->function == NULL && name != NULL && *name != '\0')
				site->function = xstrdup(name);
		}
	}
	free(sorted);
}

/* The name of a variable that the arguments of a site use. */
struct variable {
	const char *name;	/* of len bytes, in the site's args */
	size_t len;
	size_t site;
	uint64_t address;
	enum { UNKNOWN, KNOWN, AMBIGUOUS } state;
};

struct variables {
	struct variable *list;
	size_t n;
};

static int
compare_name(const char *a, size_t a_len, const char *b, size_t b_len)
{
	int order = memcmp(a, b, a_len < b_len ? a_len : b_len);
	return order != 0 ? order : (a_len > b_len) - (a_len < b_len);
}

static int
compare_variable(const void *a, const void *b)
{
	const struct variable *x = a, *y = b;
	return compare_name(x->name, x->len, y->name, y->len);
}

static void
collect_variables(const struct notes *notes, struct variables *vars)
{
	for (size_t i = 0; i < notes->n; i++) {
		const char *name = notes->site[i].args;
		size_t len;
		while ((name = usdt_args_symbol(name, &len)) != NULL) {
			vars->list = xreallocarray(vars->list, vars->n + 1, sizeof(vars->list[0]));
			vars->list[vars->n++] = (struct variable){ .name = name, .len = len, .site = i };
			name += len;
		}
	}
	if (vars->n != 0)
		qsort(vars->list, vars->n, sizeof(vars->list[0]), compare_variable);
}

/* Note the address of a symbol.  Static variables of two source files may have one name, and
 * nothing tells whose the site means. */
static void
locate_variable(struct variables *vars, const char *name, uint64_t address)
{
	size_t len = strlen(name), low = 0, high = vars->n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct variable *v = &vars->list[middle];
		if (compare_name(v->name, v->len, name, len) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < vars->n; low++) {
		struct variable *v = &vars->list[low];
		if (compare_name(v->name, v->len, name, len) != 0)
			break;
		if (v->state == UNKNOWN) {
			v->state = KNOWN;
			v->address = address;
		} else if (v->address != address)
			v->state = AMBIGUOUS;
	}
}

static void
locate_variables(struct elf_reader *r, Elf_Scn *section, const GElf_Shdr *shdr,
    struct variables *vars)
{
	Elf_Data *data = elf_getdata(section, NULL);
	if (data == NULL || shdr->sh_entsize == 0)
		return;
	size_t nsyms = data->d_size / shdr->sh_entsize;
	for (size_t i = 0; i < nsyms; i++) {
		GElf_Sym sym;
		if (gelf_getsym(data, (int)i, &sym) == NULL)
			break;
		unsigned type = GELF_ST_TYPE(sym.st_info);
		if (type > STT_FUNC || sym.st_shndx == SHN_UNDEF || sym.st_shndx == SHN_ABS)
			continue;
		const char *name = elf_strptr(r->elf, shdr->sh_link, sym.st_name);
		if (name != NULL)
			locate_variable(vars, name, sym.st_value);
	}
}

static void
add_symbol(struct elf_reader *r, const struct variable *v)
{
	struct usdt_site *site = &r->notes->site[v->site];
	site->symbol = xreallocarray(site->symbol, site->nsymbols + 1, sizeof(site->symbol[0]));
	site->symbol[site->nsymbols++] = (struct usdt_symbol){
		.name = xstrndup(v->name, v->len), .address = v->address,
		.distance = (int64_t)(v->address - r->address[v->site]), .fixed = r->fixed,
	};
}

static void
read_sections(struct elf_reader *r)
{
	GElf_Shdr shdr;
	Elf_Scn *section;
	uint64_t base = 0;

	for (section = NULL; (section = elf_nextscn(r->elf, section)) != NULL; )
		if (gelf_getshdr(section, &shdr) != NULL &&
		    strcmp(section_name(r, &shdr), BASE_SECTION) == 0)
			base = shdr.sh_addr;

	for (section = NULL; (section = elf_nextscn(r->elf, section)) != NULL; )
		if (gelf_getshdr(section, &shdr) != NULL && shdr.sh_type == SHT_NOTE &&
		    strcmp(section_name(r, &shdr), NOTE_SECTION) == 0)
			read_section(r, section, base);

	/* The symbol table knows static functions too; a stripped file has
	 * only the dynamic one. */
	static const uint32_t tables[] = { SHT_SYMTAB, SHT_DYNSYM };
	struct variables vars = { 0 };
	collect_variables(r->notes, &vars);
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		for (section = NULL; (section = elf_nextscn(r->elf, section)) != NULL; )
			if (gelf_getshdr(section, &shdr) != NULL && shdr.sh_type == tables[i]) {
				name_functions(r, section, &shdr);
				if (vars.n != 0)
					locate_variables(r, section, &shdr, &vars);
			}
	for (size_t i = 0; i < vars.n; i++)
		if (vars.list[i].state == KNOWN)
			add_symbol(r, &vars.list[i]);
	free(vars.list);
	for (size_t i = 0; i < r->notes->n; i++)
		if (r->notes->site[i].function == NULL)
			r->notes->site[i].function = xstrdup("");
}

struct notes *
notes_read(int fd, char **cause)
{
	if (elf_version(EV_CURRENT) == EV_NONE)
		fatalx("libelf does not know ELF version %d", EV_CURRENT);

	struct elf_reader r = { 0 };
	GElf_Ehdr ehdr;
	r.elf = elf_begin(fd, ELF_C_READ, NULL);
	if (r.elf == NULL || elf_kind(r.elf) != ELF_K_ELF || gelf_getehdr(r.elf, &ehdr) == NULL) {
		*cause = xstrdup("not an ELF file, or a broken one");
		elf_end(r.elf);
		return NULL;
	}

	r.notes = xcalloc(1, sizeof(*r.notes));
	r.fixed = ehdr.e_type == ET_EXEC;
	if (our_machine(ehdr.e_machine) && ehdr.e_ident[EI_DATA] == HOST_DATA) {
		if (elf_getphdrnum(r.elf, &r.phnum) != 0 || elf_getshdrstrndx(r.elf, &r.shstrndx) != 0) {
			*cause = xasprintf("broken ELF file: %s", elf_errmsg(-1));
			notes_free(r.notes);
			elf_end(r.elf);
			return NULL;
		}
		read_sections(&r);
	}
	free(r.address);
	elf_end(r.elf);
	return r.notes;
}

void
notes_free(struct notes *notes)
{
	if (notes == NULL)
		return;
	for (size_t i = 0; i < notes->n; i++) {
		struct usdt_site *site = &notes->site[i];
		free(site->provider);
		free(site->name);
		free(site->function);
		free(site->args);
		for (size_t k = 0; k < site->nsymbols; k++)
			free(site->symbol[k].name);
		free(site->symbol);
	}
	free(notes->site);
	free(notes);
}
