/*
 * options.h - the options of -x, #pragma D option and setopt(): one table.
 */
#ifndef D_OPTIONS_H
#define D_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

/* The options whose value is kept; some of them have no effect here. */
enum d_option {
	/* read while the program is compiled */
	D_O_ARGREF, D_O_CPP, D_O_DEFAULTARGS, D_O_EMPTY, D_O_ERRTAGS, D_O_PSPEC, D_O_VERBOSE,
	D_O_VERSION, D_O_ZDEFS,
	/* set before the run */
	D_O_AGGSIZE, D_O_BUFPOLICY, D_O_BUFRESIZE, D_O_BUFSIZE, D_O_CLEANRATE, D_O_CPU,
	D_O_DESTRUCTIVE, D_O_DROPTAGS, D_O_DYNVARSIZE, D_O_JSTACKFRAMES, D_O_JSTACKSTRSIZE,
	D_O_MAXFRAMES, D_O_NSPEC, D_O_SCRATCHSIZE, D_O_SPECSIZE, D_O_STACKFRAMES, D_O_STATUSRATE,
	D_O_STRSIZE, D_O_USTACKFRAMES,
	/* may change during the run */
	D_O_AGGRATE, D_O_AGGROWS, D_O_AGGSORTKEY, D_O_AGGSORTKEYPOS, D_O_AGGSORTPOS, D_O_AGGSORTREV,
	D_O_FLOWINDENT, D_O_PRINTSIZE, D_O_QUIET, D_O_QUIETRESIZE, D_O_RAWBYTES, D_O_STACKINDENT,
	D_O_SWITCHRATE,
	D_NOPTIONS,
	D_O_IGNORED		/* known to DTrace and checked, without effect here */
};

/* D_O_BUFPOLICY */
enum { D_BUFPOLICY_RING, D_BUFPOLICY_FILL, D_BUFPOLICY_SWITCH };

/* D_O_VERSION: versions of the language, in ascending order */
#define D_VERSION(major, minor, micro) ((major) << 12 | (minor) << 4 | (micro))

/* The value of an option that is off or was never set. */
#define D_UNSET INT64_C(-1)

struct d_options {
	int64_t value[D_NOPTIONS];	/* a number, bytes, ns, or D_UNSET */
};

/* The origin of a setting, which limits the options that it may set. */
enum d_opt_context {
	D_OPT_COMMAND,		/* -x */
	D_OPT_PROGRAM,		/* #pragma D option */
	D_OPT_RUNNING		/* setopt() */
};

void d_options_init(struct d_options *);

/* Set an option; value NULL: none was given.  Returns NULL, or the reason why the option
 * cannot be set (a static text). */
const char *d_options_set(struct d_options *, const char *name, const char *value,
    enum d_opt_context context);

static inline bool
d_option_on(const struct d_options *options, enum d_option which)
{
	return options->value[which] > 0;
}

/* Return the value of a size option in bytes; 0 if it is off. */
static inline size_t
d_option_size(const struct d_options *options, enum d_option which)
{
	return d_option_on(options, which) ? (size_t)options->value[which] : 0;
}

/* Return the bytes that alloca() may take.  The stored value is rounded up, plus a margin of 8. */
static inline uint64_t
d_options_scratch(const struct d_options *options)
{
	int64_t size = options->value[D_O_SCRATCHSIZE];

	return size > 8 ? (uint64_t)size - 8 : 0;
}

/* True for a version of the language that this compiler knows. */
bool d_is_version(const char *text);

/* True for a stability such as "Stable/Evolving/Common". */
bool d_is_attributes(const char *text);

/* True if the option's value is only yes or no. */
bool d_option_is_switch(enum d_option which);

/* Return the option of a name; D_O_IGNORED for one without effect, -1 if there is none. */
int d_option_find(const char *name);

#endif
