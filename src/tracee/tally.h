/*
 * tally.h - the collector's tables: what a thread's events are counted in.
 *
 *	thread ── places ──▶ place ──▶ node ──▶ counters in the file (stored.h)
 *	          (its stack)         (of the call tree)
 *
 * A place is a frame on the thread's stack, a node a path of calls.  The time between two
 * events goes to the line that ran: `own` points to its counter, here for the innermost place,
 * in each place for its caller.
 *
 * Two things bound the tree.  A code comes twice on a path at most: deeper recursive calls count
 * in the second node.  And a full tree takes no more paths: beyond it a thread has one node apart
 * for each code, and the whole time of a call that leaves the tree is kept at its caller, so that
 * the totals of callers stay right.  A stored_call counts the calls of both kinds.
 *
 * Events allocate nothing: only the first call over a new path does.  Each thread has tables
 * of its own, so that events need no lock; the store and the tree's size are shared, and their
 * changes are made under the tables' lock.
 *
 * Nothing here needs Python.
 */
#ifndef TRACEE_TALLY_H
#define TRACEE_TALLY_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "channel/clock.h"
#include "tracee/store.h"

/* --- the clock ----------------------------------------------------------- */

/* Ticks are the CPU's time stamp counter where the kernel keeps time by it, else ns. */
extern bool tally_has_ticks;
int64_t tally_clock(void);

static inline int64_t
tally_now(void)
{
	return __builtin_expect(tally_has_ticks, 1) ? (int64_t)arch_ticks() : tally_clock();
}

/* Choose the clock; takes two milliseconds.  -> ns a tick. */
double tally_clock_start(void);

/* Now, in ns since the epoch. */
int64_t tally_started(void);

/* What is common to the threads of one collection. */
struct tables {
	struct store *store;
	struct stored_head *head;
	pthread_mutex_t lock;
	uint32_t codes, threads, nodes;	/* numbers given away */
	uint32_t cap;			/* of nodes that know their caller */
	int64_t cost_line, cost_call, cost_return;	/* in ticks, taken off per event */
};

/* A tree of this size is read in two seconds. */
enum { TABLES_CAP = 1 << 16 };

/* A function, a class body, a module: all code objects with its file, name and lines. */
struct tally_code {
	uint32_t number;
	int32_t first, low;		/* co_firstlineno, and the lowest of its lines */
	uint32_t count;			/* of lines, from low on */
	bool awaits;			/* it can be suspended */
};

/* A call: from a line, of a code, to a node. */
struct edge {
	int64_t *from;			/* the counter of the caller's line */
	struct tally_code *callee;
	struct node *target;
	struct stored_call *call;	/* or NULL: the target is below the caller, and counts it */
};

/*
 * A program of some size has more nodes than a CPU has cache for, so that a call costs as much as
 * the lines of memory that it reads.  What an event reads of a node is the first 64 bytes, which
 * begin at a multiple of 64, and the edge to a node of the tree lies in that node.
 */
struct node {
	struct edge edge;		/* to here; its callee is the node's code */
	struct stored_line *lines;	/* in the file, as the next two */
	int32_t low;
	uint32_t count;
	struct edge *last[2];		/* calls from here; of no call: tally.nowhere's */

	int64_t *awaits;		/* by line, or NULL */
	struct stored_node *stored;
	struct node *parent;		/* or NULL: the root */
	struct node *next;		/* of this thread */
	/* A node apart: how often it is on the stack now; was its code on the path to `below`,
	 * a node of the tree? */
	bool apart, is_above;
	unsigned active;
	struct node *below;
};

enum { NODE_READ = 64 };
_Static_assert(offsetof(struct node, awaits) <= NODE_READ, "an event reads one line of a node");

struct place {
	void *frame;			/* the caller's: compared only */
	struct node *node;
	struct stored_line *lines;	/* the node's */
	int32_t low;
	uint32_t count;
	int64_t *back;			/* the counter of the caller's line */
	/* Of a node apart: the call that gets the time from here on, else NULL. */
	struct stored_call *call;
	int64_t charged;		/* the thread's when the frame was entered */
};

struct tally {
	struct stored_thread *stored;
	bool on;			/* the caller's, as the next: events count */
	bool was_on, ended;
	unsigned nameless;		/* how often to ask for its name still */
	bool left;			/* it was switched off: it does not join by itself */
	unsigned nested;
	struct place *top;		/* places[0] is the bottom, which is no frame */
	struct place *places, *limit;
	size_t beyond;			/* frames above that there is no memory for */
	int64_t cost;			/* of the last event */
	int64_t charged;		/* all own times so far */
	int64_t cost_line, cost_call, cost_return;
	struct tables *tables;
	const void *base;		/* the frame that the places begin above */
	struct tally *next;
	struct node root, nowhere;	/* nowhere: calls that there is no room for */
	struct stored_node no_lines;	/* of both */
	struct stored_call no_call;	/* of calls whose time counts elsewhere */
	struct node *innermost;		/* of the tree, below the nodes apart on the stack */
	struct node *nodes;
	struct edge_entry *edges;	/* by hash */
	size_t edge_count, edge_size;
};

/* --- setting up ---------------------------------------------------------- */

/* Begin the tables of a process in this store.  false: errno. */
bool tables_open(struct tables *, struct store *);
void tables_close(struct tables *);

/* Store a reading of both clocks, the first (0) or the newest (1). */
void tables_read_clocks(struct tables *, int which);

/* Describe a code in the store.  -> number, or 0: there is no room. */
struct code_text {
	const char *file, *name;
	size_t file_size, name_size;
	uint32_t print;
};
bool tally_code_store(struct tables *, struct tally_code *, const struct code_text *);

/* Tables for a thread, or NULL. */
struct tally *tally_create(struct tables *, uint64_t ident, int64_t now);
void tally_free(struct tally *);

/* --- events -------------------------------------------------------------- */

static inline bool
tally_is_bottom(const struct tally *tally, const struct place *place)
{
	return place == tally->places;
}

/* Give the time since the last event to the line that ran. */
static inline void
tally_charge(struct tally *tally, int64_t now)
{
	struct stored_thread *stored = tally->stored;
	int64_t took = now - stored->last - tally->cost;

	*(int64_t *)(uintptr_t)stored->own += took;
	tally->charged += took;
	stored->last = now;
}

static inline void
tally_run(struct tally *tally, int64_t *own, int64_t cost)
{
	tally->stored->own = (uintptr_t)own;
	tally->cost = cost;
}

/* The counters of a line that the innermost place has not. */
struct stored_line *tally_strange_line(struct tally *tally);

static inline struct stored_line *
tally_line_of(struct tally *tally, int line)
{
	const struct place *top = tally->top;
	uint32_t at = (uint32_t)line - (uint32_t)top->low;

	return __builtin_expect(at < top->count, 1) ? &top->lines[at] : tally_strange_line(tally);
}

/* A line of the innermost frame begins. */
static inline void
tally_line(struct tally *tally, int64_t now, int line)
{
	struct stored_line *counters;

	tally_charge(tally, now);
	counters = tally_line_of(tally, line);
	counters->hits++;
	tally_run(tally, &counters->own, tally->cost_line);
}

/* The same, if this is the innermost frame and the line is one of it; else nothing: false. */
static inline bool
tally_line_quickly(struct tally *tally, const void *frame, int line)
{
	const struct place *top = tally->top;
	uint32_t at = (uint32_t)line - (uint32_t)top->low;

	if (__builtin_expect(top->frame != frame || at >= top->count || !tally_has_ticks, 0))
		return false;
	tally_charge(tally, (int64_t)arch_ticks());
	top->lines[at].hits++;
	tally_run(tally, &top->lines[at].own, tally->cost_line);
	return true;
}

/* The call of this code from the line that runs; without memory that of `nowhere`. */
struct edge *tally_find(struct tally *tally, struct tally_code *code);
/* Make room for places above the last one; or count a frame as one beyond: false. */
bool tally_deepen(struct tally *tally);

/* The innermost place, of a node apart that was called so, begins and ends. */
void tally_begin_apart(struct tally *tally, const struct edge *edge);
void tally_end_apart(struct tally *tally);

static inline bool
tally_is_edge(const struct tally *tally, const struct edge *edge, const struct tally_code *code)
{
	return (uintptr_t)edge->from == tally->stored->own && edge->callee == code;
}

/* Like tally_find(). */
static inline struct edge *
tally_edge(struct tally *tally, struct tally_code *code)
{
	struct edge *const *last = tally->top->node->last;

	if (__builtin_expect(tally_is_edge(tally, last[0], code), 1))
		return last[0];
	if (tally_is_edge(tally, last[1], code))
		return last[1];
	return tally_find(tally, code);
}

/* The counter of calls over this edge. */
static inline uint64_t *
tally_calls(struct tally *tally, struct edge *edge)
{
	if (__builtin_expect(edge->call == NULL, 1))	/* it lies before the lines */
		return (uint64_t *)(void *)edge->target->lines - 1;
	return edge == &tally->nowhere.edge ? &tally->tables->head->lost : &edge->call->calls;
}

/* Put a frame on the stack, at this line: that of a call over this edge.  false: there is no
 * memory for its place, and what runs in it is its caller's. */
static inline bool
tally_push(struct tally *tally, const struct edge *edge, void *frame, int line)
{
	struct node *node = edge->target;
	struct place *top;

	if (__builtin_expect(tally->top + 1 == tally->limit, 0) && !tally_deepen(tally))
		return false;
	top = ++tally->top;
	top->frame = frame;
	top->node = node;
	top->lines = node->lines;
	top->low = node->low;
	top->count = node->count;
	top->back = (int64_t *)(uintptr_t)tally->stored->own;
	top->call = NULL;
	if (__builtin_expect(edge->call != NULL, 0))
		tally_begin_apart(tally, edge);
	tally->stored->own = (uintptr_t)&tally_line_of(tally, line)->own;
	return true;
}

/* A frame is entered, or a generator's again; the time has been charged. */
static inline void
tally_enter(struct tally *tally, struct tally_code *code, void *frame, int line)
{
	struct edge *edge = tally_edge(tally, code);

	++*(tally_push(tally, edge, frame, line) ? tally_calls(tally, edge)
	    : &tally->tables->head->lost);
	tally->cost = tally->cost_call;
}

/* The innermost frame is left. */
static inline void
tally_leave(struct tally *tally, int64_t now)
{
	tally_charge(tally, now);
	if (__builtin_expect(tally->beyond > 0, 0)) {
		tally->beyond--;
		tally->cost = tally->cost_return;
		return;
	}
	if (__builtin_expect(tally->top->call != NULL, 0))
		tally_end_apart(tally);
	tally_run(tally, tally->top->back, tally->cost_return);
	tally->top--;
}

/* The line where the innermost frame is. */
int tally_line_now(const struct tally *tally);

/* The innermost frame, of code that awaits, was suspended at its line for so many ticks. */
void tally_awaited(struct tally *tally, int64_t ticks);

/* --- beyond events ------------------------------------------------------- */

/* The collector has worked since `began`, which is nobody's own time. */
void tally_spent(struct tally *tally, int64_t began);

/* Take frames off the stack until this place, which may be tally->places, is on top. */
void tally_unwind(struct tally *tally, struct place *to);

/* No time is charged between the two.  stop() unwinds. */
void tally_stop(struct tally *tally, int64_t now, enum stored_state state);
void tally_go_on(struct tally *tally, int64_t now);

#endif
