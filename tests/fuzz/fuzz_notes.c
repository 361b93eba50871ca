/*
 * fuzz_notes.c - libFuzzer: any bytes as an ELF file.
 *
 * The file is read as root reads the files of strangers: its sites, their functions and
 * variables, their arguments.  No input may crash, hang or make a sanitizer complain, and what
 * comes out holds what the headers promise.
 */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "pydtrace/elf_file.h"
#include "pydtrace/notes_name.h"
#include "pydtrace/usdt_args.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
check_site(const struct usdt_site *site, size_t size)
{
	struct uprobe_site parsed;

	assert(*site->provider != '\0' && *site->name != '\0');
	assert(site->offset < size && site->semaphore < size && site->semaphore % 2 == 0);
	assert(strlen(site->function) < NOTES_NAME_MAX);
	for (size_t i = 0; i < site->nsymbols; i++)
		assert(strstr(site->args, site->symbol[i].name) != NULL);
	usdt_args_parse(arch_operands(), site, &parsed);
	assert(parsed.nargs == usdt_args_count(site->args));
}

/* Only every second site is wanted, as told by the last letter of its name. */
static bool
wants(const struct notes_filter *filter, const char *provider, const char *name)
{
	(void)filter;
	(void)provider;
	return (name[strlen(name) - 1] & 1) != 0;
}

static void
read_file(int fd, const struct notes_filter *filter, size_t size)
{
	char *cause = NULL;
	bool excessive;
	struct notes *notes = notes_read(fd, filter, &excessive, &cause);

	assert((notes == NULL) == (cause != NULL));
	if (notes != NULL) {
		assert(!excessive && notes->n <= notes->found && notes->n <= NOTES_SITES_MAX);
		notes_name(notes, fd);
		for (size_t i = 0; i < notes->n; i++)
			check_site(&notes->site[i], size);
	}
	notes_free(notes);
	free(cause);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct notes_filter odd = { wants };
	static int fd = -1;

	if (fd < 0)
		fd = memfd_create("fuzz", MFD_CLOEXEC);
	if (ftruncate(fd, 0) != 0 || pwrite(fd, data, size, 0) != (ssize_t)size)
		abort();
	read_file(fd, NULL, size);
	read_file(fd, &odd, size);
	return 0;
}
