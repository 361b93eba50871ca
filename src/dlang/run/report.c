/*
 * report.c - the messages for run-time errors and drops.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "dlang/run/report.h"
#include "dlang/base/visible.h"
#include "dlang/dlang.h"
#include "dlang/run/consumer.h"
#include "xmalloc.h"

enum detail { NONE, HEXADECIMAL, DECIMAL };

static const struct {
	const char *text;
	enum detail detail;
} FAULTS[] = {
	[D_FAULT_NONE] = { "unknown error", NONE },
	[D_FAULT_BADADDR] = { "invalid address", HEXADECIMAL },
	[D_FAULT_BADALIGN] = { "invalid alignment", HEXADECIMAL },
	[D_FAULT_ILLOP] = { "illegal operation", NONE },
	[D_FAULT_DIVZERO] = { "divide-by-zero", NONE },
	[D_FAULT_NOSCRATCH] = { "out of scratch space", NONE },
	[D_FAULT_KPRIV] = { "invalid kernel access", NONE },
	[D_FAULT_UPRIV] = { "invalid user access", NONE },
	[D_FAULT_TUPOFLOW] = { "tuple stack overflow", NONE },
	[D_FAULT_BADSTACK] = { "bad stack", HEXADECIMAL },
	[D_FAULT_BADSIZE] = { "invalid size", HEXADECIMAL },
	[D_FAULT_BADINDEX] = { "index out of bounds", DECIMAL },
	[D_FAULT_LIBRARY] = { "library-level fault", NONE },
};

uint64_t
d_fault_pc(const struct d_consumer *c)
{
	return c->machine.clause->loc.line > 0 ? (uint64_t)c->machine.clause->loc.line : 1;
}

char *
d_visible(const char *text, const char *keep)
{
	struct d_buf out = { 0 };

	d_visible_add(&out, text, strlen(text), keep);
	char *visible = xstrndup(out.data != NULL ? out.data : "", out.len);
	d_buf_free(&out);
	return visible;
}

/* Print the beginning of a message: clause and probe. */
static void
report_location(struct d_consumer *c, const struct d_clause *clause)
{
	const struct d_probe *probe = c->machine.event->probe;
	char *text = xasprintf("%s:%s:%s:%s", probe->prov, probe->mod, probe->func, probe->name);
	char *name = d_visible(text, "");

	fprintf(c->err, "%s: error in dt_clause_%u for probe ID %u (%s): ", c->command,
	    clause->index, probe->id, name);
	free(name);
	free(text);
}

void
d_setopt_report(struct d_consumer *c, const struct d_clause *clause, const char *name,
    const char *value, const char *why)
{
	report_location(c, clause);
	fprintf(c->err, "couldn't set option \"%s\" to \"%s\": %s\n\n", name, value, why);
}

void
d_fault_report(struct d_consumer *c)
{
	report_location(c, c->machine.clause);
	fputs(FAULTS[c->machine.fault_code].text, c->err);
	if (FAULTS[c->machine.fault_code].detail == HEXADECIMAL)
		fprintf(c->err, " (0x%" PRIx64 ")", c->machine.fault_value);
	else if (FAULTS[c->machine.fault_code].detail == DECIMAL)
		fprintf(c->err, " (%" PRId64 ")", (int64_t)c->machine.fault_value);
	fprintf(c->err, " at BPF pc %" PRIu64 "\n", d_fault_pc(c));
}

/* DTrace's message has room for 80 bytes with its NUL, and a longer one loses its end. */
static void
report_drops(struct d_consumer *c, const char *tag, uint64_t n, const char *one, const char *many)
{
	enum { MESSAGE = 80 };
	char text[MESSAGE];
	int len = 0;

	if (n == 0)
		return;
	if (d_option_on(&c->machine.options, D_O_DROPTAGS))
		len = snprintf(text, sizeof(text), "[DTRACEDROP_%s] ", tag);
	snprintf(text + len, sizeof(text) - (size_t)len, "%" PRIu64 " %s", n, n == 1 ? one : many);
	fprintf(c->err, "%s: %s\n", c->command, text);
}

static void
report_principal(struct d_consumer *c)
{
	for (size_t i = 0; i < c->nprincipal; i++) {
		struct d_cpu_drops *drops = &c->principal[i];
		char text[32];
		snprintf(text, sizeof(text), "drop%s on CPU %u", drops->n == 1 ? "" : "s", drops->cpu);
		report_drops(c, "PRINCIPAL", drops->n, text, text);
		drops->n = 0;
	}
}

void
d_drops_report(struct d_consumer *c)
{
	report_principal(c);
	report_drops(c, "DYNAMIC", c->machine.dynamic_drops, "dynamic variable drop",
	    "dynamic variable drops");
	report_drops(c, "SPEC", c->speculative_drops, "speculative drop", "speculative drops");
	report_drops(c, "SPECUNAVAIL", c->machine.speculations.failures,
	    "failed speculation (no speculative buffer available)",
	    "failed speculations (no speculative buffer available)");
	report_drops(c, "DBLERROR", c->double_errors, "error in ERROR probe enabling",
	    "errors in ERROR probe enabling");
	report_drops(c, "AGGREGATION", c->agg_room.drops, "aggregation drop on CPU 0",
	    "aggregation drops on CPU 0");
	c->lost.variables += c->machine.dynamic_drops;
	c->lost.entries += c->agg_room.drops;
	c->machine.dynamic_drops = c->machine.speculations.failures = c->speculative_drops = 0;
	c->agg_room.drops = c->double_errors = 0;
}

void
d_drops_note(struct d_consumer *c, uint32_t cpu, uint64_t n)
{
	size_t i = 0;

	while (i < c->nprincipal && c->principal[i].cpu != cpu)
		i++;
	if (i == c->nprincipal) {
		c->principal = xreallocarray(c->principal, i + 1, sizeof(c->principal[0]));
		c->principal[c->nprincipal++] = (struct d_cpu_drops){ .cpu = cpu };
	}
	c->principal[i].n += n;
}

void
d_drops_conclude(struct d_consumer *c)
{
	const struct {
		uint64_t n;
		const char *one, *many;
	} lost[] = {
		{ c->lost.events, "event was", "events were" },
		{ c->lost.variables, "value of a variable was", "values of variables were" },
		{ c->lost.entries, "value for an aggregation was", "values for aggregations were" },
	};

	for (size_t i = 0; i < sizeof(lost) / sizeof(lost[0]) && c->program->naggs != 0; i++)
		if (lost[i].n != 0)
			fprintf(c->out, "Incomplete: %" PRIu64 " %s lost.\n", lost[i].n,
			    lost[i].n == 1 ? lost[i].one : lost[i].many);
}
