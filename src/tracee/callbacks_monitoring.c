/*
 * callbacks_monitoring.c - line, function, exception and import events from CPython
 * 3.12 on: callbacks in C for sys.monitoring, under a tool id of our own.
 *
 * The watched probes decide which events are on (the table below); CPython rewrites
 * the code objects accordingly, so an event that is off costs nothing.  DISABLE is for
 * jumps that can never fire; elsewhere it would lose later events.  Imports are the calls of
 * importlib's _find_and_load(), so their events are local to that code object; before
 * 3.15 the event of an exception that leaves it is a global one.
 *
 * Callbacks make no object and return None, or raise an interruption of the program
 * (interruption.h).  A callback whose semaphore is down has
 * the callbacks removed.  The function objects live as long as the module: the
 * interpreter does not hold a reference to a callback while it calls it.
 */
#include "tracee/callbacks.h"

#if COMPAT_MONITORING

#include "tracee/collect.h"
#include "tracee/fire.h"
#include "tracee/hook.h"
#include "tracee/site.h"
#include "tracee/uncaught.h"

static inline PyCodeObject *
code_of(PyObject *const *args)
{
	return (PyCodeObject *)args[0];
}

/* The line of an instruction, which CPython finds by reading the function's lines from the first one
 * on: not to be asked for unless a tracer reads it.  The offset is the event's second argument.
 * Offsets of a function without a frame count as its compiler likes: its first line then. */
static int
line_at(PyObject *const *args)
{
	return likely(compat_frame_runs(code_of(args)))
	    ? PyCode_Addr2Line(code_of(args), compat_int(args[1])) : code_of(args)->co_firstlineno;
}

static inline bool
is_import(struct callbacks *self, PyObject *const *args)
{
	return unlikely(args[0] == self->import_code)
	    && (__atomic_load_n(&self->on, __ATOMIC_RELAXED) & IMPORT_PROBES);
}

static PyObject *
update(PyObject *module)
{
	if (callbacks_of(module)->update(module) < 0)
		return NULL;
	Py_RETURN_NONE;
}

/* The end of a callback: nobody was there to be told. */
static PyObject *
told(PyObject *module, bool somebody)
{
	if (unlikely(!somebody))
		return update(module);
	Py_RETURN_NONE;
}

static inline PyObject *
line(PyObject *module, PyCodeObject *code, int number)
{
	struct tally *here = collect_tables();
	bool watched = PYTHON_LINE_ENABLED();

	if (here != NULL) {
		collect_line(here, NULL, code, number);
		if (SITE_PYTHONPROBE_ENABLED())
			hook_fire(code, number, false);
	}
	if (unlikely(watched))
		fire_line(code, number);
	return told(module, here != NULL || watched);
}

static PyObject *
on_line(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	(void)nargs;
	return line(module, code_of(args), compat_int(args[1]));
}

/* The event LINE is told of a line that is entered.  A loop whose turns stay in one line
 * jumps back to it.  Of an instruction this is always or never so: the others pay once. */
static PyObject *
on_jump(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	int from = compat_int(args[1]), to = compat_int(args[2]);

	(void)nargs;
	if (to < from) {
		int number = collect_jump(collect_here, code_of(args), from, to);
		if (number > 0)
			return line(module, code_of(args), number);
	}
	return compat_ref(callbacks_of(module)->disable);
}

static inline PyObject *
enter(PyObject *module, PyObject *const *args, bool resumed)
{
	struct tally *here = collect_tables();
	bool watched = PYTHON_FUNCTION_ENTRY_ENABLED();

	if (here != NULL)
		collect_enter(here, NULL, code_of(args), resumed);
	if (unlikely(watched)) {
		bool reads = resumed && SITE_READS(python, function__entry, 2);
		fire_function__entry(code_of(args),
		    reads ? line_at(args) : code_of(args)->co_firstlineno);
	}
	return told(module, here != NULL || watched);
}

static PyObject *
on_start(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	struct callbacks *self = callbacks_of(module);

	(void)nargs;
	if (is_import(self, args) && PYTHON_IMPORT_FIND_LOAD_START_ENABLED()
	    && fire_import(PyEval_GetFrame(), FIRE_IMPORT_START) < 0)
		return NULL;
	return enter(module, args, false);
}

/* A generator is resumed, or has an exception thrown into it. */
static PyObject *
on_resume(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	(void)nargs;
	return enter(module, args, true);
}

/* The line where an exception leaves a function is the frame's; the frame has an object
 * already, in the traceback.  The event's offset may have no line, where the compiler's
 * own code raises the exception again, or from 3.14 on lie among an instruction's caches. */
static int
line_left(PyCodeObject *code)
{
	PyFrameObject *frame = compat_frame_runs(code) ? PyEval_GetFrame() : NULL;

	return frame != NULL ? PyFrame_GetLineNumber(frame) : code->co_firstlineno;
}

enum leaving { RETURNS, YIELDS, FAILS };

/* told_more: somebody is told more of it. */
static inline PyObject *
leave(PyObject *module, PyObject *const *args, enum leaving how, bool told_more)
{
	struct callbacks *self = callbacks_of(module);
	struct tally *here = collect_tables();
	bool watched = PYTHON_FUNCTION_RETURN_ENABLED();

	if (here != NULL) {
		collect_leave(here, NULL, code_of(args), how == YIELDS);
		if (SITE_PYTHONPROBE_ENABLED())
			hook_fire(code_of(args), how != FAILS ? line_at(args)
			    : line_left(code_of(args)), true);
	}
	if (unlikely(watched)) {
		bool reads = SITE_READS(python, function__return, 2);
		fire_function__return(code_of(args), !reads ? code_of(args)->co_firstlineno
		    : how != FAILS ? line_at(args) : line_left(code_of(args)));
	}
	if (is_import(self, args) && PYTHON_IMPORT_FIND_LOAD_DONE_ENABLED()
	    && fire_import(PyEval_GetFrame(), how != FAILS) < 0)
		return NULL;
	return told(module, here != NULL || watched || told_more);
}

static PyObject *
on_return(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	(void)nargs;
	return leave(module, args, RETURNS, false);
}

static PyObject *
on_yield(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	(void)nargs;
	return leave(module, args, YIELDS, false);
}

static PyObject *
on_unwind(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	bool watched = PYTHON_EXCEPTION_UNCAUGHT_ENABLED();

	(void)nargs;
	if (unlikely(watched) && compat_frame_runs(code_of(args))) {
		PyFrameObject *frame = PyEval_GetFrame();
		if (frame != NULL && uncaught_leaves(frame)) {
			PyObject *traceback = PyException_GetTraceback(args[2]);
			uncaught_fire(args[2], traceback);
			Py_XDECREF(traceback);
		}
	}
	return leave(module, args, FAILS, watched);
}

static PyObject *
on_raise(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	bool watched = PYTHON_EXCEPTION_RAISE_ENABLED();

	(void)nargs;
	if (likely(watched)) {
		PyObject *traceback = PyException_GetTraceback(args[2]);
		fire_exception__raise(args[2], traceback, code_of(args));
		Py_XDECREF(traceback);
	}
	return told(module, watched);
}

enum {
	LINES = PROBE_BIT(line) | COLLECTOR,
	ENTRY = PROBE_BIT(function__entry) | COLLECTOR,
	RETURN = PROBE_BIT(function__return) | COLLECTOR,
	UNCAUGHT = PROBE_BIT(exception__uncaught)
};

#if COMPAT_MONITORING_LOCAL_UNWIND
enum { FAILS_GLOBAL = RETURN | UNCAUGHT, FAILS_LOCAL = IMPORT_PROBES };
#else
enum { FAILS_GLOBAL = RETURN | UNCAUGHT | IMPORT_PROBES, FAILS_LOCAL = 0 };
#endif

#if COMPAT_MONITORING_LINE_NEEDS_START
enum { LINE_NEEDS = PROBE_BIT(line) };
#else
enum { LINE_NEEDS = 0 };
#endif

/*
 * CPython calls a builtin through a function that counts the depth of C calls.  A callback needs
 * none: its vectorcall slot, which the interpreter uses, leads to it directly.
 */
#define DIRECTLY(function) \
	static PyObject * \
	function##_directly(PyObject *callable, PyObject *const *args, size_t nargsf, \
	    PyObject *names) \
	{ \
		(void)names; \
		return function(PyCFunction_GET_SELF(callable), args, PyVectorcall_NARGS(nargsf)); \
	}
DIRECTLY(on_jump)
DIRECTLY(on_start)
DIRECTLY(on_resume)
DIRECTLY(on_return)
DIRECTLY(on_yield)
DIRECTLY(on_unwind)
DIRECTLY(on_raise)

/* Most events are lines, and most of those are counted and nothing else. */
static PyObject *
on_line_directly(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *names)
{
	struct tally *here = collect_here;
	PyLongObject *number = (PyLongObject *)args[1];

	(void)names;
	if (likely(here != NULL && here->on && PyUnstable_Long_IsCompact(number))
	    && !PYTHON_LINE_ENABLED() && !SITE_PYTHONPROBE_ENABLED()
	    && likely(collect_line_quickly(here, NULL, code_of(args),
	    (int)PyUnstable_Long_CompactValue(number))))
		Py_RETURN_NONE;
	return on_line(PyCFunction_GET_SELF(callable), args, PyVectorcall_NARGS(nargsf));
}

#define CALLBACK(function) function##_directly, \
	{ #function, (PyCFunction)(void (*)(void))function, METH_FASTCALL, NULL }

static struct {
	const char *event;		/* in sys.monitoring.events */
	unsigned global;		/* on while one of these is watched */
	unsigned local;			/* on in _find_and_load() while one of these is */
	unsigned uncalled;		/* on, and without a callback, while one of these is */
	vectorcallfunc directly;
	PyMethodDef method;
} events[] = {
	{ "LINE", LINES, 0, 0, CALLBACK(on_line) },
	{ "JUMP", LINES, 0, 0, CALLBACK(on_jump) },
	{ "PY_START", ENTRY, IMPORT_PROBES, LINE_NEEDS, CALLBACK(on_start) },
	{ "PY_RESUME", ENTRY, 0, 0, CALLBACK(on_resume) },
	{ "PY_THROW", ENTRY, 0, 0, CALLBACK(on_resume) },
	{ "PY_RETURN", RETURN, IMPORT_PROBES, 0, CALLBACK(on_return) },
	{ "PY_YIELD", RETURN, 0, 0, CALLBACK(on_yield) },
	{ "PY_UNWIND", FAILS_GLOBAL, FAILS_LOCAL, 0, CALLBACK(on_unwind) },
	{ "RAISE", PROBE_BIT(exception__raise), 0, 0, CALLBACK(on_raise) }
};

enum { EVENTS = sizeof(events) / sizeof(events[0]) };

static int
drop(PyObject *result)
{
	Py_XDECREF(result);
	return result != NULL ? 0 : -1;
}

static long
event_bit(PyObject *names, int i)
{
	PyObject *value = PyObject_GetAttrString(names, events[i].event);
	long bit = value != NULL ? PyLong_AsLong(value) : -1;

	Py_XDECREF(value);
	return bit;
}

static int
use_tool(struct callbacks *self, int id)
{
	return drop(PyObject_CallMethod(self->monitoring, "use_tool_id", "iO", id,
	    self->tool_name));
}

/* A free tool id of those that CPython gives no meaning to: debuggers, coverage tools and
 * cProfile go on to work. */
static int
take_tool(struct callbacks *self)
{
	static const int ids[] = { 4, 3 };

	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		PyObject *owner = PyObject_CallMethod(self->monitoring, "get_tool", "i", ids[i]);
		bool is_free = owner == Py_None, is_ours = owner == self->tool_name;
		Py_XDECREF(owner);
		/* Ours: a thread took it that was not forked with us. */
		if (is_ours || (is_free && use_tool(self, ids[i]) == 0)) {
			self->tool = ids[i] + 1;
			return 0;
		}
		PyErr_Clear();
	}
	PyErr_SetString(PyExc_RuntimeError,
	    "pythonprobes: other tools use the ids 3 and 4 of sys.monitoring; "
	    "nothing is traced or collected");
	return -1;
}

/* The program may have freed our tool id.  If nobody has it, take it back, because
 * callbacks and events may still be there; if another tool has it, leave it alone. */
static void
check_tool(struct callbacks *self)
{
	if (self->tool == 0)
		return;
	PyObject *owner = PyObject_CallMethod(self->monitoring, "get_tool", "i", self->tool - 1);
	if (owner != self->tool_name && (owner != Py_None || use_tool(self, self->tool - 1) < 0))
		self->tool = 0;
	Py_XDECREF(owner);
	PyErr_Clear();
}

static int
free_tool(struct callbacks *self)
{
	int tool = self->tool - 1;

	self->tool = 0;
	return drop(PyObject_CallMethod(self->monitoring, "free_tool_id", "i", tool));
}

static int
prepare(struct callbacks *self)
{
	if (self->monitoring != NULL)
		return 0;
	PyObject *monitoring = compat_sys("monitoring");
	if (monitoring == NULL) {
		PyErr_SetString(PyExc_RuntimeError,
		    "pythonprobes: sys.monitoring is missing; python:::* does not fire");
		return -1;
	}
	if (self->tool_name == NULL)
		self->tool_name = PyUnicode_FromString("pythonprobes");
	if (self->disable == NULL)
		self->disable = PyObject_GetAttrString(monitoring, "DISABLE");
	bool made = self->tool_name != NULL && self->disable != NULL;
	for (int i = 0; made && i < EVENTS; i++) {
		if (self->functions[i] == NULL)
			self->functions[i] = PyCFunction_NewEx(&events[i].method, self->module, NULL);
		made = self->functions[i] != NULL;
		if (made)
			((PyCFunctionObject *)self->functions[i])->vectorcall = events[i].directly;
	}
	if (!made) {
		Py_DECREF(monitoring);
		return -1;
	}
	self->monitoring = monitoring;
	return 0;
}

static int
set_events(struct callbacks *self, PyObject *names, unsigned wanted)
{
	long global = 0, local = 0;
	int tool = self->tool - 1;

	for (int i = 0; i < EVENTS; i++) {
		bool called = (wanted & (events[i].global | events[i].local)) != 0;
		long bit = event_bit(names, i);
		if (bit < 0)
			return -1;
		global |= wanted & (events[i].global | events[i].uncalled) ? bit : 0;
		local |= wanted & events[i].local ? bit : 0;
		if (drop(PyObject_CallMethod(self->monitoring, "register_callback", "ilO", tool,
		    bit, called ? self->functions[i] : Py_None)) < 0)
			return -1;
	}
	if (self->import_code != NULL && drop(PyObject_CallMethod(self->monitoring,
	    "set_local_events", "iOl", tool, self->import_code, local)) < 0)
		return -1;
	return drop(PyObject_CallMethod(self->monitoring, "set_events", "il", tool, global));
}

int
callbacks_reserve(struct callbacks *self)
{
	check_tool(self);
	return prepare(self) < 0 || (self->tool == 0 && take_tool(self) < 0) ? -1 : 0;
}

int
callbacks_set(struct callbacks *self, unsigned wanted)
{
	__atomic_store_n(&self->on, wanted, __ATOMIC_RELAXED);
	check_tool(self);
	if (wanted == 0 && self->tool == 0)
		return 0;
	if (callbacks_reserve(self) < 0)
		return -1;
	PyObject *names = PyObject_GetAttrString(self->monitoring, "events");
	int status = names != NULL ? set_events(self, names, wanted) : -1;
	Py_XDECREF(names);
	if (wanted == 0) {
		struct compat_error failed = compat_error_save();
		if (free_tool(self) < 0)
			status = -1;
		compat_error_chain(failed);
	}
	return status;
}

void
callbacks_add_threads(struct callbacks *self)
{
	(void)self;			/* sys.monitoring has events for all threads */
}

int
callbacks_traverse(struct callbacks *self, visitproc visit, void *arg)
{
	Py_VISIT(self->import_code);
	Py_VISIT(self->monitoring);
	Py_VISIT(self->disable);
	for (int i = 0; i < CALLBACKS; i++)
		Py_VISIT(self->functions[i]);
	return 0;
}

void
callbacks_clear(struct callbacks *self)
{
	Py_CLEAR(self->import_code);
	Py_CLEAR(self->monitoring);
	Py_CLEAR(self->disable);
	Py_CLEAR(self->tool_name);
	for (int i = 0; i < CALLBACKS; i++)
		Py_CLEAR(self->functions[i]);
}

#endif
