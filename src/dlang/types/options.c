/*
 * options.c - the table of options, and the spellings of their values.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "dlang/types/options.h"
#include "dlang/dlang.h"
#include "dlang/types/time_unit.h"

static const char BAD_NAME[] = "Invalid option name";
static const char BAD_VALUE[] = "Invalid value for specified option";
static const char BAD_CONTEXT[] = "Option cannot be used from within a D program";
static const char ACTIVE[] = "Operation illegal when tracing is active";
static const char BAD_VERSION[] = "Version is not properly formatted or is too large";
static const char NO_REGISTERS[] = "Insufficient registers to generate code";
static const char NO_VERSION[] = "Operation not supported";
static const char RAISED_VERSION[] = "Requested version conflicts with earlier setting";

enum kind {
	FLAG,		/* takes no value */
	SWITCH,		/* yes/no ..., or a number */
	COUNT,		/* so too, but of things that take memory */
	SIZE,		/* bytes: 4k, 2m */
	RATE,		/* ns: 10ms, 5hz */
	STRSIZE,
	PRINTSIZE,
	SCRATCHSIZE,
	POLICY,		/* ring, fill, switch */
	RESIZE,		/* auto, manual */
	TEXT,		/* any value */
	WORD,		/* one of the row's words */
	NUMBER,		/* an integer > 0, as atoi() reads it */
	REGISTERS,	/* 8, the registers of DTrace's virtual machine */
	ATTRIBUTES,	/* Stable/Stable/Common */
	VERSION
};

enum { COMPILE = 1, DYNAMIC = 2, NO_PRAGMA = 4 };

struct row {
	const char *name;
	enum kind kind;
	enum d_option option;
	unsigned flags;
	int64_t initial;
	const char *words;	/* WORD: separated by blanks */
};

#define MB (INT64_C(1) << 20)
#define NEWEST D_VERSION(2, 0, 15)	/* any 2.0 */

static const struct row ROWS[] = {
	{ "aggpercpu", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "aggrate", RATE, D_O_AGGRATE, DYNAMIC, D_SEC, NULL },
	{ "aggrows", SWITCH, D_O_AGGROWS, DYNAMIC, D_UNSET, NULL },
	{ "aggsize", SIZE, D_O_AGGSIZE, 0, 4 * MB, NULL },
	{ "aggsortkey", SWITCH, D_O_AGGSORTKEY, DYNAMIC, D_UNSET, NULL },
	{ "aggsortkeypos", SWITCH, D_O_AGGSORTKEYPOS, DYNAMIC, D_UNSET, NULL },
	{ "aggsortpos", SWITCH, D_O_AGGSORTPOS, DYNAMIC, D_UNSET, NULL },
	{ "aggsortrev", SWITCH, D_O_AGGSORTREV, DYNAMIC, D_UNSET, NULL },
	{ "amin", ATTRIBUTES, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "argref", FLAG, D_O_ARGREF, COMPILE, D_UNSET, NULL },
	{ "bpflog", SWITCH, D_O_IGNORED, 0, D_UNSET, NULL },
	{ "bpflogsize", SIZE, D_O_IGNORED, 0, D_UNSET, NULL },
	{ "bufpolicy", POLICY, D_O_BUFPOLICY, 0, D_BUFPOLICY_SWITCH, NULL },
	{ "bufresize", RESIZE, D_O_BUFRESIZE, 0, 0, NULL },
	{ "bufsize", SIZE, D_O_BUFSIZE, 0, 4 * MB, NULL },
	{ "cleanrate", RATE, D_O_CLEANRATE, 0, D_SEC / 101, NULL },
	{ "core", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "cpp", FLAG, D_O_CPP, COMPILE, D_UNSET, NULL },
	{ "cppargs", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "cpphdrs", FLAG, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "cpppath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "cpu", SWITCH, D_O_CPU, 0, D_UNSET, NULL },
	{ "ctfpath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "ctypes", TEXT, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "debug", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "debugassert", WORD, D_O_IGNORED, COMPILE, D_UNSET, "mutexes" },
	{ "defaultargs", FLAG, D_O_DEFAULTARGS, COMPILE, D_UNSET, NULL },
	{ "define", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "destructive", SWITCH, D_O_DESTRUCTIVE, 0, D_UNSET, NULL },
	{ "disasm", TEXT, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "droptags", FLAG, D_O_DROPTAGS, COMPILE, D_UNSET, NULL },
	{ "dtypes", TEXT, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "dynvarsize", SIZE, D_O_DYNVARSIZE, 0, MB, NULL },
	{ "empty", FLAG, D_O_EMPTY, COMPILE, D_UNSET, NULL },
	{ "errtags", FLAG, D_O_ERRTAGS, COMPILE, D_UNSET, NULL },
	{ "evaltime", WORD, D_O_IGNORED, COMPILE, D_UNSET, "exec preinit postinit main" },
	{ "flowindent", SWITCH, D_O_FLOWINDENT, DYNAMIC, D_UNSET, NULL },
	{ "grabanon", SWITCH, D_O_IGNORED, 0, D_UNSET, NULL },
	{ "incdir", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "iregs", REGISTERS, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "jstackframes", SWITCH, D_O_JSTACKFRAMES, 0, 50, NULL },
	{ "jstackstrsize", SIZE, D_O_JSTACKSTRSIZE, 0, 512, NULL },
	{ "kdefs", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "knodefs", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "late", WORD, D_O_IGNORED, COMPILE, D_UNSET, "dynamic static" },
	{ "lazyload", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "ldpath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "libdir", TEXT, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "linkmode", WORD, D_O_IGNORED, COMPILE, D_UNSET, "kernel dynamic static" },
	{ "linknommap", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "linktype", WORD, D_O_IGNORED, COMPILE, D_UNSET, "elf dof ELF DOF" },
	{ "lockmem", TEXT, D_O_IGNORED, NO_PRAGMA, D_UNSET, NULL },
	{ "maxframes", SWITCH, D_O_MAXFRAMES, 0, 127, NULL },
	{ "modpath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "nolibs", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "noresolve", SWITCH, D_O_IGNORED, 0, D_UNSET, NULL },
	{ "nspec", COUNT, D_O_NSPEC, 0, 1, NULL },
	{ "pcapsize", SIZE, D_O_IGNORED, 0, D_UNSET, NULL },
	{ "pgmax", TEXT, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "preallocate", SIZE, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "printsize", PRINTSIZE, D_O_PRINTSIZE, DYNAMIC, 8192, NULL },
	{ "procfspath", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "pspec", FLAG, D_O_PSPEC, COMPILE, D_UNSET, NULL },
	{ "quiet", SWITCH, D_O_QUIET, DYNAMIC, D_UNSET, NULL },
	{ "quietresize", SWITCH, D_O_QUIETRESIZE, DYNAMIC, D_UNSET, NULL },
	{ "rawbytes", SWITCH, D_O_RAWBYTES, DYNAMIC, D_UNSET, NULL },
	{ "scratchsize", SCRATCHSIZE, D_O_SCRATCHSIZE, 0, 256 + 8, NULL },
	{ "specsize", SIZE, D_O_SPECSIZE, 0, 32 * 1024, NULL },
	{ "stackframes", SWITCH, D_O_STACKFRAMES, 0, 20, NULL },
	{ "stackindent", SWITCH, D_O_STACKINDENT, DYNAMIC, 14, NULL },
	{ "statusrate", RATE, D_O_STATUSRATE, 0, D_SEC, NULL },
	{ "stdc", WORD, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, "a c s t" },
	{ "strip", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "strsize", STRSIZE, D_O_STRSIZE, 0, 256, NULL },
	{ "switchrate", RATE, D_O_SWITCHRATE, DYNAMIC, D_SEC, NULL },
	{ "syslibdir", TEXT, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "sysslice", TEXT, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "tree", NUMBER, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "tregs", NUMBER, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "udefs", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "undef", TEXT, D_O_IGNORED, COMPILE | NO_PRAGMA, D_UNSET, NULL },
	{ "unodefs", FLAG, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "useruid", TEXT, D_O_IGNORED, COMPILE, D_UNSET, NULL },
	{ "ustackframes", SWITCH, D_O_USTACKFRAMES, 0, 100, NULL },
	{ "verbose", FLAG, D_O_VERBOSE, COMPILE, D_UNSET, NULL },
	{ "version", VERSION, D_O_VERSION, COMPILE, NEWEST, NULL },
	{ "zdefs", FLAG, D_O_ZDEFS, COMPILE, D_UNSET, NULL },
};

enum { NROWS = sizeof(ROWS) / sizeof(ROWS[0]) };

static const char *const ONOFF[][2] = {
	{ "yes", "no" }, { "enable", "disable" }, { "enabled", "disabled" },
	{ "true", "false" }, { "on", "off" }, { "set", "unset" },
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

/* Parse the number that text begins with; *end becomes the rest.  Returns false if there is
 * none, or a negative or too large one. */
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
	int64_t ns;
	char *end;

	if (!parse_number(text, &end, value))
		return false;
	if (*end == '\0')
		return true;
	if (!d_time_unit(end, true, &ns))
		return false;
	if (ns != 0)
		return !__builtin_mul_overflow(*value, ns, value);
	if (*value != 0)
		*value = D_SEC / *value;
	return true;
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

static bool
has_word(const char *words, const char *text)
{
	for (size_t len; *words != '\0'; words += len + (words[len] == ' ')) {
		len = strcspn(words, " ");
		if (strlen(text) == len && strncmp(words, text, len) == 0)
			return true;
	}
	return false;
}

bool
d_is_attributes(const char *text)
{
	static const char STABILITY[] =
	    "Internal Private Obsolete External Unstable Evolving Stable Standard";
	static const char CLASS[] = "Unknown CPU Platform Group ISA Common";
	char part[16];

	for (int i = 0; i < 3; i++) {
		size_t len = strcspn(text, "/");
		if (len >= sizeof(part) || (text[len] == '/') != (i < 2))
			return false;
		memcpy(part, text, len);
		part[len] = '\0';
		if (!has_word(i < 2 ? STABILITY : CLASS, part))
			return false;
		text += len + 1;
	}
	return true;
}

/* Parse "1.2" or "1.2.3"; a version later than this compiler's language is an error. */
static const char *
parse_version(const char *text, int64_t *value)
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
	    (part[0] == 1 && part[1] > 13) || part[2] > 15)
		return NO_VERSION;
	*value = D_VERSION(part[0], part[1], part[2]);
	return NULL;
}

bool
d_is_version(const char *text)
{
	int64_t value;

	return parse_version(text, &value) == NULL;
}

/* --- kinds of values ----------------------------------------------------- */

/* Parse the text of one kind of value.  Returns NULL with *value set, or the error. */
typedef const char *parse_fn(const struct row *row, const char *text, int64_t *value);

#define PARSER(name, condition)							\
static const char *								\
name(const struct row *row __attribute__((unused)), const char *text __attribute__((unused)),	\
    int64_t *value __attribute__((unused)))					\
{										\
	return (condition) ? NULL : BAD_VALUE;					\
}

enum { COUNT_MAX = 1000000 };

static const char *const POLICIES[] = { "ring", "fill", "switch", NULL };
static const char *const RESIZES[] = { "auto", "manual", NULL };

PARSER(no_text, false)
PARSER(any_text, true)
PARSER(switch_text, parse_switch(text, value))
PARSER(count_text, parse_switch(text, value) && *value <= COUNT_MAX)
PARSER(size_text, parse_size(text, value))
PARSER(rate_text, parse_rate(text, value))
PARSER(policy_text, parse_word(text, POLICIES, value))
PARSER(resize_text, parse_word(text, RESIZES, value))
PARSER(word_text, has_word(row->words, text))
PARSER(number_text, atoi(text) > 0)
PARSER(attributes_text, d_is_attributes(text))
/* At least a NUL and a byte; at most a gigabyte. */
PARSER(strsize_text, parse_size(text, value) && *value >= 2 && *value <= INT64_C(1) << 30)

static const char *
printsize_text(const struct row *row, const char *text, int64_t *value)
{
	bool ok = parse_size(text, value);

	*value = *value <= 0 || *value > 65536 ? row->initial : (*value + 7) / 8 * 8;
	return ok ? NULL : BAD_VALUE;
}

static const char *
scratchsize_text(const struct row *row __attribute__((unused)), const char *text, int64_t *value)
{
	if (!parse_size(text, value) || *value > INT64_MAX - 16)
		return BAD_VALUE;
	if (*value > 0)
		*value = (*value + 15) / 8 * 8;
	return NULL;
}

static const char *
registers_text(const struct row *row __attribute__((unused)), const char *text,
    int64_t *value __attribute__((unused)))
{
	int n = atoi(text);

	return n <= 0 || n > 8 ? BAD_VALUE : n < 8 ? NO_REGISTERS : NULL;
}

static const char *
version_text(const struct row *row __attribute__((unused)), const char *text, int64_t *value)
{
	return parse_version(text, value);
}

/* The value of an option that is named without a value. */
enum bare { BARE_BAD, BARE_ZERO, BARE_ONE, BARE_INITIAL };

static const struct {
	parse_fn *parse;
	enum bare bare;
} KINDS[] = {
	[FLAG] = { no_text, BARE_ONE },
	[SWITCH] = { switch_text, BARE_ONE },
	[COUNT] = { count_text, BARE_ONE },
	[SIZE] = { size_text, BARE_ZERO },
	[RATE] = { rate_text, BARE_ZERO },
	[STRSIZE] = { strsize_text, BARE_BAD },
	[PRINTSIZE] = { printsize_text, BARE_INITIAL },
	[SCRATCHSIZE] = { scratchsize_text, BARE_ZERO },
	[POLICY] = { policy_text, BARE_BAD },
	[RESIZE] = { resize_text, BARE_BAD },
	[TEXT] = { any_text, BARE_BAD },
	[WORD] = { word_text, BARE_BAD },
	[NUMBER] = { number_text, BARE_BAD },
	[REGISTERS] = { registers_text, BARE_BAD },
	[ATTRIBUTES] = { attributes_text, BARE_BAD },
	[VERSION] = { version_text, BARE_BAD },
};

static const char *
parse_value(const struct row *row, const char *text, int64_t *value)
{
	enum bare bare = KINDS[row->kind].bare;

	*value = 0;
	if (text != NULL)
		return KINDS[row->kind].parse(row, text, value);
	if (bare == BARE_BAD)
		return BAD_VALUE;
	*value = bare == BARE_INITIAL ? row->initial : bare == BARE_ONE;
	return NULL;
}

/* --- options ------------------------------------------------------------- */

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
	if (row->option == D_O_VERSION && value > options->value[D_O_VERSION])
		return RAISED_VERSION;
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
