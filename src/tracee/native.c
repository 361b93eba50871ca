/*
 * native.c - which probes the interpreter fires by itself: CPython that was built
 * --with-dtrace (Debian's is) has its own sites of python:::*, with semaphores.
 *
 * As a tracer does, this reads the ELF notes of the object file that holds the
 * interpreter's code.
 */
#include "tracee/native.h"

#include "tracee/compat.h"
#include "tracee/wanted.h"

#ifdef __linux__

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct image {
	const char *path;
	uintptr_t bias;			/* where it is loaded, less where it was linked for */
	const char *file;
	size_t size;
};

#define NAME(provider, name, ...) { #provider, #name },
static const struct {
	const char *provider, *name;
} names[PROBES] = { PROBE_TABLE(NAME) };

/* One note: three addresses (site, base, semaphore), then provider, name and
 * arguments, each ending in NUL. */
static void
read_note(const struct image *image, const char *data, size_t size, uintptr_t base_now)
{
	ElfW(Addr) address[3];
	const char *provider = data + sizeof(address), *end = data + size;

	if (size <= sizeof(address) || end[-1] != '\0')
		return;
	const char *name = provider + strlen(provider) + 1;
	if (name >= end)
		return;
	memcpy(address, data, sizeof(address));
	for (int probe = 0; probe < PROBES; probe++) {
		if (address[2] == 0 || strcmp(provider, names[probe].provider) != 0
		    || strcmp(name, names[probe].name) != 0)
			continue;
		/* In a prelinked file the notes are relative to the old .stapsdt.base. */
		uintptr_t moved = base_now != 0 ? base_now - address[1] : 0;
		bool call = probe == PROBE_function__entry || probe == PROBE_function__return;
		wanted_set_native(probe,
		    (const volatile unsigned short *)(image->bias + address[2] + moved),
		    call && compat_native_calls_need_us());
	}
}

static void
read_notes(const struct image *image, const ElfW(Shdr) *section, uintptr_t base_now)
{
	const char *at = image->file + section->sh_offset, *end = at + section->sh_size;

	while ((size_t)(end - at) >= sizeof(ElfW(Nhdr))) {
		const ElfW(Nhdr) *note = (const void *)at;
		size_t name = (note->n_namesz + 3) & ~3U, data = (note->n_descsz + 3) & ~3U;
		at += sizeof(*note);
		if (name > (size_t)(end - at) || data > (size_t)(end - at) - name)
			return;
		if (note->n_type == 3 && note->n_namesz == 8 && memcmp(at, "stapsdt", 8) == 0)
			read_note(image, at + name, note->n_descsz, base_now);
		at += name + data;
	}
}

static bool
within(const struct image *image, size_t offset, size_t size)
{
	return offset <= image->size && size <= image->size - offset;
}

static void
read_file(const struct image *image)
{
	const ElfW(Ehdr) *header = (const void *)image->file;

	if (!within(image, 0, sizeof(*header)) || memcmp(header->e_ident, ELFMAG, SELFMAG) != 0
	    || header->e_shentsize != sizeof(ElfW(Shdr)) || header->e_shstrndx >= header->e_shnum
	    || !within(image, header->e_shoff, header->e_shnum * sizeof(ElfW(Shdr))))
		return;
	const ElfW(Shdr) *sections = (const void *)(image->file + header->e_shoff);
	const ElfW(Shdr) *strings = &sections[header->e_shstrndx], *notes = NULL;
	uintptr_t base_now = 0;
	for (int i = 0; i < header->e_shnum; i++) {
		if (!within(image, strings->sh_offset + sections[i].sh_name, sizeof(".note.stapsdt")))
			continue;
		const char *name = image->file + strings->sh_offset + sections[i].sh_name;
		if (strncmp(name, ".note.stapsdt", sizeof(".note.stapsdt")) == 0
		    && within(image, sections[i].sh_offset, sections[i].sh_size))
			notes = &sections[i];
		else if (strncmp(name, ".stapsdt.base", sizeof(".stapsdt.base")) == 0)
			base_now = sections[i].sh_addr;
	}
	if (notes != NULL)
		read_notes(image, notes, base_now);
}

/* The object file that holds the interpreter's code. */
static int
find_image(struct dl_phdr_info *info, size_t size, void *arg)
{
	struct image *image = arg;
	uintptr_t code = (uintptr_t)&PyEval_GetFrame;

	(void)size;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *segment = &info->dlpi_phdr[i];
		if (segment->p_type == PT_LOAD
		    && code - (info->dlpi_addr + segment->p_vaddr) < segment->p_memsz) {
			image->bias = info->dlpi_addr;
			image->path = info->dlpi_name[0] != '\0' ? info->dlpi_name : "/proc/self/exe";
			return 1;
		}
	}
	return 0;
}

static void
find_once(void)
{
	struct image image = { NULL, 0, NULL, 0 };
	struct stat status;
	int fd;

	if (!dl_iterate_phdr(find_image, &image) || (fd = open(image.path, O_RDONLY | O_CLOEXEC)) < 0)
		return;
	if (fstat(fd, &status) == 0) {
		image.size = (size_t)status.st_size;
		image.file = mmap(NULL, image.size, PROT_READ, MAP_PRIVATE, fd, 0);
		if (image.file != MAP_FAILED) {
			read_file(&image);
			munmap((void *)image.file, image.size);
		}
	}
	close(fd);
}

void
native_find(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, find_once);
}

#else

void
native_find(void)
{
}

#endif
