/*
 * operand.h - the operands of a CPU's assembler, as notes have them: the register or the place in
 * memory where an argument of a site is.
 *
 * Each CPU's reader is compiled on all of them, so that all are tested on each.
 */
#ifndef ARCH_OPERAND_H
#define ARCH_OPERAND_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "pydtrace/notes.h"
#include "pydtrace/uprobe_abi.h"

struct arch_operands {
	/* Read the operand at *p, and move *p behind it.  false: it has no value that a tracer can
	 * have, and arg is spoiled. */
	bool (*read)(const char **p, const struct usdt_site *site, struct uprobe_arg *arg);
	bool symbols;		/* it reads those of a site's symbols */
};

extern const struct arch_operands arch_operands_x86_64, arch_operands_aarch64;

/* Those of this CPU; NULL: nobody has written them. */
static inline const struct arch_operands *
arch_operands(void)
{
#if defined __x86_64__
	return &arch_operands_x86_64;
#elif defined __aarch64__
	return &arch_operands_aarch64;
#else
	return NULL;
#endif
}

/* Characters of a symbol's name, and those of them that it may begin with. */
#define OPERAND_LETTERS	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_."
#define OPERAND_NAME	OPERAND_LETTERS "0123456789$"

static inline bool
operand_skip(const char **p, char c)
{
	if (**p != c)
		return false;
	++*p;
	return true;
}

static inline bool
operand_number(const char **p, __s64 *value)
{
	char *end;
	errno = 0;
	long long v = strtoll(*p, &end, 0);
	if (end == *p || errno != 0) {
		/* 0xffffffffffffffff and the like. */
		errno = 0;
		v = (long long)strtoull(*p, &end, 0);
		if (end == *p || errno != 0)
			return false;
	}
	*value = v;
	*p = end;
	return true;
}

struct operand_register {
	const char *name;
	__u8 place;		/* in struct pt_regs, in longs */
};

/* A register's name at *p, letters and digits; UPROBE_NO_REG: no register has it. */
static inline __u8
operand_register(const char **p, const struct operand_register *names, size_t n)
{
	size_t len = strspn(*p, "abcdefghijklmnopqrstuvwxyz0123456789");
	for (size_t i = 0; i < n; i++)
		if (strlen(names[i].name) == len && memcmp(names[i].name, *p, len) == 0) {
			*p += len;
			return names[i].place;
		}
	return UPROBE_NO_REG;
}

#endif
