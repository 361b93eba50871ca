/*
 * check_tracee.c - the traced process's side, with Python embedded: marshalling,
 * guards, the hook.  Fired events come back through a channel whose reader is in this
 * process.
 */
#include "tracee/compat.h"

#include <check.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "channel/reader.h"
#include "channel/writer.h"
#include "tracee/marshal.h"
#include "tracee/site.h"
#include "suite.h"

PyMODINIT_FUNC PyInit__probe(void);

/* The interpreter keeps some memory until the process ends. */
const char *__lsan_default_suppressions(void);
const char *
__lsan_default_suppressions(void)
{
	return "leak:libpython\nleak:libc.so";
}

static void
start_python(void)
{
	ck_assert_int_eq(PyImport_AppendInittab("_probe", PyInit__probe), 0);
	Py_InitializeEx(0);
}

static void
stop_python(void)
{
	ck_assert_int_eq(Py_FinalizeEx(), 0);
}

static void
run(const char *text)
{
	ck_assert_msg(PyRun_SimpleString(text) == 0, "failed: %s", text);
}

/* --- marshalling --------------------------------------------------------- */

START_TEST(numbers_as_text)
{
	static const struct {
		long long number;
		const char *text;
	} rows[] = {
		{ 0, "0" }, { 7, "7" }, { 10, "10" }, { 123456, "123456" }, { -1, "-1" },
		{ LLONG_MAX, "9223372036854775807" }, { LLONG_MIN, "-9223372036854775808" }
	};
	char buffer[MARSHAL_NUMBER];

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ck_assert_str_eq(marshal_number(rows[i].number, buffer), rows[i].text);
}
END_TEST

static void
check_text(const char *expression, const char *expected)
{
	PyObject *space = PyDict_New();
	char room[MARSHAL_ROOM];
	PyObject *made;

	PyDict_SetItemString(space, "__builtins__", PyEval_GetBuiltins());
	PyObject *object = PyRun_String(expression, Py_eval_input, space, space);
	ck_assert_ptr_nonnull(object);

	/* A pending exception is the caller's. */
	PyErr_SetString(PyExc_KeyError, "mine");
	const char *text = marshal_object(object, &made, room);
	ck_assert_str_eq(text, expected);
	ck_assert(PyErr_ExceptionMatches(PyExc_KeyError));
	PyErr_Clear();

	text = marshal_object(object, &made, room);
	ck_assert_str_eq(text, expected);
	ck_assert_ptr_null(PyErr_Occurred());
	Py_XDECREF(made);
	Py_DECREF(object);
	Py_DECREF(space);
}

START_TEST(objects_as_text)
{
	start_python();
	check_text("'ascii'", "ascii");
	check_text("''", "");
	check_text("'\\u20ac'", "\xe2\x82\xac");
	check_text("'a\\0b'", "a");
	check_text("'\\ud800'", "\\ud800");
	check_text("b'\\xff\\x01'", "\xff\x01");
	check_text("12", "12");
	check_text("-2**63", "-9223372036854775808");
	check_text("2**64", "18446744073709551616");
	check_text("1.5", "1.5");
	check_text("True", "True");
	check_text("None", "None");
	check_text("type('Bad', (), {'__str__': lambda self: 1 / 0})()", "<unprintable Bad object>");
	check_text("type('Odd', (), {'__str__': lambda self: '\\udc80'})()", "\\udc80");
	stop_python();
}
END_TEST

/* An interruption is pending at the return, with what was pending as its context. */
START_TEST(interruption_of_a_conversion)
{
	char room[MARSHAL_ROOM];
	PyObject *made, *mine;

	start_python();
	run("class Asked:\n    def __str__(self): raise KeyboardInterrupt\nasked = Asked()");
	PyObject *asked = PyObject_GetAttrString(PyImport_AddModule("__main__"), "asked");
	ck_assert_str_eq(marshal_object(asked, &made, room), "<unprintable Asked object>");
	ck_assert_ptr_null(made);
	ck_assert(PyErr_ExceptionMatches(PyExc_KeyboardInterrupt));
	PyErr_Clear();

	PyErr_SetString(PyExc_KeyError, "mine");
	ck_assert_str_eq(marshal_object(asked, &made, room), "<unprintable Asked object>");
	ck_assert(PyErr_ExceptionMatches(PyExc_KeyboardInterrupt));
	PyObject *type, *value, *traceback;
	PyErr_Fetch(&type, &value, &traceback);
	PyErr_NormalizeException(&type, &value, &traceback);
	mine = PyException_GetContext(value);
	ck_assert(mine != NULL && PyErr_GivenExceptionMatches(mine, PyExc_KeyError));
	Py_DECREF(mine);
	Py_XDECREF(type);
	Py_XDECREF(value);
	Py_XDECREF(traceback);
	Py_DECREF(asked);
	stop_python();
}
END_TEST

START_TEST(missing_arguments_are_null)
{
	struct marshal strings;

	start_python();
	PyObject *args[7];
	for (int i = 0; i < 7; i++)
		args[i] = PyLong_FromLong(i);
	marshal_objects(&strings, args, 2);
	ck_assert_str_eq(strings.text[0], "0");
	ck_assert_str_eq(strings.text[1], "1");
	for (int i = 2; i < SITE_STRINGS; i++)
		ck_assert_ptr_eq(strings.text[i], site_null);
	marshal_release(&strings);
	marshal_objects(&strings, args, 7);
	ck_assert_str_eq(strings.text[4], "4");
	marshal_release(&strings);
	marshal_objects(&strings, NULL, 0);
	marshal_release(&strings);
	for (int i = 0; i < 7; i++)
		Py_DECREF(args[i]);
	stop_python();
}
END_TEST

/* Valgrind skips a read with an unused result. */
#if defined __has_include
#if __has_include(<valgrind/valgrind.h>)
#include <valgrind/valgrind.h>
#endif
#endif
#ifndef RUNNING_ON_VALGRIND
#define RUNNING_ON_VALGRIND 0
#endif

static bool
resident(const char *page)
{
	unsigned char in_memory = 0;

	ck_assert_int_eq(mincore((void *)page, 1, &in_memory), 0);
	return in_memory & 1;
}

START_TEST(touched_text_is_resident)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), size = 4 * page;
	char *text = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	ck_assert_ptr_ne(text, MAP_FAILED);
	ck_assert(!resident(text) && !resident(text + size - page));
	if (RUNNING_ON_VALGRIND)
		return;
	marshal_touch(text + page - 1, 2 * page);		/* the end of one page, one, part of one */
	ck_assert(resident(text) && resident(text + page) && resident(text + 2 * page));
	ck_assert(!resident(text + 3 * page));
	munmap(text, size);
}
END_TEST

/* --- firing -------------------------------------------------------------- */

static struct channel_reader *reader;
static char seen[8192];

static void
note(const struct channel_event *event)
{
	for (int i = 0; i < SITE_STRINGS; i++) {
		const char *text = event->text[i].text;
		const char *slash = strrchr(text, '/');
		strcat(seen, slash != NULL ? slash + 1 : text);
		strcat(seen, i < SITE_STRINGS - 1 ? " " : "\n");
	}
}

static const char *
fired(void)
{
	const struct channel_event *event;

	seen[0] = '\0';
	channel_reader_look(reader);
	while (strlen(seen) < sizeof(seen) - 1024 &&
	    (event = channel_reader_next(reader, UINT64_MAX)) != NULL)
		note(event);
	channel_reader_settle(reader);
	return seen;
}

static void
start_watching(void)
{
	char *cause = NULL;

	reader = channel_reader_create(64, 1 << 20, &cause);
	ck_assert_msg(reader != NULL, "%s", cause);
	ck_assert_int_eq(channel_reader_want(reader, "pythonprobes", "pythonprobe", 0, 0x1f, 0), 0);
	ck_assert_int_eq(putenv((char *)channel_reader_env(reader)), 0);
	start_python();
}

static void
stop_watching(void)
{
	stop_python();
	unsetenv(CHANNEL_ENV);
	channel_reader_free(reader);
}

START_TEST(python_fires)
{
	start_watching();
	run("import _probe\nassert _probe.enabled() and _probe.tracing\n"
	    "_probe.dtrace_probe('a', 1, b'c', ignored=1)\n_probe.dtrace_probe()");
	ck_assert_str_eq(fired(), "a 1 c null null\nnull null null null null\n");
	stop_watching();
}
END_TEST

START_TEST(nobody_watches)
{
	start_python();
	run("import _probe\n"
	    "class Never:\n"
	    "    def __str__(self): raise SystemExit(3)\n"
	    "for i in range(100): _probe.dtrace_probe(Never(), key=Never())\n"
	    "assert not _probe.enabled() and not _probe.tracing");
	stop_python();
}
END_TEST

#ifndef PYTHONPROBES_NO_DTRACE
START_TEST(a_kernel_tracer_without_a_channel)
{
	start_python();
	pythonprobes_pythonprobe_semaphore++;		/* as the kernel does */
	run("import _probe\nasked = []\n"
	    "class Asked:\n"
	    "    def __str__(self): asked.append(1); return 'x'\n"
	    "_probe.dtrace_probe(Asked())\nassert asked and _probe.enabled()\n"
	    "_probe.Profiler().runcall(exec, 'x = 1')");
	pythonprobes_pythonprobe_semaphore--;
	run("assert not _probe.enabled()");
	stop_python();
}
END_TEST
#endif

START_TEST(a_pending_exception_survives_the_hook)
{
	start_watching();
	run("import _probe\n"
	    "def fails():\n"
	    "    raise KeyError('mine')\n"
	    "profiler = _probe.Profiler()\n"
	    "try:\n"
	    "    profiler.runcall(fails)\n"
	    "except KeyError as error:\n"
	    "    assert error.args == ('mine',)\n"
	    "else:\n"
	    "    raise AssertionError\n"
	    /* every event escapes a file name that is not UTF-8 */
	    "profiler.runcall(exec, compile('x = 1\\nx = 2', 'odd\\udcff.py', 'exec'))");
	ck_assert_str_eq(fired(),
	    "<string> 3 LINE null null\n<string> 3 RETURN null null\n"
	    "odd\\udcff.py 1 LINE null null\nodd\\udcff.py 2 LINE null null\n"
	    "odd\\udcff.py 2 RETURN null null\n");
	stop_watching();
}
END_TEST

START_TEST(hooks_go_with_their_interpreter)
{
	for (int i = 0; i < 3; i++) {
		if (i == 0)
			start_watching();
		else
			Py_InitializeEx(0);
		run("import _probe, threading\n"
		    "class P(_probe.Profiler): pass\n"
		    "profiler = P(threads=True)\n"
		    "profiler.enable()\nprofiler.loop = profiler\n"
		    "other = _probe.Profiler()\nother.enable()\nprofiler.disable()\nprofiler.enable()\n"
		    "thread = threading.Thread(target=lambda: 1)\nthread.start()\nthread.join()\n");
		ck_assert_ptr_nonnull(strstr(fired(), "LINE"));
		if (i < 2)
			stop_python();
	}
	stop_watching();
}
END_TEST

static Suite *
tracee_suite(void)
{
	Suite *suite = suite_create("tracee");
	TCase *core = add_case(suite, "core");

	tcase_set_timeout(core, 120);
	ADD_TESTS(core, numbers_as_text, objects_as_text, interruption_of_a_conversion,
	    missing_arguments_are_null,
	    touched_text_is_resident, nobody_watches);
#ifndef PYTHONPROBES_NO_DTRACE
	ADD_TESTS(core, python_fires, a_kernel_tracer_without_a_channel,
	    a_pending_exception_survives_the_hook, hooks_go_with_their_interpreter);
#endif
	return suite;
}

int
main(void)
{
	return run_suite(tracee_suite());
}
