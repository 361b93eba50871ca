/*
 * check_uprobe_x86_64.c - the BPF program with the registers of x86-64.
 */
#include "uprobe_program.h"
