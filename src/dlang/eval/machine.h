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

/* The last look-up of a self-> variable. */
struct d_self_cache {
	bool valid;
	pid_t tid;
	uint64_t generation;	/* of the pool at that time */
	struct d_entry *entry;	/* NULL: the variable was missing */
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
	struct d_self_cache *self;	/* by slot */
	struct d_key key;		/* keys under construction: a stack of words */
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
	jmp_buf fault;
	enum d_fault_code fault_code;
	uint64_t fault_value;		/* the bad address, size or index */
};

/* Set up options, memory and variables for a program.  *m must be zero. */
void d_machine_init(struct d_machine *m, const struct d_program *program,
    const struct d_host *host);
void d_machine_free(struct d_machine *m);

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
	const struct d_captured *captured = &m->event->str[k->value];
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
