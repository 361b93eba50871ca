/*
 * plain.h - for the arch.h of a CPU whose counter is not read, and on which a trap leaves nothing that
 * is known to cost time.
 */
#ifndef ARCH_PLAIN_H
#define ARCH_PLAIN_H

#ifndef __bpf__
#include <stdint.h>

#define ARCH_HAS_TICKS		0

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
