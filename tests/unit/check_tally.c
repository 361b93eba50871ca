/*
 * check_tally.c - the collector's tables without Python: times, hits, the call tree, its cap, a
 * store that cannot grow, suspended frames.
 */
#include <check.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tracee/suspended.h"
#include "tracee/tally.h"
#include "suite.h"

/* Frames are only compared. */
static char frames[8];

static struct tables tables;
static struct tally *thread;

static void
setup(void)
{
	ck_assert(tables_open(&tables, store_create(NULL, false)));
	thread = tally_create(&tables, 1, 100);
	ck_assert_ptr_nonnull(thread);
}

static void
teardown(void)
{
	tally_free(thread);
	tables_close(&tables);
}

static struct tally_code *
code(const char *name, int first, unsigned lines, bool awaits)
{
	struct tally_code *made = calloc(1, sizeof(*made));
	struct code_text text = {
		.file = "f.py", .file_size = 4, .name = name, .name_size = strlen(name)
	};

	*made = (struct tally_code){ .first = first, .low = first, .count = lines, .awaits = awaits };
	if (!tally_code_store(&tables, made, &text))
		ck_assert_uint_eq(made->number, 0);
	return made;
}

static void
enter(int64_t now, struct tally_code *callee)
{
	tally_charge(thread, now);
	tally_enter(thread, callee, frames, callee->first);
	thread->stored->last = now;	/* what a new node took is the real clock's time */
}

static struct stored_line *
line_of(int line)
{
	return tally_line_of(thread, line);
}

START_TEST(time_goes_to_the_line_that_spent_it)
{
	struct tally_code *f = code("f", 10, 5, false), *g = code("g", 20, 3, false);

	enter(105, f);
	ck_assert_int_eq(thread->stored->outside.own, 5);
	tally_line(thread, 107, 11);
	tally_line(thread, 117, 12);
	ck_assert_int_eq(tally_line_now(thread), 12);
	enter(120, g);
	tally_line(thread, 121, 21);
	tally_leave(thread, 151);
	ck_assert_int_eq(tally_line_now(thread), 12);
	tally_line(thread, 155, 11);
	ck_assert_int_eq(line_of(10)->own, 2);
	ck_assert_int_eq(line_of(11)->own, 10);
	ck_assert_uint_eq(line_of(11)->hits, 2);
	ck_assert_int_eq(line_of(12)->own, 3 + 4);
	struct node *caller = thread->top->node, *callee = caller->last[0]->target;
	ck_assert_ptr_eq(callee->edge.callee, g);
	ck_assert_int_eq(callee->stored->lines[1].own, 30);
	ck_assert_int_eq(callee->stored->call_line, 12);
	ck_assert_uint_eq(callee->stored->parent, caller->stored->number);
	ck_assert_uint_eq(callee->stored->calls, 1);
	free(f);
	free(g);
}
END_TEST

START_TEST(costs_are_taken_off)
{
	struct tally_code *f = code("f", 1, 3, false);

	thread->cost_line = 4;
	thread->cost_call = 7;
	enter(100, f);
	tally_line(thread, 110, 2);
	tally_line(thread, 130, 3);
	tally_line(thread, 131, 2);
	ck_assert_int_eq(line_of(1)->own, 10 - 7);
	ck_assert_int_eq(line_of(2)->own, 20 - 4);
	ck_assert_int_eq(line_of(3)->own, 1 - 4);	/* the reader shows 0 */
	free(f);
}
END_TEST

START_TEST(deep_recursion_counts_in_the_second_node)
{
	struct tally_code *f = code("f", 1, 2, false), *g = code("g", 5, 2, false);

	enter(100, f);
	struct node *first = thread->top->node, *second;
	for (int depth = 0; depth < 1000; depth++) {
		enter(100, depth % 2 ? f : g);
		tally_line(thread, 101, depth % 2 ? 2 : 6);
	}
	second = thread->top->node;
	ck_assert_ptr_eq(second->parent->parent, first);
	ck_assert_uint_eq(first->stored->calls, 1);
	ck_assert_uint_eq(second->stored->calls, 1);
	ck_assert_uint_eq(tables.nodes, 4);
	/* Deeper: g calls f from its second node. */
	const struct stored_call *call = second->last[0]->target->last[0]->call;
	ck_assert_uint_eq(call->calls, 499);
	ck_assert_uint_eq(call->code, f->number);
	ck_assert_uint_eq(call->caller, second->last[0]->target->stored->number);
	ck_assert_int_eq(call->call_line, 6);
	tally_unwind(thread, thread->places);
	ck_assert(tally_is_bottom(thread, thread->top));
	ck_assert_uint_eq(thread->stored->own, (uintptr_t)&thread->stored->outside.own);
	ck_assert_int_eq(call->ticks, 0);	/* it is in that of the nodes */
	free(f);
	free(g);
}
END_TEST

/* The calls of all records of calls. */
static uint64_t
calls_apart(void)
{
	const char *at = (const char *)(tables.head + 1), *end = (const char *)tables.head;
	uint64_t calls = 0;

	for (end += tables.head->used; at < end; at += ((const struct stored_record *)at)->size) {
		if (((const struct stored_record *)at)->kind == STORED_CALL)
			calls += ((const struct stored_call *)at)->calls;
	}
	return calls;
}

START_TEST(beyond_the_cap_there_is_a_node_for_each_code)
{
	enum { CODES = 20 };
	struct tally_code *codes[CODES];

	tables.cap = 5;
	for (int i = 0; i < CODES; i++)
		codes[i] = code("f", 1 + i, 2, false);
	/* Each code from each line of another one. */
	for (int i = 0; i < CODES; i++) {
		enter(100, codes[i]);
		for (int k = 0; k < CODES; k++) {
			if (k == i)
				continue;
			tally_line(thread, 100, 1 + i + k % 2);
			enter(100, codes[k]);
			tally_line(thread, 101, 1 + k);
			tally_leave(thread, 101);
		}
		tally_leave(thread, 101);
	}
	ck_assert_uint_le(tables.nodes, tables.cap + CODES);
	uint64_t calls = 0, hits = 0;
	for (struct node *node = thread->nodes; node != NULL; node = node->next) {
		calls += node->stored->calls;
		for (uint32_t i = 0; i < node->stored->count; i++)
			hits += node->stored->lines[i].hits;
	}
	ck_assert_uint_eq(calls + calls_apart(), CODES + CODES * (CODES - 1));
	ck_assert_uint_eq(hits, 2 * CODES * (CODES - 1));
	for (int i = 0; i < CODES; i++)
		free(codes[i]);
}
END_TEST

/* The tree has room for f only, which calls g, which calls h, which calls g. */
START_TEST(a_call_out_of_the_tree_keeps_its_whole_time)
{
	struct tally_code *f = code("f", 1, 2, false), *g = code("g", 11, 2, false);
	struct tally_code *h = code("h", 21, 2, false);

	tables.cap = 1;
	enter(100, f);
	struct node *caller = thread->top->node;
	enter(100, g);
	struct node *apart = thread->top->node;
	tally_line(thread, 103, 12);
	enter(110, h);
	enter(130, g);
	tally_leave(thread, 131);
	tally_leave(thread, 132);
	tally_leave(thread, 140);
	ck_assert_uint_eq(tables.nodes, 3);
	ck_assert_ptr_eq(thread->top->node, caller);
	ck_assert_int_eq(caller->last[0]->call->ticks, 40);
	ck_assert_uint_eq(caller->last[0]->call->calls, 1);
	ck_assert_uint_eq(caller->last[0]->call->caller, caller->stored->number);
	ck_assert_int_eq(apart->last[0]->call->ticks, 22);	/* h, from g */
	ck_assert_uint_eq(apart->last[0]->call->first, 1);
	const struct stored_call *again = apart->last[0]->target->last[0]->call;
	ck_assert_uint_eq(again->calls, 1);		/* g, from h: it is running already */
	ck_assert_uint_eq(again->first, 0);
	ck_assert_int_eq(again->ticks, 0);
	ck_assert_int_eq(apart->stored->lines[0].own, 3 + 1);
	ck_assert_int_eq(apart->stored->lines[1].own, 7 + 8);

	/* Of what runs further up, too, the time is there. */
	enter(150, g);
	enter(151, f);
	tally_unwind(thread, thread->places);
	ck_assert_uint_eq(apart->last[0]->call->code, f->number);
	ck_assert_uint_eq(apart->last[0]->call->calls, 1);
	ck_assert_uint_eq(apart->last[0]->call->first, 0);
	ck_assert_uint_eq(caller->last[0]->call->first, 2);
	free(f);
	free(g);
	free(h);
}
END_TEST

START_TEST(lines_that_a_code_has_not_count_in_its_first)
{
	struct tally_code *f = code("f", 10, 2, false);

	enter(100, f);
	tally_line(thread, 101, 9);
	tally_line(thread, 102, 12);
	tally_line(thread, 103, 11);
	ck_assert_uint_eq(line_of(10)->hits, 2);
	ck_assert_uint_eq(tables.head->strange, 2);
	free(f);
}
END_TEST

START_TEST(suspension_is_await_time)
{
	struct tally_code *f = code("f", 10, 3, true);

	enter(100, f);
	tally_line(thread, 101, 12);
	tally_awaited(thread, 50);
	ck_assert_int_eq(thread->top->node->awaits[2], 50);
	ck_assert_int_eq(line_of(12)->own, 0);
	free(f);
}
END_TEST

START_TEST(a_gap_is_nobodys_time)
{
	struct tally_code *f = code("f", 1, 2, false);

	enter(100, f);
	tally_stop(thread, 110, STORED_ENDED);
	tally_go_on(thread, 500);
	ck_assert_int_eq(thread->stored->gap, 390);
	enter(501, f);
	ck_assert_int_eq(thread->top->node->stored->lines[0].own, 10);
	ck_assert_int_eq(thread->stored->outside.own, 1);
	free(f);
}
END_TEST

START_TEST(a_thread_that_goes_on_has_left_its_frames)
{
	struct tally_code *f = code("f", 1, 2, false), *g = code("g", 11, 2, false);

	tables.cap = 1;
	enter(100, f);
	struct node *caller = thread->top->node;
	enter(100, g);			/* of a node apart */
	tally_go_on(thread, 200);
	ck_assert_ptr_eq(thread->top, thread->places);
	enter(200, f);
	enter(200, g);
	tally_leave(thread, 205);
	ck_assert_uint_eq(caller->last[0]->call->first, 2);
	ck_assert_int_eq(caller->last[0]->call->ticks, 5);
	free(f);
	free(g);
}
END_TEST

START_TEST(many_calls_without_memory_growing)
{
	struct tally_code *f = code("f", 1, 2, false), *g = code("g", 5, 2, false);

	enter(100, f);
	enter(100, g);
	tally_leave(thread, 100);
	uint64_t used = tables.head->used;
	for (int i = 0; i < 100000; i++) {
		enter(100, g);
		tally_line(thread, 100, 6);
		tally_leave(thread, 100);
	}
	ck_assert_uint_eq(tables.head->used, used);
	ck_assert_uint_eq(thread->top->node->last[0]->target->stored->calls, 100001);
	free(f);
	free(g);
}
END_TEST

/* Without memory ASan ends the program. */
#ifndef __SANITIZE_ADDRESS__

static struct rlimit enough;

/* From here on there is memory for nodes, and for nothing of 4096 bytes, until feed(). */
static void
starve(void)
{
	enum { HOLES = 4000 };
	/* Volatile: a compiler leaves out memory that nobody looks at. */
	void *volatile holes[HOLES], *volatile more;
	struct rlimit none;

	for (int i = 0; i < HOLES; i++)
		holes[i] = malloc(2 * sizeof(struct node) + NODE_READ);
	getrlimit(RLIMIT_AS, &enough);
	none = enough;
	none.rlim_cur = 0;
	setrlimit(RLIMIT_AS, &none);
	/* An emulator that ignores the limit would take all of the machine's memory. */
	for (int n = 0; (more = malloc(4096)) != NULL; n++)
		ck_assert_msg(n < 1 << 16, "RLIMIT_AS is ignored");
	for (int i = 0; i < HOLES; i += 2)
		free(holes[i]);
}

static void
feed(void)
{
	setrlimit(RLIMIT_AS, &enough);
}

START_TEST(calls_that_nothing_remembers_take_no_records)
{
	enum { CALLS = 1000 };
	struct tally_code *f = code("f", 1, CALLS, false), *g = code("g", 1, 1, false);

	enter(100, f);
	starve();
	for (int turn = 0; turn < 3; turn++) {
		for (int i = 1; i <= CALLS; i++) {
			tally_line(thread, 100, i);
			enter(100, g);
			tally_leave(thread, 100);
		}
	}
	feed();
	ck_assert_uint_gt(tables.nodes, 100);
	ck_assert_uint_lt(tables.nodes, CALLS);
	ck_assert_uint_eq(tables.head->lost, 3 * (CALLS - (tables.nodes - 1)));
}
END_TEST

START_TEST(frames_that_there_is_no_memory_for_leave_as_they_came)
{
	enum { DEPTH = 1000 };
	struct tally_code *f = code("f", 1, 2, false), *g = code("g", 1, 1, false);

	enter(100, f);
	enter(100, f);
	starve();
	for (int i = 0; i < DEPTH; i++)
		enter(100, g);
	feed();
	ck_assert_uint_gt(tables.head->lost, 0);
	enter(100, g);			/* also above them, where there is memory again */
	for (int i = 0; i <= DEPTH; i++)
		tally_leave(thread, 110);
	ck_assert_ptr_eq(thread->top, thread->places + 2);
	tally_line(thread, 110, 2);
	ck_assert_int_eq(line_of(2)->hits, 1);
	for (int i = 0; i < DEPTH; i++)
		enter(110, f);		/* and now they have places */
	ck_assert_ptr_eq(thread->top, thread->places + 2 + DEPTH);
	tally_unwind(thread, thread->places);
}
END_TEST

#endif

/* --- the store ----------------------------------------------------------- */

static char path[] = "/tmp/check_tally.XXXXXX";

static void
make_path(void)
{
	strcpy(path, "/tmp/check_tally.XXXXXX");
	int fd = mkstemp(path);
	ck_assert_int_ge(fd, 0);
	close(fd);
}

START_TEST(records_fill_the_file_without_a_hole)
{
	char record[8000];
	struct stat found;

	make_path();
	struct store *store = store_create(path, false);
	ck_assert_ptr_nonnull(store);
	memset(record, 'x', sizeof(record));
	for (size_t i = 0; i < 2000; i++)
		ck_assert(store_text(store, STORED_NOTE, record, i * 4));
	store_trim(store);
	ck_assert_ptr_null(store_take(store, STORED_TEXT, 100));
	ck_assert_int_eq(stat(path, &found), 0);
	ck_assert_uint_eq((uint64_t)found.st_size, store_head(store)->used);

	char *data = malloc((size_t)found.st_size);
	FILE *file = fopen(path, "re");
	ck_assert_uint_eq(fread(data, 1, (size_t)found.st_size, file), (size_t)found.st_size);
	fclose(file);
	size_t at = sizeof(struct stored_head), texts = 0;
	while (at < (size_t)found.st_size) {
		struct stored_record *head = (struct stored_record *)(void *)(data + at);
		ck_assert_uint_ge(head->size, sizeof(*head));
		texts += head->kind == STORED_TEXT;
		at += head->size;
	}
	ck_assert_uint_eq(at, (size_t)found.st_size);
	ck_assert_uint_eq(texts, 2000);
	free(data);
	store_free(store);
	unlink(path);
}
END_TEST

START_TEST(a_file_that_cannot_grow_is_null_and_no_signal)
{
	struct rlimit limit = { 3 << 20, 3 << 20 };

	make_path();
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &limit);
	ck_assert(tables_open(&tables, store_create(path, false)));
	thread = tally_create(&tables, 1, 100);
	struct tally_code *codes[1000];
	for (int i = 0; i < 1000; i++) {
		codes[i] = code("f", 1, 400, false);
		enter(100, codes[i]);
		tally_line(thread, 100, 2);
		tally_leave(thread, 105);
	}
	ck_assert_uint_gt(tables.head->lost, 0);
	ck_assert_uint_eq(tables.head->lost, thread->stored->outside.hits);
	for (int i = 0; i < 1000; i++)
		free(codes[i]);
	teardown();
	unlink(path);
}
END_TEST

START_TEST(a_trimmed_store_maps_its_records_only)
{
	struct store *store = store_create(NULL, false);
	char *behind = (char *)(void *)store_head(store) + (1 << 19);

	ck_assert_int_eq(msync(behind, 1, MS_ASYNC), 0);
	store_trim(store);
	ck_assert_int_eq(msync(behind, 1, MS_ASYNC), -1);
	ck_assert_int_eq(errno, ENOMEM);
	store_free(store);
}
END_TEST

START_TEST(growing_leaves_another_file_of_that_name_alone)
{
	struct stat found;

	make_path();
	struct store *store = store_create(path, false);
	ck_assert_int_eq(unlink(path), 0);
	FILE *file = fopen(path, "we");
	fputs("mine", file);
	fclose(file);
	ck_assert_ptr_null(store_take(store, STORED_TEXT, 2 << 20));
	ck_assert_int_eq(errno, ESTALE);
	store_trim(store);
	ck_assert_int_eq(stat(path, &found), 0);
	ck_assert_int_eq(found.st_size, 4);
	store_free(store);
	unlink(path);
}
END_TEST

START_TEST(what_is_not_ours_is_not_replaced)
{
	ck_assert_ptr_null(store_create("/dev/null", false));
	ck_assert_int_eq(errno, EEXIST);
	ck_assert_ptr_null(store_create("/nonexistent/x", false));
	ck_assert_int_eq(errno, ENOENT);
	make_path();
	ck_assert_ptr_null(store_create(path, true));
	ck_assert_int_eq(errno, EEXIST);
	unlink(path);
}
END_TEST

START_TEST(a_forked_child_leaves_the_parents_counters_alone)
{
	setup();
	struct tally_code *f = code("f", 1, 2, false);
	int status;

	enter(100, f);
	tally_line(thread, 101, 2);
	pid_t child = fork();
	if (child == 0) {
		store_wipe(tables.store);
		for (int i = 0; i < 10; i++)
			line_of(2)->hits++;
		_exit(line_of(2)->hits == 10 && store_take(tables.store, STORED_TEXT, 10) == NULL ? 0 : 1);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	ck_assert_uint_eq(line_of(2)->hits, 1);
	free(f);
	teardown();
}
END_TEST

/* --- suspended frames ---------------------------------------------------- */

START_TEST(suspended_frames_come_back_once)
{
	enum { FRAMES = 5000 };
	struct suspended suspended = { 0 };
	struct suspended_frame found;
	char *memory = malloc(FRAMES * 16);

	/* Put all, and take out and put in again in several orders. */
	for (int i = 0; i < FRAMES; i++)
		suspended_put(&suspended, (struct suspended_frame){ memory + 16 * i, i, i });
	for (int i = 0; i < FRAMES; i += 3) {
		ck_assert(suspended_take(&suspended, memory + 16 * i, &found));
		ck_assert_int_eq(found.line, i);
		ck_assert(!suspended_take(&suspended, memory + 16 * i, &found));
	}
	for (int i = 0; i < FRAMES; i += 6)
		suspended_put(&suspended, (struct suspended_frame){ memory + 16 * i, -i, i });
	suspended_put(&suspended, (struct suspended_frame){ memory, 7, 8 });	/* again */
	for (int i = FRAMES - 1; i > 0; i--) {
		bool there = i % 3 != 0 || i % 6 == 0;
		ck_assert_int_eq(suspended_take(&suspended, memory + 16 * i, &found), there);
		ck_assert(!there || found.line == i);
	}
	ck_assert(suspended_take(&suspended, memory, &found));
	ck_assert_int_eq(found.since, 7);
	ck_assert_uint_eq(suspended.count, 0);
	suspended_free(&suspended);
	free(memory);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("tally");
	TCase *events = add_case(suite, "events");
	TCase *rest = add_case(suite, "store");

	tcase_add_checked_fixture(events, setup, teardown);
	ADD_TESTS(events, time_goes_to_the_line_that_spent_it, costs_are_taken_off,
	    deep_recursion_counts_in_the_second_node, beyond_the_cap_there_is_a_node_for_each_code,
	    a_call_out_of_the_tree_keeps_its_whole_time, lines_that_a_code_has_not_count_in_its_first, suspension_is_await_time,
	    a_gap_is_nobodys_time, a_thread_that_goes_on_has_left_its_frames,
	    many_calls_without_memory_growing);
#ifndef __SANITIZE_ADDRESS__
	ADD_TESTS(events, calls_that_nothing_remembers_take_no_records,
	    frames_that_there_is_no_memory_for_leave_as_they_came);
#endif
	ADD_TESTS(rest, records_fill_the_file_without_a_hole,
	    a_file_that_cannot_grow_is_null_and_no_signal,
	    a_trimmed_store_maps_its_records_only,
	    growing_leaves_another_file_of_that_name_alone, what_is_not_ours_is_not_replaced,
	    a_forked_child_leaves_the_parents_counters_alone, suspended_frames_come_back_once);
	return run_suite(suite);
}
