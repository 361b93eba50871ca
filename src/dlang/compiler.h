/*
 * compiler.h - the compiler: its state, its stages, and how they fail.
 *
 *	lexer.l      text -> tokens; macro arguments (macro.c), # lines (pragma.c)
 *	parser.y     tokens -> tree, through the constructors of tree.c, tree_decl.c
 *	check.c      the stages below, clause by clause:
 *	check_decl.c    declarations -> types and variables
 *	check_expr.c    expressions: types, conversions, constants (check_op.c),
 *	                assignments (check_assign.c)
 *	check_name.c    identifiers: variables, built-ins, inlines (constants.c)
 *	check_call.c    arguments against prototypes
 *	check_xlate.c   translators
 *	check_stmt.c     actions, aggregations (check_agg.c), formats (format.c)
 *
 * The parser reports an error by recording it and letting bison unwind.  The
 * checker leaves by longjmp() from wherever it is: nothing is lost, since all
 * it makes is in the arena.
 */
#ifndef D_COMPILER_H
#define D_COMPILER_H

#include <setjmp.h>
#include <stdarg.h>

#include "arena.h"
#include "ast.h"
#include "symtab.h"
#include "program.h"
#include "type.h"

enum {
	D_MAX_DEPTH = 1000,	/* of an expression, of statements in statements */
	D_MAX_DERIVS = 100,	/* of a declarator: pointers to arrays of ... */
	D_MAX_NAME = 255,	/* bytes of an identifier */
	D_MAX_NODES = 1000000	/* nodes of an expression, inlines expanded */
};

/* An integer constant: its value, and what its spelling says of its type. */
struct d_intconst {
	uint64_t value;
	bool decimal, negative, is_unsigned;
	unsigned longs;
};

/* The words that make up the integer types, as the lexer tells the parser. */
enum {
	D_W_VOID, D_W_CHAR, D_W_SHORT, D_W_INT, D_W_LONG, D_W_FLOAT, D_W_DOUBLE, D_W_SIGNED,
	D_W_UNSIGNED, D_W_STRING
};

/* What a #pragma says of a name that may be defined later. */
struct d_pending_pragma {
	const char *pragma, *name;
	struct d_loc loc;
	struct d_pending_pragma *next;
};

/* What a parameter of an inline array stands for. */
struct d_binding {
	const char *name;
	struct d_node *value;		/* checked */
	struct d_binding *next;
};

/* What an inline stands for. */
struct d_inline {
	const char *name;
	const struct d_type *type;
	const struct d_type **keys;	/* of an inline array: its parameters */
	const char **params;
	unsigned nkeys;
	struct d_node *source;		/* as parsed: checked anew for the arguments of each use */
	struct d_node *expr;		/* checked; shared by all places where the name occurs */
	struct d_uses uses;
	size_t node_count;			/* of expr; nested inlines count once for each use */
};

/* The point that d_error_raise() returns to. */
struct d_escape {
	jmp_buf jump;
	struct d_escape *outer;
};

struct d_compiler {
	struct d_program *program;
	struct d_arena *arena;
	struct d_types *types;

	/* The text being read, or checked. */
	uint16_t text;
	bool script;			/* has lines; otherwise a specifier */
	char field;			/* of a specifier: see struct d_program_text */
	const char **files;		/* named by # markers */
	uint16_t nfiles, file;

	struct d_lexing {
		int start;		/* the token to begin with */
		int braces, parens, brackets;	/* open */
		int comment_from;	/* the start condition before a comment */
		int ahead;		/* lines from the token to the one that was peeked at */
		bool after_tag;		/* struct, union, enum was just seen */
		bool type_seen;		/* this declaration has its type */
		bool in_clause;		/* the braces are a clause's */
		bool type_only;		/* the text is the name of a type */
		bool new_word;		/* the last token is a word that is new */
		struct d_symtab words;	/* seen so far, neither types nor built in */
		struct d_symtab typedefs;	/* names that the text has made types */
		struct d_symtab not_types;	/* names of types that it has made variables */
	} lex;
	bool *argv_used;		/* by argument: $N occurs */

	struct d_item *items, **items_end;
	struct d_spec *opened;		/* the last struct or union with a tag that was begun */
	struct d_decl *type_result;	/* of type_only */
	struct d_pending_pragma *pragmas;
	int last_line;			/* of the text */

	/* Errors. */
	struct d_error *err;
	bool failed;
	const char *region;		/* "action list", "predicate"; NULL while parsing */
	struct d_escape *escape;	/* the innermost; NULL while parsing */

	/* The checker. */
	struct d_symtab vars[3];		/* by enum d_scope: name -> struct d_var */
	struct d_symtab aggs;		/* name -> struct d_agg */
	struct d_symtab inlines;		/* name -> struct d_inline */
	struct d_symtab protos;		/* builtin name -> struct d_proto */
	struct d_binding *bindings;	/* parameters of the inline being expanded */
	struct d_clause *clause;	/* being checked; NULL: outside of clauses */
	struct d_uses *uses;		/* of that clause, or of the inline being defined; or NULL */
	size_t node_count;			/* of the item or clause being checked */
	const struct d_node *unsupported;	/* the first call in the clause of an unsupported built-in */
	struct d_xlator *xlators;
	unsigned nxlators;
};

/* --- errors (error.c) ---------------------------------------------------- */

/* Record an error of the text at `line`, unless there is one already. */
void d_error_set(struct d_compiler *cc, int line, const char *tag, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
/* Record an error at `loc` and leave the checker. */
void d_error_raise(struct d_compiler *cc, struct d_loc loc, const char *tag, const char *fmt, ...)
    __attribute__((noreturn, format(printf, 4, 5)));

/* Raise the error that is set already, for the next escape. */
void d_error_again(struct d_compiler *cc) __attribute__((noreturn));

/* Make `here` the innermost escape: true at first, and false when d_error_raise() has
 * come back to it, which ends it.  Where nothing was raised D_TRY_END() ends it. */
#define D_TRY(cc, here) \
	((here)->outer = (cc)->escape, (cc)->escape = (here), setjmp((here)->jump) == 0)
#define D_TRY_END(cc, here)	((cc)->escape = (here)->outer)

/* --- text -> tree (lexer.l, parser.y, tree.c) ---------------------------- */

/* Parse one text; its items are appended to cc->items.  false: cc->err. */
bool d_parse(struct d_compiler *cc, const char *text, size_t len);
/* The last token and what follows it in its line, as far as a message needs (lexer.l). */
char *d_rest_of_line(struct d_compiler *cc, void *scanner);
/* The declarator that `text`, the name of a type, makes; NULL where it is none, and cc->err
 * stays as it is.  Not while parsing. */
struct d_decl *d_parse_type_name(struct d_compiler *cc, const char *text);

struct d_node *d_node(struct d_compiler *cc, enum d_node_kind kind, int line);
struct d_node *d_node_op(struct d_compiler *cc, enum d_node_kind kind, enum d_op op, int line,
    struct d_node *a, struct d_node *b, struct d_node *c);
struct d_node *d_node_named(struct d_compiler *cc, enum d_node_kind kind, const char *name,
    int line);
/* Note that `below` stands below `node`; too deep is an error. */
void d_node_set_depth(struct d_compiler *cc, struct d_node *node, const struct d_node *below, int line);

/* tree_decl.c: parts of declarations, one specifier at a time. */
struct d_spec *d_spec_create(struct d_compiler *cc, int line);
struct d_spec *d_spec_base(struct d_compiler *cc, enum d_spec_base base, const char *name, int line);
struct d_spec *d_spec_storage(struct d_compiler *cc, int storage, int line);
struct d_spec *d_spec_quals(struct d_compiler *cc, unsigned quals, int line);
struct d_spec *d_spec_word(struct d_compiler *cc, int word, int line);
struct d_spec *d_spec_define(struct d_spec *spec, struct d_fields *fields);
struct d_spec *d_spec_enum(struct d_compiler *cc, const char *tag, struct d_enumdef *defs, int line);
struct d_spec *d_spec_merge(struct d_spec *all, const struct d_spec *one);
struct d_fields *d_fields_create(struct d_compiler *cc, struct d_spec *spec, struct d_decl *decls);
struct d_enumdef *d_enumdef_create(struct d_compiler *cc, const char *name, struct d_node *value,
    int line);
struct d_decl *d_decl_create(struct d_compiler *cc, const char *name, int line);
struct d_decl *d_decl_derive(struct d_compiler *cc, struct d_decl *decl, struct d_deriv *more,
    int line);
struct d_deriv *d_deriv_create(struct d_compiler *cc, int kind, int line);

/* Copies of a tree as the parser made it, and of a checked expression. */
struct d_node *d_node_copy(struct d_arena *arena, const struct d_node *n);
struct d_clause *d_clause_copy(struct d_arena *arena, const struct d_clause *clause);

/* An integer constant as spelled, a character constant, a string with escapes.
 * They record an error and return false if it is none. */
bool d_scan_int(struct d_compiler *cc, const char *text, int line, struct d_intconst *value);
bool d_scan_char(struct d_compiler *cc, const char *text, size_t len, int line,
    struct d_intconst *value);
/* Replace escapes in place; returns the new length.  What is no escape of D (\?
 * and \' among others) stays as it is. */
size_t d_unescape(char *text, size_t len);
struct d_node *d_node_int(struct d_compiler *cc, const struct d_intconst *value, int line);

/* --- macros (macro.c) ---------------------------------------------------- */

/* What $NAME stands for: the argument `$3`, or a variable ($target).  *text is
 * its text, NULL for an argument that was not given (defaultargs).  false: an
 * error was recorded. */
bool d_macro(struct d_compiler *cc, const char *name, int line, const char **text);
/* Expand the macros in a probe description. */
const char *d_macro_expand(struct d_compiler *cc, const char *text, int line);
/* The last argument has to be referred to. */
bool d_macro_check_used(struct d_compiler *cc, int line);

/* --- # lines (pragma.c) -------------------------------------------------- */

/* A line that begins with #, without its newline.  *line is its number, and
 * may be changed to what the next line's number shall be, less one. */
void d_pragma(struct d_compiler *cc, const char *text, int *line);
/* The names that pragmas spoke of have to be there by now. */
bool d_pragma_check_used(struct d_compiler *cc);

/* Set an option; NULL, or the reason why it cannot be set. */
const char *d_program_set_option(struct d_program *program, const char *name, const char *value,
    enum d_opt_context context);

/* --- probe descriptions (pdesc.c) ---------------------------------------- */

/* Split a description into its fields; a lone field fills `field`. */
bool d_pdesc_parse(struct d_compiler *cc, const char *text, char field, int line,
    struct d_pdesc *pdesc);

/* --- the checker --------------------------------------------------------- */

bool d_check(struct d_compiler *cc);

/* The text could not be parsed to its end, cc->err says why.  Declarations are judged
 * as they are read: what is wrong with one before that place takes the error's. */
void d_check_partial(struct d_compiler *cc);

/* check_decl.c: declarations. */
void d_check_declaration(struct d_compiler *cc, struct d_item *item);
/* Of a struct or union of which only the beginning was read: is it one more of its name? */
void d_check_unfinished(struct d_compiler *cc, const struct d_spec *s);
const struct d_type *d_decl_type(struct d_compiler *cc, struct d_decl *decl);
/* The type that a text names; NULL if it names none, and cc->err stays as it is. */
const struct d_type *d_type_of_text(struct d_compiler *cc, const char *text);
/* The type of an element of the associative array that a declarator declares. */
const struct d_type *d_decl_element_type(struct d_compiler *cc, struct d_decl *decl);

/* check_inline.c: inlines.  In the place of n, which names one: the expression of a scalar
 * inline, that of an inline array for n->args, and the argument that a parameter of the
 * inline array being expanded has (NULL: n names no parameter). */
void d_check_inline(struct d_compiler *cc, struct d_item *item);
struct d_node *d_inline_use(struct d_compiler *cc, struct d_node *n, const struct d_inline *in);
struct d_node *d_inline_call(struct d_compiler *cc, struct d_node *n, const struct d_inline *in);
struct d_node *d_inline_parameter(struct d_compiler *cc, const struct d_node *n);

/* check_expr.c: expressions.  What it returns takes the place of what it got. */
struct d_node *d_check_expr(struct d_compiler *cc, struct d_node *n);
void d_check_list(struct d_compiler *cc, struct d_node **list);

/* check_op.c: operators. */
struct d_node *d_check_unary(struct d_compiler *cc, struct d_node *n);
struct d_node *d_check_binary(struct d_compiler *cc, struct d_node *n);
/* A binary node whose operands are checked: types, conversions, result. */
struct d_node *d_binary(struct d_compiler *cc, struct d_node *n);

/* convert.c: types, constants, conversions. */
struct d_node *d_fold(struct d_compiler *cc, struct d_node *n);
struct d_node *d_set_type(struct d_node *n, const struct d_type *type);
/* An integer constant of a type, at the location of `at`. */
struct d_node *d_make_int(struct d_compiler *cc, const struct d_node *at, const struct d_type *type,
    int64_t value);
/* n as a value of a type; it has been checked that this can be. */
struct d_node *d_cast(struct d_compiler *cc, struct d_node *n, const struct d_type *type);
/* An array or a string as the address of its first element; others as they are. */
struct d_node *d_decay(struct d_compiler *cc, struct d_node *n);
/* The type to which two integers are brought. */
const struct d_type *d_common_type(struct d_compiler *cc, const struct d_node *a,
    const struct d_node *b);
/* May `from` be given where something of the type of `to` is expected? */
bool d_compatible(const struct d_compiler *cc, const struct d_node *to, const struct d_node *from);
bool d_is_stringlike(const struct d_type *type);
bool d_node_const(const struct d_node *n, int64_t *value);
bool d_node_is_null(const struct d_node *n);		/* the constant 0 */
/* The type that an operator gives its operand, by C's integer promotions. */
const struct d_type *d_promoted_type(const struct d_compiler *cc, const struct d_node *n);
/* The type that a pointer or an array leads to, NULL for any other type. */
const struct d_type *d_pointed_to(const struct d_type *type);
bool d_pointers_compatible(const struct d_compiler *cc, const struct d_node *a,
    const struct d_node *b);
static inline const struct d_type *
d_basic(const struct d_compiler *cc, enum d_basic which)
{
	return d_type_basic(cc->types, which);
}

/* describe.c */
/* Raise D_IDENT_BADREF: "KIND 'NAME' may not be referenced as AS". */
void d_raise_kind(struct d_compiler *cc, const struct d_node *n, const char *kind,
    const char *name, const char *as);
const char *d_op_name(enum d_op op);
void d_raise_operands(struct d_compiler *cc, const struct d_node *n, const struct d_node *a,
    const char *op, const struct d_node *b) __attribute__((noreturn));

/* uses.c: note what a node reads of an event: a built-in variable, the string at an
 * address (sets reader->capture), memory of the process, all that an inline reads. */
void d_uses_builtin(struct d_compiler *cc, const struct d_node *n);
void d_uses_string(struct d_compiler *cc, struct d_node *reader, const struct d_node *address);
void d_uses_memory(struct d_compiler *cc);
void d_uses_inline(struct d_compiler *cc, const struct d_inline *in);

/* check_assign.c: = += ++ and what they can be applied to. */
struct d_node *d_check_assign(struct d_compiler *cc, struct d_node *n);
struct d_node *d_check_opassign(struct d_compiler *cc, struct d_node *n);
bool d_is_lvalue(const struct d_node *n);

/* check_name.c: names.  `target`: the name is being assigned to, which may make
 * a variable. */
struct d_node *d_check_ident(struct d_compiler *cc, struct d_node *n, bool target);
struct d_node *d_check_scoped(struct d_compiler *cc, struct d_node *n, bool target);
struct d_node *d_check_subscript(struct d_compiler *cc, struct d_node *n, bool target);
struct d_var *d_var_create(struct d_compiler *cc, const char *name, enum d_scope scope,
    struct d_loc loc);
void d_var_set_type(struct d_compiler *cc, struct d_var *var, const struct d_type *type);
struct d_node *d_var_node(struct d_compiler *cc, struct d_node *n, struct d_var *var);
/* Keys of arrays and aggregations: against those of the first reference (prefix
 * "@" or ""), brought to their types, and the types of the first reference. */
void d_check_keys(struct d_compiler *cc, const struct d_node *n, struct d_node *list,
    const char *prefix, const char *name, const struct d_type *const *keys, unsigned nkeys);
struct d_node *d_cast_keys(struct d_compiler *cc, struct d_node *list,
    const struct d_type *const *keys);
const struct d_type **d_key_types(struct d_compiler *cc, const struct d_node *n,
    const struct d_node *list, const char *what);
/* The word for what a name is: "scalar", "function" ...; NULL: nothing. */
const char *d_name_kind(struct d_compiler *cc, const char *name);
/* self->x or this->x: its scope. */
bool d_is_scoped(const struct d_node *n, enum d_scope *scope);

/* check_call.c: functions and their prototypes. */
struct d_proto {
	const struct d_type *returns;	/* D_T_DYNAMIC for an aggregating function */
	const struct d_type **params;	/* NULL: any type */
	unsigned nparams;		/* without the ... */
	unsigned nrequired;
	bool varargs;
};
const struct d_proto *d_proto_of(struct d_compiler *cc, const struct d_builtin *builtin);
struct d_node *d_check_call(struct d_compiler *cc, struct d_node *n);
/* Errors in what is called come before all others of the program. */
void d_check_callees(struct d_compiler *cc, const struct d_stmt *s);
void d_check_callee(struct d_compiler *cc, const struct d_node *n);
const char *d_node_type_name(const struct d_node *n, char *buf, size_t size);
/* What messages call an expression: "variable x". */
const char *d_node_describe(struct d_compiler *cc, const struct d_node *n);

/* check_xlate.c: translators, and xlate on its own or with a member of it. */
void d_check_translator(struct d_compiler *cc, struct d_item *item);
/* cast: what the xlate is cast by, NULL if by nothing. */
struct d_node *d_check_xlate(struct d_compiler *cc, struct d_node *n, const struct d_node *cast);
struct d_node *d_check_xlate_member(struct d_compiler *cc, struct d_node *n);

/* check_stmt.c: statements; check_agg.c: aggregations. */
void d_check_statements(struct d_compiler *cc, struct d_stmt *s);
void d_check_actions(struct d_compiler *cc, struct d_stmt *s);
struct d_agg *d_agg_find(struct d_compiler *cc, const char *name);
/* The same, made if there is none yet. */
struct d_agg *d_agg_get(struct d_compiler *cc, const char *name, struct d_loc loc);
/* @a[keys] = func(args): is it one, and if so, its parts. */
bool d_is_aggregating(const struct d_node *n);
void d_check_aggregating(struct d_compiler *cc, struct d_stmt *s);
void d_check_aggregating_action(struct d_compiler *cc, struct d_stmt *s);
/* A reference to an aggregation; NULL or its node for a call's argument. */
struct d_node *d_check_aggref(struct d_compiler *cc, struct d_node *n);

/* format.c */
struct d_format *d_format_parse(struct d_compiler *cc, const struct d_node *text);
/* Check a format against the values that it prints, and for printa against the
 * aggregation whose value a %@ prints (NULL: none). */
void d_format_check(struct d_compiler *cc, const struct d_stmt *s, const char *func,
    const struct d_format *format, struct d_node *values, const struct d_agg *agg);

#endif
