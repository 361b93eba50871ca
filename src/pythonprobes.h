/*
 * pythonprobes.h - fire the probe pythonprobes:::pythonprobe from C.
 *
 * For C extensions of Python, and any other C or C++ code in the process, whose
 * events belong beside those of probe.dtrace_probe().  Headers only, this one and
 * pythonprobes_note.h: nothing to link, no library needed at run time.
 *
 *	#include <Python.h>
 *	#include <pythonprobes.h>
 *
 *	PyMODINIT_FUNC
 *	PyInit_cache(void)
 *	{
 *		if (PythonProbes_Import() < 0)
 *			PyErr_Clear();		// only kernel tracers see it then
 *		...
 *	}
 *
 *	PYTHONPROBES_FIRE("cache-miss", key);
 *
 *	if (PYTHONPROBES_ENABLED()) {
 *		char age[24];
 *		snprintf(age, sizeof(age), "%ld", now - entry->time);
 *		PYTHONPROBES_FIRE("cache-hit", key, age);
 *	}
 *
 * PYTHONPROBES_ENABLED()
 *	True while a tracer (dtrace, pydtrace, bpftrace, SystemTap ...) watches
 *	the probe.  Use it around work that only prepares arguments.  It costs
 *	one load and one branch, which the compiler is told is not taken.
 *
 * PYTHONPROBES_FIRE(arg0, ...)
 *	Fire with up to five strings: char *, ending in NUL.  Missing ones, and
 *	those that are NULL, read "null".  Tests PYTHONPROBES_ENABLED() first:
 *	while no tracer watches, the arguments are not even evaluated; otherwise
 *	each is evaluated once.  They must stay valid until the statement ends;
 *	nothing is kept.  More than five arguments are an error at compile time.
 *
 *	A tracer gets the bytes of a string as they are, whatever their encoding;
 *	UTF-8 is what probe.dtrace_probe() passes.  A tracer cuts a string at its
 *	own limit: pydtrace at strsize, 256 bytes with the NUL by default, in the
 *	middle of a character if need be.
 *
 *	No lock is taken and no Python object is touched, so it may be used in any
 *	thread, with or without the GIL, and in a signal handler unless the channel
 *	is in use (see below).
 *
 *	The kernel reads strings with page faults disabled: an argument in a page
 *	of memory that was never touched would read as empty.  While a tracer is
 *	attached, the macro itself therefore reads every argument once, up to
 *	PYTHONPROBES_TOUCH bytes; behind them a string may be cut.
 *
 * int PythonProbes_Import(void)
 *	Needed for pydtrace's channel only, which needs neither root nor the
 *	kernel.  Call it when your module is initialised, with the GIL held.  It
 *	imports the extension of the package `probe`, so that a program started
 *	by `pydtrace -c` sends this extension's events too.  Returns 0, or -1 with
 *	a Python exception set: ImportError if there is no such package or it is
 *	of another version than this header.  PyErr_Clear() it if you can do without.
 *	Further calls for the same shared object do nothing; the GIL protects them
 *	from each other.  Where no GIL does (a free-threaded build, interpreters
 *	with a GIL each), make sure that two calls do not run at the same time.
 *	Declared if <Python.h> is included first.
 *
 * C99 or C++98, and later.  PYTHONPROBES_FIRE() is a statement; it may stand in
 * inline functions, lambdas and templates, whose every copy is a site.
 *
 * Each shared object that includes this header has a site for every
 * PYTHONPROBES_FIRE() and one semaphore for all of them, in the section .probes.
 * A tracer raises the semaphore when it attaches and lowers it when it leaves.
 * The semaphore is read without synchronisation, which is harmless: while a
 * tracer comes or goes, a thread may skip an event, or fire into a site that no
 * tracer watches any more.  The kernel's own update is not atomic with the
 * channel's; if a tracer of each kind come and go at the same instant, the
 * semaphore may stay up, and firing then costs more until the process ends.
 *
 * Outside of Linux, with a compiler that is not like GCC, or with
 * PYTHONPROBES_NO_DTRACE defined, the same names exist and do nothing:
 * PYTHONPROBES_ENABLED() is the constant 0, no argument is evaluated, and
 * PythonProbes_Import() returns 0.
 */
#ifndef PYTHONPROBES_H
#define PYTHONPROBES_H

/* Bytes of each string that a firing brings into memory. */
#ifndef PYTHONPROBES_TOUCH
#define PYTHONPROBES_TOUCH 65536
#endif

/* The interface of the module `probe` for other extensions, in a capsule of this name. */
#define PYTHONPROBES_CAPSULE "probe._probe._C_API"
#define PYTHONPROBES_API_VERSION 1

struct pythonprobes_api {
	int version;			/* PYTHONPROBES_API_VERSION */
	/* Offer a site to the channel, which raises its semaphore while it wants
	 * the probe.  Returns the site's number; -1 if no channel is attached,
	 * or if the process has offered as many sites as a channel holds. */
	int (*channel_add)(unsigned short *semaphore);
	/* Send one firing of a site down the channel, if it is wanted. */
	void (*channel_fire)(int site, const char *const args[5]);
};

#ifndef PYTHONPROBES_API_ONLY		/* for the module `probe` itself */

#if !defined PYTHONPROBES_NO_DTRACE && (!defined __linux__ || !defined __GNUC__)
#define PYTHONPROBES_NO_DTRACE 1
#endif

#if defined PYTHONPROBES_NO_DTRACE

#define PYTHONPROBES_ENABLED() 0
#define PYTHONPROBES_FIRE(...) \
	do { \
		if (0) { \
			const char *pythonprobes_args_[5] = { __VA_ARGS__ }; \
			(void)pythonprobes_args_; \
		} \
	} while (0)

#ifdef Py_PYTHON_H
static inline int
PythonProbes_Import(void)
{
	return 0;
}
#endif

#else

#include "pythonprobes_note.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Weak and hidden: one for each shared object, however many of its files
 * include this header. */
#define PYTHONPROBES_SHARED_ __attribute__((weak, visibility("hidden"), unused))

unsigned short pythonprobes_pythonprobe_semaphore
    PYTHONPROBES_SHARED_ PYTHONPROBES_SEMAPHORE_;

/* The channel, when PythonProbes_Import() has found one that wants the probe. */
struct pythonprobes_channel_ {
	const struct pythonprobes_api *api;
	int site;
};
struct pythonprobes_channel_ pythonprobes_channel_ PYTHONPROBES_SHARED_;

/* In touched, writable memory as soon as it has been written: see above. */
char pythonprobes_null_[8] PYTHONPROBES_SHARED_;

#define PYTHONPROBES_ENABLED() \
	__builtin_expect(*(volatile unsigned short *)&pythonprobes_pythonprobe_semaphore != 0, 0)

#define PYTHONPROBES_FIRE(...) \
	do { \
		if (PYTHONPROBES_ENABLED()) { \
			const char *pythonprobes_args_[5] = { __VA_ARGS__ }; \
			pythonprobes_prepare_(pythonprobes_args_); \
			PYTHONPROBES_SITE_(pythonprobes, pythonprobe, \
			    PYTHONPROBES_POINTER_ "@%0 " PYTHONPROBES_POINTER_ "@%1 " \
			    PYTHONPROBES_POINTER_ "@%2 " PYTHONPROBES_POINTER_ "@%3 " \
			    PYTHONPROBES_POINTER_ "@%4", \
			    PYTHONPROBES_ARG_(pythonprobes_args_[0]), \
			    PYTHONPROBES_ARG_(pythonprobes_args_[1]), \
			    PYTHONPROBES_ARG_(pythonprobes_args_[2]), \
			    PYTHONPROBES_ARG_(pythonprobes_args_[3]), \
			    PYTHONPROBES_ARG_(pythonprobes_args_[4])); \
			pythonprobes_send_(pythonprobes_args_); \
		} \
	} while (0)

/* Absent strings read "null"; the others are brought into memory. */
__attribute__((unused, noinline, cold)) static void
pythonprobes_prepare_(const char *args[5])
{
	int i;
	for (i = 0; i < 5; i++) {
		if (args[i] == 0) {
			volatile char *null_text = pythonprobes_null_;
			null_text[0] = 'n';
			null_text[1] = 'u';
			null_text[2] = 'l';
			null_text[3] = 'l';
			args[i] = pythonprobes_null_;
		} else {
			const volatile char *at = args[i];
			const volatile char *end = at + PYTHONPROBES_TOUCH;
			while (at < end && *at != '\0')
				at++;
		}
	}
}

__attribute__((unused, noinline, cold)) static void
pythonprobes_send_(const char *const args[5])
{
	const struct pythonprobes_api *api =
	    __atomic_load_n(&pythonprobes_channel_.api, __ATOMIC_ACQUIRE);
	if (api != 0)
		api->channel_fire(pythonprobes_channel_.site, args);
}

#ifdef Py_PYTHON_H
__attribute__((unused)) static int
PythonProbes_Import(void)
{
	struct pythonprobes_channel_ *channel = &pythonprobes_channel_;
	/* The module `probe` may be one of the program's own. */
	PyObject *module = PyImport_ImportModule("pythonprobes._probe");
	PyObject *capsule = module != NULL ? PyObject_GetAttrString(module, "_C_API") : NULL;
	const struct pythonprobes_api *api = capsule != NULL ? (const struct pythonprobes_api *)
	    PyCapsule_GetPointer(capsule, PYTHONPROBES_CAPSULE) : NULL;
	Py_XDECREF(capsule);
	Py_XDECREF(module);
	if (api == NULL)
		return -1;
	if (api->version != PYTHONPROBES_API_VERSION) {
		PyErr_Format(PyExc_ImportError,
		    "the module probe has version %d of its C interface, but this extension "
		    "was built for version %d: rebuild it", api->version, PYTHONPROBES_API_VERSION);
		return -1;
	}
	if (channel->api == NULL) {
		int site = api->channel_add(&pythonprobes_pythonprobe_semaphore);
		channel->site = site;
		if (site >= 0)
			__atomic_store_n(&channel->api, api, __ATOMIC_RELEASE);
	}
	return 0;
}
#endif

#ifdef __cplusplus
}
#endif

#endif	/* PYTHONPROBES_NO_DTRACE */
#endif	/* PYTHONPROBES_API_ONLY */

#endif
