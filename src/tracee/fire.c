/*
 * fire.c - one firing of the interpreter's probes, with arguments from its objects.
 */
#include "tracee/fire.h"

#include <stdio.h>

#include "tracee/marshal.h"
#include "tracee/raised.h"
#include "tracee/site.h"

typedef void code_site(const char *file, const char *function, int line, const char *qualname);

static __attribute__((noinline)) void
fire_qualified(code_site *site, PyCodeObject *code, int line)
{
	char room[3][MARSHAL_ROOM];
	PyObject *made[3];
	const char *file = marshal_object(code->co_filename, &made[0], room[0]);
	const char *function = marshal_object(code->co_name, &made[1], room[1]);
	const char *qualname = marshal_object(compat_code_qualname(code), &made[2], room[2]);

	site(file, function, line, qualname);
	for (int i = 0; i < 3; i++)
		Py_XDECREF(made[i]);
}

/* Without the qualified name, which nobody reads.  The usual texts make no object. */
static inline __attribute__((always_inline)) void
fire_code(code_site *site, bool qualified, PyCodeObject *code, int line)
{
	const char *file = marshal_ascii(code->co_filename);
	const char *function = marshal_ascii(code->co_name);

	if (likely(file != NULL && function != NULL && !qualified))
		site(file, function, line, function);
	else
		fire_qualified(site, code, line);
}

#define FIRE_CODE(name) \
	void \
	fire_##name(PyCodeObject *code, int line) \
	{ \
		fire_code(site_##name, COMPAT_CODE_QUALNAME && SITE_READS(python, name, 3), code, \
		    line); \
	}

FIRE_CODE(function__entry)
FIRE_CODE(function__return)
FIRE_CODE(line)

/* --- exceptions ---------------------------------------------------------- */

enum { NAME_ROOM = 256 };

/* The name of a class as a traceback has it: with its module, but for the built-in ones and those
 * of the main program. */
static const char *
class_name(PyObject *exception, char room[NAME_ROOM])
{
	PyTypeObject *type = (PyTypeObject *)PyObject_Type(exception);
	PyObject *module = compat_type_attribute(type, "__module__");
	const char *prefix = module != NULL && PyUnicode_Check(module)
	    ? PyUnicode_AsUTF8(module) : NULL;
	PyObject *qualname = compat_type_qualname(type);
	const char *name = qualname != NULL ? PyUnicode_AsUTF8(qualname) : NULL;

	PyErr_Clear();
	if (name == NULL)
		snprintf(room, NAME_ROOM, "%s", type->tp_name);
	else if (prefix == NULL || strcmp(prefix, "builtins") == 0
	    || strcmp(prefix, "__main__") == 0)
		snprintf(room, NAME_ROOM, "%s", name);
	else
		snprintf(room, NAME_ROOM, "%s.%s", prefix, name);
	Py_XDECREF(qualname);
	Py_XDECREF(module);
	Py_DECREF((PyObject *)type);
	return room;
}

/* The object that says most, a new reference, or NULL: the exception's first argument; of an
 * error of the system its text, of one of a codec its reason. */
static PyObject *
message_of(PyObject *exception)
{
	PyObject *message = NULL, *args;

	COMPAT_LOCK(exception);
	if (PyObject_TypeCheck(exception, (PyTypeObject *)PyExc_OSError))
		message = compat_ref(((PyOSErrorObject *)exception)->strerror);
	args = ((PyBaseExceptionObject *)exception)->args;
	Py_INCREF(args);
	COMPAT_UNLOCK();
	Py_ssize_t size = PyTuple_GET_SIZE(args);
	if (message == NULL && size == 5
	    && PyObject_TypeCheck(exception, (PyTypeObject *)PyExc_UnicodeError))
		message = compat_ref(PyTuple_GET_ITEM(args, 4));
	else if (message == NULL && size != 0)
		message = compat_ref(PyTuple_GET_ITEM(args, 0));
	Py_DECREF(args);
	return message;
}

typedef void exception_site(const char *type, const char *message, const char *file,
    const char *function, int line, const char *qualname);

static void
fire_exception(exception_site *site, PyObject *exception, PyCodeObject *code, int line)
{
	static char none[] = "";
	char name[NAME_ROOM], room[4][MARSHAL_ROOM];
	PyObject *made[4] = { NULL, NULL, NULL, NULL };
	PyObject *owner = message_of(exception);
	const char *message = owner != NULL ? marshal_quietly(owner, &made[0], room[0]) : none;
	const char *file = marshal_object(code->co_filename, &made[1], room[1]);
	const char *function = marshal_object(code->co_name, &made[2], room[2]);
	const char *qualname = marshal_object(compat_code_qualname(code), &made[3], room[3]);

	marshal_touch(message, 1);
	site(class_name(exception, name), message, file, function, line, qualname);
	for (int i = 0; i < 4; i++)
		Py_XDECREF(made[i]);
	Py_XDECREF(owner);
}

static int
line_at(PyTracebackObject *entry)
{
	return PyCode_Addr2Line(compat_frame_code(entry->tb_frame), entry->tb_lasti);
}

void
fire_exception__raise(PyObject *exception, PyObject *traceback, PyCodeObject *code)
{
	if (raised_here(exception, traceback, code))
		fire_exception(site_exception__raise, exception, code, traceback != NULL
		    ? line_at((PyTracebackObject *)traceback) : code->co_firstlineno);
}

void
fire_exception__uncaught(PyObject *exception, PyObject *traceback)
{
	PyTracebackObject *entry = raised_first(traceback);

	if (entry != NULL)
		fire_exception(site_exception__uncaught, exception,
		    compat_frame_code(entry->tb_frame), line_at(entry));
	Py_XDECREF((PyObject *)entry);
}

/* --- imports ------------------------------------------------------------- */

int
fire_import(PyFrameObject *frame, int found)
{
	struct compat_error pending = compat_error_save();
	PyObject *name = compat_frame_local(frame, "name"), *made = NULL;

	if (name != NULL) {
		char room[MARSHAL_ROOM];
		const char *module = marshal_object(name, &made, room);
		if (found == FIRE_IMPORT_START)
			site_import__find__load__start(module);
		else
			site_import__find__load__done(module, found);
		Py_XDECREF(made);
		Py_DECREF(name);
	}
	if (unlikely(PyErr_Occurred() != NULL)) {
		compat_error_chain(pending);
		return -1;
	}
	compat_error_restore(pending);
	return 0;
}
