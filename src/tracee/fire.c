/*
 * fire.c - one firing of the interpreter's probes, with arguments from its objects.
 */
#include "tracee/fire.h"

#include "tracee/marshal.h"
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
