/*
 * probemodule.c - the module probe._probe: dtrace_probe(), enabled(), tracing,
 * and the types and functions of the other files of this folder.
 *
 * Order of this file: state, functions, types, the capsule for C, the module.
 */
#include "tracee/compat.h"

#define PYTHONPROBES_API_ONLY
#include "pythonprobes.h"
#include "tracee/instrument.h"
#include "tracee/marshal.h"
#include "tracee/module_channel.h"
#include "tracee/profiler.h"
#include "tracee/site.h"

/* Unwatched, a call runs four instructions: keep them in one cache line. */
#define ONE_CACHE_LINE __attribute__((aligned(64)))

/* Keeps the parameters that it declares, whatever its callers pass; clang changes none. */
#ifdef __clang__
#define NOT_CLONED __attribute__((noinline))
#else
#define NOT_CLONED __attribute__((noinline, noclone))
#endif

/* --- functions ----------------------------------------------------------- */

static __attribute__((noinline)) PyObject *
fire_any(PyObject *const *args, Py_ssize_t nargs)
{
	struct marshal strings;
	const char **text = strings.text;

	marshal_objects(&strings, args, nargs);
	site_pythonprobe(text[0], text[1], text[2], text[3], text[4], NULL);
	marshal_release(&strings);
	if (unlikely(PyErr_Occurred() != NULL))
		return NULL;			/* an interruption */
	Py_RETURN_NONE;
}

/* It takes the parameters of its callers, and each returns the result of the next.  So
 * they jump, and a single return leads from the site to the interpreter. */
static NOT_CLONED PyObject *
fire(PyObject *unused, PyObject *const *args, Py_ssize_t nargs)
{
	const char *text[SITE_STRINGS] = { site_null, site_null, site_null, site_null, site_null };

	(void)unused;
	if (unlikely(!site_is_watched()))
		Py_RETURN_NONE;
	for (int i = 0; i < SITE_STRINGS && i < nargs; i++) {
		text[i] = marshal_ascii(args[i]);
		if (unlikely(text[i] == NULL))
			return fire_any(args, nargs);
	}
	Py_INCREF(Py_None);
	return site_pythonprobe(text[0], text[1], text[2], text[3], text[4], Py_None);
}

PyDoc_STRVAR(dtrace_probe_doc,
"dtrace_probe(*args, **kwargs)\n"
"--\n\n"
"Fire the probe pythonprobes:::pythonprobe with up to five strings.\n\n"
"args: the probe's arguments arg0 to arg4, any objects.  Five is the number\n"
"that the provider declares; further arguments and keyword arguments are\n"
"ignored.  A tracer sees C strings:\n\n"
"    str             its text in UTF-8; a lone surrogate reads \\udc80\n"
"    bytes           its bytes, unchanged\n"
"    other objects   str(object), or \"<unprintable T object>\" if that raises\n"
"    missing         null\n\n"
"An embedded NUL ends a string.  A tracer cuts a string at its own limit:\n"
"pydtrace at strsize, 256 bytes with the final NUL by default.\n\n"
"Returns None.  No argument makes it raise an Exception.  What is meant for\n"
"the program reaches it, after the probe has fired: KeyboardInterrupt and\n"
"all else that is no Exception, and what a signal handler raised while an\n"
"argument was converted.\n\n"
"While no tracer watches, it tests the probe's semaphore and looks at no\n"
"argument: it costs as much as an empty built-in function.  The caller has\n"
"evaluated the arguments by then; test `tracing` first where that is\n"
"expensive.\n\n"
"Any thread may call it.  The probe fires in the calling thread before the\n"
"call returns.  Source: the original manual of pythonprobes.");

static ONE_CACHE_LINE PyObject *
dtrace_probe(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
	if (SITE_PYTHONPROBE_ENABLED())
		return fire(module, args, nargs);
	Py_RETURN_NONE;
}

/*
 * Keyword arguments are accepted, and yet dtrace_probe() is METH_FASTCALL without
 * METH_KEYWORDS, which costs up to a dozen instructions less a call from 3.11 on.
 * CPython's specialised instruction for METH_FASTCALL, used where no keyword is
 * given, calls the C function itself; everything else goes through the function
 * object's vectorcall slot, which is replaced by this one.  It ignores keywords
 * where CPython's own would raise TypeError.
 */
static ONE_CACHE_LINE PyObject *
dtrace_probe_vectorcall(PyObject *function, PyObject *const *args, size_t nargsf,
    PyObject *kwnames)
{
	(void)kwnames;
	if (SITE_PYTHONPROBE_ENABLED())
		return fire(function, args, PyVectorcall_NARGS(nargsf));
	Py_RETURN_NONE;
}

static PyMethodDef dtrace_probe_method = {
	"dtrace_probe", (PyCFunction)(void (*)(void))dtrace_probe, METH_FASTCALL, dtrace_probe_doc
};

static int
add_dtrace_probe(PyObject *module)
{
	PyObject *name = PyModule_GetNameObject(module);
	PyObject *function = name != NULL
	    ? PyCFunction_NewEx(&dtrace_probe_method, module, name) : NULL;

	Py_XDECREF(name);
	if (function != NULL)
		((PyCFunctionObject *)function)->vectorcall = dtrace_probe_vectorcall;
	return compat_add_object(module, "dtrace_probe", function);
}

PyDoc_STRVAR(enabled_doc,
"enabled()\n"
"--\n\n"
"Return True while a tracer watches pythonprobes:::pythonprobe, or False.\n\n"
"The tracer may use the kernel or pydtrace's channel.  Call it before work\n"
"that only prepares arguments of dtrace_probe().  `tracing` gives the same\n"
"answer without a call.\n\n"
"A tracer may attach or leave at any time, so the next call may give another\n"
"answer; dtrace_probe() is right in either case.  The answer does not\n"
"include the probes python:::* of instrument().  It is one for the process,\n"
"whatever the thread or interpreter.  enabled() raises nothing and costs a\n"
"call that reads one number.");

static ONE_CACHE_LINE PyObject *
enabled(PyObject *module, PyObject *unused)
{
	(void)module;
	(void)unused;
	if (SITE_PYTHONPROBE_ENABLED() && site_is_watched())
		Py_RETURN_TRUE;
	Py_RETURN_FALSE;
}

PyDoc_STRVAR(listen_doc,
"listen(on=True)\n"
"--\n\n"
"Let `pydtrace -p` watch this process while it runs, without root; or not.\n\n"
"A process listens from the import of this package on: it keeps an anonymous\n"
"file open, which pydtrace of the same user, or of root, finds in /proc.  No\n"
"thread serves it, and nothing lies in a file system.  A forked child\n"
"listens by itself.  A process that is not dumpable does not listen:\n"
"one that is privileged through setuid, for example.\n\n"
"listen(False) closes the file and sends the tracers away that came by it;\n"
"PYTHONPROBES_LISTEN=0 in the environment switches listening off from the\n"
"start.  listen() begins again, also where the program has closed all\n"
"its descriptors, as daemons do.\n\n"
"Returns whether the process listens.  Raises nothing of its own.");

static PyObject *
listen_(PyObject *module, PyObject *args, PyObject *kwargs)
{
	static char *names[] = { "on", NULL };
	int on = 1;

	(void)module;
	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|p:listen", names, &on))
		return NULL;
	return PyBool_FromLong(module_channel_listen(on != 0));
}

static PyMethodDef methods[] = {		/* and dtrace_probe, above */
	{ "enabled", enabled, METH_NOARGS, enabled_doc },
	{ "listen", (PyCFunction)(void (*)(void))listen_, METH_VARARGS | METH_KEYWORDS, listen_doc },
	{ NULL, NULL, 0, NULL }
};

/* --- tracing: an object that is true while a tracer watches -------------- */

static ONE_CACHE_LINE int
tracing_bool(PyObject *self)
{
	(void)self;
	return SITE_PYTHONPROBE_ENABLED() && site_is_watched() ? 1 : 0;
}

static PyObject *
tracing_repr(PyObject *self)
{
	return PyUnicode_FromString(tracing_bool(self) ? "<probe.tracing: on>"
	    : "<probe.tracing: off>");
}

static void
tracing_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	PyObject_Free(self);
	Py_DECREF(type);
}

PyDoc_STRVAR(tracing_doc,
"True while a tracer watches pythonprobes:::pythonprobe: `if tracing:`.\n\n"
"It gives the answer of enabled() and saves the call.  It is an object that\n"
"never changes, so `from probe import tracing` keeps working; use its truth\n"
"value only.");

static PyType_Slot tracing_slots[] = {
	{ Py_tp_doc, (void *)tracing_doc },
	{ Py_nb_bool, tracing_bool },
	{ Py_tp_repr, tracing_repr },
	{ Py_tp_dealloc, tracing_dealloc },
	{ 0, NULL }
};

static PyType_Spec tracing_spec = {
	.name = "pythonprobes._probe.Tracing",
	.basicsize = sizeof(PyObject),
	.flags = Py_TPFLAGS_DEFAULT,
	.slots = tracing_slots
};

static int
add_tracing(PyObject *module)
{
	PyObject *type = PyType_FromSpec(&tracing_spec);

	if (type == NULL)
		return -1;
	int status = compat_add_object(module, "tracing",
	    (PyObject *)PyObject_New(PyObject, (PyTypeObject *)type));
	Py_DECREF(type);
	return status;
}

/* --- the interface for other extensions (pythonprobes.h) ----------------- */

static struct pythonprobes_api api = {
	.version = PYTHONPROBES_API_VERSION,
	.channel_add = module_channel_add,
	.channel_fire = module_channel_fire
};

/* --- the module ---------------------------------------------------------- */

static int
probe_exec(PyObject *module)
{
	site_open();
	if (add_dtrace_probe(module) < 0 || add_tracing(module) < 0
	    || profiler_add_types(module) < 0
	    || instrument_add(module, PyModule_GetState(module)) < 0)
		return -1;
	if (compat_add_object(module, "available", PyBool_FromLong(SITE_COMPILED_IN)) < 0)
		return -1;
	return compat_add_object(module, "_C_API", PyCapsule_New(&api, PYTHONPROBES_CAPSULE, NULL));
}

static int
probe_traverse(PyObject *module, visitproc visit, void *arg)
{
	struct instrument *state = PyModule_GetState(module);

	return state != NULL ? instrument_traverse(state, visit, arg) : 0;
}

static int
probe_clear(PyObject *module)
{
	struct instrument *state = PyModule_GetState(module);

	if (state != NULL)
		instrument_clear(state);
	return 0;
}

static void
probe_free(void *module)
{
	struct instrument *state = PyModule_GetState(module);

	if (state != NULL)
		instrument_free(state);
}

static PyModuleDef_Slot slots[] = {
	{ Py_mod_exec, probe_exec },
	COMPAT_MOD_INTERPRETERS
	COMPAT_MOD_GIL
	{ 0, NULL }
};

PyDoc_STRVAR(module_doc, "The C core of the packages probe and profiler.");

static struct PyModuleDef definition = {
	PyModuleDef_HEAD_INIT,
	.m_name = "pythonprobes._probe",
	.m_doc = module_doc,
	.m_size = sizeof(struct instrument),
	.m_methods = methods,
	.m_slots = slots,
	.m_traverse = probe_traverse,
	.m_clear = probe_clear,
	.m_free = probe_free
};

/* 3.8 does not mark it for export itself. */
PyMODINIT_FUNC PyInit__probe(void) __attribute__((visibility("default")));

PyMODINIT_FUNC
PyInit__probe(void)
{
	return PyModuleDef_Init(&definition);
}
