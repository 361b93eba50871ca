/*
 * report.h - the messages for run-time errors and drops, on c->err.
 */
#ifndef D_REPORT_H
#define D_REPORT_H

#include <stdint.h>

struct d_clause;
struct d_consumer;

/* Report the fault that ended the clause.  Its `pc` is the line of the clause in the program,
 * since there is no machine code to point at. */
void d_fault_report(struct d_consumer *);
uint64_t d_fault_pc(const struct d_consumer *);

/* Report an option that setopt() cannot set. */
void d_setopt_report(struct d_consumer *, const struct d_clause *, const char *name,
    const char *value, const char *why);

/* Report everything lost since the last report. */
void d_drops_report(struct d_consumer *);

/* Note that n events, or the data of n clauses, were lost on a CPU, for the next report. */
void d_drops_note(struct d_consumer *, uint32_t cpu, uint64_t n);

/* Say in the output itself that its tables are incomplete, if something was lost that they would
 * hold. */
void d_drops_conclude(struct d_consumer *);

#endif
