/*
 * type.c - the types of D.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "dlang/types/type.h"
#include "dlang/base/arena.h"
#include "dlang/base/symtab.h"
#include "xmalloc.h"

struct d_types {
	struct d_arena *arena;
	bool ready;			/* the predefined types are made */
	struct d_type basic[D_T_NBASIC];
	struct d_symtab typedefs;	/* name -> struct d_type */
	struct d_symtab tags;		/* "struct foo" -> struct d_type */
	struct d_symtab enumerators;	/* name -> struct enumerator_ref */
	struct d_symtab arrays;		/* element's address and number -> struct d_type */
};

struct enumerator_ref {
	struct d_type *type;
	size_t index;
};

static const struct {
	const char *name;
	enum d_kind kind;
	uint8_t size;
	bool is_signed, is_char;
} BASIC[D_T_NBASIC] = {
	[D_T_VOID] = { "void", D_VOID, 0, false, false },
	[D_T_CHAR] = { "char", D_INT, 1, true, true },
	[D_T_SCHAR] = { "signed char", D_INT, 1, true, true },
	[D_T_UCHAR] = { "unsigned char", D_INT, 1, false, true },
	[D_T_SHORT] = { "short", D_INT, 2, true, false },
	[D_T_USHORT] = { "unsigned short", D_INT, 2, false, false },
	[D_T_INT] = { "int", D_INT, 4, true, false },
	[D_T_UINT] = { "unsigned int", D_INT, 4, false, false },
	[D_T_LONG] = { "long", D_INT, 8, true, false },
	[D_T_ULONG] = { "unsigned long", D_INT, 8, false, false },
	[D_T_LLONG] = { "long long", D_INT, 8, true, false },
	[D_T_ULLONG] = { "unsigned long long", D_INT, 8, false, false },
	[D_T_BOOL] = { "_Bool", D_INT, 1, false, false },
	[D_T_FLOAT] = { "float", D_FLOAT, 4, true, false },
	[D_T_DOUBLE] = { "double", D_FLOAT, 8, true, false },
	[D_T_LDOUBLE] = { "long double", D_FLOAT, 16, true, false },
	[D_T_STRING] = { "string", D_STRING, 0, false, false },
	[D_T_STACK] = { "dt_stack_t", D_STACK, 0, false, false },
	[D_T_SYMADDR] = { "_symaddr", D_SYMADDR, 8, false, false },
	[D_T_USYMADDR] = { "_usymaddr", D_SYMADDR, 16, false, false },
	[D_T_FUNCTION] = { "function", D_FUNCTION, 0, false, false },
	[D_T_DYNAMIC] = { "<DYN>", D_DYNAMIC, 0, false, false },
};

/* The names of <sys/types.h> and <stdint.h> that need no declaration. */
static const struct {
	const char *name;
	enum d_basic type;
} TYPEDEFS[] = {
	{ "int8_t", D_T_SCHAR }, { "int16_t", D_T_SHORT }, { "int32_t", D_T_INT },
	{ "int64_t", D_T_LONG }, { "uint8_t", D_T_UCHAR }, { "uint16_t", D_T_USHORT },
	{ "uint32_t", D_T_UINT }, { "uint64_t", D_T_ULONG }, { "intptr_t", D_T_LONG },
	{ "uintptr_t", D_T_ULONG }, { "ssize_t", D_T_LONG }, { "size_t", D_T_ULONG },
	{ "ptrdiff_t", D_T_LONG }, { "uchar_t", D_T_UCHAR }, { "ushort_t", D_T_USHORT },
	{ "uint_t", D_T_UINT }, { "ulong_t", D_T_ULONG }, { "longlong_t", D_T_LLONG },
	{ "u_longlong_t", D_T_ULLONG }, { "u_char", D_T_UCHAR }, { "u_short", D_T_USHORT },
	{ "u_int", D_T_UINT }, { "u_long", D_T_ULONG }, { "ushort", D_T_USHORT },
	{ "uint", D_T_UINT }, { "ulong", D_T_ULONG }, { "__u8", D_T_UCHAR }, { "__u16", D_T_USHORT },
	{ "__u32", D_T_UINT }, { "__u64", D_T_ULLONG }, { "__s8", D_T_SCHAR },
	{ "__s16", D_T_SHORT }, { "__s32", D_T_INT }, { "__s64", D_T_LLONG },
	{ "u8", D_T_UCHAR }, { "u16", D_T_USHORT }, { "u32", D_T_UINT }, { "u64", D_T_ULLONG },
	{ "s8", D_T_SCHAR }, { "s16", D_T_SHORT }, { "s32", D_T_INT }, { "s64", D_T_LLONG },
	{ "u_int8_t", D_T_UCHAR }, { "u_int16_t", D_T_USHORT }, { "u_int32_t", D_T_UINT },
	{ "u_int64_t", D_T_ULLONG }, { "__be16", D_T_USHORT }, { "__be32", D_T_UINT },
	{ "__be64", D_T_ULLONG }, { "id_t", D_T_INT }, { "pid_t", D_T_INT }, { "uid_t", D_T_UINT },
	{ "gid_t", D_T_UINT }, { "zoneid_t", D_T_INT }, { "mode_t", D_T_USHORT },
	{ "off_t", D_T_LONG }, { "loff_t", D_T_LLONG }, { "dev_t", D_T_UINT },
	{ "ino_t", D_T_ULONG }, { "nlink_t", D_T_UINT }, { "time_t", D_T_LONG },
	{ "clock_t", D_T_LONG }, { "clockid_t", D_T_INT }, { "key_t", D_T_INT },
	{ "caddr_t", D_T_NBASIC }, { "hrtime_t", D_T_LLONG }, { "blkcnt_t", D_T_ULONG },
	{ "sector_t", D_T_ULONG }, { "suseconds_t", D_T_LONG }, { "bool", D_T_BOOL },
	{ "boolean_t", D_T_INT }, { "dma_addr_t", D_T_ULLONG }, { "gfp_t", D_T_UINT },
	{ "daddr_t", D_T_INT }, { "socklen_t", D_T_UINT }, { "in_addr_t", D_T_UINT },
	{ "in_port_t", D_T_USHORT }, { "ipaddr_t", D_T_UINT }, { "sa_family_t", D_T_USHORT },
	{ "processorid_t", D_T_INT }, { "taskid_t", D_T_INT }, { "projid_t", D_T_INT },
	{ "poolid_t", D_T_INT }, { "nvlist_t", D_T_VOID },
};

/* Words that name a type alone.  Most are keywords, but not as a macro argument. */
static const struct {
	const char *name;
	enum d_basic type;
} NAMED[] = {
	{ "_Bool", D_T_BOOL }, { "char", D_T_CHAR }, { "double", D_T_DOUBLE },
	{ "float", D_T_FLOAT }, { "int", D_T_INT }, { "long", D_T_LONG }, { "short", D_T_SHORT },
	{ "signed", D_T_INT }, { "string", D_T_STRING }, { "unsigned", D_T_UINT },
	{ "void", D_T_VOID },
};

static struct d_type *
make(struct d_types *types, enum d_kind kind)
{
	struct d_type *t = d_arena_alloc(types->arena, sizeof(*t));
	t->kind = kind;
	t->align = 1;
	t->predefined = !types->ready;
	return t;
}

/* The va_list of C compilers, which <stdarg.h> expects them to know. */
static void
define_va_list(struct d_types *types)
{
	const struct d_type *word = &types->basic[D_T_ULONG];

	d_type_define(types, "__builtin_va_list",
	    d_type_array(types, word, sizeof(va_list) / word->size));
}

/* The IPv6 address that network subroutines take, as Linux declares it. */
static void
define_in6_addr(struct d_types *types)
{
	struct d_type *t = d_type_tagged(types, D_STRUCT, "in6_addr"), *u = make(types, D_UNION);
	d_type_add_member(types, u, "u6_addr8",
	    d_type_array(types, &types->basic[D_T_UCHAR], 16), 0);
	d_type_add_member(types, u, "u6_addr16",
	    d_type_array(types, &types->basic[D_T_USHORT], 8), 0);
	d_type_add_member(types, u, "u6_addr32",
	    d_type_array(types, &types->basic[D_T_UINT], 4), 0);
	d_type_complete(u);
	d_type_add_member(types, t, "in6_u", u, 0);
	d_type_complete(t);
	d_type_define(types, "in6_addr_t", t);
}

/* The pointers that exist before any declaration.  That to ipaddr_t is one to its base. */
static void
define_pointers(struct d_types *types)
{
	struct d_type *address = (struct d_type *)d_type_lookup(types, "ipaddr_t");

	d_type_pointer(types, &types->basic[D_T_VOID]);
	d_type_pointer(types, &types->basic[D_T_CHAR]);
	d_type_pointer(types, &types->basic[D_T_INT]);
	d_type_pointer(types, d_type_tagged(types, D_STRUCT, "in6_addr"));
	address->pointer = make(types, D_POINTER);
	address->pointer->size = address->pointer->align = 8;
	address->pointer->to = &types->basic[D_T_UINT];
}

struct d_types *
d_types_create(struct d_arena *arena, size_t strsize)
{
	struct d_types *types = d_arena_alloc(arena, sizeof(*types));
	types->arena = arena;

	for (size_t i = 0; i < D_T_NBASIC; i++) {
		struct d_type *t = &types->basic[i];
		t->kind = BASIC[i].kind;
		t->name = BASIC[i].name;
		t->size = BASIC[i].size;
		t->align = BASIC[i].size != 0 ? BASIC[i].size : 1;
		t->is_signed = BASIC[i].is_signed;
		t->is_char = BASIC[i].is_char;
		t->is_bool = i == D_T_BOOL;
		t->complete = true;
	}
	d_types_set_strsize(types, strsize);

	for (size_t i = 0; i < sizeof(TYPEDEFS) / sizeof(TYPEDEFS[0]); i++) {
		const struct d_type *t = TYPEDEFS[i].type == D_T_NBASIC ?
		    d_type_pointer(types, &types->basic[D_T_CHAR]) : &types->basic[TYPEDEFS[i].type];
		d_type_define(types, TYPEDEFS[i].name, t);
	}
	for (size_t i = 0; i < sizeof(NAMED) / sizeof(NAMED[0]); i++)
		d_symtab_put(&types->typedefs, arena, NAMED[i].name, &types->basic[NAMED[i].type]);
	define_in6_addr(types);
	define_pointers(types);
	define_va_list(types);
	types->ready = true;
	return types;
}

void
d_types_set_strsize(struct d_types *types, size_t strsize)
{
	types->basic[D_T_STRING].size = strsize;
}

const struct d_type *
d_type_basic(const struct d_types *types, enum d_basic which)
{
	return &types->basic[which];
}

const char *
d_type_unscoped(const char *name)
{
	return (name[0] == 'D' || name[0] == 'C') && name[1] == '`' ? name + 2 : name;
}

const struct d_type *
d_type_lookup(const struct d_types *types, const char *name)
{
	return d_symtab_get(&types->typedefs, d_type_unscoped(name));
}

bool
d_type_define(struct d_types *types, const char *name, const struct d_type *type)
{
	const struct d_type *old = d_type_lookup(types, name);
	if (old != NULL && !old->predefined)
		return d_type_equal(old, type);

	struct d_type *t = make(types, D_TYPEDEF);
	t->name = d_arena_strdup(types->arena, name);
	t->to = type;
	d_symtab_put(&types->typedefs, types->arena, t->name, t);
	return true;
}

static const char *
kind_word(enum d_kind kind)
{
	return kind == D_STRUCT ? "struct" : kind == D_UNION ? "union" : "enum";
}

static struct d_type *
tag_lookup(const struct d_types *types, enum d_kind kind, const char *tag)
{
	char buf[512];
	snprintf(buf, sizeof(buf), "%s %s", kind_word(kind), d_type_unscoped(tag));
	return d_symtab_get(&types->tags, buf);
}

struct d_type *
d_type_tagged(struct d_types *types, enum d_kind kind, const char *tag)
{
	struct d_type *t = tag != NULL ? tag_lookup(types, kind, tag) : NULL;
	return t != NULL ? t : d_type_tag(types, kind, tag);
}

struct d_type *
d_type_tag(struct d_types *types, enum d_kind kind, const char *tag)
{
	struct d_type *t = make(types, kind);
	if (tag != NULL) {
		char buf[512];
		snprintf(buf, sizeof(buf), "%s %s", kind_word(kind), tag);
		const char *key = d_arena_strdup(types->arena, buf);
		t->name = d_arena_strdup(types->arena, tag);
		d_symtab_put(&types->tags, types->arena, key, t);
	}
	t->is_signed = kind == D_ENUM;
	return t;
}

const struct d_enumerator *
d_type_enumerator(const struct d_types *types, const char *name, const struct d_type **type)
{
	struct enumerator_ref *ref = d_symtab_get(&types->enumerators, name);
	if (ref == NULL)
		return NULL;
	*type = ref->type;
	return &ref->type->enumerators[ref->index];
}

/* As in DTrace, a pointer to a typedef is the pointer to the type behind it, where that exists
 * already, and the program or the compiler itself, not the system, has declared it. */
const struct d_type *
d_type_pointer(struct d_types *types, const struct d_type *to)
{
	const struct d_type *base = d_type_base(to);

	if (to->pointer == NULL && base->pointer != NULL &&
	    (base->pointer->predefined || base->kind == D_ENUM || d_type_is_sou(base)))
		return base->pointer;
	if (to->pointer == NULL) {
		struct d_type *t = make(types, D_POINTER);
		t->size = t->align = 8;
		t->to = to;
		((struct d_type *)to)->pointer = t;
	}
	return to->pointer;
}

const struct d_type *
d_type_array(struct d_types *types, const struct d_type *of, uint64_t n)
{
	char key[64];
	snprintf(key, sizeof(key), "%p %llu", (const void *)of, (unsigned long long)n);
	const struct d_type *known = d_symtab_get(&types->arrays, key);
	if (known != NULL)
		return known;

	const struct d_type *element = d_type_base(of);
	struct d_type *t = make(types, D_ARRAY);
	t->to = of;
	t->n = n;
	t->size = n * element->size;
	t->align = element->align;

	d_symtab_put(&types->arrays, types->arena, d_arena_strdup(types->arena, key), t);
	return t;
}

const struct d_type *
d_type_function(struct d_types *types, const struct d_type *returns,
    const struct d_type **params, size_t nparams, bool varargs)
{
	struct d_type *t = make(types, D_FUNCTION);
	t->to = returns;
	t->params = params;
	t->nparams = nparams;
	t->varargs = varargs;
	return t;
}

static uint64_t
round_up(uint64_t n, uint64_t to)
{
	return (n + to - 1) / to * to;
}

/* Note the names that a member gives to its struct or union: its own, or those in it. */
static void
note_names(struct d_types *types, struct d_symtab *names, const struct d_member *m, uintptr_t number)
{
	if (m->name != NULL) {
		if (d_symtab_get(names, m->name) == NULL)
			d_symtab_put(names, types->arena, m->name, (void *)number);
	} else if (d_type_is_sou(m->type)) {
		const struct d_type *inner = d_type_base(m->type);
		for (size_t i = 0; i < inner->nmembers; i++)
			note_names(types, names, &inner->members[i], number);
	}
}

static void
index_members(struct d_types *types, struct d_type *sou)
{
	enum { FEW = 8 };		/* are searched one by one */
	size_t first = sou->nmembers - 1;

	if (sou->nmembers <= FEW)
		return;
	if (sou->member_names == NULL) {
		sou->member_names = d_arena_alloc(types->arena, sizeof(*sou->member_names));
		first = 0;
	}
	for (size_t i = first; i < sou->nmembers; i++)
		note_names(types, sou->member_names, &sou->members[i], i + 1);
}

void
d_type_add_member(struct d_types *types, struct d_type *sou, const char *name,
    const struct d_type *type, unsigned bit_size)
{
	const struct d_type *base = d_type_base(type);
	struct d_member *m;

	sou->members = d_arena_grow(types->arena, sou->members, sou->nmembers, sizeof(*m));
	m = &sou->members[sou->nmembers++];
	*m = (struct d_member){ .name = name, .type = type, .bit_size = bit_size };

	/* DTrace's layout, not C's: a bit-field is an integer of the least size that holds it,
	 * the next member begins at the next aligned free byte, and a struct with bit-fields
	 * is not padded. */
	uint64_t size = base->size, align = base->align;
	if (bit_size != 0) {
		for (m->unit = 1; m->unit * 8 < bit_size; m->unit *= 2)
			;
		size = align = m->unit;
		sou->packed = true;
	}
	if (sou->kind == D_STRUCT) {
		m->offset = round_up(sou->n, align);	/* n: the bytes used so far */
		sou->n = m->offset + (bit_size != 0 ? (bit_size + 7) / 8 : size);
	}
	if (m->offset + size > sou->size)
		sou->size = m->offset + size;
	if (align > sou->align)
		sou->align = align;
	index_members(types, sou);
}

void
d_type_complete(struct d_type *type)
{
	type->complete = true;
	if (type->kind == D_ENUM)
		type->size = type->align = 4;
	if ((type->kind == D_STRUCT || type->kind == D_UNION) && !type->packed)
		type->size = round_up(type->size, type->align);
}

void
d_type_add_enumerator(struct d_types *types, struct d_type *type, const char *name, int64_t value)
{
	struct enumerator_ref *ref = d_arena_alloc(types->arena, sizeof(*ref));

	type->enumerators = d_arena_grow(types->arena, type->enumerators, type->nenumerators,
	    sizeof(*type->enumerators));
	type->enumerators[type->nenumerators] = (struct d_enumerator){ name, value };
	*ref = (struct enumerator_ref){ type, type->nenumerators++ };
	d_symtab_put(&types->enumerators, types->arena, name, ref);
}

bool
d_type_member(const struct d_type *type, const char *name, struct d_member *found)
{
	type = d_type_base(type);
	size_t first = 0, end = type->nmembers;
	if (type->member_names != NULL) {
		end = (uintptr_t)d_symtab_get(type->member_names, name);
		first = end != 0 ? end - 1 : 0;
	}
	for (size_t i = first; i < end; i++) {
		const struct d_member *m = &type->members[i];
		if (m->name != NULL && strcmp(m->name, name) == 0) {
			*found = *m;
			return true;
		}
		if (m->name == NULL && d_type_is_sou(m->type) && d_type_member(m->type, name, found)) {
			found->offset += m->offset;
			return true;
		}
	}
	return false;
}

const struct d_type *
d_type_base(const struct d_type *type)
{
	while (type->kind == D_TYPEDEF)
		type = type->to;
	return type;
}

bool
d_type_is_int(const struct d_type *type)
{
	const struct d_type *base = d_type_base(type);
	return base->kind == D_INT || (base->kind == D_ENUM && base->complete);
}

bool
d_type_is_scalar(const struct d_type *type)
{
	return d_type_is_int(type) || d_type_base(type)->kind == D_POINTER;
}

bool
d_type_is_string(const struct d_type *type)
{
	return d_type_base(type)->kind == D_STRING;
}

static bool
is_char(const struct d_type *type)
{
	type = d_type_base(type);
	return type->kind == D_INT && type->is_char;
}

bool
d_type_is_chars(const struct d_type *type)
{
	type = d_type_base(type);
	return type->kind == D_ARRAY && is_char(type->to);
}

bool
d_type_is_charptr(const struct d_type *type)
{
	type = d_type_base(type);
	return type->kind == D_POINTER && is_char(type->to);
}

bool
d_type_is_sou(const struct d_type *type)
{
	enum d_kind kind = d_type_base(type)->kind;
	return kind == D_STRUCT || kind == D_UNION;
}

bool
d_type_is_incomplete(const struct d_type *type)
{
	const struct d_type *base = d_type_base(type);

	while (base->kind == D_ARRAY)
		base = d_type_base(base->to);
	return (d_type_is_sou(base) || base->kind == D_ENUM) && !base->complete;
}

bool
d_type_signed(const struct d_type *type)
{
	type = d_type_base(type);
	return (type->kind == D_INT || type->kind == D_ENUM) && type->is_signed;
}

bool
d_type_equal(const struct d_type *a, const struct d_type *b)
{
	for (;;) {
		a = d_type_base(a);
		b = d_type_base(b);
		if (a == b)
			return true;
		if (a->kind != b->kind)
			return false;
		switch (a->kind) {
		case D_INT:
			return a->size == b->size && a->is_signed == b->is_signed &&
			    a->is_bool == b->is_bool;
		case D_ARRAY:
			if (a->n != b->n)
				return false;
			break;
		case D_POINTER:
			break;
		default:
			return false;
		}
		a = a->to;
		b = b->to;
	}
}

/* --- names --------------------------------------------------------------- */

/* A type's name grows from the inside out: the parts before and after the declared name, which
 * a type does not have. */
struct namebuf {
	char *buf;
	size_t size;
};

static void
append(struct namebuf *nb, const char *text)
{
	size_t len = strlen(nb->buf);
	snprintf(nb->buf + len, nb->size - len, "%s", text);
}

static void
print_name(struct namebuf *nb, const struct d_type *t)
{
	char dim[32];

	switch (t->kind) {
	case D_POINTER: {
		const struct d_type *to = t->to;
		if (to->kind == D_FUNCTION || to->kind == D_ARRAY) {
			print_name(nb, to->to);
			append(nb, to->kind == D_FUNCTION ? " (*)()" : " (*)");
			if (to->kind == D_ARRAY) {
				snprintf(dim, sizeof(dim), "[%llu]", (unsigned long long)to->n);
				append(nb, dim);
			}
			break;
		}
		print_name(nb, to);
		append(nb, to->kind == D_POINTER ? "*" : " *");
		break;
	}
	case D_ARRAY: {
		const struct d_type *element = t;
		while (element->kind == D_ARRAY)
			element = element->to;
		print_name(nb, element);
		if (element->kind != D_POINTER)
			append(nb, " ");
		for (; t->kind == D_ARRAY; t = t->to) {
			snprintf(dim, sizeof(dim), "[%llu]", (unsigned long long)t->n);
			append(nb, dim);
		}
		break;
	}
	case D_STRUCT:
	case D_UNION:
	case D_ENUM:
		append(nb, kind_word(t->kind));
		append(nb, " ");
		append(nb, t->name != NULL ? t->name : "(anon)");
		break;
	case D_FUNCTION:
		if (t->to == NULL) {
			append(nb, t->name);
			break;
		}
		print_name(nb, t->to);
		append(nb, "()");
		break;
	default:
		append(nb, t->name);
		break;
	}
}

char *
d_type_name(const struct d_type *type, char *buf, size_t size)
{
	struct namebuf nb = { buf, size };
	buf[0] = '\0';
	print_name(&nb, type);
	return buf;
}
