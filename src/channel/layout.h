/*
 * layout.h - the memory file that the traced processes and pydtrace share.
 *
 * pydtrace makes the file (reader.c), each traced process maps all of it
 * (writer.c).  It is sparse, sealed against growing and shrinking, and has no
 * name: it ends with the last process that maps it.
 *
 *	0            +--------------------------------------------------+
 *	             | struct channel_header                            |
 *	             |   identity: magic, version, sizes, key           |
 *	             |   demand: probes, arguments, strsize             |
 *	             |   reader: a mutex held as long as pydtrace lives |
 *	             |   lane[CHANNEL_LANES]: owner, head, tail, fired  |
 *	CHANNEL_RINGS+--------------------------------------------------+
 *	             | ring of lane 0             ring_size bytes       |
 *	             +--------------------------------------------------+
 *	             | ring of lane 1                                   |
 *	             :                                                  :
 *
 * Lanes.  A thread that fires holds a lane of its own, so each ring has one
 * producer and one consumer, and no writer ever waits for another:
 *
 *	             tail                       head
 *	  ring  ......|rec|rec|rec|rec|rec|rec|pad|............
 *	              ^ the reader's              ^ the writer's
 *
 * head and tail count bytes and never wrap; (position & (ring_size - 1)) is the
 * place in the ring.  The writer fills in a record behind head, and then stores
 * head: one that is killed half-way has published nothing.  A record never
 * straddles the end of the ring; a pad record fills up the lap.
 *
 * The first record that a new owner writes says who it is (and again when that has
 * changed), and each site is introduced before its first event, both within the
 * stream: a lane can change hands while records of its last owner still wait to be read.
 *
 * Owners.  A lane belongs to the thread that holds its mutex, and pydtrace lives as long
 * as the reader's mutex is held.  Both are robust mutexes: when a holder ends, in
 * whatever way (SIGKILL, exec, the end of a thread), the kernel tells the next one who
 * tries.  So no side checks whether a pid is still alive.
 *
 * Accounting.  `fired` counts the firings of a lane's owners, delivered or not, and is
 * stored after head.  A firing that the reader did not find in the ring was lost:
 *
 *	fired (lane) = delivered + drops        for each lane, and
 *	unplaced     = drops                    of threads without a lane
 *
 * Neither side trusts the other: the reader checks every number before it uses it, the
 * writer reads nothing back but tail, epoch and closed.
 */
#ifndef CHANNEL_LAYOUT_H
#define CHANNEL_LAYOUT_H

#include <pthread.h>
#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

/* Older headers do not have these. */
#ifndef MADV_WIPEONFORK
#define MADV_WIPEONFORK 18
#endif
#ifndef MADV_POPULATE_READ
#define MADV_POPULATE_READ 22
#endif

enum {
	CHANNEL_VERSION = 4,
	CHANNEL_RING_MIN = 4096,	/* bytes of the smallest ring */
	CHANNEL_STEP = 65536,		/* a ring gets its memory in such steps, at either end */
	CHANNEL_LANES = 256,		/* threads that can fire at the same time */
	CHANNEL_WANTED = 64,		/* probes that one script can want */
	CHANNEL_ARGS = 10,		/* arguments of a probe */
	CHANNEL_NAME = 64,		/* bytes of a provider's or probe's name, NUL included */
	CHANNEL_PLACE = 128,		/* bytes of a site's module or function, NUL included */
	CHANNEL_COMM = 16,
	CHANNEL_PARENTS = 32,		/* ancestors of a process, at most */
	CHANNEL_LINE = 64		/* bytes of a cache line: two writers share none */
};

#define CHANNEL_MAGIC	0x4c454e4e41484350u	/* "PCHANNEL" */

/* Both ends must have the same pthread_mutex_t. */
#ifdef __GLIBC__
#define CHANNEL_LIBC	1u
#else
#define CHANNEL_LIBC	2u
#endif
#define CHANNEL_ABI	(CHANNEL_LIBC << 24 | (uint32_t)sizeof(void *) << 16 | \
			    (uint32_t)sizeof(pthread_mutex_t))

/* A probe that pydtrace wants, and what to capture of it. */
struct channel_wanted {
	char provider[CHANNEL_NAME], name[CHANNEL_NAME];	/* name as in provider/: a__b */
	uint32_t args;			/* bit i: argument i as a number */
	uint32_t strings;		/* bit i: the text that argument i points to */
	uint32_t flags;			/* CHANNEL_CPU ... */
	uint32_t reserved;
};

/* The first two are in each event.  For the others, the owner is introduced again when it has
 * changed. */
enum {
	CHANNEL_CPU = 1, CHANNEL_VTIME = 2,
	CHANNEL_USER = 4, CHANNEL_PARENT = 8, CHANNEL_EXECNAME = 16, CHANNEL_ANCESTORS = 32,
	CHANNEL_IN_EVENT = CHANNEL_CPU | CHANNEL_VTIME,
	CHANNEL_OF_OWNER = CHANNEL_USER | CHANNEL_PARENT | CHANNEL_EXECNAME | CHANNEL_ANCESTORS
};

struct channel_lane {
	alignas(CHANNEL_LINE) pthread_mutex_t owner;
	alignas(CHANNEL_LINE) uint64_t head;	/* stored by the writer only */
	uint64_t fired;
	alignas(CHANNEL_LINE) uint64_t tail;	/* stored by the reader only */
	uint64_t epoch;			/* so too; changed: the owner must introduce all anew */
};

struct channel_header {
	uint64_t magic;
	uint32_t version, abi;
	uint64_t key;			/* the same as in the environment */
	uint64_t size;			/* of the file */
	uint64_t ring_size;		/* a power of two */
	uint32_t lanes, strsize;	/* strsize: bytes of a string, NUL included */
	uint32_t nwanted;
	uint32_t closed;		/* pydtrace has stopped tracing */
	uint64_t ticks_per_second;	/* times are in ticks (clock.h); 0: in ns */
	struct channel_wanted wanted[CHANNEL_WANTED];
	alignas(CHANNEL_LINE) pthread_mutex_t reader;
	alignas(CHANNEL_LINE) uint64_t unplaced;	/* fired without a lane: added to by all */
	uint32_t lanes_used;		/* lanes from this number on were never held */
	uint32_t attached;		/* processes that mapped the file, without those forked since */
	struct channel_lane lane[CHANNEL_LANES];
};

/* The offset of the rings: behind the header, at a page's start on every machine. */
#define CHANNEL_RINGS	((sizeof(struct channel_header) + 65535) / 65536 * 65536)

/* Every record begins with this and is a multiple of 8 bytes long. */
struct channel_record {
	uint32_t size;			/* of the whole record */
	uint16_t kind;			/* enum channel_kind */
	uint16_t site;			/* event, site: the process's number for it */
};
enum channel_kind { CHANNEL_PAD = 1, CHANNEL_OWNER, CHANNEL_SITE, CHANNEL_EVENT };

struct channel_owner_record {
	struct channel_record record;
	uint64_t fired;			/* the lane's counter, before this owner */
	int32_t pid, ppid, tid;		/* in the pid namespace of pydtrace: see identity.c */
	uint32_t uid, gid;
	char comm[CHANNEL_COMM];
	int32_t ancestor[CHANNEL_PARENTS];	/* parent first, then 0; only where wanted */
	uint32_t reserved;
};
_Static_assert(sizeof(struct channel_owner_record) % 8 == 0, "a record is a multiple of 8 bytes");

struct channel_site_record {
	struct channel_record record;
	uint32_t wanted;		/* index into header.wanted */
	uint32_t nargs;
	char module[CHANNEL_PLACE], function[CHANNEL_PLACE];
};

/*
 * One firing.  These follow, each as the wanted probe asks, in this order:
 *
 *	uint64_t cpu			with CHANNEL_CPU
 *	uint64_t vtime			with CHANNEL_VTIME
 *	uint64_t arg[]			for each bit of args
 *	uint32_t len[]			for each bit of strings; CHANNEL_NULL: a null pointer
 *	char text[len + 1] ...		the texts, each with its NUL
 */
struct channel_event_record {
	struct channel_record record;
	uint64_t time;			/* CLOCK_MONOTONIC in ns, or ticks */
	uint64_t rest[];
};
#define CHANNEL_NULL UINT32_MAX

/* The bytes that an event may need at most.  Texts are copied eight bytes at a time,
 * hence the slack of 16. */
static inline uint64_t
channel_event_room(unsigned args, unsigned strings, uint64_t strsize)
{
	return sizeof(struct channel_event_record) + 2 * 8 + args * 8u +
	    strings * (sizeof(uint32_t) + strsize) + 16;
}

#endif
