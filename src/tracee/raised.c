/*
 * raised.c - is an exception raised here, or does it pass through?
 *
 * The traceback tells: its first entry is the function of the event, the next ones are
 * functions that the exception has left.  Two kinds of entries say nothing of where it was
 * raised: those that C code made up for itself (Cython's, pyexpat's), and those of the import
 * machinery.  That raises for whoever imports, and an exception that it handles itself is
 * nobody's; nor does CPython show its entries of a failed import.
 */
#include "tracee/raised.h"

static PyCodeObject *
code_at(PyTracebackObject *entry)
{
	return compat_frame_code(entry->tb_frame);
}

/* Of the import machinery: its frozen files. */
static bool
imports(PyCodeObject *code)
{
	static const char importlib[] = "<frozen importlib._bootstrap";
	static const char zip[] = "<frozen zipimport>";
	PyObject *file = code->co_filename;

	if (!PyUnicode_CheckExact(file) || !PyUnicode_IS_COMPACT_ASCII(file))
		return false;
	const char *name = (const char *)PyUnicode_1BYTE_DATA(file);
	return strncmp(name, importlib, sizeof(importlib) - 1) == 0 || strcmp(name, zip) == 0;
}

/* Something can be told of an exception in this function. */
static bool
is_told(PyCodeObject *code)
{
	return !compat_code_is_empty(code) && !imports(code);
}

/* The exception was told of in one of the functions that it has left before this one. */
static bool
was_told(PyTracebackObject *raised)
{
	PyTracebackObject *entry = (PyTracebackObject *)compat_ref((PyObject *)raised);

	do
		entry = compat_traceback_next(entry);
	while (entry != NULL && !is_told(code_at(entry)));
	Py_XDECREF((PyObject *)entry);
	return entry != NULL;
}

PyTracebackObject *
raised_first(PyObject *traceback)
{
	PyTracebackObject *entry = (PyTracebackObject *)compat_ref(traceback);
	PyObject *first = NULL;

	for (; entry != NULL; entry = compat_traceback_next(entry))
		if (is_told(code_at(entry)))
			Py_XSETREF(first, compat_ref((PyObject *)entry));
	return (PyTracebackObject *)first;
}

static bool
is_named(PyCodeObject *code, const char *name)
{
	return PyUnicode_CompareWithASCIIString(code->co_name, name) == 0;
}

/* An iterator says that there is no more.  From C comes StopAsyncIteration where an asynchronous
 * generator ends, which `async for` catches, and GeneratorExit into one that is closed. */
static bool
ends_iteration(PyObject *exception, PyCodeObject *code, bool statement)
{
	if (PyObject_TypeCheck(exception, (PyTypeObject *)PyExc_StopIteration))
		return is_named(code, "__next__");
	if (PyObject_TypeCheck(exception, (PyTypeObject *)PyExc_StopAsyncIteration))
		return !statement || is_named(code, "__anext__");
	return !statement && PyObject_TypeCheck(exception, (PyTypeObject *)PyExc_GeneratorExit);
}

bool
raised_here(PyObject *exception, PyObject *traceback, PyCodeObject *code)
{
	PyTracebackObject *entry = (PyTracebackObject *)traceback;

	/* A function without a frame is not in the traceback yet. */
	if (!compat_frame_runs(code))
		return entry == NULL;
	/* Nor is a loop, of whose end this tells. */
	if (entry == NULL || code_at(entry) != code || imports(code))
		return false;
	bool statement = compat_code_raises(code, entry->tb_lasti);
	return !ends_iteration(exception, code, statement)
	    && (statement || !was_told(entry));
}
