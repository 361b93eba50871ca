/*
 * probe.c - probe descriptions: how they are split, what they match, and the
 * probes that exist because a description names them (tick-, profile-).
 */
#include <stdlib.h>
#include <string.h>

#include "dlang/compiler.h"

/* --- descriptions --------------------------------------------------------- */

bool
d_pdesc_parse(struct d_compiler *cc, const char *text, char field, int line,
    struct d_pdesc *pdesc)
{
	const char *part[4] = { "", "", "", "" };	/* provider ... name */
	int last = field == 'P' ? 0 : field == 'm' ? 1 : field == 'f' ? 2 : 3;
	const char *expanded = d_macro_expand(cc, text, line);

	if (expanded == NULL)
		return false;
	char *rest = d_arena_strdup(cc->arena, expanded);

	/* Fields count from the right: `tick-1sec` is a name, `a:b` a function
	 * and a name.  In a description of four fields they are all there. */
	int n = 0;
	for (const char *p = rest; *p != '\0'; p++)
		n += *p == ':';
	if (n > 3) {
		d_error_set(cc, line, "D_PDESC_INVAL",
		    "invalid probe description \"%s\": Overspecified probe description", text);
		return false;
	}
	if (n > last)
		last = n;
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

/* --- globs ---------------------------------------------------------------- */

/* The set that begins behind a `[`.  Returns what stands behind its `]`, NULL
 * if it is not closed. */
static const char *
match_set(const char *p, char c, bool *match)
{
	bool negated = *p == '!', found = false;

	p += negated;
	for (const char *first = p; *p != ']' || p == first; ) {
		if (*p == '\\' && p[1] != '\0')
			p++;
		if (*p == '\0')
			return NULL;
		unsigned char low = *p++, high = low;
		if (*p == '-' && p[1] != ']' && p[1] != '\0') {
			p++;
			if (*p == '\\' && p[1] != '\0')
				p++;
			high = *p++;
		}
		if (low <= (unsigned char)c && (unsigned char)c <= high)
			found = true;
	}
	*match = found != negated;
	return p + 1;
}

bool
d_glob(const char *pattern, const char *text)
{
	const char *star = NULL, *retry = NULL;

	if (*pattern == '\0')
		return true;
	for (;;) {
		bool match = false;
		const char *next = pattern;

		if (*pattern == '*') {
			star = ++pattern;
			retry = text;
			continue;
		}
		if (*text == '\0' && *pattern == '\0')
			return true;
		if (*text != '\0')
			switch (*pattern) {
			case '\0':
				break;
			case '?':
				match = true;
				next = pattern + 1;
				break;
			case '[':
				next = match_set(pattern + 1, *text, &match);
				if (next == NULL)
					return false;
				break;
			case '\\':
				if (pattern[1] != '\0')
					pattern++;
				/* FALLTHROUGH */
			default:
				match = *pattern == *text;
				next = pattern + 1;
				break;
			}
		if (match) {
			pattern = next;
			text++;
			continue;
		}
		/* The last star may have to cover one character more. */
		if (star == NULL || *retry == '\0')
			return false;
		pattern = star;
		text = ++retry;
	}
}

static bool
has_glob(const char *pattern)
{
	return *pattern == '\0' || strpbrk(pattern, "*?[\\") != NULL;
}

/* --- ticks ---------------------------------------------------------------- */

#define SEC UINT64_C(1000000000)

enum { MIN_PERIOD = 200000 };	/* ns: nobody wants to tick faster */

static const struct {
	const char *name;
	uint64_t ns;		/* 0: so many a second */
} UNITS[] = {
	{ "", 0 }, { "hz", 0 }, { "ns", 1 }, { "nsec", 1 }, { "us", 1000 }, { "usec", 1000 },
	{ "ms", 1000000 }, { "msec", 1000000 }, { "s", SEC }, { "sec", SEC }, { "m", 60 * SEC },
	{ "min", 60 * SEC }, { "h", 3600 * SEC }, { "hour", 3600 * SEC }, { "d", 86400 * SEC },
	{ "day", 86400 * SEC },
};

/* The rates that are there for a description with a glob. */
static const char *const COMMON[] = {
	"profile-97", "profile-199", "profile-499", "profile-997", "profile-1999", "profile-4001",
	"profile-4999", "tick-1", "tick-10", "tick-100", "tick-500", "tick-1000", "tick-5000",
};

/* The period of a name like tick-10ms; 0 if it is none. */
static uint64_t
period_of(const char *name)
{
	char *unit;

	if (strncmp(name, "profile-", 8) != 0 && strncmp(name, "tick-", 5) != 0)
		return 0;
	name = strchr(name, '-') + 1;
	size_t digits = strspn(name, "0123456789");
	if (digits == 0 || digits > 18)
		return 0;
	uint64_t n = strtoull(name, &unit, 10), period = 0;
	if (n == 0)
		return 0;

	for (size_t i = 0; i < sizeof(UNITS) / sizeof(UNITS[0]); i++)
		if (strcmp(unit, UNITS[i].name) == 0) {
			if (UNITS[i].ns == 0)
				period = SEC / n;
			else if (__builtin_mul_overflow(n, UNITS[i].ns, &period) || period > INT64_MAX)
				return 0;
			return period >= MIN_PERIOD ? period : 0;
		}
	return 0;
}

static void
provide(struct d_program *program, const char *name)
{
	uint64_t period = period_of(name);
	if (period == 0)
		return;

	const struct d_probe *probe = d_program_probe(program, "profile", "", "", name, 0, NULL);
	for (size_t i = 0; i < program->nticks; i++)
		if (program->ticks[i].probe == probe)
			return;
	program->ticks = d_arena_grow(program->arena, program->ticks, program->nticks,
	    sizeof(*program->ticks));
	program->ticks[program->nticks++] = (struct d_tick){ probe, period };
}

void
d_ticks_provide(struct d_program *program, const struct d_pdesc *pdesc)
{
	if (!d_glob(pdesc->prov, "profile") || !d_glob(pdesc->mod, "") || !d_glob(pdesc->func, ""))
		return;
	if (!has_glob(pdesc->name)) {
		provide(program, pdesc->name);
	} else if (*pdesc->prov != '\0' || strncmp(pdesc->name, "tick-", 5) == 0 ||
	    strncmp(pdesc->name, "profile-", 8) == 0) {
		for (size_t i = 0; i < sizeof(COMMON) / sizeof(COMMON[0]); i++)
			if (d_glob(pdesc->name, COMMON[i]))
				provide(program, COMMON[i]);
	}
}
