/*
 * line.h - the line of a clause.
 */
#ifndef D_LINE_H
#define D_LINE_H

#include "dlang/run/consumer.h"

/* Begin the line of the running clause, unless it has begun or the option quiet is set: CPU, probe
 * and name, or with flowindent the arrow and the indentation. */
void d_line_open(struct d_consumer *);

/* End the line that the running clause has begun. */
void d_line_end(struct d_consumer *);

/* End the line of the running clause, if it has begun. */
static inline void
d_line_close(struct d_consumer *c)
{
	if (c->line_open)
		d_line_end(c);
}

#endif
