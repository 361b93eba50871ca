/*
 * check_loop.c - the loop of a session, with a stub consumer and a stub source that
 * record the calls they get: the order of events and ticks, and every way in
 * which the loop ends.
 *
 * The log: B BEGIN, e event, t tick, d drops, N the results so far, s stop, E END (Ei after a signal);
 * each with its time, if it has one.
 */
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "channel/clock_ns.h"
#include "pydtrace/loop.h"
#include "xmalloc.h"
#include "suite.h"

static char log_text[4096];

static void __attribute__((format(printf, 1, 2)))
note(const char *fmt, ...)
{
	size_t len = strlen(log_text);
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(log_text + len, sizeof(log_text) - len, fmt, ap);
	va_end(ap);
}

/* --- a clock that goes on by clock_step each time it is read; 0: the real one  */

static uint64_t clock_step, clock_reading = 1000000000;

int
clock_gettime(clockid_t id, struct timespec *ts)
{
	if (clock_step == 0)
		return (int)syscall(SYS_clock_gettime, id, ts);
	clock_reading += clock_step;
	*ts = (struct timespec){ clock_reading / 1000000000, clock_reading % 1000000000 };
	return 0;
}

/* --- a consumer that ticks every `period`, and exits at an event's time -- */

struct d_consumer {
	uint64_t period, due, exit_at;
	unsigned ticks_left;		/* exit() in the last of them; 0: never */
	bool exited;
	bool silent;			/* ticks leave no note */
	FILE *out;
	const char *text;		/* printed for each event */
};

static struct d_consumer consumer;

bool
d_consumer_begin(struct d_consumer *c, uint64_t now)
{
	note("B ");
	c->due = c->period != 0 ? now + c->period : UINT64_MAX;
	return c->exit_at != 1;
}

/* The ticks that are due come first, as in the real consumer. */
bool
d_consumer_event(struct d_consumer *c, const struct d_event *event)
{
	if (!d_consumer_advance(c, event->time))
		return false;
	note("e%lu ", (unsigned long)event->time);
	if (c->text != NULL)
		fputs(c->text, c->out);
	c->exited = event->time == c->exit_at;
	return !c->exited;
}

/* An event before which a tick is due comes back. */
const struct d_event *
d_consumer_take(struct d_consumer *c, d_next_event_fn *next, void *ctx)
{
	const struct d_event *event;

	while (!c->exited && (event = next(ctx)) != NULL) {
		if (event->time >= c->due)
			return event;
		d_consumer_event(c, event);
	}
	return NULL;
}

bool
d_consumer_exited(const struct d_consumer *c)
{
	return c->exited;
}

bool
d_consumer_advance(struct d_consumer *c, uint64_t now)
{
	for (; c->due <= now; c->due += c->period) {
		if (!c->silent)
			note("t%lu ", (unsigned long)c->due);
		if (c->due == c->exit_at || --c->ticks_left == 0) {
			c->exited = true;
			return false;
		}
	}
	return true;
}

void
d_consumer_skip(struct d_consumer *c, uint64_t to)
{
	note("skip ");
	c->due = to + 1;
}

uint64_t
d_consumer_deadline(const struct d_consumer *c)
{
	return c->due;
}

void
d_consumer_drops(struct d_consumer *c, uint64_t now, uint32_t cpu, uint64_t n)
{
	(void)c;
	(void)now;
	note("d%u:%lu ", (unsigned)cpu, (unsigned long)n);
}

bool
d_consumer_now(struct d_consumer *c, uint64_t now)
{
	note("N%lu ", (unsigned long)now);
	return c->exit_at != 2;
}

void
d_consumer_end(struct d_consumer *c, uint64_t now, bool interrupted)
{
	(void)c;
	(void)now;
	note(interrupted ? "Ei" : "E");
}

/* --- a source that plays a list of steps --------------------------------- */

/* One round: its events, then its horizon (0: the last event's time; END: the end). */
struct step {
	uint64_t events[4];
	uint64_t horizon;
	uint64_t drops;
	uint64_t asked;			/* SIGUSR1 comes at this time, behind the events */
};

#define END UINT64_MAX

struct source {
	const struct step *step;
	const struct step *current;	/* the step of this round */
	size_t next;			/* of its events */
	struct d_event event;
	uint64_t now, drops;
	bool stopped, endless;
	int raise_at_end;		/* a signal, once the steps are used up */
};

static struct source source;

static uint64_t
fake_now(struct source *s)
{
	return s->now;
}

static void
fake_look(struct source *s)
{
	static const struct step end = { .horizon = END };
	static const struct step nothing;

	s->current = s->step;
	s->next = 0;
	if (s->step == NULL)
		s->current = s->stopped || !s->endless ? &end : &nothing;
	else if (s->step[1].events[0] == 0 && s->step[1].horizon == 0 && s->step[1].drops == 0)
		s->step = NULL;
	else
		s->step++;
}

static const struct d_event *
fake_next(void *ctx)
{
	struct source *s = ctx;

	if (s->next == 4 || s->current->events[s->next] == 0)
		return NULL;
	s->now = s->event.time = s->current->events[s->next++];
	return &s->event;
}

static uint64_t
fake_settle(struct source *s)
{
	const struct step *step = s->current;
	uint64_t horizon;

	s->drops = step->drops;
	if (step->asked != 0) {
		raise(SIGUSR1);
		s->now = step->asked;
	}
	horizon = step->horizon != 0 ? step->horizon : s->now;
	if (s->step == NULL && s->raise_at_end != 0) {
		raise(s->raise_at_end);
		s->raise_at_end = 0;
	}
	return horizon;
}

static uint64_t
fake_idle(struct source *s, int *fd)
{
	(void)fd;
	return s->endless && s->step == NULL ? 1000000 : 0;
}

static void
fake_drops(struct source *s, source_drop_fn *fn, void *ctx)
{
	if (s->drops != 0)
		fn(ctx, 3, s->drops);
	s->drops = 0;
}

static void
fake_stop(struct source *s)
{
	note("s ");
	s->stopped = true;
}

static const struct source_ops ops = {
	.name = "fake",
	.now = fake_now,
	.look = fake_look,
	.next = fake_next,
	.settle = fake_settle,
	.idle = fake_idle,
	.drops = fake_drops,
	.stop = fake_stop,
};

static struct loop_setup loop;
static sigset_t mask;
static char *cause;

static void
setup(void)
{
	log_text[0] = '\0';
	cause = NULL;
	source = (struct source){ .now = 100 };
	sigprocmask(SIG_SETMASK, NULL, &mask);
	loop = (struct loop_setup){
		.consumer = &consumer, .ops = &ops, .source = &source,
		.out = fopen("/dev/null", "w"), .flush_ns = 1000000, .signals = -1, .mask = &mask,
	};
	consumer = (struct d_consumer){ .out = loop.out };
}

static void
teardown(void)
{
	fclose(loop.out);
	free(cause);
}

static void
expect(const struct step *steps, const char *expected)
{
	source.step = steps;
	ck_assert_msg(loop_run(&loop, &cause), "%s", cause);
	ck_assert_str_eq(log_text, expected);
}

START_TEST(ticks_take_their_place_among_the_events)
{
	static const struct step steps[] = { { .events = { 110, 160, 170 } }, { .events = { 320 } }, { .horizon = 0 } };
	consumer.period = 50;
	expect(steps, "B e110 t150 e160 e170 t200 t250 t300 e320 s E");
}
END_TEST

START_TEST(a_tick_of_the_same_time_comes_first)
{
	static const struct step steps[] = { { .events = { 149, 150, 151 } }, { .horizon = 0 } };
	consumer.period = 50;
	expect(steps, "B e149 t150 e150 e151 s E");
}
END_TEST

START_TEST(a_tick_waits_for_the_horizon)
{
	static const struct step steps[] = {
		{ .events = { 120 }, .horizon = 149 }, { .horizon = 149 },
		{ .events = { 149 }, .horizon = 155 }, { .events = { 156 } }, { .horizon = 0 }
	};
	consumer.period = 50;
	expect(steps, "B e120 e149 t150 e156 s E");
}
END_TEST

START_TEST(a_late_event_keeps_its_time_and_ticks_do_not_go_back)
{
	static const struct step steps[] = { { .events = { 160 } }, { .events = { 130, 210 } }, { .horizon = 0 } };
	consumer.period = 50;
	expect(steps, "B t150 e160 e130 t200 e210 s E");
}
END_TEST

START_TEST(exit_in_an_event_is_the_last_of_them)
{
	static const struct step steps[] = { { .events = { 110, 120, 130 } }, { .events = { 140 } }, { .horizon = 0 } };
	consumer.exit_at = 120;
	expect(steps, "B e110 e120 s E");
}
END_TEST

START_TEST(exit_in_a_tick_keeps_the_event_behind_it_away)
{
	static const struct step steps[] = { { .events = { 110, 170 } }, { .horizon = 0 } };
	consumer.period = 50;
	consumer.exit_at = 150;
	expect(steps, "B e110 t150 s E");
}
END_TEST

START_TEST(exit_in_begin_starts_nothing)
{
	static const struct step steps[] = { { .events = { 110 } }, { .horizon = 0 } };
	struct target target;
	ck_assert(target_command(&target, "true", &cause));
	loop.targets = &target;
	loop.ntargets = 1;
	consumer.exit_at = 1;
	expect(steps, "B s E");
	ck_assert_int_ge(target.go, 0);
	target_free(&target);
}
END_TEST

START_TEST(drops_are_told_when_they_are_seen)
{
	static const struct step steps[] = { { .events = { 110 }, .drops = 7 }, { .events = { 120 } }, { .horizon = 0 } };
	expect(steps, "B e110 d3:7 e120 s E");
}
END_TEST

START_TEST(what_was_fired_before_the_stop_is_delivered)
{
	static const struct step steps[] = { { .events = { 110 } }, { .horizon = 0 } };
	struct target target;
	signal(SIGPIPE, SIG_IGN);
	ck_assert(target_command(&target, "true", &cause));
	loop.targets = &target;
	loop.ntargets = 1;
	source.endless = true;
	expect(steps, "B e110 s E");
	ck_assert(target.ended);
	target_free(&target);
}
END_TEST

/* As the session does. */
static void
take_interrupts(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	loop.signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

START_TEST(a_signal_ends_the_run_properly)
{
	static const struct step steps[] = { { .events = { 110 } }, { .horizon = 0 } };
	sigset_t set;
	take_interrupts();
	source.endless = true;
	source.raise_at_end = SIGINT;
	expect(steps, "B e110 s Ei");
	close(loop.signals);
	sigprocmask(SIG_SETMASK, NULL, &set);
	ck_assert(!sigismember(&set, SIGINT));	/* a second signal kills */
}
END_TEST

START_TEST(the_answer_waits_for_the_events_before_the_question)
{
	static const struct step steps[] = {
		{ .events = { 110 }, .asked = 130, .horizon = 110 }, { .events = { 120 }, .horizon = 125 },
		{ .events = { 129 }, .horizon = 131 }, { .events = { 140 } }, { .horizon = 0 }
	};
	take_interrupts();
	expect(steps, "B e110 e120 e129 N131 e140 s E");
	close(loop.signals);
}
END_TEST

START_TEST(the_last_answer_is_not_older_than_the_last_event)
{
	static const struct step steps[] = {
		{ .events = { 110 }, .asked = 130, .horizon = 110 }, { .events = { 140 }, .horizon = END },
		{ .horizon = 0 }
	};
	take_interrupts();
	expect(steps, "B e110 e140 N140 s E");
	close(loop.signals);
}
END_TEST

START_TEST(an_answer_may_end_the_run)
{
	static const struct step steps[] = { { .events = { 110 }, .asked = 110 }, { .events = { 120 } },
	    { .events = { 130 } }, { .horizon = 0 } };
	take_interrupts();
	consumer.exit_at = 2;
	expect(steps, "B e110 e120 N120 s E");
	close(loop.signals);
}
END_TEST

START_TEST(a_question_at_the_end_kills_nobody)
{
	static const struct step steps[] = { { .events = { 110 } }, { .horizon = 0 } };
	take_interrupts();
	source.endless = true;
	source.raise_at_end = SIGINT;
	expect(steps, "B e110 s Ei");
	raise(SIGUSR1);
	close(loop.signals);
}
END_TEST

/* 10^17 ticks lie between the events.  Without a look at signals this test does not end. */
START_TEST(a_signal_ends_a_flood_of_ticks)
{
	static const struct step during[] = { { .events = { 110, 100000000000000000 } }, { .horizon = 0 } };
	take_interrupts();
	consumer.period = 1;
	consumer.silent = true;
	raise(SIGINT);
	expect(during, "B e110 skip e100000000000000000 s Ei");
	close(loop.signals);
}
END_TEST

START_TEST(without_a_source_ticks_go_by_the_clock)
{
	loop.ops = NULL;
	consumer.period = 2000000;
	consumer.ticks_left = 3;
	ck_assert(loop_run(&loop, &cause));
	unsigned long at[3];
	ck_assert_int_eq(sscanf(log_text, "B t%lu t%lu t%lu E", &at[0], &at[1], &at[2]), 3);
	ck_assert_uint_eq(at[1] - at[0], consumer.period);
	ck_assert_uint_eq(at[2] - at[1], consumer.period);
	ck_assert_uint_ge(clock_ns(CLOCK_MONOTONIC), at[2]);
}
END_TEST

/* The tick fell due between two looks at the clock, and the run slept for ever. */
START_TEST(a_tick_that_falls_due_before_the_sleep_is_not_missed)
{
	loop.ops = NULL;
	consumer.period = 1000;
	consumer.ticks_left = 50;
	clock_step = 700;
	bool ok = loop_run(&loop, &cause);
	clock_step = 0;
	ck_assert(ok);
	ck_assert_uint_eq(consumer.ticks_left, 0);
}
END_TEST

START_TEST(a_reader_that_has_gone_ends_the_run_cleanly)
{
	static const struct step steps[] = { { .events = { 110 } }, { .horizon = 0 } };
	int ends[2];
	signal(SIGPIPE, SIG_IGN);
	ck_assert_int_eq(pipe(ends), 0);
	close(ends[0]);
	fclose(loop.out);
	loop.out = consumer.out = fdopen(ends[1], "w");
	loop.flush_ns = 0;
	consumer.text = "text\n";
	source.endless = true;
	expect(steps, "B e110 s E");
}
END_TEST

START_TEST(output_that_cannot_be_written_is_said)
{
	static const struct step steps[] = { { .events = { 110 } }, { .horizon = 0 } };
	fclose(loop.out);
	loop.out = consumer.out = fopen("/dev/full", "w");
	consumer.text = "text\n";
	source.step = steps;
	ck_assert(!loop_run(&loop, &cause));
	ck_assert_str_eq(cause, "failed to write output: No space left on device");
}
END_TEST

START_TEST(a_child_that_cannot_be_run_is_said)
{
	char path[] = "/tmp/check-loop.XXXXXX";
	struct target target;
	int fd = mkstemp(path);
	ck_assert_int_eq(write(fd, "#!/nonexistent\n", 15), 15);
	fchmod(fd, 0700);
	close(fd);
	ck_assert(target_command(&target, path, &cause));
	loop.targets = &target;
	loop.ntargets = 1;
	ck_assert(!loop_run(&loop, &cause));
	ck_assert_ptr_nonnull(strstr(cause, "/nonexistent: No such file or directory"));
	target_free(&target);
	unlink(path);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("loop");
	TCase *tc = add_case(suite, "loop");

	tcase_add_checked_fixture(tc, setup, teardown);
	ADD_TESTS(tc, ticks_take_their_place_among_the_events,
	    a_tick_of_the_same_time_comes_first, a_tick_waits_for_the_horizon,
	    a_late_event_keeps_its_time_and_ticks_do_not_go_back,
	    exit_in_an_event_is_the_last_of_them, exit_in_a_tick_keeps_the_event_behind_it_away,
	    exit_in_begin_starts_nothing, drops_are_told_when_they_are_seen,
	    what_was_fired_before_the_stop_is_delivered, a_signal_ends_the_run_properly,
	    the_answer_waits_for_the_events_before_the_question,
	    the_last_answer_is_not_older_than_the_last_event, an_answer_may_end_the_run,
	    a_question_at_the_end_kills_nobody, a_signal_ends_a_flood_of_ticks,
	    without_a_source_ticks_go_by_the_clock,
	    a_tick_that_falls_due_before_the_sleep_is_not_missed,
	    a_reader_that_has_gone_ends_the_run_cleanly, output_that_cannot_be_written_is_said,
	    a_child_that_cannot_be_run_is_said);
	return run_suite(suite);
}
