/*
 * list.h - pydtrace -l: the probes of programs.
 *
 *	list_create     makes the probes known to the program
 *	  ... d_program_check(), when the command line has descriptions ...
 *	list_print
 *	list_free
 */
#ifndef PYDTRACE_LIST_H
#define PYDTRACE_LIST_H

#include <stdbool.h>
#include <stdio.h>

#include "dlang/dlang.h"
#include "target.h"

struct listing;

/* Find the probes of the targets or, without targets, of all running processes.  The
 * probes of a -c command are those that its interpreter and our modules will have.
 * `command` begins warnings on stderr.  NULL: *cause says why. */
struct listing *list_create(struct d_program *program, const struct target *targets,
    size_t ntargets, const char *command, char **cause);
void list_free(struct listing *);

/* Print the list in dtrace's columns; matched: only the probes that the program's
 * descriptions match. */
void list_print(const struct listing *, bool matched, FILE *out);

#endif
