/*
 * consumer.h - the state of one run of a D program, as the run time's own files
 * see it.
 *
 *	consumer.c	events in, clauses run, text out; ticks; the end
 *	code.c	the checked tree -> code (code.h)
 *	eval_num.c		numbers;  eval_var.c  variables;  eval_str.c  strings;
 *	eval_builtin.c	built-in variables and subroutines
 *	action.c	statements: what they record;  speculate.c
 *	output.c	what was recorded, in order;  print*.c  as text
 *	fault.c		run-time errors and drops
 */
#ifndef D_CONSUMER_H
#define D_CONSUMER_H

#include <setjmp.h>

#include "aggregate.h"
#include "code.h"
#include "dynvar.h"
#include "memory.h"
#include "output.h"
#include "psinfo.h"
#include "program.h"
#include "tuple.h"

/* Why a clause stopped.  The numbers are those of DTrace's DTRACEFLT_*: a script
 * sees them in arg4 of ERROR. */
enum d_fault_code {
	D_FAULT_NONE, D_FAULT_BADADDR, D_FAULT_BADALIGN, D_FAULT_ILLOP, D_FAULT_DIVZERO,
	D_FAULT_NOSCRATCH, D_FAULT_KPRIV, D_FAULT_UPRIV, D_FAULT_TUPOFLOW, D_FAULT_BADSTACK,
	D_FAULT_BADSIZE, D_FAULT_BADINDEX, D_FAULT_LIBRARY
};

/* The entry of a self-> variable that was looked up last. */
struct d_self_cache {
	bool valid;
	pid_t tid;
	uint64_t generation;	/* of the pool, then */
	struct d_entry *entry;	/* NULL: it had no value */
};

struct d_consumer {
	const struct d_program *program;
	struct d_host host;
	FILE *out, *err;
	FILE *opened;			/* what freopen() opened; out is it, then */
	FILE *standard;			/* what out was at first */
	const char *command;

	/* The program, ready to run.  Lives in the arena. */
	struct d_arena *arena;
	struct d_clause_code *clauses;	/* by index of the clause */
	bool copy_strings;		/* compiling: strings that are read may change meanwhile */

	/* The program's options as setopt() may have changed them, and those that the
	 * event path reads. */
	struct d_options options;
	struct d_settings {
		bool quiet, flowindent, raw_bytes, testing;
		size_t string_max;	/* bytes of a string without its NUL: strsize - 1 */
		size_t bufsize;
		struct d_agg_order order;
	} settings;

	/* Variables. */
	struct d_memory memory;
	struct d_dynvars vars;
	size_t *global_offset, *this_offset;	/* in their segments, by slot */
	struct d_self_cache *self;	/* by slot */
	struct d_key key;		/* keys under construction: a stack of words */
	int64_t *saved;			/* targets' values before assignments: see D_N_OLD */
	const struct d_node **saved_by;	/* the assignments */
	unsigned nsaved;
	struct d_aggregation **agg;	/* by id */
	struct d_agg_shape *shape;	/* by id */
	struct d_agg_room agg_room;
	uint64_t random;

	/* The firing and the clause that run now. */
	const struct d_event *event;
	const struct d_clause *clause;
	struct {
		bool known;
		struct d_psinfo ps;
		struct d_lwpsinfo lwp;
		char *args;		/* strsize bytes */
	} process;			/* of the firing, once it was asked for */
	jmp_buf fault;			/* where a fault goes */
	enum d_fault_code fault_code;
	uint64_t fault_value;		/* its address, size or index */
	bool in_error;			/* the clause is one of ERROR */
	struct d_str token;		/* what strtok() has left */
	char *token_text;		/* where that is kept: strsize bytes */

	/* What is printed. */
	struct d_output output;		/* of the firing */
	struct d_output output_after_begin;	/* of ERROR during BEGIN: shown after BEGIN's */
	struct d_output *out_firing;	/* one of these two */
	struct d_output *out_current;	/* the clause records here: out_firing or a speculation */
	struct d_mark rollback;		/* in out_current: a fault goes back to it */
	size_t filled;			/* of bufsize, by the firing */
	bool line_open;			/* the clause has begun its line */
	struct d_speculation *speculation;
	unsigned nspeculations;
	struct d_speculation *speculation_open;	/* set while out_current is its output */
	uint64_t recorded;		/* bytes that the clause has recorded in it */
	bool heading_done;
	int indent;			/* of flowindent */
	const struct d_probe *flow_probe;	/* what its last line was of */
	const struct d_clause *flow_clause;

	bool exiting;
	int status;
	struct {
		bool given;
		int status;
	} exit;				/* of the clause: counts if it does not fault */

	/* Ticks. */
	uint64_t *due;			/* by tick: when it fires next */

	/* What got lost since it was last said, and when that was. */
	uint64_t status_time;
	uint64_t next_look;		/* when d_consumer_advance() has something to do */
	uint64_t dynamic_drops, speculative_drops, speculation_failures, double_errors;
	uint64_t principal_drops;
};

/* Stop the clause.  (fault.c) */
void d_fault(struct d_consumer *, enum d_fault_code code, uint64_t value)
    __attribute__((noreturn));

/* A string that is there, or a fault. */
static inline struct d_str
d_string(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = d_eval_string(c, k);

	if (s.text == NULL)
		d_fault(c, D_FAULT_BADADDR, 0);
	return s;
}

/* What was captured at the site of the string that argument k->value (-1: none) points
 * at, or NULL. */
static inline struct d_str
d_captured_string(const struct d_consumer *c, const struct d_code *k)
{
	if (k->value < 0)
		return (struct d_str){ NULL, 0 };
	const struct d_captured *captured = &c->event->str[k->value];
	return d_str_cut((struct d_str){ captured->text, captured->len }, c->settings.string_max);
}

/* Stop the clause without an error. */
void d_abandon(struct d_consumer *) __attribute__((noreturn));

/* Scratch memory, or a fault. */
static inline void *
d_scratch(struct d_consumer *c, size_t len)
{
	void *p = d_memory_take(&c->memory, D_SEGMENT_SCRATCH, len);

	if (p == NULL)
		d_fault(c, D_FAULT_NOSCRATCH, 0);
	return p;
}

/* --- memory and variables (eval_var.c) ------------------------------------- */

/* Copy len bytes at an address of ours or of the traced process, or fault. */
void d_read(struct d_consumer *, uint64_t address, void *to, size_t len);
/* The same for the traced process alone, even where an address looks like one of
 * ours.  What was captured at the site is read from there. */
void d_read_process(struct d_consumer *, uint64_t address, void *to, size_t len);
/* The string there, cut at strsize; it may be copied to scratch.  Address 0 is the
 * string NULL. */
struct d_str d_read_string(struct d_consumer *, uint64_t address);
/* len bytes of ours at an address, to be written to; a fault if they are not. */
void *d_writable(struct d_consumer *, uint64_t address, size_t len);

/* Say in code where the variable of a node is: an address, or a key. */
void d_locate(struct d_consumer *, const struct d_node *, struct d_code *code);
/* What a dynamic variable is charged, in bytes; strings in its key at strsize, or
 * (whole false) left out. */
size_t d_dynamic_charge(const struct d_consumer *, const struct d_var *, bool whole);
/* How many bytes a variable of that type takes. */
size_t d_cell_size(const struct d_consumer *, const struct d_type *);

void d_cell_assign(const struct d_consumer *, struct d_string_cell *, struct d_str);

struct d_entry *d_dynamic_search(struct d_consumer *, const struct d_code *code);

/* The dynamic variable of a code, NULL when it is not there.  Mostly it is the one that
 * was looked up last. */
static inline struct d_entry *
d_dynamic_find(struct d_consumer *c, const struct d_code *k)
{
	const struct d_self_cache *cache = k->cache;

	if (cache != NULL && cache->valid && cache->tid == c->event->tid &&
	    cache->generation == c->vars.generation)
		return cache->entry;
	return d_dynamic_search(c, k);
}

/* In steps: push its key (returns where it begins), find, make (NULL: the pool is
 * full, a drop) or remove the variable of that key.  The caller pops the key. */
size_t d_dynamic_push(struct d_consumer *, const struct d_code *code);
struct d_entry *d_dynamic_pushed(struct d_consumer *, size_t start);
struct d_entry *d_dynamic_make(struct d_consumer *, const struct d_code *code, size_t start);
void d_dynamic_remove(struct d_consumer *, const struct d_code *code, size_t start);

#endif
