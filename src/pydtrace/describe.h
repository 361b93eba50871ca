/*
 * describe.h - a probe for every description, so that a script can be compiled
 * where nothing of what it traces exists (-e).
 */
#ifndef PYDTRACE_DESCRIBE_H
#define PYDTRACE_DESCRIBE_H

#include "dlang/dlang.h"

/* Make known a probe that matches, for each description but D's own. */
void describe_probes(struct d_program *);

#endif
