/*
 * fire.h - one firing of the interpreter's probes, with arguments from its objects.
 *
 * These functions need the GIL, leave no exception and keep one that is pending.
 */
#ifndef TRACEE_FIRE_H
#define TRACEE_FIRE_H

#include "tracee/compat.h"

/* Fire a site whose arguments are the file, the function and the line. */
void fire_code(void (*site)(const char *, const char *, int), PyCodeObject *code, int line);

enum { FIRE_IMPORT_START = -1 };

/* Fire import-find-load-start or, with found 0 or 1, import-find-load-done.  frame runs
 * importlib's _find_and_load(). */
void fire_import(PyFrameObject *frame, int found);

#endif
