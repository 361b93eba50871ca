/*
 * x86_64/operand.c - the operands of x86-64, as GNU's assembler writes them: -8(%rbp), $5.
 */
#include "arch/operand.h"

static const struct usdt_symbol *
find_symbol(const struct usdt_site *site, const char *name, size_t len)
{
	for (size_t i = 0; i < site->nsymbols; i++)
		if (strncmp(site->symbol[i].name, name, len) == 0 && site->symbol[i].name[len] == '\0')
			return &site->symbol[i];
	return NULL;
}

enum { RIP = 16 };

/* Each register under the names of its widths.  %ah and its like, and those that pt_regs
 * does not hold (%xmm0, %fs), are missing. */
static const struct operand_register registers[] = {
	{ "rax", 10 }, { "eax", 10 }, { "ax", 10 }, { "al", 10 },
	{ "rbx", 5 }, { "ebx", 5 }, { "bx", 5 }, { "bl", 5 },
	{ "rcx", 11 }, { "ecx", 11 }, { "cx", 11 }, { "cl", 11 },
	{ "rdx", 12 }, { "edx", 12 }, { "dx", 12 }, { "dl", 12 },
	{ "rsi", 13 }, { "esi", 13 }, { "si", 13 }, { "sil", 13 },
	{ "rdi", 14 }, { "edi", 14 }, { "di", 14 }, { "dil", 14 },
	{ "rbp", 4 }, { "ebp", 4 }, { "bp", 4 }, { "bpl", 4 },
	{ "rsp", 19 }, { "esp", 19 }, { "sp", 19 }, { "spl", 19 },
	{ "r8", 9 }, { "r8d", 9 }, { "r8w", 9 }, { "r8b", 9 },
	{ "r9", 8 }, { "r9d", 8 }, { "r9w", 8 }, { "r9b", 8 },
	{ "r10", 7 }, { "r10d", 7 }, { "r10w", 7 }, { "r10b", 7 },
	{ "r11", 6 }, { "r11d", 6 }, { "r11w", 6 }, { "r11b", 6 },
	{ "r12", 3 }, { "r12d", 3 }, { "r12w", 3 }, { "r12b", 3 },
	{ "r13", 2 }, { "r13d", 2 }, { "r13w", 2 }, { "r13b", 2 },
	{ "r14", 1 }, { "r14d", 1 }, { "r14w", 1 }, { "r14b", 1 },
	{ "r15", 0 }, { "r15d", 0 }, { "r15w", 0 }, { "r15b", 0 },
	{ "rip", RIP },
};

static __u8
parse_register(const char **p)
{
	if (!operand_skip(p, '%'))
		return UPROBE_NO_REG;
	return operand_register(p, registers, sizeof(registers) / sizeof(registers[0]));
}

/* A sum of numbers and at most one symbol: 40+stats, queued-8.  *symbol: NULL without. */
static bool
parse_sum(const char **p, const struct usdt_site *site, __s64 *sum,
    const struct usdt_symbol **symbol)
{
	*sum = 0;
	*symbol = NULL;
	do {
		size_t len = strspn(*p, OPERAND_NAME);
		__s64 term = 0;
		if (**p != '\0' && strchr(OPERAND_LETTERS, **p) != NULL) {
			if (*symbol != NULL || (*symbol = find_symbol(site, *p, len)) == NULL)
				return false;
			*p += len;
		} else if (!operand_number(p, &term))
			return false;
		if (__builtin_add_overflow(*sum, term, sum))
			return false;
		if (**p == '+')
			++*p;
		else if (**p != '-')
			return true;
	} while (true);
}

/* (%rax,%rbx,4), (,%rbx,2) */
static bool
parse_base_and_index(const char **p, struct uprobe_arg *arg)
{
	if (!operand_skip(p, '(') || (**p != ',' && (arg->reg = parse_register(p)) == UPROBE_NO_REG))
		return false;
	if (operand_skip(p, ',')) {
		__s64 scale = 1;
		if ((arg->index = parse_register(p)) == UPROBE_NO_REG)
			return false;
		if (operand_skip(p, ',') && !operand_number(p, &scale))
			return false;
		if (scale != 1 && scale != 2 && scale != 4 && scale != 8)
			return false;
		arg->scale = (__u8)__builtin_ctzll((unsigned long long)scale);
	}
	return operand_skip(p, ')');
}

/* $5, %eax, -8(%rbp), (%rax,%rbx,4), 8(,%rbx,2), queued(%rip), table+8(,%rax,4), $table */
static bool
read_operand(const char **p, const struct usdt_site *site, struct uprobe_arg *arg)
{
	const struct usdt_symbol *symbol = NULL;

	if (**p == '%') {
		arg->kind = UPROBE_ARG_REG;
		arg->reg = parse_register(p);
		return arg->reg != UPROBE_NO_REG;
	}
	bool constant = operand_skip(p, '$');
	if (**p != '(' && !parse_sum(p, site, &arg->offset, &symbol))
		return false;
	arg->kind = constant ? UPROBE_ARG_CONST : UPROBE_ARG_MEM;
	if (!constant && (**p == '(' || symbol == NULL) && !parse_base_and_index(p, arg))
		return false;
	/* The site's own address is in %rip when it fires.  A number before (%rip) counts from
	 * the end of an instruction that the note does not know. */
	bool from_site = arg->reg == RIP;
	if (symbol == NULL)
		return !from_site;
	return (from_site || symbol->fixed) && !__builtin_add_overflow(arg->offset,
	    from_site ? symbol->distance : (__s64)symbol->address, &arg->offset);
}

const struct arch_operands arch_operands_x86_64 = { read_operand, true };
