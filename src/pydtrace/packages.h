/*
 * packages.h - where the Python packages that belong to this command are.
 *
 * pip puts both below one prefix, which may be any: a virtual environment, ~/.local, /usr/local,
 * a folder of `pip install --target`.  So they are looked for beside the running command first,
 * and then where `make install` put them.
 */
#ifndef PYDTRACE_PACKAGES_H
#define PYDTRACE_PACKAGES_H

/* The folder that holds the packages probe, profiler and pythonprobes, malloc'd; NULL: there are
 * none. */
char *packages_folder(void);

/* The CPythons that the packages in this folder have an extension for, oldest first: "3.8, 3.11";
 * malloc'd, empty if there is none. */
char *packages_pythons(const char *folder);

#endif
