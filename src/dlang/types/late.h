/*
 * late.h - probes that come after the check, as processes come: each in memory of its own, so
 * that it can go when its process has gone.
 */
#ifndef D_LATE_H
#define D_LATE_H

#include "dlang/types/unit.h"

/* Return the late probe of a key, "prov:mod:func:name", which is unique.  If there is none (*made),
 * make it like `model`, whose names and types are copied, without clauses. */
struct d_probe *d_late_probe(struct d_program *, const char *key, const struct d_probe *model,
    bool *made);
/* Make room for one more clause of it. */
void d_late_room(struct d_probe *);
/* Free all of them. */
void d_late_free(struct d_program *);

#endif
