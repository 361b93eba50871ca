/*
 * hook.c - the line profiler's hook: a C trace function that fires
 * pythonprobes:::pythonprobe with the file, the line and "LINE" or "RETURN".
 *
 * enable() puts a hook on top of the thread's trace function, and disable() puts
 * that back, be it a debugger's Python function, coverage's C function or another
 * profiler's hook:
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
 * The rules for hook_event(): test the semaphore and return if no tracer watches;
 * make no object; raise nothing; leave a pending exception alone.
 */
#include "tracee/hook.h"

#include <string.h>

#include "tracee/collect.h"
#include "tracee/marshal.h"
#include "tracee/site.h"

/* Writable, so that a write makes them resident: see marshal_touch(). */
static char word_line[] = "LINE", word_return[] = "RETURN";

/* --- one event ----------------------------------------------------------- */

__attribute__((noinline)) void
hook_fire(PyCodeObject *code, int number, bool returns)
{
	char digits[MARSHAL_NUMBER], room[MARSHAL_ROOM];
	PyObject *made;

	if (!site_is_watched())
		return;
	const char *name = marshal_object(code->co_filename, &made, room);
	const char *line = marshal_number(number, digits);
	const char *word = returns ? word_return : word_line;

	marshal_touch(word, 1);
	site_pythonprobe(name, line, word, site_null, site_null, NULL);
	Py_XDECREF(made);
}

static int on_leave(PyObject *self, PyFrameObject *frame, int what, PyObject *arg);

int
hook_event(PyObject *self, PyFrameObject *frame, int what, PyObject *arg)
{
	(void)arg;
	if (!COMPAT_SEES_THREADS && unlikely(!hook_is_active((struct hook *)self)))
		return on_leave(self, frame, what, arg);
	if (SITE_PYTHONPROBE_ENABLED() && (what == PyTrace_LINE || what == PyTrace_RETURN)
	    && hook_is_active((struct hook *)self))
		hook_fire(compat_frame_code(frame), compat_frame_line(frame, what),
		    what == PyTrace_RETURN);
	return 0;
}

/* --- hooks --------------------------------------------------------------- */

static void hook_dealloc(PyObject *self);

/* The hook that this trace function is, or NULL. */
static struct hook *
hook_at(Py_tracefunc function, PyObject *arg)
{
	struct hook *hook = (struct hook *)arg;

	return arg != NULL && Py_TYPE(arg)->tp_dealloc == hook_dealloc
	    && function == hook->owner->event ? hook : NULL;
}

/* Without the GIL a thread may have a hook that another one has made: what that has replaced there
 * is none of its business. */
static bool
is_own(const struct hook *hook, PyThreadState *thread)
{
	return COMPAT_SEES_THREADS || hook->thread == compat_thread_id(thread);
}

struct hook *
hook_find(struct profiler *owner, PyThreadState *thread)
{
	struct hook *hook = hook_at(thread->c_tracefunc, thread->c_traceobj);

	while (hook != NULL && (hook->owner != owner || !hook_is_active(hook)))
		hook = is_own(hook, thread) ? hook_at(hook->found, hook->found_arg) : NULL;
	return hook;
}

struct hook *
hook_create(struct profiler *owner, PyThreadState *thread)
{
	struct hook *hook = PyObject_New(struct hook, owner->hook_type);

	if (hook == NULL)
		return NULL;
	hook->owner = (struct profiler *)compat_ref((PyObject *)owner);
	hook->thread = compat_thread_id(thread);
	hook->active = true;
	hook->everywhere = false;
	hook->nested = 0;
	hook->found = thread->c_tracefunc;
	hook->found_arg = compat_ref(thread->c_traceobj);
	hook->next = owner->hooks;
	owner->hooks = hook;
	return hook;
}

int
hook_install(struct profiler *owner, PyThreadState *thread)
{
	struct hook *hook = hook_create(owner, thread);

	if (hook == NULL)
		return -1;
	compat_set_trace(thread, owner->event, (PyObject *)hook);
	/* It is not in place if an audit hook refused it or let the thread end. */
	hook->active = Py_REFCNT(hook) > 1;
	Py_DECREF(hook);			/* the thread's state owns it now */
	return 0;
}

bool
hook_on_top(struct hook *hook, PyThreadState *thread)
{
	return hook_at(thread->c_tracefunc, thread->c_traceobj) == hook;
}

void
hook_put_back(struct hook *hook, PyThreadState *thread)
{
	bool own = is_own(hook, thread);

	Py_INCREF(hook);
	compat_set_trace(thread, own ? hook->found : NULL, own ? hook->found_arg : NULL);
	Py_DECREF(hook);
}

void
hook_remove(struct hook *hook, PyThreadState *thread)
{
	struct hook *above = hook_at(thread->c_tracefunc, thread->c_traceobj);

	hook_end(hook);
	if (above == hook) {
		hook_put_back(hook, thread);
		return;
	}
	while (above != NULL && is_own(above, thread)
	    && hook_at(above->found, above->found_arg) != hook)
		above = hook_at(above->found, above->found_arg);
	if (above != NULL && !is_own(above, thread))
		return;
	if (above != NULL) {
		above->found = hook->found;
		above->found_arg = compat_ref(hook->found_arg);
		Py_DECREF(hook);
	}
	/* If another function has replaced the hook, it stays inactive should it return. */
}

/* The trace function of a hook that waits for its thread to take it out. */
static int
on_leave(PyObject *self, PyFrameObject *frame, int what, PyObject *arg)
{
	struct hook *hook = (struct hook *)self;

	(void)frame;
	(void)what;
	(void)arg;
	Py_INCREF(self);
	if (is_own(hook, PyThreadState_Get()))
		PyEval_SetTrace(hook->found, hook->found_arg);
	else
		PyEval_SetTrace(NULL, NULL);
	Py_DECREF(self);
	return 0;
}

void
hook_leave(struct hook *hook, PyThreadState *thread)
{
	hook->active = false;
	compat_swap_trace(thread, on_leave, (PyObject *)hook);
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
	if (hook->active && hook->owner->collection != NULL
	    && hook->thread == compat_thread_id(PyThreadState_Get()))
		collect_lost(hook->owner->collection);
	if (hook->active && hook->owner->lost != NULL)
		hook->owner->lost(hook->owner->context);
	Py_XDECREF(hook->found_arg);
	Py_DECREF((PyObject *)hook->owner);
	PyObject_Free(self);
	Py_DECREF(type);
}

static void
go_on(struct hook *hook)
{
	if (hook->owner->collection != NULL)
		collect_go_on(hook->owner->collection);
	PyEval_SetTrace(hook->owner->event, (PyObject *)hook);
}

/* Called as a Python trace function, hook(frame, event, arg): the program has set
 * again the result of sys.gettrace(). */
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
	if (hook->thread != compat_thread_id(thread)
	    && !(hook->everywhere && hook_is_active(hook)))
		PyEval_SetTrace(NULL, NULL);	/* handed to another thread */
	else if (hook_is_active(hook))
		go_on(hook);
	else
		PyEval_SetTrace(hook->found, hook->found_arg);
	Py_DECREF(self);
	Py_RETURN_NONE;
}

static PyType_Slot hook_slots[] = {
	{ Py_tp_doc, "The trace function that a profiler installs in a thread." },
	{ Py_tp_dealloc, hook_dealloc },
	{ Py_tp_call, hook_call },
	{ 0, NULL }
};

static PyType_Spec hook_spec = {
	.name = "pythonprobes._probe.Hook",
	.basicsize = sizeof(struct hook),
	.flags = Py_TPFLAGS_DEFAULT,
	.slots = hook_slots
};

PyObject *
hook_make_type(void)
{
	PyObject *type = PyType_FromSpec(&hook_spec);

	if (type != NULL)
		((PyTypeObject *)type)->tp_new = NULL;	/* only profilers create hooks */
	*(volatile char *)word_line = 'L';
	*(volatile char *)word_return = 'R';
	return type;
}
