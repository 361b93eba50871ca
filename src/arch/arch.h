/*
 * arch.h - what differs from one CPU to another: a folder each, in which arch.h defines the same
 * names, and operand.c reads the operands of notes (operand.h).
 *
 * ARCH_HAS_TICKS	The CPU has a counter by which the kernel may keep time, fast and fine enough
 *			to be the time of an event; else 0.
 * arch_ticks()		That counter; 0 without.
 * ARCH_CLOCKSOURCE	What the kernel calls it.
 * ARCH_PAGE		The size of a page, at most.
 * ARCH_NOP		The bytes of a site's instruction.
 * ARCH_MACHINES	The machines, by their numbers in <elf.h>, whose code this kernel runs.
 * arch_forget_trap()	Behind a site: what a trap there has left in the CPU is forgotten.
 * ARCH_REGISTERS	Of struct pt_regs, in longs: so many hold what an operand can name.
 *
 * plain.h has the counter and the trap of a CPU about which there is nothing to say.
 * The BPF program, which is compiled for no CPU but for one's registers, has the numbers alone.
 * Order in memory is C11's in all of the code: no CPU has a folder of its own for it.
 */
#ifndef ARCH_ARCH_H
#define ARCH_ARCH_H

#if defined __x86_64__ || defined __TARGET_ARCH_x86
#include "arch/x86_64/arch.h"
#elif defined __aarch64__ || defined __TARGET_ARCH_arm64
#include "arch/aarch64/arch.h"
#else
#include "arch/other/arch.h"
#endif

#endif
