/*
 * layout.h - the memory files that pydtrace and the traced processes share.
 *
 *	  pydtrace                                    a traced process
 *	  +---------------------+
 *	  | demand              | -- mapped for reading --> finds the probes wanted
 *	  +---------------------+
 *	                           <-- handed over through a socket --
 *	                                              +---------------------+
 *	  reads, gives chunks back                    | pool                | one for each process
 *	                                              +---------------------+
 *
 * The demand (struct channel_demand) is pydtrace's: a sealed file that nobody else can write.
 * A pool (struct channel_pool) is made by the process that fires, which hands it over and goes
 * on without waiting; so what a process writes can harm its own events only.
 *
 *	0             +----------------------------------------------+
 *	              | struct channel_pool                          |
 *	              |   slot[]: one for each thread that fires     |
 *	CHANNEL_FIRST +----------------------------------------------+
 *	              | chunk 0            chunk_size bytes          |
 *	              +----------------------------------------------+
 *	              | chunk 1                                      |
 *	              :                                              :
 *
 * Slots.  A thread that fires holds a slot, and so a stream of records, in chunks that it takes
 * from the pool one by one.  The last record of a chunk (CHANNEL_NEXT) names the chunk that
 * follows; the reader gives each chunk back once it is read:
 *
 *	slot.first --> |rec|rec|rec|NEXT| --> |rec|rec|rec|........
 *	                ^ the reader's                      ^ head: bytes written
 *
 * head counts the bytes of the whole stream and never goes back.  The writer fills in a record
 * behind head, and then stores head: one that is killed half-way has published nothing.
 *
 * A slot that is idle holds no chunk.  The reader takes its chunk away: it sets `taken`, has the
 * kernel order that before everything else (membarrier), and if no firing is under way (`busy`),
 * the chunk is the reader's.  A writer that finds `taken` begins a new stream: it takes another
 * chunk, names it in `first`, and clears `taken`.
 *
 * The first record of a stream's owner says who it is (and again when that has changed), and
 * each site is introduced before its first event.  A slot can change hands within a process.
 *
 * Accounting.  `fired` counts the firings of a slot's owners, delivered or not, and is stored
 * after head.  A firing that the reader did not find in the stream was lost:
 *
 *	fired (slot) = delivered + drops        for each slot, and
 *	unplaced     = drops                    of threads without a slot
 *
 * A drop comes of a chunk that the writer did not get, and no record follows it but in the next
 * chunk that it gets.  The way there (CHANNEL_NEXT, or `before`) tells how many had fired by then: so
 * the drops are counted even if the writer is killed between its stores of head and fired.
 *
 * Listening.  A running process that imports the package keeps a file of its own open, the listen
 * file (struct channel_listen), which pydtrace finds in /proc by its name, and opens there: the
 * kernel lets in whoever may look into the process, the same user and root.
 *
 *	  pydtrace -p                                 a process that listens
 *	                                              +---------------------+
 *	  takes a seat, writes a demand, sets `news`  | seat[], demand[]    | -- finds `news` at its
 *	                                              +---------------------+    next firing
 *	                           <-- the pool, through the socket, or the number of its
 *	                               descriptor, which pydtrace opens in /proc --
 *
 * A seat is locked (an OFD lock on the byte of its number) as long as its pydtrace lives.  `turn`
 * counts the demands of a seat: odd while one is written, even once it can be read.
 * With `news` pydtrace rings the bell, on which an instrumented process's thread sleeps.
 *
 * Children.  A forked child has a listen file of its own, and holds on to its parent's as long as a
 * tracer sits there whose demand `follows`: to that tracer the child fires as its parent does, with
 * a pool of its own, and the parent's seat says when it is over.  A pool that does not get through
 * the socket is offered in the child's file, and counted in the parent's seat (`calls`), so that
 * pydtrace looks for it.
 *
 * Neither side trusts the other: the reader checks every number before it uses it, and the writer
 * what it takes from the list of free chunks.
 */
#ifndef CHANNEL_LAYOUT_H
#define CHANNEL_LAYOUT_H

#include <linux/futex.h>
#include <pthread.h>
#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

#include "arch/arch.h"

/* Older headers do not have these. */
#ifndef MADV_WIPEONFORK
#define MADV_WIPEONFORK 18
#endif
#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

enum {
	CHANNEL_VERSION = 7,
	CHANNEL_CHUNK_MIN = 16384,	/* bytes of the smallest chunk */
	CHANNEL_CHUNKS_MAX = 1 << 16,	/* chunks of a pool */
	CHANNEL_SLOTS = 16384,		/* threads of a process that can fire at the same time */
	CHANNEL_WANTED = 64,		/* probes that one script can want */
	CHANNEL_ARGS = 10,		/* arguments of a probe */
	CHANNEL_NAME = 64,		/* bytes of a provider's or probe's name, NUL included */
	CHANNEL_PLACE = 128,		/* bytes of a site's module or function, NUL included */
	CHANNEL_COMM = 16,
	CHANNEL_SEATS = 8,		/* pydtraces that can watch a running process at once */
	CHANNEL_FOUND = 4,		/* and those that it finds when it starts */
	CHANNEL_PARENTS = 32,		/* ancestors of a process, at most */
	CHANNEL_LINE = 64		/* bytes of a cache line: two writers share none */
};

/* The abstract name of the socket, made of the key. */
#define CHANNEL_SOCKET	"pythonprobes-%llx"

#define CHANNEL_DEMAND_MAGIC	0x444e414d45444350u	/* "PCDEMAND" */
#define CHANNEL_POOL_MAGIC	0x4c4f4f5041484350u	/* "PCHAPOOL" */
#define CHANNEL_LISTEN_MAGIC	0x4e455453494c4350u	/* "PCLISTEN" */

/* The name of a listen file: in /proc "/memfd:" comes before, and " (deleted)" behind it. */
#define CHANNEL_LISTEN_NAME	"pythonprobes-listen"

/* Below $XDG_RUNTIME_DIR: a pydtrace that waits for all programs of its user has a file there, of its
 * number, that reads as CHANNEL_ENV does. */
#define CHANNEL_FOLDER	"pythonprobes"

/* The size of a page, at most: the listen file is mapped over static memory. */
#define CHANNEL_PAGE	ARCH_PAGE

/* Both ends must have the same pthread_mutex_t, and find its futex at the same place. */
#ifdef __GLIBC__
#define CHANNEL_LIBC	1u
#define CHANNEL_FUTEX	0
#else
#define CHANNEL_LIBC	2u
#define CHANNEL_FUTEX	1
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

struct channel_demand {
	uint64_t magic;
	uint32_t version, abi;
	uint64_t key;			/* the same as in the environment; names the socket, too */
	uint32_t pid, socket;		/* of pydtrace, and there a descriptor of the socket's file */
	uint64_t proc;			/* the device of its /proc, which tells pid namespaces apart */
	uint64_t chunk_size;		/* a power of two */
	uint32_t chunks;		/* of a pool, at most */
	uint32_t strsize;		/* bytes of a string, NUL included */
	uint64_t ticks_per_second;	/* times are in ticks (clock.h); 0: in ns */
	uint32_t nwanted;
	uint32_t follows;		/* of a seat: forked children are watched, too */
	struct channel_wanted wanted[CHANNEL_WANTED];

	/* These change. */
	alignas(CHANNEL_LINE) pthread_mutex_t alive;	/* pydtrace holds it as long as it lives */
	uint32_t closed;		/* pydtrace has stopped tracing */
	uint32_t granted;		/* chunks that a new pool may use until it is told otherwise */
};

/* pydtrace lives: the futex of its robust mutex has an owner, whom the kernel has not marked dead.
 * For those who may not write there. */
static inline int
channel_demand_alive(const struct channel_demand *demand)
{
	const uint32_t *futex = (const uint32_t *)(const void *)&demand->alive + CHANNEL_FUTEX;
	uint32_t word = __atomic_load_n(futex, __ATOMIC_RELAXED);
	return (word & FUTEX_TID_MASK) != 0 && (word & FUTEX_OWNER_DIED) == 0;
}

/* What a process answers to a demand. */
enum {
	CHANNEL_SEATED = 1,		/* the seat's descriptor is a pool's */
	CHANNEL_NO_POOL,		/* it has no memory for one, or may not have (ulimit -f, -v) */
	CHANNEL_NONSENSE		/* the demand is not as pydtrace makes it */
};

/* A seat: the first two are its pydtrace's, the others the process's, the last its children's. */
struct channel_seat {
	alignas(CHANNEL_LINE) uint32_t turn;
	uint32_t taken;			/* the turn whose pool pydtrace has opened */
	uint32_t answered;		/* the turn that the rest is for */
	uint32_t answer;
	int32_t fd;			/* of the pool; -1: it came through the demand's socket */
	uint32_t calls;			/* offers that children have made */
	uint64_t ino;			/* of the pool: the program may close the descriptor */
};

/* A pool of a child for a tracer of its parent's, that was not taken through the socket. */
struct channel_offer {
	uint64_t key;			/* of the demand; 0: none */
	uint64_t ino;
	int32_t fd;
	uint32_t taken;			/* set by pydtrace */
};

/* The listen file, made by a process and mapped over static memory there. */
struct channel_listen {
	alignas(CHANNEL_PAGE) uint32_t news;	/* the process has something to look at */
	uint32_t instrumented;		/* interpreters with python:::* */
	int32_t fd, pid;		/* by its own numbers: another's file may have come into it, too */
	alignas(8) uint64_t magic;
	uint32_t version, abi;
	uint32_t bell;			/* rung with each news, for a thread that sleeps (bell.h) */
	struct channel_seat seat[CHANNEL_SEATS];
	struct channel_offer offer[CHANNEL_SEATS];
	struct channel_demand demand[CHANNEL_SEATS];
};

struct channel_slot {
	alignas(CHANNEL_LINE) uint64_t head;	/* the first six are the writer's */
	uint64_t fired;
	uint64_t began;			/* head, when the stream last began in a new chunk */
	uint64_t before;		/* and fired */
	uint32_t busy;			/* a firing is under way */
	uint32_t first;			/* that chunk */
	uint32_t taken;			/* set by the reader, cleared by the writer */
	uint32_t epoch;			/* the reader's; changed: the owner must introduce all anew */
};

struct channel_pool {
	uint64_t magic;
	uint32_t version, abi;
	uint64_t size;			/* of the file */

	alignas(CHANNEL_LINE) uint64_t unplaced;	/* fired without a slot: added to by all */
	uint32_t slots_used;		/* slots from this number on were never held */

	/* Free chunks: a stack, linked through below[], and those never used. */
	alignas(CHANNEL_LINE) uint64_t free;	/* count of changes << 32 | chunk + 1 on top; 0: none */
	uint32_t fresh;			/* chunks from this number on were never used */
	uint32_t used;			/* chunks that are in streams */
	alignas(CHANNEL_LINE) uint32_t granted;	/* the reader's: no more may be */
	struct channel_slot slot[CHANNEL_SLOTS];
	uint32_t below[CHANNEL_CHUNKS_MAX];	/* of a free chunk: the one below it + 1; 0: none */
};

/* The offset of chunk 0: behind the pool's head, at a page's start on every machine. */
#define CHANNEL_FIRST	((sizeof(struct channel_pool) + 65535) / 65536 * 65536)

/* Every record begins with this and is a multiple of 8 bytes long. */
struct channel_record {
	uint32_t size;			/* of the whole record */
	uint16_t kind;			/* enum channel_kind */
	uint16_t site;			/* event, site: the process's number for it */
};
enum channel_kind { CHANNEL_NEXT = 1, CHANNEL_OWNER, CHANNEL_SITE, CHANNEL_EVENT };

/* The end of a chunk: its size counts what is left of the chunk. */
struct channel_next_record {
	struct channel_record record;
	uint64_t chunk;			/* the one in which the stream goes on */
	uint64_t fired;			/* the slot's counter, by then */
};

struct channel_owner_record {
	struct channel_record record;
	uint64_t fired;			/* the slot's counter, before this owner */
	int32_t pid, ppid, tid;		/* in the pid namespace of pydtrace, unless `foreign` */
	uint32_t uid, gid;
	char comm[CHANNEL_COMM];
	int32_t ancestor[CHANNEL_PARENTS];	/* parent first, then 0; only where wanted */
	uint32_t foreign;		/* the numbers are those of its own namespace: see identity.c */
};
_Static_assert(sizeof(struct channel_owner_record) % 8 == 0, "a record is a multiple of 8 bytes");

struct channel_site_record {
	struct channel_record record;
	uint32_t wanted;		/* index into demand.wanted */
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

/* The numbers of a pool fit each other and the size of its file. */
static inline int
channel_pool_fits(uint64_t size, uint64_t chunk_size, uint32_t chunks)
{
	return chunk_size >= CHANNEL_CHUNK_MIN && (chunk_size & (chunk_size - 1)) == 0 &&
	    chunk_size <= UINT64_C(1) << 40 && chunks >= 1 && chunks <= CHANNEL_CHUNKS_MAX &&
	    size == CHANNEL_FIRST + chunks * chunk_size;
}

/* Put a chunk on the stack of free ones; it stays counted in `used`. */
static inline void
channel_pool_push(struct channel_pool *pool, uint32_t i)
{
	uint64_t top = __atomic_load_n(&pool->free, __ATOMIC_RELAXED), with;

	do {
		__atomic_store_n(&pool->below[i], (uint32_t)top, __ATOMIC_RELAXED);
		with = ((top >> 32) + 1) << 32 | (i + 1);
	} while (!__atomic_compare_exchange_n(&pool->free, &top, with, 1, __ATOMIC_RELEASE,
	    __ATOMIC_RELAXED));
}

#endif
