/*
 * hook.c - the line profiler: a C trace function that fires
 * pythonprobes:::pythonprobe with the file, the line and "LINE" or "RETURN".
 *
 * enable() puts a hook on top of whatever trace function the thread has, and
 * disable() puts that back, be it a debugger's Python function, coverage's C
 * function or another profiler's hook:
 *
 *	thread --> hook of B --found--> hook of A --found--> the debugger's
 *
 * While a hook is on top, the functions below it are not called: CPython calls
 * one trace function a thread.  Profilers may be disabled in any order, since a
 * hook in the middle is taken out of the chain.
 *
 * A trace function that is installed over a hook (sys.settrace() in the profiled
 * code) replaces it, and profiling stops on that thread.  The usual idiom
 *
 *	found = sys.gettrace(); sys.settrace(mine); ...; sys.settrace(found)
 *
 * hands the hook back as a Python trace function.  So a hook can be called as
 * one, and at the first call it makes itself the C trace function again.
 *
 * Who owns what: the thread's state owns the hook, the hook owns its profiler
 * and what it found.  A profiler knows its hooks without owning them; a hook
 * takes itself off that list when it dies, which for a thread that ends while
 * profiled is when its state is cleared.
 *
 * The rules for on_event(): test the semaphore and return if nobody watches;
 * make no object; raise nothing; leave a pending exception alone.
 */
#include "tracee/hook.h"

#include <string.h>

#include "tracee/marshal.h"
#include "tracee/site.h"

struct hook {
	PyObject_HEAD
	struct profiler *owner;
	struct hook *next;		/* on the owner's list */
	uint64_t thread;
	bool active;			/* between enable() and disable() */
	unsigned nested;		/* `with` statements inside the first one */
	Py_tracefunc found;		/* what was there before */
	PyObject *found_arg;
};

struct profiler {
	PyObject_HEAD
	struct hook *hooks;
	PyTypeObject *hook_type;
	bool threads;			/* all threads, not just the calling one */
	PyObject *found_threading;	/* with threads: threading's own trace function found */
	bool watching_threading;
};

/* In touched, writable memory, for the reason given at site_touch(). */
static char word_line[] = "LINE", word_return[] = "RETURN";

/* --- one event --------------------------------------------------------------- */

static __attribute__((noinline, cold)) void
fire(PyFrameObject *frame, int what)
{
	char number[MARSHAL_NUMBER], unprintable[128];
	PyObject *made;
	PyObject *file = compat_frame_code(frame)->co_filename;
	const char *args[SITE_STRINGS] = {
		marshal_object(file, &made, unprintable, sizeof unprintable),
		marshal_number(compat_frame_line(frame, what), number),
		what == PyTrace_LINE ? word_line : word_return,
		site_null,
		site_null
	};

	site_touch(args[2], 1);
	site_touch(site_null, 1);
	site_pythonprobe(args);
	Py_XDECREF(made);
}

static int
on_event(PyObject *self, PyFrameObject *frame, int what, PyObject *arg)
{
	(void)arg;
	if (SITE_PYTHONPROBE_ENABLED() && (what == PyTrace_LINE || what == PyTrace_RETURN)
	    && ((struct hook *)self)->active)
		fire(frame, what);
	return 0;
}

/* --- hooks ------------------------------------------------------------------- */

static struct hook *
hook_at(Py_tracefunc function, PyObject *arg)
{
	return function == on_event ? (struct hook *)arg : NULL;
}

/* Put a hook of this profiler on top of what the thread has.  Not an object that
 * the garbage collector follows: a collection might end the thread meanwhile. */
static int
hook_install(struct profiler *owner, PyThreadState *thread)
{
	struct hook *hook = PyObject_New(struct hook, owner->hook_type);

	if (hook == NULL)
		return -1;
	hook->owner = (struct profiler *)compat_ref((PyObject *)owner);
	hook->thread = compat_thread_id(thread);
	hook->active = true;
	hook->nested = 0;
	hook->found = thread->c_tracefunc;
	hook->found_arg = compat_ref(thread->c_traceobj);
	hook->next = owner->hooks;
	owner->hooks = hook;
	compat_set_trace(thread, on_event, (PyObject *)hook);
	Py_DECREF(hook);			/* the thread's state owns it now */
	return 0;
}

/* Take the hook out of its thread, wherever in the chain it is. */
static void
hook_remove(struct hook *hook, PyThreadState *thread)
{
	struct hook *above = hook_at(thread->c_tracefunc, thread->c_traceobj);

	hook->active = false;
	if (above == hook) {
		Py_INCREF(hook);
		compat_set_trace(thread, hook->found, hook->found_arg);
		Py_DECREF(hook);
		return;
	}
	while (above != NULL && hook_at(above->found, above->found_arg) != hook)
		above = hook_at(above->found, above->found_arg);
	if (above != NULL) {
		above->found = hook->found;
		above->found_arg = compat_ref(hook->found_arg);
		Py_DECREF(hook);
	}
	/* Else something else has replaced it; should it come back, it is inactive. */
}

/* This profiler's hook, if it is at work on the thread. */
static struct hook *
hook_find(struct profiler *owner, PyThreadState *thread)
{
	struct hook *hook = hook_at(thread->c_tracefunc, thread->c_traceobj);

	while (hook != NULL && (hook->owner != owner || !hook->active))
		hook = hook_at(hook->found, hook->found_arg);
	return hook;
}

static void
hook_dealloc(PyObject *self)
{
	struct hook *hook = (struct hook *)self;
	PyTypeObject *type = Py_TYPE(self);

	COMPAT_LOCK((PyObject *)hook->owner);
	for (struct hook **at = &hook->owner->hooks; *at != NULL; at = &(*at)->next) {
		if (*at == hook) {
			*at = hook->next;
			break;
		}
	}
	COMPAT_UNLOCK();
	Py_XDECREF(hook->found_arg);
	Py_DECREF((PyObject *)hook->owner);
	PyObject_Free(self);
	Py_DECREF(type);
}

/* Called as a Python trace function, hook(frame, event, arg): somebody has put
 * back what sys.gettrace() gave him. */
static PyObject *
hook_call(PyObject *self, PyObject *args, PyObject *kwargs)
{
	struct hook *hook = (struct hook *)self;
	PyThreadState *thread = PyThreadState_Get();

	(void)args;
	(void)kwargs;
	if (thread->c_traceobj != self)
		Py_RETURN_NONE;			/* called out of turn */
	Py_INCREF(self);
	if (hook->thread != compat_thread_id(thread))
		PyEval_SetTrace(NULL, NULL);	/* handed to another thread */
	else if (hook->active)
		PyEval_SetTrace(on_event, self);
	else
		PyEval_SetTrace(hook->found, hook->found_arg);
	Py_DECREF(self);
	Py_RETURN_NONE;
}

static PyType_Slot hook_slots[] = {
	{ Py_tp_doc, "What a profiler puts into a thread: its trace function." },
	{ Py_tp_dealloc, hook_dealloc },
	{ Py_tp_call, hook_call },
	{ 0, NULL }
};

static PyType_Spec hook_spec = {
	.name = "probe._probe.Hook",
	.basicsize = sizeof(struct hook),
	.flags = Py_TPFLAGS_DEFAULT,
	.slots = hook_slots
};

/* --- threads ----------------------------------------------------------------- */

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

/*
 * Call act() for this thread, or with threads=True for every thread of the
 * interpreter.  The list of threads does not shrink while the GIL is held, but
 * act() may run code that gives the GIL away, so each step searches anew.
 */
static int
for_threads(struct profiler *self, int (*act)(struct profiler *, PyThreadState *))
{
	if (!self->threads || !COMPAT_SET_TRACE_ANY)
		return act(self, PyThreadState_Get());

	uint64_t id = 0;
	int status = act(self, PyThreadState_Get());
	for (PyThreadState *thread = thread_after(0); thread != NULL && status == 0;
	    thread = thread_after(id)) {
		id = compat_thread_id(thread);
		status = act(self, thread);
	}
	return status;
}

static int
enable_on(struct profiler *self, PyThreadState *thread)
{
	return hook_find(self, thread) != NULL ? 0 : hook_install(self, thread);
}

static int
disable_on(struct profiler *self, PyThreadState *thread)
{
	uint64_t id = compat_thread_id(thread);
	struct hook *hook = self->hooks;

	while (hook != NULL) {
		struct hook *next = hook->next;
		if (hook->thread == id && hook->active) {
			hook_remove(hook, thread);
			next = self->hooks;	/* the list may have changed */
		}
		hook = next;
	}
	return 0;
}

/* threading._trace_hook: what threading.gettrace() says, from 3.10 on. */
static int
swap_threading_trace(PyObject *function, PyObject **found)
{
	PyObject *threading = PyImport_ImportModule("threading");
	PyObject *result;

	if (threading == NULL)
		return -1;
	*found = PyObject_GetAttrString(threading, "_trace_hook");
	if (*found == NULL) {
		PyErr_Clear();
		*found = compat_ref(Py_None);
	}
	result = PyObject_CallMethod(threading, "settrace", "O", function);
	Py_DECREF(threading);
	if (result == NULL) {
		Py_CLEAR(*found);
		return -1;
	}
	Py_DECREF(result);
	return 0;
}

/* Threads to come: threading calls self._adopt() at the start of each. */
static int
watch_threading(struct profiler *self)
{
	if (self->watching_threading)
		return 0;
	PyObject *adopt = PyObject_GetAttrString((PyObject *)self, "_adopt");
	if (adopt == NULL)
		return -1;
	int status = swap_threading_trace(adopt, &self->found_threading);
	Py_DECREF(adopt);
	if (status == 0)
		self->watching_threading = true;
	return status;
}

static int
unwatch_threading(struct profiler *self)
{
	PyObject *ours, *mine, *found = self->found_threading;
	int status;

	if (!self->watching_threading)
		return 0;
	self->watching_threading = false;
	self->found_threading = NULL;
	mine = PyObject_GetAttrString((PyObject *)self, "_adopt");
	status = mine != NULL ? swap_threading_trace(found, &ours) : -1;
	if (status == 0) {
		/* Somebody else's by now: leave it. */
		PyObject *unwanted = NULL;
		if (PyObject_RichCompareBool(ours, mine, Py_EQ) == 0)
			status = swap_threading_trace(ours, &unwanted);
		Py_XDECREF(unwanted);
		Py_DECREF(ours);
	}
	Py_XDECREF(mine);
	Py_XDECREF(found);
	return status;
}

/* --- the type Profiler ------------------------------------------------------- */

/* Says in *changed whether it was off on this thread. */
static int
switch_on(struct profiler *self, bool *changed)
{
	int status;

	*changed = hook_find(self, PyThreadState_Get()) == NULL;
	if (self->threads && watch_threading(self) < 0)
		return -1;
	COMPAT_LOCK((PyObject *)self);
	status = for_threads(self, enable_on);
	COMPAT_UNLOCK();
	if (self->threads && !COMPAT_SET_TRACE_ANY && status == 0) {
		PyThreadState *thread = PyThreadState_Get();
		compat_set_trace_all(thread->c_tracefunc, thread->c_traceobj);
	}
	return status;
}

static int
switch_off(struct profiler *self)
{
	COMPAT_LOCK((PyObject *)self);
	for_threads(self, disable_on);
	COMPAT_UNLOCK();
	if (self->threads && !COMPAT_SET_TRACE_ANY) {
		PyThreadState *thread = PyThreadState_Get();
		compat_set_trace_all(thread->c_tracefunc, thread->c_traceobj);
	}
	return unwatch_threading(self);
}

static PyObject *
profiler_enable(PyObject *self, PyObject *unused)
{
	bool changed;

	(void)unused;
	if (switch_on((struct profiler *)self, &changed) < 0)
		return NULL;
	Py_RETURN_NONE;
}

static PyObject *
profiler_disable(PyObject *self, PyObject *unused)
{
	(void)unused;
	if (switch_off((struct profiler *)self) < 0)
		return NULL;
	Py_RETURN_NONE;
}

static PyObject *
profiler_enter(PyObject *self, PyObject *unused)
{
	bool changed;

	(void)unused;
	if (switch_on((struct profiler *)self, &changed) < 0)
		return NULL;
	struct hook *hook = hook_find((struct profiler *)self, PyThreadState_Get());
	if (!changed && hook != NULL)
		hook->nested++;
	return compat_ref(self);
}

static PyObject *
profiler_exit(PyObject *self, PyObject *args)
{
	struct hook *hook = hook_find((struct profiler *)self, PyThreadState_Get());

	(void)args;
	if (hook != NULL && hook->nested > 0)
		hook->nested--;
	else if (switch_off((struct profiler *)self) < 0)
		return NULL;
	Py_RETURN_NONE;
}

static PyObject *
profiler_runcall(PyObject *self, PyObject *args, PyObject *kwargs)
{
	PyObject *rest, *result;
	bool changed;

	if (PyTuple_GET_SIZE(args) < 1) {
		PyErr_SetString(PyExc_TypeError, "runcall() needs a function to call");
		return NULL;
	}
	if ((rest = PyTuple_GetSlice(args, 1, PyTuple_GET_SIZE(args))) == NULL)
		return NULL;
	if (switch_on((struct profiler *)self, &changed) < 0) {
		Py_DECREF(rest);
		return NULL;
	}
	result = PyObject_Call(PyTuple_GET_ITEM(args, 0), rest, kwargs);
	if (changed) {
		struct compat_error pending = compat_error_save();
		if (switch_off((struct profiler *)self) < 0)
			PyErr_Clear();
		compat_error_restore(pending);
	}
	Py_DECREF(rest);
	return result;
}

/* The first thing that a new thread calls when threads=True. */
static PyObject *
profiler_adopt(PyObject *self, PyObject *args)
{
	struct profiler *profiler = (struct profiler *)self;
	PyThreadState *thread = PyThreadState_Get();

	(void)args;
	if (!profiler->watching_threading) {
		PyEval_SetTrace(NULL, NULL);	/* it has been disabled meanwhile */
		Py_RETURN_NONE;
	}
	/* Below the hook belongs what the thread would have had without us. */
	PyObject *found = compat_ref(profiler->found_threading);
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
	if (enable_on(profiler, thread) < 0)
		PyErr_Clear();
	COMPAT_UNLOCK();
	Py_RETURN_NONE;
}

static PyObject *
profiler_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
	static char *names[] = { "threads", NULL };
	int threads = 0;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|p:DTraceProfiler", names, &threads))
		return NULL;
	PyObject *hook_type = PyObject_GetAttrString((PyObject *)type, "_hook_type");
	if (hook_type == NULL)
		return NULL;
	struct profiler *self = (struct profiler *)type->tp_alloc(type, 0);
	if (self == NULL) {
		Py_DECREF(hook_type);
		return NULL;
	}
	self->hook_type = (PyTypeObject *)hook_type;
	self->threads = threads != 0;
	return (PyObject *)self;
}

static int
profiler_traverse(PyObject *self, visitproc visit, void *arg)
{
	struct profiler *profiler = (struct profiler *)self;

	COMPAT_VISIT_TYPE(self);
	Py_VISIT((PyObject *)profiler->hook_type);
	Py_VISIT(profiler->found_threading);
	return 0;
}

static int
profiler_clear(PyObject *self)
{
	Py_CLEAR(((struct profiler *)self)->found_threading);
	return 0;
}

static void
profiler_dealloc(PyObject *self)
{
	struct profiler *profiler = (struct profiler *)self;
	PyTypeObject *type = Py_TYPE(self);

	/* No hook is left: each owns its profiler. */
	PyObject_GC_UnTrack(self);
	Py_CLEAR(profiler->found_threading);
	Py_CLEAR(profiler->hook_type);
	type->tp_free(self);
	Py_DECREF(type);
}

static PyMethodDef profiler_methods[] = {
	{ "enable", profiler_enable, METH_NOARGS,
	    "Fire the probe for every line from here on, on this thread\n"
	    "(threads=True: on all threads, those to come included)." },
	{ "disable", profiler_disable, METH_NOARGS,
	    "Stop, and put back the trace function that enable() found." },
	{ "runcall", (PyCFunction)(void (*)(void))profiler_runcall, METH_VARARGS | METH_KEYWORDS,
	    "runcall(function, *args, **kwargs): call it under the profiler and\n"
	    "return what it returns." },
	{ "__enter__", profiler_enter, METH_NOARGS, NULL },
	{ "__exit__", profiler_exit, METH_VARARGS, NULL },
	{ "_adopt", profiler_adopt, METH_VARARGS, NULL },
	{ NULL, NULL, 0, NULL }
};

static PyType_Slot profiler_slots[] = {
	{ Py_tp_doc, "The line profiler's core; see the module profiler." },
	{ Py_tp_new, profiler_new },
	{ Py_tp_traverse, profiler_traverse },
	{ Py_tp_clear, profiler_clear },
	{ Py_tp_dealloc, profiler_dealloc },
	{ Py_tp_methods, profiler_methods },
	{ 0, NULL }
};

static PyType_Spec profiler_spec = {
	.name = "probe._probe.Profiler",
	.basicsize = sizeof(struct profiler),
	.flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
	.slots = profiler_slots
};

int
hook_add_types(PyObject *module)
{
	PyObject *hook = PyType_FromSpec(&hook_spec);
	PyObject *profiler = hook != NULL ? PyType_FromSpec(&profiler_spec) : NULL;
	int status = -1;

	if (hook != NULL)
		((PyTypeObject *)hook)->tp_new = NULL;	/* made by profilers only */
	if (profiler != NULL && PyObject_SetAttrString(profiler, "_hook_type", hook) == 0)
		status = compat_add_object(module, "Profiler", compat_ref(profiler));
	Py_XDECREF(profiler);
	Py_XDECREF(hook);
	*(volatile char *)word_line = 'L';
	*(volatile char *)word_return = 'R';
	return status;
}
