/*
 * x86_64/arch.h - the names of arch/arch.h for x86-64.
 */
#ifndef ARCH_X86_64_ARCH_H
#define ARCH_X86_64_ARCH_H

#define ARCH_REGISTERS		21
#define ARCH_NOP		{ 0x90 }
#define ARCH_MACHINES		EM_X86_64, EM_386
#define ARCH_PAGE		4096

#ifndef __bpf__
#include <stdint.h>
#include <x86intrin.h>

#define ARCH_HAS_TICKS		1
#define ARCH_CLOCKSOURCE	"tsc"

static inline uint64_t
arch_ticks(void)
{
	return __rdtsc();
}

/*
 * Behind a trap the CPU's stack of return addresses holds the kernel's.  A `ret` of ours
 * is then predicted to lead into the kernel, and that mistake costs more than a quarter of
 * the whole firing (AMD EPYC, Linux 6.18).  Addresses of our own are as wrong, but cheap:
 * leave more there than there are returns from a site to the interpreter.  A shadow stack
 * (rdsspq finds one) must not be disturbed.
 */
static inline void
arch_forget_trap(void)
{
#ifdef __LP64__
	__asm__ volatile (
	    "xorl %%eax, %%eax\n\t"
	    "rdsspq %%rax\n\t"
	    "testq %%rax, %%rax\n\t"
	    "jnz 2f\n\t"
	    "leaq -128(%%rsp), %%rsp\n\t"	/* over the red zone */
	    ".rept 16\n\t"
	    "call 1f\n\t"
	    "int3\n"
	    "1:\n\t"
	    ".endr\n\t"
	    "leaq (128 + 16 * 8)(%%rsp), %%rsp\n"
	    "2:"
	    ::: "rax", "cc", "memory");
#endif
}
#endif

#endif
