/*
 * native.h - the probes that the interpreter fires by itself.
 */
#ifndef TRACEE_NATIVE_H
#define TRACEE_NATIVE_H

/* Find them, once in a process, and record their semaphores (wanted.h). */
void native_find(void);

#endif
