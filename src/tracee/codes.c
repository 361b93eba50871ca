/*
 * codes.c - the codes of a collection, by what tells them apart.
 */
#include "tracee/codes.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

enum {
	PRINTS_APART = 64,		/* contents of generated code at one place */
	SHARED_LINES = 256,		/* of the code that further contents share */
	LINES_MAX = 1 << 20		/* of a code */
};

struct code {
	struct tally_code counted;	/* the first */
	struct code *next;
};

static uint64_t generations;

/* --- opening and closing ------------------------------------------------- */

/* The interpreter's index for struct code_extra: there are few, so it is asked for once. */
static Py_ssize_t
extra_index(void)
{
	static const char key[] = "pythonprobes.extra";
	PyObject *dict = PyInterpreterState_GetDict(compat_interpreter());
	PyObject *known = dict != NULL ? PyDict_GetItemString(dict, key) : NULL;

	if (known != NULL)
		return PyLong_AsSsize_t(known);
	Py_ssize_t index = PyUnstable_Eval_RequestCodeExtraIndex(free);
	PyObject *number = dict != NULL && index >= 0 ? PyLong_FromSsize_t(index) : NULL;
	int status = number != NULL ? PyDict_SetItemString(dict, key, number) : -1;
	Py_XDECREF(number);
	if (status < 0 && !PyErr_Occurred())
		PyErr_SetString(PyExc_RuntimeError,
		    "pythonprobes: other extensions use all places in code objects");
	return status < 0 ? -1 : index;
}

int
codes_open(struct codes *self)
{
	*self = (struct codes){ .index = extra_index() };
	if (self->index < 0)
		return -1;
	self->by_text = PyDict_New();
	return self->by_text != NULL ? 0 : -1;
}

void
codes_begin(struct codes *self)
{
	self->generation = ++generations;
}

void
codes_clear(struct codes *self)
{
	for (struct code *code = self->list, *next; code != NULL; code = next) {
		next = code->next;
		free(code);
	}
	self->list = NULL;
	PyDict_Clear(self->by_text);
}

void
codes_close(struct codes *self)
{
	codes_clear(self);
	Py_CLEAR(self->by_text);
}

/* --- looking up ---------------------------------------------------------- */

static uint32_t
mix(uint32_t print, const char *bytes, Py_ssize_t size)
{
	for (Py_ssize_t i = 0; i < size; i++)
		print = (print ^ (unsigned char)bytes[i]) * 16777619U;
	return print;
}

/* A number that is the same in every process for the same code, and hardly for another. */
static uint32_t
fingerprint(PyCodeObject *code)
{
	static const char *const parts[] = { "co_code", "co_names", "co_varnames", "co_consts" };
	uint32_t print = 2166136261U;

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		PyObject *part = PyObject_GetAttrString((PyObject *)code, parts[i]);
		if (part != NULL && PyBytes_Check(part)) {
			print = mix(print, PyBytes_AS_STRING(part), PyBytes_GET_SIZE(part));
		} else if (part != NULL && PyTuple_Check(part)) {
			for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(part); k++) {
				PyObject *item = PyTuple_GET_ITEM(part, k);
				/* The text of another code has its address. */
				PyObject *text = PyCode_Check(item) ? NULL : PyObject_Repr(item);
				Py_ssize_t size = 0;
				const char *utf8 = text != NULL
				    ? PyUnicode_AsUTF8AndSize(text, &size) : NULL;
				print = mix(print, utf8 != NULL ? utf8 : "?", size + 1);
				Py_XDECREF(text);
			}
		}
		PyErr_Clear();
		Py_XDECREF(part);
	}
	return print != 0 ? print : 1;
}

/* The file as an absolute path, if it is one; a new reference. */
static PyObject *
absolute_file(PyObject *file, bool *generated)
{
	const char *name = PyUnicode_AsUTF8(file);
	char folder[PATH_MAX];

	if (name == NULL)
		PyErr_Clear();
	*generated = name != NULL && name[0] == '<';
	if (name == NULL || name[0] == '<' || name[0] == '/' || access(name, F_OK) != 0
	    || getcwd(folder, sizeof(folder)) == NULL)
		return compat_ref(file);
	return PyUnicode_FromFormat("%s/%U", folder, file);
}

static bool
store_code(struct tables *tables, struct tally_code *counted, PyObject *file, PyObject *name,
    uint32_t print)
{
	PyObject *texts[2] = { NULL, NULL };
	struct code_text text = { .print = print };
	bool stored = false;

	/* Names of files may hold bytes that are no UTF-8. */
	texts[0] = PyUnicode_AsEncodedString(file, "utf-8", "surrogateescape");
	texts[1] = PyUnicode_AsEncodedString(name, "utf-8", "backslashreplace");
	if (texts[0] != NULL && texts[1] != NULL) {
		text.file = PyBytes_AS_STRING(texts[0]);
		text.file_size = (size_t)PyBytes_GET_SIZE(texts[0]);
		text.name = PyBytes_AS_STRING(texts[1]);
		text.name_size = (size_t)PyBytes_GET_SIZE(texts[1]);
		stored = tally_code_store(tables, counted, &text);
	}
	Py_XDECREF(texts[0]);
	Py_XDECREF(texts[1]);
	return stored;
}

static struct tally_code *
known(struct codes *self, PyObject *key)
{
	PyObject *address = key != NULL ? PyDict_GetItemWithError(self->by_text, key) : NULL;

	return address != NULL ? PyLong_AsVoidPtr(address) : NULL;
}

static int
learn(struct codes *self, PyObject *key, struct tally_code *counted)
{
	PyObject *address = PyLong_FromVoidPtr(counted);
	int status = address != NULL ? PyDict_SetItem(self->by_text, key, address) : -1;

	Py_XDECREF(address);
	return status;
}

/* How many prints this place of generated code has had; one more from now on. */
static long
prints_of(struct codes *self, PyObject *file, PyObject *name, int first)
{
	PyObject *key = Py_BuildValue("OOi", file, name, first);
	PyObject *count = key != NULL ? PyDict_GetItemWithError(self->by_text, key) : NULL;
	long prints = count != NULL ? PyLong_AsLong(count) : 0;
	PyObject *more = PyLong_FromLong(prints + 1);

	if (key != NULL && more != NULL)
		PyDict_SetItem(self->by_text, key, more);
	Py_XDECREF(more);
	Py_XDECREF(key);
	return prints;
}

/* What a code object counts as; NULL with an exception set. */
static struct tally_code *
find_code(struct codes *self, struct tables *tables, PyCodeObject *code)
{
	PyObject *name = compat_code_qualname(code), *key = NULL;
	struct tally_code *counted = NULL;
	int low, high;
	bool generated;
	PyObject *file = absolute_file(code->co_filename, &generated);

	if (file == NULL || compat_code_lines(code, &low, &high) < 0)
		goto done;
	int64_t count = (int64_t)high - low + 1;
	int awaits = (code->co_flags & CODES_AWAIT) != 0;
	uint32_t print = generated ? fingerprint(code) : 0;
	key = Py_BuildValue("OOiiiiI", file, name, code->co_firstlineno, low, high, awaits, print);
	if ((counted = known(self, key)) != NULL || PyErr_Occurred())
		goto done;
	if (generated && prints_of(self, file, name, code->co_firstlineno) >= PRINTS_APART) {
		print = UINT32_MAX;		/* one for all further ones */
		Py_XSETREF(key, Py_BuildValue("OOiiiiI", file, name, code->co_firstlineno, 0, 0,
		    awaits, print));
		if ((counted = known(self, key)) != NULL || PyErr_Occurred())
			goto done;
		count = SHARED_LINES;
	}
	struct code *made = calloc(1, sizeof(*made));
	if (made == NULL) {
		PyErr_NoMemory();
		goto done;
	}
	made->counted = (struct tally_code){
		.first = code->co_firstlineno, .low = low,
		.count = (uint32_t)(count < LINES_MAX ? count : LINES_MAX),
		.awaits = awaits
	};
	if (!store_code(tables, &made->counted, file, name, print) || learn(self, key, &made->counted) < 0) {
		free(made);
		goto done;
	}
	made->next = self->list;
	self->list = made;
	counted = &made->counted;
done:
	Py_XDECREF(key);
	Py_XDECREF(file);
	return counted;
}

struct tally_code *
codes_look_up(struct codes *self, struct tally *here, PyCodeObject *code, struct code_extra *extra)
{
	int64_t began = tally_now();
	int saved = errno;
	struct compat_error pending = compat_error_save();
	struct tally_code *counted = find_code(self, here->tables, code);

	if (extra == NULL && counted != NULL && (extra = malloc(sizeof(*extra))) != NULL) {
		extra->generation = 0;
		if (PyUnstable_Code_SetExtra((PyObject *)code, self->index, extra) < 0) {
			free(extra);
			extra = NULL;
		}
	}
	if (extra != NULL && counted != NULL)
		*extra = codes_extra(self, counted);
	PyErr_Clear();
	tables_read_clocks(here->tables, 1);
	compat_error_restore(pending);
	errno = saved;
	tally_spent(here, began);
	return counted != NULL ? counted : &self->nothing;
}
