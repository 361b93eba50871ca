/*
 * regular_file.h - open a file under a name that others choose.
 */
#ifndef PYDTRACE_REGULAR_FILE_H
#define PYDTRACE_REGULAR_FILE_H

/* Open a file for reading, with close-on-exec, if it is a regular file with something in it.
 * Nothing else is opened, not even for a moment and whoever changes the name meanwhile: to open a
 * device, a pipe or one of the kernel's own files can have effects.  Returns -1 with errno;
 * EINVAL: it is no regular file, ENODATA: it is empty. */
int regular_file_open(const char *path);

/* The message for an errno of regular_file_open(). */
const char *regular_file_error(int error);

#endif
