/*
 * options.c - the table of options, and the spellings of their values.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "dlang/options.h"

static const char BAD_NAME[] = "Invalid option name";
static const char BAD_VALUE[] = "Invalid value for specified option";
static const char BAD_CONTEXT[] = "Option cannot be used from within a D program";
static const char ACTIVE[] = "Operation illegal when tracing is active";
static const char BAD_VERSION[] = "Version is not properly formatted or is too large";
static const char NO_VERSION[] = "Operation not supported";

enum kind {
	FLAG,		/* takes no value */
	SWITCH,		/* yes/no ..., or a number */
	SIZE,		/* bytes: 4k, 2m */
	RATE,		/* ns: 10ms, 5hz */
	STRSIZE,
	PRINTSIZE,
	SCRATCHSIZE,
	POLICY,		/* ring, fill, switch */
	RESIZE,		/* auto, manual */
	STDC,		/* a, c, s, t: how close to the C standard */
	TEXT,		/* any value */
	NUMBER,		/* atoi() of it is positive */
	VERSION
};

enum { COMPILE = 1, DYNAMIC = 2, NO_PRAGMA = 4 };

struct row {
	const char *name;
	enum kind kind;
	enum d_option option;
	unsigned flags;
	int64_t initial;
};

#define MB (INT64_C(1) << 20)
#define SEC INT64_C(1000000000)

static const struct row ROWS[] = {
	{ "aggpercpu", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "aggrate", RATE, D_O_AGGRATE, DYNAMIC, SEC },
	{ "aggsize", SIZE, D_O_AGGSIZE, 0, 4 * MB },
	{ "aggsortkey", SWITCH, D_O_AGGSORTKEY, DYNAMIC, D_UNSET },
	{ "aggsortkeypos", SWITCH, D_O_AGGSORTKEYPOS, DYNAMIC, D_UNSET },
	{ "aggsortpos", SWITCH, D_O_AGGSORTPOS, DYNAMIC, D_UNSET },
	{ "aggsortrev", SWITCH, D_O_AGGSORTREV, DYNAMIC, D_UNSET },
	{ "amin", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "argref", FLAG, D_O_ARGREF, COMPILE, D_UNSET },
	{ "bpflog", SWITCH, D_O_IGNORED, 0, D_UNSET },
	{ "bpflogsize", SIZE, D_O_IGNORED, 0, D_UNSET },
	{ "bufpolicy", POLICY, D_O_BUFPOLICY, 0, D_BUFPOLICY_SWITCH },
	{ "bufresize", RESIZE, D_O_BUFRESIZE, 0, 0 },
	{ "bufsize", SIZE, D_O_BUFSIZE, 0, 4 * MB },
	{ "cleanrate", RATE, D_O_CLEANRATE, 0, SEC / 101 },
	{ "core", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "cpp", FLAG, D_O_CPP, COMPILE, D_UNSET },
	{ "cppargs", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "cpphdrs", FLAG, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "cpppath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "cpu", SWITCH, D_O_CPU, 0, D_UNSET },
	{ "ctfpath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "ctypes", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "debug", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "debugassert", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "defaultargs", FLAG, D_O_DEFAULTARGS, COMPILE, D_UNSET },
	{ "define", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "destructive", SWITCH, D_O_DESTRUCTIVE, 0, D_UNSET },
	{ "disasm", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "droptags", FLAG, D_O_DROPTAGS, COMPILE, D_UNSET },
	{ "dtypes", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "dynvarsize", SIZE, D_O_DYNVARSIZE, 0, MB },
	{ "empty", FLAG, D_O_EMPTY, COMPILE, D_UNSET },
	{ "errtags", FLAG, D_O_ERRTAGS, COMPILE, D_UNSET },
	{ "evaltime", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "flowindent", SWITCH, D_O_FLOWINDENT, DYNAMIC, D_UNSET },
	{ "grabanon", SWITCH, D_O_IGNORED, 0, D_UNSET },
	{ "incdir", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "jstackframes", SWITCH, D_O_JSTACKFRAMES, 0, 50 },
	{ "jstackstrsize", SIZE, D_O_JSTACKSTRSIZE, 0, 512 },
	{ "kdefs", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "knodefs", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "late", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "lazyload", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "ldpath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "libdir", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "linkmode", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "linknommap", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "linktype", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "lockmem", TEXT, D_O_IGNORED, 0, D_UNSET },
	{ "maxframes", SWITCH, D_O_MAXFRAMES, 0, 127 },
	{ "modpath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "nolibs", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "noresolve", SWITCH, D_O_IGNORED, 0, D_UNSET },
	{ "nspec", SWITCH, D_O_NSPEC, 0, 1 },
	{ "pcapsize", SIZE, D_O_IGNORED, 0, D_UNSET },
	{ "pgmax", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "preallocate", SIZE, D_O_IGNORED, COMPILE, D_UNSET },
	{ "printsize", PRINTSIZE, D_O_PRINTSIZE, DYNAMIC, 8192 },
	{ "procfspath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "pspec", FLAG, D_O_PSPEC, COMPILE, D_UNSET },
	{ "quiet", SWITCH, D_O_QUIET, DYNAMIC, D_UNSET },
	{ "quietresize", SWITCH, D_O_QUIETRESIZE, DYNAMIC, D_UNSET },
	{ "rawbytes", SWITCH, D_O_RAWBYTES, DYNAMIC, D_UNSET },
	{ "scratchsize", SCRATCHSIZE, D_O_SCRATCHSIZE, 0, 256 + 8 },
	{ "specsize", SIZE, D_O_SPECSIZE, 0, 32 * 1024 },
	{ "stackframes", SWITCH, D_O_STACKFRAMES, 0, 20 },
	{ "stackindent", SWITCH, D_O_STACKINDENT, DYNAMIC, 14 },
	{ "statusrate", RATE, D_O_STATUSRATE, 0, SEC },
	{ "stdc", STDC, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "strip", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "strsize", STRSIZE, D_O_STRSIZE, 0, 256 },
	{ "switchrate", RATE, D_O_SWITCHRATE, DYNAMIC, SEC },
	{ "syslibdir", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "sysslice", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "tree", NUMBER, D_O_IGNORED, COMPILE, D_UNSET },
	{ "tregs", NUMBER, D_O_IGNORED, COMPILE, D_UNSET },
	{ "udefs", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "undef", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET },
	{ "unodefs", FLAG, D_O_IGNORED, COMPILE, D_UNSET },
	{ "useruid", TEXT, D_O_IGNORED, COMPILE, D_UNSET },
	{ "ustackframes", SWITCH, D_O_USTACKFRAMES, 0, 100 },
	{ "verbose", FLAG, D_O_VERBOSE, COMPILE, D_UNSET },
	{ "version", VERSION, D_O_IGNORED, COMPILE, D_UNSET },
	{ "zdefs", FLAG, D_O_ZDEFS, COMPILE, D_UNSET },
};

enum { NROWS = sizeof(ROWS) / sizeof(ROWS[0]) };

static const char *const ONOFF[][2] = {
	{ "yes", "no" }, { "enable", "disable" }, { "enabled", "disabled" },
	{ "true", "false" }, { "on", "off" }, { "set", "unset" },
};

static const struct {
	const char *name;
	int64_t ns;		/* 0: per second */
} UNITS[] = {
	{ "ns", 1 }, { "nsec", 1 }, { "us", 1000 }, { "usec", 1000 }, { "ms", 1000000 },
	{ "msec", 1000000 }, { "s", SEC }, { "sec", SEC }, { "m", 60 * SEC }, { "min", 60 * SEC },
	{ "h", 3600 * SEC }, { "hour", 3600 * SEC }, { "d", 86400 * SEC }, { "day", 86400 * SEC },
	{ "hz", 0 },
};

static const struct row *
find_row(const char *name)
{
	for (size_t i = 0; i < NROWS; i++)
		if (strcmp(ROWS[i].name, name) == 0)
			return &ROWS[i];
	return NULL;
}

void
d_options_init(struct d_options *options)
{
	for (size_t i = 0; i < NROWS; i++)
		if (ROWS[i].option != D_O_IGNORED)
			options->value[ROWS[i].option] = ROWS[i].initial;
}

/* The number that text begins with; *end is what follows.  false: there is
 * none, or it is negative, or too large. */
static bool
parse_number(const char *text, char **end, int64_t *value)
{
	if (strchr(text, '-') != NULL && strtoll(text, NULL, 0) < 0)
		return false;
	errno = 0;
	unsigned long long n = strtoull(text, end, 0);
	if (errno != 0 || n > INT64_MAX)
		return false;
	*value = n;
	return true;
}

static bool
parse_switch(const char *text, int64_t *value)
{
	char *end;

	if (*text == '\0') {
		*value = D_UNSET;
		return true;
	}
	for (size_t i = 0; i < sizeof(ONOFF) / sizeof(ONOFF[0]); i++)
		for (int off = 0; off < 2; off++)
			if (strcasecmp(text, ONOFF[i][off]) == 0) {
				*value = off ? D_UNSET : 1;
				return true;
			}
	return parse_number(text, &end, value) && *end == '\0';
}

static bool
parse_size(const char *text, int64_t *value)
{
	static const char SUFFIXES[] = "kmgt";
	char *end;

	if (*text == '\0' || !parse_number(text, &end, value) || end == text)
		return false;
	if (*end == '\0')
		return true;

	const char *suffix = strchr(SUFFIXES, *end | 0x20);
	if (suffix == NULL || end[1] != '\0')
		return false;
	return !__builtin_mul_overflow(*value, INT64_C(1) << 10 * (suffix - SUFFIXES + 1), value);
}

static bool
parse_rate(const char *text, int64_t *value)
{
	char *end;

	if (!parse_number(text, &end, value))
		return false;
	if (*end == '\0')
		return true;
	for (size_t i = 0; i < sizeof(UNITS) / sizeof(UNITS[0]); i++)
		if (strcasecmp(end, UNITS[i].name) == 0) {
			if (UNITS[i].ns != 0)
				return !__builtin_mul_overflow(*value, UNITS[i].ns, value);
			if (*value != 0)
				*value = SEC / *value;
			return true;
		}
	return false;
}

static bool
parse_word(const char *text, const char *const *words, int64_t *value)
{
	for (int64_t i = 0; words[i] != NULL; i++)
		if (strcmp(text, words[i]) == 0) {
			*value = i;
			return true;
		}
	return false;
}

/* "1.2" or "1.2.3", no later than the language that this compiler knows. */
static const char *
check_version(const char *text)
{
	unsigned long part[3] = { 0, 0, 0 };
	const char *p = text;
	char *end;
	int n = 0;

	do {
		if (n == 3 || *p < '0' || *p > '9')
			return BAD_VERSION;
		part[n] = strtoul(p, &end, 10);
		if (part[n] > (n == 0 ? 255 : 4095))
			return BAD_VERSION;
		n++;
		p = end + 1;
	} while (*end == '.');
	if (*end != '\0' || n < 2)
		return BAD_VERSION;
	if (part[0] == 0 || part[0] > 2 || (part[0] == 2 && part[1] != 0) ||
	    (part[0] == 1 && part[1] > 13))
		return NO_VERSION;
	return NULL;
}

static const char *
parse_value(const struct row *row, const char *text, int64_t *value)
{
	static const char *const POLICIES[] = { "ring", "fill", "switch", NULL };
	static const char *const RESIZES[] = { "auto", "manual", NULL };
	static const char *const STANDARDS[] = { "a", "c", "s", "t", NULL };
	bool ok = true;

	*value = 0;
	if (text == NULL)
		switch (row->kind) {
		case FLAG:
		case SWITCH:
			*value = 1;
			return NULL;
		case SIZE:
		case RATE:
		case SCRATCHSIZE:
			return NULL;
		case PRINTSIZE:
			*value = row->initial;
			return NULL;
		default:
			return BAD_VALUE;
		}

	switch (row->kind) {
	case FLAG:
		ok = false;
		break;
	case SWITCH:
		ok = parse_switch(text, value);
		break;
	case SIZE:
		ok = parse_size(text, value);
		break;
	case RATE:
		ok = parse_rate(text, value);
		break;
	case STRSIZE:
		/* At least a NUL and a byte; more than a gigabyte cannot be meant. */
		ok = parse_size(text, value) && *value >= 2 && *value <= INT64_C(1) << 30;
		break;
	case PRINTSIZE:
		ok = parse_size(text, value);
		*value = *value <= 0 || *value > 65536 ? row->initial : (*value + 7) / 8 * 8;
		break;
	case SCRATCHSIZE:
		ok = parse_size(text, value) && *value <= INT64_MAX - 16;
		if (ok && *value > 0)
			*value = (*value + 15) / 8 * 8;
		break;
	case POLICY:
		ok = parse_word(text, POLICIES, value);
		break;
	case RESIZE:
		ok = parse_word(text, RESIZES, value);
		break;
	case STDC:
		ok = parse_word(text, STANDARDS, value);
		break;
	case NUMBER:
		ok = atoi(text) > 0;
		break;
	case TEXT:
		break;
	case VERSION:
		return check_version(text);
	}
	return ok ? NULL : BAD_VALUE;
}

const char *
d_options_set(struct d_options *options, const char *name, const char *text,
    enum d_opt_context context)
{
	const struct row *row = find_row(name);
	int64_t value;

	if (row == NULL)
		return BAD_NAME;
	if (context == D_OPT_RUNNING && (row->flags & (COMPILE | DYNAMIC)) == 0)
		return ACTIVE;

	const char *error = parse_value(row, text, &value);
	if (error != NULL)
		return error;
	if (context == D_OPT_PROGRAM && (row->flags & NO_PRAGMA) != 0)
		return BAD_CONTEXT;
	if (row->option != D_O_IGNORED)
		options->value[row->option] = value;
	return NULL;
}

int
d_option_find(const char *name)
{
	const struct row *row = find_row(name);
	return row != NULL ? (int)row->option : -1;
}

bool
d_option_is_switch(enum d_option which)
{
	for (size_t i = 0; i < NROWS; i++)
		if (ROWS[i].option == which)
			return ROWS[i].initial == D_UNSET && which != D_O_CPU &&
			    which != D_O_AGGSORTPOS && which != D_O_AGGSORTKEYPOS;
	return false;
}
