/*
 * notes_name.h - the functions that hold the sites of a file, and the variables that their
 * arguments lie in.
 */
#ifndef PYDTRACE_NOTES_NAME_H
#define PYDTRACE_NOTES_NAME_H

#include "notes.h"

/* Give the sites their functions and symbols, from the symbol tables of the same file. */
void notes_name(struct notes *, int fd);

#endif
