/*
 * usdt_args.h - the argument specification of a USDT note: "-4@%eax 8@16(%rsp) 4@$5".
 *
 * Each argument is SIZE@OPERAND: its size in bytes, negative if signed, and an operand
 * in the assembler's own language, which arch/operand.h reads: operands are those of the machine
 * whose code the file holds, arch_operands() of this one.  NULL: it has no reader, and no argument
 * has a value.
 *
 * What the parser does not understand, and what a tracer cannot have (a register of
 * floating-point numbers, a variable of a thread, a symbol that the file does not name), is
 * an argument without a value: UPROBE_ARG_NONE.
 */
#ifndef PYDTRACE_USDT_ARGS_H
#define PYDTRACE_USDT_ARGS_H

#include <stddef.h>

#include "arch/operand.h"
#include "notes.h"
#include "uprobe_abi.h"

/* The number of arguments, UPROBE_ARGS at most: D cannot name more. */
unsigned usdt_args_count(const char *spec);

/* The C type that argument i has by its size and sign: "int32_t", "uint64_t" ... */
const char *usdt_args_type(const char *spec, unsigned i);

/* The first name of a symbol in a specification, or in the rest of one: "stats" of
 * "-4@40+stats(%rip)", of *len bytes.  NULL: there is none. */
const char *usdt_args_symbol(const struct arch_operands *, const char *spec, size_t *len);

/* Fill site->nargs and site->arg from note->args and the symbols of the note. */
void usdt_args_parse(const struct arch_operands *, const struct usdt_site *note,
    struct uprobe_site *site);

#endif
