/*
 * parse.h - text to tree: the lexer and the parser.
 */
#ifndef D_PARSE_H
#define D_PARSE_H

#include "dlang/syntax/compiler.h"

/* Parse one text; its items are appended to cc->items.  Returns false with cc->err set. */
bool d_parse(struct d_compiler *cc, const char *text, size_t len);

/* The last token and what follows it in its line, as far as a message needs (lexer.l). */
char *d_rest_of_line(struct d_compiler *cc, void *scanner);

/* The declarator that `text`, the name of a type, makes; NULL where it is none, and cc->err
 * stays as it is.  Not while parsing. */
struct d_decl *d_parse_type_name(struct d_compiler *cc, const char *text);

#endif
