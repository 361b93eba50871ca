/*
 * consumer.c - one run of a program: events in, text out.
 *
 * A firing runs the clauses of its probe in program order.  The output gathers their
 * records and shows them when the firing is over (output.h).  Ticks are firings, too:
 * each takes its place among the events by its time.
 */
#include <stdlib.h>
#include <string.h>

#include "dlang/run/consumer.h"
#include "dlang/base/arena.h"
#include "dlang/eval/eval_var.h"
#include "dlang/run/action.h"
#include "dlang/run/line.h"
#include "dlang/run/record.h"
#include "dlang/run/report.h"
#include "dlang/run/settings.h"
#include "dlang/run/speculate.h"
#include "dlang/types/unit.h"
#include "xmalloc.h"

/* Make ready for the data of the next clause: a fault takes back what is recorded from here on. */
static void
begin_data(struct d_consumer *c)
{
	c->out_current = c->out_firing;
	c->rollback = d_output_mark(c->out_current);
	c->line_open = false;
	c->pending = 0;
}

/* --- making -------------------------------------------------------------- */

static void
make_shape(struct d_consumer *c, const struct d_agg *agg, struct d_agg_shape *shape)
{
	struct d_field *field = d_arena_alloc(c->machine.arena, (agg->nkeys + 1) * sizeof(*field));

	for (unsigned i = 0; i < agg->nkeys; i++) {
		const struct d_type *type = d_type_base(agg->keys[i]);
		field[i].kind = d_field_kind_of(type);
		field[i].size = (uint32_t)type->size;
		field[i].is_signed = field[i].kind == D_FIELD_INT && d_type_signed(type);
	}
	*shape = (struct d_agg_shape){
		.func = agg->func != NULL ? agg->func->id : D_BG_COUNT,
		.field = field, .nfields = agg->nkeys,
		.scale = {
			.kind = D_SCALE_POWER,
			.base = agg->base, .step = agg->step, .levels = agg->levels,
			.factor = agg->factor, .low = agg->lmag, .high = agg->hmag,
			.steps = agg->steps,
		},
	};
	if (shape->func == D_BG_LQUANTIZE)
		shape->scale.kind = D_SCALE_LINEAR;
	else if (shape->func == D_BG_LLQUANTIZE)
		shape->scale.kind = D_SCALE_LOGLINEAR;
}

static size_t
record_size(const struct d_clause_code *code)
{
	enum { RECORD_HEADER = 32 };	/* of a record in the principal buffer */

	return code->clause->records ? d_records_end(code->first, RECORD_HEADER) : 0;
}

/* True if a list of statements has an action: the others only evaluate and aggregate. */
static bool
acts(const struct d_action_code *a)
{
	for (; a != NULL; a = a->next)
		if (a->stmt->kind == D_S_ACTION || acts(a->then) || acts(a->otherwise))
			return true;
	return false;
}

enum { DEFAULT_AGGSIZE = 4 * 1024 * 1024 };

bool
d_consumer_fits(const struct d_consumer *c)
{
	/* The record of an aggregation names the aggregation. */
	enum { LEAST_RECORD = 60, NAME_OF_RECORD = 8 };
	static const enum d_space spaces[] = {
		D_SPACE_GLOBAL_ASSOC, D_SPACE_SELF, D_SPACE_SELF_ASSOC
	};
	const struct d_program *p = c->program;

	if (d_option_size(&c->machine.options, D_O_BUFSIZE) < LEAST_RECORD)
		return false;
	for (size_t i = 0; i < p->nclauses; i++)
		if (c->clauses[i].record > c->settings.bufsize)
			return false;
	for (unsigned i = 0; i < p->naggs; i++)
		if (NAME_OF_RECORD + c->agg[i]->cost_of_value > c->agg_room.limit)
			return false;
	for (unsigned s = 0; s < sizeof(spaces) / sizeof(spaces[0]); s++)
		for (unsigned i = 0; i < p->nvars[spaces[s]]; i++)
			if (d_dynamic_charge(&c->machine, p->vars[spaces[s]][i], false) >
			    c->machine.vars.limit)
				return false;
	return true;
}

struct d_consumer *
d_consumer_create(struct d_program *program, const struct d_host *host, FILE *out, FILE *err,
    const char *command)
{
	struct d_consumer *c = xcalloc(1, sizeof(*c));

	c->program = program;
	c->out = c->standard = out;
	c->err = err;
	c->command = command;
	c->out_firing = &c->output;
	begin_data(c);
	d_machine_init(&c->machine, program, host);
	c->settings.bufsize = d_option_size(&c->machine.options, D_O_BUFSIZE);
	d_settings_take(c);
	d_speculations_init(c);

	/* Only an explicit aggsize is enforced: a few thousand keys exhaust the default. */
	c->agg_room.limit = d_option_size(&c->machine.options, D_O_AGGSIZE) != DEFAULT_AGGSIZE ?
	    d_option_size(&c->machine.options, D_O_AGGSIZE) : SIZE_MAX;
	c->shape = d_arena_alloc(c->machine.arena, (program->naggs + 1) * sizeof(*c->shape));
	c->agg = d_arena_alloc(c->machine.arena,
	    (program->naggs + 1) * sizeof(struct d_aggregation *));
	for (unsigned i = 0; i < program->naggs; i++) {
		make_shape(c, program->aggs[i], &c->shape[i]);
		c->agg[i] = d_agg_create(&c->shape[i], &c->agg_room);
	}
	c->clauses = d_arena_alloc(c->machine.arena, (program->nclauses + 1) * sizeof(*c->clauses));
	for (size_t i = 0; i < program->nclauses; i++) {
		const struct d_clause *clause = program->clauses[i];
		c->machine.clause = clause;
		c->machine.copy_strings = false;
		c->clauses[clause->index] = (struct d_clause_code){
			.clause = clause,
			.pred = clause->pred != NULL ? d_code_expr(&c->machine, clause->pred) : NULL,
			.first = d_code_statements(c, clause->stmts),
			.args = clause->uses.capture.args | clause->uses.capture.strings,
		};
		struct d_clause_code *code = &c->clauses[clause->index];
		code->record = record_size(code);
		code->acts = clause->empty || acts(code->first);
	}
	return c;
}

void
d_consumer_free(struct d_consumer *c)
{
	if (c == NULL)
		return;
	if (c->opened != NULL)
		fclose(c->opened);
	for (unsigned i = 0; i < c->program->naggs; i++)
		d_agg_free(c->agg[i]);
	d_speculations_free(c);
	d_output_free(&c->output);
	d_output_free(&c->output_after_begin);
	d_machine_free(&c->machine);
	free(c->principal);
	free(c);
}

/* --- firings ------------------------------------------------------------- */

static void run_clauses(struct d_consumer *, const struct d_event *);

/* Of D's own probes. */
static const struct captured no_strings[D_EVENT_ARGS];

/* A fault ends the clause: its output is taken back, the fault is reported, and ERROR fires.
 * A fault in ERROR itself is only counted. */
static __attribute__((noinline)) void
clause_faulted(struct d_consumer *c)
{
	const struct d_event *event = c->machine.event;
	const struct d_probe *error = c->program->error;
	struct d_clause *const *next = c->next, *const *last = c->last;
	struct d_event firing = *event;

	d_output_back(c->out_current, c->rollback);
	if ((c->pending & D_PENDING_DISCARD) != 0)
		d_speculations_discard(c, c->machine.fault_code != D_FAULT_NONE);
	begin_data(c);
	if (c->machine.fault_code == D_FAULT_NONE)
		return;
	if (c->in_error) {
		c->double_errors++;
		return;
	}
	d_fault_report(c);
	const uint64_t arg[D_EVENT_ARGS] = {
		c->machine.clause->index + 1, event->probe->id, c->machine.clause->index,
		d_fault_pc(c), c->machine.fault_code, c->machine.fault_value
	};
	firing.probe = error;
	firing.nargs = 6;
	firing.missing = 0;
	firing.arg = arg;
	firing.str = no_strings;
	c->in_error = true;
	if (event->probe == c->program->begin) {
		c->out_firing = &c->output_after_begin;
		begin_data(c);
	}
	run_clauses(c, &firing);
	c->out_firing = &c->output;
	begin_data(c);
	c->in_error = false;
	c->machine.event = event;
	c->next = next;
	c->last = last;
}

/* The data of one firing has to fit in the buffer, which is empty again after each firing. */
static void
take_buffer(struct d_consumer *c, size_t record)
{
	if (record > c->settings.bufsize - c->filled) {
		d_output_back(c->out_current, c->rollback);
		d_drops_note(c, c->machine.event->cpu, 1);
	} else
		c->filled += record;
}

/* A clause that acts ends without a fault: keep its data, and let happen what waited for that. */
static __attribute__((noinline)) void
conclude(struct d_consumer *c, const struct d_clause_code *code)
{
	if (code->clause->empty)
		d_line_open(c);
	d_line_close(c);
	if (c->out_current != c->out_firing)
		d_speculation_close(c);
	else
		take_buffer(c, code->record);
	if ((c->pending & D_PENDING_EXIT) != 0) {
		c->exiting = true;
		c->next_look = 0;
		c->status = c->exit_status;
	}
	if ((c->pending & D_PENDING_DISCARD) != 0)
		d_speculations_discard(c, false);
	begin_data(c);
}

/* Run a clause.  A fault jumps to machine.fault instead of returning. */
static inline __attribute__((always_inline)) void
run_clause(struct d_consumer *c, const struct d_clause_code *code)
{
	struct d_machine *m = &c->machine;

	m->clause = code->clause;
	m->memory.used[D_SEGMENT_BLOCK] = m->memory.used[D_SEGMENT_SCRATCH] = 0;
	if ((m->event->missing & code->args) != 0)
		d_fault(m, D_FAULT_ILLOP, 0);
	if (code->pred != NULL && d_eval_number(m, code->pred) == 0)
		return;
	d_actions_run(c, code->first);
	if (code->acts)
		conclude(c, code);
}

/* Run the clauses that are left.  What is here runs for each event, so it is a part of its callers; those
 * are functions of their own, because _setjmp() keeps everything of its function in memory. */
static inline __attribute__((always_inline)) void
run_rest(struct d_consumer *c)
{
	while (c->next != c->last && !c->exiting)
		run_clause(c, &c->clauses[(*c->next++)->index]);
}

static __attribute__((noinline)) void
run_firing(struct d_consumer *c)
{
	run_rest(c);
}

/* Run the clauses up to c->last, whatever faults: the clause that does is behind c->next. */
static __attribute__((noinline)) void
run_to_last(struct d_consumer *c)
{
	while (_setjmp(c->machine.fault) != 0)
		clause_faulted(c);
	run_firing(c);
}

static inline void
begin_clauses(struct d_consumer *c, const struct d_event *event)
{
	d_machine_take(&c->machine, event);
	c->next = c->last = event->probe->clauses;
	if (event->probe->nclauses != 0)
		c->last += event->probe->nclauses;
}

static void
run_clauses(struct d_consumer *c, const struct d_event *event)
{
	begin_clauses(c, event);
	run_to_last(c);
}

static inline void
begin_firing(struct d_consumer *c, const struct d_event *event)
{
	if (c->machine.memory.segment[D_SEGMENT_LOCAL].size != 0)
		memset(c->machine.memory.segment[D_SEGMENT_LOCAL].base, 0,
		    c->machine.memory.segment[D_SEGMENT_LOCAL].size);
	c->filled = 0;
	begin_clauses(c, event);
}

static inline void
end_firing(struct d_consumer *c)
{
	if (!d_output_empty(&c->output)) {
		d_output_show(c, &c->output);
		begin_data(c);
	}
}

static void
fire(struct d_consumer *c, const struct d_event *event)
{
	begin_firing(c, event);
	run_to_last(c);
	end_firing(c);
}

/* Fire a probe of the provider dtrace or a tick: in the process of the observer. */
static void
fire_own(struct d_consumer *c, const struct d_probe *probe, uint64_t time, uint64_t arg0,
    uint64_t arg1)
{
	const struct d_host *host = &c->machine.host;
	const uint64_t arg[D_EVENT_ARGS] = { arg0, arg1 };
	struct d_event event = {
		.probe = probe, .time = time,
		.pid = host->pid, .ppid = host->ppid, .tid = host->pid, .ancestors = host->ancestors,
		.uid = host->uid, .gid = host->gid,
		.nargs = 2, .arg = arg, .str = no_strings,
	};

	if (host->execname != NULL)
		strncpy(event.execname, host->execname, sizeof(event.execname) - 1);
	fire(c, &event);
}

bool
d_consumer_begin(struct d_consumer *c, uint64_t now)
{
	fire_own(c, c->program->begin, now, 0, 0);
	if (!d_output_empty(&c->output_after_begin))
		d_output_show(c, &c->output_after_begin);
	if (c->program->pydtrace != NULL && !c->exiting)
		fire_own(c, c->program->pydtrace, now, 0, 0);
	d_drops_report(c);
	c->status_time = now;
	d_schedule_start(&c->schedule, c->machine.arena, c->program, now);
	return !c->exiting;
}

bool
d_consumer_advance(struct d_consumer *c, uint64_t now)
{
	uint64_t rate = (uint64_t)c->machine.options.value[D_O_STATUSRATE];

	if (now - c->status_time >= rate) {
		d_drops_report(c);
		c->status_time = now;
	}
	uint64_t due;
	while ((due = d_schedule_next(&c->schedule)) <= now && !c->exiting) {
		/* arg1 of a tick is the interrupted user PC; here that is always the
		 * observer's. */
		fire_own(c, d_schedule_take(&c->schedule), due, 0,
		    (uint64_t)(uintptr_t)&d_consumer_advance);
	}
	uint64_t report = c->status_time + rate;
	c->next_look = c->exiting ? 0 : report < due ? report : due;
	return !c->exiting;
}

void
d_consumer_skip(struct d_consumer *c, uint64_t to)
{
	d_schedule_skip(&c->schedule, to);
}

bool
d_consumer_event(struct d_consumer *c, const struct d_event *event)
{
	if (event->time >= c->next_look && !d_consumer_advance(c, event->time))
		return false;
	fire(c, event);
	return !c->exiting;
}

/* Run the clauses that are left, then those of the events that come next: one point for faults serves
 * them all.  Returns as d_consumer_take() does. */
static __attribute__((noinline)) const struct d_event *
run_on(struct d_consumer *c, d_next_event_fn *next, void *ctx)
{
	for (;;) {
		run_rest(c);
		end_firing(c);
		const struct d_event *event = c->exiting ? NULL : next(ctx);
		if (event == NULL || event->time >= c->next_look)
			return event;
		begin_firing(c, event);
	}
}

const struct d_event *
d_consumer_take(struct d_consumer *c, d_next_event_fn *next, void *ctx)
{
	c->next = c->last = NULL;
	while (_setjmp(c->machine.fault) != 0)
		clause_faulted(c);
	return run_on(c, next, ctx);
}

bool
d_consumer_exited(const struct d_consumer *c)
{
	return c->exiting;
}

void
d_consumer_drops(struct d_consumer *c, uint64_t now, uint32_t cpu, uint64_t n)
{
	if (n == 0)
		return;
	d_drops_note(c, cpu, n);
	c->lost.events += n;
	if (c->program->drop != NULL && !c->exiting)
		fire_own(c, c->program->drop, now, n, cpu);
}

uint64_t
d_consumer_deadline(const struct d_consumer *c)
{
	return d_schedule_next(&c->schedule);
}

/* Print the aggregations, all or those that were never printed, in their default form. */
static void
print_aggregations(struct d_consumer *c, bool all)
{
	unsigned n = c->program->naggs;
	struct d_buf out = { 0 };

	for (unsigned i = 0; i < n; i++) {
		struct d_aggregation *agg = c->agg[c->settings.style.order.reverse ? n - 1 - i : i];
		bool printed = agg->printed;
		if (all || !printed)
			d_agg_print(&agg, 1, &c->settings.style, &out);
		agg->printed = printed;
	}
	if (out.len != 0)
		fwrite(out.data, 1, out.len, c->out);
	d_buf_free(&out);
}

bool
d_consumer_now(struct d_consumer *c, uint64_t now)
{
	if (c->program->now == NULL) {
		putc('\n', c->out);
		print_aggregations(c, true);
	} else
		fire_own(c, c->program->now, now, 0, 0);
	return !c->exiting;
}

void
d_consumer_end(struct d_consumer *c, uint64_t now, bool interrupted)
{
	if (interrupted && !c->machine.host.testing)
		putc('\n', c->out);
	c->exiting = false;
	fire_own(c, c->program->end, now, 0, 0);
	c->exiting = true;
	putc('\n', c->out);
	print_aggregations(c, false);
	d_drops_report(c);
	d_drops_conclude(c);
	if (c->out != c->standard)
		fflush(c->out);
}

int
d_consumer_status(const struct d_consumer *c)
{
	return c->status;
}

bool
d_consumer_has_results(const struct d_consumer *c)
{
	unsigned n = c->program->naggs;

	for (unsigned i = 0; i < n; i++)
		if (c->agg[i]->printed || c->agg[i]->table.count != 0)
			return true;
	return n == 0;
}
