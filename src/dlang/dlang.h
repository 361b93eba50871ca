/*
 * dlang.h - the D language as a library.  Text and events in, text out.
 *
 * It knows nothing of processes, ELF files or kernels: what it needs of the
 * world outside it asks of a struct d_host.
 *
 *   d_program_create
 *     d_program_option       -x, before and after parsing
 *     d_program_parse        once for each -s, -n ...: text -> tree
 *     d_program_pdesc        what the program wants to trace
 *     d_program_probe        what there is to trace (again at any time later)
 *     d_program_check        names -> slots, types, errors with tag and location
 *     d_program_capture      what of each probe's events is read
 *   d_consumer_create        the state of one run
 *     d_consumer_begin       BEGIN
 *     d_consumer_event       one firing; times must not go backwards
 *     d_consumer_advance     ticks that are due, switch of aggregation rates
 *     d_consumer_end         END, what was never printed
 *
 * Errors.  What the user did wrong comes back as a struct d_error, and the
 * caller decides; running out of memory and our own bugs stop the program at
 * once (xmalloc.h).  Nothing here is global: two programs may run side by side.
 */
#ifndef D_DLANG_H
#define D_DLANG_H

#include <stdbool.h>
#include <stdio.h>

#include "dlang/event.h"
#include "dlang/probe.h"
#include "dlang/types/psinfo.h"

struct d_program;
struct d_consumer;

/* Why text was refused: `tag` is DTrace's stable name (D_SYNTAX ...), `message`
 * the whole text after "failed to compile script FILE: " or "invalid probe
 * specifier TEXT: ", with region and line but without the tag. */
struct d_error {
	char tag[32];
	size_t text;			/* which text, counted in the order parsed: the caller names it */
	char *message;			/* owned; d_error_clear() frees it */
};
void d_error_clear(struct d_error *err);

/* --- the program -------------------------------------------------------- */

/* The values of macros: $1, $$1 ... are argv's, where argv[0] is $0; $target, $pid ... have
 * a member each.  The struct and argv belong to the caller and must outlive the program. */
struct d_macros {
	int argc;
	char *const *argv;
	int64_t target;			/* 0 without -c and -p */
	int64_t pid, ppid, pgid, sid;	/* of the observer */
	int64_t uid, euid, gid, egid;
};

/* The two ways in which text reaches the compiler, which differ in messages:
 * a script (-s: line numbers) and a specifier (-n, -P, -f, -m: none).  For a
 * specifier `fields` says which field of the probe description a lone word
 * fills: 'n' name, 'f' function, 'm' module, 'P' provider. */
struct d_program_text {
	const char *name;		/* file name for messages; NULL: a specifier */
	const char *text;
	size_t len;
	char field;
};

struct d_program *d_program_create(const struct d_macros *macros);
void d_program_free(struct d_program *);

/* Set an option as -x NAME[=VALUE] and #pragma D option do.  false: *err says
 * why (the message that follows "failed to set -x NAME: "). */
bool d_program_option(struct d_program *, const char *name, const char *value, struct d_error *err);

/* The value of an option: a number, a size in bytes, a time in ns, or 0/1.
 * Asking for a name that is no option is a bug. */
int64_t d_program_optval(const struct d_program *, const char *name);

/* The value of the option bufresize. */
enum { D_BUFRESIZE_AUTO, D_BUFRESIZE_MANUAL };

bool d_program_parse(struct d_program *, const struct d_program_text *text, struct d_error *err);

/* The probe descriptions of the text so far, in order; NULL after the last. */
const struct d_pdesc *d_program_pdesc(const struct d_program *, size_t i);

/* The clause-probe pairs that text i (in the order parsed) matched so far:
 * the N of "matched N probes". */
size_t d_program_matched(const struct d_program *, size_t text);

/* Make known a probe that exists.  Returns the program's own record, the same
 * for the same four names.  Cheap to call for probes that nothing matches.
 * argtypes is copied. */
const struct d_probe *d_program_probe(struct d_program *, const char *prov, const char *mod,
    const char *func, const char *name, unsigned nargs, const char *const *argtypes);

bool d_program_check(struct d_program *, struct d_error *err);

void d_program_capture(const struct d_program *, const struct d_probe *, struct d_capture *capture);

/* True when an action needs -w (system, stop, raise ...). */
bool d_program_destructive(const struct d_program *);

/* --- the run ------------------------------------------------------------ */

/* The world outside, as callbacks; every one gets ctx first.  NULL stands for
 * "cannot". */
struct d_host {
	void *ctx;
	/* Copy len bytes at addr of process pid; returns how many could be read. */
	size_t (*read_memory)(void *ctx, pid_t pid, uint64_t addr, void *buf, size_t len);
	/* system(): run a shell command; the output so far has been flushed. */
	void (*run_command)(void *ctx, const char *command);
	/* freopen(): open a file to append output to; NULL and errno if that fails.  The
	 * library closes it. */
	FILE *(*open_output)(void *ctx, const char *path);
	/* ftruncate(): make the file that output goes to empty.  It has been flushed. */
	void (*truncate_output)(void *ctx, FILE *out);
	/* Set what is known of a process and a thread of it, and its command line, cut to
	 * size, for curpsinfo and execargs; may be NULL. */
	void (*read_process)(void *ctx, pid_t pid, pid_t tid, struct d_psinfo *ps,
	    struct d_lwpsinfo *lwp, char *args, size_t size);
	/* stop() and raise(). */
	void (*send_signal)(void *ctx, pid_t pid, int sig);
	/* What has to be added to event times for the time of day, ns. */
	int64_t wall_offset;
	/* Print as DTrace does for its own tests: nothing that differs from run to run. */
	bool testing;
	/* BEGIN, END and ticks happen here. */
	pid_t pid, ppid;
	uid_t uid;
	gid_t gid;
	const char *execname;
};

/* out gets what the program prints, err run-time faults and drops; `command`
 * is the word that begins messages ("dtrace").  All are borrowed. */
struct d_consumer *d_consumer_create(struct d_program *, const struct d_host *host,
    FILE *out, FILE *err, const char *command);
void d_consumer_free(struct d_consumer *);

/* False when the options leave no room for a single record, aggregation or dynamic
 * variable of the program: then tracing is not enabled. */
bool d_consumer_fits(const struct d_consumer *);

/* Each returns true while tracing goes on, false once exit() was called. */
bool d_consumer_begin(struct d_consumer *, uint64_t now);
bool d_consumer_event(struct d_consumer *, const struct d_event *event);
bool d_consumer_advance(struct d_consumer *, uint64_t now);

/* When the next tick is due (CLOCK_MONOTONIC ns), UINT64_MAX for never: the
 * session sleeps until then. */
uint64_t d_consumer_deadline(const struct d_consumer *);

/* Say that a source lost n events on a CPU. */
void d_consumer_drops(struct d_consumer *, uint32_t cpu, uint64_t n);

/* END, the closing newline, and the aggregations that were never printed.
 * interrupted: after Ctrl-C, which prints one more newline. */
void d_consumer_end(struct d_consumer *, uint64_t now, bool interrupted);

/* The value of the last exit(), 0 without one. */
int d_consumer_status(const struct d_consumer *);

#endif
