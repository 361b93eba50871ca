/*
 * aarch64/operand.c - the operands of AArch64: x0, [sp, 12], [x1, x2, lsl 3], -5.
 *
 * GCC writes all of these forms, Clang registers, numbers and [x0] only.  An index that is narrower
 * than an address (w2, sxtw 3), and the lower half of a symbol's address ([x0, #:lo12:table]) are not
 * read.
 */
#include "arch/operand.h"

enum { SP = 31, LAST_X = 30 };

/* A register: x0, w0 ... of the letter given.  UPROBE_NO_REG: it is none. */
static __u8
numbered_register(const char **p, char letter)
{
	if (**p != letter)
		return UPROBE_NO_REG;
	const char *digits = *p + 1;
	size_t len = strspn(digits, "0123456789");
	if (len == 0 || len > 2 || (len == 2 && *digits == '0'))
		return UPROBE_NO_REG;
	int n = atoi(digits);
	if (n > LAST_X)
		return UPROBE_NO_REG;
	*p = digits + len;
	return (__u8)n;
}

/* The register that holds an address. */
static __u8
base_register(const char **p)
{
	static const struct operand_register sp[] = { { "sp", SP } };

	return **p == 's' ? operand_register(p, sp, 1) : numbered_register(p, 'x');
}

/* A number may have a mark that it is one. */
static bool
immediate(const char **p, __s64 *value)
{
	operand_skip(p, '#');
	return (**p == '-' || (**p >= '0' && **p <= '9')) && operand_number(p, value);
}

static void
skip_blanks(const char **p)
{
	*p += strspn(*p, " ");
}

static bool
skip_word(const char **p, const char *word)
{
	size_t len = strlen(word);

	if (strncmp(*p, word, len) != 0)
		return false;
	*p += len;
	return true;
}

/* Behind "[x1,": a number, or "x2" or "x2, lsl 3". */
static bool
read_index(const char **p, struct uprobe_arg *arg)
{
	skip_blanks(p);
	if (**p != 'x')
		return immediate(p, &arg->offset);
	if ((arg->index = numbered_register(p, 'x')) == UPROBE_NO_REG)
		return false;
	if (!operand_skip(p, ','))
		return true;
	__s64 shift;
	skip_blanks(p);
	if (!skip_word(p, "lsl "))
		return false;
	skip_blanks(p);
	if (!immediate(p, &shift) || shift < 0 || shift > 3)
		return false;
	arg->scale = (__u8)shift;
	return true;
}

static bool
read_operand(const char **p, const struct usdt_site *site, struct uprobe_arg *arg)
{
	(void)site;
	if (operand_skip(p, '[')) {
		arg->kind = UPROBE_ARG_MEM;
		if ((arg->reg = base_register(p)) == UPROBE_NO_REG)
			return false;
		if (operand_skip(p, ',') && !read_index(p, arg))
			return false;
		return operand_skip(p, ']');
	}
	if (**p == '#' || **p == '-' || (**p >= '0' && **p <= '9')) {
		arg->kind = UPROBE_ARG_CONST;
		return immediate(p, &arg->offset);
	}
	if (skip_word(p, "xzr") || skip_word(p, "wzr")) {
		arg->kind = UPROBE_ARG_CONST;
		return true;
	}
	arg->kind = UPROBE_ARG_REG;
	arg->reg = **p == 'w' ? numbered_register(p, 'w') : base_register(p);
	return arg->reg != UPROBE_NO_REG;
}

const struct arch_operands arch_operands_aarch64 = { read_operand, false };
