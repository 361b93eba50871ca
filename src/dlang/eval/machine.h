/*
 * machine.h - the state that an expression can see: variables, memory, the event.
 *
 * The consumer owns one machine for a run.  It sets event and clause before each clause,
 * and `fault` to the point that a fault of the clause jumps to.
 */
#ifndef D_MACHINE_H
#define D_MACHINE_H

#include <setjmp.h>

#include "dlang/base/tuple.h"
#include "dlang/dlang.h"
#include "dlang/eval/code.h"
#include "dlang/eval/dynvar.h"
#include "dlang/eval/fault.h"
#include "dlang/eval/memory.h"
#include "dlang/types/options.h"
#include "dlang/types/psinfo.h"

/* The values of self-> variables that have been looked up, for some threads: each has one of these
 * rows, and takes it from another thread that had it before. */
enum { D_SELF_ROWS = 64 };
#define D_SELF_UNKNOWN	((void *)-1)

struct d_self_rows {
	unsigned n;			/* variables */
	pid_t tid[D_SELF_ROWS];
	void **value;			/* n of each row: NULL: missing; or D_SELF_UNKNOWN */
};

struct d_machine {
	struct d_host host;
	struct d_options options;	/* the program's, with the changes of setopt() */
	size_t string_max;		/* bytes of a string without its NUL: strsize - 1 */

	/* Code lives in the arena. */
	struct d_arena *arena;
	bool copy_strings;		/* while compiling: see d_code_guard() */

	/* Variables. */
	struct d_memory memory;
	struct d_dynvars vars;
	size_t *global_offset, *this_offset;	/* in their segments, by slot */
	struct d_self_rows self_rows;
	pid_t tid;			/* the thread of the row `self` */
	void **self;			/* by slot */
	uint64_t *key_word;		/* the room of each key: see struct d_key_code */
	size_t key_words;
	int64_t *saved;			/* old values of targets: see D_N_OLD */
	const struct d_node **saved_by;	/* the assignments of these cells */
	unsigned nsaved;
	struct d_str token;		/* the rest of strtok()'s string */
	char *token_text;		/* the copy that token points into: strsize bytes */
	uint64_t random;
	struct {
		bool *active;		/* given out by speculation(); by number - 1 */
		unsigned n;
		uint64_t failures;	/* calls that found none left, not reported yet */
	} speculations;
	uint64_t dynamic_drops;		/* not reported yet */

	/* The firing and the clause that run. */
	const struct d_event *event;
	const struct d_clause *clause;
	struct {
		bool known;
		struct d_psinfo ps;
		struct d_lwpsinfo lwp;
		char *args;		/* strsize bytes */
	} process;			/* of the event; filled on demand */
	jmp_buf fault;			/* where a fault jumps to */
	enum d_fault_code fault_code;
	uint64_t fault_value;		/* the bad address, size or index */
};

/* Set up options, memory and variables for a program.  *m must be zero. */
void d_machine_init(struct d_machine *m, const struct d_program *program,
    const struct d_host *host);
void d_machine_free(struct d_machine *m);

/* Change to the self-> variables of another thread. */
void d_machine_switch(struct d_machine *m, pid_t tid);

/* Let the clauses of an event run next. */
static inline void
d_machine_take(struct d_machine *m, const struct d_event *event)
{
	m->event = event;
	m->process.known = false;
	if (event->tid != m->tid)
		d_machine_switch(m, event->tid);
}

/* Return a string; fault for the string NULL. */
static inline struct d_str
d_string(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = d_eval_string(m, k);

	if (s.text == NULL)
		d_fault(m, D_FAULT_BADADDR, 0);
	return s;
}

/* Return the string captured at the site for argument k->value; text NULL if there is none, or
 * for -1. */
static inline struct d_str
d_captured_string(const struct d_machine *m, const struct d_code *k)
{
	if (k->value < 0)
		return (struct d_str){ NULL, 0 };
	const struct captured *captured = &m->event->str[k->value];
	return d_str_cut((struct d_str){ captured->text, captured->len }, m->string_max);
}

/* Return scratch memory; fault if there is none left. */
static inline void *
d_scratch(struct d_machine *m, size_t len)
{
	void *p = d_memory_take(&m->memory, D_SEGMENT_SCRATCH, len);

	if (p == NULL)
		d_fault(m, D_FAULT_NOSCRATCH, 0);
	return p;
}

#endif
