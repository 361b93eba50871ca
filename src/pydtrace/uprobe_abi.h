/*
 * uprobe_abi.h - the maps and records that the uprobe source (uprobe_load.c,
 * uprobe_record.c) shares with its BPF program (uprobe.bpf.c).  Compiled for both, so
 * it holds plain types only.
 *
 * Down: an array of struct uprobe_site, one for each attached site, whose number
 * is the attachment's cookie.  Up: records in a ring buffer.
 */
#ifndef PYDTRACE_UPROBE_ABI_H
#define PYDTRACE_UPROBE_ABI_H

#include <linux/types.h>

#define UPROBE_ARGS	10	/* arg0 .. arg9 */
#define UPROBE_COMM	16	/* TASK_COMM_LEN */
#define UPROBE_TARGETS	8	/* processes of -c and -p for whose memory the program waits */
#define UPROBE_ANCESTORS 32	/* at most; those beyond are left out */
#define UPROBE_LEVELS	33	/* of pid namespaces, at most: MAX_PID_NS_LEVEL and the first */

/* How to find the value of an argument at its site. */
enum uprobe_arg_kind {
	UPROBE_ARG_NONE,	/* cannot be read */
	UPROBE_ARG_CONST,	/* offset itself */
	UPROBE_ARG_REG,		/* reg */
	UPROBE_ARG_MEM		/* memory at reg + (index << scale) + offset */
};

#define UPROBE_REGS	64	/* more than any machine has */
#define UPROBE_NO_REG	63	/* reads as 0; below: a place in struct pt_regs, in longs */

struct uprobe_arg {
	__s64 offset;
	__u8 kind;
	__u8 reg, index;
	__u8 scale;		/* shift of index */
	__u8 size;		/* of the value: 1, 2, 4 or 8 bytes */
	__u8 sign;		/* extend its sign */
	__u8 pad[2];
};

struct uprobe_site {
	__u32 nargs;		/* how many of arg[] there are */
	__u32 values;		/* bit i: record the value of argument i */
	__u32 strings;		/* bit i: record the string that argument i points to */
	__u8 first, last;	/* of those strings */
	__u8 pad[2];
	struct uprobe_arg arg[UPROBE_ARGS];
};

/* Offsets in the kernel's structures, as its BTF gives them: uprobe_load.c fills in all of them
 * or none. */
struct uprobe_offsets {
	__u32 known;
	__u32 real_parent, group_leader, thread_pid;	/* in task_struct */
	__u32 level, numbers;				/* in pid */
	__u32 upid_size, nr, ns;			/* of upid, and in it */
	__u32 inum;					/* in pid_namespace */
};

/* The settings of a whole run: the program's read-only data. */
struct uprobe_config {
	__u64 ns_dev, ns_ino;	/* our pid namespace, when it is not the first one; else 0 */
	__u64 start;		/* CLOCK_MONOTONIC when the run began */
	__u32 strsize;		/* bytes of a string with its NUL */
	__u32 room;		/* where in a scratch buffer's data the last string may begin */
	__u32 vtime;		/* count on-CPU time */
	__u32 ppid;		/* record the parent */
	__u32 ancestors;	/* record them all */
	__u32 ntargets;
	__u32 target[UPROBE_TARGETS];	/* the processes in which the program may wait for memory */
	__u32 owner;		/* record uid and gid */
	__u32 comm;		/* record the name of the program */
	struct uprobe_offsets offset;
};

/*
 * A record: this, then the recorded values (8 bytes each, in order of argument),
 * then the text of the strings: each with its NUL, in order of argument; or, with
 * `together`, one piece of the process's memory in which all of them lie; then the
 * ancestors of the process (4 bytes each).
 */
struct uprobe_record {
	__u64 time;		/* CLOCK_MONOTONIC */
	__u64 vtime;
	__u32 site;
	__u32 cpu;
	__u32 pid, tid, ppid;
	__u32 uid, gid;
	__u32 values, strings;	/* the site's masks when it fired: they may grow */
	char comm[UPROBE_COMM];
	__u16 len[UPROBE_ARGS];	/* of each string with its NUL; 0: could not be read.
				 * together: where in the piece it begins */
	__u32 together;		/* bytes of the piece; 0: the strings come one by one */
	__u16 missing;		/* bit i: argument i could not be read; its value is no value */
	__u16 ancestors;	/* numbers of processes behind all else, parent first */
};

/* Strings are taken together if the last begins near enough behind the first, and is
 * short.  Each read of a process's memory has a price, whatever its length. */
#define UPROBE_TAIL	64	/* the last one ends within this */
#define UPROBE_PIECE	256	/* the piece at most, this tail included */

/* The buffer in which a record is put together.  Each CPU has several: a task may be
 * preempted in the middle of the program, and another one fire on the same CPU. */
#define UPROBE_SLOTS	4

struct uprobe_scratch {
	__u32 busy;
	__u32 pos;		/* where the next text goes */
	__u32 values;		/* so many values were recorded */
	__u32 waits;		/* for pages that are not in memory */
	__u64 last;		/* the pointer of the last string that was read */
	__u64 value[16];	/* of the arguments, UPROBE_ARGS of them */
	__u64 regs[UPROBE_REGS];
	__u32 ancestor[UPROBE_ANCESTORS];
	struct uprobe_record record;
	__u8 data[];		/* the values and texts behind the record; sized by uprobe_load.c */
};

/* len: the same pointer as that of the last string that was read, and no text of its own. */
#define UPROBE_SAME	0xffff

#endif
