/*
 * profiler.c - the type _probe.Profiler, on which profiler.DTraceProfiler is
 * built: switches hooks on and off, in one thread or in all of them.
 *
 * The methods are in C so that no line of the profiler itself is profiled.
 */
#include "tracee/profiler.h"

#include "tracee/collect.h"
#include "tracee/instrument.h"

/* --- threads ------------------------------------------------------------- */

/* The thread of this interpreter with the next higher id; ids are not used again. */
static PyThreadState *
thread_after(uint64_t id)
{
	PyThreadState *next = NULL;
	PyThreadState *thread = PyInterpreterState_ThreadHead(compat_interpreter());

	for (; thread != NULL; thread = PyThreadState_Next(thread)) {
		if (compat_thread_id(thread) > id
		    && (next == NULL || compat_thread_id(thread) < compat_thread_id(next)))
			next = thread;
	}
	return next;
}

/* Put a hook into the thread unless there is one at work. */
static int
enable_on(struct profiler *self, PyThreadState *thread)
{
	return hook_find(self, thread) != NULL ? 0 : hook_install(self, thread);
}

/* Take out this profiler's hooks, a replaced one too. */
static void
disable_on(struct profiler *self, PyThreadState *thread)
{
	uint64_t id = compat_thread_id(thread);
	struct hook *hook = self->hooks;

	while (hook != NULL) {
		if (hook->thread == id && hook->active) {
			if (self->collection != NULL && thread == PyThreadState_Get()
			    && !hook_on_top(hook, thread))
				collect_off(self->collection, STORED_REPLACED);
			hook_remove(hook, thread);
			hook = self->hooks;	/* the list may have changed */
		} else {
			hook = hook->next;
		}
	}
}

/*
 * All threads.  The list of threads does not shrink while the GIL is held, but a
 * step may run code that releases the GIL, so each step searches anew.
 */
static int
enable_everywhere(struct profiler *self)
{
	uint64_t id = 0;
	int status = 0;

	for (PyThreadState *thread; status == 0 && (thread = thread_after(id)) != NULL;) {
		id = compat_thread_id(thread);
		if (id != self->except)
			status = enable_on(self, thread);
	}
	return status;
}

static void
disable_everywhere(struct profiler *self)
{
	uint64_t id = 0;

	for (PyThreadState *thread; (thread = thread_after(id)) != NULL;) {
		id = compat_thread_id(thread);
		disable_on(self, thread);
	}
}

/*
 * The same where another thread gets a trace function only together with all
 * threads (COMPAT_SET_TRACE_ANY is 0).  The function of one thread can be swapped
 * for another.  So: create a hook that holds the function of each thread, give all
 * threads a function, then swap in each thread's own hook.
 */
static int
enable_together(struct profiler *self)
{
	PyThreadState *current = PyThreadState_Get(), *thread;
	PyObject *made = PyList_New(0);	/* keeps the hooks until they are in place */
	uint64_t id = 0;
	int status = made != NULL ? enable_on(self, current) : -1;

	while (status == 0 && (thread = thread_after(id)) != NULL) {
		id = compat_thread_id(thread);
		if (thread == current || hook_find(self, thread) != NULL)
			continue;
		struct hook *hook = hook_create(self, thread);
		status = hook != NULL ? PyList_Append(made, (PyObject *)hook) : -1;
		Py_XDECREF((PyObject *)hook);
	}
	if (status == 0 && PyList_GET_SIZE(made) > 0) {
		struct hook *mine = hook_find(self, current);
		Py_tracefunc top = current->c_tracefunc;
		PyObject *top_arg = compat_ref(current->c_traceobj);

		if (mine != NULL)
			compat_set_trace_all(self->event, (PyObject *)mine);
		compat_set_trace(current, top, top_arg);
		Py_XDECREF(top_arg);
		for (Py_ssize_t i = 0; i < PyList_GET_SIZE(made); i++) {
			struct hook *hook = (struct hook *)PyList_GET_ITEM(made, i);
			thread = thread_after(hook->thread - 1);
			if (thread != NULL && compat_thread_id(thread) == hook->thread)
				compat_swap_trace(thread, self->event, (PyObject *)hook);
		}
	}
	Py_XDECREF(made);
	return status;
}

/* A thread that had no trace function gets none back: at once with all threads, or
 * from itself at its next event. */
static void
disable_together(struct profiler *self)
{
	PyThreadState *current = PyThreadState_Get(), *thread;
	bool all = true;		/* no other thread keeps a trace function */

	disable_on(self, current);
	for (uint64_t id = 0; (thread = thread_after(id)) != NULL;) {
		id = compat_thread_id(thread);
		struct hook *hook = hook_find(self, thread);
		if (thread == current)
			continue;
		if (hook == NULL || !hook_on_top(hook, thread) || hook->found != NULL) {
			disable_on(self, thread);
			all = all && thread->c_tracefunc == NULL;
		}
	}
	if (all) {
		Py_tracefunc top = current->c_tracefunc;
		PyObject *top_arg = compat_ref(current->c_traceobj);

		compat_set_trace_all(NULL, NULL);
		compat_set_trace(current, top, top_arg);
		Py_XDECREF(top_arg);
		return;
	}
	for (uint64_t id = 0; (thread = thread_after(id)) != NULL;) {
		id = compat_thread_id(thread);
		struct hook *hook = hook_find(self, thread);
		if (hook != NULL && thread != current)
			hook_leave(hook, thread);
	}
}

/*
 * The same where nothing of other threads is read (COMPAT_SEES_THREADS is 0): they all get the
 * calling thread's hook, in place of what they have.
 */
static int
enable_unseen(struct profiler *self)
{
	PyThreadState *current = PyThreadState_Get();

	if (hook_find(self, current) != NULL)
		return 0;
	if (hook_install(self, current) < 0)
		return -1;
	struct hook *mine = hook_find(self, current);
	if (mine != NULL) {
		PyObject *held = compat_ref((PyObject *)mine);
		mine->everywhere = true;
		compat_set_trace_all(self->event, held);
		Py_DECREF(held);
	}
	return 0;
}

/* Take the hook that all threads share out of this one alone.  false: it has none. */
static bool
leave_shared(struct profiler *self, PyThreadState *current)
{
	struct hook *hook = hook_find(self, current);

	if (hook == NULL || !hook->everywhere || !hook_on_top(hook, current))
		return false;
	hook_put_back(hook, current);
	return true;
}

/* Each thread takes its hook out at its next event, this one at once. */
static void
disable_unseen(struct profiler *self)
{
	PyThreadState *current = PyThreadState_Get();

	disable_on(self, current);
	leave_shared(self, current);
	for (struct hook *hook = self->hooks; hook != NULL; hook = hook->next)
		hook_end(hook);
}

/* Exchange threading's trace function (threading.gettrace() from 3.10 on).  *found is
 * NULL while the program has not imported threading.  This does not import it, because
 * threading takes the thread that imports it for the main one. */
static int
swap_threading_trace(PyObject *function, PyObject **found)
{
	PyObject *name = PyUnicode_FromString("threading");
	PyObject *threading = name != NULL ? PyImport_GetModule(name) : NULL;

	*found = NULL;
	Py_XDECREF(name);
	if (threading == NULL)
		return PyErr_Occurred() ? -1 : 0;
	*found = PyObject_GetAttrString(threading, "_trace_hook");
	if (*found == NULL) {			/* its import has not finished */
		PyErr_Clear();
		Py_DECREF(threading);
		return 0;
	}
	/* Set as threading.settrace() does, without running Python code, in which a
	 * KeyboardInterrupt of the program could be raised. */
	int status = PyObject_SetAttrString(threading, "_trace_hook", function);
	Py_DECREF(threading);
	if (status < 0)
		Py_CLEAR(*found);
	return status;
}

/* threading calls self._adopt() at the start of each later thread. */
static int
watch_threading(struct profiler *self)
{
	if (self->watching_threading)
		return 0;
	PyObject *adopt = PyObject_GetAttrString((PyObject *)self, "_adopt"), *found;
	if (adopt == NULL)
		return -1;
	int status = swap_threading_trace(adopt, &found);
	Py_DECREF(adopt);
	Py_XSETREF(self->found_threading, found);
	self->watching_threading = found != NULL;
	return status;
}

static PyObject *profiler_adopt(PyObject *self, PyObject *args);

/* The function is this profiler's _adopt(); asked without running code of another's type. */
static bool
is_adopt(struct profiler *self, PyObject *function)
{
	return PyCFunction_Check(function)
	    && PyCFunction_GET_SELF(function) == (PyObject *)self
	    && PyCFunction_GET_FUNCTION(function) == profiler_adopt;
}

static int
unwatch_threading(struct profiler *self)
{
	PyObject *ours, *unwanted = NULL, *found = self->found_threading;
	int status;

	if (!self->watching_threading)
		return 0;
	self->watching_threading = false;
	self->found_threading = NULL;
	status = swap_threading_trace(found, &ours);
	/* The program has set another one since: leave it. */
	if (status == 0 && ours != NULL && !is_adopt(self, ours))
		status = swap_threading_trace(ours, &unwanted);
	Py_XDECREF(unwanted);
	Py_XDECREF(ours);
	Py_XDECREF(found);
	return status;
}

/* --- collecting ---------------------------------------------------------- */

/* From 3.12 on, a collecting profiler has no trace function. */
static inline bool
has_hooks(const struct profiler *self)
{
	return !COMPAT_MONITORING || self->collection == NULL;
}

/* Have the callbacks of sys.monitoring collect while a thread is in the collection. */
static int
set_callbacks(struct profiler *self)
{
	bool wanted = collect_any(self->collection);

	if (has_hooks(self) || wanted == self->collecting)
		return 0;
	if (instrument_collect(self->module, wanted) < 0)
		return -1;
	self->collecting = wanted;
	return 0;
}

static int
collecting_off(struct profiler *self)
{
	if (self->threads)
		collect_off_everywhere(self->collection);
	else
		collect_off(self->collection, STORED_ENDED);
	return set_callbacks(self);
}

static int
collecting_on(struct profiler *self)
{
	if (!has_hooks(self) && self->threads && collect_set_everywhere(self->collection) < 0)
		return -1;
	if (collect_on(self->collection) == 0 && set_callbacks(self) == 0)
		return 0;
	struct compat_error failed = compat_error_save();
	if (collecting_off(self) < 0)
		PyErr_Clear();
	compat_error_restore(failed);
	return -1;
}

static bool
is_on(struct profiler *self)
{
	return has_hooks(self) ? hook_find(self, PyThreadState_Get()) != NULL
	    : collect_is_on(self->collection);
}

/* How many `with` statements are inside the one that switched it on; NULL: it is off. */
static unsigned *
nested(struct profiler *self)
{
	if (!has_hooks(self))
		return collect_nested(self->collection);
	struct hook *hook = hook_find(self, PyThreadState_Get());
	return hook != NULL ? &hook->nested : NULL;
}

/* --- the type Profiler --------------------------------------------------- */

int
profiler_on(struct profiler *self, bool *changed)
{
	int status;

	*changed = !is_on(self);
	if (self->collection != NULL && collecting_on(self) < 0)
		return -1;
	if (!has_hooks(self))
		return 0;
	COMPAT_LOCK((PyObject *)self);
	if (self->threads && watch_threading(self) < 0)
		status = -1;
	else if (!self->threads)
		status = enable_on(self, PyThreadState_Get());
	else if (!COMPAT_SEES_THREADS)
		status = enable_unseen(self);
	else if (COMPAT_SET_TRACE_ANY)
		status = enable_everywhere(self);
	else
		status = enable_together(self);
	COMPAT_UNLOCK();
	return status;
}

int
profiler_off(struct profiler *self)
{
	if (!has_hooks(self))
		return collecting_off(self);
	int unwatched;
	COMPAT_LOCK((PyObject *)self);
	if (!self->threads)
		disable_on(self, PyThreadState_Get());
	else if (!COMPAT_SEES_THREADS)
		disable_unseen(self);
	else if (COMPAT_SET_TRACE_ANY)
		disable_everywhere(self);
	else
		disable_together(self);
	unwatched = unwatch_threading(self);
	COMPAT_UNLOCK();
	int status = self->collection != NULL ? collecting_off(self) : 0;
	return unwatched < 0 ? -1 : status;
}

static PyObject *
profiler_enable(PyObject *self, PyObject *unused)
{
	bool changed;

	(void)unused;
	if (profiler_on((struct profiler *)self, &changed) < 0)
		return NULL;
	Py_RETURN_NONE;
}

static PyObject *
profiler_disable(PyObject *self, PyObject *unused)
{
	(void)unused;
	if (profiler_off((struct profiler *)self) < 0)
		return NULL;
	Py_RETURN_NONE;
}

static PyObject *
profiler_enter(PyObject *self, PyObject *unused)
{
	bool changed;

	(void)unused;
	if (profiler_on((struct profiler *)self, &changed) < 0)
		return NULL;
	unsigned *count = nested((struct profiler *)self);
	if (!changed && count != NULL)
		__atomic_add_fetch(count, 1, __ATOMIC_RELAXED);
	return compat_ref(self);
}

/* false: it is 0. */
static bool
count_down(unsigned *count)
{
	unsigned left = __atomic_load_n(count, __ATOMIC_RELAXED);

	while (left > 0 && !__atomic_compare_exchange_n(count, &left, left - 1, true,
	    __ATOMIC_RELAXED, __ATOMIC_RELAXED))
		;
	return left > 0;
}

static PyObject *
profiler_exit(PyObject *self, PyObject *args)
{
	unsigned *count = nested((struct profiler *)self);

	(void)args;
	if (count != NULL && count_down(count))
		Py_RETURN_NONE;
	if (profiler_off((struct profiler *)self) < 0)
		return NULL;
	Py_RETURN_NONE;
}

/* Switch it off in this thread only. */
static int
off_here(struct profiler *self)
{
	COMPAT_LOCK((PyObject *)self);
	if (has_hooks(self) && !leave_shared(self, PyThreadState_Get()))
		disable_on(self, PyThreadState_Get());
	if (self->collection != NULL)
		collect_off(self->collection, STORED_ENDED);
	COMPAT_UNLOCK();
	return self->collection != NULL ? set_callbacks(self) : 0;
}

static PyObject *
run_call(PyObject *self, PyObject *args, PyObject *kwargs, int (*off)(struct profiler *))
{
	PyObject *rest, *result;
	bool changed;

	if (PyTuple_GET_SIZE(args) < 1) {
		PyErr_SetString(PyExc_TypeError,
		    "runcall() missing 1 required positional argument: 'func'");
		return NULL;
	}
	if ((rest = PyTuple_GetSlice(args, 1, PyTuple_GET_SIZE(args))) == NULL)
		return NULL;
	if (profiler_on((struct profiler *)self, &changed) < 0) {
		Py_DECREF(rest);
		return NULL;
	}
	if (changed && ((struct profiler *)self)->collection != NULL)
		collect_set_base(((struct profiler *)self)->collection, PyEval_GetFrame());
	result = PyObject_Call(PyTuple_GET_ITEM(args, 0), rest, kwargs);
	if (changed) {
		struct compat_error pending = compat_error_save();
		if (off((struct profiler *)self) < 0)
			PyErr_Clear();
		compat_error_restore(pending);
	}
	Py_DECREF(rest);
	return result;
}

static PyObject *
profiler_runcall(PyObject *self, PyObject *args, PyObject *kwargs)
{
	return run_call(self, args, kwargs, profiler_off);
}

/* The same, but other threads stay profiled. */
static PyObject *
profiler_run_main(PyObject *self, PyObject *args)
{
	return run_call(self, args, NULL, off_here);
}

/* The first thing that a new thread calls when threads=True. */
static PyObject *
profiler_adopt(PyObject *self, PyObject *args)
{
	struct profiler *profiler = (struct profiler *)self;
	PyThreadState *thread = PyThreadState_Get();

	(void)args;
	bool watching;
	PyObject *found;
	COMPAT_LOCK(self);
	watching = profiler->watching_threading;
	found = compat_ref(profiler->found_threading);
	COMPAT_UNLOCK();
	if (!watching) {
		PyEval_SetTrace(NULL, NULL);	/* the profiler was disabled meanwhile */
		Py_XDECREF(found);
		Py_RETURN_NONE;
	}
	/* The hook covers the trace function that the thread would have without us. */
	if (found != NULL && found != Py_None) {
		PyObject *sys = PyImport_ImportModule("sys");
		PyObject *done = sys != NULL
		    ? PyObject_CallMethod(sys, "settrace", "O", found) : NULL;
		Py_XDECREF(done);
		Py_XDECREF(sys);
		if (done == NULL)
			PyErr_Clear();
	} else {
		PyEval_SetTrace(NULL, NULL);
	}
	Py_XDECREF(found);
	COMPAT_LOCK(self);
	/* Without the GIL it may have been disabled meanwhile. */
	if (profiler->watching_threading && enable_on(profiler, thread) < 0)
		PyErr_Clear();
	COMPAT_UNLOCK();
	Py_RETURN_NONE;
}

/* How a profiler is to collect. */
struct collecting {
	PyObject *collect;		/* True, or the path of a file */
	PyObject *base;			/* NULL, or the path of the first process's file */
	unsigned long long run;
};

/* Measure what the collector costs, once in a process. */
static int
measure_costs(void)
{
	if (collect_costs.known)
		return 0;
	collect_costs.known = true;	/* for the profilers of the measurement: nothing */
	PyObject *module = PyImport_ImportModule("pythonprobes._costs");
	PyObject *costs = module != NULL ? PyObject_CallMethod(module, "measure", NULL) : NULL;
	int status = costs != NULL && PyArg_ParseTuple(costs, "ddd", &collect_costs.line,
	    &collect_costs.call, &collect_costs.leave) ? 0 : -1;
	Py_XDECREF(costs);
	Py_XDECREF(module);
	collect_costs.known = status == 0;
	return status;
}

static int
begin_collecting(struct profiler *self, PyTypeObject *type, const struct collecting *how)
{
	PyObject *path = NULL, *base = NULL;

	if (!compat_has_gil()) {
		PyErr_SetString(PyExc_RuntimeError,
		    "collecting needs the GIL: run Python with -X gil=1");
		return -1;
	}
	if (measure_costs() < 0
	    || (how->collect != Py_True && !PyUnicode_FSConverter(how->collect, &path))
	    || (how->base != NULL && !PyUnicode_FSConverter(how->base, &base))) {
		Py_XDECREF(path);
		return -1;
	}
	const char *file = path != NULL ? PyBytes_AS_STRING(path) : NULL;
	self->module = PyObject_GetAttrString((PyObject *)type, "_module");
	if (self->module != NULL)
		self->collection = collection_create(file,
		    base != NULL ? PyBytes_AS_STRING(base) : file, how->run, base != NULL);
	Py_XDECREF(path);
	Py_XDECREF(base);
#if !COMPAT_MONITORING
	self->event = collect_event;
#endif
	return self->collection != NULL ? 0 : -1;
}

static struct collection *
collection_of(PyObject *self)
{
	struct collection *collection = ((struct profiler *)self)->collection;

	if (collection == NULL)
		PyErr_SetString(PyExc_ValueError,
		    "this profiler collects nothing: DTraceProfiler(collect=True) does");
	return collection;
}

static PyObject *
profiler_stored(PyObject *self, PyObject *unused)
{
	struct collection *collection = collection_of(self);

	(void)unused;
	return collection != NULL ? collection_bytes(collection) : NULL;
}

static PyObject *
profiler_text(PyObject *self, PyObject *args)
{
	int what;
	const char *text;
	Py_ssize_t length;
	struct collection *collection = collection_of(self);

	if (collection == NULL || !PyArg_ParseTuple(args, "is#", &what, &text, &length))
		return NULL;
	return PyBool_FromLong(collection_text(collection, (enum stored_text_kind)what, text,
	    (size_t)length));
}

static PyObject *
profiler_path(PyObject *self, PyObject *unused)
{
	struct collection *collection = collection_of(self);

	(void)unused;
	if (collection == NULL)
		return NULL;
	if (collection_path(collection) == NULL)
		Py_RETURN_NONE;
	return PyUnicode_DecodeFSDefault(collection_path(collection));
}

static PyObject *
profiler_finish(PyObject *self, PyObject *unused)
{
	struct collection *collection = collection_of(self);

	(void)unused;
	if (collection == NULL)
		return NULL;
	collection_finish(collection);
	if (set_callbacks((struct profiler *)self) < 0)
		return NULL;
	Py_RETURN_NONE;
}

static PyObject *
profiler_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
	static char *names[] = { "threads", "collect", "_run", "_base", NULL };
	struct collecting how = { .collect = Py_False };
	int threads = 0;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|pO$KO:DTraceProfiler", names, &threads,
	    &how.collect, &how.run, &how.base))
		return NULL;
	PyObject *hook_type = PyObject_GetAttrString((PyObject *)type, "_hook_type");
	if (hook_type == NULL)
		return NULL;
	struct profiler *self = (struct profiler *)type->tp_alloc(type, 0);
	if (self == NULL) {
		Py_DECREF(hook_type);
		return NULL;
	}
	self->event = hook_event;
	self->hook_type = (PyTypeObject *)hook_type;
	self->threads = threads != 0;
	if (how.collect != Py_False && how.collect != Py_None
	    && begin_collecting(self, type, &how) < 0)
		Py_CLEAR(self);
	return (PyObject *)self;
}

static int
profiler_traverse(PyObject *self, visitproc visit, void *arg)
{
	struct profiler *profiler = (struct profiler *)self;

	COMPAT_VISIT_TYPE(self);
	Py_VISIT((PyObject *)profiler->hook_type);
	Py_VISIT(profiler->found_threading);
	Py_VISIT(profiler->module);
	return 0;
}

static int
profiler_clear(PyObject *self)
{
	Py_CLEAR(((struct profiler *)self)->found_threading);
	Py_CLEAR(((struct profiler *)self)->module);
	return 0;
}

static void
end_collecting(struct profiler *self)
{
	struct compat_error pending = compat_error_save();

	collect_off_everywhere(self->collection);
	if (self->module != NULL && set_callbacks(self) < 0)
		PyErr_WriteUnraisable(NULL);
	collection_free(self->collection);
	compat_error_restore(pending);
}

static void
profiler_dealloc(PyObject *self)
{
	struct profiler *profiler = (struct profiler *)self;
	PyTypeObject *type = Py_TYPE(self);

	/* No hook is left: each owns its profiler. */
	PyObject_GC_UnTrack(self);
	if (profiler->collection != NULL)
		end_collecting(profiler);
	Py_CLEAR(profiler->found_threading);
	Py_CLEAR(profiler->module);
	Py_CLEAR(profiler->hook_type);
	type->tp_free(self);
	Py_DECREF(type);
}

PyDoc_STRVAR(enable_doc,
"enable($self, /)\n"
"--\n\n"
"Profile from here on: this thread, or all threads (threads=True).\n\n"
"Does nothing in a thread that is profiled already.  Returns None; raises\n"
"MemoryError.  If an audit hook refuses the event sys.settrace, the thread is\n"
"not profiled and the error goes to sys.unraisablehook.");

PyDoc_STRVAR(disable_doc,
"disable($self, /)\n"
"--\n\n"
"Stop, and put back the trace functions that enable() found.\n\n"
"With threads=True in all threads; other threads may put theirs back at\n"
"their next event (from 3.13 on).  A Python without the GIL has none to put\n"
"back there.  Does nothing if the profiler is not enabled.  Returns None.");

PyDoc_STRVAR(runcall_doc,
"runcall($self, func, /, *args, **kwargs)\n"
"--\n\n"
"Call func(*args, **kwargs) under the profiler and return its result.\n\n"
"Exceptions of func propagate; the profiler is left as it was found.\n"
"Raises TypeError without func.");

PyDoc_STRVAR(enter_doc,
"__enter__($self, /)\n"
"--\n\n"
"Enable the profiler and return it.");

PyDoc_STRVAR(exit_doc,
"__exit__($self, type, value, traceback, /)\n"
"--\n\n"
"Disable the profiler, unless the `with` statement found it enabled.\n\n"
"The arguments are ignored, and an exception propagates.  Returns None.");

static PyMethodDef profiler_methods[] = {
	{ "enable", profiler_enable, METH_NOARGS, enable_doc },
	{ "disable", profiler_disable, METH_NOARGS, disable_doc },
	{ "runcall", (PyCFunction)(void (*)(void))profiler_runcall, METH_VARARGS | METH_KEYWORDS,
	    runcall_doc },
	{ "__enter__", profiler_enter, METH_NOARGS, enter_doc },
	{ "__exit__", profiler_exit, METH_VARARGS, exit_doc },
	{ "_adopt", profiler_adopt, METH_VARARGS, NULL },
	{ "_run", profiler_run_main, METH_VARARGS, NULL },
	{ "_path", profiler_path, METH_NOARGS, NULL },
	{ "_stored", profiler_stored, METH_NOARGS, NULL },
	{ "_text", profiler_text, METH_VARARGS, NULL },
	{ "_finish", profiler_finish, METH_NOARGS, NULL },
	{ NULL, NULL, 0, NULL }
};

PyDoc_STRVAR(profiler_doc,
"Profiler(threads=False, collect=False)\n"
"--\n\n"
"The core of profiler.DTraceProfiler.");

static PyType_Slot profiler_slots[] = {
	{ Py_tp_doc, (void *)profiler_doc },
	{ Py_tp_new, profiler_new },
	{ Py_tp_traverse, profiler_traverse },
	{ Py_tp_clear, profiler_clear },
	{ Py_tp_dealloc, profiler_dealloc },
	{ Py_tp_methods, profiler_methods },
	{ 0, NULL }
};

static PyType_Spec profiler_spec = {
	.name = "pythonprobes._probe.Profiler",
	.basicsize = sizeof(struct profiler),
	.flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
	.slots = profiler_slots
};

/* collect_costs([line, call, return]) -> the same, in ns. */
static PyObject *
set_costs(PyObject *module, PyObject *args)
{
	struct collect_costs given = { .known = true };

	(void)module;
	if (PyTuple_GET_SIZE(args) > 0) {
		if (!PyArg_ParseTuple(args, "ddd", &given.line, &given.call, &given.leave))
			return NULL;
		collect_costs = given;
	}
	return Py_BuildValue("ddd", collect_costs.line, collect_costs.call, collect_costs.leave);
}

static PyMethodDef functions[] = {
	{ "collect_costs", set_costs, METH_VARARGS, NULL },
	{ NULL, NULL, 0, NULL }
};

int
profiler_add_types(PyObject *module)
{
	PyObject *hook = hook_make_type();
	PyObject *profiler = hook != NULL ? PyType_FromSpec(&profiler_spec) : NULL;
	int status = -1;

	if (profiler != NULL && compat_keep_signature(profiler, profiler_doc) == 0
	    && PyObject_SetAttrString(profiler, "_hook_type", hook) == 0
	    && PyObject_SetAttrString(profiler, "_module", module) == 0)
		status = compat_add_object(module, "Profiler", compat_ref(profiler));
	if (status == 0)
		status = PyModule_AddFunctions(module, functions);
	Py_XDECREF(profiler);
	Py_XDECREF(hook);
	return status;
}
