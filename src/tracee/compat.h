/*
 * compat.h - CPython 3.8 to 3.15: every test of PY_VERSION_HEX is here.
 *
 * Include this first; it includes Python.h.
 */
#ifndef TRACEE_COMPAT_H
#define TRACEE_COMPAT_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <frameobject.h>
#include <opcode.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

#if PY_VERSION_HEX < 0x03080000
#error "CPython 3.8 or newer is needed"
#endif

/* --- names that came later ----------------------------------------------- */

#if PY_VERSION_HEX < 0x03090000
#define PyObject_Vectorcall _PyObject_Vectorcall
#endif

#ifdef Py_MOD_GIL_NOT_USED		/* 3.13 */
#define COMPAT_MOD_GIL { Py_mod_gil, Py_MOD_GIL_NOT_USED },
#else
#define COMPAT_MOD_GIL
#endif

#ifdef Py_MOD_PER_INTERPRETER_GIL_SUPPORTED	/* 3.12 */
#define COMPAT_MOD_INTERPRETERS \
	{ Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED },
#else
#define COMPAT_MOD_INTERPRETERS
#endif

/* For a word of a thread's: it is read without a call, and the module needs no symbol of the loader
 * for it.  glibc has room for a few of them. */
#if defined __GLIBC__ && defined __linux__
#define COMPAT_TLS __attribute__((tls_model("initial-exec")))
#else
#define COMPAT_TLS
#endif

static inline PyObject *
compat_ref(PyObject *object)
{
	Py_XINCREF(object);
	return object;
}

/* --- without the GIL ----------------------------------------------------- */

/*
 * A free-threaded build (Py_GIL_DISABLED) runs Python code of several threads at once.  What
 * holds there, and makes the rest of this folder right:
 *
 *	A lock on an object (a critical section) is given up while the thread waits, as the GIL is:
 *	    code behind a call that may run Python code or wait finds what others have changed.
 *	An object that another thread may drop is held before it is used, and taken out of its
 *	    place by a function that takes a reference at once, or under its owner's lock.
 *	sys.monitoring changes callbacks and code, os.fork() copies the process, and the collector
 *	    frees while all other threads are stopped where they hold no lock on an object.  C code
 *	    is not stopped between two calls of the interpreter.
 *	Of another thread nothing is read: neither its state, which goes when it ends, nor its frames.
 */
#ifdef Py_GIL_DISABLED
#define COMPAT_LOCK(object) Py_BEGIN_CRITICAL_SECTION(object)
#define COMPAT_UNLOCK() Py_END_CRITICAL_SECTION()
#else
#define COMPAT_LOCK(object) {
#define COMPAT_UNLOCK() }
#endif

/* The list of threads, and what each of them has for a trace function, may be read. */
#ifdef Py_GIL_DISABLED
#define COMPAT_SEES_THREADS 0
#else
#define COMPAT_SEES_THREADS 1
#endif

/* sys.NAME: a new reference, or NULL without an exception. */
static inline PyObject *
compat_sys(const char *name)
{
#ifdef Py_GIL_DISABLED
	PyObject *sys = PyImport_AddModuleRef("sys");
	PyObject *value = sys != NULL ? PyObject_GetAttrString(sys, name) : NULL;

	Py_XDECREF(sys);
	if (value == NULL)
		PyErr_Clear();
	return value;
#else
	return compat_ref(PySys_GetObject(name));
#endif
}

/* A value of a dict: a new reference, or NULL without an exception. */
static inline PyObject *
compat_dict_get(PyObject *dict, const char *key)
{
#if PY_VERSION_HEX >= 0x030D0000
	PyObject *value;

	if (PyDict_GetItemStringRef(dict, key, &value) < 0)
		PyErr_Clear();
	return value;
#else
	return compat_ref(PyDict_GetItemString(dict, key));
#endif
}

/* Does the GIL keep threads apart? */
static inline bool
compat_has_gil(void)
{
#ifdef Py_GIL_DISABLED
	PyObject *enabled = compat_sys("_is_gil_enabled");
	PyObject *answer = enabled != NULL ? PyObject_CallNoArgs(enabled) : NULL;
	bool has = answer == Py_True;

	PyErr_Clear();
	Py_XDECREF(answer);
	Py_XDECREF(enabled);
	return has;
#else
	return true;
#endif
}

static inline int
compat_add_object(PyObject *module, const char *name, PyObject *object)
{
	if (object == NULL)
		return -1;
	int status = PyObject_SetAttrString(module, name, object);
	Py_DECREF(object);
	return status;
}

/* The value of an int that is known to fit into an int, as line numbers do. */
static inline int
compat_int(PyObject *number)
{
#if PY_VERSION_HEX >= 0x030C0000
	if (PyUnstable_Long_IsCompact((PyLongObject *)number))
		return (int)PyUnstable_Long_CompactValue((PyLongObject *)number);
#endif
	return (int)PyLong_AsLong(number);
}

/* From 3.9 on an instance of a heap type owns its type, and its traverse
 * function visits it. */
#if PY_VERSION_HEX >= 0x03090000
#define COMPAT_VISIT_TYPE(object) Py_VISIT(Py_TYPE(object))
#else
#define COMPAT_VISIT_TYPE(object) ((void)(object))
#endif

/* Before 3.10 PyType_FromSpec() drops the signature line of a type's docstring, which
 * inspect.signature() needs. */
static inline int
compat_keep_signature(PyObject *type, const char *doc)
{
#if PY_VERSION_HEX < 0x030A0000
	PyTypeObject *heap_type = (PyTypeObject *)type;
	size_t size = strlen(doc) + 1;
	char *copy = PyObject_Malloc(size);

	if (copy == NULL) {
		PyErr_NoMemory();
		return -1;
	}
	memcpy(copy, doc, size);
	PyObject_Free((void *)heap_type->tp_doc);
	heap_type->tp_doc = copy;
#else
	(void)type;
	(void)doc;
#endif
	return 0;
}

/* --- the pending exception, set aside ------------------------------------ */

/*
 * What a thread that runs code of ours has in mind: its pending exception and, before 3.10,
 * that it is over the recursion limit.  The latter ends with the next exception for the
 * limit that reaches the program, and not with one that we clear.
 */
#if PY_VERSION_HEX >= 0x030C0000
struct compat_error {
	PyObject *exception;
};

static inline struct compat_error
compat_error_save(void)
{
	return (struct compat_error){ PyErr_GetRaisedException() };
}

static inline void
compat_error_restore(struct compat_error saved)
{
	PyErr_SetRaisedException(saved.exception);
}

/* The context of the exception that has come to be pending meanwhile. */
static inline void
compat_error_chain(struct compat_error saved)
{
	_PyErr_ChainExceptions1(saved.exception);
}

/* A new reference, or NULL. */
static inline PyObject *
compat_error_traceback(const struct compat_error *saved)
{
	return saved->exception != NULL ? PyException_GetTraceback(saved->exception) : NULL;
}
#else
struct compat_error {
	PyObject *type, *value, *traceback;
#if PY_VERSION_HEX < 0x030A0000
	char overflowed;
#endif
};

static inline struct compat_error
compat_error_save(void)
{
	struct compat_error saved;

#if PY_VERSION_HEX < 0x030A0000
	saved.overflowed = PyThreadState_Get()->overflowed;
#endif
	PyErr_Fetch(&saved.type, &saved.value, &saved.traceback);
	return saved;
}

static inline void
compat_overflow_restore(const struct compat_error *saved)
{
#if PY_VERSION_HEX < 0x030A0000
	PyThreadState_Get()->overflowed = saved->overflowed;
#else
	(void)saved;
#endif
}

static inline void
compat_error_restore(struct compat_error saved)
{
	PyErr_Restore(saved.type, saved.value, saved.traceback);
	compat_overflow_restore(&saved);
}

static inline void
compat_error_chain(struct compat_error saved)
{
	_PyErr_ChainExceptions(saved.type, saved.value, saved.traceback);
	compat_overflow_restore(&saved);
}

static inline PyObject *
compat_error_traceback(const struct compat_error *saved)
{
	return compat_ref(saved->traceback);
}
#endif

/* --- the interpreter's own probes ---------------------------------------- */

/* True if CPython --with-dtrace reaches its function__entry and function__return only where a
 * callback is installed.  3.11 reaches them in threads that have a trace function, 3.15 in
 * code that its JIT compiler leaves alone, as it leaves monitored code.  So ask whether
 * there is a JIT compiler: when site.py, and so perhaps this module, is imported, CPython
 * has not decided yet whether to use it. */
static inline bool
compat_native_calls_need_us(void)
{
#if PY_VERSION_HEX >= 0x030F0000
	PyObject *jit = compat_sys("_jit");
	PyObject *has = jit != NULL ? PyObject_CallMethod(jit, "is_available", NULL) : NULL;

	PyErr_Clear();
	Py_XDECREF(has);
	Py_XDECREF(jit);
	return has == Py_True;
#else
	return PY_VERSION_HEX >= 0x030B0000 && PY_VERSION_HEX < 0x030C0000;
#endif
}

/* --- frames -------------------------------------------------------------- */

/* The code of a frame, borrowed from it. */
static inline PyCodeObject *
compat_frame_code(PyFrameObject *frame)
{
#if PY_VERSION_HEX >= 0x030B0000
	PyCodeObject *code = PyFrame_GetCode(frame);
	Py_DECREF(code);
	return code;
#else
	return frame->f_code;
#endif
}

/* The frame that called this one, a new reference, or NULL. */
static inline PyFrameObject *
compat_frame_back(PyFrameObject *frame)
{
#if PY_VERSION_HEX >= 0x03090000
	return PyFrame_GetBack(frame);
#else
	return (PyFrameObject *)compat_ref((PyObject *)frame->f_back);
#endif
}

/* The place of the instruction that a frame runs. */
static inline int
compat_frame_lasti(PyFrameObject *frame)
{
#if PY_VERSION_HEX >= 0x030B0000
	return PyFrame_GetLasti(frame);
#else
	return frame->f_lasti;
#endif
}

/* A local variable of a running frame, by name: a new reference, or NULL. */
static inline PyObject *
compat_frame_local(PyFrameObject *frame, const char *name)
{
	PyObject *value;
#if PY_VERSION_HEX >= 0x030C0000
	value = PyFrame_GetVarString(frame, name);
#else
	PyObject *locals = PyObject_GetAttrString((PyObject *)frame, "f_locals");
	value = locals != NULL ? PyMapping_GetItemString(locals, name) : NULL;
	Py_XDECREF(locals);
#endif
	if (value == NULL)
		PyErr_Clear();
	return value;
}

/* The thread's frame runs this code.  From 3.13 on a compiled function may fire events of
 * sys.monitoring that has a code object (Cython's) but no frame; the frame is its caller's. */
static inline bool
compat_frame_runs(PyCodeObject *code)
{
#if PY_VERSION_HEX >= 0x030D0000
	struct _PyInterpreterFrame *frame = PyThreadState_Get()->current_frame;
	PyObject *running = frame != NULL ? PyUnstable_InterpreterFrame_GetCode(frame) : NULL;

	Py_XDECREF(running);
	return running == (PyObject *)code;
#else
	(void)code;
	return true;
#endif
}

/* --- codes --------------------------------------------------------------- */

/* A place in each code object for a pointer of ours: PEP 523's, which 3.12 renamed. */
#if PY_VERSION_HEX < 0x030C0000
#define PyUnstable_Eval_RequestCodeExtraIndex _PyEval_RequestCodeExtraIndex
#define PyUnstable_Code_GetExtra _PyCode_GetExtra
#define PyUnstable_Code_SetExtra _PyCode_SetExtra
#endif

/* What is there, or NULL.  Versions that get no changes any more are read without a call. */
static inline void *
compat_code_extra(PyCodeObject *code, Py_ssize_t index)
{
#if PY_VERSION_HEX < 0x030C0000
	const struct {
		Py_ssize_t size;
		void *extras[];
	} *extra = code->co_extra;

	return extra != NULL && index < extra->size ? extra->extras[index] : NULL;
#else
	void *place = NULL;

	if (PyUnstable_Code_GetExtra((PyObject *)code, index, &place) < 0)
		PyErr_Clear();
	return place;
#endif
}

/* Before 3.11 a function does not know in what it was defined. */
#define COMPAT_CODE_QUALNAME (PY_VERSION_HEX >= 0x030B0000)

/* Borrowed. */
static inline PyObject *
compat_code_qualname(PyCodeObject *code)
{
#if COMPAT_CODE_QUALNAME
	return code->co_qualname;
#else
	return code->co_name;
#endif
}

/* C code that has no code object makes one that never runs, for an entry in a traceback:
 * PyCode_NewEmpty().  From 3.11 on that holds `assert False`. */
static inline bool
compat_code_is_empty(PyCodeObject *code)
{
#if PY_VERSION_HEX >= 0x030B0000
	return Py_SIZE(code) <= 3 && PyBytes_GET_SIZE(code->co_linetable) <= 2;
#else
	return PyBytes_GET_SIZE(code->co_code) == 0;
#endif
}

/* The instruction at this offset, in bytes, is a statement `raise`.  From 3.12 on another may
 * stand in its place while it is monitored. */
static inline bool
compat_code_raises(PyCodeObject *code, int offset)
{
#if PY_VERSION_HEX >= 0x030C0000
	int now = offset >= 0 ? __atomic_load_n((const unsigned char *)code->co_code_adaptive
	    + offset, __ATOMIC_RELAXED) : 0;

	if (now != INSTRUMENTED_LINE && now != INSTRUMENTED_INSTRUCTION)
		return now == RAISE_VARARGS;
	PyObject *bytes = PyCode_GetCode(code);
	bool raises = bytes != NULL
	    && (unsigned char)PyBytes_AS_STRING(bytes)[offset] == RAISE_VARARGS;
	PyErr_Clear();
	Py_XDECREF(bytes);
	return raises;
#elif PY_VERSION_HEX >= 0x030B0000
	return offset >= 0
	    && ((const unsigned char *)code->co_code_adaptive)[offset] == RAISE_VARARGS;
#else
	return offset >= 0
	    && (unsigned char)PyBytes_AS_STRING(code->co_code)[offset] == RAISE_VARARGS;
#endif
}

/* An attribute of the class itself, by its name: a new reference, or NULL.  No code runs. */
static inline PyObject *
compat_type_attribute(PyTypeObject *type, const char *name)
{
#if PY_VERSION_HEX >= 0x030C0000
	PyObject *dict = PyType_GetDict(type);
#else
	PyObject *dict = compat_ref(type->tp_dict);
#endif
	PyObject *value = dict != NULL ? compat_dict_get(dict, name) : NULL;

	Py_XDECREF(dict);
	return value;
}

/* The qualified name of a class that was made in Python or by PyType_FromSpec(): a new
 * reference; of another, NULL. */
static inline PyObject *
compat_type_qualname(PyTypeObject *type)
{
	if (!PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE))
		return NULL;
#if PY_VERSION_HEX >= 0x030B0000
	return PyType_GetQualName(type);
#else
	return compat_ref(((PyHeapTypeObject *)type)->ht_qualname);
#endif
}

/* Its name without a module: a new reference, or NULL without an exception. */
static inline PyObject *
compat_type_name(PyTypeObject *type)
{
	PyObject *name;

	if (PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE)) {
#if PY_VERSION_HEX >= 0x030B0000
		return PyType_GetName(type);
#else
		return compat_ref(((PyHeapTypeObject *)type)->ht_name);
#endif
	}
	const char *dot = strrchr(type->tp_name, '.');
	name = PyUnicode_FromString(dot != NULL ? dot + 1 : type->tp_name);
	if (name == NULL)
		PyErr_Clear();
	return name;
}

/* The next entry of a traceback, or NULL.  Both are new references; the first one is given up. */
static inline PyTracebackObject *
compat_traceback_next(PyTracebackObject *entry)
{
	PyObject *next;

	COMPAT_LOCK((PyObject *)entry);
	next = compat_ref((PyObject *)entry->tb_next);
	COMPAT_UNLOCK();
	Py_DECREF((PyObject *)entry);
	return (PyTracebackObject *)next;
}

/* The lowest and the highest number of its lines.  -1: an exception is set. */
static inline int
compat_code_lines(PyCodeObject *code, int *low, int *high)
{
	*low = *high = code->co_firstlineno;
#if PY_VERSION_HEX >= 0x030A0000
	PyObject *lines = PyObject_CallMethod((PyObject *)code, "co_lines", NULL), *part;
	if (lines == NULL)
		return -1;
	while ((part = PyIter_Next(lines)) != NULL) {
		PyObject *number = PyTuple_GET_ITEM(part, 2);
		if (number != Py_None) {
			int line = compat_int(number);
			*low = line < *low ? line : *low;
			*high = line > *high ? line : *high;
		}
		Py_DECREF(part);
	}
	Py_DECREF(lines);
	return PyErr_Occurred() != NULL ? -1 : 0;
#else
	const char *table = PyBytes_AS_STRING(code->co_lnotab);
	Py_ssize_t size = PyBytes_GET_SIZE(code->co_lnotab);
	int line = *low;
	for (Py_ssize_t i = 1; i < size; i += 2) {
		line += (signed char)table[i];
		*low = line < *low ? line : *low;
		*high = line > *high ? line : *high;
	}
	return 0;
#endif
}

/* The frame whose call event this is has run before: a generator's. */
static inline bool
compat_frame_resumed(PyFrameObject *frame)
{
#if PY_VERSION_HEX >= 0x030C0000
	(void)frame;
	return false;			/* sys.monitoring tells */
#elif PY_VERSION_HEX >= 0x030B0000
	/* RESUME says so in its argument, which is 0 where a function starts.  A frame that an
	 * exception is thrown into, or that is closed, is where it was: that may be its beginning. */
	PyCodeObject *code = compat_frame_code(frame);
	int at = PyFrame_GetLasti(frame);
	if (at < 0)
		return false;
	const unsigned char *instruction = (const unsigned char *)code->co_code_adaptive + at;
	return instruction[0] == RESUME || instruction[0] == RESUME_QUICK ? instruction[1] != 0
	    : instruction[0] != RETURN_GENERATOR;
#else
	return frame->f_lasti >= 0;
#endif
}

/* What is the same for all events of a generator's frame, running now: compared only. */
static inline const void *
compat_frame_identity(PyFrameObject *frame)
{
#if PY_VERSION_HEX >= 0x030D0000
	(void)frame;
	return PyThreadState_GetUnchecked()->current_frame;
#elif PY_VERSION_HEX >= 0x030C0000
	(void)frame;
	return PyThreadState_Get()->cframe->current_frame;
#else
	return frame;
#endif
}

/* sys.monitoring; before it there is the C trace function. */
#define COMPAT_MONITORING (PY_VERSION_HEX >= 0x030C0000)

/* Without the event of a function's start, the line event of its first instruction is lost,
 * and so is a function that is one line long. */
#define COMPAT_MONITORING_LINE_NEEDS_START (PY_VERSION_HEX >= 0x030D0000)

/* One code object may have the event of an exception that leaves it. */
#define COMPAT_MONITORING_LOCAL_UNWIND (PY_VERSION_HEX >= 0x030F0000)

/*
 * Of a frame whose trace function is being called: its code, borrowed, and for a line its line,
 * which CPython has ready.  3.11 has the fields, but no longer declares them; a call for each of
 * them would be a good part of what an event costs the collector.
 */
#if !COMPAT_MONITORING
#if PY_VERSION_HEX >= 0x030B0000
struct compat_frame {
	PyObject_HEAD
	PyFrameObject *back;
	struct {
		PyObject *function, *globals, *builtins, *locals;
		PyCodeObject *code;
	} *data;
	PyObject *trace;
	int line;
};

static inline PyCodeObject *
compat_traced_code(PyFrameObject *frame)
{
	return ((const struct compat_frame *)(const void *)frame)->data->code;
}

static inline int
compat_traced_line(PyFrameObject *frame)
{
	return ((const struct compat_frame *)(const void *)frame)->line;
}
#else
static inline PyCodeObject *
compat_traced_code(PyFrameObject *frame)
{
	return frame->f_code;
}

static inline int
compat_traced_line(PyFrameObject *frame)
{
	return frame->f_lineno;
}
#endif
#endif

/* A generator's frame, which is left with a value, may be resumed. */
static inline bool
compat_frame_yields(PyFrameObject *frame)
{
#if COMPAT_MONITORING
	(void)frame;
	return true;			/* sys.monitoring tells */
#elif PY_VERSION_HEX >= 0x030B0000
	const unsigned char *code = (const unsigned char *)compat_traced_code(frame)->co_code_adaptive;

	return code[PyFrame_GetLasti(frame)] != RETURN_VALUE;
#else
	int at = frame->f_lasti * (PY_VERSION_HEX >= 0x030A0000 ? 2 : 1);

	return (unsigned char)PyBytes_AS_STRING(frame->f_code->co_code)[at] != RETURN_VALUE;
#endif
}

/* The line of a frame whose trace function is being called: for other events than a line's it has
 * to be looked up. */
static inline int
compat_frame_line(PyFrameObject *frame, int what)
{
#if !COMPAT_MONITORING
	if (what == PyTrace_LINE)
		return compat_traced_line(frame);
#else
	(void)what;
#endif
	return PyFrame_GetLineNumber(frame);
}

/* os.fork() warns if the process has several threads, which it counts behind the callbacks
 * of os.register_at_fork(). */
#define COMPAT_FORK_COUNTS_THREADS (PY_VERSION_HEX >= 0x030C0000)

/* --- trace functions of threads ------------------------------------------ */

static inline uint64_t
compat_thread_id(PyThreadState *thread)
{
#if PY_VERSION_HEX >= 0x03090000
	return PyThreadState_GetID(thread);
#else
	return thread->id;
#endif
}

/* Signal handlers may run in this thread.  true also where nobody knows. */
static inline bool
compat_handles_signals(void)
{
#if defined Py_GIL_DISABLED && defined __linux__
	return syscall(SYS_gettid) == getpid();
#else
	return true;
#endif
}

static inline PyInterpreterState *
compat_interpreter(void)
{
#if PY_VERSION_HEX >= 0x03090000
	return PyInterpreterState_Get();
#else
	return PyThreadState_Get()->interp;
#endif
}

/* The calling thread is the only one of the process, as far as is known. */
static inline bool
compat_is_only_thread(void)
{
#ifdef Py_GIL_DISABLED
	struct stat threads;

	/* "." and ".." count. */
	return stat("/proc/self/task", &threads) == 0 && threads.st_nlink == 3;
#else
	return PyThreadState_Next(PyInterpreterState_ThreadHead(compat_interpreter())) == NULL;
#endif
}

/*
 * PyEval_SetTrace() for any thread of this interpreter.
 *
 * 3.9 - 3.12 have a function for it that is not in the documented API.  3.8
 * works on the calling thread, which passes the result on.  Later ones give a
 * function to the calling thread or, the same one, to all of them:
 * COMPAT_SET_TRACE_ANY is 0 there.  The function of one thread may still be
 * swapped for another, since that changes no count and no code.
 */
#ifndef COMPAT_SET_TRACE_ANY
#define COMPAT_SET_TRACE_ANY (PY_VERSION_HEX < 0x030D0000)
#endif

static inline void
compat_set_trace_all(Py_tracefunc function, PyObject *arg)
{
#if PY_VERSION_HEX >= 0x030C0000
	PyEval_SetTraceAllThreads(function, arg);
#else
	(void)function;
	(void)arg;
#endif
}

/* Replace a thread's trace function by another; neither is NULL.  Does nothing
 * without the GIL: the thread may be about to call it. */
static inline void
compat_swap_trace(PyThreadState *thread, Py_tracefunc function, PyObject *arg)
{
#ifdef Py_GIL_DISABLED
	(void)thread;
	(void)function;
	(void)arg;
#else
	PyObject *old = thread->c_traceobj;

	if (thread->c_tracefunc == NULL || function == NULL)
		return;
	thread->c_tracefunc = function;
	thread->c_traceobj = compat_ref(arg);
	Py_XDECREF(old);
#endif
}

#if PY_VERSION_HEX < 0x03090000
struct compat_trace {
	Py_tracefunc function;
	PyObject *arg;
};

static inline struct compat_trace
compat_exchange_trace(PyThreadState *thread, struct compat_trace trace)
{
	struct compat_trace old = { thread->c_tracefunc, thread->c_traceobj };

	thread->c_tracefunc = trace.function;
	thread->c_traceobj = trace.arg;
	thread->use_tracing = trace.function != NULL || thread->c_profilefunc != NULL;
	return old;
}

/* CPython counts the threads that have a trace function.  So this thread takes the
 * other one's function over, changes it as its own and gives it back.  Audit hooks that
 * run meanwhile may end the other thread, or give it a function. */
static inline void
compat_set_trace_other(PyThreadState *thread, Py_tracefunc function, PyObject *arg)
{
	const struct compat_trace nothing = { NULL, NULL };
	PyThreadState *current = PyThreadState_Get();
	uint64_t id = compat_thread_id(thread);
	struct compat_error pending = compat_error_save();
	struct compat_trace mine = compat_exchange_trace(current,
	    compat_exchange_trace(thread, nothing));

	PyEval_SetTrace(function, arg);
	thread = PyInterpreterState_ThreadHead(current->interp);
	while (thread != NULL && compat_thread_id(thread) != id)
		thread = PyThreadState_Next(thread);
	if (thread != NULL && thread->c_tracefunc == NULL)
		compat_exchange_trace(thread, compat_exchange_trace(current, nothing));
	else
		PyEval_SetTrace(NULL, NULL);
	compat_exchange_trace(current, mine);
	PyErr_Clear();
	compat_error_restore(pending);
}
#elif PY_VERSION_HEX < 0x030C0000
/* 3.10 and 3.11 refuse this while a trace function is being set, and raise the error in
 * the other thread: put its pending exception back. */
static inline void
compat_set_trace_other(PyThreadState *thread, Py_tracefunc function, PyObject *arg)
{
	PyObject *type = compat_ref(thread->curexc_type);
	PyObject *value = compat_ref(thread->curexc_value);
	PyObject *traceback = compat_ref(thread->curexc_traceback);

	if (_PyEval_SetTrace(thread, function, arg) < 0) {
		PyErr_Clear();
		Py_XSETREF(thread->curexc_type, compat_ref(type));
		Py_XSETREF(thread->curexc_value, compat_ref(value));
		Py_XSETREF(thread->curexc_traceback, compat_ref(traceback));
	}
	Py_XDECREF(type);
	Py_XDECREF(value);
	Py_XDECREF(traceback);
}
#endif

static inline void
compat_set_trace(PyThreadState *thread, Py_tracefunc function, PyObject *arg)
{
	PyThreadState *current = PyThreadState_Get();

#if PY_VERSION_HEX < 0x030C0000
	if (thread->c_tracefunc != NULL && function != NULL) {
		compat_swap_trace(thread, function, arg);	/* no audit hook runs */
		return;
	}
#endif
	if (thread == current) {
		PyEval_SetTrace(function, arg);
#if PY_VERSION_HEX < 0x03090000
		if (PyErr_Occurred())		/* from an audit hook; later ones do this */
			PyErr_WriteUnraisable(NULL);
#endif
		return;
	}
#if PY_VERSION_HEX >= 0x030D0000
	compat_swap_trace(thread, function, arg);
#elif PY_VERSION_HEX >= 0x030C0000
	if (_PyEval_SetTrace(thread, function, arg) < 0)
		PyErr_Clear();
#else
	compat_set_trace_other(thread, function, arg);
#endif
}

#endif
