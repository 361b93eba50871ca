/*
 * store.h - a growing file of records in shared memory, or the same without a file.
 *
 * Only preallocated parts are mapped, so that a full disk is a NULL and never a SIGBUS.  The
 * file's descriptor is not kept: a program may close all descriptors that it does not know.
 * Growing opens the file again, if it is the same one still.
 *
 * Nothing here needs Python.  One caller at a time.
 */
#ifndef TRACEE_STORE_H
#define TRACEE_STORE_H

#include <stdbool.h>
#include <stddef.h>

#include "tracee/stored.h"

struct store;

/* Make a new file, or with path NULL anonymous memory.  An existing file is replaced, unless
 * `anew`, which is an error (EEXIST) then.  NULL: errno. */
struct store *store_create(const char *path, bool anew);

struct stored_head *store_head(struct store *);

/* A record of at least this size, zeroed but for its head, not yet published; or NULL if
 * there is no room.  Its address stays until the store is freed. */
void *store_take(struct store *, enum stored_kind kind, size_t size);

/* Publish what was taken last. */
void store_publish(struct store *);

/* Append a text.  false: there is no room. */
bool store_text(struct store *, enum stored_text_kind what, const char *bytes, size_t length);

/* The published bytes, for a reader in this process: copied to `into`, which has room for
 * store_head()->used. */
void store_copy(const struct store *, char *into);

/* Cut the file behind its last record. */
void store_trim(struct store *);

/* In a forked child: put zeros in place of the parent's memory, at the same addresses.  Uses
 * system calls only. */
void store_wipe(struct store *);

void store_free(struct store *);

#endif
