/*
 * elf_file.h - the headers of an ELF file that nobody vouches for.
 *
 * Each call reads one header, or as many bytes as its caller asks for: the memory of a reader
 * never depends on what the file says of itself, be it sparse, cut or changed by others
 * meanwhile.  libelf does not serve here: it reads a section as a whole, and allocates for every
 * section that the header promises.
 */
#ifndef PYDTRACE_ELF_FILE_H
#define PYDTRACE_ELF_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct elf_file {
	int fd;
	bool wide;			/* 64 bits, not 32 */
	bool native;			/* of this machine's byte order, and the kernel runs its code */
	bool fixed;			/* loaded at its own addresses (ET_EXEC) */
	uint64_t segments, sections;	/* where the headers are; 65535 of each kind at most */
	size_t nsegments, nsections;
	uint64_t names, names_size;	/* the section of the sections' names */
};

struct elf_segment {
	uint32_t type, flags;
	uint64_t address, offset, size;	/* size: in the file */
};

struct elf_section {
	uint32_t type, link;
	uint32_t name;			/* elf_file_is_named() */
	uint64_t address, offset, size, align;
};

struct elf_symbol {
	uint32_t name;			/* where in the string table */
	uint8_t type;			/* STT_FUNC ... */
	uint16_t section;		/* SHN_UNDEF ... */
	uint64_t value, size;
};

/* Begin to read an open file; nothing is allocated.  false: it is no ELF file, or a broken one.
 * One that is not native has no headers here. */
bool elf_file_read(struct elf_file *, int fd);

/* Header i.  false: it cannot be read. */
bool elf_file_segment(const struct elf_file *, size_t i, struct elf_segment *);
bool elf_file_section(const struct elf_file *, size_t i, struct elf_section *);

bool elf_file_is_named(const struct elf_file *, const struct elf_section *, const char *name);

/* Read some bytes of the file; false: it does not have them all. */
bool elf_file_bytes(const struct elf_file *, uint64_t offset, void *to, size_t size);

/* Read a string of a string table.  Returns its length; 0: it is empty, does not end within
 * `size` bytes, or cannot be read. */
size_t elf_file_string(const struct elf_file *, const struct elf_section *table, uint64_t at,
    char *to, size_t size);

/* Call fn for each symbol of a table, as many as can be read. */
void elf_file_symbols(const struct elf_file *, const struct elf_section *table,
    void (*fn)(void *ctx, const struct elf_symbol *), void *ctx);

/* The number of symbols that a table has by its size. */
uint64_t elf_file_count(const struct elf_file *, const struct elf_section *table);

#endif
