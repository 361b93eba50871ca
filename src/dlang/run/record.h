/*
 * record.h - the sizes of DTrace's records.
 */
#ifndef D_RECORD_H
#define D_RECORD_H

#include "dlang/run/action.h"

/* The offset at which the record of an action ends that begins at `at` or, aligned as DTrace
 * aligns it, behind; and the same for a list, with both branches of each if. */
size_t d_record_end(const struct d_action_code *, size_t at);
size_t d_records_end(const struct d_action_code *, size_t at);

#endif
