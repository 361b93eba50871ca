/*
 * sites.h - from sites in files to probes as D names them.
 *
 * The site function__entry of provider python in python3.11 is, in process
 * 1234, the probe python1234:python3.11:FUNCTION:function-entry, where FUNCTION
 * is the C function that holds the site.
 */
#ifndef PYDTRACE_SITES_H
#define PYDTRACE_SITES_H

#include <stdbool.h>

#include "dlang/dlang.h"
#include "objects.h"
#include "target.h"

/* The program's record of a site in a process; pid 0: in none yet, the
 * provider's bare name. */
const struct d_probe *site_probe(struct d_program *program, const struct object *object,
    const struct usdt_site *site, pid_t pid);

/* How a program's probe descriptions want a site. */
enum site_scope {
	SITE_NOWHERE,
	SITE_IN_PROCESSES,		/* in the processes that they name, and no others */
	SITE_ANYWHERE		/* in any process, also a later one */
};

/* SITE_IN_PROCESSES: calls add for each process named (perhaps more than once). */
enum site_scope site_scope(const struct d_program *program, const struct object *object,
    const struct usdt_site *site, void (*add)(void *ctx, pid_t pid), void *ctx);

/* What there is to trace: all processes and modules to come, or, to look at
 * fewer, those of the targets.  NULL: *cause says why. */
struct objects *sites_find(const struct target *targets, size_t ntargets, bool all, char **cause);

#endif
