/*
 * code.h - expressions ready to run.
 *
 * code.c turns each node of the checked tree into a struct d_code: a function
 * and its operands, chosen once for the node's operator, size and class of
 * variable.  To evaluate an expression is to call its function, which calls those
 * of its operands.  The type of the expression decides its class of value:
 *
 *	number	integers and pointers as 64 bits, of which a type may hold less: see
 *		d_code_stored().  An expression whose type is a struct, a union or an
 *		array is the address of the object.
 *	string	a pointer and a length.  It points into the event, a variable or
 *		scratch memory, and is good until the clause ends or the variable is
 *		assigned.  text NULL is the string NULL: it can be compared and
 *		assigned, any other use of it is a fault.  An unassigned dynamic
 *		variable reads as NULL.
 */
#ifndef D_CODE_H
#define D_CODE_H

#include <stdbool.h>
#include <stdint.h>

#include "dlang/base/integer.h"
#include "dlang/base/str.h"
#include "dlang/base/tuple.h"
#include "dlang/types/ast.h"

struct d_code;
struct d_key_code;
struct d_machine;

typedef int64_t d_number_fn(struct d_machine *, const struct d_code *);
typedef struct d_str d_string_fn(struct d_machine *, const struct d_code *);

struct d_code {
	union {
		d_number_fn *number;
		d_string_fn *string;
	};
	const struct d_code *a, *b, *c;
	const struct d_code **arg;	/* of subroutines; missing optional ones are not counted */
	unsigned nargs;
	uint8_t size;			/* of the number, or of the memory read or written */
	bool is_signed;
	bool post;			/* assignment: the value is the old one */
	bool uses_old;			/* assignment: its right side reads saved[slot] */
	unsigned slot;			/* of saved[] */
	int64_t value;			/* constant, offset, index, mask ... */
	size_t bytes;			/* of an object */
	struct d_str text;		/* constant */
	char *address;			/* of a static variable, in its segment */
	const struct d_key_code *key;	/* of a dynamic variable */
	size_t charge;			/* bytes of dynvarsize: see dynvar.h */
	bool is_self;			/* a self-> variable that is no array: self[self] */
	unsigned self;
	unsigned bit_size;		/* of a bit-field */
};

/* A string variable in memory.  Its D address is that of `text`.  Zeroed memory is a string never
 * assigned, which reads as "". */
struct d_string_cell {
	uint64_t is_null;
	char text[];			/* strsize bytes with the NUL */
};

static inline int64_t
d_eval_number(struct d_machine *m, const struct d_code *code)
{
	return code->number(m, code);
}

static inline struct d_str
d_eval_string(struct d_machine *m, const struct d_code *code)
{
	return code->string(m, code);
}

/* The class of a value, from its type. */
enum d_value_class { D_CLASS_NUMBER, D_CLASS_STRING, D_CLASS_OBJECT };
enum d_value_class d_value_class_of(const struct d_type *);
enum d_field_kind d_field_kind_of(const struct d_type *);	/* as a key's member */

/* An argument of an action, and its form in the output. */
struct d_arg_code {
	const struct d_code *code;
	enum d_value_class value_class;
	const struct d_type *type;
	uint8_t size;
	bool is_signed;
	bool literal;			/* text of the script itself */
	size_t bytes;			/* of an object */
	size_t record, align;		/* bytes and alignment of its record in DTrace; 0: none */
};

/* --- compiling ----------------------------------------------------------- */

/* Return code for a checked expression.  All code lives in the machine's arena. */
const struct d_code *d_code_expr(struct d_machine *, const struct d_node *);

/* The same, with a number cut to the bytes of its type: for a record and a key, which store no
 * more. */
const struct d_code *d_code_stored(struct d_machine *, const struct d_node *);

/* Decide whether the code of a statement copies strings; call it before compiling the
 * statement. */
void d_code_guard(struct d_machine *, const struct d_stmt *);

/* The compilers of the kinds of nodes, by file.  Each fills in `code` for a node of its kinds. */
void d_code_operator(struct d_machine *, const struct d_node *, struct d_code *code);
void d_code_variable(struct d_machine *, const struct d_node *, struct d_code *code);
void d_code_assign(struct d_machine *, const struct d_node *, struct d_code *code);
void d_code_cast(struct d_machine *, const struct d_node *, struct d_code *code);
void d_code_builtin(struct d_machine *, const struct d_node *, struct d_code *code);
void d_code_call(struct d_machine *, const struct d_node *, struct d_code *code);

/* Return code of class string for a node that is a string, or an address or array of chars. */
const struct d_code *d_code_string(struct d_machine *, const struct d_node *);
d_string_fn d_string_at, d_chars_at;

/* Evaluate operand a, cut to the size and sign of the code. */
d_number_fn d_cut_number;

/* Return code for the address of the object or scalar that a node stands for.  `make`: the address
 * is for writing, so a missing dynamic variable is created. */
const struct d_code *d_code_lvalue(struct d_machine *, const struct d_node *, bool make);

struct d_code *d_code_new(struct d_machine *);

/* Return the cell of saved[] of an assignment: a new one for its own code (is_new), the same one for
 * the code that asks for its old value. */
unsigned d_saved_slot(struct d_machine *, const struct d_node *assignment, bool is_new);

static inline bool
d_is_null(struct d_str s)
{
	return s.text == NULL;
}

#endif
