/*
 * parse.h - text to tree: the lexer and the parser.
 */
#ifndef D_PARSE_H
#define D_PARSE_H

#include "dlang/syntax/compiler.h"

/* Parse one text and append its items to cc->items.  Returns false with cc->err set. */
bool d_parse(struct d_compiler *cc, const char *text, size_t len);

/* Return the last token and the rest of its line, cut to the length of a message (lexer.l). */
char *d_rest_of_line(struct d_compiler *cc, void *scanner);

/* Let the next token be the } that ends the body of a function (lexer.l). */
void d_skip_body(struct d_compiler *cc, void *scanner);

/* Parse the name of a type to a declarator.  Returns NULL for any other text, without setting
 * cc->err.  Not to be called while a text is parsed. */
struct d_decl *d_parse_type_name(struct d_compiler *cc, const char *text);

#endif
