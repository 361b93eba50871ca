/*
 * instrument.c - switches the interpreter's probes on and off.
 *
 * The semaphores say which probes are watched (wanted_probes()); `on` says for
 * which probes callbacks are installed.  update() makes the second equal to the
 * first, and is called
 *
 *	at instrument() and uninstrument();
 *	by the watcher, when the two differ (a tracer attached or left);
 *	by a callback whose semaphore is down (the tracer has left).
 *
 * A process that `pydtrace -c` has started needs no watcher: the first call finds all probes
 * that the channel will ever want, and the callbacks notice its end.  Only where callbacks are trace
 * functions, the watcher looks for threads that have none (callbacks_trace.c).
 */
#include "tracee/instrument.h"

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

#include "tracee/interruption.h"
#include "tracee/module_channel.h"
#include "tracee/native.h"
#include "tracee/site.h"
#include "tracee/wanted.h"

#define GC_PROBES (PROBE_BIT(gc__start) | PROBE_BIT(gc__done))

/* In `on`: what is installed is not known, and is installed again.  Nothing else has this bit. */
#define UNKNOWN (1U << 31)
_Static_assert(PROBES < 31, "COLLECTOR is not UNKNOWN");

_Static_assert(offsetof(struct instrument, callbacks) == 0, "callbacks_of()");

/* --- the garbage collector ----------------------------------------------- */

static long
number_in(PyObject *dict, const char *key)
{
	PyObject *value = compat_dict_get(dict, key);
	long number = value != NULL && PyLong_CheckExact(value) ? compat_int(value) : 0;

	Py_XDECREF(value);
	return number;
}

/* Called by the collector: (phase, {"generation": n, "collected": n, "uncollectable": n}). */
static PyObject *
on_gc(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	int saved = errno;		/* of the C code that allocates */

	(void)module;
	if (nargs == 2 && PyUnicode_Check(args[0]) && PyDict_Check(args[1])) {
		if (PyUnicode_CompareWithASCIIString(args[0], "start") == 0) {
			if (PYTHON_GC_START_ENABLED())
				site_gc__start((int)number_in(args[1], "generation"));
		} else if (PYTHON_GC_DONE_ENABLED()) {
			/* CPython's own probe counts all objects found, freed or not. */
			site_gc__done(number_in(args[1], "collected")
			    + number_in(args[1], "uncollectable"));
		}
	}
	errno = saved;
	Py_RETURN_NONE;
}

static PyMethodDef on_gc_method = {
	"on_gc", (PyCFunction)(void (*)(void))on_gc, METH_FASTCALL, NULL
};

/* By identity: comparing runs code of the other callbacks' types. */
static Py_ssize_t
index_of(PyObject *list, PyObject *wanted)
{
	Py_ssize_t at = PyList_GET_SIZE(list);

	while (--at >= 0 && PyList_GET_ITEM(list, at) != wanted)
		;
	return at;
}

static int
instrument_gc(struct instrument *self, bool wanted)
{
	PyObject *gc = PyImport_ImportModule("gc");
	PyObject *list = gc != NULL ? PyObject_GetAttrString(gc, "callbacks") : NULL;
	int status = -1;

	if (list != NULL && PyList_Check(list)) {
		if (self->gc_callback == NULL)
			self->gc_callback = PyCFunction_NewEx(&on_gc_method, self->module, NULL);
		COMPAT_LOCK(list);
		Py_ssize_t at = index_of(list, self->gc_callback);
		if (self->gc_callback == NULL)
			status = -1;
		else if (wanted)
			status = at >= 0 ? 0 : PyList_Append(list, self->gc_callback);
		else
			status = at >= 0 ? PySequence_DelItem(list, at) : 0;
		COMPAT_UNLOCK();
	} else if (list != NULL) {
		PyErr_SetString(PyExc_TypeError, "pythonprobes: gc.callbacks is no list; "
		    "python:::gc-* does not fire");
	}
	Py_XDECREF(list);
	Py_XDECREF(gc);
	return status;
}

/* --- the switch ---------------------------------------------------------- */

/* What COMPAT_LOCK() takes for this struct; with the GIL that is none.  A child makes another one: in the
 * forked one the lock may be that of a thread that was not forked.  The old one stays, since a
 * section of the thread that forked may be under way. */
static int
make_guard(struct instrument *self)
{
	if (COMPAT_SEES_THREADS)
		return 0;
	PyObject *guard = PyList_New(0);
	if (guard != NULL)
		self->guard = guard;
	return guard != NULL ? 0 : -1;
}

static inline bool
is_requested(const struct instrument *self)
{
	return __atomic_load_n(&self->requested, __ATOMIC_SEQ_CST);
}

static unsigned
wanted_now(struct instrument *self)
{
	return (is_requested(self) ? wanted_probes() & ~PROBE_BIT(pythonprobe) : 0)
	    | (__atomic_load_n(&self->collecting, __ATOMIC_RELAXED) > 0 ? COLLECTOR : 0);
}

/* Audit hooks of the program run meanwhile.  An interruption of theirs is kept with what
 * was pending; any other error is told. */
static void
failed(struct instrument *self, struct compat_error *pending)
{
	if (!interruption_pending()) {
		PyErr_WriteUnraisable(self->module);
		return;
	}
	compat_error_chain(*pending);
	*pending = compat_error_save();
	self->interrupted = true;
}

static void
change(struct instrument *self, unsigned wanted, struct compat_error *pending)
{
	unsigned on = __atomic_load_n(&self->on, __ATOMIC_RELAXED);
	unsigned changed = on & UNKNOWN ? ~0U : wanted ^ on;

	/* Stored first, so that a failed callback is not tried again and again. */
	__atomic_store_n(&self->on, wanted, __ATOMIC_RELAXED);
	if ((changed & (CODE_PROBES | COLLECTOR))
	    && callbacks_set(&self->callbacks, wanted & (CODE_PROBES | COLLECTOR)) < 0)
		failed(self, pending);
	if ((changed & GC_PROBES) && instrument_gc(self, (wanted & GC_PROBES) != 0) < 0)
		failed(self, pending);
}

/* Changing callbacks may run Python code (an audit hook, the collector's callbacks), so
 * another thread may get here meanwhile: it leaves the work to the first.  -1: an
 * interruption of the program is pending. */
static int
update(struct instrument *self)
{
	int status = 0, saved = errno;

	if (wanted_now(self) == __atomic_load_n(&self->on, __ATOMIC_RELAXED))
		return 0;
	struct compat_error pending = compat_error_save();
	pid_t process = getpid();
	COMPAT_LOCK(self->guard);
	if (self->updating != process) {
		self->updating = process;
		self->interrupted = false;
		for (unsigned wanted;
		    (wanted = wanted_now(self)) != __atomic_load_n(&self->on, __ATOMIC_RELAXED);)
			change(self, wanted, &pending);
		status = self->interrupted ? -1 : 0;
		self->updating = 0;
	}
	COMPAT_UNLOCK();
	compat_error_restore(pending);
	errno = saved;
	return status;
}

static int
update_module(PyObject *module)
{
	return update(PyModule_GetState(module));
}

/* A trace function belongs to a thread; a thread may begin without it or replace it. */
static inline bool
threads_may_change(unsigned on)
{
	return !COMPAT_MONITORING && (on & CODE_PROBES);
}

/* The watcher's question and action. */
static bool
look(void *context)
{
	struct instrument *self = context;
	unsigned on = __atomic_load_n(&self->on, __ATOMIC_RELAXED);

	module_channel_watch();
	return wanted_now(self) != on || threads_may_change(on);
}

static void
act(void *context)
{
	struct instrument *self = context;

	__atomic_store_n(&self->acting, compat_thread_id(PyThreadState_Get()), __ATOMIC_RELAXED);
	if (update(self) < 0)		/* raised by an audit hook, in this thread */
		PyErr_WriteUnraisable(self->module);
	callbacks_add_threads(&self->callbacks);
	__atomic_store_n(&self->acting, 0, __ATOMIC_RELAXED);
}

static void
stop_watching(struct instrument *self, bool patient)
{
	struct watcher *watcher;

	/* A module that was not made whole is freed without a guard. */
	if (__atomic_load_n(&self->watcher, __ATOMIC_ACQUIRE) == NULL)
		return;
	COMPAT_LOCK(self->guard);	/* see is_watching() */
	watcher = __atomic_exchange_n(&self->watcher, NULL, __ATOMIC_SEQ_CST);
	COMPAT_UNLOCK();
	if (watcher == NULL)
		return;
	if (watcher_here(watcher))
		watcher_stop(watcher, patient);
	else
		watcher_forget(watcher);
}

/* A watcher runs in this process.  It is freed by who has taken it out under the lock. */
static bool
is_watching(struct instrument *self)
{
	bool here;

	COMPAT_LOCK(self->guard);
	struct watcher *watcher = __atomic_load_n(&self->watcher, __ATOMIC_ACQUIRE);
	here = watcher != NULL && watcher_here(watcher);
	COMPAT_UNLOCK();
	return here;
}

/* It is to run. */
static bool
may_watch(struct instrument *self)
{
	return is_requested(self) && !forks_under_way(&self->forks)
	    && !(module_channel_attached()
		&& !threads_may_change(__atomic_load_n(&self->on, __ATOMIC_RELAXED)));
}

static void
start_watching(PyObject *module)
{
	struct instrument *self = PyModule_GetState(module);
	struct watcher *watcher, *none = NULL;

	if (!may_watch(self) || is_watching(self))
		return;
	stop_watching(self, false);	/* a fork has left it behind */
	watcher = watcher_start(look, act, self);
	if (watcher == NULL) {
		if (!__atomic_exchange_n(&self->told, true, __ATOMIC_RELAXED))
			fputs("pythonprobes: cannot create the thread that looks for tracers; "
			    "python:::* does not fire for one that attaches later\n", stderr);
	} else if (!__atomic_compare_exchange_n(&self->watcher, &none, watcher, false,
	    __ATOMIC_SEQ_CST, __ATOMIC_ACQUIRE)) {
		watcher_stop(watcher, false);	/* another thread was faster */
	} else if (!may_watch(self)) {
		stop_watching(self, false);	/* another thread has asked for its end meanwhile */
	}
}

/* --- functions of the module --------------------------------------------- */

static PyObject *
before_fork(PyObject *module, PyObject *unused)
{
	struct instrument *self = PyModule_GetState(module);
	int saved = errno;

	(void)unused;
	if (forks_before(&self->forks))
		stop_watching(self, false);
	errno = saved;
	Py_RETURN_NONE;
}

static PyObject *
after_fork_in_parent(PyObject *module, PyObject *unused)
{
	struct instrument *self = PyModule_GetState(module);
	int saved = errno;		/* of a fork that failed */

	(void)unused;
	forks_after(&self->forks, start_watching, module);
	errno = saved;
	Py_RETURN_NONE;
}

static PyObject *
after_fork_in_child(PyObject *module, PyObject *unused)
{
	struct instrument *self = PyModule_GetState(module);

	(void)unused;
	self->forks = (struct forks){ 0 };
	self->acting = 0;
	if (make_guard(self) < 0)
		return NULL;
	/* A thread that is not in the child was half-way. */
	if (self->updating != 0)
		__atomic_store_n(&self->on, UNKNOWN, __ATOMIC_RELAXED);
	/* The child may have other tracers than its parent, or its parent may not have noticed. */
	int status = update(self);
	start_watching(module);
	if (status < 0)
		return NULL;
	Py_RETURN_NONE;
}

static PyObject *
stop(struct instrument *self, bool patient)
{
	if (__atomic_exchange_n(&self->requested, false, __ATOMIC_SEQ_CST))
		module_channel_instrumented(false);
	stop_watching(self, patient);
	if (update(self) < 0)
		return NULL;
	Py_RETURN_NONE;
}

static PyObject *
at_exit(PyObject *module, PyObject *unused)
{
	(void)unused;
	return stop(PyModule_GetState(module), true);
}

static PyMethodDef internal_methods[] = {
	{ "before_fork", before_fork, METH_NOARGS, NULL },
	{ "after_fork_in_parent", after_fork_in_parent, METH_NOARGS, NULL },
	{ "after_fork_in_child", after_fork_in_child, METH_NOARGS, NULL },
	{ "at_exit", at_exit, METH_NOARGS, NULL }
};

/* Call function(keyword=our method, ...), or with one method without keywords. */
static int
call_with(struct instrument *self, PyObject *function, const char *const *keywords,
    const int *which)
{
	PyObject *args = PyTuple_New(keywords != NULL ? 0 : 1);
	PyObject *kwargs = args != NULL && keywords != NULL ? PyDict_New() : NULL;
	PyObject *result = NULL;
	int status = args != NULL && (keywords == NULL || kwargs != NULL) ? 0 : -1;

	for (int i = 0; status == 0 && which[i] >= 0; i++) {
		PyObject *method = PyCFunction_NewEx(&internal_methods[which[i]], self->module,
		    NULL);
		if (method == NULL) {
			status = -1;
		} else if (kwargs == NULL) {
			PyTuple_SET_ITEM(args, 0, method);
		} else {
			status = PyDict_SetItemString(kwargs, keywords[i], method);
			Py_DECREF(method);
		}
	}
	if (status == 0)
		result = PyObject_Call(function, args, kwargs);
	Py_XDECREF(kwargs);
	Py_XDECREF(args);
	Py_XDECREF(result);
	return result != NULL ? 0 : -1;
}

static int
register_with(struct instrument *self, const char *module, const char *function,
    const char *const *keywords, const int *which)
{
	PyObject *target = PyImport_ImportModule(module);
	PyObject *callable = target != NULL ? PyObject_GetAttrString(target, function) : NULL;
	int status = callable != NULL ? call_with(self, callable, keywords, which) : -1;

	Py_XDECREF(callable);
	Py_XDECREF(target);
	return status;
}

/* Once for each interpreter, at the first instrument().  Of two threads one registers the
 * functions, and the other one goes on: until they are there, nothing is lost but in a fork. */
static int
prepare(struct instrument *self)
{
	static const char *const fork_names[] = { "before", "after_in_parent", "after_in_child" };
	static const int fork_methods[] = { 0, 1, 2, -1 }, exit_method[] = { 3, -1 };
	PyObject *none = NULL;

	if (__atomic_load_n(&self->callbacks.import_code, __ATOMIC_ACQUIRE) != NULL)
		return 0;
	PyObject *machinery = PyImport_ImportModule("_frozen_importlib");
	PyObject *function = machinery != NULL
	    ? PyObject_GetAttrString(machinery, "_find_and_load") : NULL;
	PyObject *code = function != NULL ? PyObject_GetAttrString(function, "__code__") : NULL;
	Py_XDECREF(function);
	Py_XDECREF(machinery);
	if (code == NULL)
		return -1;
	if (!__atomic_compare_exchange_n(&self->callbacks.import_code, &none, code, false,
	    __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
		Py_DECREF(code);
		return 0;
	}
	if (register_with(self, "atexit", "register", NULL, exit_method) < 0
	    || register_with(self, "os", "register_at_fork", fork_names, fork_methods) < 0) {
		Py_CLEAR(self->callbacks.import_code);
		return -1;
	}
	return 0;
}

PyDoc_STRVAR(instrument_doc,
"instrument()\n"
"--\n\n"
"Give this interpreter the probes of CPython's --with-dtrace, python:::*.\n\n"
"    function-entry, function-return     file, function, line, qualname\n"
"    line                                file, function, line, qualname\n"
"    exception-raise, exception-uncaught type, message, file, function, line,\n"
"                                        qualname\n"
"    gc-start                            generation\n"
"    gc-done                             number of objects found\n"
"    import-find-load-start              module\n"
"    import-find-load-done               module, found (0 or 1)\n\n"
"Texts are encoded as those of dtrace_probe(); numbers are integers.  The\n"
"names, the arguments and their order are those of CPython configured\n"
"--with-dtrace; behind them stands qualname, the function's qualified name\n"
"(before 3.11 its name).  exception-* are no probes of CPython's; they run\n"
"no code of the program for the message.  An interpreter that fires one of\n"
"these probes itself goes on to do so, and a tracer still sees each event\n"
"once.\n\n"
"The probes are in all threads of the calling interpreter, and in its forked\n"
"children.  A subinterpreter calls instrument() itself.  They last until\n"
"uninstrument() or the end of the interpreter.  Further calls do nothing.\n\n"
"Unwatched, they install no trace function and no callback.  A native thread\n"
"looks for tracers some 20 times a second, without the GIL; pydtrace wakes it.\n"
"It ends before os.fork() and starts again behind it.  Under `pydtrace -c`\n"
"from 3.12 on there is none.  Watched, the cost depends on CPython:\n\n"
"    3.12 on      callbacks of sys.monitoring (PEP 669) for the events that\n"
"                 are watched; sys.monitoring.get_tool() shows the name\n"
"                 \"pythonprobes\" then\n"
"    3.8 - 3.11   a trace function in every thread, which CPython calls for\n"
"                 every line, call, return and exception, whichever of\n"
"                 function-*, line, exception-* and import-* is watched;\n"
"                 sys.gettrace() returns it then, and it calls the trace\n"
"                 function that it found\n\n"
"gc-* come from gc.callbacks.  enabled() and `tracing` do not tell about\n"
"these probes.\n\n"
"Returns None.  Raises what importing atexit or os raises, which is\n"
"nothing in a sound interpreter, and what a signal handler raised meanwhile.\n"
"Callbacks come later, so their errors go to sys.unraisablehook:\n"
"RuntimeError if other tools use the ids 3 and 4 of sys.monitoring.\n"
"If no thread can be created, a line on stderr says so.");

static PyObject *
instrument(PyObject *module, PyObject *unused)
{
	struct instrument *self = PyModule_GetState(module);

	(void)unused;
	if (!SITE_COMPILED_IN || is_requested(self))
		Py_RETURN_NONE;
	native_find();
	if (prepare(self) < 0)
		return NULL;
	if (__atomic_exchange_n(&self->requested, true, __ATOMIC_SEQ_CST))
		Py_RETURN_NONE;			/* another thread was faster */
	module_channel_instrumented(true);
	int status = update(self);
	start_watching(module);
	if (status < 0)
		return NULL;
	Py_RETURN_NONE;
}

PyDoc_STRVAR(uninstrument_doc,
"uninstrument()\n"
"--\n\n"
"Remove the probes python:::* that instrument() gave this interpreter.\n\n"
"Their callbacks, trace functions and thread are removed; a trace function\n"
"that they found stays.  dtrace_probe() is not affected.  Without\n"
"instrument() it does nothing.  At exit the interpreter does the same.\n"
"Returns None.  Raises what a signal handler raised meanwhile, and nothing\n"
"else; errors go to sys.unraisablehook.");

static PyObject *
uninstrument(PyObject *module, PyObject *unused)
{
	(void)unused;
	return stop(PyModule_GetState(module), false);
}

static PyMethodDef methods[] = {
	{ "instrument", instrument, METH_NOARGS, instrument_doc },
	{ "uninstrument", uninstrument, METH_NOARGS, uninstrument_doc },
	{ NULL, NULL, 0, NULL }
};

int
instrument_collect(PyObject *module, bool more)
{
	struct instrument *self = PyModule_GetState(module);

	if (more && callbacks_reserve(&self->callbacks) < 0)
		return -1;
	__atomic_add_fetch(&self->collecting, more ? 1 : -1U, __ATOMIC_RELAXED);
	return update(self);
}

int
instrument_add(PyObject *module, struct instrument *self)
{
	self->module = module;
	self->callbacks.module = module;
	self->callbacks.update = update_module;
	self->callbacks.except = &self->acting;
	return make_guard(self) < 0 ? -1 : PyModule_AddFunctions(module, methods);
}

int
instrument_traverse(struct instrument *self, visitproc visit, void *arg)
{
	Py_VISIT(self->gc_callback);
	return callbacks_traverse(&self->callbacks, visit, arg);
}

void
instrument_clear(struct instrument *self)
{
	stop_watching(self, false);
	Py_CLEAR(self->gc_callback);
	callbacks_clear(&self->callbacks);
}

void
instrument_free(struct instrument *self)
{
	instrument_clear(self);
	Py_CLEAR(self->guard);
}
