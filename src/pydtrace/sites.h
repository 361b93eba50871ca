/*
 * sites.h - from sites in files to probes with D's names.
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

/* The program's probe of a site in a process; pid 0: the site is in no process yet, and
 * the provider keeps its bare name. */
const struct d_probe *site_probe(struct d_program *program, const struct object *object,
    const struct usdt_site *site, pid_t pid);

/* Where a program's probe descriptions want a site. */
enum site_scope {
	SITE_NOWHERE,
	SITE_IN_PROCESSES,	/* in the processes that they name, and no others */
	SITE_ANYWHERE		/* in every process, also a later one */
};

/* Calls add for each process that a description names, perhaps more than once. */
enum site_scope site_scope(const struct d_program *program, const struct object *object,
    const struct usdt_site *site, void (*add)(void *ctx, pid_t pid), void *ctx);

/* The files with probes that the program may want (NULL: with any): those of the targets and
 * the Python modules that a process may load later; with `all`, those of every process as well.
 * NULL: *cause says why. */
struct objects *sites_find(const struct d_program *program, const struct target *targets,
    size_t ntargets, bool all, char **cause);

#endif
