/*
 * pdesc.h - the spelling of probe descriptions (probe.h has their meaning).
 */
#ifndef D_PDESC_H
#define D_PDESC_H

#include "dlang/syntax/compiler.h"

/* Split a description into its four fields, with macros expanded; a lone word fills `field` (see
 * struct d_program_text).  Returns false with cc->err set. */
bool d_pdesc_parse(struct d_compiler *cc, const char *text, char field, int line,
    struct d_pdesc *pdesc);

#endif
