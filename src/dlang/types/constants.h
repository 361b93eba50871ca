/*
 * constants.h - the constants that D programs find defined: NULL, the codes of
 * faults, signals and errors.
 */
#ifndef D_CONSTANTS_H
#define D_CONSTANTS_H

#include <stdbool.h>
#include <stdint.h>

bool d_constant_find(const char *name, int64_t *value);

#endif
