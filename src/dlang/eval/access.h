/*
 * access.h - memory at an address: the program's own, or the traced process's.
 *
 * A bad address is a fault (BADADDR) that ends the clause.
 */
#ifndef D_ACCESS_H
#define D_ACCESS_H

#include "dlang/eval/machine.h"

/* Copy len bytes at an address of the program or of the traced process. */
void d_read(struct d_machine *, uint64_t address, void *to, size_t len);
/* The same for the traced process alone, even if the address has the mark of a program's.
 * Bytes captured at the site are read from the event. */
void d_read_process(struct d_machine *, uint64_t address, void *to, size_t len);
/* Return the string at an address, cut at strsize; it may be a copy in scratch memory.  Address 0
 * is the string NULL. */
struct d_str d_read_string(struct d_machine *, uint64_t address);
/* Return the pointer to len bytes of the program's memory, to be written to; the traced process is
 * never written to. */
void *d_writable(struct d_machine *, uint64_t address, size_t len);

#endif
