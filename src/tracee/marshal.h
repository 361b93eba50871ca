/*
 * marshal.h - Python objects as the C strings of one firing.
 *
 *	struct marshal strings;
 *	marshal_objects(&strings, args, nargs);
 *	site_pythonprobe(strings.text[0], ...);
 *	marshal_release(&strings);
 *
 * Text is borrowed from the objects where they have it, so the caller keeps the
 * objects alive until the probe has fired; the struct owns new objects until
 * marshal_release().  Needs the GIL.
 *
 * There is always a text.  An error of a conversion leaves no exception, and one that was
 * pending stays so.  An interruption (interruption.h), which only an object can bring that
 * goes through str(), is pending at the return, and the caller hands it on.
 */
#ifndef TRACEE_MARSHAL_H
#define TRACEE_MARSHAL_H

#include "tracee/compat.h"
#include "tracee/site.h"

/*
 * Bring a string of `size` bytes (its NUL included) into memory.
 *
 * The kernel reads strings at the site with page faults disabled, so a string in
 * a page that this process has not touched reads as empty.  A new string is resident.
 * A string that was loaded from a file (a constant in the interpreter's own data, a
 * page that came through fork) may not be.
 */
static inline void
marshal_touch(const char *text, size_t size)
{
	enum { PAGE = 4096, FAR_ENOUGH = 65536 };	/* beyond any strsize in use */

	if (unlikely(size > FAR_ENOUGH))
		size = FAR_ENOUGH;
	for (size_t at = PAGE; at < size; at += PAGE)
		(void)*(const volatile char *)(text + at);
	(void)*(const volatile char *)text;
	(void)*(const volatile char *)(text + size - 1);
}

/* For numbers and "<unprintable T object>". */
enum { MARSHAL_ROOM = 128 };

struct marshal {
	const char *text[SITE_STRINGS];		/* resident, never NULL */
	PyObject *made[SITE_STRINGS];		/* new objects that hold texts */
	int nmade;
	char room[SITE_STRINGS][MARSHAL_ROOM];
};

/* Missing arguments read "null"; those past the last are ignored. */
void marshal_objects(struct marshal *strings, PyObject *const *args, Py_ssize_t nargs);
void marshal_release(struct marshal *strings);

/*
 * The text of an ASCII string is the string itself: the usual case, which cannot fail
 * and makes no object.  NULL: the object is something else.
 */
static inline const char *
marshal_ascii(PyObject *object)
{
	if (unlikely(!PyUnicode_CheckExact(object) || !PyUnicode_IS_COMPACT_ASCII(object)))
		return NULL;
	const char *text = (const char *)((PyASCIIObject *)object + 1);
	marshal_touch(text, (size_t)PyUnicode_GET_LENGTH(object) + 1);
	return text;
}

/*
 * The same for any one object.  Returns the text; *made is NULL or a new reference
 * that holds it; room is used for text that no object holds.  Any object but an exact
 * ASCII str is left to marshal_other().
 */
const char *marshal_other(PyObject *object, PyObject **made, char room[MARSHAL_ROOM]);

static inline const char *
marshal_object(PyObject *object, PyObject **made, char room[MARSHAL_ROOM])
{
	const char *text = marshal_ascii(object);

	*made = NULL;
	return likely(text != NULL) ? text : marshal_other(object, made, room);
}

/*
 * The same for any one object, without code of the program: one that would go through str()
 * reads "<unprintable T object>".  Raises nothing.
 */
const char *marshal_quietly(PyObject *object, PyObject **made, char room[MARSHAL_ROOM]);

/*
 * Decimal text of a number, without a format and without an object, at the end
 * of buffer.  Returns where it begins.
 */
enum { MARSHAL_NUMBER = 24 };
const char *marshal_number(long long number, char buffer[MARSHAL_NUMBER]);

#endif
