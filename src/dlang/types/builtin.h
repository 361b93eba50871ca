/*
 * builtin.h - the one table of D's built-ins: variables, subroutines, actions and
 * aggregating functions.
 *
 * The checker takes names and prototypes from it; the evaluator and the consumer
 * dispatch on the id.
 */
#ifndef D_BUILTIN_H
#define D_BUILTIN_H

#include <stdint.h>

#include "dlang/types/options.h"

enum d_builtin_kind { D_B_VAR, D_B_SUBR, D_B_ACTION, D_B_AGG };

/* Each kind is a range, and tables begin at its first id: a new one goes between the first and
 * the last of its kind. */
enum d_builtin_id {
	/* variables */
	D_BV_ARG,		/* arg0 .. arg9, args[N]: the node says which */
	D_BV_CALLER, D_BV_CPU, D_BV_CURCPU, D_BV_CURLWPSINFO, D_BV_CURPSINFO, D_BV_EPID, D_BV_ERRNO,
	D_BV_EXECARGS, D_BV_EXECNAME, D_BV_GID, D_BV_ID, D_BV_IPL,
	D_BV_PID, D_BV_PPID, D_BV_PROBEFUNC, D_BV_PROBEMOD, D_BV_PROBENAME, D_BV_PROBEPROV,
	D_BV_STACKDEPTH, D_BV_TID, D_BV_TIMESTAMP, D_BV_UCALLER, D_BV_UID, D_BV_USTACKDEPTH,
	D_BV_VTIMESTAMP, D_BV_WALLTIMESTAMP, D_BV_ZONENAME,
	/* subroutines: values */
	D_BF_ALLOCA, D_BF_BASENAME, D_BF_BCOPY, D_BF_CLEANPATH, D_BF_COPYIN, D_BF_COPYINSTR,
	D_BF_COPYINTO, D_BF_COPYOUT, D_BF_COPYOUTSTR, D_BF_DIRNAME,
	D_BF_HTONL, D_BF_HTONLL, D_BF_HTONS, D_BF_INDEX, D_BF_INET_NTOA, D_BF_INET_NTOA6,
	D_BF_INET_NTOP, D_BF_JSON, D_BF_LINK_NTOP, D_BF_LLTOSTR, D_BF_NTOHL, D_BF_NTOHLL,
	D_BF_NTOHS, D_BF_PROGENYOF, D_BF_RAND, D_BF_RINDEX, D_BF_SPECULATION, D_BF_STRCHR,
	D_BF_STRJOIN, D_BF_STRLEN, D_BF_STRRCHR, D_BF_STRSTR, D_BF_STRTOK, D_BF_STRTOLL,
	D_BF_SUBSTR, D_BF_TOLOWER, D_BF_TOUPPER,
	/* actions: statements */
	D_BA_CLEAR, D_BA_COMMIT, D_BA_DENORMALIZE, D_BA_DISCARD, D_BA_EXIT, D_BA_FREOPEN,
	D_BA_FTRUNCATE, D_BA_NORMALIZE, D_BA_PRINT, D_BA_PRINTA, D_BA_PRINTF, D_BA_RAISE,
	D_BA_SETOPT, D_BA_SPECULATE, D_BA_STOP, D_BA_SYSTEM, D_BA_TRACE, D_BA_TRACEMEM, D_BA_TRUNC,
	/* aggregating functions */
	D_BG_AVG, D_BG_COUNT, D_BG_LLQUANTIZE, D_BG_LQUANTIZE, D_BG_MAX, D_BG_MIN, D_BG_QUANTIZE,
	D_BG_STDDEV, D_BG_SUM,
	/* unsupported: known to DTrace, an error here */
	D_B_UNSUPPORTED
};

enum {
	D_B_RECORDS = 1,	/* data-recording: the clause gets an output line */
	D_B_DESTRUCTIVE = 2,	/* needs -w */
	D_B_FORMAT = 4,		/* the first argument is a printf format */
	D_B_KERNEL = 8,		/* asks about the kernel: unsupported */
	D_B_TRANSLATED = 16	/* points to a struct made for the firing (psinfo.h) */
};

/* Above the flags: the version of the language in which a DTrace introduced the name; 0 for
 * 1.0.  A name of no DTrace takes the newest. */
#define D_B_SINCE(major, minor, micro) ((unsigned)D_VERSION(major, minor, micro) << 8)
#define D_B_VERSION(flags) ((flags) >> 8)

struct d_builtin {
	const char *name;
	enum d_builtin_kind kind;
	enum d_builtin_id id;
	/* A variable's type, or a function's prototype: "string(const char *, int, [int])".
	 * `@` is a parameter of any type, [..] an optional one, `...` any number of others. */
	const char *proto;
	unsigned flags;
};

/* Return the built-in of a name; NULL if there is none. */
const struct d_builtin *d_builtin_find(const char *name);
/* The same, but NULL for a name newer than the version that the options ask for. */
const struct d_builtin *d_builtin_visible(const struct d_options *options, const char *name);

#endif
