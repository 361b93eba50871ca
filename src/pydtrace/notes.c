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
 * The file is not trusted: everything is checked, and a bad note is skipped, while the others
 * still count.  The file is read, not mapped, so that a file which shrinks meanwhile is an error
 * and not a SIGBUS.
 */
#include <elf.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "elf_file.h"
#include "notes.h"
#include "xmalloc.h"

#define NOTE_SECTION	".note.stapsdt"
#define BASE_SECTION	".stapsdt.base"
#define NOTE_OWNER	"stapsdt"
#define NOTE_TYPE	3

struct reader {
	struct elf_file file;
	uint64_t size;		/* of the file */
	const struct notes_filter *filter;
	struct elf_segment segment[NOTES_SEGMENTS_MAX];
	size_t nsegments;
	uint64_t base;		/* address of the base section; 0: none */
	struct notes *notes;
	size_t room;		/* for sites */
	char *cause;		/* the file has more than we read */
};

/* Collect the segments that are loaded. */
static void
read_segments(struct reader *r)
{
	struct elf_segment segment;
	for (size_t i = 0; elf_file_segment(&r->file, i, &segment); i++) {
		if (segment.type != PT_LOAD)
			continue;
		if (r->nsegments == NOTES_SEGMENTS_MAX) {
			r->cause = xasprintf("it has more than %d loaded segments", NOTES_SEGMENTS_MAX);
			return;
		}
		r->segment[r->nsegments++] = segment;
	}
}

/* The offset in the file of the byte at `address`; false if the file does not hold it.
 * Its segment must have the permissions `flags`. */
static bool
file_offset(const struct reader *r, uint64_t address, uint32_t flags, uint64_t *offset)
{
	for (size_t i = 0; i < r->nsegments; i++) {
		const struct elf_segment *s = &r->segment[i];
		if ((s->flags & flags) == flags && address >= s->address &&
		    address - s->address < s->size) {
			*offset = address - s->address + s->offset;
			return *offset < r->size;
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
add_site(struct reader *r, const char *desc, size_t size)
{
	size_t width = r->file.wide ? 8 : 4;
	const char *p = desc + 3 * width, *end = desc + size;
	if (size < 3 * width + 3)
		return;
	const char *provider = next_string(&p, end);
	const char *name = provider != NULL ? next_string(&p, end) : NULL;
	const char *args = name != NULL ? next_string(&p, end) : NULL;
	if (args == NULL || *provider == '\0' || *name == '\0')
		return;
	struct notes *notes = r->notes;
	notes->found++;
	if (r->filter != NULL && !r->filter->wants(r->filter, provider, name))
		return;

	uint64_t address[3];
	for (size_t i = 0; i < 3; i++) {
		uint32_t narrow;
		memcpy(&address[i], desc + i * width, width);
		memcpy(&narrow, desc + i * width, sizeof(narrow));
		if (!r->file.wide)
			address[i] = narrow;
	}
	if (r->base != 0 && address[1] != 0) {
		uint64_t moved = r->base - address[1];
		address[0] += moved;
		if (address[2] != 0)
			address[2] += moved;
	}
	struct usdt_site site = { .address = address[0] };
	if (!file_offset(r, address[0], PF_X, &site.offset))
		return;
	/* A site whose semaphore cannot be raised would never fire: leave it out.  The kernel raises
	 * none that lies across two pages. */
	if (address[2] != 0 && (!file_offset(r, address[2], PF_W, &site.semaphore) ||
	    site.semaphore % sizeof(uint16_t) != 0))
		return;
	if (notes->n == NOTES_SITES_MAX) {
		r->cause = xasprintf("it has more than %d probe sites that the script names",
		    NOTES_SITES_MAX);
		return;
	}
	site.provider = xstrdup(provider);
	site.name = xstrdup(name);
	site.args = xstrdup(args);
	site.function = xstrdup("");
	if (notes->n == r->room) {
		r->room = r->room != 0 ? 2 * r->room : 16;
		notes->site = xreallocarray(notes->site, r->room, sizeof(notes->site[0]));
	}
	notes->site[notes->n++] = site;
}

/* Round up to the alignment of notes. */
static size_t
aligned(size_t n, size_t align)
{
	return (n + align - 1) & ~(align - 1);
}

static void
read_notes(struct reader *r, const struct elf_section *section)
{
	size_t size = (size_t)section->size, align = section->align == 8 ? 8 : 4;
	char *notes = xmalloc(size + 1);
	if (!elf_file_bytes(&r->file, section->offset, notes, size))
		size = 0;
	for (size_t at = 0; r->cause == NULL && size - at >= sizeof(Elf64_Nhdr); ) {
		Elf64_Nhdr note;	/* as that of 32 bits */
		memcpy(&note, notes + at, sizeof(note));
		size_t left = size - at;
		if (note.n_namesz > left || note.n_descsz > left)
			break;
		size_t desc = aligned(sizeof(note) + note.n_namesz, align);
		if (desc > left || note.n_descsz > left - desc)
			break;
		if (note.n_type == NOTE_TYPE && note.n_namesz == sizeof(NOTE_OWNER) &&
		    memcmp(notes + at + sizeof(note), NOTE_OWNER, sizeof(NOTE_OWNER)) == 0)
			add_site(r, notes + at + desc, note.n_descsz);
		size_t all = aligned(desc + note.n_descsz, align);
		at += all < left ? all : left;
	}
	free(notes);
}

/* Find the section of the notes.  false: there is none. */
static bool
find_notes(struct reader *r, struct elf_section *notes)
{
	struct elf_section section;
	bool found = false;
	for (size_t i = 0; r->cause == NULL && elf_file_section(&r->file, i, &section); i++) {
		if (section.type != SHT_NOTE || !elf_file_is_named(&r->file, &section, NOTE_SECTION))
			continue;
		if (found)
			r->cause = xstrdup("it has two sections " NOTE_SECTION);
		else if (section.size > NOTES_BYTES_MAX)
			r->cause = xasprintf("its section " NOTE_SECTION " has more than %d bytes",
			    NOTES_BYTES_MAX);
		*notes = section;
		found = true;
	}
	return found;
}

static void
find_base(struct reader *r)
{
	struct elf_section section;
	for (size_t i = 0; r->base == 0 && elf_file_section(&r->file, i, &section); i++)
		if (section.type == SHT_PROGBITS && elf_file_is_named(&r->file, &section, BASE_SECTION))
			r->base = section.address;
}

struct notes *
notes_read(int fd, const struct notes_filter *filter, bool *excessive, char **cause)
{
	struct reader r = { .filter = filter };
	struct elf_section section = { 0 };

	struct stat st;

	*excessive = false;
	if (fstat(fd, &st) != 0 || !elf_file_read(&r.file, fd)) {
		*cause = xstrdup("not an ELF file, or a broken one");
		return NULL;
	}
	r.size = (uint64_t)st.st_size;
	r.notes = xcalloc(1, sizeof(*r.notes));
	if (!find_notes(&r, &section))
		return r.notes;
	if (r.cause == NULL)
		read_segments(&r);
	if (r.cause == NULL) {
		find_base(&r);
		read_notes(&r, &section);
	}
	if (r.cause == NULL)
		return r.notes;
	*excessive = true;
	*cause = r.cause;
	notes_free(r.notes);
	return NULL;
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
