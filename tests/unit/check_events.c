/*
 * check_events.c - events of many threads and strings through a whole program: what no event source
 * of the goldens can deliver.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/dlang.h"
#include "suite.h"

enum { STRSIZE = 16, FIRST = 100 };

static struct d_program *program;
static struct d_consumer *consumer;
static const struct d_probe *probe;
static struct d_event event;
static struct fired {
	struct d_event event;
	uint64_t arg[D_EVENT_ARGS];
	struct captured str[D_EVENT_ARGS];
} *fired;
static size_t nfired;
static char *text;
static size_t size;
static FILE *out;

/* Begin a run of a program for the probe t:::p. */
static void
begin(const char *source)
{
	static const char *const types[] = { "char *", "char *", "int" };
	static const struct d_host host = { .pid = 1, .execname = "check" };
	struct d_program_text script = { "events.d", source, strlen(source), 'n' };
	struct d_error err = { 0 };

	out = open_memstream(&text, &size);
	program = d_program_create(NULL);
	ck_assert(d_program_option(program, "quiet", NULL, &err));
	ck_assert(d_program_option(program, "strsize", "16", &err));
	probe = d_program_probe(program, "t", "", "", "p", 3, types);
	ck_assert_msg(d_program_parse(program, &script, &err) && d_program_check(program, &err),
	    "%s", err.message);
	consumer = d_consumer_create(program, &host, out, stderr, "check");
	ck_assert(d_consumer_begin(consumer, 1));
	event = (struct d_event){ .probe = probe, .time = 2, .pid = 7, .tid = 7, .nargs = 3 };
	nfired = 0;
}

/* Fire the probe when the run is delivered. */
static void
fire(const char *a, const char *b, int n)
{
	event.time++;
	fired = realloc(fired, (nfired + 1) * sizeof(*fired));
	ck_assert_ptr_nonnull(fired);
	fired[nfired++] = (struct fired){ event, { 0x1000, 0x2000, (uint64_t)(int64_t)n },
	    { { a, strlen(a) }, { b, strlen(b) } } };
}

static const struct d_event *
next(void *ctx)
{
	size_t *i = ctx;

	if (*i == nfired)
		return NULL;
	struct fired *f = &fired[(*i)++];
	f->event.arg = f->arg;
	f->event.str = f->str;
	return &f->event;
}

/* The ways of an event into the consumer. */
static const enum way { ONE_BY_ONE, TAKEN } ways[] = { ONE_BY_ONE, TAKEN };

static void
deliver(enum way way)
{
	const struct d_event *e;
	size_t i = 0;

	while ((e = way == TAKEN ? d_consumer_take(consumer, next, &i) : next(&i)) != NULL)
		d_consumer_event(consumer, e);
}

static void
assert_ends_with(int way, const char *expected)
{
	deliver(ways[way]);
	d_consumer_end(consumer, event.time + 1, false);
	fclose(out);
	ck_assert_str_eq(text, expected);
	d_consumer_free(consumer);
	d_program_free(program);
	free(text);
}

/* A part of a string is another key than the whole of it, whichever came before. */
START_TEST(parts_of_strings)
{
	begin("t:::p { @[copyinstr(arg0, 5)] = count(); @[copyinstr(arg0)] = count(); }"
	    "END { printa(\"%s %@d\\n\", @); }");
	fire("abcdefgh", "", 0);
	fire("abcd", "", 0);
	assert_ends_with(_i, "abcdefgh 1\nabcd 3\n\n");
}
END_TEST

/* A source may exceed strsize: no more than that becomes a key. */
START_TEST(strings_are_cut)
{
	begin("t:::p { @[copyinstr(arg0)] = count(); } END { printa(\"%s %@d\\n\", @); }");
	for (int i = 0; i < 2; i++) {
		fire("0123456789abcdefgh", "", 0);
		fire("0123456789abcde", "", 0);
	}
	assert_ends_with(_i, "0123456789abcde 4\n\n");
}
END_TEST

/* A key within the members of another, and twice the same array in one key. */
START_TEST(nested_keys)
{
	begin("t:::p { a[copyinstr(arg0), arg2] = arg2 + 1; a[copyinstr(arg1), arg2 + 1] = 9;"
	    " @[a[copyinstr(arg1), a[copyinstr(arg0), arg2]], a[\"x\", 4], copyinstr(arg1)] ="
	    " sum(a[copyinstr(arg0), arg2]); } END { printa(\"%d %d %s %@d\\n\", @); }");
	fire("x", "yy", 4);
	fire("x", "yy", 4);
	assert_ends_with(_i, "9 5 yy 10\n\n");
}
END_TEST

/* Each of many threads has its own variables, whoever fired before it. */
START_TEST(threads)
{
	enum { THREADS = 300, ROUNDS = 4 };

	begin("self uint64_t sum; self int odd; self string s;\n"
	    "t:::p /arg2 == 2 && tid % 2/ { self->odd = 0; self->s = NULL; }\n"
	    "t:::p { self->sum += tid; }\n"
	    "t:::p /arg2 != 2/ { self->odd++; self->s = copyinstr(arg0); }\n"
	    "t:::p /arg2 == 3/ { @[self->sum == 4 * tid, tid % 2, self->odd, self->s] = count(); }"
	    "END { printa(\"%d %d %d %s %@d\\n\", @); }");
	for (int round = 0; round < ROUNDS; round++)
		for (int i = 0; i < THREADS; i++) {
			event.tid = FIRST + i;
			fire("s", "", round);
		}
	assert_ends_with(_i, "1 0 3 s 150\n1 1 1 s 150\n\n");
}
END_TEST

/* A variable that is read first is missing, and is there once it has been made. */
START_TEST(made_after_reading)
{
	begin("self int x;\n"
	    "t:::p { printf(\"%d \", self->x); self->x = arg2; printf(\"%d \", self->x);"
	    " self->x = 0; printf(\"%d|\", self->x); }");
	for (int i = 1; i < 4; i++)
		fire("", "", i);
	assert_ends_with(_i, "0 1 0|0 2 0|0 3 0|\n");
}
END_TEST

/* A fault takes back its clause alone, also that of a predicate, and of a clause without actions. */
START_TEST(faults)
{
	begin("t:::p { printf(\"a\"); } t:::p /1 / arg2/ { printf(\"b\"); }"
	    "t:::p { printf(\"c\"); this->x = 1 / arg2; } t:::p { n = 1 / arg2; }"
	    "t:::p { printf(\"d\"); } ERROR { printf(\"E\"); }");
	fire("", "", 1);
	fire("", "", 0);
	assert_ends_with(_i, "abcdaEEEd\n");
}
END_TEST

/* The clauses behind exit() do not run, nor those of other events. */
START_TEST(exits)
{
	begin("t:::p { printf(\"a\"); } t:::p /arg2/ { exit(3); } t:::p { printf(\"b\"); }"
	    "END { printf(\"E\"); }");
	fire("", "", 0);
	fire("", "", 1);
	fire("", "", 0);
	deliver(ways[_i]);
	ck_assert_int_eq(d_consumer_status(consumer), 3);
	ck_assert(d_consumer_exited(consumer));
	assert_ends_with(_i, "abaE\n");
}
END_TEST

/* Ticks happen before the first event that is not older, and exit() of one ends the run. */
START_TEST(ticks_between)
{
	begin("t:::p { printf(\"%d\", arg2); } tick-1ms { printf(\"t\"); }"
	    "tick-5ms { exit(0); } t:::p { printf(\" \"); }");
	for (int i = 1; i < 7; i++) {
		event.time = (uint64_t)i * 1300000;
		fire("", "", i);
	}
	assert_ends_with(_i, "t1 t2 t3 tt\n");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("events");
	TCase *tcase = add_case(suite, "events");

	ADD_LOOP_TEST(tcase, parts_of_strings, ways);
	ADD_LOOP_TEST(tcase, strings_are_cut, ways);
	ADD_LOOP_TEST(tcase, nested_keys, ways);
	ADD_LOOP_TEST(tcase, threads, ways);
	ADD_LOOP_TEST(tcase, made_after_reading, ways);
	ADD_LOOP_TEST(tcase, faults, ways);
	ADD_LOOP_TEST(tcase, exits, ways);
	ADD_LOOP_TEST(tcase, ticks_between, ways);
	return run_suite(suite);
}
