/*
 * modules.h - files with probes that no process has mapped yet.
 *
 * A probe is attached to a file, so a program that is started later can be traced from its
 * first instruction if its files are known before: for a command its program and its
 * libraries, for any Python the interpreter (some have probes of their own) and the
 * extension module of the package `probe`.  Without running any of them, these are searched
 * for:
 *
 *	the files that the environment variable PYDTRACE_MODULES names (colons between)
 *	package `probe` in each directory of PYTHONPATH
 *	the program of each -c command, or the interpreter that a script's #! line names
 *	the libraries that this program is linked to
 *	every python3* on PATH
 *	the interpreter and the PYTHONPATH of each running process named python*
 *	package `probe` in the site-packages and dist-packages of each interpreter
 *
 * What a program loads by itself (dlopen(), a folder that it adds to sys.path) is found when
 * that happens (mappings.h), or is named in PYDTRACE_MODULES.
 */
#ifndef PYDTRACE_MODULES_H
#define PYDTRACE_MODULES_H

#include "objects.h"
#include "target.h"

/* Add these files to objects.  false: a file of PYDTRACE_MODULES has no probes, and
 * *cause says so. */
bool modules_find(struct objects *objects, const struct target *targets, size_t ntargets,
    char **cause);

#endif
