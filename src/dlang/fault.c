/*
 * fault.c - the end of a clause that cannot go on.
 */
#include "consumer.h"

void
d_fault(struct d_consumer *c, enum d_fault_code code, uint64_t value)
{
	c->fault_code = code;
	c->fault_value = value;
	_longjmp(c->fault, 1);
}

void
d_abandon(struct d_consumer *c)
{
	c->fault_code = D_FAULT_NONE;
	_longjmp(c->fault, 1);
}
