/*
 * script.h - the D program of the command line: reads its texts, runs them through cpp
 * with -C, compiles them, and puts the text's name into errors.
 */
#ifndef PYDTRACE_SCRIPT_H
#define PYDTRACE_SCRIPT_H

#include <stdbool.h>

#include "command_line.h"
#include "dlang/dlang.h"

struct script;

/* Set the options, read and parse the texts; target is $target.  NULL: *cause is
 * the message.  The options must outlive the script. */
struct script *script_create(const struct options *, pid_t target, char **cause);
void script_free(struct script *);

struct d_program *script_program(struct script *);

/* Check the program, once the probes that exist are known to it.  false: *cause says why, and
 * *unmatched is the description, the program's, that no probe matches, if that is the error. */
bool script_check(struct script *, const struct d_pdesc **unmatched, char **cause);

/* The option, one that is on or off, is on. */
bool script_option(struct script *, const char *name);

#endif
