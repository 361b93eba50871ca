/*
 * fire.c - one firing of the interpreter's probes, with arguments from its objects.
 */
#include "tracee/fire.h"

#include "tracee/marshal.h"
#include "tracee/site.h"

void
fire_code(void (*site)(const char *, const char *, int), PyCodeObject *code, int line)
{
	char unprintable[2][128];
	PyObject *made[2];
	const char *file = marshal_object(code->co_filename, &made[0], unprintable[0],
	    sizeof(unprintable[0]));
	const char *function = marshal_object(code->co_name, &made[1], unprintable[1],
	    sizeof(unprintable[1]));

	site(file, function, line);
	if (unlikely(made[0] != NULL || made[1] != NULL)) {
		Py_XDECREF(made[0]);
		Py_XDECREF(made[1]);
	}
}

void
fire_import(PyFrameObject *frame, int found)
{
	struct compat_error pending = compat_error_save();
	PyObject *name = compat_frame_local(frame, "name"), *made = NULL;

	if (name != NULL) {
		char unprintable[128];
		const char *module = marshal_object(name, &made, unprintable, sizeof(unprintable));
		if (found == FIRE_IMPORT_START)
			site_import__find__load__start(module);
		else
			site_import__find__load__done(module, found);
		Py_XDECREF(made);
		Py_DECREF(name);
	}
	compat_error_restore(pending);
}
