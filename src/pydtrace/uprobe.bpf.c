/*
 * uprobe.bpf.c - the program that the kernel runs at each firing: it gathers what the
 * script uses of the firing into one record, and puts that into the ring buffer.
 *
 * Counting is exact: every firing ends as one record or as one drop.
 *
 * The record is put together in a scratch buffer, because its size is not known before.
 * The kernel keeps this program on its CPU, but may preempt it there, so it claims a
 * buffer for the time of use.
 *
 * Variables that live from one argument to the next (pos, values, last) are kept in the
 * buffer and not in registers: so the verifier forgets their values, finds each round of
 * the loop to be like the one before, and does not follow every combination of recorded
 * arguments.
 *
 * No BPF helper wakes the reader: it polls.  A wake-up would cost the traced
 * program more than all the rest here.
 */
#include <linux/bpf.h>
#include <stdbool.h>
#include <bpf/bpf_helpers.h>

#include "arch/arch.h"
#include "uprobe_abi.h"

#define PAGE		4096	/* or a multiple of it */
#define PAGES_MAX	9	/* that a string may touch: see STRSIZE_MAX */

char LICENSE[] SEC("license") = "GPL";

const volatile struct uprobe_config config = { 0 };

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 1 << 12);	/* all sizes are set by uprobe_load.c */
} ring SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct uprobe_site);
} sites SEC(".maps");

/* [cpu * UPROBE_SLOTS + slot] */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__uint(key_size, sizeof(__u32));
	__uint(value_size, sizeof(struct uprobe_scratch) + 8 * UPROBE_ARGS);
} scratch SEC(".maps");

/* Firings lost, by CPU. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__uint(map_flags, BPF_F_MMAPABLE);
	__type(key, __u32);
	__type(value, __u64);
} drops SEC(".maps");

/* On-CPU time: when each CPU last switched tasks, and what each thread that ever
 * fired has used up to its last switch. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} switched SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} used SEC(".maps");

static __always_inline void
count_drop(__u32 cpu)
{
	__u64 *n = bpf_map_lookup_elem(&drops, &cpu);
	if (n != NULL)
		__sync_fetch_and_add(n, 1);
}

static __always_inline struct uprobe_scratch *
claim(__u32 cpu)
{
	for (__u32 i = 0; i < UPROBE_SLOTS; i++) {
		__u32 key = cpu * UPROBE_SLOTS + i;
		struct uprobe_scratch *s = bpf_map_lookup_elem(&scratch, &key);
		if (s != NULL && __sync_val_compare_and_swap(&s->busy, 0, 1) == 0)
			return s;
	}
	return NULL;
}

static __always_inline void
release(struct uprobe_scratch *s)
{
	/* An exchange and not a store: it stays behind the reads of the buffer. */
	__sync_lock_test_and_set(&s->busy, 0);
}

static __always_inline __u64
kernel_pointer(__u64 at)
{
	__u64 value = 0;
	bpf_probe_read_kernel(&value, sizeof(value), (void *)at);
	return value;
}

static __always_inline __u32
kernel_u32(__u64 at)
{
	__u32 value = 0;
	bpf_probe_read_kernel(&value, sizeof(value), (void *)at);
	return value;
}

/* The number of a task in pydtrace's pid namespace, or of the process that it belongs to; 0: it
 * has none there.  A task has a number in its own namespace and in each one above. */
static __noinline __u32
number_of(__u64 task, bool of_process)
{
	const volatile struct uprobe_offsets *at = &config.offset;
	if (of_process)
		task = kernel_pointer(task + at->group_leader);
	__u64 pid = kernel_pointer(task + at->thread_pid);
	__u32 level = pid != 0 ? kernel_u32(pid + at->level) : 0;
	if (pid == 0 || level >= UPROBE_LEVELS)
		return 0;
	if (config.ns_ino == 0)
		return kernel_u32(pid + at->numbers + at->nr);
	__u64 number = pid + at->numbers + (__u64)level * at->upid_size;
	for (__u32 i = 0; i < UPROBE_LEVELS && i <= level; i++, number -= at->upid_size)
		if (kernel_u32(kernel_pointer(number + at->ns) + at->inum) == config.ns_ino)
			return kernel_u32(number + at->nr);
	return 0;
}

/* Set pid and tid, as pydtrace's pid namespace counts; false: the process is not in it. */
static __always_inline bool
identify(struct uprobe_record *r)
{
	struct bpf_pidns_info ns;
	if (config.ns_ino == 0) {
		__u64 id = bpf_get_current_pid_tgid();
		r->pid = id >> 32;
		r->tid = (__u32)id;
	} else if (bpf_get_ns_current_pid_tgid(config.ns_dev, config.ns_ino, &ns, sizeof(ns)) == 0) {
		r->pid = ns.tgid;
		r->tid = ns.pid;
	} else if (config.offset.known) {	/* perhaps in a namespace below */
		__u64 task = bpf_get_current_task();
		r->pid = number_of(task, true);
		r->tid = number_of(task, false);
	} else {
		return false;
	}
	return r->pid != 0;
}

static __always_inline __u32
parent(void)
{
	return number_of(kernel_pointer(bpf_get_current_task() + config.offset.real_parent), true);
}

/* Append the numbers of the ancestors, up to one that pydtrace's namespace does not have. */
static __always_inline void
ancestors(struct uprobe_scratch *s)
{
	__u64 task = bpf_get_current_task();
	__u32 n = 0, pos = *(volatile __u32 *)&s->pos;
	while (n < UPROBE_ANCESTORS) {
		task = kernel_pointer(task + config.offset.real_parent);
		__u32 number = task != 0 ? number_of(task, true) : 0;
		if (number == 0)
			break;
		s->ancestor[n++] = number;
	}
	if (pos > config.room + config.strsize)
		return;
	bpf_probe_read_kernel(s->data + pos, sizeof(s->ancestor), s->ancestor);
	s->record.ancestors = (__u16)n;
	s->pos = pos + sizeof(s->ancestor[0]) * n;
}

/* On-CPU time of this thread at *now.  Both come from one reading of the clock, or a
 * thread would seem to have worked a few ns longer than time has passed.  A switch of
 * tasks between the two loads would count a slice twice: then load again. */
static __always_inline __u64
on_cpu(__u32 cpu, __u64 *now)
{
	__u32 tid = (__u32)bpf_get_current_pid_tgid();
	__u64 zero = 0;
	volatile __u64 *last = bpf_map_lookup_elem(&switched, &cpu);
	volatile __u64 *sum = bpf_map_lookup_elem(&used, &tid);
	if (sum == NULL) {
		bpf_map_update_elem(&used, &tid, &zero, BPF_NOEXIST);
		sum = bpf_map_lookup_elem(&used, &tid);
	}
	if (last == NULL || sum == NULL)
		return 0;
	for (int i = 0; i < 4; i++) {
		__u64 since = *last, total = *sum;
		*now = bpf_ktime_get_ns();
		if (*last == since)
			return total + *now - (since != 0 ? since : config.start);
	}
	return *sum;
}

SEC("raw_tp/sched_switch")
int
count_slice(void *ctx)
{
	(void)ctx;		/* the task that leaves the CPU is still the current one */
	__u32 cpu = bpf_get_smp_processor_id(), tid = (__u32)bpf_get_current_pid_tgid();
	__u64 now = bpf_ktime_get_ns();
	__u64 *last = bpf_map_lookup_elem(&switched, &cpu);
	if (last == NULL)
		return 0;
	__u64 slice = now - (*last != 0 ? *last : config.start);
	*last = now;
	__u64 *sum = tid != 0 ? bpf_map_lookup_elem(&used, &tid) : NULL;
	if (sum != NULL)
		*sum += slice;
	return 0;
}

/* The program may wait for memory of this process.  Whoever owns a process decides when its memory
 * answers (a file system of its own, userfaultfd), and until then no tracer of the machine can be
 * taken away: so it waits for those alone that the user has named. */
static __always_inline bool
may_wait(__u32 pid)
{
#pragma unroll
	for (__u32 i = 0; i < UPROBE_TARGETS; i++)
		if (i < config.ntargets && config.target[i] == pid)
			return true;
	return false;
}

/* Read memory of the process, bringing its page into memory where the program may wait. */
static __always_inline bool
read_user(const struct uprobe_scratch *s, void *to, __u32 size, __u64 from)
{
	return bpf_probe_read_user(to, size, (void *)from) == 0 ||
	    (config.ntargets != 0 && s->waits && bpf_copy_from_user(to, size, (void *)from) == 0);
}

/* The value of an argument; 0, with its bit in `missing`, if it cannot be read. */
static __always_inline __u64
argument(struct uprobe_scratch *s, const struct uprobe_arg *arg, __u32 bit)
{
	__u64 value;
	__u32 size = arg->size;
	if (size > 8)
		size = 8;
	__u32 unused = 64 - 8 * size;

	if (arg->kind == UPROBE_ARG_REG) {
		value = s->regs[arg->reg & (UPROBE_REGS - 1)];
	} else if (arg->kind == UPROBE_ARG_MEM) {
		__u64 at = s->regs[arg->reg & (UPROBE_REGS - 1)] + arg->offset +
		    (s->regs[arg->index & (UPROBE_REGS - 1)] << (arg->scale & 3));
		value = 0;
		if (!read_user(s, &value, size, at))
			s->record.missing |= bit;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
		value >>= unused & 63;
#endif
	} else {
		value = arg->offset;
		if (arg->kind == UPROBE_ARG_NONE)
			s->record.missing |= bit;
	}
	if (size == 8)
		return value;
	value <<= unused & 63;
	return arg->sign ? (__u64)((__s64)value >> (unused & 63)) : value >> (unused & 63);
}

/* Bring the pages of a string into memory: a constant that the program itself has not
 * read yet is still in its file only.  false: no memory is at that address. */
static __always_inline bool
fetch(__u64 from)
{
	char byte;
	__u64 at = from, end = from + config.strsize;
	for (int i = 0; i < PAGES_MAX && at < end; i++) {
		if (bpf_copy_from_user(&byte, 1, (void *)at) != 0)
			return i != 0;	/* the string may end before */
		at = (at | (PAGE - 1)) + 1;
	}
	return true;
}

/* Append the string at `from`.  Returns its length with the NUL, 0 if it cannot be
 * read, or UPROBE_SAME. */
static __always_inline __u16
string(struct uprobe_scratch *s, __u64 from)
{
	volatile __u32 *next = &s->pos;
	volatile __u64 *last = &s->last;
	if (from == *last)
		return UPROBE_SAME;
	__u32 pos = *next;
	if (pos > config.room)
		return 0;
	long n = bpf_probe_read_user_str(s->data + pos, config.strsize, (void *)from);
	if (n < 0 && config.ntargets != 0 && s->waits && fetch(from))
		n = bpf_probe_read_user_str(s->data + pos, config.strsize, (void *)from);
	if (n <= 0)
		return 0;
	*last = from;
	*next = pos + (__u32)n;
	return (__u16)n;
}

static __always_inline bool
ends_within(const __u8 *text)
{
	const __u64 ones = 0x0101010101010101, tops = ones << 7;
#pragma unroll
	for (int i = 0; i < UPROBE_TAIL; i += 8) {
		__u64 word = *(const __u64 *)(text + i);
		if (((word - ones) & ~word & tops) != 0)
			return true;
	}
	return false;
}

/*
 * Copy all strings with one read, if the memory from the first to the last is short.
 * All end where the last one ends, and the rest of that page can be read as well.
 * false: nothing was copied.
 */
static __always_inline bool
together(struct uprobe_scratch *s, const struct uprobe_site *site)
{
	__u64 from = s->value[site->first & 15], to = s->value[site->last & 15];
	__u64 reach = to - from;
	__u32 at = *(volatile __u32 *)&s->pos & 127;	/* behind UPROBE_ARGS values */

	if (reach > UPROBE_PIECE - UPROBE_TAIL || reach + UPROBE_TAIL > config.strsize ||
	    (to & (PAGE - 1)) > PAGE - UPROBE_TAIL)
		return false;
	for (__u32 i = 0; i < UPROBE_ARGS; i++) {
		__u64 offset = s->value[i] - from;
		if ((s->record.strings >> i & 1) == 0)
			continue;
		if (offset > reach)
			return false;
		s->record.len[i] = (__u16)offset;
	}
	if (bpf_probe_read_user(s->data + at, reach + UPROBE_TAIL, (void *)from) != 0 ||
	    !ends_within(s->data + at + reach))
		return false;
	s->record.together = (__u32)reach + UPROBE_TAIL;
	s->pos = at + (__u32)reach + UPROBE_TAIL;
	return true;
}

static __always_inline void
arguments(struct uprobe_scratch *s, const struct uprobe_site *site)
{
	volatile __u32 *values = &s->values;
	s->record.missing = 0;
	for (__u32 i = 0; i < UPROBE_ARGS; i++) {
		__u32 bit = 1u << i;
		if (((s->record.values | s->record.strings) & bit) == 0)
			continue;
		__u64 value = s->value[i] = argument(s, &site->arg[i], bit);
		if ((s->record.values & bit) != 0) {
			__u32 k = *values;
			if (k < UPROBE_ARGS) {
				*(__u64 *)(s->data + 8 * k) = value;
				*values = k + 1;
			}
		}
	}
	s->record.together = 0;
	if (s->record.strings == 0 || together(s, site))
		return;
	for (__u32 i = 0; i < UPROBE_ARGS; i++)
		if ((s->record.strings >> i & 1) != 0)
			s->record.len[i] = string(s, s->value[i]);
}

SEC("uprobe")
int
fire(unsigned long *ctx)
{
	__u32 number = (__u32)bpf_get_attach_cookie(ctx), cpu = bpf_get_smp_processor_id();
	const struct uprobe_site *site = bpf_map_lookup_elem(&sites, &number);
	if (site == NULL)
		return 0;
	struct uprobe_scratch *s = claim(cpu);
	if (s == NULL) {
		count_drop(cpu);
		return 0;
	}
	struct uprobe_record *r = &s->record;
	if (!identify(r)) {
		release(s);
		return 0;
	}

#pragma unroll
	for (int i = 0; i < ARCH_REGISTERS; i++)
		s->regs[i] = ctx[i];
	if (config.owner) {
		__u64 owner = bpf_get_current_uid_gid();
		r->uid = (__u32)owner;
		r->gid = owner >> 32;
	}
	r->ppid = config.ppid ? parent() : 0;
	r->ancestors = 0;
	if (config.comm)
		bpf_get_current_comm(r->comm, sizeof(r->comm));
	r->site = number;
	r->cpu = cpu;
	r->values = site->values;
	r->strings = site->strings;
	s->values = 0;
	s->pos = 8 * __builtin_popcount(r->values);
	s->last = ~0ULL;
	s->waits = may_wait(r->pid);
	arguments(s, site);
	if (config.ancestors)
		ancestors(s);

	/* As late as possible, so that the ring's order is nearly that of time. */
	r->time = bpf_ktime_get_ns();
	r->vtime = config.vtime ? on_cpu(cpu, &r->time) : 0;
	__u32 size = *(volatile __u32 *)&s->pos;
	if (size > config.room + config.strsize + sizeof(s->ancestor) ||
	    bpf_ringbuf_output(&ring, r, sizeof(*r) + size, BPF_RB_NO_WAKEUP) != 0)
		count_drop(cpu);
	release(s);
	return 0;
}
