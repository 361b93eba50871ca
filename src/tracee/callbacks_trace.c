/*
 * callbacks_trace.c - line, function and import events before CPython 3.12: the C trace
 * function, in all threads, on the hooks that the line profiler uses (hook.c).
 *
 * Unlike the profiler's, this hook calls the trace function that it found, so
 * that a debugger or coverage goes on.  A trace function that the program
 * installs later, or takes away, replaces it.  It is put on top again at once
 * where the replaced hook died of it (a pending call, which the main thread
 * makes), and by the watcher where the program has kept it (sys.gettrace()).
 */
#include "tracee/instrument.h"

#if !COMPAT_MONITORING

#include "tracee/profiler.h"

static void
entered(struct instrument *self, PyFrameObject *frame, PyCodeObject *code)
{
	if (SITE_UNLIKELY((PyObject *)code == self->import_code)
	    && PYTHON_IMPORT_FIND_LOAD_START_ENABLED())
		instrument_fire_import(frame, -1);
	if (PYTHON_FUNCTION_ENTRY_ENABLED())
		instrument_fire(site_function__entry, code, compat_frame_line(frame, PyTrace_CALL));
}

static void
left(struct instrument *self, PyFrameObject *frame, PyCodeObject *code, int found)
{
	if (PYTHON_FUNCTION_RETURN_ENABLED())
		instrument_fire(site_function__return, code, compat_frame_line(frame, PyTrace_RETURN));
	if (SITE_UNLIKELY((PyObject *)code == self->import_code)) {
		if (PYTHON_IMPORT_FIND_LOAD_DONE_ENABLED())
			instrument_fire_import(frame, found);
		/* Threads to come are reached through threading, if that was it. */
		if (!((struct profiler *)self->tracer)->watching_threading)
			instrument_threads(self);
	}
}

static inline bool
somebody_watches(void)
{
	return PYTHON_LINE_ENABLED() || PYTHON_FUNCTION_ENTRY_ENABLED()
	    || PYTHON_FUNCTION_RETURN_ENABLED() || PYTHON_IMPORT_FIND_LOAD_START_ENABLED()
	    || PYTHON_IMPORT_FIND_LOAD_DONE_ENABLED();
}

static int
on_event(PyObject *arg, PyFrameObject *frame, int what, PyObject *value)
{
	struct hook *hook = (struct hook *)arg;
	struct instrument *self = hook->owner->context;
	PyCodeObject *code = compat_frame_code(frame);
	int status = 0;

	Py_INCREF(arg);			/* what is called here may take the hook out */
	if (what == PyTrace_LINE) {
		if (SITE_LIKELY(PYTHON_LINE_ENABLED()))
			instrument_fire(site_line, code, compat_frame_line(frame, what));
	} else if (what == PyTrace_CALL) {
		entered(self, frame, code);
	} else if (what == PyTrace_RETURN) {
		left(self, frame, code, value != NULL);
	}
	if (SITE_UNLIKELY(hook->found != NULL))
		status = hook->found(hook->found_arg, frame, what, value);
	else if (SITE_UNLIKELY(!somebody_watches()))
		instrument_update(self);
	Py_DECREF(arg);
	return status;
}

/* Where the program's own audit hooks see the trace function being set, they run in
 * this thread, and an exception on its way to it would end there. */
static int
put_back(void *arg)
{
	PyObject *module = arg;
	struct instrument *self = PyModule_GetState(module);

	self->putting_back = false;
	/* 3.8 has one list of pending calls for all interpreters. */
	if (self->interpreter == compat_interpreter() && PyThreadState_Get()->async_exc == NULL)
		instrument_threads(self);
	Py_DECREF(module);
	return 0;
}

/* Called while the thread's trace function is being exchanged: not now. */
static void
on_lost(void *context)
{
	struct instrument *self = context;

	if (!self->requested || self->putting_back)
		return;
	self->putting_back = Py_AddPendingCall(put_back, self->module) == 0;
	if (self->putting_back)
		Py_INCREF(self->module);
}

static int
prepare(struct instrument *self)
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

/* Every thread but the watcher's own, which is the program's as little as its work is. */
static int
hook_threads(struct instrument *self)
{
	struct profiler *tracer = (struct profiler *)self->tracer;
	bool changed;

	tracer->except = self->watcher.own;
	return profiler_on(tracer, &changed);
}

int
instrument_code(struct instrument *self, unsigned wanted)
{
	if (wanted == 0)
		return self->tracer != NULL ? profiler_off((struct profiler *)self->tracer) : 0;
	return prepare(self) == 0 ? hook_threads(self) : -1;
}

void
instrument_threads(struct instrument *self)
{
	if ((self->on & INSTRUMENT_CODE) && self->tracer != NULL && hook_threads(self) < 0)
		PyErr_Clear();
}

#endif
