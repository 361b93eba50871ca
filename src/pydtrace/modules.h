/*
 * modules.h - files that hold Python probes and that no process has mapped yet.
 *
 * A probe is attached to a file, so a Python program that is started later can be
 * traced if its files are known before: the interpreter (some have probes of their own)
 * and the extension module of the package `probe`.  Without running any Python, these
 * are searched for:
 *
 *	the files that the environment variable PYDTRACE_MODULES names (colons between)
 *	package `probe` in each directory of PYTHONPATH
 *	the interpreter of each -c command, also of a script's #! line
 *	every python3* on PATH
 *	the interpreter and the PYTHONPATH of each running process named python*
 *	package `probe` in the site-packages and dist-packages of each interpreter
 *
 * A folder that a program itself adds to sys.path is not searched: name the file in
 * PYDTRACE_MODULES.
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
