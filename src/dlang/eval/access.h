/*
 * access.h - memory at an address: the program's own, or the traced process's.
 */
#ifndef D_ACCESS_H
#define D_ACCESS_H

#include "dlang/eval/machine.h"

/* Copy len bytes at an address of ours or of the traced process, or fault. */
void d_read(struct d_machine *, uint64_t address, void *to, size_t len);
/* The same for the traced process alone, even where an address looks like one of
 * ours.  What was captured at the site is read from there. */
void d_read_process(struct d_machine *, uint64_t address, void *to, size_t len);
/* The string there, cut at strsize; it may be copied to scratch.  Address 0 is the
 * string NULL. */
struct d_str d_read_string(struct d_machine *, uint64_t address);
/* len bytes of ours at an address, to be written to; a fault if they are not. */
void *d_writable(struct d_machine *, uint64_t address, size_t len);

#endif
