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
	int32_t first;			/* the code's, as the next: a call need not read it */
	bool awaits;
	int32_t jump, jump_line;	/* the last jump within a line: its offset, or -1; the line */
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

/* What a code object that counts as this one holds. */
static inline struct code_extra
codes_extra(const struct codes *self, struct tally_code *code)
{
	return (struct code_extra){ self->generation, code, code->first, code->awaits, -1, 0 };
}

static inline struct code_extra
codes_find(struct codes *self, struct tally *here, PyCodeObject *code)
{
	struct code_extra *extra = compat_code_extra(code, self->index);

	if (likely(extra != NULL && extra->generation == self->generation))
		return *extra;
	return codes_extra(self, codes_look_up(self, here, code, extra));
}

#endif
