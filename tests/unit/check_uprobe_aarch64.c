/*
 * check_uprobe_aarch64.c - the BPF program with the registers of AArch64.
 */
#define AARCH64
#include "uprobe_program.h"
