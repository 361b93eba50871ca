/*
 * usdt_args.c - from assembler operands to registers, offsets and sizes.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "usdt_args.h"

/* Start of the next argument and its length; NULL after the last. */
static const char *
next_arg(const char *spec, size_t *len)
{
	spec += strspn(spec, " ");
	/* aarch64 writes a blank inside brackets: [sp, 8]. */
	bool inside = false;
	for (*len = 0; spec[*len] != '\0' && (inside || spec[*len] != ' '); ++*len)
		inside = spec[*len] == '[' || (inside && spec[*len] != ']');
	return *len != 0 ? spec : NULL;
}

/* The part before '@'.  false: it is not a size that a value has. */
static bool
parse_size(const char **p, struct uprobe_arg *arg)
{
	char *end;
	long size = strtol(*p, &end, 10);
	if (*end == 'f')	/* a floating-point value: the bits as they are */
		end++;
	if (end == *p || *end != '@' || size < -8 || size > 8)
		return false;
	long bytes = size < 0 ? -size : size;
	arg->sign = size < 0;
	arg->size = (__u8)bytes;
	*p = end + 1;
	return bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
}

static bool
parse_number(const char **p, __s64 *value)
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

static bool
skip(const char **p, char c)
{
	if (**p != c)
		return false;
	++*p;
	return true;
}

struct reg_name {
	const char *name;
	__u8 place;		/* in struct pt_regs, in longs */
};

/* A register's name at *p, letters and digits; UPROBE_NO_REG: no register has it. */
static __u8
parse_name(const char **p, const struct reg_name *names, size_t n)
{
	size_t len = strspn(*p, "abcdefghijklmnopqrstuvwxyz0123456789");
	for (size_t i = 0; i < n; i++)
		if (strlen(names[i].name) == len && memcmp(names[i].name, *p, len) == 0) {
			*p += len;
			return names[i].place;
		}
	return UPROBE_NO_REG;
}

/* Characters of a symbol's name, and those of them that it may begin with. */
#define LETTERS	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_."
#define NAME	LETTERS "0123456789$"

const char *
usdt_args_symbol(const char *spec, size_t *len)
{
	while (*spec != '\0') {
		bool name = strchr(LETTERS, *spec) != NULL;
		*len = strspn(spec, NAME);
		if (name)
			return spec;
		/* A register, and a number with the letters in it, is no symbol. */
		spec += *spec == '%' ? 1 + strspn(spec + 1, NAME) : *len != 0 && *spec != '$' ? *len : 1;
	}
	return NULL;
}

#if defined(__x86_64__)

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
static const struct reg_name registers[] = {
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
	if (!skip(p, '%'))
		return UPROBE_NO_REG;
	return parse_name(p, registers, sizeof(registers) / sizeof(registers[0]));
}

/* A sum of numbers and at most one symbol: 40+stats, queued-8.  *symbol: NULL without. */
static bool
parse_sum(const char **p, const struct usdt_site *site, __s64 *sum,
    const struct usdt_symbol **symbol)
{
	*sum = 0;
	*symbol = NULL;
	do {
		size_t len = strspn(*p, NAME);
		__s64 term = 0;
		if (**p != '\0' && strchr(LETTERS, **p) != NULL) {
			if (*symbol != NULL || (*symbol = find_symbol(site, *p, len)) == NULL)
				return false;
			*p += len;
		} else if (!parse_number(p, &term))
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
	if (!skip(p, '(') || (**p != ',' && (arg->reg = parse_register(p)) == UPROBE_NO_REG))
		return false;
	if (skip(p, ',')) {
		__s64 scale = 1;
		if ((arg->index = parse_register(p)) == UPROBE_NO_REG)
			return false;
		if (skip(p, ',') && !parse_number(p, &scale))
			return false;
		if (scale != 1 && scale != 2 && scale != 4 && scale != 8)
			return false;
		arg->scale = (__u8)__builtin_ctzll((unsigned long long)scale);
	}
	return skip(p, ')');
}

/* $5, %eax, -8(%rbp), (%rax,%rbx,4), 8(,%rbx,2), queued(%rip), table+8(,%rax,4), $table */
static bool
parse_operand(const char **p, const struct usdt_site *site, struct uprobe_arg *arg)
{
	const struct usdt_symbol *symbol = NULL;

	if (**p == '%') {
		arg->kind = UPROBE_ARG_REG;
		arg->reg = parse_register(p);
		return arg->reg != UPROBE_NO_REG;
	}
	bool constant = skip(p, '$');
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

#elif defined(__aarch64__)

static __u8
parse_register(const char **p)
{
	static const struct reg_name sp[] = { { "sp", 31 } };
	if (**p == 's')
		return parse_name(p, sp, 1);
	if (**p != 'x' && **p != 'w')
		return UPROBE_NO_REG;
	char *end;
	unsigned long n = strtoul(*p + 1, &end, 10);
	if (end == *p + 1 || n > 30)
		return UPROBE_NO_REG;
	*p = end;
	return (__u8)n;
}

/* 5, x0, [sp], [sp, 8], [x0, x1] */
static bool
parse_operand(const char **p, const struct usdt_site *site, struct uprobe_arg *arg)
{
	(void)site;
	if (**p == 'x' || **p == 'w') {
		arg->kind = UPROBE_ARG_REG;
		arg->reg = parse_register(p);
		return arg->reg != UPROBE_NO_REG;
	}
	if (!skip(p, '[')) {
		arg->kind = UPROBE_ARG_CONST;
		return parse_number(p, &arg->offset);
	}
	arg->kind = UPROBE_ARG_MEM;
	if ((arg->reg = parse_register(p)) == UPROBE_NO_REG)
		return false;
	if (skip(p, ',')) {
		*p += strspn(*p, " ");
		if (**p == 'x') {
			if ((arg->index = parse_register(p)) == UPROBE_NO_REG)
				return false;
		} else if (!parse_number(p, &arg->offset))
			return false;
	}
	return skip(p, ']');
}

#else

static bool
parse_operand(const char **p, const struct usdt_site *site, struct uprobe_arg *arg)
{
	(void)p, (void)site, (void)arg;
	return false;
}

#endif

unsigned
usdt_args_count(const char *spec)
{
	unsigned n = 0;
	size_t len;
	while (n < UPROBE_ARGS && (spec = next_arg(spec, &len)) != NULL) {
		spec += len;
		n++;
	}
	return n;
}

const char *
usdt_args_type(const char *spec, unsigned i)
{
	static const struct {
		__u8 size;
		const char *type[2];	/* unsigned, signed */
	} types[] = {
		{ 1, { "uint8_t", "int8_t" } },
		{ 2, { "uint16_t", "int16_t" } },
		{ 4, { "uint32_t", "int32_t" } },
		{ 8, { "uint64_t", "int64_t" } },
	};
	size_t len;
	while ((spec = next_arg(spec, &len)) != NULL && i-- > 0)
		spec += len;
	struct uprobe_arg arg = { 0 };
	if (spec != NULL && parse_size(&spec, &arg))
		for (size_t t = 0; t < sizeof(types) / sizeof(types[0]); t++)
			if (types[t].size == arg.size)
				return types[t].type[arg.sign];
	return "int64_t";
}

void
usdt_args_parse(const struct usdt_site *note, struct uprobe_site *site)
{
	static const struct uprobe_arg nothing = {
		.kind = UPROBE_ARG_NONE, .reg = UPROBE_NO_REG, .index = UPROBE_NO_REG, .size = 8,
	};
	const char *spec = note->args;
	size_t len;
	site->nargs = 0;
	while (site->nargs < UPROBE_ARGS && (spec = next_arg(spec, &len)) != NULL) {
		struct uprobe_arg *arg = &site->arg[site->nargs++];
		const char *p = spec;
		*arg = nothing;
		if (!parse_size(&p, arg) || !parse_operand(&p, note, arg) || p != spec + len)
			*arg = nothing;
		spec += len;
	}
}
