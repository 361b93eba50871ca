/*
 * site_from_c.c - the site that dtrace_probe() fires, fired from a loop in C.
 *
 * A module with a copy of src/tracee/site.c, so that a tracer that is attached to
 * both files makes of both the same: what Python adds is the difference.  It
 * fires with the very strings that are handed to dtrace_probe(), and in the same
 * process, in turns.
 *
 *	fire(N, STRING...)	fire N times
 *	cost(N, STRING...)	the same; CPU time of one, in ns, without the loop's
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <time.h>

#include "tracee/site.h"

static double
now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts);
	return (double)ts.tv_sec * 1e9 + (double)ts.tv_nsec;
}

static void
loop(long n, const char *const *text)
{
	for (long i = 0; i < n; i++) {
		__asm__ volatile("" : : : "memory");
		if (SITE_PYTHONPROBE_ENABLED())
			site_pythonprobe(text[0], text[1], text[2], text[3], text[4], NULL);
	}
}

static void
nothing(long n)
{
	for (long i = 0; i < n; i++)
		__asm__ volatile("" : : : "memory");
}

/* The arguments of both functions; -1 with an exception. */
static long
arguments(PyObject *const *args, Py_ssize_t nargs, const char **text)
{
	if (nargs < 1 || nargs > 1 + SITE_STRINGS) {
		PyErr_SetString(PyExc_TypeError, "N, STRING...");
		return -1;
	}
	for (int i = 0; i < SITE_STRINGS; i++) {
		text[i] = i + 1 < nargs ? PyUnicode_AsUTF8(args[i + 1]) : site_null;
		if (text[i] == NULL)
			return -1;
	}
	return PyLong_AsLong(args[0]);
}

static PyObject *
fire(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	const char *text[SITE_STRINGS];
	long n = arguments(args, nargs, text);

	(void)module;
	if (n < 0)
		return NULL;
	loop(n, text);
	Py_RETURN_NONE;
}

static PyObject *
cost(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	const char *text[SITE_STRINGS];
	long n = arguments(args, nargs, text);

	(void)module;
	if (n < 0)
		return NULL;
	double begin = now();
	loop(n, text);
	double fired = now();
	nothing(n);
	return PyFloat_FromDouble((fired - begin - (now() - fired)) / (double)n);
}

static PyMethodDef methods[] = {
	{ "fire", (PyCFunction)(void (*)(void))fire, METH_FASTCALL, NULL },
	{ "cost", (PyCFunction)(void (*)(void))cost, METH_FASTCALL, NULL },
	{ NULL, NULL, 0, NULL }
};

static struct PyModuleDef module = { PyModuleDef_HEAD_INIT, "site_from_c", NULL, 0, methods,
	NULL, NULL, NULL, NULL };

PyMODINIT_FUNC PyInit_site_from_c(void) __attribute__((visibility("default")));

PyMODINIT_FUNC
PyInit_site_from_c(void)
{
	site_open();
	return PyModule_Create(&module);
}
