/*
 * pdesc.c - probe descriptions: their fields, and the probes that they match.
 */
#include <string.h>

#include "dlang/syntax/pdesc.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/macro.h"
#include "dlang/syntax/ticks.h"

bool
d_pdesc_parse(struct d_compiler *cc, const char *text, char field, int line,
    struct d_pdesc *pdesc)
{
	const char *part[4] = { "", "", "", "" };	/* provider ... name */
	int last = field == 'P' ? 0 : field == 'm' ? 1 : field == 'f' ? 2 : 3;
	const char *expanded = d_macro_expand(cc, text);

	if (expanded == NULL) {
		d_error_set(cc, line, "D_PDESC_INVAL", "invalid probe description \"%s\": "
		    "Undefined macro variable in probe description", text);
		return false;
	}
	char *rest = d_arena_strdup(cc->arena, expanded);

	/* Fields count from the right: `tick-1sec` is a name, `a:b` a function and a name.  No
	 * field is in front of the first colon if that begins the text. */
	int n = rest[0] != ':';
	for (const char *p = rest; *p != '\0'; p++)
		n += *p == ':';
	if (n > last + 1) {
		d_error_set(cc, line, "D_PDESC_INVAL",
		    "invalid probe description \"%s\": Overspecified probe description", text);
		return false;
	}
	for (int i = last; i >= 0; i--) {
		char *colon = strrchr(rest, ':');
		part[i] = colon != NULL ? colon + 1 : rest;
		if (colon == NULL)
			break;
		*colon = '\0';
	}
	*pdesc = (struct d_pdesc){ part[0], part[1], part[2], part[3] };
	return true;
}

bool
d_pdesc_matches(const struct d_pdesc *pdesc, const char *prov, const char *mod, const char *func,
    const char *name)
{
	return d_glob(pdesc->prov, prov) && d_glob(pdesc->mod, mod) &&
	    d_glob(pdesc->func, func) && d_glob(pdesc->name, name);
}

bool
d_pdesc_is_own(const struct d_pdesc *pdesc)
{
	static const char *const NAMES[] = { "BEGIN", "END", "ERROR" };

	if (strcmp(pdesc->prov, "dtrace") == 0 || strcmp(pdesc->prov, "profile") == 0)
		return true;
	if (pdesc->mod[0] != '\0' || pdesc->func[0] != '\0')
		return false;
	for (size_t i = 0; i < sizeof(NAMES) / sizeof(NAMES[0]); i++)
		if (strcmp(pdesc->name, NAMES[i]) == 0)
			return true;
	return d_tick_is_name(pdesc->name);
}
