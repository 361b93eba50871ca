/*
 * predefined.h - the constants that D programs find defined: NULL, the codes of
 * faults, signals and errors.
 */
#ifndef D_PREDEFINED_H
#define D_PREDEFINED_H

#include <stdbool.h>
#include <stdint.h>

bool d_predefined(const char *name, int64_t *value);

#endif
