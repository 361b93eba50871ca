/*
 * line.h - the line of a clause.
 */
#ifndef D_LINE_H
#define D_LINE_H

struct d_consumer;

/* Begin the line of the running clause, unless it has begun or the option quiet is set: CPU, probe
 * and name, or with flowindent the arrow and the indentation. */
void d_line_open(struct d_consumer *);

/* End the line of the running clause, if it has begun. */
void d_line_close(struct d_consumer *);

#endif
