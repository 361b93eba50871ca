/*
 * usdt_args.h - the argument specification of a USDT note: "-4@%eax 8@16(%rsp) 4@$5".
 *
 * Each argument is SIZE@OPERAND: its size in bytes, negative if signed, and an operand
 * in the assembler's own language, so the parser depends on the machine.
 */
#ifndef PYDTRACE_USDT_ARGS_H
#define PYDTRACE_USDT_ARGS_H

#include <stddef.h>

#include "uprobe_abi.h"

/* The number of arguments, UPROBE_ARGS at most: D cannot name more. */
unsigned usdt_args_count(const char *spec);

/* The C type that argument i has by its size and sign: "int32_t", "uint64_t" ... */
const char *usdt_args_type(const char *spec, unsigned i);

/* Fill site->nargs and site->arg.  An operand that the parser does not understand
 * becomes an argument that reads 0. */
void usdt_args_parse(const char *spec, struct uprobe_site *site);

#endif
