/*
 * consumer.h - the state of one run of a D program: the machine that evaluates
 * expressions, and everything that clauses record until it is shown.
 *
 *	consumer.c	events in, clauses run, text out; ticks; the end
 *	action.c	statements and their records;  speculate.c;  record.c  sizes
 *	line.c		the columns before a clause's text
 *	output.c	recorded text and deferred actions, in order
 *	report.c	run-time errors and drops
 *	schedule.c	ticks by time
 *	settings.c	options that the event path reads
 */
#ifndef D_CONSUMER_H
#define D_CONSUMER_H

#include "dlang/eval/machine.h"
#include "dlang/print/print_agg.h"
#include "dlang/run/output.h"
#include "dlang/run/schedule.h"
#include "dlang/types/unit.h"

/* What a clause has called that counts only if it does not fault. */
enum { D_PENDING_EXIT = 1, D_PENDING_DISCARD = 2 };

struct d_consumer {
	struct d_machine machine;
	const struct d_program *program;
	FILE *out, *err;
	FILE *opened;			/* by freopen(), and then the same as out; or NULL */
	FILE *standard;			/* out before the first freopen() */
	const char *command;
	struct d_clause_code *clauses;	/* by index of the clause */
	struct d_settings {
		bool quiet, flowindent;
		size_t bufsize;
		struct d_agg_style style;
	} settings;			/* from machine.options by settings.c */

	/* Aggregations. */
	struct d_aggregation **agg;	/* by id */
	struct d_agg_shape *shape;	/* by id */
	struct d_agg_room agg_room;
	struct d_key agg_key;		/* of the last statement that aggregates */

	/* Output. */
	struct d_output output;		/* of the firing */
	struct d_output output_after_begin;	/* of ERROR during BEGIN: shown after BEGIN's own */
	struct d_output *out_firing;	/* one of these two */
	struct d_output *out_current;	/* the clause records here: out_firing or a speculation */
	struct d_mark rollback;		/* the point in out_current that a fault goes back to */
	size_t filled;			/* bytes of bufsize, by the firing */
	struct d_clause *const *next, *const *last;	/* the clauses of the event that still run */
	bool line_open;			/* the clause has begun its line */
	struct d_speculation *speculation;	/* by number - 1 */
	struct d_speculation *speculation_open;	/* the one whose output is out_current, or NULL */
	uint64_t recorded;		/* bytes that the clause has recorded in it */
	unsigned pending;		/* D_PENDING_...: takes effect when the clause ends */
	bool in_error;			/* the clause is one of ERROR */
	bool heading_done;
	int indent;			/* of flowindent */
	uint32_t flow_probe;		/* the probe's id and the clause of its last line */
	const struct d_clause *flow_clause;

	bool exiting;
	int status;
	int exit_status;		/* D_PENDING_EXIT */

	struct d_schedule schedule;	/* of the ticks */

	/* Drops since the last report, and the time of that report. */
	uint64_t status_time;
	uint64_t next_look;		/* the time of the next tick or report; 0 after exit() */
	uint64_t speculative_drops, double_errors;
	struct d_cpu_drops {
		uint32_t cpu;
		uint64_t n;
	} *principal;			/* of each CPU that lost events or data */
	size_t nprincipal;
	/* What was lost in the whole run. */
	struct {
		uint64_t events, variables, entries;
	} lost;
};

#endif
