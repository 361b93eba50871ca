/*
 * notes.h - the USDT sites of an ELF file, as its .note.stapsdt section lists
 * them.
 *
 *	struct notes *notes = notes_read(fd, NULL, &excessive, &cause);
 *	for (size_t i = 0; i < notes->n; i++)
 *		... notes->site[i] ...
 *	notes_free(notes);
 *
 * Sites and semaphores are given as offsets in the file, as the kernel names them: they
 * are the same in every process, wherever the file is mapped.
 *
 * Anybody can have a file with any content searched, by mapping it.  So what a file can cost is
 * bounded, below; docs/strangers.md has the whole table.
 */
#ifndef PYDTRACE_NOTES_H
#define PYDTRACE_NOTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	/* Of one file; beyond these it is broken. */
	NOTES_BYTES_MAX = 4 << 20,	/* of .note.stapsdt */
	NOTES_SITES_MAX = 16384,	/* that are wanted */
	NOTES_SEGMENTS_MAX = 128,	/* that are loaded */
	/* Beyond these, its sites stay without their functions and variables. */
	NOTES_SYMBOLS_MAX = 2 << 20,	/* of both tables */
	NOTES_NAMES_MAX = 32 << 20,	/* bytes of the names of symbols */
	NOTES_VARIABLES_MAX = 256,	/* that arguments lie in */
	NOTES_NAME_MAX = 1024		/* bytes of a function's name, with its NUL */
};

/* A variable that an argument of a site lies in. */
struct usdt_symbol {
	char *name;
	uint64_t address;	/* as the linker wrote it */
	int64_t distance;	/* from the site: the same in every process */
	bool fixed;		/* the file is loaded at its own addresses (ET_EXEC) */
};

struct usdt_site {
	char *provider, *name;	/* as the file spells them (function__entry) */
	char *function;		/* the C function that holds the site; "" without a symbol */
	char *args;		/* argument specification: "8@%rbx -4@$5", "" without arguments */
	uint64_t offset;	/* of the site's instruction in the file */
	uint64_t semaphore;	/* of its 16-bit semaphore in the file; 0: it has none */
	uint64_t address;	/* of the site, as the linker wrote it */
	struct usdt_symbol *symbol;	/* of args, those that name one place in the file */
	size_t nsymbols;
};

/* In the order of the notes.  Owns its sites and their strings. */
struct notes {
	size_t n;
	struct usdt_site *site;
	size_t found;		/* sites in the file, those included that nobody wants */
};

/* Says which sites are wanted. */
struct notes_filter {
	bool (*wants)(const struct notes_filter *, const char *provider, const char *name);
};

/* Read the sites of an open file that a filter lets pass; NULL: all of them.  Their functions are
 * "", and they have no symbols, before notes_name().  A file without any, or made for another machine, gives an
 * empty list.  A file that is no ELF file, or a broken one, gives NULL and *cause (malloc'd,
 * without the file's name); *excessive: it has more than we read.  The file may be changed or cut
 * by others meanwhile: that is a broken file, never a signal. */
struct notes *notes_read(int fd, const struct notes_filter *, bool *excessive, char **cause);

void notes_free(struct notes *notes);

#endif
