/*
 * fuzz_events.c - libFuzzer: any stream of events through programs that use all of the
 * run time.
 *
 * The first byte of the input chooses the program, the rest is events: a byte each for the
 * time passed, the thread and the probe, then arguments, each a number or a string after
 * its length.  No input may crash, hang or make a sanitizer complain.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/dlang.h"

enum { ARGS = 4, STRSIZE = 64 };

static const char *const scripts[] = {
	/* keys, histograms, the order of rows, freed variables */
	"fuzz*:::event { @c[copyinstr(arg0), arg1] = count(); @q[arg2] = quantize(arg1, arg3); }"
	"fuzz*:::event { @l = lquantize((int)arg1, -100, 100, 7); @m = llquantize(arg2, 10, 0, 6, 20); }"
	"fuzz*:::event { @s[(char)arg1, (short)arg2] = stddev(arg3); @a = avg(arg1); @n = min(arg2); }"
	"fuzz*:::event /arg3 & 1/ { trunc(@c, (int)arg1 % 9); clear(@q); normalize(@l, arg2); }"
	"tick-1ms { printa(@c); printa(\"%s %d %@d\\n\", @c); printa(@q); printa(@l, @m); }",

	/* strings */
	"fuzz*:::event { this->s = copyinstr(arg0); this->t = copyinstr(arg2);"
	" printf(\"%s|%S|%*.*s|%d\", this->s, this->t, (int)arg1, (int)arg3, this->s, strlen(this->t));"
	" printf(\"%s\", substr(this->s, (int)arg1, (int)arg3)); trace(index(this->s, this->t, (int)arg1));"
	" trace(rindex(this->s, this->t)); trace(strjoin(basename(this->s), dirname(this->t)));"
	" trace(cleanpath(this->s)); trace(toupper(this->s)); trace(strtoll(this->t, 16)); }"
	"fuzz*:::event { trace(json(copyinstr(arg0), copyinstr(arg2))); }"
	"fuzz*:::event { trace(strtok(copyinstr(arg0), copyinstr(arg2))); trace(strtok(NULL, \"/\")); }"
	"fuzz*:::event { trace(strstr(copyinstr(arg0), copyinstr(arg2))); }"
	"fuzz*:::event { @[copyinstr(arg0) < copyinstr(arg2)] = count(); g = copyinstr(arg0); }"
	"ERROR { printf(\"%d %x\", arg4, arg5); }",

	/* variables, arithmetic, faults */
	"#pragma D option dynvarsize=512\n"
	"self long n; long e[long, string]; int a[8]; struct t { int x : 5; unsigned y : 11; char c[5]; } b; struct s { long l; } v[int];"
	"fuzz*:::event { self->n += arg1; e[arg1, copyinstr(arg0)] += arg2; f[arg3] = copyinstr(arg0); }"
	"fuzz*:::event { self->n = arg2 & 7; e[arg1, copyinstr(arg0)] = arg3 & 1; v[arg1 & 3].l++; }"
	"fuzz*:::event { a[arg1] = arg2; a[arg3 & 7] <<= arg2; b.x = arg1; b.y += arg2; b.c[arg3] = 1; }"
	"fuzz*:::event { trace(arg1 / arg2); trace(arg1 % arg3); trace((int)arg1 * (short)arg2); }"
	"fuzz*:::event { trace(*(int *)arg1); }"
	"fuzz*:::event { p = (char *)alloca(arg1 & 0xfff); bcopy(a, p, arg2 & 0x3f); trace(p[arg3]); }"
	"fuzz*:::event { tracemem(a, 32, arg1); trace(b); trace(f[arg1]);"
	" q = (struct t *)alloca(sizeof (struct t)); *q = b; print(q); }",

	/* speculations, other output */
	"#pragma D option nspec=3\n#pragma D option specsize=256\n"
	"fuzz*:::event { self->s = speculation(); } fuzz*:::event { speculate(self->s); trace(arg1); }"
	"fuzz*:::event /arg2 & 1/ { commit(self->s); } fuzz*:::event /arg2 & 2/ { discard(arg3 & 3); }"
	"fuzz*:::event { commit(arg1); }"
	"fuzz*:::event { setopt(copyinstr(arg0), copyinstr(arg2)); }"
	"fuzz*:::event /arg3 == 77/ { exit(arg1); }"
	"profile-500 { trace(arg1 != 0); } END { printf(\"%Y %T %C %p\", timestamp, timestamp, 200, arg0); }",
};

enum { SCRIPTS = sizeof(scripts) / sizeof(scripts[0]) };

struct input {
	const uint8_t *at, *end;
};

static uint8_t
byte(struct input *in)
{
	return in->at < in->end ? *in->at++ : 0;
}

static uint64_t
number(struct input *in)
{
	uint64_t n = 0;
	unsigned bytes = byte(in) % 9;

	while (bytes-- > 0)
		n = n << 8 | byte(in);
	return n;
}

static struct d_program *
compile(const char *text, const struct d_probe **probe)
{
	static char *const argv[] = { "fuzz" };
	static const struct d_macros macros = { .argc = 1, .argv = argv };
	static const char *const types[ARGS] = { "char *", "long", "char *", "long" };
	struct d_program_text script = { .name = "fuzz.d", .text = text, .len = strlen(text) };
	struct d_program *program = d_program_create(&macros);
	struct d_error error = { 0 };

	bool ok = d_program_option(program, "strsize", "64", &error) &&
	    d_program_option(program, "dynvarsize", "4096", &error) &&
	    d_program_parse(program, &script, &error);
	*probe = d_program_probe(program, "fuzz1", "m", "f", "event", ARGS, types);
	if (!ok || !d_program_check(program, &error)) {
		fprintf(stderr, "%s\n", error.message);
		abort();
	}
	return program;
}

/* What is left of the input, as events of a probe. */
struct events {
	struct input in;
	const struct d_probe *probe;
	uint64_t time;
};

static const struct d_event *
next_event(void *ctx)
{
	static char text[ARGS][STRSIZE];
	static uint64_t arg[D_EVENT_ARGS];
	static struct captured str[D_EVENT_ARGS];
	static struct d_event event;
	struct events *events = ctx;
	struct input *in = &events->in;

	if (in->at >= in->end)
		return NULL;
	events->time += (uint64_t)byte(in) << 12;
	event = (struct d_event){
		.probe = events->probe, .time = events->time, .pid = 1, .tid = byte(in) & 15, .nargs = ARGS,
		.execname = "fuzz", .arg = arg, .str = str
	};
	for (unsigned i = 0; i < ARGS; i++) {
		if (i & 1) {
			arg[i] = number(in);
			continue;
		}
		arg[i] = 0x1000;
		size_t len = byte(in) % STRSIZE, n = 0;
		while (n < len && (text[i][n] = (char)byte(in)) != '\0')
			n++;
		text[i][n] = '\0';
		str[i] = (struct captured){ len != STRSIZE - 1 ? text[i] : NULL, n };
	}
	return &event;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct d_host host = { .pid = 1, .execname = "fuzz" };
	static struct d_program *program[SCRIPTS];
	static const struct d_probe *probe[SCRIPTS];
	static FILE *nowhere;
	struct events events = { .in = { data, data + size }, .time = 1000 };
	unsigned which = byte(&events.in);
	bool one_by_one = which & 1;
	const struct d_event *event;

	if (nowhere == NULL)
		nowhere = fopen("/dev/null", "w");
	which = which / 2 % SCRIPTS;
	if (program[which] == NULL)
		program[which] = compile(scripts[which], &probe[which]);
	struct d_consumer *consumer = d_consumer_create(program[which], &host, nowhere, nowhere,
	    "fuzz");
	events.probe = probe[which];
	bool more = d_consumer_begin(consumer, events.time);
	/* An event that comes back fires with the ticks before it. */
	while (more && (event = one_by_one ? next_event(&events) :
	    d_consumer_take(consumer, next_event, &events)) != NULL)
		more = d_consumer_event(consumer, event);
	d_consumer_end(consumer, events.time, false);
	d_consumer_free(consumer);
	return 0;
}
