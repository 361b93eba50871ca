/*
 * callbacks_trace.c - line, function, exception and import events before CPython 3.12: the C trace
 * function, in all threads, on the hooks that the line profiler uses (hook.c).
 *
 * Unlike the profiler's, this hook calls the trace function that it found, so
 * that a debugger or coverage goes on.  The program replaces the hook when it sets
 * or removes a trace function later.  If the replaced hook dies, a pending call of the
 * main thread puts a new one on top at once; if the program keeps it
 * (sys.gettrace()), the watcher does so.
 */
#include "tracee/callbacks.h"

#if !COMPAT_MONITORING

#include "tracee/fire.h"
#include "tracee/profiler.h"
#include "tracee/site.h"
#include "tracee/uncaught.h"

/* Both return -1 with an interruption of the program (interruption.h), else 0. */

static int
entered(struct callbacks *self, PyFrameObject *frame, PyCodeObject *code)
{
	int status = 0;

	if (unlikely((PyObject *)code == self->import_code)
	    && PYTHON_IMPORT_FIND_LOAD_START_ENABLED())
		status = fire_import(frame, FIRE_IMPORT_START);
	if (PYTHON_FUNCTION_ENTRY_ENABLED())
		fire_function__entry(code, compat_frame_line(frame, PyTrace_CALL));
	return status;
}

static int
left(struct callbacks *self, PyFrameObject *frame, PyCodeObject *code, int found)
{
	int status = 0;

	if (PYTHON_FUNCTION_RETURN_ENABLED())
		fire_function__return(code, compat_frame_line(frame, PyTrace_RETURN));
	if (unlikely((PyObject *)code == self->import_code)) {
		if (PYTHON_IMPORT_FIND_LOAD_DONE_ENABLED())
			status = fire_import(frame, found);
		/* The module may be threading, which gives later threads their hook. */
		if (!((struct profiler *)self->tracer)->watching_threading)
			callbacks_add_threads(self);
	}
	if (unlikely(!found) && status == 0 && PYTHON_EXCEPTION_UNCAUGHT_ENABLED())
		status = uncaught_expect(frame);
	return status;
}

/* value: the exception's type, itself and its traceback. */
static void
failed(PyCodeObject *code, PyObject *value)
{
	if (!PyTuple_CheckExact(value) || PyTuple_GET_SIZE(value) != 3
	    || !PyExceptionInstance_Check(PyTuple_GET_ITEM(value, 1)))
		return;
	PyObject *exception = PyTuple_GET_ITEM(value, 1), *traceback = PyTuple_GET_ITEM(value, 2);
	if (traceback == Py_None)
		traceback = NULL;
	if (PYTHON_EXCEPTION_RAISE_ENABLED())
		fire_exception__raise(exception, traceback, code);
	if (PYTHON_EXCEPTION_UNCAUGHT_ENABLED() && uncaught_reports(code))
		uncaught_fire(exception, traceback);
}

static inline bool
any_watched(void)
{
	return PYTHON_FUNCTION_ENTRY_ENABLED() || PYTHON_FUNCTION_RETURN_ENABLED()
	    || PYTHON_LINE_ENABLED() || PYTHON_EXCEPTION_RAISE_ENABLED()
	    || PYTHON_EXCEPTION_UNCAUGHT_ENABLED() || PYTHON_IMPORT_FIND_LOAD_START_ENABLED()
	    || PYTHON_IMPORT_FIND_LOAD_DONE_ENABLED();
}

static int
on_event(PyObject *arg, PyFrameObject *frame, int what, PyObject *value)
{
	struct hook *hook = (struct hook *)arg;

	/* Most events are lines, which come whichever probe is watched. */
	if (what == PyTrace_LINE && !PYTHON_LINE_ENABLED() && likely(hook->found == NULL)
	    && likely(any_watched()))
		return 0;
	struct callbacks *self = hook->owner->context;
	PyCodeObject *code = compat_frame_code(frame);
	int status = 0;

	Py_INCREF(arg);			/* the calls below may remove the hook */
	if (what == PyTrace_LINE) {
		if (likely(PYTHON_LINE_ENABLED()))
			fire_line(code, compat_frame_line(frame, what));
	} else if (what == PyTrace_CALL) {
		status = entered(self, frame, code);
	} else if (what == PyTrace_RETURN) {
		status = left(self, frame, code, value != NULL);
	} else if (what == PyTrace_EXCEPTION) {
		failed(code, value);
	}
	if (unlikely(hook->found != NULL) && status == 0)
		status = hook->found(hook->found_arg, frame, what, value);
	else if (unlikely(!any_watched()) && status == 0)
		status = self->update(self->module);
	Py_DECREF(arg);
	return status;
}

/* Audit hooks of the program run in this thread while its trace function is set, and an
 * asynchronous exception on its way to the thread would end in them. */
static int
put_back(void *arg)
{
	PyObject *module = arg;
	struct callbacks *self = callbacks_of(module);

	self->putting_back = false;
	/* 3.8 has one list of pending calls for all interpreters. */
	if (self->interpreter == compat_interpreter() && PyThreadState_Get()->async_exc == NULL)
		callbacks_add_threads(self);
	Py_DECREF(module);
	return 0;
}

/* Called in the middle of an exchange of the thread's trace function: act later. */
static void
on_lost(void *context)
{
	struct callbacks *self = context;

	if (self->on == 0 || self->putting_back)
		return;
	self->putting_back = Py_AddPendingCall(put_back, self->module) == 0;
	if (self->putting_back)
		Py_INCREF(self->module);
}

static int
prepare(struct callbacks *self)
{
	if (self->tracer != NULL)
		return 0;
	PyObject *type = PyObject_GetAttrString(self->module, "Profiler");
	if (type == NULL)
		return -1;
	self->tracer = PyObject_CallFunction(type, "i", 1);	/* threads=True */
	Py_DECREF(type);
	if (self->tracer == NULL)
		return -1;
	((struct profiler *)self->tracer)->event = on_event;
	((struct profiler *)self->tracer)->lost = on_lost;
	((struct profiler *)self->tracer)->context = self;
	self->interpreter = compat_interpreter();
	return 0;
}

/* Every thread but the watcher's own, which is not the program's. */
static int
hook_threads(struct callbacks *self)
{
	struct profiler *tracer = (struct profiler *)self->tracer;
	bool changed;

	tracer->except = *self->except;
	return profiler_on(tracer, &changed);
}

int
callbacks_set(struct callbacks *self, unsigned wanted)
{
	self->on = wanted;
	if (wanted == 0)
		return self->tracer != NULL ? profiler_off((struct profiler *)self->tracer) : 0;
	return prepare(self) == 0 ? hook_threads(self) : -1;
}

int
callbacks_reserve(struct callbacks *self)
{
	(void)self;			/* there is one trace function, for the taking */
	return 0;
}

void
callbacks_add_threads(struct callbacks *self)
{
	if (self->on != 0 && self->tracer != NULL && hook_threads(self) < 0)
		PyErr_Clear();
}

int
callbacks_traverse(struct callbacks *self, visitproc visit, void *arg)
{
	Py_VISIT(self->import_code);
	Py_VISIT(self->tracer);
	return 0;
}

void
callbacks_clear(struct callbacks *self)
{
	Py_CLEAR(self->import_code);
	Py_CLEAR(self->tracer);
}

#endif
