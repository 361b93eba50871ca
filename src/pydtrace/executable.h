/*
 * executable.h - the file that a command runs, and the files that are mapped with it.
 */
#ifndef PYDTRACE_EXECUTABLE_H
#define PYDTRACE_EXECUTABLE_H

#include <stdbool.h>
#include <sys/types.h>

/* The file that execvp() would run for a name; malloc'd.  NULL: errno says why there is none. */
char *executable_find(const char *name);

/* The program that the kernel runs for a file: itself, or the interpreter that its #! line names
 * (through env, and through several lines); malloc'd.  A missing interpreter gives the name that
 * the line has. */
char *executable_program(const char *path);

/* The program of a file is this one, as stat() shows it. */
bool executable_is(const char *path, dev_t dev, ino_t ino);

/* Call fn for each library that the dynamic loader maps when a program starts.  The program's own
 * loader is asked (PROGRAM's PT_INTERP with --list), in our environment: it knows RUNPATH,
 * LD_LIBRARY_PATH and its cache.  Nothing of the program itself runs.  A static program, one that
 * cannot be read, and a loader that does not belong to root or does not answer have none. */
void executable_libraries(const char *program, void (*fn)(void *ctx, const char *path), void *ctx);

#endif
