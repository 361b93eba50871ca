/*
 * marshal.c - Python objects as C strings.
 *
 * str is borrowed as UTF-8, which an ASCII string already is and any other
 * caches; text that UTF-8 cannot hold (lone surrogates) is escaped; bytes pass as
 * they are; None, True, False, int and float are written without str(), which would run
 * signal handlers; all else goes through str().  An embedded NUL ends the string, as it
 * does in C.
 */
#include "tracee/marshal.h"

#include <stdio.h>
#include <string.h>

#include "tracee/interruption.h"

static const char *
borrow_bytes(PyObject *bytes)
{
	const char *text = PyBytes_AS_STRING(bytes);

	marshal_touch(text, (size_t)PyBytes_GET_SIZE(bytes) + 1);
	return text;
}

/* NULL, with an exception set, if there is no memory for the text. */
static const char *
borrow_text(PyObject *string, PyObject **made)
{
	Py_ssize_t length;
	const char *text = PyUnicode_AsUTF8AndSize(string, &length);

	if (likely(text != NULL)) {
		marshal_touch(text, (size_t)length + 1);
		return text;
	}
	PyErr_Clear();
	*made = PyUnicode_AsEncodedString(string, "utf-8", "backslashreplace");
	return *made != NULL ? borrow_bytes(*made) : NULL;
}

static const char *
say_unprintable(PyObject *object, char room[MARSHAL_ROOM])
{
	struct compat_error pending = compat_error_save();
	PyObject *type = PyObject_Type(object);		/* another thread may set __class__ */
	PyObject *name = compat_type_name((PyTypeObject *)type);
	const char *text = name != NULL ? PyUnicode_AsUTF8(name) : NULL;

	PyErr_Clear();
	snprintf(room, MARSHAL_ROOM, "<unprintable %.*s object>", MARSHAL_ROOM - 32,
	    text != NULL ? text : "?");
	Py_XDECREF(name);
	Py_DECREF(type);
	compat_error_restore(pending);
	return room;
}

/* NULL: the object is no constant and no number, or one that takes an object. */
static const char *
simple_text(PyObject *object, char room[MARSHAL_ROOM])
{
	if (PyLong_CheckExact(object)) {
		int overflow;
		long long number = PyLong_AsLongLongAndOverflow(object, &overflow);
		return overflow == 0 ? marshal_number(number, room) : NULL;
	}
	if (PyFloat_CheckExact(object)) {
		char *text = PyOS_double_to_string(PyFloat_AS_DOUBLE(object), 'r', 0,
		    Py_DTSF_ADD_DOT_0, NULL);
		if (text != NULL)
			snprintf(room, MARSHAL_ROOM, "%s", text);
		PyMem_Free(text);
		return text != NULL ? room : NULL;
	}
	return object == Py_None ? strcpy(room, "None") : object == Py_True ? strcpy(room, "True")
	    : object == Py_False ? strcpy(room, "False") : NULL;
}

const char *
marshal_other(PyObject *object, PyObject **made, char room[MARSHAL_ROOM])
{
	if (PyBytes_Check(object))
		return borrow_bytes(object);

	struct compat_error pending = compat_error_save();
	const char *text = NULL;

	if (PyUnicode_Check(object)) {
		text = borrow_text(object, made);
	} else if ((text = simple_text(object, room)) == NULL) {
		PyErr_Clear();
		PyObject *string = PyObject_Str(object);
		if (string != NULL) {
			text = borrow_text(string, made);
			if (*made == NULL)
				*made = string;
			else
				Py_DECREF(string);
		}
	}
	if (likely(text != NULL)) {
		compat_error_restore(pending);
		return text;
	}
	if (interruption_pending()) {
		compat_error_chain(pending);
	} else {
		PyErr_Clear();
		compat_error_restore(pending);
	}
	return say_unprintable(object, room);
}

const char *
marshal_quietly(PyObject *object, PyObject **made, char room[MARSHAL_ROOM])
{
	struct compat_error pending = compat_error_save();
	const char *text = NULL;

	*made = NULL;
	if (PyBytes_Check(object))
		text = borrow_bytes(object);
	else if (PyUnicode_Check(object))
		text = borrow_text(object, made);
	else
		text = simple_text(object, room);
	PyErr_Clear();
	compat_error_restore(pending);
	return text != NULL ? text : say_unprintable(object, room);
}

void
marshal_objects(struct marshal *strings, PyObject *const *args, Py_ssize_t nargs)
{
	int given = nargs < SITE_STRINGS ? (int)nargs : SITE_STRINGS;

	strings->nmade = 0;
	for (int i = 0; i < given; i++) {
		PyObject *made;
		strings->text[i] = marshal_object(args[i], &made, strings->room[i]);
		if (unlikely(made != NULL))
			strings->made[strings->nmade++] = made;
	}
	for (int i = given; i < SITE_STRINGS; i++)
		strings->text[i] = site_null;
}

void
marshal_release(struct marshal *strings)
{
	while (strings->nmade != 0)
		Py_DECREF(strings->made[--strings->nmade]);
}

const char *
marshal_number(long long number, char buffer[MARSHAL_NUMBER])
{
	unsigned long long rest = number < 0 ? 0 - (unsigned long long)number
	    : (unsigned long long)number;
	char *at = buffer + MARSHAL_NUMBER;

	*--at = '\0';
	do
		*--at = (char)('0' + rest % 10);
	while ((rest /= 10) != 0);
	if (number < 0)
		*--at = '-';
	return at;
}
