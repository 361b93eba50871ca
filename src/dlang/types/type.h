/*
 * type.h - the types of D: those of C on a 64-bit machine (LP64), and string.
 *
 * A type never changes once made, except that a struct, union or enum may be completed.
 * Pointers to one type are one object.  All types of a program live in its arena.
 */
#ifndef D_TYPE_H
#define D_TYPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct d_arena;
struct d_symtab;

enum d_kind {
	D_VOID,
	D_INT,		/* char, int, long ... and _Bool */
	D_FLOAT,	/* in declarations only: D does not compute with it */
	D_ENUM,
	D_POINTER,
	D_ARRAY,
	D_STRUCT,
	D_UNION,
	D_FUNCTION,
	D_STRING,	/* by value, up to strsize - 1 bytes */
	D_STACK,	/* the value of stack() and ustack() */
	D_SYMADDR,	/* the value of sym(), func(), mod() */
	D_DYNAMIC,	/* an aggregation or associative array: no value */
	D_TYPEDEF
};

struct d_type;

struct d_member {
	const char *name;		/* NULL: an anonymous struct or union */
	const struct d_type *type;
	uint64_t offset;		/* bytes from the start of the whole */
	unsigned bit_size;		/* of a bit-field, the low bits at offset; 0: none */
	unsigned unit;			/* of a bit-field, the bytes to read: 1, 2, 4 or 8 */
};

struct d_enumerator {
	const char *name;
	int64_t value;
};

struct d_type {
	enum d_kind kind;
	bool is_signed;			/* D_INT */
	bool is_char;			/* D_INT: any of the char types */
	bool is_bool;			/* D_INT: _Bool */
	bool complete;			/* struct, union, enum: its members are known */
	bool packed;			/* struct, union: has bit-fields, so no padding */
	bool varargs;			/* D_FUNCTION */
	bool predefined;		/* needs no declaration; a header may declare it anew */
	const char *name;		/* D_INT, D_FLOAT ..: "unsigned long"; D_TYPEDEF; tags */
	uint64_t size;			/* sizeof, bytes; 0 for void, functions, incomplete types */
	uint64_t align;
	const struct d_type *to;	/* the type pointed to, of elements, returned, or named */
	uint64_t n;			/* D_ARRAY: elements; 0 if not given */
	struct d_member *members;	/* D_STRUCT, D_UNION */
	size_t nmembers;
	struct d_symtab *member_names;	/* of many: name -> 1 + index, of what holds the name */
	struct d_enumerator *enumerators;	/* D_ENUM */
	size_t nenumerators;
	const struct d_type **params;	/* D_FUNCTION */
	size_t nparams;
	struct d_type *pointer;		/* the pointer to this type, once made */
};

/* The types that the compiler itself uses. */
enum d_basic {
	D_T_VOID, D_T_CHAR, D_T_SCHAR, D_T_UCHAR, D_T_SHORT, D_T_USHORT, D_T_INT, D_T_UINT,
	D_T_LONG, D_T_ULONG, D_T_LLONG, D_T_ULLONG, D_T_BOOL, D_T_FLOAT, D_T_DOUBLE, D_T_LDOUBLE,
	D_T_STRING, D_T_STACK, D_T_SYMADDR, D_T_USYMADDR, D_T_FUNCTION, D_T_DYNAMIC, D_T_NBASIC
};

struct d_types;			/* one program's types by name */

/* strsize is sizeof(string), in bytes. */
struct d_types *d_types_create(struct d_arena *, size_t strsize);
void d_types_set_strsize(struct d_types *, size_t strsize);

const struct d_type *d_type_basic(const struct d_types *, enum d_basic);

/* Return a name without its scope: D`name (declared by the program) and C`name (by the system)
 * are one scope here. */
const char *d_type_unscoped(const char *name);

/* Return the type of a typedef name (uint64_t, pid_t, the program's own); NULL if there is
 * none. */
const struct d_type *d_type_lookup(const struct d_types *, const char *name);
/* Define a typedef name, in place of a predefined one; false if it already names another type. */
bool d_type_define(struct d_types *, const char *name, const struct d_type *);

/* Return the struct, union or enum of a tag, made incomplete if there is none. */
struct d_type *d_type_tagged(struct d_types *, enum d_kind kind, const char *tag);
/* Make a new struct, union or enum, which takes the tag over from an older one; tag NULL: none. */
struct d_type *d_type_tag(struct d_types *, enum d_kind kind, const char *tag);
/* Return the enumerator of a name, and its enum in *type; NULL if there is none. */
const struct d_enumerator *d_type_enumerator(const struct d_types *, const char *name,
    const struct d_type **type);

const struct d_type *d_type_pointer(struct d_types *, const struct d_type *to);
const struct d_type *d_type_array(struct d_types *, const struct d_type *of, uint64_t n);
const struct d_type *d_type_function(struct d_types *, const struct d_type *returns,
    const struct d_type **params, size_t nparams, bool varargs);

/* Add a member to a struct or union being defined (bit_size 0: no bit-field), in DTrace's
 * layout; then complete the type. */
void d_type_add_member(struct d_types *, struct d_type *, const char *name,
    const struct d_type *type, unsigned bit_size);
void d_type_complete(struct d_type *);
void d_type_add_enumerator(struct d_types *, struct d_type *, const char *name, int64_t value);

/* Find a member, also inside anonymous members: *found is a copy with its offset from the start
 * of `type`.  Returns false if there is none. */
bool d_type_member(const struct d_type *type, const char *name, struct d_member *found);

/* Return the type without typedefs, which decides what it permits. */
const struct d_type *d_type_base(const struct d_type *);

bool d_type_is_int(const struct d_type *);		/* integers and complete enums */
bool d_type_is_scalar(const struct d_type *);		/* integers, enums, pointers */
bool d_type_is_string(const struct d_type *);		/* string itself */
bool d_type_is_chars(const struct d_type *);		/* array of char */
bool d_type_is_charptr(const struct d_type *);		/* pointer to char */
bool d_type_is_sou(const struct d_type *);		/* struct or union */
bool d_type_is_incomplete(const struct d_type *);	/* without its { }, or an array of such */
bool d_type_signed(const struct d_type *);		/* of a scalar */
bool d_type_equal(const struct d_type *, const struct d_type *);	/* after d_type_base, deep */

/* Write the type as messages and print() show it: "unsigned long", "struct foo *", "int [3]".
 * Writes at most size bytes and returns buf. */
char *d_type_name(const struct d_type *, char *buf, size_t size);

#endif
