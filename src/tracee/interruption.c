/*
 * interruption.c - whose is the exception with which a conversion ended?
 */
#include "tracee/interruption.h"

/* The value of the frame's argument or, of *args, one of its values. */
static bool
has_argument(PyFrameObject *frame, PyObject *name, PyObject *wanted)
{
	const char *text = PyUnicode_Check(name) ? PyUnicode_AsUTF8(name) : NULL;
	PyObject *value = text != NULL ? compat_frame_local(frame, text) : NULL;
	bool found = value == wanted;

	if (value != NULL && PyTuple_CheckExact(value)) {
		for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(value) && !found; i++)
			found = PyTuple_GET_ITEM(value, i) == wanted;
	}
	Py_XDECREF(value);
	return found;
}

/* A signal handler is called with the frame that it interrupts, which is its caller's. */
static bool
is_signal_handler(PyFrameObject *frame)
{
	PyCodeObject *code = compat_frame_code(frame);
	PyFrameObject *back = compat_frame_back(frame);
	PyObject *names = back != NULL
	    ? PyObject_GetAttrString((PyObject *)code, "co_varnames") : NULL;
	Py_ssize_t arguments = code->co_argcount + code->co_kwonlyargcount
	    + ((code->co_flags & CO_VARARGS) != 0);
	bool found = false;

	if (names != NULL && PyTuple_Check(names)) {
		for (Py_ssize_t i = 0; i < arguments && i < PyTuple_GET_SIZE(names) && !found; i++)
			found = has_argument(frame, PyTuple_GET_ITEM(names, i), (PyObject *)back);
	}
	Py_XDECREF(names);
	Py_XDECREF((PyObject *)back);
	PyErr_Clear();
	return found;
}

bool
interruption_pending(void)
{
	if (!PyErr_ExceptionMatches(PyExc_Exception))
		return true;
	if (!compat_handles_signals())
		return false;
	struct compat_error error = compat_error_save();
	PyObject *traceback = compat_error_traceback(&error);
	PyTracebackObject *at = (PyTracebackObject *)traceback;
	bool found = false;

	for (; at != NULL && !found; at = compat_traceback_next(at))
		found = is_signal_handler(at->tb_frame);
	Py_XDECREF((PyObject *)at);
	compat_error_restore(error);
	return found;
}
