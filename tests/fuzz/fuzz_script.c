/*
 * fuzz_script.c - libFuzzer: any text through the compiler of D.
 *
 * The first byte chooses script or specifier, the probes that exist and the options; the
 * rest is the text.  Any text compiles and runs (BEGIN, one event, END), or fails with a
 * message: no input may crash, hang or make a sanitizer complain.
 */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>

#include "dlang/dlang.h"

enum { SCRIPT = 1, PROBES = 2, DEFAULT_ARGS = 4, ZDEFS = 8 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const ARGTYPES[] = { "char *", "char *", "int", "uint64_t" };

static bool
compile(struct d_program *program, const struct d_program_text *text, unsigned how, struct d_error *err)
{
	if ((how & DEFAULT_ARGS) != 0 && !d_program_option(program, "defaultargs", NULL, err))
		return false;
	if ((how & ZDEFS) != 0 && !d_program_option(program, "zdefs", NULL, err))
		return false;
	if (!d_program_parse(program, text, err))
		return false;
	if ((how & PROBES) != 0)
		d_program_probe(program, "python1234", "python3", "eval", "function-entry", 4, ARGTYPES);
	return d_program_check(program, err);
}

/* One event: a captured string, an unmapped address, numbers. */
static void
run(struct d_program *program, bool with_event)
{
	static FILE *nowhere;
	const struct d_host host = { .pid = 1, .execname = "fuzz" };
	static const uint64_t arg[D_EVENT_ARGS] = { 4096, 8192, 7, UINT64_MAX };
	static const struct captured str[D_EVENT_ARGS] = { { .text = "text", .len = 4 } };
	struct d_event event = {
		.time = 2000, .pid = 1234, .tid = 1234, .nargs = 4, .execname = "python3",
		.arg = arg, .str = str,
	};

	if (nowhere == NULL)
		nowhere = fopen("/dev/null", "w");
	struct d_consumer *consumer = d_consumer_create(program, &host, nowhere, nowhere, "fuzz");
	if (d_consumer_begin(consumer, 1000) && with_event) {
		event.probe = d_program_probe(program, "python1234", "python3", "eval", "function-entry", 4,
		    ARGTYPES);
		d_consumer_event(consumer, &event);
	}
	d_consumer_end(consumer, 3000, false);
	d_consumer_free(consumer);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char *const argv[] = { "script", "12", "word", "-7", NULL };
	const struct d_macros macros = { .argc = 4, .argv = argv, .target = 1234 };

	if (size == 0)
		return 0;
	struct d_program_text text = { .text = (const char *)data + 1, .len = size - 1, .field = 'n' };
	if ((data[0] & SCRIPT) != 0)
		text.name = "script";

	struct d_program *program = d_program_create(&macros);
	struct d_error err = { .message = NULL };
	bool ok = compile(program, &text, data[0], &err);
	assert(ok == (err.message == NULL));
	if (ok && (data[0] & PROBES) != 0) {
		struct d_capture capture;
		d_program_capture(program, d_program_probe(program, "python1234", "python3", "eval",
		    "function-entry", 4, ARGTYPES), &capture);
	}
	if (ok)
		run(program, (data[0] & PROBES) != 0);
	d_error_clear(&err);
	d_program_free(program);
	return 0;
}
