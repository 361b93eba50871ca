/*
 * collect.c - the collector: collections, their threads, and the events of those.
 *
 * A thread's tables outlive it.  The first THREADS_APART threads that end keep theirs; further
 * ones continue the tables of threads that have ended, so that a server with a thread for each
 * request stays bounded.
 *
 * In a forked child the counters are the parent's, so the handler of pthread_atfork() puts zeros
 * in their place before anything can count, and the first event of Python code makes tables and
 * a file of the child's own, FILE.PID.  A child that only execs makes none.
 */
#include "tracee/collect.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

#include "tracee/codes.h"
#include "tracee/hook.h"

enum {
	THREADS_APART = 64,		/* that have ended */
	NAME_TRIES = 100		/* calls of a thread that threading does not know */
};

struct collection {
	struct tables tables;		/* the first */
	struct collection *next;
	struct codes codes;
	struct tally *threads;
	struct suspended suspended;
	char *path, *base, *command;	/* or NULL */
	uint64_t run;
	int on;				/* threads that are in it */
	bool forked, finished;
	bool unwanted;			/* its profiler is gone; threads have pointers to it */
};

__thread struct tally *collect_here COMPAT_TLS;
struct collection *collect_everywhere;
struct collect_costs collect_costs;

static struct collection *collections;
static pthread_key_t thread_end;
static bool prepared;

static inline struct collection *
owner_of(struct tally *tally)
{
	return (struct collection *)tally->tables;
}

/* --- the process --------------------------------------------------------- */

/* In the child, before its first event. */
static void
after_fork(void)
{
	for (struct collection *self = collections; self != NULL; self = self->next) {
		if (self->tables.store != NULL)
			store_wipe(self->tables.store);
		pthread_mutex_init(&self->tables.lock, NULL);
		self->forked = true;
		for (struct tally *thread = self->threads; thread != NULL; thread = thread->next) {
			thread->was_on = thread->on;
			thread->on = false;
			thread->ended = thread != collect_here;
		}
	}
}

/* Take a thread out of its collection; a thread that ends does so without the GIL.  false: it
 * is out already. */
static bool
take_out(struct tally *thread)
{
	if (!__atomic_exchange_n(&thread->on, false, __ATOMIC_ACQ_REL))
		return false;
	__atomic_sub_fetch(&owner_of(thread)->on, 1, __ATOMIC_RELAXED);
	return true;
}

static void
after_thread(void *arg)
{
	struct tally *thread = arg;

	if (take_out(thread))
		tally_stop(thread, tally_now(), STORED_ENDED);
	__atomic_store_n(&thread->ended, true, __ATOMIC_RELEASE);
}

static int
prepare(void)
{
	if (prepared)
		return 0;
	if (pthread_key_create(&thread_end, after_thread) != 0
	    || pthread_atfork(NULL, NULL, after_fork) != 0) {
		PyErr_NoMemory();
		return -1;
	}
	prepared = true;
	return 0;
}

/* --- a collection -------------------------------------------------------- */

/* Make the tables anew, in this file. */
static bool
open_tables(struct collection *self, const char *path, bool anew)
{
	static double rate;
	const char *version = Py_GetVersion();
	const char *hook = COMPAT_MONITORING ? "monitoring" : "settrace";
	struct store *store = store_create(path, anew);

	if (store == NULL || !tables_open(&self->tables, store)) {
		store_free(store);
		return false;
	}
	if (rate == 0)
		rate = tally_clock_start();
	struct stored_head *head = self->tables.head;
	head->run = self->run;
	head->pid = getpid();
	head->started = tally_started();
	head->ns_per_tick = rate;
	head->cost_line = self->tables.cost_line = (int64_t)(collect_costs.line / rate);
	head->cost_call = self->tables.cost_call = (int64_t)(collect_costs.call / rate);
	head->cost_return = self->tables.cost_return = (int64_t)(collect_costs.leave / rate);
	tables_read_clocks(&self->tables, 0);
	tables_read_clocks(&self->tables, 1);
	store_text(store, STORED_PYTHON, version, strcspn(version, " "));
	store_text(store, STORED_HOOK, hook, strlen(hook));
	if (self->command != NULL)
		store_text(store, STORED_COMMAND, self->command, strlen(self->command));
	codes_begin(&self->codes);
	return true;
}

static void
close_tables(struct collection *self)
{
	for (struct tally *thread = self->threads, *next; thread != NULL; thread = next) {
		next = thread->next;
		tally_free(thread);
	}
	self->threads = NULL;
	codes_clear(&self->codes);
	tables_close(&self->tables);
	suspended_free(&self->suspended);
	self->on = 0;
}

/* Free collections whose threads have ended, or gone over to another one. */
static void
free_unwanted(void)
{
	for (struct collection *self = collections, *next; self != NULL; self = next) {
		next = self->next;
		if (self->unwanted)
			collection_free(self);
	}
}

struct collection *
collection_create(const char *path, const char *base, uint64_t run, bool anew)
{
	free_unwanted();
	if (prepare() < 0)
		return NULL;
	struct codes codes;
	if (codes_open(&codes) < 0)
		return NULL;
	struct collection *self = calloc(1, sizeof(*self));
	char *copies[] = { path != NULL ? strdup(path) : NULL, base != NULL ? strdup(base) : NULL };
	if (self == NULL || (path != NULL && copies[0] == NULL)
	    || (base != NULL && copies[1] == NULL)) {
		PyErr_NoMemory();
	} else {
		self->path = copies[0];
		self->base = copies[1];
		self->codes = codes;
		self->run = run;
		if (open_tables(self, path, anew)) {
			self->next = collections;
			collections = self;
			return self;
		}
		PyErr_SetFromErrnoWithFilename(PyExc_OSError, path);
	}
	free(copies[0]);
	free(copies[1]);
	codes_close(&codes);
	free(self);
	return NULL;
}

const char *
collection_path(const struct collection *self)
{
	return self->path;
}

/* Threads that still run keep a pointer to their tables. */
static bool
has_threads(const struct collection *self)
{
	for (struct tally *thread = self->threads; thread != NULL; thread = thread->next) {
		if (thread != collect_here && !__atomic_load_n(&thread->ended, __ATOMIC_ACQUIRE))
			return true;
	}
	return false;
}

void
collection_free(struct collection *self)
{
	collect_off_everywhere(self);
	self->unwanted = has_threads(self);
	if (self->unwanted)
		return;
	if (collect_here != NULL && owner_of(collect_here) == self) {
		collect_here = NULL;
		pthread_setspecific(thread_end, NULL);
	}
	for (struct collection **at = &collections; *at != NULL; at = &(*at)->next) {
		if (*at == self) {
			*at = self->next;
			break;
		}
	}
	close_tables(self);
	codes_close(&self->codes);
	free(self->path);
	free(self->base);
	free(self->command);
	free(self);
}

bool
collection_text(struct collection *self, enum stored_text_kind what, const char *text,
    size_t length)
{
	if (self->tables.store == NULL)
		return false;
	if (what == STORED_COMMAND) {
		free(self->command);
		self->command = strndup(text, length);
	}
	pthread_mutex_lock(&self->tables.lock);
	bool stored = store_text(self->tables.store, what, text, length);
	pthread_mutex_unlock(&self->tables.lock);
	return stored;
}

PyObject *
collection_bytes(struct collection *self)
{
	if (self->tables.store == NULL)		/* a forked child had no memory for its own */
		return PyErr_NoMemory();
	tables_read_clocks(&self->tables, 1);
	pthread_mutex_lock(&self->tables.lock);
	PyObject *bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)self->tables.head->used);
	if (bytes != NULL) {
		store_copy(self->tables.store, PyBytes_AS_STRING(bytes));
		((struct stored_head *)(void *)PyBytes_AS_STRING(bytes))->finished =
		    self->tables.head->ticks[1];	/* the reader's present */
	}
	pthread_mutex_unlock(&self->tables.lock);
	return bytes;
}

/* --- threads ------------------------------------------------------------- */

static bool
is_main_thread(void)
{
#ifdef __linux__
	return syscall(SYS_gettid) == getpid();
#else
	return false;
#endif
}

/* The name that threading knows, which may come later than the thread's first event. */
static void
set_name(struct tally *thread)
{
	PyObject *key = PyUnicode_FromString("threading");
	PyObject *threading = key != NULL ? PyImport_GetModule(key) : NULL;
	PyObject *active = threading != NULL ? PyObject_GetAttrString(threading, "_active") : NULL;
	PyObject *ident = PyLong_FromUnsignedLong((unsigned long)thread->stored->ident);
	PyObject *object = active != NULL && PyDict_CheckExact(active) && ident != NULL
	    ? PyDict_GetItemWithError(active, ident) : NULL;
	PyObject *name = object != NULL ? PyObject_GetAttrString(object, "_name") : NULL;
	const char *text = name != NULL && PyUnicode_Check(name) ? PyUnicode_AsUTF8(name) : NULL;

	if (text == NULL && thread->stored->name[0] == '\0'
	    && thread->stored->ident == PyThread_get_thread_ident() && is_main_thread())
		text = "MainThread";	/* the program has not imported threading */
	if (text == NULL && thread->nameless > 0)
		thread->nameless--;
	if (text != NULL) {
		thread->nameless = 0;
		size_t size = sizeof(thread->stored->name) - 1, length = strlen(text);
		/* Cut between characters. */
		for (length = length < size ? length : size; (text[length] & 0xC0) == 0x80;)
			length--;
		memcpy(thread->stored->name, text, length);
		thread->stored->name[length] = '\0';
	}
	PyErr_Clear();
	Py_XDECREF(name);
	Py_XDECREF(ident);
	Py_XDECREF(active);
	Py_XDECREF(threading);
	Py_XDECREF(key);
}

/* A thread's first events come before threading knows it. */
static __attribute__((noinline)) void
ask_name(struct tally *here)
{
	int64_t began = tally_now();
	struct compat_error pending = compat_error_save();

	set_name(here);
	compat_error_restore(pending);
	tally_spent(here, began);
}

static struct tally *
ended_thread(struct collection *self)
{
	struct tally *found = NULL;
	unsigned ended = 0;

	for (struct tally *thread = self->threads; thread != NULL; thread = thread->next) {
		if (__atomic_load_n(&thread->ended, __ATOMIC_ACQUIRE)) {
			ended++;
			found = thread;
		}
	}
	return ended >= THREADS_APART ? found : NULL;
}

/* Tables for this thread. */
static struct tally *
add_thread(struct collection *self)
{
	int64_t now = tally_now();
	uint64_t ident = PyThread_get_thread_ident();
	struct tally *thread = ended_thread(self);

	if (thread != NULL) {
		thread->stored->ident = ident;
		thread->stored->threads++;
		thread->ended = false;
		tally_go_on(thread, now);
	} else if ((thread = tally_create(&self->tables, ident, now)) != NULL) {
		thread->next = self->threads;
		self->threads = thread;
	} else {
		return NULL;
	}
	thread->nameless = NAME_TRIES;
	set_name(thread);
	collect_here = thread;
	pthread_setspecific(thread_end, thread);
	return thread;
}

/* The collection goes on in a forked child, with tables of its own. */
static bool
restart(struct collection *self)
{
	char path[PATH_MAX];
	bool made = false;

	errno = 0;
	self->forked = false;
	if (collect_here != NULL && owner_of(collect_here) == self)
		collect_here = NULL;
	close_tables(self);
	for (int i = 1; !made && (i == 1 || errno == EEXIST) && i < 1000; i++) {
		int length = self->base == NULL ? 0 : i == 1
		    ? snprintf(path, sizeof(path), "%s.%ld", self->base, (long)getpid())
		    : snprintf(path, sizeof(path), "%s.%ld.%d", self->base, (long)getpid(), i);
		if (length >= (int)sizeof(path)) {
			errno = ENAMETOOLONG;
			break;
		}
		made = open_tables(self, self->base != NULL ? path : NULL, true);
	}
	if (!made && self->base != NULL) {
		fprintf(stderr, "pythonprobes: cannot create %s: %s; process %ld is not in the profile\n",
		    path, strerror(errno), (long)getpid());
		made = open_tables(self, NULL, false);	/* which nobody reads */
	} else if (made && self->base != NULL) {
		free(self->path);
		self->path = strdup(path);
	}
	self->finished = !made;
	if (made)
		self->tables.head->forked = 1;
	return made;
}

static struct tally *
enter_thread(struct collection *self)
{
	struct tally *here = collect_here;

	if (self->finished || (self->forked && !restart(self)))
		return NULL;
	if (here != NULL && here == collect_here && owner_of(here) == self) {
		tally_go_on(here, tally_now());
	} else {
		if (collect_here != NULL)
			__atomic_store_n(&collect_here->ended, true, __ATOMIC_RELEASE);
		here = add_thread(self);
	}
	if (here != NULL) {
		here->on = true;
		here->nested = 0;
		__atomic_add_fetch(&self->on, 1, __ATOMIC_RELAXED);
	}
	return here;
}

struct tally *
collect_join(struct collection *self)
{
	struct tally *here = collect_here;
	const void *base = here != NULL ? here->base : NULL;

	/* A thread that was in a collection when the process forked. */
	if (here != NULL && owner_of(here)->forked && here->was_on)
		self = owner_of(here);
	if (self == NULL || (here != NULL && here->left && owner_of(here) == self))
		return NULL;
	int saved = errno;
	struct compat_error pending = compat_error_save();
	here = enter_thread(self);
	if (here != NULL)
		here->base = base;
	compat_error_restore(pending);
	errno = saved;
	return here;
}

bool
collect_is_on(const struct collection *self)
{
	return collect_here != NULL && collect_here->on && owner_of(collect_here) == self;
}

void
collect_set_base(struct collection *self, const void *base)
{
	if (collect_is_on(self))
		collect_here->base = base;
}

unsigned *
collect_nested(struct collection *self)
{
	return collect_is_on(self) ? &collect_here->nested : NULL;
}

int
collect_on(struct collection *self)
{
	if (collect_is_on(self))
		return 0;
	if (collect_here != NULL && collect_here->on) {
		PyErr_SetString(PyExc_RuntimeError,
		    "another collecting profiler is enabled in this thread");
		return -1;
	}
	if (self->finished) {
		PyErr_SetString(PyExc_RuntimeError, "this profiler has finished its profile");
		return -1;
	}
	if (collect_here != NULL)
		collect_here->left = false;
	if (enter_thread(self) == NULL) {
		PyErr_SetString(PyExc_MemoryError, "no room for the tables of a thread");
		return -1;
	}
	return 0;
}

static void
leave_thread(struct tally *thread, enum stored_state state)
{
	if (!take_out(thread))
		return;
	/* Where it was replaced, nobody knows what has run since. */
	tally_stop(thread, state == STORED_REPLACED ? thread->stored->last : tally_now(), state);
	thread->base = NULL;
}

void
collect_off(struct collection *self, enum stored_state state)
{
	if (collect_here != NULL && owner_of(collect_here) == self) {
		leave_thread(collect_here, state);
		collect_here->left = state != STORED_REPLACED;
	}
}

void
collect_lost(struct collection *self)
{
	if (collect_is_on(self))
		collect_off(self, collect_here->top > collect_here->places ? STORED_REPLACED
		    : STORED_ENDED);
}

bool
collect_any(const struct collection *self)
{
	return collect_everywhere == self || __atomic_load_n(&self->on, __ATOMIC_RELAXED) > 0;
}

void
collect_off_everywhere(struct collection *self)
{
	if (collect_everywhere == self)
		collect_everywhere = NULL;
	for (struct tally *thread = self->threads; thread != NULL; thread = thread->next)
		leave_thread(thread, STORED_ENDED);
}

int
collect_set_everywhere(struct collection *self)
{
	if (collect_everywhere != NULL && self != NULL && collect_everywhere != self) {
		PyErr_SetString(PyExc_RuntimeError,
		    "another collecting profiler is enabled in all threads");
		return -1;
	}
	collect_everywhere = self;
	return 0;
}

void
collect_go_on(struct collection *self)
{
	struct tally *here = collect_here;

	if (here != NULL && owner_of(here) == self && here->on)
		tally_go_on(here, tally_now());
}

void
collection_finish(struct collection *self)
{
	collect_off_everywhere(self);
	if (self->finished || self->forked)
		return;
	self->finished = true;
	for (struct tally *thread = self->threads; thread != NULL; thread = thread->next) {
		if (!__atomic_load_n(&thread->ended, __ATOMIC_ACQUIRE))
			set_name(thread);
	}
	tables_read_clocks(&self->tables, 1);
	self->tables.head->finished = self->tables.head->ticks[1];
	store_trim(self->tables.store);
}

/* --- events -------------------------------------------------------------- */

static inline struct code_extra
code_of(struct tally *here, PyCodeObject *code)
{
	return codes_find(&owner_of(here)->codes, here, code);
}

/* The thread's frames, innermost first, above its base: new references in a list. */
static PyObject *
frames_from(const struct tally *here, PyFrameObject *frame)
{
	PyObject *frames = PyList_New(0);

	Py_XINCREF((PyObject *)frame);
	while (frames != NULL && frame != NULL && (const void *)frame != here->base) {
		PyFrameObject *back = compat_frame_back(frame);
		if (PyList_Append(frames, (PyObject *)frame) < 0)
			Py_CLEAR(frames);
		Py_DECREF((PyObject *)frame);
		frame = back;
	}
	Py_XDECREF((PyObject *)frame);
	return frames;
}

static void
catch_up(struct tally *here, PyFrameObject *frame)
{
	PyObject *frames = frames_from(here, frame);
	Py_ssize_t left = frames != NULL ? PyList_GET_SIZE(frames) : 0;
	struct place *place = here->places;

	/* The outer frames that have their places already. */
	while (left > 0 && place < here->top) {
		PyFrameObject *next = (PyFrameObject *)PyList_GET_ITEM(frames, left - 1);
		if (place[1].frame != collect_name(next, compat_frame_code(next)))
			break;
		place++;
		left--;
	}
	tally_unwind(here, place);
	for (; left > 0; left--) {
		PyFrameObject *next = (PyFrameObject *)PyList_GET_ITEM(frames, left - 1);
		PyCodeObject *code = compat_frame_code(next);
		struct edge *edge = tally_edge(here, code_of(here, code).code);
		tally_push(here, edge, collect_name(next, code), PyFrame_GetLineNumber(next));
	}
	Py_XDECREF(frames);
}

bool
collect_catch_up(struct tally *here, PyFrameObject *frame, PyCodeObject *code)
{
	int64_t began = tally_now();
	struct compat_error pending = compat_error_save();

	tally_charge(here, began);
	here->cost = 0;
	if (compat_frame_runs(code))
		catch_up(here, frame != NULL ? frame : PyEval_GetFrame());
	PyErr_Clear();
	compat_error_restore(pending);
	tally_spent(here, began);
	return here->top->frame == collect_name(frame, code);
}

/* The outermost frame is entered: it may have callers that were there before. */
static void
catch_up_callers(struct tally *here, PyFrameObject *frame, PyCodeObject *code)
{
	if (!compat_frame_runs(code))
		return;
	PyFrameObject *back = compat_frame_back(frame != NULL ? frame : PyEval_GetFrame());
	if (back != NULL && (const void *)back != here->base)
		collect_catch_up(here, back, compat_frame_code(back));
	Py_XDECREF((PyObject *)back);
}

static inline void
enter(struct tally *here, PyFrameObject *frame, PyCodeObject *code, bool resumed)
{
	int64_t now = tally_now();
	struct suspended_frame suspended;
	int64_t awaited = 0;

	tally_charge(here, now);
	if (unlikely(here->nameless > 0))
		ask_name(here);
	if (unlikely(here->top == here->places))
		catch_up_callers(here, frame, code);
	struct code_extra counted = code_of(here, code);
	int line = counted.first;
	if (unlikely(counted.awaits && resumed)) {
		if (suspended_take(&owner_of(here)->suspended, compat_frame_identity(frame), &suspended)) {
			line = suspended.line;
			awaited = now - suspended.since;
		} else if (compat_frame_runs(code)) {
			line = PyFrame_GetLineNumber(frame != NULL ? frame : PyEval_GetFrame());
		}
	}
	tally_enter(here, counted.code, collect_name(frame, code), line);
	if (unlikely(awaited > 0))
		tally_awaited(here, awaited);
}

#if COMPAT_MONITORING
/* CPython finds a line by reading those of the function from the first one on, and each turn of a
 * comprehension is a jump: so a code object remembers its last one. */
int
collect_jump(struct tally *here, PyCodeObject *code, int from, int to)
{
	const struct codes *codes = here != NULL ? &owner_of(here)->codes : NULL;
	struct code_extra *extra = codes != NULL ? compat_code_extra(code, codes->index) : NULL;

	if (extra != NULL && extra->generation != codes->generation)
		extra = NULL;
	if (extra != NULL && likely(extra->jump == from))
		return extra->jump_line;
	int line = PyCode_Addr2Line(code, to);
	if (line <= 0 || line != PyCode_Addr2Line(code, from))
		return 0;
	if (extra != NULL) {
		extra->jump = from;
		extra->jump_line = line;
	}
	return line;
}

void
collect_enter(struct tally *here, PyFrameObject *frame, PyCodeObject *code, bool resumed)
{
	enter(here, frame, code, resumed);
}
#endif

void
collect_suspend(struct tally *here, PyFrameObject *frame, int64_t now)
{
	suspended_put(&owner_of(here)->suspended, (struct suspended_frame){
		.frame = compat_frame_identity(frame), .since = now, .line = tally_line_now(here)
	});
}

#if !COMPAT_MONITORING
static __attribute__((noinline)) int
line_event(struct tally *here, PyFrameObject *frame)
{
	collect_line(here, frame, NULL, compat_frame_line(frame, PyTrace_LINE));
	return 0;
}

/* Only code that awaits is resumed. */
static __attribute__((noinline)) int
call_event(struct tally *here, PyFrameObject *frame)
{
	PyCodeObject *code = compat_traced_code(frame);

	enter(here, frame, code, (code->co_flags & CODES_AWAIT) != 0
	    && compat_frame_resumed(frame));
	return 0;
}

static __attribute__((noinline)) int
return_event(struct tally *here, PyFrameObject *frame, bool yields)
{
	collect_leave(here, frame, NULL, yields);
	return 0;
}

static __attribute__((noinline)) int
any_event(PyObject *self, PyFrameObject *frame, int what, PyObject *arg)
{
	struct hook *hook = (struct hook *)self;
	struct tally *here = collect_here;

	if (unlikely(here == NULL || !here->on))
		here = hook->active ? collect_join(hook->owner->collection) : NULL;
	if (likely(here != NULL)) {
		if (what == PyTrace_LINE)
			line_event(here, frame);
		else if (what == PyTrace_CALL)
			call_event(here, frame);
		else if (what == PyTrace_RETURN)
			return_event(here, frame, arg != NULL);
	}
	return unlikely(SITE_PYTHONPROBE_ENABLED()) ? hook_event(self, frame, what, arg) : 0;
}

/* Every event goes on with a jump, or is done here: this function saves no register. */
int
collect_event(PyObject *self, PyFrameObject *frame, int what, PyObject *arg)
{
	struct tally *here = collect_here;

	if (unlikely(here == NULL || !here->on) || SITE_PYTHONPROBE_ENABLED())
		return any_event(self, frame, what, arg);
	if (likely(what == PyTrace_LINE))
		return likely(collect_line_quickly(here, frame, NULL, compat_traced_line(frame)))
		    ? 0 : line_event(here, frame);
	if (what == PyTrace_CALL)
		return call_event(here, frame);
	return what == PyTrace_RETURN ? return_event(here, frame, arg != NULL) : 0;
}
#endif
