/*
 * stub_probes.h - a probe for every description, so that a script can be compiled
 * where nothing of what it traces exists (-e).
 */
#ifndef PYDTRACE_STUB_PROBES_H
#define PYDTRACE_STUB_PROBES_H

#include "dlang/dlang.h"
#include "providers.h"

/* Make known a probe that matches, for each description but D's own. */
void stub_probes_all(struct d_program *);

/* Make known the probes of provider/ that the descriptions could mean in a
 * process that is not there yet, and call made (may be NULL) for each. */
typedef void stub_probe_fn(void *ctx, const struct provider_probe *, const struct d_probe *);
void stub_probes_declared(struct d_program *, stub_probe_fn *made, void *ctx);

/* Could a description mean a probe of this provider (one of provider/)? */
bool stub_probes_match_provider(const struct d_program *, const char *provider);

#endif
