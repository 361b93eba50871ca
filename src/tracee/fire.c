/*
 * fire.c - one firing of the interpreter's probes, with arguments from its objects.
 */
#include "tracee/fire.h"

#include "tracee/marshal.h"
#include "tracee/site.h"

void
fire_code(void (*site)(const char *, const char *, int), PyCodeObject *code, int line)
{
	char room[2][MARSHAL_ROOM];
	PyObject *made[2];
	const char *file = marshal_object(code->co_filename, &made[0], room[0]);
	const char *function = marshal_object(code->co_name, &made[1], room[1]);

	site(file, function, line);
	if (unlikely(made[0] != NULL || made[1] != NULL)) {
		Py_XDECREF(made[0]);
		Py_XDECREF(made[1]);
	}
}

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
