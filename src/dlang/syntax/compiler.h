/*
 * compiler.h - the state of a compilation.
 *
 *	syntax/lexer.l	text -> tokens; macro arguments (macro.c), # lines (pragma.c)
 *	syntax/parser.y	tokens -> tree, through the constructors of tree.c, tree_decl.c
 *	check/check.c	the tree, item by item and clause by clause:
 *	  fold.c	  constant expressions, before any name is resolved
 *	  check_decl.c	  declarations -> types and variables; check_inline.c  inlines;
 *			  check_xlate.c  translators
 *	  check_expr.c	  expressions: check_op.c  operators; check_assign.c  assignments;
 *			  check_name.c  names; check_call.c  calls
 *	  check_stmt.c	  statements: check_agg.c  aggregations; check_format.c  formats
 *	  convert.c	  types and conversions of nodes
 *	  uses.c	  the parts of an event that a clause reads
 *	  describe.c	  the words of messages
 *
 * The parser sets an error and lets bison unwind.  The checker raises an error, which
 * jumps to the nearest escape (error.h).  Neither loses memory: the arena holds all.
 */
#ifndef D_COMPILER_H
#define D_COMPILER_H

#include "dlang/base/arena.h"
#include "dlang/base/symtab.h"
#include "dlang/types/ast.h"
#include "dlang/types/unit.h"

enum {
	D_MAX_DEPTH = 1000,	/* of an expression, of statements in statements */
	D_MAX_DERIVS = 100,	/* of a declarator: pointers to arrays of ... */
	D_MAX_NAME = 255,	/* bytes of an identifier */
	D_MAX_NODES = 1000000	/* nodes of an expression, inlines expanded */
};

/* A file that # lines name. */
struct d_source {
	const char *name;
	bool included;			/* by #include, however deep */
};

struct d_binding;
struct d_escape;
struct d_pending_pragma;
struct d_xlator;

struct d_compiler {
	struct d_program *program;
	struct d_arena *arena;
	struct d_types *types;

	/* The text being read, or checked. */
	uint16_t text;
	bool script;			/* errors have lines; otherwise a specifier */
	char field;			/* of a specifier: see struct d_program_text */
	struct d_source *files;
	uint16_t nfiles, file;		/* file: 1 + index of the present one; 0: the text itself */
	struct d_symtab file_numbers;	/* name -> 1 + index */

	struct d_lexing {
		int start;		/* the first token: CTX_PROGRAM or CTX_TYPE */
		int braces, parens, brackets;	/* open */
		int includes;		/* open #include files, by cpp's markers */
		int comment_from;	/* the start condition before a comment */
		int ahead;		/* lines from the token to a peeked-at one */
		bool after_tag;		/* behind struct, union or enum */
		bool type_seen;		/* this declaration has its type */
		bool size_seen;		/* the word before is long, short, signed or unsigned */
		bool in_clause;		/* the open braces are a clause's */
		bool type_only;		/* the text is the name of a type */
		bool new_word;		/* the last token is a type, or a word not in words */
		struct d_symtab words;	/* declared, or made variables by what follows */
		struct d_symtab typedefs;	/* names that the text has made types */
		struct d_symtab not_types;	/* types that the text has made variables */
	} lex;
	bool *argv_used;		/* by argument: the text refers to it */

	struct d_item *items, **items_end;
	struct d_spec *opened;		/* the last struct or union with a tag and a { */
	struct d_decl *type_result;	/* of type_only */
	struct d_pending_pragma *pragmas;
	int last_line;			/* of the text */

	/* Errors. */
	struct d_error *err;
	bool failed;
	const struct d_pdesc *unmatched;	/* by any probe: the error says so */
	const char *region;		/* "action list", "predicate"; NULL while parsing */
	struct d_escape *escape;	/* the innermost; NULL while parsing */

	/* The checker. */
	struct d_symtab vars[3];	/* by enum d_scope: name -> struct d_var */
	struct d_symtab aggs;		/* name -> struct d_agg */
	struct d_symtab inlines;		/* name -> struct d_inline */
	struct d_symtab protos;		/* builtin name -> struct d_proto */
	struct d_binding *bindings;	/* parameters of the inline being expanded */
	struct d_clause *clause;	/* being checked; NULL: outside of clauses */
	struct d_uses *uses;		/* of that clause or of an inline being defined; or NULL */
	size_t node_count;		/* of the item or clause being checked */
	const struct d_node *unsupported;	/* the first unsupported built-in of the clause */
	struct d_symtab xlators;	/* name of the output's type -> list of struct d_xlator */
	unsigned nxlators;
};

#endif
