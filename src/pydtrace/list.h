/*
 * list.h - pydtrace -l: which probes there are.
 *
 *	list_create     makes them known to the program
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

/* Find the probes of all running processes or, when there are targets, of those:
 * a -c command's are those that its interpreter and our modules will have.
 * NULL: *cause says why. */
struct listing *list_create(struct d_program *program, const struct target *targets,
    size_t ntargets, char **cause);
void list_free(struct listing *);

/* Print them as dtrace does; matched: only those that the program's descriptions
 * match. */
void list_print(const struct listing *, bool matched, FILE *out);

#endif
