/*
 * other/arch.h - the names of arch/arch.h for a CPU without a folder: all works but the uprobe
 * source, which reads no argument.
 */
#ifndef ARCH_OTHER_ARCH_H
#define ARCH_OTHER_ARCH_H

#include "arch/plain.h"

#define ARCH_REGISTERS		0
#define ARCH_NOP		{ 0x90 }
#define ARCH_CLOCKSOURCE	""
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

#endif
