/*
 * usdt_args.c - from assembler operands to registers, offsets and sizes.
 */
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

const char *
usdt_args_symbol(const struct arch_operands *operands, const char *spec, size_t *len)
{
	if (operands == NULL || !operands->symbols)
		return NULL;
	while (*spec != '\0') {
		bool name = strchr(OPERAND_LETTERS, *spec) != NULL;
		*len = strspn(spec, OPERAND_NAME);
		if (name)
			return spec;
		/* A register, and a number with the letters in it, is no symbol. */
		spec += *spec == '%' ? 1 + strspn(spec + 1, OPERAND_NAME) : *len != 0 && *spec != '$' ? *len : 1;
	}
	return NULL;
}

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
usdt_args_parse(const struct arch_operands *operands, const struct usdt_site *note,
    struct uprobe_site *site)
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
		if (!parse_size(&p, arg) || operands == NULL || !operands->read(&p, note, arg) ||
		    p != spec + len)
			*arg = nothing;
		spec += len;
	}
}
