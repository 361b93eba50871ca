/*
 * stub_probes.h - a probe for every description, so that a script compiles before the
 * probes that it traces exist, or where they do not (-e).
 */
#ifndef PYDTRACE_STUB_PROBES_H
#define PYDTRACE_STUB_PROBES_H

#include "dlang/dlang.h"
#include "providers.h"

/* Make known a matching probe for each description but those of D's own probes. */
void stub_probes_all(struct d_program *);

/* Make known the probes of provider/ that the descriptions could match in a process
 * that does not exist yet, and call made (may be NULL) for each. */
typedef void stub_probe_fn(void *ctx, const struct provider_probe *, const struct d_probe *);
void stub_probes_declared(struct d_program *, stub_probe_fn *made, void *ctx);

/* A description could match a probe of this provider (one of provider/). */
bool stub_probes_match_provider(const struct d_program *, const char *provider);

#endif
