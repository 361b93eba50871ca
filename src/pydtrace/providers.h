/*
 * providers.h - the probes that provider/ declares.
 */
#ifndef PYDTRACE_PROVIDERS_H
#define PYDTRACE_PROVIDERS_H

#include <stddef.h>
#include <stdint.h>

enum {
	PROVIDER_MAX_ARGS = 10
};

struct provider_probe {
	const char *provider;		/* without a pid: "python" */
	const char *c_name;		/* as C spells it: "function__entry" */
	unsigned nargs;
	uint32_t strings;		/* bit i: argument i is a char * */
	const char *types[PROVIDER_MAX_ARGS];	/* nargs C types */
};

/* All of them, in the order of provider/; NULL after the last. */
const struct provider_probe *provider_probe(size_t i);

/* The probe of these names; the provider may carry a pid ("python1234"), the name
 * is spelled as in D or as in C.  NULL: provider/ has none. */
const struct provider_probe *provider_find(const char *provider, const char *name);

/* A probe's name as D spells it, malloc'd: "__" reads "-". */
char *provider_spell(const char *c_name);

#endif
