/*
 * constants.h - the predefined constants of D: NULL, fault codes, signals, errors, address
 * families, registers.
 */
#ifndef D_CONSTANTS_H
#define D_CONSTANTS_H

#include <stdbool.h>
#include <stdint.h>

/* Set *value to a constant's.  Returns false if there is none of that name. */
bool d_constant_find(const char *name, int64_t *value);

#endif
