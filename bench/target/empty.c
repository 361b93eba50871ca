/*
 * empty.c - builtins that do nothing: what a call costs, the baseline for
 * everything that is called; a C trace hook that does nothing, the baseline for
 * DTraceProfiler; and count(), which marks what callgrind is to count.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <frameobject.h>

#if defined __has_include
#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#endif
#endif

static PyObject *
fastcall(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	(void)module;
	(void)args;
	(void)nargs;
	Py_RETURN_NONE;
}

/* The same, to be called before it (suite/off_python.py). */
static PyObject *
first(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	(void)module;
	(void)args;
	(void)nargs;
	Py_RETURN_TRUE;
}

static PyObject *
noargs(PyObject *module, PyObject *unused)
{
	(void)module;
	(void)unused;
	Py_RETURN_FALSE;
}

static int
hook(PyObject *self, PyFrameObject *frame, int what, PyObject *arg)
{
	(void)self;
	(void)frame;
	(void)what;
	(void)arg;
	return 0;
}

static PyObject *
trace(PyObject *module, PyObject *on)
{
	(void)module;
	PyEval_SetTrace(PyObject_IsTrue(on) ? hook : NULL, NULL);
	Py_RETURN_NONE;
}

/* Called where counting begins and where it ends, in turns: callgrind leaves the
 * instructions between in a file of their own.  Without callgrind, nothing. */
static PyObject *
count(PyObject *module, PyObject *unused)
{
	(void)module;
	(void)unused;
#ifdef CALLGRIND_START_INSTRUMENTATION
	static int calls;
	if (calls++ == 0)
		CALLGRIND_START_INSTRUMENTATION;
	if (calls % 2 != 0)
		CALLGRIND_ZERO_STATS;
	else
		CALLGRIND_DUMP_STATS;
#endif
	return PyLong_FromLong(0);
}

static PyMethodDef methods[] = {
	{ "fastcall", (PyCFunction)(void (*)(void))fastcall, METH_FASTCALL, NULL },
	{ "first", (PyCFunction)(void (*)(void))first, METH_FASTCALL, NULL },
	{ "noargs", noargs, METH_NOARGS, NULL },
	{ "count", count, METH_NOARGS, NULL },
	{ "trace", trace, METH_O, NULL },
	{ NULL, NULL, 0, NULL }
};

static struct PyModuleDef module = { PyModuleDef_HEAD_INIT, "empty", NULL, 0, methods,
	NULL, NULL, NULL, NULL };

PyMODINIT_FUNC
PyInit_empty(void)
{
	return PyModule_Create(&module);
}
