/*
 * action.c - statements: expressions, aggregating, and the actions.
 *
 * An action prints into the output of its clause at once.  Its effect on aggregations,
 * files and the world is deferred until the firing is shown (output.h), so that a fault
 * later in the clause takes it back.  An aggregating statement (@a = func()), raise()
 * and stop() take effect at once.
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>

#include "dlang/run/action.h"
#include "dlang/base/arena.h"
#include "dlang/eval/access.h"
#include "dlang/eval/eval_key.h"
#include "dlang/eval/repeat.h"
#include "dlang/print/print.h"
#include "dlang/print/print_type.h"
#include "dlang/run/consumer.h"
#include "dlang/run/line.h"
#include "dlang/run/settings.h"
#include "dlang/run/speculate.h"
#include "xmalloc.h"

#define UNUSED	__attribute__((unused))

/* --- expressions and aggregating ----------------------------------------- */

static void
run_number(struct d_consumer *c, const struct d_action_code *a)
{
	d_eval_number(&c->machine, a->value);
}

static void
run_string(struct d_consumer *c, const struct d_action_code *a)
{
	d_eval_string(&c->machine, a->value);
}

/* Aggregate in the entry of c->agg_key, which may be known. */
static inline void
aggregate(struct d_consumer *c, const struct d_action_code *a, struct d_entry *known)
{
	struct d_machine *m = &c->machine;
	int64_t value = a->value != NULL ? d_eval_number(m, a->value) : 0;
	int64_t weight = a->weight != NULL ? d_eval_number(m, a->weight) : 1;

	if (known != NULL)
		d_agg_update_entry(a->agg[0], known, value, weight);
	else
		d_agg_update(a->agg[0], &c->agg_key, value, weight);
}

static void
run_aggregate(struct d_consumer *c, const struct d_action_code *a)
{
	c->agg_key = d_eval_key(&c->machine, a->key);
	aggregate(c, a, NULL);
}

/* The same where the key names what the event is about: that is the last event's, mostly. */
static void
run_aggregate_names(struct d_consumer *c, const struct d_action_code *a)
{
	struct d_entry *last = a->agg[0]->last;

	if (last == NULL || !d_key_names(&c->machine, a->key, last->word)) {
		run_aggregate(c, a);
		return;
	}
	c->agg_key = d_entry_key(last);
	aggregate(c, a, last);
}

/* The same behind a statement that has the same key. */
static void
run_aggregate_again(struct d_consumer *c, const struct d_action_code *a)
{
	aggregate(c, a, NULL);
}

/* Each branch of an if has lines of its own. */
static void
run_if(struct d_consumer *c, const struct d_action_code *a)
{
	bool chosen = d_eval_number(&c->machine, a->value) != 0;

	d_line_close(c);
	d_actions_run(c, chosen ? a->then : a->otherwise);
	d_line_close(c);
}

/* --- actions that print -------------------------------------------------- */

static void
run_printf(struct d_consumer *c, const struct d_action_code *a)
{
	d_print_format(&c->machine, a->stmt->format, a->arg, c->settings.style.visible,
	    &c->out_current->text);
}

static void
run_trace(struct d_consumer *c, const struct d_action_code *a)
{
	d_print_trace(&c->machine, &a->arg[0], c->settings.quiet, &c->settings.style,
	    &c->out_current->text);
}

static void
run_tracemem(struct d_consumer *c, const struct d_action_code *a)
{
	uint64_t address = (uint64_t)d_eval_number(&c->machine, a->arg[0].code);
	uint64_t size = (uint64_t)d_eval_number(&c->machine, a->arg[1].code), shown = size;
	char *bytes = d_scratch(&c->machine, size);

	d_read(&c->machine, address, bytes, size);
	if (a->nargs > 2) {
		/* A negative number of bytes to show is no limit. */
		int64_t limit = d_eval_number(&c->machine, a->arg[2].code);
		if (limit >= 0 && (uint64_t)limit < size)
			shown = (uint64_t)limit;
	}
	d_buf_hexdump(&c->out_current->text, bytes, shown);
}

/* Return the type of the object that print() shows: the argument's, or the one it points to. */
static const struct d_type *
printed_type(const struct d_action_code *a)
{
	const struct d_type *type = d_type_base(a->arg[0].type);

	return type->kind == D_POINTER ? type->to : a->arg[0].type;
}

/* Record the address and the bytes of the object: the text depends on an option that an earlier
 * setopt() in the clause may change. */
static void
run_print(struct d_consumer *c, const struct d_action_code *a)
{
	size_t at = c->out_current->text.len, size = d_type_base(printed_type(a))->size;
	uint64_t address = (uint64_t)d_eval_number(&c->machine, a->arg[0].code);
	char *bytes = d_scratch(&c->machine, size);

	d_read(&c->machine, address, bytes, size);
	d_buf_add(&c->out_current->text, &address, sizeof(address));
	d_buf_add(&c->out_current->text, bytes, size);
	d_output_defer(c->out_current, a, 0, at);
}

static void
show_print(struct d_consumer *c, const struct d_deferred *deferred, const char *text)
{
	const struct d_action_code *a = deferred->action;
	struct d_buf out = { 0 };
	uint64_t address;

	memcpy(&address, text, sizeof(address));
	d_print_object(printed_type(a), address, text + sizeof(address),
	    (size_t)c->machine.options.value[D_O_PRINTSIZE], &out);
	fwrite(out.data, 1, out.len, c->out);
	d_buf_free(&out);
}

/* --- actions on aggregations --------------------------------------------- */

static void
show_printa(struct d_consumer *c, const struct d_deferred *deferred, const char *text UNUSED)
{
	const struct d_action_code *a = deferred->action;
	struct d_buf out = { 0 };

	d_print_aggregations(a->agg, a->naggs, a->stmt->format, &c->settings.style, &out);
	if (out.len != 0)
		fwrite(out.data, 1, out.len, c->out);
	d_buf_free(&out);
}

static void
show_clear(struct d_consumer *c UNUSED, const struct d_deferred *deferred, const char *text UNUSED)
{
	const struct d_action_code *a = deferred->action;

	d_agg_clear(a->agg[0]);
}

static void
show_trunc(struct d_consumer *c UNUSED, const struct d_deferred *deferred, const char *text UNUSED)
{
	const struct d_action_code *a = deferred->action;

	d_agg_truncate(a->agg[0], deferred->number);
}

static void
show_normalize(struct d_consumer *c UNUSED, const struct d_deferred *deferred,
    const char *text UNUSED)
{
	const struct d_action_code *a = deferred->action;

	if (deferred->number != 0)
		a->agg[0]->normal = (uint64_t)deferred->number;
}

static void
show_denormalize(struct d_consumer *c UNUSED, const struct d_deferred *deferred,
    const char *text UNUSED)
{
	const struct d_action_code *a = deferred->action;

	a->agg[0]->normal = 1;
}

/* Defer an action with the number that follows the aggregation, 0 without one. */
static void
run_deferred(struct d_consumer *c, const struct d_action_code *a)
{
	int64_t number = a->nargs != 0 && a->stmt->format == NULL ?
	    d_eval_number(&c->machine, a->arg[0].code) : 0;

	d_output_defer(c->out_current, a, number, c->out_current->text.len);
}

/* --- actions on the world ------------------------------------------------ */

/* Defer an action with the text of its format. */
static void
run_deferred_text(struct d_consumer *c, const struct d_action_code *a)
{
	size_t at = c->out_current->text.len;

	d_print_format(&c->machine, a->stmt->format, a->arg, false, &c->out_current->text);
	d_output_defer(c->out_current, a, 0, at);
}

/* The clause may print to the file before it is opened. */
static void
run_freopen(struct d_consumer *c, const struct d_action_code *a)
{
	size_t at = c->out_current->text.len;

	run_deferred_text(c, a);
	c->settings.style.visible = c->out_current->text.len == at && c->machine.host.terminal;
}

static void
show_system(struct d_consumer *c, const struct d_deferred *deferred, const char *text)
{
	char *command = xstrndup(text, deferred->len);

	fflush(c->out);
	if (c->machine.host.run_command != NULL)
		c->machine.host.run_command(c->machine.host.ctx, command);
	free(command);
}

static FILE *
open_output(struct d_consumer *c, const char *path)
{
	const struct d_host *host = &c->machine.host;

	if (host->open_output != NULL)
		return host->open_output(host->ctx, path);
	errno = ENOSYS;
	return NULL;
}

static void
show_freopen(struct d_consumer *c, const struct d_deferred *deferred, const char *text)
{
	char *path = xstrndup(text, deferred->len);
	FILE *file = NULL;

	fflush(c->out);
	if (path[0] != '\0' && (file = open_output(c, path)) == NULL)
		fprintf(c->err, "%s: failed to open %s: %m\n", c->command, path);
	if (file != NULL)		/* the session flushes its own file only */
		setvbuf(file, NULL, _IOLBF, 0);
	if (file != NULL || path[0] == '\0') {
		if (c->opened != NULL)
			fclose(c->opened);
		c->opened = file;
		c->out = file != NULL ? file : c->standard;
	}
	d_settings_take(c);
	free(path);
}

static void
show_ftruncate(struct d_consumer *c, const struct d_deferred *deferred UNUSED,
    const char *text UNUSED)
{
	fflush(c->out);
	if (c->machine.host.truncate_output != NULL)
		c->machine.host.truncate_output(c->machine.host.ctx, c->out);
}

/* Defer setopt() with the name of the option and its value, a NUL after each. */
static void
run_setopt(struct d_consumer *c, const struct d_action_code *a)
{
	size_t at = c->out_current->text.len;

	for (unsigned i = 0; i < a->nargs; i++) {
		struct d_str s = d_string(&c->machine, a->arg[i].code);
		d_buf_add(&c->out_current->text, s.text, s.len);
		d_buf_char(&c->out_current->text, '\0');
	}
	d_output_defer(c->out_current, a, a->nargs, at);
}

static void
show_setopt(struct d_consumer *c, const struct d_deferred *deferred, const char *text)
{
	const struct d_action_code *a = deferred->action;

	d_setopt(c, a->clause, text, deferred->number > 1 ? text + strlen(text) + 1 : NULL);
}

static void
run_exit(struct d_consumer *c, const struct d_action_code *a)
{
	c->pending |= D_PENDING_EXIT;
	c->exit_status = (int)d_eval_number(&c->machine, a->arg[0].code);
}

static void
run_raise(struct d_consumer *c, const struct d_action_code *a)
{
	int sig = (int)d_eval_number(&c->machine, a->arg[0].code);

	if (c->machine.host.send_signal != NULL)
		c->machine.host.send_signal(c->machine.host.ctx, c->machine.event->pid, sig);
}

static void
run_stop(struct d_consumer *c, const struct d_action_code *a UNUSED)
{
	if (c->machine.host.send_signal != NULL)
		c->machine.host.send_signal(c->machine.host.ctx, c->machine.event->pid, SIGSTOP);
}

/* --- compiling ----------------------------------------------------------- */

static const struct {
	d_action_fn *run;
	d_deferred_fn *show;
} ACTIONS[] = {
#define ROW(name)	[D_BA_##name - D_BA_CLEAR]
	ROW(CLEAR) = { run_deferred, show_clear },
	ROW(COMMIT) = { d_act_commit, NULL },
	ROW(DENORMALIZE) = { run_deferred, show_denormalize },
	ROW(DISCARD) = { d_act_discard, NULL },
	ROW(EXIT) = { run_exit, NULL },
	ROW(FREOPEN) = { run_freopen, show_freopen },
	ROW(FTRUNCATE) = { run_deferred, show_ftruncate },
	ROW(NORMALIZE) = { run_deferred, show_normalize },
	ROW(PRINT) = { run_print, show_print },
	ROW(PRINTA) = { run_deferred, show_printa },
	ROW(PRINTF) = { run_printf, NULL },
	ROW(RAISE) = { run_raise, NULL },
	ROW(SETOPT) = { run_setopt, show_setopt },
	ROW(SPECULATE) = { d_act_speculate, NULL },
	ROW(STOP) = { run_stop, NULL },
	ROW(SYSTEM) = { run_deferred_text, show_system },
	ROW(TRACE) = { run_trace, NULL },
	ROW(TRACEMEM) = { run_tracemem, NULL },
	ROW(TRUNC) = { run_deferred, show_trunc },
#undef ROW
};

static void
compile_arg(struct d_consumer *c, const struct d_node *n, struct d_arg_code *arg, bool as_text)
{
	*arg = (struct d_arg_code){
		.value_class = d_value_class_of(n->type), .type = n->type,
		.size = n->size, .is_signed = n->is_signed,
		.literal = n->kind == D_N_STRING || n->kind == D_N_INT,
	};
	arg->record = arg->align = arg->size;
	if (arg->value_class == D_CLASS_OBJECT) {
		arg->record = arg->bytes = d_type_base(n->type)->size;
		arg->align = 2;
	}
	/* An array of char prints as a string. */
	if (arg->value_class == D_CLASS_STRING || (as_text && arg->value_class == D_CLASS_OBJECT &&
	    d_type_is_chars(n->type))) {
		arg->value_class = D_CLASS_STRING;
		arg->record = c->machine.string_max + 1;
		arg->align = 1;
		arg->code = d_code_string(&c->machine, n);
	} else
		arg->code = d_code_stored(&c->machine, n);
}

static void
compile_args(struct d_consumer *c, const struct d_node *list, bool as_text,
    struct d_action_code *a)
{
	unsigned i = 0;

	a->nargs = d_list_length(list);
	a->arg = d_arena_alloc(c->machine.arena, (a->nargs + 1) * sizeof(*a->arg));
	for (const struct d_node *n = list; n != NULL; n = n->next)
		compile_arg(c, n, &a->arg[i++], as_text);
}

/* Two actions record memory: tracemem() in place of its address and size, print() behind the
 * address. */
static void
record_memory(struct d_action_code *a)
{
	enum d_builtin_id id = a->stmt->expr->u.builtin->id;

	if (id == D_BA_PRINT) {
		a->arg[0].record = sizeof(uint64_t) + d_type_base(printed_type(a))->size;
		a->arg[0].align = sizeof(uint64_t);
	} else if (id == D_BA_TRACEMEM) {
		a->arg[0].record = (size_t)a->stmt->args->next->u.value;	/* a constant */
		a->arg[0].align = 1;
		a->arg[1].record = 0;
	}
}

/* Run an action that records data: in the line of its clause, which may begin here. */
static void
run_recording(struct d_consumer *c, const struct d_action_code *a)
{
	d_line_open(c);
	a->record(c, a);
	if (c->out_current != c->out_firing)
		d_speculation_recorded(c, a);
}

static void
compile_action(struct d_consumer *c, const struct d_stmt *s, struct d_action_code *a)
{
	const struct d_builtin *builtin = s->expr->u.builtin;
	bool as_text = builtin->id != D_BA_TRACE && builtin->id != D_BA_TRACEMEM &&
	    builtin->id != D_BA_PRINT;

	if (builtin->kind != D_B_ACTION || builtin->id < D_BA_CLEAR || builtin->id > D_BA_TRUNC)
		fatalx("%s( ) is no action", builtin->name);
	a->run = ACTIONS[builtin->id - D_BA_CLEAR].run;
	a->show = ACTIONS[builtin->id - D_BA_CLEAR].show;
	if ((builtin->flags & D_B_RECORDS) != 0) {
		a->record = a->run;
		a->run = run_recording;
	}
	if (builtin->id == D_BA_SETOPT) {
		a->arg = d_arena_alloc(c->machine.arena, 2 * sizeof(*a->arg));
		for (const struct d_node *n = s->args; n != NULL && a->nargs < 2; n = n->next)
			a->arg[a->nargs++] = (struct d_arg_code){
				.code = d_code_string(&c->machine, n), .value_class = D_CLASS_STRING,
				.record = c->machine.string_max + 1, .align = 1
			};
	} else
		compile_args(c, s->args, as_text, a);
	record_memory(a);
	a->naggs = s->naggs;
	a->agg = d_arena_alloc(c->machine.arena, (s->naggs + 1) * sizeof(struct d_aggregation *));
	for (unsigned i = 0; i < s->naggs; i++)
		a->agg[i] = c->agg[s->aggs[i]->id];
}

/* before: the statement before it, or NULL. */
static void
compile_key(struct d_consumer *c, const struct d_action_code *before, struct d_action_code *a)
{
	if (before != NULL && before->stmt->kind == D_S_AGG && d_keys_repeat(before->stmt, a->stmt)) {
		a->run = run_aggregate_again;
		return;
	}
	a->key = d_code_key(&c->machine, a->stmt->keys, 0, false);
	a->run = a->key->names != 0 ? run_aggregate_names : run_aggregate;
}

struct d_action_code *
d_code_statements(struct d_consumer *c, const struct d_stmt *s)
{
	struct d_action_code *first = NULL, **end = &first, *before = NULL;

	for (; s != NULL; s = s->next) {
		struct d_action_code *a = d_arena_alloc(c->machine.arena, sizeof(*a));
		a->stmt = s;
		a->clause = c->machine.clause;
		d_code_guard(&c->machine, s);
		switch (s->kind) {
		case D_S_EXPR:
			compile_args(c, s->expr, true, a);
			a->value = a->arg[0].code;
			a->run = a->arg[0].value_class == D_CLASS_STRING ? run_string : run_number;
			break;
		case D_S_ACTION:
			compile_action(c, s, a);
			break;
		case D_S_AGG:
			a->agg = &c->agg[s->agg->id];
			a->naggs = 1;
			a->value = s->value != NULL ? d_code_expr(&c->machine, s->value) : NULL;
			a->weight = s->weight != NULL ? d_code_expr(&c->machine, s->weight) : NULL;
			compile_key(c, before, a);
			break;
		case D_S_IF:
			a->value = d_code_expr(&c->machine, s->expr);
			a->then = d_code_statements(c, s->then);
			a->otherwise = d_code_statements(c, s->otherwise);
			a->run = run_if;
			break;
		}
		*end = before = a;
		end = &a->next;
	}
	return first;
}
