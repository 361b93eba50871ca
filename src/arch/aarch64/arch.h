/*
 * aarch64/arch.h - the names of arch/arch.h for AArch64.
 *
 * The counter (CNTVCT_EL0) is not used: on most machines it counts every 10 to 40 ns, which orders no
 * events.  What a trap leaves in the predictor of returns was not measured.
 */
#ifndef ARCH_AARCH64_ARCH_H
#define ARCH_AARCH64_ARCH_H

#include "arch/plain.h"

#define ARCH_REGISTERS		34
#define ARCH_NOP		{ 0x1f, 0x20, 0x03, 0xd5 }
#define ARCH_MACHINES		EM_AARCH64
#define ARCH_PAGE		65536
#define ARCH_CLOCKSOURCE	"arch_sys_counter"

#endif
