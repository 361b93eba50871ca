/*
 * uprobe_program.h - the BPF program as a function of this process: registers and memory that
 * the test makes up; the maps and helpers of the kernel, in a few lines.
 *
 * check_uprobe_aarch64.c and check_uprobe_x86_64.c are made of it, for the registers of that machine
 * whatever this one is.  So an argument is followed from its note to the record, as far as no kernel
 * is needed.
 */
#include <check.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "pydtrace/usdt_args.h"
#include "suite.h"

/* --- the kernel ---------------------------------------------------------- */

/* In place of <bpf/bpf_helpers.h>. */
#define __BPF_HELPERS__
#define SEC(name)
#define __uint(name, value)	int (*name)[value]
#define __type(name, value)	value *name
#undef __always_inline
#define __always_inline		inline
#define __noinline
#define NUMBER(name, value)	static inline __u64 name(void) { return value; }
NUMBER(bpf_get_current_pid_tgid, UINT64_C(4711) << 32 | 4712)
NUMBER(bpf_get_current_uid_gid, 0)
NUMBER(bpf_get_current_task, 0)
NUMBER(bpf_get_smp_processor_id, 0)
NUMBER(bpf_ktime_get_ns, 1)
#define bpf_get_attach_cookie(ctx)		((void)(ctx), UINT64_C(0))
static long bpf_get_current_comm(void *to, __u32 size);
#define bpf_get_ns_current_pid_tgid(dev, ino, ns, size)	((void)(ns), (void)(dev), (void)(ino), -1)
static long bpf_probe_read_kernel(void *to, __u32 size, const void *from);
#define bpf_copy_from_user(to, size, from)	bpf_probe_read_user(to, size, from)
static void *bpf_map_lookup_elem(void *map, const void *key);
static long bpf_map_update_elem(void *map, const void *key, const void *value, __u64 flags);
static long bpf_ringbuf_output(void *ring, void *data, __u64 size, __u64 flags);
static long bpf_probe_read_user(void *to, __u32 size, const void *from);
static long bpf_probe_read_user_str(void *to, __u32 size, const void *from);

/* In place of arch/arch.h, which is for this machine. */
#define ARCH_ARCH_H
#define __bpf__ 1
#ifdef AARCH64
#include "arch/aarch64/arch.h"
static const struct arch_operands *const operands = &arch_operands_aarch64;
#else
#include "arch/x86_64/arch.h"
static const struct arch_operands *const operands = &arch_operands_x86_64;
#endif
#undef __bpf__

int fire(unsigned long *ctx);
int count_slice(void *ctx);
#pragma GCC diagnostic ignored "-Wunknown-pragmas"
#include "pydtrace/uprobe.bpf.c"

static struct uprobe_site the_site;
static union {
	struct uprobe_scratch scratch;
	unsigned char room[sizeof(struct uprobe_scratch) + 8 * UPROBE_ARGS + 1024];
} buffer;
static __u64 dropped;
static struct {
	struct uprobe_record record;
	__u64 value[UPROBE_ARGS];
	unsigned char rest[1024];
} written;
static unsigned records;

static void *
bpf_map_lookup_elem(void *map, const void *key)
{
	(void)key;
	return map == &sites ? (void *)&the_site : map == &scratch ? (void *)&buffer.scratch :
	    map == &drops ? (void *)&dropped : NULL;
}

static long
bpf_map_update_elem(void *map, const void *key, const void *value, __u64 flags)
{
	(void)map, (void)key, (void)value, (void)flags;
	return -1;
}

static long
bpf_ringbuf_output(void *map, void *data, __u64 size, __u64 flags)
{
	(void)map, (void)flags;
	ck_assert_uint_le(size, sizeof(written));
	memcpy(&written, data, size);
	records++;
	return 0;
}

/* The memory of the process: byte i of these is i, and nothing is around them. */
enum { MEMORY = 256 };
static const __u64 base = UINT64_C(0x7f0123456000);

static long
bpf_probe_read_user(void *to, __u32 size, const void *from)
{
	__u64 at = (uintptr_t)from - base;

	memset(to, 0, size);
	if (at > MEMORY || size > MEMORY - at)
		return -14;
	for (__u32 i = 0; i < size; i++)
		((unsigned char *)to)[i] = (unsigned char)(at + i);
	return 0;
}

static long
bpf_probe_read_kernel(void *to, __u32 size, const void *from)
{
	(void)from;
	memset(to, 0, size);
	return -14;
}

static long
bpf_get_current_comm(void *to, __u32 size)
{
	memset(to, 0, size);
	return 0;
}

static long
bpf_probe_read_user_str(void *to, __u32 size, const void *from)
{
	(void)to, (void)size, (void)from;
	return -14;
}

/* --- the process --------------------------------------------------------- */

static unsigned long registers[ARCH_REGISTERS];

static void
fire_with(const char *spec)
{
	struct usdt_site note = { .args = (char *)spec };

	usdt_args_parse(operands, &note, &the_site);
	the_site.values = (1u << the_site.nargs) - 1;
	memset(&written, 0xee, sizeof(written));
	records = 0;
	fire(registers);
	ck_assert_uint_eq(records, 1);
	ck_assert_uint_eq(dropped, 0);
	ck_assert_uint_eq(written.record.pid, 4711);
	ck_assert_uint_eq(written.record.tid, 4712);
	ck_assert_uint_eq(buffer.scratch.busy, 0);
}

static const struct {
	const char *spec;
	__u64 value;
} cases[] = {
#ifdef AARCH64
	/* Register n holds 0x8000000080008080 + n, but for x1 and x29 (the memory), and x2 (3). */
	{ "8@x0", 0x8000000080008080 },
	{ "8@x30", 0x800000008000809e },
	{ "4@w19", 0x80008093 },
	{ "-4@x19", 0xffffffff80008093 },
	{ "-2@w19", 0xffffffffffff8093 },
	{ "1@w19", 0x93 },
	{ "8@sp", 0x7f0123456080 },
	{ "8@xzr", 0 },
	{ "-8@-5", (__u64)-5 },
	{ "4@-5", 0xfffffffb },
	{ "-4@[sp, 12]", 0xffffffff8f8e8d8c },
	{ "4@[sp, 12]", 0x8f8e8d8c },
	{ "4@[x1]", 0x03020100 },
	{ "8@[x1, 8]", 0x0f0e0d0c0b0a0908 },
	{ "8@[x29, -16]", 0x3736353433323130 },
	{ "1@[x1, x2]", 0x03 },
	{ "8@[x1, x2, lsl 3]", 0x1f1e1d1c1b1a1918 },
	{ "-1@[sp, x2, lsl 1]", 0xffffffffffffff86 },
#else
	/* Register n of pt_regs the same, but for %rbx (the memory), %rbp, and %rcx (3). */
	{ "8@%rdi", 0x800000008000808e },
	{ "-4@%edi", 0xffffffff8000808e },
	{ "8@%rsp", 0x7f0123456080 },
	{ "-8@$-5", (__u64)-5 },
	{ "-4@12(%rsp)", 0xffffffff8f8e8d8c },
	{ "8@-16(%rbp)", 0x3736353433323130 },
	{ "8@(%rbx,%rcx,8)", 0x1f1e1d1c1b1a1918 },
#endif
};

static void
set_registers(void)
{
	for (unsigned i = 0; i < ARCH_REGISTERS; i++)
		registers[i] = 0x8000000080008080 + i;
#ifdef AARCH64
	registers[1] = base;
	registers[2] = 3;
	registers[29] = base + 64;
	registers[31] = base + 128;
#else
	registers[5] = base;
	registers[11] = 3;
	registers[4] = base + 64;
	registers[19] = base + 128;
#endif
}

START_TEST(a_value)
{
	set_registers();
	fire_with(cases[_i].spec);
	ck_assert_uint_eq(written.record.missing, 0);
	ck_assert_uint_eq(written.record.values, 1);
	ck_assert_msg(written.value[0] == cases[_i].value, "%s is %#llx and not %#llx", cases[_i].spec,
	    (unsigned long long)written.value[0], (unsigned long long)cases[_i].value);
}
END_TEST

START_TEST(values_side_by_side)
{
	set_registers();
#ifdef AARCH64
	fire_with("8@x0 -4@[sp, 12] 4@[x0] 8@v0 8@[x1, x2, lsl 3]");
#else
	fire_with("8@%r10 -4@12(%rsp) 4@(%rax) 8@%xmm0 8@(%rbx,%rcx,8)");
#endif
	/* What cannot be read is no value: memory that is not there, an operand that nobody has. */
	ck_assert_uint_eq(written.record.missing, 1 << 2 | 1 << 3);
	ck_assert_uint_eq(written.record.values, 0x1f);
	ck_assert_uint_eq(written.value[0], registers[the_site.arg[0].reg]);
	ck_assert_uint_eq(written.value[1], 0xffffffff8f8e8d8c);
	ck_assert_uint_eq(written.value[4], 0x1f1e1d1c1b1a1918);
}
END_TEST

START_TEST(no_register_reads_as_zero)
{
	set_registers();
	fire_with("8@5");
	ck_assert_uint_lt(ARCH_REGISTERS, UPROBE_NO_REG);
	ck_assert_uint_eq(buffer.scratch.regs[UPROBE_NO_REG], 0);
	for (unsigned i = 0; i < ARCH_REGISTERS; i++)
		ck_assert_uint_eq(buffer.scratch.regs[i], registers[i]);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("uprobe_program");
	TCase *tcase = add_case(suite, "uprobe_program");

	ADD_LOOP_TEST(tcase, a_value, cases);
	ADD_TESTS(tcase, values_side_by_side, no_register_reads_as_zero);
	return run_suite(suite);
}
