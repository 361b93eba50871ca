/*
 * attach.h - find the channel that the environment names, and map it.
 */
#ifndef CHANNEL_ATTACH_H
#define CHANNEL_ATTACH_H

#include "layout.h"
#include "writer.h"

/* CHANNEL_ATTACHED: *header is the whole file, mapped for good, and *copy is the header
 * as it was checked, which nobody can change any more by writing into the file.  Only the
 * part of *copy before `lane` is filled in.  CHANNEL_REFUSED: *cause says why (writer.h). */
enum channel_status channel_attach(struct channel_header **header, struct channel_header *copy,
    const char **cause);

#endif
