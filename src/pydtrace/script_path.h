/*
 * script_path.h - the folders in which -s finds scripts by name.
 *
 * In this order: the current folder, those of PYDTRACE_SCRIPTS, the installed scripts beside
 * pydtrace (its folder bin and their share/pythonprobes/dscripts have one parent, wherever make
 * install, DESTDIR or a virtual environment put both), and those that configure was told of.
 */
#ifndef PYDTRACE_SCRIPT_PATH_H
#define PYDTRACE_SCRIPT_PATH_H

#include <stdbool.h>
#include <stdio.h>

/* The path of a script, malloc'd: of NAME or, where there is none, NAME.d in the first folder that
 * has one of them.  A name with a slash is a path already.  NULL: no folder has it, and *cause
 * names them. */
char *script_path_find(const char *name, char **cause);

/* Print the scripts of each folder but the current one, with the first line of their head comments;
 * a name that -s finds in an earlier folder is left out.  false: there is none, *cause says where. */
bool script_path_list(FILE *out, char **cause);

#endif
