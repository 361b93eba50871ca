/*
 * check_replay.c - event files: the events delivered, and every kind of broken line.
 * `wanted` is the capture of every probe of the program.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pydtrace/source.h"
#include "xmalloc.h"
#include "suite.h"

/* --- a program that enables every probe, or none ------------------------- */

struct d_program {
	struct d_probe probe[8];
	size_t n;
	char names[8][64];
	const char *types[8][D_EVENT_ARGS];
};

static struct d_program program;
static struct d_capture wanted;
static bool enable;

const struct d_probe *
d_program_probe(struct d_program *p, const char *prov, const char *mod, const char *func,
    const char *name, unsigned nargs, const char *const *argtypes)
{
	struct d_probe *probe = &p->probe[p->n];
	snprintf(p->names[p->n], sizeof(p->names[0]), "%s|%s|%s|%s", prov, mod, func, name);
	probe->nargs = nargs;
	for (unsigned i = 0; i < nargs; i++)
		p->types[p->n][i] = argtypes[i];
	probe->argtypes = p->types[p->n];
	probe->nclauses = enable;
	p->n++;
	return probe;
}

void
d_program_capture(const struct d_program *p, const struct d_probe *probe, struct d_capture *capture)
{
	(void)p;
	(void)probe;
	*capture = wanted;
}

/* --- what is delivered, as text ------------------------------------------ */

static char *seen;
static size_t seen_len;
static FILE *seen_file;
static size_t stop_after;	/* so many events in a round; 0: all of them */

static void
on_event(const struct d_event *e)
{
	fprintf(seen_file, "%lu %d/%d p%td uid=%u gid=%u ppid=%d cpu=%u v=%lu %s", (unsigned long)e->time,
	    (int)e->pid, (int)e->tid, e->probe - program.probe, (unsigned)e->uid, (unsigned)e->gid,
	    (int)e->ppid, (unsigned)e->cpu, (unsigned long)e->vtime, e->execname);
	for (unsigned i = 0; i < e->nargs; i++) {
		if (e->str[i].text == NULL)
			fprintf(seen_file, " %ld", (long)e->arg[i]);
		else {
			ck_assert_uint_eq(e->str[i].len, strlen(e->str[i].text));
			fprintf(seen_file, " '%s'", e->str[i].text);
		}
	}
	for (unsigned i = e->nargs; i < D_EVENT_ARGS; i++)
		ck_assert(e->arg[i] == 0 && e->str[i].text == NULL);
	fputc('\n', seen_file);
}

static void
on_drop(void *ctx, uint32_t cpu, uint64_t n)
{
	(void)ctx;
	fprintf(seen_file, "drops %u %lu\n", (unsigned)cpu, (unsigned long)n);
}

static const struct source_ops *ops = &source_replay;
static struct source_setup setup;
static struct source *source;
static char path[] = "/tmp/check-replay.XXXXXX";
static char *cause;

static void
set_up(void)
{
	strcpy(path, "/tmp/check-replay.XXXXXX");
	close(mkstemp(path));
	program.n = 0;
	wanted = (struct d_capture){ .args = 0x3ff, .strings = 0x3ff, .vtime = true, .cpu = true,
	    .strsize = 16 };
	enable = true;
	stop_after = 0;
	setup = (struct source_setup){ .program = &program, .replay = path, .replay_times = 1 };
	source = NULL;
	cause = NULL;
	seen_file = open_memstream(&seen, &seen_len);
}

static void
tear_down(void)
{
	if (source != NULL)
		ops->free(source);
	free(cause);
	fclose(seen_file);
	free(seen);
	unlink(path);
}

static bool
open_events(const char *text, size_t len)
{
	FILE *f = fopen(path, "w");
	fwrite(text, 1, len, f);
	fclose(f);
	source = ops->create(&setup, &cause);
	ck_assert_msg(source != NULL, "%s", cause);
	return ops->discover(source, &cause);
}

/* Returns the horizon. */
static uint64_t
read_round(void)
{
	const struct d_event *event;

	ops->look(source);
	for (size_t n = 0; (stop_after == 0 || n < stop_after) && (event = ops->next(source)) != NULL; n++)
		on_event(event);
	return ops->settle(source);
}

/* Deliver a whole text. */
static void
play(const char *text, const char *expected)
{
	uint64_t horizon = 0;
	ck_assert_msg(open_events(text, strlen(text)), "%s", cause);
	ck_assert(ops->enable(source, &cause));
	while (horizon != UINT64_MAX) {
		horizon = read_round();
		ops->drops(source, on_drop, NULL);
	}
	fflush(seen_file);
	ck_assert_str_eq(seen, expected);
}

START_TEST(an_event_has_what_the_line_says)
{
	play("# a comment\n\n"
	    "  # another\n"
	    "1000 42 43 python42:lib.so:f:line \"app.py\" \"main\" -17\n"
	    "1001\t42 44 q::g:go 0x1F uid=1 gid=2 ppid=3 cpu=4 vtime=5 execname=\"a b\"\r\n"
	    "1001 1 1 q::g:go",
	    "1000 42/43 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3 'app.py' 'main' -17\n"
	    "1001 42/44 p1 uid=1 gid=2 ppid=3 cpu=4 v=5 a b 31\n"
	    "1001 1/1 p1 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3\n");
	ck_assert_str_eq(program.names[0], "python42|lib.so|f|line");
	ck_assert_str_eq(program.names[1], "q||g|go");
	ck_assert_uint_eq(program.n, 2);
}
END_TEST

START_TEST(types_are_those_of_provider_or_seen)
{
	play("1 1 1 python7:::gc-done 5\n"
	    "1 1 1 other:::go\n"
	    "1 1 1 other:::go 5 \"x\"\n",
	    "1 1/1 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3 5\n"
	    "1 1/1 p1 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3\n"
	    "1 1/1 p1 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3 5 'x'\n");
	ck_assert_uint_eq(program.probe[0].nargs, 1);
	ck_assert_str_eq(program.types[0][0], "long");
	ck_assert_uint_eq(program.probe[1].nargs, 2);
	ck_assert_str_eq(program.types[1][0], "int64_t");
	ck_assert_str_eq(program.types[1][1], "char *");
}
END_TEST

START_TEST(strings_have_the_escapes_of_c)
{
	play("1 1 1 p:::n \"\\t|\\\"|\\\\|\\x41|\\101|\\7\" \"cut\\0here\" \"\" \"\\q\"\n",
	    "1 1/1 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3 '\t|\"|\\|A|A|\a' 'cut' '' 'q'\n");
}
END_TEST

START_TEST(only_what_is_wanted_is_delivered)
{
	wanted = (struct d_capture){ .args = 0x1, .strings = 0x2, .strsize = 4 };
	play("1 1 1 p:::n 5 \"abcdef\" 6 \"x\" cpu=1 vtime=2\n",
	    "1 1/1 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3 5 'abc' 0 0\n");
}
END_TEST

START_TEST(a_probe_without_clauses_is_left_out)
{
	enable = false;
	play("1 1 1 p:::n 5\n", "");
}
END_TEST

START_TEST(drops_come_in_their_place)
{
	play("1 1 1 p:::n\n5 drops 2 17\n6 1 1 p:::n\n",
	    "1 1/1 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3\n"
	    "drops 2 17\n"
	    "6 1/1 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3\n");
}
END_TEST

START_TEST(a_second_time_goes_on_where_the_first_ended)
{
	setup.replay_times = 2;
	play("10 1 1 p:::n 1\n20 1 1 p:::n 2\n",
	    "10 1/1 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3 1\n"
	    "20 1/1 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3 2\n"
	    "21 1/1 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3 1\n"
	    "31 1/1 p0 uid=1000 gid=1000 ppid=1 cpu=0 v=0 python3 2\n");
	ck_assert_uint_eq(ops->now(source), 31);
}
END_TEST

START_TEST(begin_is_at_the_first_event)
{
	ck_assert(open_events("77 1 1 p:::n\n", 13));
	ck_assert_uint_eq(ops->now(source), 77);
}
END_TEST

START_TEST(an_empty_file_is_an_end)
{
	play("", "");
}
END_TEST

START_TEST(exit_stops_the_reading)
{
	static const char text[] = "1 1 1 p:::n\n2 1 1 p:::n\n3 1 1 p:::n\n";
	ck_assert(open_events(text, sizeof(text) - 1));
	ck_assert(ops->enable(source, &cause));
	stop_after = 2;
	ck_assert_uint_eq(read_round(), 2);
	ops->stop(source);
	ck_assert_uint_eq(read_round(), UINT64_MAX);
	ck_assert_uint_eq(read_round(), UINT64_MAX);
}
END_TEST

START_TEST(many_probes)
{
	static const struct d_capture nothing;
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);
	wanted = nothing;
	wanted.strsize = 1;
	for (int i = 0; i < 3000; i++)
		fprintf(f, "%d 1 1 p:::n%d\n", i, i % 8);
	fclose(f);
	ck_assert(open_events(text, len));
	ck_assert_uint_eq(program.n, 8);
	free(text);
}
END_TEST

/* A broken file, and its message behind "FILE:". */
static const struct {
	const char *text, *cause;
} broken[] = {
	{ "x", "1: expected a time in nanoseconds" },
	{ "\n\n1", "3: expected a process id after the time" },
	{ "1 2", "1: expected a thread id after the process id" },
	{ "1 2 3", "1: expected a probe: provider:module:function:name" },
	{ "1 2 3 p::n", "1: expected a probe: provider:module:function:name" },
	{ "1 2 3 :::n", "1: expected a probe: provider:module:function:name" },
	{ "1 2 3 p:::", "1: expected a probe: provider:module:function:name" },
	{ "1 2 3 p:::n 12x", "1: not a number" },
	{ "1 2 3 p:::n 18446744073709551616", "1: not a number" },
	{ "1 2 3 p:::n 0x10000000000000000", "1: not a number" },
	{ "1 2 3 p:::n -", "1: not a number" },
	{ "1 2 3 p:::n \"abc", "1: the string does not end" },
	{ "1 2 3 p:::n \"abc\\\n\"", "1: the string does not end" },
	{ "1 2 3 p:::n \"abc\"d", "1: the string does not end" },
	{ "1 2 3 p:::n \"abc\\", "1: the string does not end" },
	{ "1 2 3 p:::n word", "1: expected a number, a string in double quotes, or NAME=VALUE" },
	{ "1 2 3 p:::n uid=x", "1: expected a number behind the '='" },
	{ "1 2 3 p:::n size=1", "1: the names are uid, gid, ppid, cpu, vtime and execname" },
	{ "1 2 3 p:::n execname=x", "1: execname is a string in double quotes" },
	{ "1 2 3 p:::n 1 2 3 4 5 6 7 8 9 10 11", "1: more than 10 arguments" },
	{ "2 2 3 p:::n\n1 2 3 p:::n", "2: time goes back" },
	{ "1 drops 1", "1: expected: TIME drops CPU N" },
};

START_TEST(a_broken_line_is_said_with_its_place)
{
	ck_assert(!open_events(broken[_i].text, strlen(broken[_i].text)));
	char *expected = xasprintf("%s:%s", path, broken[_i].cause);
	ck_assert_str_eq(cause, expected);
	free(expected);
}
END_TEST

START_TEST(a_nul_byte_is_no_end)
{
	ck_assert(!open_events("1 2 3 p:::n 5 \0 6\n", 18));
	ck_assert_ptr_nonnull(strstr(cause, ":1: a NUL byte"));
}
END_TEST

START_TEST(a_missing_file_is_said)
{
	setup.replay = "/nonexistent/events";
	ck_assert_ptr_null(ops->create(&setup, &cause));
	ck_assert_str_eq(cause, "failed to open /nonexistent/events: No such file or directory");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("replay");
	TCase *tc = add_case(suite, "replay");

	tcase_add_checked_fixture(tc, set_up, tear_down);
	ADD_TESTS(tc, an_event_has_what_the_line_says, types_are_those_of_provider_or_seen,
	    strings_have_the_escapes_of_c, only_what_is_wanted_is_delivered,
	    a_probe_without_clauses_is_left_out, drops_come_in_their_place,
	    a_second_time_goes_on_where_the_first_ended, begin_is_at_the_first_event,
	    an_empty_file_is_an_end, exit_stops_the_reading, many_probes);
	ADD_LOOP_TEST(tc, a_broken_line_is_said_with_its_place, broken);
	ADD_TESTS(tc, a_nul_byte_is_no_end, a_missing_file_is_said);
	return run_suite(suite);
}
