/*
 * ast.h - the tree of a D program.
 *
 * The parser builds the tree from text alone.  The checker then rewrites it once, so
 * that the evaluator needs no name, no symbol table and no rule of C:
 *
 *   - names are resolved: D_N_VAR, D_N_ELEM, D_N_BUILTIN, D_N_CALL point at the named
 *     object (the kinds "made by the parser only" do not occur any more);
 *   - every node has its type, and a scalar its size and signedness.  They say how
 *     many bytes of the value a variable, a key or a record takes, and which of
 *     two operators computes, the signed or the unsigned one.  The value itself is a
 *     register of 64 bits, which no operator cuts: that of an int may be 1 << 40;
 *   - every conversion that changes a value is a D_N_CAST: to and from strings, a cast that
 *     cuts a number, a key of another type than its array's;
 *   - pointer arithmetic is in bytes: nodes of the tree multiply indices and
 *     divide differences;
 *   - a constant expression is one D_N_INT or D_N_STRING.
 *
 * All nodes live in the program's arena.
 */
#ifndef D_AST_H
#define D_AST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dlang/event.h"
#include "dlang/types/builtin.h"
#include "dlang/types/type.h"

struct d_agg;
struct d_decl;
struct d_format;
struct d_item;
struct d_node;
struct d_pdesc;
struct d_stmt;
struct d_var;

/* --- expressions --------------------------------------------------------- */

enum d_node_kind {
	D_N_INT,	/* value */
	D_N_STRING,	/* text, len */
	D_N_VAR,	/* var: a scalar, struct or array variable */
	D_N_ELEM,	/* var, args: an element of an associative array, its keys */
	D_N_BUILTIN,	/* builtin, index: a built-in variable (index: of arg0 .., args[]) */
	D_N_CALL,	/* builtin, args, capture: a subroutine or an action */
	D_N_UNARY,	/* op, a */
	D_N_BINARY,	/* op, a, b */
	D_N_COND,	/* a ? b : c */
	D_N_COMMA,	/* a, b */
	D_N_ASSIGN,	/* a = b; post: the value of the node is the old one of a.  b may be the
			 * D_N_INT 0 for a struct: zero it, or remove it as an element */
	D_N_OLD,	/* within b of the assignment `of`: the old value of its target */
	D_N_CAST,	/* conv, a, capture */
	D_N_DEREF,	/* *a: the object of the node's type at address a */
	D_N_ADDR,	/* &a */
	D_N_INDEX,	/* a[b]: a is an object of array type, b counts elements */
	D_N_MEMBER,	/* member of a, an object of struct or union type */
	/* made by the parser only */
	D_N_IDENT,	/* name, with scope: a variable, built-in, inline, constant ... */
	D_N_AGGREF,	/* name, args: @name[keys] */
	D_N_FUNC,	/* name, args: a call by name */
	D_N_INDEXED,	/* a[args] */
	D_N_DOT,	/* a.name */
	D_N_ARROW,	/* a->name */
	D_N_OPASSIGN,	/* a op= b, and ++ -- (post) with b == 1 */
	D_N_TYPECAST,	/* (decl) a */
	D_N_SIZEOF,	/* sizeof a, or sizeof (decl) */
	D_N_STRINGOF,	/* stringof a */
	D_N_OFFSETOF,	/* offsetof(decl, name) */
	D_N_XLATE	/* xlate <decl> (a) */
};

enum d_op {
	D_OP_NONE,
	/* unary; D_OP_NOT gives an int 0 or 1 */
	D_OP_NEG, D_OP_BITNOT, D_OP_NOT, D_OP_PLUS,
	/* binary; comparisons and logic give an int 0 or 1 */
	D_OP_ADD, D_OP_SUB, D_OP_MUL, D_OP_DIV, D_OP_MOD, D_OP_SHL, D_OP_SHR,
	D_OP_AND, D_OP_OR, D_OP_XOR,
	D_OP_EQ, D_OP_NE, D_OP_LT, D_OP_LE, D_OP_GT, D_OP_GE,	/* signed */
	D_OP_UEQ, D_OP_UNE, D_OP_ULT, D_OP_ULE, D_OP_UGT, D_OP_UGE,	/* unsigned, pointers */
	D_OP_SEQ, D_OP_SNE, D_OP_SLT, D_OP_SLE, D_OP_SGT, D_OP_SGE,	/* strings, bytewise */
	D_OP_LAND, D_OP_LOR, D_OP_LXOR		/* && and || skip b; ^^ does not */
};

/* The conversion of a D_N_CAST. */
enum d_conv {
	D_CONV_INT,		/* integer or pointer to the node's size and signedness */
	D_CONV_BOOL,		/* anything scalar to 0 or 1 */
	D_CONV_NULL_STRING,	/* the integer constant 0 to the string NULL */
	D_CONV_ADDR_STRING,	/* an address to the string at it (stringof, char *) */
	D_CONV_CHARS_STRING,	/* an array of char, up to its NUL, to a string */
	D_CONV_STRING_ADDR,	/* a string to an address from which its bytes can be read */
	D_CONV_DECAY,		/* an object of array type to the address of its first element */
	D_CONV_STRING_CHARS,	/* a string to an array of char of the node's size */
	D_CONV_NONE		/* the same value of another type */
};

/* A location in the text. */
struct d_loc {
	int line;
	uint16_t text;		/* number of the text, from 0 */
	uint16_t file;		/* 1 + index in the files that # lines name; 0: the text itself */
};

struct d_node {
	enum d_node_kind kind;
	enum d_op op;
	enum d_conv conv;
	bool post;		/* D_N_ASSIGN, D_N_OPASSIGN: the value is the old one */
	bool parens;		/* was written in parentheses of its own */
	bool alloca;		/* the value is an address of alloca() or copyin() memory ... */
	bool mixed;		/* ... or, by ?:, another address */
	bool named;		/* the value of a name that is no variable: of an inline, of its
				 * parameter, of what a translator translates */
	bool is_signed;		/* of a scalar's value */
	uint8_t size;		/* of a scalar's value, bytes: 1, 2, 4, 8; otherwise 0 */
	uint16_t depth;		/* of the tree below */
	int8_t capture;		/* D_N_CALL copyinstr, D_N_CAST: the argument of the probe whose
				 * string the node reads, captured at the site; -1: none */
	struct d_loc loc;
	const struct d_type *type;
	struct d_node *next;	/* in a list: arguments, keys */
	struct d_node *a, *b, *c;
	struct d_node *args;
	union {
		int64_t value;				/* D_N_INT */
		struct {
			const char *text;		/* D_N_STRING; may hold NULs */
			size_t len;
		} str;
		struct d_var *var;			/* D_N_VAR, D_N_ELEM */
		struct {
			const struct d_builtin *builtin;	/* D_N_BUILTIN, D_N_CALL */
			unsigned index;
		};
		struct d_member member;			/* D_N_MEMBER */
		struct d_node *of;			/* D_N_OLD: the D_N_ASSIGN */
		struct {				/* parser's kinds */
			const char *name;
			enum d_scope { D_GLOBAL, D_SELF, D_THIS } scope;
			struct d_decl *decl;
		} ref;
	} u;
};

/* The number of nodes in a list. */
static inline unsigned
d_list_length(const struct d_node *list)
{
	unsigned n = 0;

	for (; list != NULL; list = list->next)
		n++;
	return n;
}

/* --- variables ----------------------------------------------------------- */

/* A storage class of variables.  Each class numbers its variables from 0. */
enum d_space {
	D_SPACE_GLOBAL,		/* scalars, structs, C arrays */
	D_SPACE_GLOBAL_ASSOC,	/* associative arrays */
	D_SPACE_SELF,		/* per thread */
	D_SPACE_SELF_ASSOC,
	D_SPACE_THIS,		/* live for one firing, shared by its clauses */
	D_NSPACES
};

struct d_var {
	const char *name;
	enum d_space space;
	unsigned slot;			/* number within its space */
	const struct d_type *type;	/* of the variable, or of the array's elements; NULL
					 * until an assignment gives it one */
	const struct d_type **keys;	/* of an associative array; nkeys 0: no array */
	unsigned nkeys;
	bool translation;		/* the result of a translator: see check_xlate.c */
	bool alloca, plain;		/* assigned an address of alloca(); another address */
	struct d_loc loc;		/* of its declaration or first assignment */
};

/* --- aggregations -------------------------------------------------------- */

struct d_agg {
	const char *name;		/* "_" for the anonymous one */
	unsigned id;			/* counts from 0 in order of first appearance */
	const struct d_builtin *func;	/* D_BG_COUNT ...; NULL: never aggregated into */
	const struct d_type **keys;
	unsigned nkeys;
	struct d_loc loc;		/* of the first aggregating statement */
	const struct d_type *value_type;	/* of the first argument; NULL for count() */
	/* lquantize */
	int32_t base;
	uint16_t levels, step;
	/* llquantize */
	uint16_t factor, lmag, hmag, steps;
};

/* --- statements ---------------------------------------------------------- */

enum d_stmt_kind {
	D_S_EXPR,	/* expr: evaluated, its value dropped */
	D_S_ACTION,	/* expr is the D_N_CALL; format, aggs, args */
	D_S_AGG,	/* agg, keys, value, weight */
	D_S_IF		/* expr, then, otherwise */
};

struct d_stmt {
	enum d_stmt_kind kind;
	uint16_t depth;			/* of the statements below */
	struct d_stmt *next;
	struct d_loc loc;
	struct d_node *expr;
	/* D_S_ACTION: the arguments without the format and the aggregations: for printf
	 * and its like the values of the conversions in order (a `*` takes one before
	 * its value), for trunc and normalize the number. */
	struct d_node *args;
	unsigned nargs;
	struct d_format *format;	/* printf, printa with a format, system, freopen */
	struct d_agg **aggs;		/* printa, clear, trunc, (de)normalize */
	unsigned naggs;
	/* D_S_AGG */
	struct d_agg *agg;
	struct d_node *keys;		/* each converted to the aggregation's key type */
	struct d_node *value;		/* NULL for count() */
	struct d_node *weight;		/* the increment of a quantize; NULL: 1 */
	/* D_S_IF */
	struct d_stmt *then, *otherwise;
};

/* --- clauses ------------------------------------------------------------- */

/* The parts of an event that a clause or an inline reads. */
struct d_uses {
	struct d_capture capture;
	unsigned reads[D_EVENT_ARGS];	/* how often argN is read, not counting the address of a string */
	bool any_string;		/* reads a string at an address that is not that of argN */
};

struct d_clause {
	unsigned index;			/* K of "dt_clause_K" */
	struct d_pdesc *pdescs;		/* one, once parsed: see d_program_parse() */
	int *lines;			/* line of each description */
	size_t npdescs;
	size_t nprobes;			/* probes that it enables so far */
	bool numbered;			/* a probe's number stands among the descriptions */
	uint64_t number;
	struct d_node *pred;		/* predicate; NULL: always true */
	struct d_stmt *stmts;
	struct d_loc loc;
	int last_line;			/* of its text */
	bool empty;			/* no body, or an empty one: the default action */
	bool acts;			/* calls an action other than speculate() */
	bool bare;			/* calls speculate() and no action: records a line, too */
	bool records;			/* calls a data-recording action: prints a line */
	bool aggregates;		/* assigns to an aggregation */
	bool speculates;		/* calls speculate() */
	bool commits;			/* calls commit() */
	struct d_uses uses;
};

/* --- declarations (parser to checker) ------------------------------------ */

enum d_storage {
	D_ST_NONE, D_ST_TYPEDEF, D_ST_SELF, D_ST_THIS, D_ST_EXTERN, D_ST_STATIC, D_ST_REGISTER,
	D_ST_AUTO
};

/* The specifiers of a declaration: `const unsigned long`, `struct s { ... }`. */
struct d_spec {
	struct d_loc loc;
	enum d_storage storage;
	enum d_spec_base {
		D_SP_NONE, D_SP_VOID, D_SP_CHAR, D_SP_INT, D_SP_FLOAT, D_SP_DOUBLE,
		D_SP_NAME,		/* name: a typedef, or string */
		D_SP_STRUCT, D_SP_UNION, D_SP_ENUM
	} base;
	bool many_storage, many_base;	/* given more than once: an error */
	bool is_short, is_signed, is_unsigned;
	unsigned longs;
	bool qualified;			/* const, volatile, restrict: read, and ignored */
	const char *name;		/* a typedef's name, or a tag (NULL: none) */
	bool defined;			/* struct, union, enum: with { } */
	struct d_fields *fields;	/* struct, union: the declarations inside */
	struct d_enumdef *enumdefs;
	const struct d_type *type;	/* once the checker has resolved it */
};

/* One derivation of a declarator; the list begins at the name and goes outwards. */
struct d_deriv {
	enum { D_DE_POINTER, D_DE_ARRAY, D_DE_FUNCTION } kind;
	struct d_loc loc;
	struct d_node *size;		/* of an array; NULL: not given */
	struct d_decl *params;		/* of a function, or the keys of an associative array */
	bool varargs;
	struct d_deriv *next;
};

/* A declarator and the specifiers of its declaration. */
struct d_decl {
	struct d_loc loc;
	struct d_spec *spec;
	const char *name;		/* NULL: abstract */
	struct d_deriv *derivs;
	unsigned nderivs;
	struct d_node *bits;		/* the width of a bit-field */
	struct d_decl *next;
};

struct d_fields {
	struct d_spec *spec;
	struct d_decl *decls;
	struct d_fields *next;
};

struct d_enumdef {
	struct d_loc loc;
	const char *name;
	struct d_node *value;		/* NULL: the enumerator before, plus 1 */
	struct d_enumdef *next;
};

/* A declaration or clause; items are in the order of the text. */
struct d_item {
	enum { D_I_DECL, D_I_INLINE, D_I_XLATOR, D_I_PROVIDER, D_I_CLAUSE } kind;
	struct d_loc loc;
	struct d_spec *spec;		/* D_I_DECL */
	struct d_decl *decls;		/* D_I_DECL, D_I_INLINE, D_I_XLATOR (output, then
					 * the named input) */
	struct d_node *expr;		/* D_I_INLINE; D_I_XLATOR: for each member a D_N_DOT
					 * without object, whose a is the expression */
	struct d_clause *clause;
	struct d_item *next;
};

#endif
