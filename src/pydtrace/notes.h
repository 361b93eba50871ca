/*
 * notes.h - the USDT sites of an ELF file, as its .note.stapsdt section lists
 * them.
 *
 *	struct notes *notes = notes_read(fd, &cause);
 *	for (size_t i = 0; i < notes->n; i++)
 *		... notes->site[i] ...
 *	notes_free(notes);
 *
 * Sites and semaphores are given as offsets in the file, as the kernel names them: they
 * are the same in every process, wherever the file is mapped.
 */
#ifndef PYDTRACE_NOTES_H
#define PYDTRACE_NOTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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
	struct usdt_symbol *symbol;	/* of args, those that name one place in the file */
	size_t nsymbols;
};

/* In the order of the notes.  Owns its sites and their strings. */
struct notes {
	size_t n;
	struct usdt_site *site;
};

/* Read the sites of an open file.  A file without any, or made for another
 * machine, gives an empty list.  A file that is no ELF file, or a broken one,
 * gives NULL and *cause (malloc'd, without the file's name).  The file may be
 * changed or cut by others meanwhile: that is a broken file, never a signal. */
struct notes *notes_read(int fd, char **cause);
void notes_free(struct notes *notes);

#endif
