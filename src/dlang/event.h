/*
 * event.h - one firing of one probe, as every event source delivers it.
 *
 * The sources of pydtrace (uprobe, channel, replay) fill the same struct, so the D
 * library cannot tell them apart.
 *
 * Ownership: an event and everything it points to belongs to the source that delivers
 * it, and is valid until the source is asked for the next one.  The D library copies
 * what it keeps.  The probe alone belongs to the program (probe.h).
 */
#ifndef D_EVENT_H
#define D_EVENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "captured.h"

enum {
	D_EVENT_ARGS = 10,	/* arg0 .. arg9 */
	D_EXECNAME_SIZE = 16	/* TASK_COMM_LEN, with the final NUL */
};

struct d_probe;

struct d_event {
	const struct d_probe *probe;	/* the probe that fired (probe.h) */
	uint64_t time;			/* CLOCK_MONOTONIC, ns, at the firing */
	uint64_t vtime;			/* on-CPU ns of the firing thread; 0 unless wanted */
	pid_t pid, ppid, tid;
	uid_t uid;			/* these two, ppid and execname: 0 unless wanted */
	gid_t gid;
	const pid_t *ancestors;		/* parent first, 0 at the end; NULL unless wanted */
	uint32_t cpu;
	char execname[D_EXECNAME_SIZE];
	unsigned nargs;			/* elements of arg[] that the probe has */
	uint32_t missing;		/* bit i: argument i could not be read, arg[i] is no value */
	/* D_EVENT_ARGS of each. */
	const uint64_t *arg;		/* raw: integers sign-extended, pointers as they are; 0 unless wanted,
					 * or the address of a wanted string that has no text */
	const struct captured *str;
};

/*
 * The parts of a probe's events that a program reads.  Sources capture these and no more.
 * Bit i of args / strings stands for argument i.
 */
struct d_capture {
	uint32_t args;			/* raw values that are read by themselves */
	uint32_t strings;		/* strings that are read at the site */
	bool vtime;			/* vtimestamp is read */
	bool ppid;			/* ppid is read */
	bool ancestors;			/* ancestors are searched */
	bool owner;			/* uid or gid is read */
	bool execname;			/* execname is read */
	bool cpu;			/* cpu is read, or shown in the output */
	size_t strsize;			/* bytes of a captured string with its NUL: the option */
};

/* The raw values that a source needs to deliver if it may fail to read a string: the address is
 * named in the error. */
static inline uint32_t
d_capture_values(const struct d_capture *capture)
{
	return capture->args | capture->strings;
}

/* Add everything that another capture wants. */
static inline void
d_capture_add(struct d_capture *to, const struct d_capture *more)
{
	to->args |= more->args;
	to->strings |= more->strings;
	to->vtime |= more->vtime;
	to->ppid |= more->ppid;
	to->ancestors |= more->ancestors;
	to->owner |= more->owner;
	to->execname |= more->execname;
	to->cpu |= more->cpu;
	if (to->strsize < more->strsize)
		to->strsize = more->strsize;
}

#endif
