/*
 * stored.h - the stored form of a profile: the layout of a .profile file.
 *
 *	head | record | record | ...
 *
 * The file is mapped while the program runs, and the counters in it are the collector's only
 * ones: nothing has to be written at the end, and a killed program leaves all of them.
 * store.c appends records, tally.c counts in them, python/profiler/stored.py reads them.
 *
 * Numbers have the byte order of the machine.  Times are ticks of the collector's clock
 * (collect_ticks()); `head` says how long a tick is.  A record begins at a multiple of 8 and is
 * published by head.used: what lies behind that is unfinished.  Each piece of the file that was
 * mapped at one address begins with a STORED_CHUNK, which tells that address, so that a
 * pointer into it can be followed in the file (stored_thread.own).
 */
#ifndef TRACEE_STORED_H
#define TRACEE_STORED_H

#include <stdint.h>

#define STORED_MAGIC "\211PROF\r\n\032"
enum { STORED_VERSION = 1 };

enum stored_kind {
	STORED_FILLER,			/* nothing: the rest of a chunk */
	STORED_CHUNK,
	STORED_TEXT,
	STORED_CODE,
	STORED_THREAD,
	STORED_NODE,
	STORED_CALL
};

enum stored_text_kind {
	STORED_COMMAND = 1,		/* of the program, quoted for a shell */
	STORED_PYTHON,			/* "3.11.2" */
	STORED_HOOK,			/* "settrace" or "monitoring" */
	STORED_NOTE,			/* a line for the reader of a report */
	STORED_SOURCE			/* a file's name, a newline, its text: of generated code */
};

struct stored_head {
	char magic[8];
	uint32_t version, size;		/* size: of the head */
	uint64_t used;			/* bytes of the file, head included */
	uint64_t run;			/* equal in all processes of one run */
	int32_t pid;
	uint32_t forked;		/* from another process of the run, which has its own file */
	int64_t started;		/* ns since the epoch */
	/* Two readings of the clock and of CLOCK_MONOTONIC, as far apart as the run allows,
	 * and the rate as measured at the start, for a run that is shorter. */
	int64_t ticks[2], ns[2];
	double ns_per_tick;
	int64_t finished;		/* ticks, or 0: the program was killed, or left by exec */
	int64_t cost_line, cost_call, cost_return;	/* the collector's own, in ticks */
	uint64_t lost;			/* calls, and their lines: the file could not grow */
	uint64_t strange;		/* lines that their code has not: they count in its first */
};

struct stored_record {
	uint32_t kind, size;		/* size: in bytes, this included */
};

struct stored_chunk {
	struct stored_record record;
	uint64_t address;		/* of this record in the process */
};

struct stored_text {
	struct stored_record record;
	uint32_t what, length;
	char bytes[];
};

struct stored_code {
	struct stored_record record;
	uint32_t number;		/* from 1 on */
	int32_t first;			/* co_firstlineno */
	uint32_t print;			/* of generated code: a fingerprint of its content, else 0 */
	uint32_t file, name;		/* the lengths of the two texts */
	char bytes[];
};

enum stored_state {
	STORED_RUNS,			/* at the last sign of life */
	STORED_ENDED,			/* the thread, or its collection */
	STORED_REPLACED			/* the program set another trace function where `own` is */
};

struct stored_line {
	uint64_t hits;
	int64_t own;			/* ticks, the collector's cost taken off: may be below 0 */
};

struct stored_thread {
	struct stored_record record;
	uint32_t number;		/* from 1 on */
	uint32_t state;
	uint64_t ident;			/* threading.get_ident() */
	uint64_t threads;		/* that have shared these tables, one after the other */
	int64_t first, last;		/* ticks: of the first and the last event */
	int64_t gap, spent;		/* ticks between the two: without collection; of the
					 * collector's own, besides the costs of events */
	uint64_t own;			/* the address of the `own` that runs since `last` */
	struct stored_line outside;	/* of any frame; and what there was no room for */
	char name[64];
};

struct stored_node {
	struct stored_record record;
	uint32_t thread, code;		/* their numbers */
	uint32_t number, parent;	/* from 1 on, over all threads; parent 0: the root */
	int32_t call_line;		/* 0: called by the root; -1: of a node apart (tally.h) */
	int32_t low;			/* the number of lines[0] */
	uint32_t count;			/* of lines */
	uint32_t awaits;		/* behind the lines: `count` int64_t, ticks; or 0 */
	uint64_t calls;			/* those of STORED_CALLs are not among them */
	struct stored_line lines[];	/* behind `calls`, which is found from here */
};

/* Calls that count in a node which is not below their caller's: in that of a recursion further
 * up, or in a node apart. */
struct stored_call {
	struct stored_record record;
	uint32_t thread, caller, code;	/* caller: the number of its node, 0: the root */
	int32_t call_line;
	uint64_t calls, first;		/* first: of a function that was not running already */
	int64_t ticks;			/* of the first calls, with all that they called */
};

#endif
