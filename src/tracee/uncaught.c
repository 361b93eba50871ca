/*
 * uncaught.c - does an exception leave the program?
 */
#include "tracee/uncaught.h"

#include "tracee/fire.h"
#include "tracee/interruption.h"
#include "tracee/probes.h"

/* The functions of the standard library that call run() and report what it raises. */
static const struct { const char *function, *file; } reporters[] = {
	{ "_bootstrap_inner", "/threading.py" },
	{ "_bootstrap", "/multiprocessing/process.py" }
};

static bool
ends_with(PyObject *text, const char *end)
{
	Py_ssize_t length, n = (Py_ssize_t)strlen(end);
	const char *bytes = PyUnicode_AsUTF8AndSize(text, &length);

	PyErr_Clear();
	return bytes != NULL && length >= n && memcmp(bytes + length - n, end, n) == 0;
}

bool
uncaught_reports(PyCodeObject *code)
{
	for (size_t i = 0; i < sizeof(reporters) / sizeof(reporters[0]); i++)
		if (PyUnicode_CompareWithASCIIString(code->co_name, reporters[i].function) == 0
		    && ends_with(code->co_filename, reporters[i].file))
			return true;
	return false;
}

/* The parent of the current greenlet, as the module's own C functions have it, and not what the
 * program may define in a class of its own.  A new reference, or NULL. */
static PyObject *
parent_of_current(PyObject *module)
{
	PyObject *names = PyModule_GetDict(module), *parent = NULL;
	PyObject *ask = compat_dict_get(names, "getcurrent");
	PyObject *type = compat_dict_get(names, "greenlet");
	PyObject *current = ask != NULL && PyCFunction_Check(ask) ? PyObject_CallObject(ask, NULL) : NULL;
	PyObject *member = type != NULL && PyType_Check(type)
	    ? compat_type_attribute((PyTypeObject *)type, "parent") : NULL;

	if (current != NULL && member != NULL && Py_TYPE(member)->tp_descr_get != NULL)
		parent = Py_TYPE(member)->tp_descr_get(member, current, type);
	Py_XDECREF(member);
	Py_XDECREF(current);
	Py_XDECREF(type);
	Py_XDECREF(ask);
	return parent;
}

/* A greenlet that is not its thread's first has a parent.  The module is asked only if it is
 * loaded. */
static bool
in_greenlet(void)
{
	PyObject *modules = PyImport_GetModuleDict();
	PyObject *module = modules != NULL ? compat_dict_get(modules, "greenlet._greenlet") : NULL;
	PyObject *parent = module != NULL && PyModule_CheckExact(module)
	    ? parent_of_current(module) : NULL;
	bool has_parent = parent != NULL && parent != Py_None;

	Py_XDECREF(parent);
	Py_XDECREF(module);
	PyErr_Clear();
	return has_parent;
}

#if COMPAT_MONITORING

bool
uncaught_leaves(PyFrameObject *frame)
{
	PyFrameObject *back = compat_frame_back(frame);
	bool leaves = back != NULL ? uncaught_reports(compat_frame_code(back)) : !in_greenlet();

	Py_XDECREF(back);
	return leaves;
}

#endif

void
uncaught_fire(PyObject *exception, PyObject *traceback)
{
	if (!PyObject_TypeCheck(exception, (PyTypeObject *)PyExc_SystemExit))
		fire_exception__uncaught(exception, traceback);
}

#if !COMPAT_MONITORING

/* The exception of what the interpreter tells audit hooks, borrowed, or NULL. */
static PyObject *
exception_of(const char *event, PyObject *args)
{
	if (strcmp(event, "sys.excepthook") == 0 && PyTuple_GET_SIZE(args) == 4)
		return PyTuple_GET_ITEM(args, 2);
	if (strcmp(event, "sys.unraisablehook") == 0 && PyTuple_GET_SIZE(args) == 2) {
		PyObject *told = PyTuple_GET_ITEM(args, 1);	/* type, value, ... */
		if (PyTuple_Check(told) && PyTuple_GET_SIZE(told) > 1)
			return PyTuple_GET_ITEM(told, 1);
	}
	return NULL;
}

/* An exception has left the first function of this thread: an instrumented interpreter saw it. */
static __thread bool leaving COMPAT_TLS;

/* Behind the first function of a thread no function runs. */
static int
on_audit(const char *event, PyObject *args, void *unused)
{
	(void)unused;
	if (!leaving || !PYTHON_EXCEPTION_UNCAUGHT_ENABLED() || strncmp(event, "sys.", 4) != 0
	    || args == NULL || !PyTuple_Check(args))
		return 0;
	PyObject *exception = exception_of(event, args);
	if (exception != NULL && PyExceptionInstance_Check(exception)
	    && PyEval_GetFrame() == NULL) {
		leaving = false;
		PyObject *traceback = PyException_GetTraceback(exception);
		uncaught_fire(exception, traceback);
		Py_XDECREF(traceback);
	}
	return 0;
}

/* CPython does not take an audit hook back.  One of the program may refuse ours with an error of any
 * kind, which must not replace the exception that leaves. */
int
uncaught_expect(PyFrameObject *frame)
{
	static bool listens;
	PyFrameObject *back = compat_frame_back(frame);
	bool is_first = back == NULL && !in_greenlet();

	Py_XDECREF(back);
	if (!is_first)
		return 0;
	leaving = true;
	if (listens)
		return 0;
	listens = true;
	if (PySys_AddAuditHook(on_audit, NULL) == 0)
		return 0;
	if (interruption_pending())
		return -1;
	PyErr_Clear();
	return 0;
}

#endif
