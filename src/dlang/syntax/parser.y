%{
/*
 * parser.y - the grammar of D: tokens to tree, and nothing more.  The checker resolves
 * names and types; the parser tells the lexer only the names that typedef makes types.
 *
 * Tree and strings are in the program's arena, so an aborted parse has no token to free
 * (no %destructor).
 */
#include <stdlib.h>
#include <string.h>

#include "dlang/syntax/compiler.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/parse.h"
#include "dlang/syntax/parser.h"
#include "dlang/syntax/pdesc.h"
#include "dlang/syntax/tree.h"
#include "dlang/syntax/tree_decl.h"
#include "xmalloc.h"

typedef void *yyscan_t;
struct yy_buffer_state;
int d_yylex(D_YYSTYPE *value, yyscan_t scanner);
int d_yylex_init_extra(struct d_compiler *cc, yyscan_t *scanner);
int d_yylex_destroy(yyscan_t scanner);
struct yy_buffer_state *d_yy_scan_bytes(const char *text, int len, yyscan_t scanner);
void d_yyset_lineno(int line, yyscan_t scanner);
int d_yyget_lineno(yyscan_t scanner);
char *d_yyget_text(yyscan_t scanner);
int d_yyget_leng(yyscan_t scanner);

static void d_yyerror(yyscan_t scanner, struct d_compiler *cc, const char *message);

/* After a predicate, the line is that of the lookahead token, as in DTrace. */
#define LINE (d_yyget_lineno(scanner) + cc->lex.ahead)
#define OP1(kind, op, a) d_node_op(cc, kind, op, LINE, a, NULL, NULL)
#define OP2(op, a, b) d_node_op(cc, D_N_BINARY, op, LINE, a, b, NULL)
#define OPASSIGN(op, a, b) d_node_op(cc, op == D_OP_NONE ? D_N_ASSIGN : D_N_OPASSIGN, op, LINE, \
    a, b, NULL)

/* Record an error and abort the parse. */
#define FAIL_AT(line, tag, ...) \
	do { \
		d_error_set(cc, line, tag, __VA_ARGS__); \
		YYABORT; \
	} while (0)
#define FAIL(tag, ...) FAIL_AT(LINE, tag, __VA_ARGS__)

#define YYMALLOC xmalloc
#define YYFREE free
/* The parser's stack bounds the nesting of a program; d_yyerror() reports its overflow. */
#define YYINITDEPTH 256
#define YYMAXDEPTH 8000
%}

%code requires {
#include "dlang/syntax/compiler.h"
#include "dlang/syntax/tree.h"
}

%define api.pure full
%define api.prefix {d_yy}
%param { void *scanner }
%parse-param { struct d_compiler *cc }
%expect 0

/* Only the skeleton's own debugging reads its count of errors. */
%initial-action { (void)yynerrs; }

%union {
	struct d_strconst text;
	const char *name;
	struct d_intconst num;
	int word;
	struct d_node *node;
	struct { struct d_node *first, *last; } nodes;
	struct { struct d_stmt *first, *last; } stmts;
	struct d_stmt *stmt;
	struct d_spec *spec;
	struct d_decl *decl;
	struct { struct d_decl *first, *last; bool varargs; } decls;
	struct d_deriv *deriv;
	struct { struct d_fields *first, *last; } fields;
	struct { struct d_enumdef *first, *last; } enumdefs;
	struct d_enumdef *enumdef;
	struct d_clause *clause;
}

%token TOK_BAD TOK_UNKNOWN			/* never in the grammar */
%token CTX_PROGRAM CTX_TYPE			/* the kind of text */
%token TOK_PRED TOK_PRED_END
%token TOK_ARROW TOK_LAND TOK_LXOR TOK_LOR TOK_EQ TOK_NE TOK_LE TOK_GE TOK_SHL TOK_SHR
%token TOK_ADD_EQ TOK_SUB_EQ TOK_MUL_EQ TOK_DIV_EQ TOK_MOD_EQ TOK_AND_EQ TOK_XOR_EQ TOK_OR_EQ
%token TOK_SHL_EQ TOK_SHR_EQ TOK_INC TOK_DEC TOK_ELLIPSIS
%token KEY_ENUM KEY_IF KEY_INLINE KEY_OFFSETOF KEY_PROBE KEY_PROVIDER KEY_RESERVED
%token KEY_SELF KEY_SIZEOF KEY_STRINGOF KEY_STRUCT KEY_THIS KEY_UNION KEY_XLATE KEY_XLATOR
%token <word> KEY_BASE KEY_STORAGE
%token KEY_QUAL
%token <name> TOK_IDENT TOK_TYPE TOK_PSPEC TOK_AGG
%token <num> TOK_INT
%token <text> TOK_STRING

%type <word> assignop sou open storage

/* An else belongs to the nearest if. */
%precedence NO_ELSE
%precedence KEY_ELSE

%type <clause> pspecs
%type <stmts> stmts body
%type <stmt> stmt block
%type <nodes> args xlator_members
%type <node> expr assignment conditional lor lxor land bor bxor band equality relational shift
%type <node> additive multiplicative cast unary postfix primary
%type <spec> declared dspecs dspec specs spec typespecs typespec named_sou
%type <decl> declarator direct abstract direct_abstract type_name member param
%type <decls> members params param_list
%type <deriv> pointer array function
%type <fields> fields
%type <enumdefs> enumdefs
%type <enumdef> enumdef enumerator

%code {
/* --- lists --------------------------------------------------------------- */

#define APPEND(list, item) \
	do { \
		if ((list).first == NULL) \
			(list).first = (item); \
		else \
			(list).last->next = (item); \
		(list).last = (item); \
	} while (0)

static struct d_item *
add_item(struct d_compiler *cc, int kind, int line)
{
	struct d_item *item = d_arena_alloc(cc->arena, sizeof(*item));
	item->kind = kind;
	item->loc = (struct d_loc){ line, cc->text, cc->file };
	*cc->items_end = item;
	cc->items_end = &item->next;
	return item;
}

/* --- declarations -------------------------------------------------------- */

static void
add_declaration(struct d_compiler *cc, struct d_spec *spec, struct d_decl *decl, int line)
{
	struct d_item *item = add_item(cc, D_I_DECL, line);
	item->spec = spec;
	item->decls = decl;
	if (decl == NULL)
		return;
	decl->spec = spec;
	if (decl->name != NULL)
		d_symtab_put(&cc->lex.words, cc->arena, decl->name, decl);
	if (spec->storage == D_ST_TYPEDEF && decl->name != NULL)
		d_symtab_put(&cc->lex.typedefs, cc->arena, decl->name, decl);
}

/* --- clauses ------------------------------------------------------------- */

static struct d_clause *
clause_create(struct d_compiler *cc, int line)
{
	struct d_clause *clause = d_arena_alloc(cc->arena, sizeof(*clause));
	clause->loc = (struct d_loc){ line, cc->text, cc->file };
	return clause;
}

static bool
clause_add_pdesc(struct d_compiler *cc, struct d_clause *clause, const char *text, int line)
{
	clause->pdescs = d_arena_grow(cc->arena, clause->pdescs, clause->npdescs,
	    sizeof(*clause->pdescs));
	clause->lines = d_arena_grow(cc->arena, clause->lines, clause->npdescs, sizeof(*clause->lines));
	clause->lines[clause->npdescs] = line;
	return d_pdesc_parse(cc, text, cc->field, line, &clause->pdescs[clause->npdescs++]);
}

/* The last number is the one that a message tells: none is ever a probe's. */
static void
clause_add_number(struct d_clause *clause, uint64_t number)
{
	clause->numbered = true;
	clause->number = number;
}

static void
add_clause(struct d_compiler *cc, struct d_clause *clause, struct d_node *pred,
    struct d_stmt *stmts, int last_line)
{
	clause->pred = pred;
	clause->stmts = stmts;
	clause->last_line = last_line;
	clause->empty = stmts == NULL;
	const char *specified = cc->field == 'P' ? "providers" : cc->field == 'm' ? "modules" :
	    cc->field == 'f' ? "functions" : NULL;
	if (clause->numbered && specified != NULL)
		d_error_set(cc, clause->loc.line, "D_PDESC_INVAL",
		    "probe identifier %llu not permitted when specifying %s",
		    (unsigned long long)clause->number, specified);
	else if (clause->numbered)	/* probes have their numbers once programs run */
		d_error_set(cc, clause->loc.line, "D_PDESC_INVAL",
		    "invalid probe identifier %llu: Unknown probe identifier",
		    (unsigned long long)clause->number);
	add_item(cc, D_I_CLAUSE, clause->loc.line)->clause = clause;
}

static struct d_stmt *
stmt_create(struct d_compiler *cc, enum d_stmt_kind kind, struct d_node *expr, int line)
{
	struct d_stmt *s = d_arena_alloc(cc->arena, sizeof(*s));
	s->kind = kind;
	s->loc = (struct d_loc){ line, cc->text, cc->file };
	s->expr = expr;
	return s;
}

static struct d_stmt *
stmt_if(struct d_compiler *cc, struct d_node *cond, struct d_stmt *then, struct d_stmt *otherwise,
    int line)
{
	struct d_stmt *s = stmt_create(cc, D_S_IF, cond, line);
	s->then = then;
	s->otherwise = otherwise;
	for (int branch = 0; branch < 2; branch++)
		for (const struct d_stmt *below = branch ? otherwise : then; below != NULL;
		    below = below->next)
			if (below->depth >= s->depth)
				s->depth = below->depth + 1;
	if (s->depth > D_MAX_DEPTH)
		d_error_set(cc, line, "D_SYNTAX", "statements are nested too deeply");
	return s;
}
}

%%

text:		CTX_PROGRAM
	|	CTX_PROGRAM items
	|	CTX_TYPE type_name		{ cc->type_result = $type_name; }
	;

items:		item
	|	items item
	;

item:		declaration
	|	inline
	|	translator
	|	provider
	|	function_body
	|	clause
	;

/* --- clauses ------------------------------------------------------------- */

clause:		pspecs {
			if (cc->script)
				FAIL_AT($pspecs->loc.line, "D_SYNTAX",
				    "expected predicate and/or actions following probe description");
			add_clause(cc, $pspecs, NULL, NULL, LINE);
		}
	|	pspecs '{' body '}'
			{ add_clause(cc, $pspecs, NULL, $body.first, LINE); }
	|	pspecs TOK_PRED expr TOK_PRED_END {
			if (cc->script)
				FAIL_AT($expr->loc.line, "D_SYNTAX",
				    "expected actions { } following probe description and predicate");
			add_clause(cc, $pspecs, $expr, NULL, LINE);
		}
	|	pspecs TOK_PRED expr TOK_PRED_END '{' body '}'
			{ add_clause(cc, $pspecs, $expr, $body.first, LINE); }
	;

pspecs:		TOK_PSPEC {
			$$ = clause_create(cc, LINE);
			if (!clause_add_pdesc(cc, $$, $TOK_PSPEC, LINE))
				YYABORT;
		}
	|	TOK_INT {
			$$ = clause_create(cc, LINE);
			clause_add_number($$, $TOK_INT.value);
		}
	|	pspecs[all] ',' TOK_INT {
			$$ = $all;
			clause_add_number($$, $TOK_INT.value);
		}
	|	pspecs[all] ',' TOK_PSPEC {
			$$ = $all;
			if (!clause_add_pdesc(cc, $$, $TOK_PSPEC, LINE))
				YYABORT;
		}
	;

/* The last statement of a body needs no semicolon. */
body:		stmts
	|	stmts expr {
			$$ = $stmts;
			struct d_stmt *s = stmt_create(cc, D_S_EXPR, $expr, $expr->loc.line);
			APPEND($$, s);
		}
	;

stmts:		%empty				{ $$.first = $$.last = NULL; }
	|	stmts[all] stmt {
			$$ = $all;
			if ($stmt != NULL)
				APPEND($$, $stmt);
		}
	;

stmt:		';'				{ $$ = NULL; }
	|	expr ';'	{ $$ = stmt_create(cc, D_S_EXPR, $expr, $expr->loc.line); }
	|	KEY_IF '(' expr ')' block	%prec NO_ELSE
			{ $$ = stmt_if(cc, $expr, $block, NULL, $expr->loc.line); }
	|	KEY_IF '(' expr ')' block[then] KEY_ELSE block[otherwise]
			{ $$ = stmt_if(cc, $expr, $then, $otherwise, $expr->loc.line); }
	;

block:		'{' body '}'			{ $$ = $body.first; }
	|	stmt
	;

/* --- expressions --------------------------------------------------------- */

primary:	TOK_IDENT			{ $$ = d_node_named(cc, D_N_IDENT, $1, LINE); }
	|	TOK_AGG				{ $$ = d_node_named(cc, D_N_AGGREF, $1, LINE); }
	|	TOK_INT				{ $$ = d_node_int(cc, &$1, LINE); }
	|	TOK_STRING {
			$$ = d_node(cc, D_N_STRING, LINE);
			$$->u.str.text = $TOK_STRING.text;
			$$->u.str.len = $TOK_STRING.len;
		}
	|	KEY_SELF			{ $$ = d_node_named(cc, D_N_IDENT, "self", LINE); }
	|	KEY_THIS			{ $$ = d_node_named(cc, D_N_IDENT, "this", LINE); }
	|	'(' expr ')'			{ $$ = $expr; $$->parens = true; }
	;

postfix:	primary
	|	postfix[array] '[' args ']' {
			$$ = d_node_op(cc, D_N_INDEXED, D_OP_NONE, LINE, $array, NULL, NULL);
			$$->args = $args.first;
			d_node_set_depth(cc, $$, $$->args, LINE);
		}
	|	postfix[func] '(' ')' {
			$$ = d_node_op(cc, D_N_FUNC, D_OP_NONE, LINE, $func, NULL, NULL);
		}
	|	postfix[func] '(' args ')' {
			$$ = d_node_op(cc, D_N_FUNC, D_OP_NONE, LINE, $func, NULL, NULL);
			$$->args = $args.first;
			d_node_set_depth(cc, $$, $$->args, LINE);
		}
	|	postfix[sou] '.' TOK_IDENT {
			$$ = OP1(D_N_DOT, D_OP_NONE, $sou);
			$$->u.ref.name = $TOK_IDENT;
		}
	|	postfix[sou] TOK_ARROW TOK_IDENT {
			$$ = OP1(D_N_ARROW, D_OP_NONE, $sou);
			$$->u.ref.name = $TOK_IDENT;
		}
	|	postfix[a] TOK_INC {
			$$ = OP1(D_N_OPASSIGN, D_OP_ADD, $a);
			$$->post = true;
		}
	|	postfix[a] TOK_DEC {
			$$ = OP1(D_N_OPASSIGN, D_OP_SUB, $a);
			$$->post = true;
		}
	|	KEY_OFFSETOF '(' type_name ',' TOK_IDENT ')' {
			$$ = d_node_named(cc, D_N_OFFSETOF, $TOK_IDENT, LINE);
			$$->u.ref.decl = $type_name;
		}
	|	KEY_XLATE '<' type_name '>' '(' expr ')' {
			$$ = OP1(D_N_XLATE, D_OP_NONE, $expr);
			$$->u.ref.decl = $type_name;
		}
	;

args:		assignment			{ $$.first = $$.last = $1; }
	|	args[all] ',' assignment	{ $$ = $all; APPEND($$, $assignment); }
	;

unary:		postfix
	|	TOK_INC unary[a]		{ $$ = OP1(D_N_OPASSIGN, D_OP_ADD, $a); }
	|	TOK_DEC unary[a]		{ $$ = OP1(D_N_OPASSIGN, D_OP_SUB, $a); }
	|	'&' cast			{ $$ = OP1(D_N_ADDR, D_OP_NONE, $cast); }
	|	'*' cast			{ $$ = OP1(D_N_DEREF, D_OP_NONE, $cast); }
	|	'+' cast			{ $$ = OP1(D_N_UNARY, D_OP_PLUS, $cast); }
	|	'-' cast			{ $$ = OP1(D_N_UNARY, D_OP_NEG, $cast); }
	|	'~' cast			{ $$ = OP1(D_N_UNARY, D_OP_BITNOT, $cast); }
	|	'!' cast			{ $$ = OP1(D_N_UNARY, D_OP_NOT, $cast); }
	|	KEY_SIZEOF unary[a]		{ $$ = OP1(D_N_SIZEOF, D_OP_NONE, $a); }
	|	KEY_SIZEOF '(' type_name ')' {
			$$ = OP1(D_N_SIZEOF, D_OP_NONE, NULL);
			$$->u.ref.decl = $type_name;
		}
	|	KEY_STRINGOF unary[a]		{ $$ = OP1(D_N_STRINGOF, D_OP_NONE, $a); }
	;

cast:		unary
	|	'(' type_name ')' cast[a] {
			$$ = OP1(D_N_TYPECAST, D_OP_NONE, $a);
			$$->u.ref.decl = $type_name;
		}
	;

multiplicative:	cast
	|	multiplicative[a] '*' cast[b]	{ $$ = OP2(D_OP_MUL, $a, $b); }
	|	multiplicative[a] '/' cast[b]	{ $$ = OP2(D_OP_DIV, $a, $b); }
	|	multiplicative[a] '%' cast[b]	{ $$ = OP2(D_OP_MOD, $a, $b); }
	;

additive:	multiplicative
	|	additive[a] '+' multiplicative[b]	{ $$ = OP2(D_OP_ADD, $a, $b); }
	|	additive[a] '-' multiplicative[b]	{ $$ = OP2(D_OP_SUB, $a, $b); }
	;

shift:		additive
	|	shift[a] TOK_SHL additive[b]	{ $$ = OP2(D_OP_SHL, $a, $b); }
	|	shift[a] TOK_SHR additive[b]	{ $$ = OP2(D_OP_SHR, $a, $b); }
	;

relational:	shift
	|	relational[a] '<' shift[b]	{ $$ = OP2(D_OP_LT, $a, $b); }
	|	relational[a] '>' shift[b]	{ $$ = OP2(D_OP_GT, $a, $b); }
	|	relational[a] TOK_LE shift[b]	{ $$ = OP2(D_OP_LE, $a, $b); }
	|	relational[a] TOK_GE shift[b]	{ $$ = OP2(D_OP_GE, $a, $b); }
	;

equality:	relational
	|	equality[a] TOK_EQ relational[b]	{ $$ = OP2(D_OP_EQ, $a, $b); }
	|	equality[a] TOK_NE relational[b]	{ $$ = OP2(D_OP_NE, $a, $b); }
	;

band:		equality
	|	band[a] '&' equality[b]		{ $$ = OP2(D_OP_AND, $a, $b); }
	;

bxor:		band
	|	bxor[a] '^' band[b]		{ $$ = OP2(D_OP_XOR, $a, $b); }
	;

bor:		bxor
	|	bor[a] '|' bxor[b]		{ $$ = OP2(D_OP_OR, $a, $b); }
	;

land:		bor
	|	land[a] TOK_LAND bor[b]		{ $$ = OP2(D_OP_LAND, $a, $b); }
	;

lxor:		land
	|	lxor[a] TOK_LXOR land[b]	{ $$ = OP2(D_OP_LXOR, $a, $b); }
	;

lor:		lxor
	|	lor[a] TOK_LOR lxor[b]		{ $$ = OP2(D_OP_LOR, $a, $b); }
	;

conditional:	lor
	|	lor[a] '?' expr[b] ':' conditional[c] {
			$$ = d_node_op(cc, D_N_COND, D_OP_NONE, LINE, $a, $b, $c);
		}
	;

assignment:	conditional
	|	unary[a] assignop assignment[b]	{ $$ = OPASSIGN($assignop, $a, $b); }
	;

assignop:	'='				{ $$ = D_OP_NONE; }
	|	TOK_MUL_EQ			{ $$ = D_OP_MUL; }
	|	TOK_DIV_EQ			{ $$ = D_OP_DIV; }
	|	TOK_MOD_EQ			{ $$ = D_OP_MOD; }
	|	TOK_ADD_EQ			{ $$ = D_OP_ADD; }
	|	TOK_SUB_EQ			{ $$ = D_OP_SUB; }
	|	TOK_SHL_EQ			{ $$ = D_OP_SHL; }
	|	TOK_SHR_EQ			{ $$ = D_OP_SHR; }
	|	TOK_AND_EQ			{ $$ = D_OP_AND; }
	|	TOK_XOR_EQ			{ $$ = D_OP_XOR; }
	|	TOK_OR_EQ			{ $$ = D_OP_OR; }
	;

expr:		assignment
	|	expr[a] ',' assignment[b] {
			$$ = d_node_op(cc, D_N_COMMA, D_OP_NONE, LINE, $a, $b, NULL);
		}
	;

/* --- declarations -------------------------------------------------------- */

declaration:	dspecs ';' {
			add_declaration(cc, $dspecs, NULL, LINE);
		}
	|	declared ';'
	;

/* A declaration holds from the end of its declarator on: its error comes before a syntax error
 * that follows. */
declared:	dspecs declarator {
			add_declaration(cc, $dspecs, $declarator, LINE);
			$$ = $dspecs;
		}
	|	declared[all] ',' declarator {
			add_declaration(cc, $all, $declarator, LINE);
			$$ = $all;
		}
	;

/* D has no functions: those of headers are skipped. */
function_body:	dspecs declarator skipped
	|	KEY_INLINE dspecs declarator skipped
	;

skipped:	'{' {
			if (!d_loc_included(cc, (struct d_loc){ LINE, cc->text, cc->file })) {
				d_yyerror(scanner, cc, "syntax error");
				YYABORT;
			}
			d_skip_body(cc, scanner);
		} '}'
	;

inline:		KEY_INLINE dspecs declarator '=' assignment ';' {
			struct d_item *item = add_item(cc, D_I_INLINE, $declarator->loc.line);
			item->decls = $declarator;
			$declarator->spec = $dspecs;
			item->expr = $assignment;
		}
	;

translator:	KEY_XLATOR type_name[out] '<' type_name[in] TOK_IDENT '>'
		    '{' xlator_members '}' ';' {
			struct d_item *item = add_item(cc, D_I_XLATOR, LINE);
			item->decls = $out;
			$out->next = $in;
			$in->name = $TOK_IDENT;
			item->expr = $xlator_members.first;
		}
	;

xlator_members:	%empty				{ $$.first = $$.last = NULL; }
	|	xlator_members[all] TOK_IDENT '=' assignment ';' {
			struct d_node *n = d_node_named(cc, D_N_DOT, $TOK_IDENT, LINE);
			n->a = $assignment;
			$$ = $all;
			APPEND($$, n);
		}
	;

provider:	KEY_PROVIDER TOK_IDENT '{' provider_probes '}' ';'
			{ add_item(cc, D_I_PROVIDER, LINE); }
	;

provider_probes: %empty
	|	provider_probes KEY_PROBE TOK_IDENT function ';'
	|	provider_probes KEY_PROBE TOK_IDENT function ':' function ';'
	;

storage:	KEY_STORAGE
	|	KEY_SELF			{ $$ = D_ST_SELF; }
	|	KEY_THIS			{ $$ = D_ST_THIS; }
	;

/* The specifiers of a declaration (dspecs), of a parameter (specs), of a type (typespecs). */
dspecs:		dspec
	|	dspecs[all] dspec		{ $$ = d_spec_merge($all, $dspec); }
	;

dspec:		typespec
	|	storage				{ $$ = d_spec_storage(cc, $storage, LINE); }
	;

specs:		spec
	|	specs[all] spec			{ $$ = d_spec_merge($all, $spec); }
	;

spec:		typespec
	|	KEY_STORAGE			{ $$ = d_spec_storage(cc, $1, LINE); }
	;

typespecs:	typespec
	|	typespecs[all] typespec		{ $$ = d_spec_merge($all, $typespec); }
	;

typespec:	KEY_BASE			{ $$ = d_spec_word(cc, $1, LINE); }
	|	KEY_QUAL			{ $$ = d_spec_qualified(cc, LINE); }
	|	TOK_TYPE			{ $$ = d_spec_base(cc, D_SP_NAME, $1, LINE); }
	|	sou TOK_TYPE			{ $$ = d_spec_base(cc, $sou, $2, LINE); }
	|	named_sou fields '}'	{ $$ = d_spec_define($named_sou, $fields.first); }
	|	sou open fields '}'
			{ $$ = d_spec_define(d_spec_base(cc, $sou, NULL, $open), $fields.first); }
	|	KEY_ENUM TOK_TYPE		{ $$ = d_spec_base(cc, D_SP_ENUM, $2, LINE); }
	|	KEY_ENUM TOK_TYPE open enumdefs last_comma '}'
			{ $$ = d_spec_enum(cc, $2, $enumdefs.first, $open); }
	|	KEY_ENUM open enumdefs last_comma '}'
			{ $$ = d_spec_enum(cc, NULL, $enumdefs.first, $open); }
	;

named_sou:	sou TOK_TYPE open
			{ $$ = cc->opened = d_spec_base(cc, $sou, $2, $open); }
	;

/* A definition has the line of its brace. */
open:		'{'				{ $$ = LINE; }
	;

sou:		KEY_STRUCT			{ $$ = D_SP_STRUCT; }
	|	KEY_UNION			{ $$ = D_SP_UNION; }
	;

fields:		typespecs members ';' {
			$$.first = $$.last = d_fields_create(cc, $typespecs, $members.first);
		}
	|	fields[all] typespecs members ';' {
			struct d_fields *f = d_fields_create(cc, $typespecs, $members.first);
			$$ = $all;
			APPEND($$, f);
		}
	;

members:	member				{ $$.first = $$.last = $1; }
	|	members[all] ',' member		{ $$ = $all; APPEND($$, $member); }
	;

/* A member without declarator is an anonymous struct or union. */
member:		%empty				{ $$ = d_decl_create(cc, NULL, LINE); }
	|	declarator
	|	':' conditional	{ $$ = d_decl_create(cc, NULL, LINE); $$->bits = $conditional; }
	|	declarator ':' conditional	{ $$ = $declarator; $$->bits = $conditional; }
	;

enumdefs:	enumdef				{ $$.first = $$.last = $1; }
	|	enumdefs[all] ',' enumdef	{ $$ = $all; APPEND($$, $enumdef); }
	;

last_comma:	%empty
	|	','
	;

enumdef:	enumerator
	|	enumerator '=' assignment {	/* errors are told behind the value, as in DTrace */
			$$ = $enumerator;
			$$->value = $assignment;
			$$->loc.line = LINE;
		}
	;

enumerator:	TOK_IDENT {
			$$ = d_enumdef_create(cc, $TOK_IDENT, LINE);
			d_symtab_put(&cc->lex.words, cc->arena, $TOK_IDENT, $$);
		}
	;

declarator:	direct
	|	pointer direct			{ $$ = d_decl_derive(cc, $direct, $pointer, LINE); }
	;

direct:		TOK_IDENT			{ $$ = d_decl_create(cc, $1, LINE); }
	|	'(' declarator ')'		{ $$ = $declarator; }
	|	direct[of] array		{ $$ = d_decl_derive(cc, $of, $array, LINE); }
	|	direct[of] function		{ $$ = d_decl_derive(cc, $of, $function, LINE); }
	;

/* The list begins with the derivation nearest to the name, the last star. */
pointer:	'*' quals {
			$$ = d_deriv_create(cc, D_DE_POINTER, LINE);
		}
	|	pointer[of] '*' quals {
			$$ = d_deriv_create(cc, D_DE_POINTER, LINE);
			$$->next = $of;
		}
	;

quals:		%empty
	|	quals KEY_QUAL
	;

array:		'[' ']'				{ $$ = d_deriv_create(cc, D_DE_ARRAY, LINE); }
	|	'[' conditional ']' {
			$$ = d_deriv_create(cc, D_DE_ARRAY, LINE);
			$$->size = $conditional;
		}
	|	'[' params ']' {
			$$ = d_deriv_create(cc, D_DE_ARRAY, LINE);
			$$->params = $params.first;
			$$->varargs = $params.varargs;
		}
	;

function:	'(' ')'				{ $$ = d_deriv_create(cc, D_DE_FUNCTION, LINE); }
	|	'(' params ')' {
			$$ = d_deriv_create(cc, D_DE_FUNCTION, LINE);
			$$->params = $params.first;
			$$->varargs = $params.varargs;
		}
	;

params:		param_list
	|	TOK_ELLIPSIS			{ $$.first = $$.last = NULL; $$.varargs = true; }
	|	param_list ',' TOK_ELLIPSIS	{ $$ = $param_list; $$.varargs = true; }
	;

param_list:	param				{ $$.first = $$.last = $1; $$.varargs = false; }
	|	param_list[all] ',' param	{ $$ = $all; APPEND($$, $param); }
	;

param:		specs		{ $$ = d_decl_create(cc, NULL, LINE); $$->spec = $specs; }
	|	specs declarator		{ $$ = $declarator; $$->spec = $specs; }
	|	specs abstract			{ $$ = $abstract; $$->spec = $specs; }
	;

type_name:	typespecs	{ $$ = d_decl_create(cc, NULL, LINE); $$->spec = $typespecs; }
	|	typespecs abstract		{ $$ = $abstract; $$->spec = $typespecs; }
	;

abstract:	pointer	{ $$ = d_decl_derive(cc, d_decl_create(cc, NULL, LINE), $pointer, LINE); }
	|	direct_abstract
	|	pointer direct_abstract	{ $$ = d_decl_derive(cc, $direct_abstract, $pointer, LINE); }
	;

direct_abstract: '(' abstract ')'		{ $$ = $abstract; }
	|	direct_abstract[of] array	{ $$ = d_decl_derive(cc, $of, $array, LINE); }
	|	array	{ $$ = d_decl_derive(cc, d_decl_create(cc, NULL, LINE), $array, LINE); }
	|	direct_abstract[of] function	{ $$ = d_decl_derive(cc, $of, $function, LINE); }
	|	function { $$ = d_decl_derive(cc, d_decl_create(cc, NULL, LINE), $function, LINE); }
	;

%%

/* A syntax error is at the token that does not fit.  Behind a new word DTrace shows the rest of
 * the line, too. */
static void
d_yyerror(yyscan_t scanner, struct d_compiler *cc, const char *message)
{
	const char *token = d_yyget_text(scanner);
	int len = d_yyget_leng(scanner);

	if (strcmp(message, "memory exhausted") == 0)
		d_error_set(cc, LINE, "D_SYNTAX", "program is nested too deeply");
	else if (len == 0 || token[0] == '\0')
		d_error_set(cc, LINE, "D_SYNTAX", "%s near end of input", message);
	else if (token[0] == '\n')
		d_error_set(cc, LINE, "D_SYNTAX", "%s near end of line", message);
	else if (cc->lex.new_word)
		d_error_set(cc, LINE, "D_SYNTAX", "%s near \"%s\"", message,
		    d_rest_of_line(cc, scanner));
	else
		d_error_set(cc, LINE, "D_SYNTAX", "%s near \"%.*s\"", message, len, token);
}

static bool
parse(struct d_compiler *cc, int start, const char *text, size_t len)
{
	yyscan_t scanner;

	cc->lex.start = start;
	cc->lex.type_only = start == CTX_TYPE;
	cc->lex.braces = cc->lex.parens = cc->lex.brackets = cc->lex.includes = 0;
	cc->lex.after_tag = cc->lex.type_seen = cc->lex.in_clause = false;
	cc->file = 0;

	d_yylex_init_extra(cc, &scanner);
	d_yy_scan_bytes(text, len, scanner);
	d_yyset_lineno(1, scanner);
	bool ok = d_yyparse(scanner, cc) == 0 && !cc->failed;
	if (!ok)
		d_error_set(cc, LINE, "D_SYNTAX", "syntax error");
	cc->last_line = LINE;
	d_yylex_destroy(scanner);
	return ok;
}

bool
d_parse(struct d_compiler *cc, const char *text, size_t len)
{
	return parse(cc, CTX_PROGRAM, text, len);
}

struct d_decl *
d_parse_type_name(struct d_compiler *cc, const char *text)
{
	struct d_lexing lex = cc->lex;
	struct d_error *err = cc->err, ignored = { .message = NULL };
	bool failed = cc->failed;
	struct d_spec *opened = cc->opened;
	uint16_t file = cc->file;
	int last_line = cc->last_line;

	cc->err = &ignored;
	cc->failed = false;
	bool ok = parse(cc, CTX_TYPE, text, strlen(text));
	d_error_clear(&ignored);
	cc->lex = lex;
	cc->err = err;
	cc->failed = failed;
	cc->opened = opened;
	cc->file = file;
	cc->last_line = last_line;
	return ok ? cc->type_result : NULL;
}
