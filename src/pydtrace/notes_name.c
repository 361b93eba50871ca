/*
 * notes_name.c - the functions and variables of sites, from the symbol tables.
 *
 * Files have few sites and many symbols, and a file of a stranger may have many of both: the
 * sites and the names are sorted once, and each symbol finds its own by bisection.  The tables
 * are read piece by piece, and the names of functions one by one.
 */
#include <elf.h>
#include <stdlib.h>
#include <string.h>

#include "elf_file.h"
#include "notes_name.h"
#include "uprobe_abi.h"
#include "usdt_args.h"
#include "xmalloc.h"

enum {
	VARIABLE_MAX = 256,		/* bytes of a variable's name: longer ones are not searched for */
	NAMES_MAX = 2 * UPROBE_ARGS	/* in the arguments of a site: "mine@tpoff" has two */
};

/* A site, and the symbol that covers it. */
struct place {
	uint64_t address;
	size_t site;
	size_t next;		/* the nearest place from this one on that has no symbol yet */
	bool named;
	uint64_t name;		/* of the symbol, in the string table */
};

/* The name of a variable that arguments use. */
struct variable {
	const char *name;	/* of len bytes, in a site's args */
	size_t len;
	uint64_t address;
	enum { UNKNOWN, KNOWN, AMBIGUOUS } state;
};

struct naming {
	struct elf_file file;
	struct notes *notes;
	struct elf_section strings;	/* the names of the table that is read */
	struct place *place;		/* sorted by address */
	struct variable *variable;	/* sorted by name, each once */
	size_t nvariables;
	char *names;			/* the bytes of strings; NULL: not wanted */
	size_t names_size;
};

static int
compare_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	if (x->address != y->address)
		return x->address < y->address ? -1 : 1;
	return (x->site > y->site) - (x->site < y->site);
}

static void
sort_places(struct naming *n)
{
	n->place = xreallocarray(NULL, n->notes->n, sizeof(n->place[0]));
	for (size_t i = 0; i < n->notes->n; i++)
		n->place[i] = (struct place){ .address = n->notes->site[i].address, .site = i };
	qsort(n->place, n->notes->n, sizeof(n->place[0]), compare_place);
	for (size_t i = 0; i < n->notes->n; i++)
		n->place[i].next = i;
}

/* The first place from number i on that has no symbol yet; the number of sites if none.  Each
 * step shortens the way of those that come later, so many symbols over the same sites cost no
 * more than one. */
static size_t
unnamed(struct naming *n, size_t i)
{
	while (i < n->notes->n && n->place[i].named) {
		size_t next = n->place[i].next;
		if (next < n->notes->n && n->place[next].named)
			n->place[i].next = n->place[next].next;
		i = next;
	}
	return i;
}

/* A function covers sites: the first one that does so names them. */
static void
cover(struct naming *n, const struct elf_symbol *symbol)
{
	size_t low = 0, high = n->notes->n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (n->place[middle].address < symbol->value)
			low = middle + 1;
		else
			high = middle;
	}
	for (low = unnamed(n, low); low < n->notes->n &&
	    n->place[low].address - symbol->value < symbol->size; low = unnamed(n, low)) {
		n->place[low].named = true;
		n->place[low].name = symbol->name;
		n->place[low].next = low + 1;
	}
}

/* Read the names of the functions that the table has given to sites. */
static void
name_functions(struct naming *n)
{
	char name[NOTES_NAME_MAX];
	for (size_t i = 0; i < n->notes->n; i++) {
		struct place *place = &n->place[i];
		struct usdt_site *site = &n->notes->site[place->site];
		if (!place->named || *site->function != '\0' ||
		    elf_file_string(&n->file, &n->strings, place->name, name, sizeof(name)) == 0)
			continue;
		free(site->function);
		site->function = xstrdup(name);
	}
}

static int
compare_name(const char *a, size_t a_len, const char *b, size_t b_len)
{
	if (a_len != b_len)
		return a_len < b_len ? -1 : 1;
	return memcmp(a, b, a_len);
}

static int
compare_variable(const void *a, const void *b)
{
	const struct variable *x = a, *y = b;
	return compare_name(x->name, x->len, y->name, y->len);
}

static struct variable *
find_variable(const struct naming *n, const char *name, size_t len)
{
	struct variable key = { .name = name, .len = len };
	return n->nvariables == 0 ? NULL : bsearch(&key, n->variable, n->nvariables,
	    sizeof(n->variable[0]), compare_variable);
}

/* Call fn for the names in a site's arguments. */
static void
each_variable(struct naming *n, struct usdt_site *site,
    void (*fn)(struct naming *, struct usdt_site *, const char *name, size_t len))
{
	const char *name = site->args;
	size_t len;
	for (unsigned i = 0; i < NAMES_MAX &&
	    (name = usdt_args_symbol(arch_operands(), name, &len)) != NULL; i++) {
		if (len <= VARIABLE_MAX)
			fn(n, site, name, len);
		name += len;
	}
}

static void
add_variable(struct naming *n, struct usdt_site *site, const char *name, size_t len)
{
	(void)site;
	n->variable[n->nvariables++] = (struct variable){ .name = name, .len = len };
}

static void
collect_variables(struct naming *n)
{
	n->variable = xreallocarray(NULL, n->notes->n * NAMES_MAX, sizeof(n->variable[0]));
	for (size_t i = 0; i < n->notes->n; i++)
		each_variable(n, &n->notes->site[i], add_variable);
	if (n->nvariables == 0)
		return;
	qsort(n->variable, n->nvariables, sizeof(n->variable[0]), compare_variable);
	size_t kept = 1;
	for (size_t i = 1; i < n->nvariables; i++)
		if (compare_variable(&n->variable[i], &n->variable[kept - 1]) != 0)
			n->variable[kept++] = n->variable[i];
	n->nvariables = kept <= NOTES_VARIABLES_MAX ? kept : 0;
}

/* Note the address of a symbol.  Static variables of two source files may have one name, and
 * nothing tells whose the site means. */
static void
locate_variable(struct naming *n, const struct elf_symbol *symbol)
{
	if (symbol->name >= n->names_size)
		return;
	const char *name = n->names + symbol->name;
	size_t left = n->names_size - symbol->name;
	size_t len = strnlen(name, left < VARIABLE_MAX + 1 ? left : VARIABLE_MAX + 1);
	struct variable *v = find_variable(n, name, len);
	if (v == NULL)
		return;
	if (v->state == UNKNOWN) {
		v->state = KNOWN;
		v->address = symbol->value;
	} else if (v->address != symbol->value)
		v->state = AMBIGUOUS;
}

static void
take_symbol(void *ctx, const struct elf_symbol *symbol)
{
	struct naming *n = ctx;
	if (symbol->section == SHN_UNDEF)
		return;
	if (symbol->type == STT_FUNC)
		cover(n, symbol);
	if (n->names != NULL && symbol->type <= STT_FUNC && symbol->section != SHN_ABS)
		locate_variable(n, symbol);
}

/* Load the names of a table's symbols, if arguments use variables. */
static void
load_names(struct naming *n)
{
	n->names_size = 0;
	if (n->nvariables == 0 || n->strings.size > NOTES_NAMES_MAX)
		return;
	n->names = xmalloc((size_t)n->strings.size + 1);
	if (elf_file_bytes(&n->file, n->strings.offset, n->names, (size_t)n->strings.size))
		n->names_size = (size_t)n->strings.size;
}

static void
read_table(struct naming *n, const struct elf_section *table)
{
	if (!elf_file_section(&n->file, table->link, &n->strings) || n->strings.type != SHT_STRTAB)
		return;
	load_names(n);
	elf_file_symbols(&n->file, table, take_symbol, n);
	name_functions(n);
	free(n->names);
	n->names = NULL;
	/* The other table may name those whose names this one could not give. */
	for (size_t i = 0; i < n->notes->n; i++) {
		struct place *place = &n->place[i];
		place->named = *n->notes->site[place->site].function != '\0';
		place->next = i + place->named;
	}
}

static void
add_symbol(struct naming *n, struct usdt_site *site, const char *name, size_t len)
{
	const struct variable *v = find_variable(n, name, len);
	if (v == NULL || v->state != KNOWN)
		return;
	site->symbol = xreallocarray(site->symbol, site->nsymbols + 1, sizeof(site->symbol[0]));
	site->symbol[site->nsymbols++] = (struct usdt_symbol){
		.name = xstrndup(name, len), .address = v->address,
		.distance = (int64_t)(v->address - site->address), .fixed = n->file.fixed,
	};
}

/* The first table of a type; a file has one of each. */
static bool
find_table(const struct elf_file *file, uint32_t type, struct elf_section *table)
{
	for (size_t i = 0; elf_file_section(file, i, table); i++)
		if (table->type == type)
			return true;
	return false;
}

void
notes_name(struct notes *notes, int fd)
{
	/* The symbol table knows static functions too; a stripped file has only the dynamic one. */
	static const uint32_t types[] = { SHT_SYMTAB, SHT_DYNSYM };
	struct naming n = { .notes = notes };
	uint64_t symbols = 0;

	if (notes->n == 0 || !elf_file_read(&n.file, fd))
		return;
	sort_places(&n);
	collect_variables(&n);
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		struct elf_section table;
		if (!find_table(&n.file, types[i], &table))
			continue;
		uint64_t count = elf_file_count(&n.file, &table);
		if (count <= NOTES_SYMBOLS_MAX - symbols) {
			symbols += count;
			read_table(&n, &table);
		}
	}
	for (size_t i = 0; i < notes->n; i++)
		each_variable(&n, &notes->site[i], add_symbol);
	free(n.variable);
	free(n.place);
}
