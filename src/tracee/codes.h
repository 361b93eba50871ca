/*
 * codes.h - what the code objects of a collection count as.
 *
 * A code object holds a pointer to what a collection counts it as, in its place for extensions,
 * so that a call finds its tables without a search.  Code objects that have file, qualified name
 * and lines in common are one code: of a function that is defined again and again the tables do not
 * grow.  Generated code ("<string>") must also have the same content.
 *
 * All of this needs the GIL.
 */
#ifndef TRACEE_CODES_H
#define TRACEE_CODES_H

#include "tracee/compat.h"
#include "tracee/site.h"
#include "tracee/tally.h"

/* Flags of code that can be suspended. */
enum { CODES_AWAIT = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR };

/* What a code object holds. */
struct code_extra {
	uint64_t generation;		/* of the codes that it is one of */
	struct tally_code *code;
};

struct codes {
	uint64_t generation;
	Py_ssize_t index;		/* of the place in code objects */
	PyObject *by_text;		/* {(file, name, line ...): address of struct code} */
	struct code *list;
	struct tally_code nothing;	/* a code that there is no memory for */
};

/* -1: an exception is set. */
int codes_open(struct codes *);
void codes_close(struct codes *);

/* The codes are those of new tables; and none of them any more. */
void codes_begin(struct codes *);
void codes_clear(struct codes *);

/* Find the code of a code object that is new, or of other codes (extra: what it holds, or NULL),
 * and store it in the tables of this thread.  The thread is charged no time for it; errno and a
 * pending exception are left alone. */
struct tally_code *codes_look_up(struct codes *, struct tally *here, PyCodeObject *,
    struct code_extra *extra);

static inline struct tally_code *
codes_find(struct codes *self, struct tally *here, PyCodeObject *code)
{
	void *place = NULL;

	if (PyUnstable_Code_GetExtra((PyObject *)code, self->index, &place) < 0)
		PyErr_Clear();
	struct code_extra *extra = place;
	if (likely(extra != NULL && extra->generation == self->generation))
		return extra->code;
	return codes_look_up(self, here, code, extra);
}

#endif
