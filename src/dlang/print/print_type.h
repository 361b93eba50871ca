/*
 * print_type.h - print(): an object by its type.
 */
#ifndef D_PRINT_TYPE_H
#define D_PRINT_TYPE_H

#include "dlang/base/buf.h"
#include "dlang/types/type.h"

/* Print an object of an address, at most `most` bytes of it. */
void d_print_object(const struct d_type *type, uint64_t address, const char *bytes, size_t most,
    struct d_buf *out);

#endif
