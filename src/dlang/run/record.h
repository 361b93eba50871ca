/*
 * record.h - the sizes of DTrace's records.
 */
#ifndef D_RECORD_H
#define D_RECORD_H

#include "dlang/run/action.h"

/* Return the offset of the end of an action's record that begins at `at`, or at the next offset of
 * its alignment; and the same for a list, with both branches of each if.  In bytes. */
size_t d_record_end(const struct d_action_code *, size_t at);
size_t d_records_end(const struct d_action_code *, size_t at);

#endif
