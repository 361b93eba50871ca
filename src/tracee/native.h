/*
 * native.h - the probes that the interpreter fires by itself.
 */
#ifndef TRACEE_NATIVE_H
#define TRACEE_NATIVE_H

/* Look for them, once in a process, and tell wanted.h where their semaphores are. */
void native_find(void);

#endif
