/*
 * fuzz_args.c - libFuzzer: any text as the argument specification of a site.
 *
 * The names that the text has in it are given addresses, as a symbol table would.  No input may
 * crash, hang or make a sanitizer complain, and each argument is one that the BPF program reads.
 */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "pydtrace/usdt_args.h"
#include "xmalloc.h"

enum { SYMBOLS = 8 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Name each symbol of the text.  Returns how many. */
static size_t
collect(const struct arch_operands *operands, const char *args, struct usdt_symbol *symbol)
{
	const char *name = args;
	size_t n = 0, len;

	while (n < SYMBOLS && (name = usdt_args_symbol(operands, name, &len)) != NULL) {
		assert(len != 0 && len <= strlen(name));
		symbol[n] = (struct usdt_symbol){
			.name = xstrndup(name, len), .address = UINT64_C(0x1fffffffffff) << n,
			.distance = n & 1 ? INT64_MIN + (int64_t)n : INT64_MAX - (int64_t)n,
			.fixed = (n & 2) != 0,
		};
		name += len;
		n++;
	}
	return n;
}

static void
check_arg(const struct uprobe_arg *arg)
{
	assert(arg->kind <= UPROBE_ARG_MEM);
	assert(arg->reg < UPROBE_REGS && arg->index < UPROBE_REGS && arg->scale <= 3);
	assert(arg->size == 1 || arg->size == 2 || arg->size == 4 || arg->size == 8);
	assert(arg->sign <= 1);
}

static void
parse(const struct arch_operands *operands, const uint8_t *data, size_t size)
{
	struct usdt_symbol symbol[SYMBOLS];
	struct uprobe_site parsed;
	char *args = xstrndup((const char *)data, size);
	struct usdt_site site = { .args = args, .symbol = symbol };

	site.nsymbols = collect(operands, args, symbol);
	usdt_args_parse(operands, &site, &parsed);
	assert(parsed.nargs <= UPROBE_ARGS && parsed.nargs == usdt_args_count(args));
	for (unsigned i = 0; i < parsed.nargs; i++) {
		check_arg(&parsed.arg[i]);
		assert(strstr(usdt_args_type(args, i), "int") != NULL);
	}
	for (size_t i = 0; i < site.nsymbols; i++)
		free(symbol[i].name);
	free(args);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	parse(&arch_operands_x86_64, data, size);
	parse(&arch_operands_aarch64, data, size);
	return 0;
}
