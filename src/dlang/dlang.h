/*
 * dlang.h - the D language as a library.  Text and events in, text out.
 *
 * The library knows no process, no ELF file, no kernel and no environment: it asks a
 * struct d_host for everything outside.
 *
 *   d_program_create
 *     d_program_option       -x, before and after parsing
 *     d_program_parse        once for each -s, -n ...: text -> tree
 *     d_program_pdesc        the probe descriptions of the program
 *     d_program_probe        the probes that exist (again at any time later)
 *     d_program_forget       a probe that came late, and whose process has gone
 *     d_program_check        once: names -> slots, types, errors with tag and location
 *     d_program_capture      the parts of a probe's events that the program reads
 *   d_consumer_create        the state of one run
 *     d_consumer_begin       BEGIN; before every other call of the run
 *     d_consumer_take        firings, in order of time; a late one runs late
 *     d_consumer_event       one firing
 *     d_consumer_advance     ticks that are due, reports of drops
 *     d_consumer_now         the aggregations so far
 *     d_consumer_end         once: END, the aggregations never printed
 *
 * Errors.  A mistake of the user comes back as a struct d_error, and the caller
 * decides; a program whose parse or check has failed is only good for freeing.
 * Running out of memory and our own bugs stop the process at once (xmalloc.h).
 * Calls out of order are bugs of the caller and are not detected.
 *
 * Lifetime.  A returned pointer belongs to the program and lives until
 * d_program_free(); d_consumer_free() comes before that.  Arguments are borrowed for
 * the call, except where a comment says longer.
 *
 * Threads.  The library has no globals, so two programs may run side by side.  It has
 * no locks either: a program and its consumers belong to one thread at a time.
 *
 * Units.  Times are ns of CLOCK_MONOTONIC, sizes are bytes.
 *
 * Origin.  Language, options, messages and output are those of the DTrace guide
 * (chapters Options and Tunables, Output Formatting, Aggregations), of illumos
 * dtrace(1M), and of DTrace for Linux 2.0 where they differ.
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

/* An error in a text or an option.  The caller zeroes it before its first use; the
 * function that fails fills it, dropping an older message.  `tag` is DTrace's stable name
 * (D_SYNTAX ...), empty for an option.  `message` is everything behind "failed to compile
 * script FILE: " or "invalid probe specifier TEXT: ": region and line, without the tag. */
struct d_error {
	char tag[32];
	size_t text;			/* number of the text, from 0 in the order parsed */
	char *message;			/* owned; d_error_clear() frees it */
	const struct d_pdesc *unmatched;	/* D_PDESC_ZERO: the description that no probe
					 * matches, the program's; else NULL */
};
/* Free the message and zero *err; harmless on a zeroed one. */
void d_error_clear(struct d_error *err);

/* --- the program --------------------------------------------------------- */

/* The values of macros: $1, $$1 ... are argv's, where argv[0] is $0; $target, $pid ... have
 * a member each.  The struct and argv belong to the caller and must outlive the program. */
struct d_macros {
	int argc;
	char *const *argv;
	int64_t target;			/* 0 without -c and -p */
	int64_t pid, ppid, pgid, sid;	/* of the observer */
	int64_t uid, euid, gid, egid;
};

/* A program text: a script (-s: messages have line numbers) or a specifier (-n, -P, -f, -m:
 * they have none).  `field` says which field of a probe description a lone word of a
 * specifier fills: 'n' name, 'f' function, 'm' module, 'P' provider. */
struct d_program_text {
	const char *name;		/* file name for messages; NULL: a specifier */
	const char *text;
	size_t len;
	char field;
};

/* Create a program without text; macros may be NULL (no arguments, $target ... 0).  Never
 * fails.  d_program_free() takes NULL, too. */
struct d_program *d_program_create(const struct d_macros *macros);
void d_program_free(struct d_program *);

/* Set an option as -x NAME[=VALUE] and #pragma D option do; value NULL: none was given.
 * Returns false for an unknown option or a bad value, with err->message (the text that
 * follows "failed to set -x NAME: "). */
bool d_program_option(struct d_program *, const char *name, const char *value, struct d_error *err);

/* Return the value of an option: a number, a size in bytes, a time in ns, or 0/1; 0 for an
 * option that is unset.  Stops the process for a name that is no option. */
int64_t d_program_optval(const struct d_program *, const char *name);

/* Values of the option bufresize. */
enum { D_BUFRESIZE_AUTO, D_BUFRESIZE_MANUAL };

/* Parse one text and add its clauses, each matched against the probes so far.  Returns false
 * with *err filled: a syntax error, or an error in a declaration before it. */
bool d_program_parse(struct d_program *, const struct d_program_text *text, struct d_error *err);

/* Return the probe descriptions of the texts parsed so far, in order; NULL behind the last. */
const struct d_pdesc *d_program_pdesc(const struct d_program *, size_t i);

/* Return the number of clause-probe pairs that a text has made so far: the N of "matched N
 * probes".  `text` counts from 0 in the order parsed and must have been parsed. */
size_t d_program_matched(const struct d_program *, size_t text);

/* Add a probe that exists, and match it against all clauses; clauses parsed later match it,
 * too.  Returns the same probe for the same four names, whatever the other arguments.
 * A probe without a matching clause is cheap.  The names and the nargs types of argtypes
 * (NULL if nargs is 0) are copied.  args[N] has the types known at d_program_check(). */
const struct d_probe *d_program_probe(struct d_program *, const char *prov, const char *mod,
    const char *func, const char *name, unsigned nargs, const char *const *argtypes);

/* Take back one call of d_program_probe() that came after d_program_check(): its process has gone.
 * With the last one the probe is freed; the same names make it again, with any number.  Nothing
 * happens to a probe made before. */
void d_program_forget(struct d_program *, const struct d_probe *);

/* Check the whole program, once, after the last text; add the probes before it, since clauses
 * without a probe may be errors and args[N] takes its types from probes.  Returns false with
 * *err filled by the first error. */
bool d_program_check(struct d_program *, struct d_error *err);

/* Fill *capture with the parts of the probe's events that the clauses read.  A probe that no
 * clause matches gets no argument and no string: only strsize, the cpu unless the option quiet
 * is set, and the parts that clauses of ERROR read of the faulting process.  Valid after
 * d_program_check(); a probe or clause added later may add to it. */
void d_program_capture(const struct d_program *, const struct d_probe *, struct d_capture *capture);

/* The same for the probes that may appear later: everything but arguments and strings that a
 * clause reads whose description another probe than D's own can match. */
void d_program_capture_later(const struct d_program *, struct d_capture *capture);

/* True if an action needs -w (system, stop, raise ...).  Valid after d_program_check(). */
bool d_program_destructive(const struct d_program *);

/* Return a copy of a text, malloc'd, with its control characters as octal escapes, but for those in
 * `keep`: of names that somebody else chose, for a terminal. */
char *d_visible(const char *text, const char *keep);

/* --- the run ------------------------------------------------------------- */

/* The world outside, as callbacks; ctx is the first argument of each.  A NULL callback
 * stands for "cannot": reading memory faults, freopen() reports ENOSYS, the other actions
 * have no effect. */
struct d_host {
	void *ctx;
	/* Copy len bytes at addr of process pid; return how many could be read. */
	size_t (*read_memory)(void *ctx, pid_t pid, uint64_t addr, void *buf, size_t len);
	/* system(): run a shell command.  The output before it has been flushed. */
	void (*run_command)(void *ctx, const char *command);
	/* freopen(): open a file to append output to; NULL and errno if that fails.  The
	 * library closes it. */
	FILE *(*open_output)(void *ctx, const char *path);
	/* ftruncate(): empty the output file.  Its buffer has been flushed. */
	void (*truncate_output)(void *ctx, FILE *out);
	/* Fill in what is known of a process and its thread, over the values of the event, and
	 * the command line, cut to `size` bytes with its NUL: for curpsinfo and execargs. */
	void (*read_process)(void *ctx, pid_t pid, pid_t tid, struct d_psinfo *ps,
	    struct d_lwpsinfo *lwp, char *args, size_t size);
	/* stop() and raise(). */
	void (*send_signal)(void *ctx, pid_t pid, int sig);
	/* The time of day less the time of events, ns. */
	int64_t wall_offset;
	/* Print as DTrace does for its own tests: nothing that differs from run to run. */
	bool testing;
	/* The output that the consumer begins with is a terminal: strings of traced programs are
	 * shown with escapes there. */
	bool terminal;
	/* The process in which BEGIN, END and ticks fire: the observer. */
	pid_t pid, ppid;
	const pid_t *ancestors;		/* parent first, 0 at the end; NULL: not known */
	uid_t uid;
	gid_t gid;
	const char *execname;
};

/* Create the state of one run of a checked program.  `out` gets the output, `err` run-time
 * errors and drops; `command` begins each message ("dtrace").  *host is copied; its ctx and
 * execname, the streams, `command` and the program are borrowed until d_consumer_free(), which
 * takes NULL, too, and frees no stream but those of freopen().  Never fails. */
struct d_consumer *d_consumer_create(struct d_program *, const struct d_host *host,
    FILE *out, FILE *err, const char *command);
void d_consumer_free(struct d_consumer *);

/* False if the options (bufsize, aggsize, dynvarsize) leave no room for a single record,
 * aggregation or dynamic variable of the program: the caller must not start the run. */
bool d_consumer_fits(const struct d_consumer *);

/* Return the next event, in order of time; NULL: there is none now.  It calls nothing of the consumer,
 * whose clauses it interrupts. */
typedef const struct d_event *d_next_event_fn(void *ctx);

/* Fire BEGIN and PYDTRACE; fire the clauses of an event; fire the ticks due until `now`, and
 * report drops each statusrate.  Each returns true while tracing goes on; false once exit() was
 * called, after which the last two fire nothing.  d_consumer_event() fires the ticks before the
 * event first.  A fault of a clause is no failure of the call: it is reported and fires ERROR. */
bool d_consumer_begin(struct d_consumer *, uint64_t now);
bool d_consumer_event(struct d_consumer *, const struct d_event *event);
bool d_consumer_advance(struct d_consumer *, uint64_t now);

/* Fire the clauses of the events that next() returns, each before it is asked for another one.  Returns
 * NULL behind the last event, or once exit() was called; or an event that has not fired yet, because
 * ticks or a report of drops are due before it: d_consumer_event() fires it with the ticks. */
const struct d_event *d_consumer_take(struct d_consumer *, d_next_event_fn *next, void *ctx);

/* True once exit() was called. */
bool d_consumer_exited(const struct d_consumer *);

/* Leave out the ticks that are due until `to`. */
void d_consumer_skip(struct d_consumer *, uint64_t to);

/* Return the time at which the next tick is due, UINT64_MAX for never; the caller sleeps no
 * longer and then calls d_consumer_advance(). */
uint64_t d_consumer_deadline(const struct d_consumer *);

/* A source has found that it lost n events on a CPU before `now`: fire DROP, and report it with
 * the next report.  Nothing for 0. */
void d_consumer_drops(struct d_consumer *, uint64_t now, uint32_t cpu, uint64_t n);

/* The user asks for the results so far: fire NOW or, in a program that has no such clause, print
 * every aggregation as it is.  True while tracing goes on. */
bool d_consumer_now(struct d_consumer *, uint64_t now);

/* Fire END (also after exit()), print the closing newline and the aggregations that were
 * never printed, report drops, say in the output that tables are incomplete.
 * Flushing `out`, which may fail, is left to the caller.
 * interrupted: one more newline first, as after Ctrl-C. */
void d_consumer_end(struct d_consumer *, uint64_t now, bool interrupted);

/* Return the status of the last exit(); 0 without one. */
int d_consumer_status(const struct d_consumer *);

/* False if the program has aggregations, and none of them has a key, or had one when printed. */
bool d_consumer_has_results(const struct d_consumer *);

#endif
