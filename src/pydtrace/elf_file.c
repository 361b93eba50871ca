/*
 * elf_file.c - pread() of ELF's structures.
 *
 * Files of another byte order are not native, so no field is ever swapped.
 */
#include <elf.h>
#include <string.h>
#include <unistd.h>

#include "arch/arch.h"
#include "elf_file.h"

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define HOST_DATA	ELFDATA2LSB
#else
#define HOST_DATA	ELFDATA2MSB
#endif

enum { CHUNK = 1024 };		/* symbols that are read at once */

/* The machines whose code this kernel runs; it attaches to no others. */
static const unsigned machines[] = { ARCH_MACHINES };

static bool
our_machine(unsigned machine)
{
	for (size_t i = 0; i < sizeof(machines) / sizeof(machines[0]); i++)
		if (machines[i] == machine)
			return true;
	return false;
}

bool
elf_file_bytes(const struct elf_file *f, uint64_t offset, void *to, size_t size)
{
	size_t done = 0;
	while (done < size) {
		if (offset > INT64_MAX - size)
			return false;
		ssize_t n = pread(f->fd, (char *)to + done, size - done, (off_t)(offset + done));
		if (n <= 0)
			return false;
		done += (size_t)n;
	}
	return true;
}

/* Take the fields that both widths of a header have. */
#define TAKE_HEADER(f, h)	do { \
	(f)->fixed = (h)->e_type == ET_EXEC; \
	(f)->native = our_machine((h)->e_machine); \
	(f)->segments = (h)->e_phoff; \
	(f)->sections = (h)->e_shoff; \
	(f)->nsegments = (h)->e_phnum; \
	(f)->nsections = (h)->e_shnum; \
	names = (h)->e_shstrndx; \
	sizes = (h)->e_phentsize | (uint32_t)(h)->e_shentsize << 16; \
} while (0)

#define SIZES(width) \
	(sizeof(Elf##width##_Phdr) | (uint32_t)sizeof(Elf##width##_Shdr) << 16)

bool
elf_file_read(struct elf_file *f, int fd)
{
	union {
		unsigned char ident[EI_NIDENT];
		Elf64_Ehdr wide;
		Elf32_Ehdr narrow;
	} header;
	struct elf_section section;
	uint32_t names, sizes;

	*f = (struct elf_file){ .fd = fd };
	if (!elf_file_bytes(f, 0, &header, sizeof(header.narrow)) ||
	    memcmp(header.ident, ELFMAG, SELFMAG) != 0)
		return false;
	f->wide = header.ident[EI_CLASS] == ELFCLASS64;
	if ((!f->wide && header.ident[EI_CLASS] != ELFCLASS32) ||
	    (f->wide && !elf_file_bytes(f, 0, &header.wide, sizeof(header.wide))))
		return false;
	if (header.ident[EI_DATA] != HOST_DATA)
		return true;
	if (f->wide)
		TAKE_HEADER(f, &header.wide);
	else
		TAKE_HEADER(f, &header.narrow);
	/* The size of an entry is 0 where there are none. */
	uint32_t want = f->wide ? SIZES(64) : SIZES(32);
	if ((f->nsegments != 0 && (uint16_t)sizes != (uint16_t)want) ||
	    (f->nsections != 0 && sizes >> 16 != want >> 16))
		return false;
	if (!f->native)
		f->nsegments = f->nsections = 0;
	if (names < f->nsections && elf_file_section(f, names, &section)) {
		f->names = section.offset;
		f->names_size = section.size;
	}
	return true;
}

bool
elf_file_segment(const struct elf_file *f, size_t i, struct elf_segment *segment)
{
	Elf64_Phdr wide;
	Elf32_Phdr narrow;

	if (i >= f->nsegments)
		return false;
	if (f->wide) {
		if (!elf_file_bytes(f, f->segments + i * sizeof(wide), &wide, sizeof(wide)))
			return false;
		*segment = (struct elf_segment){
			.type = wide.p_type, .flags = wide.p_flags, .address = wide.p_vaddr,
			.offset = wide.p_offset, .size = wide.p_filesz,
		};
	} else {
		if (!elf_file_bytes(f, f->segments + i * sizeof(narrow), &narrow, sizeof(narrow)))
			return false;
		*segment = (struct elf_segment){
			.type = narrow.p_type, .flags = narrow.p_flags, .address = narrow.p_vaddr,
			.offset = narrow.p_offset, .size = narrow.p_filesz,
		};
	}
	return true;
}

bool
elf_file_section(const struct elf_file *f, size_t i, struct elf_section *section)
{
	Elf64_Shdr wide;
	Elf32_Shdr narrow;

	if (i >= f->nsections)
		return false;
	if (f->wide) {
		if (!elf_file_bytes(f, f->sections + i * sizeof(wide), &wide, sizeof(wide)))
			return false;
		*section = (struct elf_section){
			.type = wide.sh_type, .link = wide.sh_link, .name = wide.sh_name,
			.address = wide.sh_addr, .offset = wide.sh_offset, .size = wide.sh_size,
			.align = wide.sh_addralign,
		};
	} else {
		if (!elf_file_bytes(f, f->sections + i * sizeof(narrow), &narrow, sizeof(narrow)))
			return false;
		*section = (struct elf_section){
			.type = narrow.sh_type, .link = narrow.sh_link, .name = narrow.sh_name,
			.address = narrow.sh_addr, .offset = narrow.sh_offset, .size = narrow.sh_size,
			.align = narrow.sh_addralign,
		};
	}
	return true;
}

bool
elf_file_is_named(const struct elf_file *f, const struct elf_section *section, const char *name)
{
	char text[32];
	size_t size = strlen(name) + 1;
	return size <= sizeof(text) && section->name < f->names_size &&
	    size <= f->names_size - section->name && f->names <= UINT64_MAX - section->name &&
	    elf_file_bytes(f, f->names + section->name, text, size) && memcmp(text, name, size) == 0;
}

size_t
elf_file_string(const struct elf_file *f, const struct elf_section *table, uint64_t at, char *to,
    size_t size)
{
	if (at >= table->size || table->offset > (uint64_t)INT64_MAX - at)
		return 0;
	if (size > table->size - at)
		size = (size_t)(table->size - at);
	ssize_t n = pread(f->fd, to, size, (off_t)(table->offset + at));
	size_t len = n > 0 ? strnlen(to, (size_t)n) : 0;
	return n > 0 && len < (size_t)n ? len : 0;
}

uint64_t
elf_file_count(const struct elf_file *f, const struct elf_section *table)
{
	return table->size / (f->wide ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym));
}

/* Both widths have the same fields, in another order. */
#define SYMBOL(s)	(struct elf_symbol){ \
	.name = (s).st_name, .type = (s).st_info & 0xf, .section = (s).st_shndx, \
	.value = (s).st_value, .size = (s).st_size, \
}

void
elf_file_symbols(const struct elf_file *f, const struct elf_section *table,
    void (*fn)(void *ctx, const struct elf_symbol *), void *ctx)
{
	union {
		Elf64_Sym wide[CHUNK];
		Elf32_Sym narrow[CHUNK];
	} chunk;
	size_t one = f->wide ? sizeof(chunk.wide[0]) : sizeof(chunk.narrow[0]);
	uint64_t left = elf_file_count(f, table), at = table->offset;

	while (left != 0) {
		size_t n = left < CHUNK ? (size_t)left : CHUNK;
		if (!elf_file_bytes(f, at, &chunk, n * one))
			return;
		for (size_t i = 0; i < n; i++) {
			struct elf_symbol symbol = f->wide ? SYMBOL(chunk.wide[i]) : SYMBOL(chunk.narrow[i]);
			fn(ctx, &symbol);
		}
		at += n * one;
		left -= n;
	}
}
