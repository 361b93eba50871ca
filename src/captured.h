/*
 * captured.h - a string captured at a probe's site.
 */
#ifndef CAPTURED_H
#define CAPTURED_H

#include <stddef.h>
#include <stdint.h>

/*
 * The string as it was at the moment of firing, cut at the strsize asked for less 1.  It holds no
 * NUL before `len`, and text[len] is NUL.  text is NULL if the string was not captured, or not readable
 * at the site (a bad address).
 *
 * A source that delivers the same string again and again may keep its hash: a word of the
 * source's that belongs to that string alone, 0 at first.  The D library computes the hash when it
 * first needs it and stores it there.  NULL: none is kept.
 */
struct captured {
	const char *text;
	size_t len;
	uint64_t *hash;
};

#endif
