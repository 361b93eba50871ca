/*
 * script.h - the D program of the command line: its texts are read, run through
 * cpp where that is asked for, and compiled; errors get their place.
 */
#ifndef PYDTRACE_SCRIPT_H
#define PYDTRACE_SCRIPT_H

#include <stdbool.h>

#include "dlang/dlang.h"
#include "options.h"

struct script;

/* Set the options, read and parse the texts; target is $target.  NULL: *cause is
 * the message.  The options must outlive the script. */
struct script *script_create(const struct options *, pid_t target, char **cause);
void script_free(struct script *);

struct d_program *script_program(struct script *);

/* Check the program, once the probes that exist are known to it. */
bool script_check(struct script *, char **cause);

/* An option that is on or off. */
bool script_option(struct script *, const char *name);

#endif
