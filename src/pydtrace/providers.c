/*
 * providers.c - the table of provider/, generated as provider/table.h.
 */
#include <stdbool.h>
#include <string.h>

#include "provider/table.h"
#include "providers.h"
#include "xmalloc.h"

#define ROW(provider, name, nargs, strings, ...) \
	{ #provider, #name, nargs, strings, { __VA_ARGS__ } },
static const struct provider_probe rows[] = { PROBE_TABLE(ROW) };

enum {
	NROWS = sizeof(rows) / sizeof(*rows)
};

const struct provider_probe *
provider_probe(size_t i)
{
	return i < NROWS ? &rows[i] : NULL;
}

static bool
same_name(const char *c_name, const char *name)
{
	for (; *c_name != '\0'; c_name++, name++) {
		if (*name == '-' && c_name[0] == '_' && c_name[1] == '_')
			c_name++;
		else if (*name != *c_name)
			return false;
	}
	return *name == '\0';
}

/* "python", "python1234" */
static bool
same_provider(const char *base, const char *provider)
{
	size_t len = strlen(base);
	return strncmp(base, provider, len) == 0 &&
	    provider[len + strspn(provider + len, "0123456789")] == '\0';
}

const struct provider_probe *
provider_find(const char *provider, const char *name)
{
	for (size_t i = 0; i < NROWS; i++)
		if (same_provider(rows[i].provider, provider) && same_name(rows[i].c_name, name))
			return &rows[i];
	return NULL;
}

char *
provider_spell(const char *c_name)
{
	char *name = xstrdup(c_name), *to = name;
	for (const char *from = name; *from != '\0'; from++) {
		bool dash = from[0] == '_' && from[1] == '_';
		*to++ = dash ? '-' : *from;
		from += dash;
	}
	*to = '\0';
	return name;
}
