/*
 * collect.h - the collector: the events of Python code, counted in tables (tally.h).
 *
 *	collect.c	collections: their threads, forks
 *	codes.c		the codes that their threads run
 *	tally.c		the tables of a thread: lines, calls, places
 *	suspended.c	generators that are suspended
 *	store.c		the file in which the counters lie
 *
 * The events come from the trace function of DTraceProfiler (hook.c) or, from 3.12 on, from
 * the callbacks that the probes use as well (callbacks_monitoring.c).  A collection is that of
 * one profiler; a thread is in one collection at a time.  All of this needs the GIL.
 *
 * A callback of the interpreter makes no object here but for a code that it sees for the first
 * time, and leaves errno and a pending exception alone.
 */
#ifndef TRACEE_COLLECT_H
#define TRACEE_COLLECT_H

#include "tracee/compat.h"
#include "tracee/site.h"
#include "tracee/suspended.h"
#include "tracee/tally.h"

struct collection;

/*
 * A new collection, whose tables lie in the file `path`, or in memory (NULL).  A forked child
 * of this process makes BASE.PID.  `run` is the number that all processes of a run have in
 * common.  `anew`: the file must not exist.  NULL: an exception is set.
 */
struct collection *collection_create(const char *path, const char *base, uint64_t run, bool anew);

/* Its memory stays as long as other threads have pointers into it. */
void collection_free(struct collection *);

/* Append a text; a command is repeated in files of forked children.  false: no room. */
bool collection_text(struct collection *, enum stored_text_kind what, const char *, size_t length);

/* The stored form as bytes, a new reference, or NULL with an exception set. */
PyObject *collection_bytes(struct collection *);

/* End it: the file gets its last size, and nothing is counted any more. */
void collection_finish(struct collection *);

/* Where its tables lie, or NULL. */
const char *collection_path(const struct collection *);

/* What the collector costs an event, in ns: for later collections. */
struct collect_costs {
	double line, call, leave;
	bool known;
};
extern struct collect_costs collect_costs;

/* Count this thread's events from here on.  -1: an exception is set. */
int collect_on(struct collection *);
void collect_off(struct collection *, enum stored_state);
void collect_off_everywhere(struct collection *);
bool collect_is_on(const struct collection *);
/* Any thread is. */
bool collect_any(const struct collection *);

/* Leave out this frame of the thread (compared only) and its callers, until it is off. */
void collect_set_base(struct collection *, const void *frame);

/* A counter of the caller's for this thread, 0 when it came on; NULL: it is off. */
unsigned *collect_nested(struct collection *);

/* This thread's trace function has died: it ends, or the program has replaced it. */
void collect_lost(struct collection *);

/* All threads that have events and are in no collection join this one, or none (NULL). */
int collect_set_everywhere(struct collection *);

/* This thread's trace function goes on after it was replaced. */
void collect_go_on(struct collection *);

/* --- events -------------------------------------------------------------- */

extern __thread struct tally *collect_here COMPAT_TLS;
extern struct collection *collect_everywhere;

/* The tables of a thread that has none, or none that count.  NULL: it is not collected. */
struct tally *collect_join(struct collection *);

static inline struct tally *
collect_tables(void)
{
	struct tally *here = collect_here;

	if (likely(here != NULL && here->on))
		return here;
	return here != NULL || collect_everywhere != NULL ? collect_join(collect_everywhere) : NULL;
}

/*
 * The events of a frame.  Places know it by collect_name(): before 3.12 by itself, later by its
 * code, which is all that the interpreter tells.  `frame` may be NULL there.
 */
static inline void *
collect_name(PyFrameObject *frame, PyCodeObject *code)
{
	return COMPAT_MONITORING ? (void *)code : (void *)frame;
}

/* Make the thread's places those of its frames, up to this one.  false: it is not collected. */
bool collect_catch_up(struct tally *, PyFrameObject *frame, PyCodeObject *code);

#if COMPAT_MONITORING
/* The line of a jump backwards, if its target lies in it, too; else 0.  `here` may be NULL. */
int collect_jump(struct tally *here, PyCodeObject *code, int from, int to);

/* A frame is entered.  `resumed`: a generator's again. */
void collect_enter(struct tally *, PyFrameObject *frame, PyCodeObject *code, bool resumed);
#endif

/* The frame on top, a generator's, may be resumed. */
void collect_suspend(struct tally *, PyFrameObject *frame, int64_t now);

static inline bool
collect_on_top(struct tally *here, PyFrameObject *frame, PyCodeObject *code)
{
	return likely(here->top->frame == collect_name(frame, code))
	    || collect_catch_up(here, frame, code);
}

/* The innermost frame's next line, which most events are: without a call, so that it costs its
 * function no registers.  false: collect_line() has to do it. */
static inline bool
collect_line_quickly(struct tally *here, PyFrameObject *frame, PyCodeObject *code, int line)
{
	return tally_line_quickly(here, collect_name(frame, code), line);
}

static inline void
collect_line(struct tally *here, PyFrameObject *frame, PyCodeObject *code, int line)
{
	int64_t now = tally_now();

	if (collect_on_top(here, frame, code))
		tally_line(here, now, line);
}

/* A frame is left.  `yields`: with a value, as a generator's may be that is only suspended. */
static inline void
collect_leave(struct tally *here, PyFrameObject *frame, PyCodeObject *code, bool yields)
{
	int64_t now = tally_now();

	if (!collect_on_top(here, frame, code) && here->beyond == 0)
		return;
	if (unlikely(yields && here->top->node->awaits != NULL && here->beyond == 0)
	    && compat_frame_yields(frame))
		collect_suspend(here, frame, now);
	tally_leave(here, now);
}

#if !COMPAT_MONITORING
/* The hook's trace function (hook.h): collects, then does what hook_event() does. */
int collect_event(PyObject *self, PyFrameObject *frame, int what, PyObject *arg);
#endif

#endif
