/*
 * other/arch.h - the names of arch/arch.h for a CPU without a folder: all works but the uprobe
 * source, which reads no argument.
 */
#ifndef ARCH_OTHER_ARCH_H
#define ARCH_OTHER_ARCH_H

#define ARCH_REGISTERS		0
#define ARCH_NOP		{ 0x90 }
#if defined __i386__
#define ARCH_PAGE		4096
#else
#define ARCH_PAGE		65536
#endif

#if defined __i386__
#define ARCH_MACHINES		EM_386
#elif defined __riscv
#define ARCH_MACHINES		EM_RISCV
#elif defined __powerpc64__
#define ARCH_MACHINES		EM_PPC64
#elif defined __s390x__
#define ARCH_MACHINES		EM_S390
#else
#define ARCH_MACHINES		EM_NONE
#endif

#ifndef __bpf__
#include <stdint.h>

#define ARCH_HAS_TICKS		0
#define ARCH_CLOCKSOURCE	""

static inline uint64_t
arch_ticks(void)
{
	return 0;
}

static inline void
arch_forget_trap(void)
{
}
#endif

#endif
