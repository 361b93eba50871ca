/*
 * captured.h - a string captured at a probe's site.
 */
#ifndef CAPTURED_H
#define CAPTURED_H

#include <stddef.h>

/* The string as it was at the moment of firing, cut at the strsize asked for less 1.  It holds no
 * NUL before `len`, and text[len] is NUL.  text is NULL if the string was not captured, or not readable
 * at the site (a bad address). */
struct captured {
	const char *text;
	size_t len;
};

#endif
