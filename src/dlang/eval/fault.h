/*
 * fault.h - faults: the end of a clause that cannot go on.
 */
#ifndef D_FAULT_H
#define D_FAULT_H

#include <stdint.h>

struct d_machine;

/* DTrace's DTRACEFLT_* in number and order: a script sees them in arg4 of ERROR. */
enum d_fault_code {
	D_FAULT_NONE, D_FAULT_BADADDR, D_FAULT_BADALIGN, D_FAULT_ILLOP, D_FAULT_DIVZERO,
	D_FAULT_NOSCRATCH, D_FAULT_KPRIV, D_FAULT_UPRIV, D_FAULT_TUPOFLOW, D_FAULT_BADSTACK,
	D_FAULT_BADSIZE, D_FAULT_BADINDEX, D_FAULT_LIBRARY
};

/* End the clause with a fault; `value` is the bad address, size or index. */
void d_fault(struct d_machine *, enum d_fault_code code, uint64_t value)
    __attribute__((noreturn));

/* End the clause without a fault. */
void d_abandon(struct d_machine *) __attribute__((noreturn));

#endif
