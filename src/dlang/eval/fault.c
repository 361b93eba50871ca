/*
 * fault.c - faults: the end of a clause that cannot go on.
 */
#include "dlang/eval/fault.h"
#include "dlang/eval/machine.h"

void
d_fault(struct d_machine *m, enum d_fault_code code, uint64_t value)
{
	m->fault_code = code;
	m->fault_value = value;
	_longjmp(m->fault, 1);
}

void
d_abandon(struct d_machine *m)
{
	m->fault_code = D_FAULT_NONE;
	_longjmp(m->fault, 1);
}
