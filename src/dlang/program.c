/*
 * program.c - a D program, from texts and options to checked clauses and the probes that
 * enable them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/check/check.h"
#include "dlang/syntax/compiler.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/parse.h"
#include "dlang/syntax/pragma.h"
#include "dlang/syntax/ticks.h"
#include "dlang/syntax/tree.h"
#include "dlang/types/late.h"
#include "dlang/types/psinfo.h"
#include "xmalloc.h"

struct d_program *
d_program_create(const struct d_macros *macros)
{
	struct d_arena *arena = d_arena_create();
	struct d_program *program = d_arena_alloc(arena, sizeof(*program));
	struct d_compiler *cc = d_arena_alloc(arena, sizeof(*cc));

	program->arena = arena;
	program->macros = macros;
	program->compiler = cc;
	d_options_init(&program->options);
	program->types = d_types_create(arena, program->options.value[D_O_STRSIZE]);
	d_psinfo_define(program->types);

	cc->program = program;
	cc->arena = arena;
	cc->types = program->types;
	cc->items_end = &cc->items;
	if (macros != NULL && macros->argc > 0)
		cc->argv_used = d_arena_alloc(arena, macros->argc * sizeof(*cc->argv_used));

	program->begin = d_program_probe(program, "dtrace", "", "", "BEGIN", 0, NULL);
	program->end = d_program_probe(program, "dtrace", "", "", "END", 0, NULL);
	program->error = d_program_probe(program, "dtrace", "", "", "ERROR", 0, NULL);
	return program;
}

void
d_program_free(struct d_program *program)
{
	if (program == NULL)
		return;
	d_late_free(program);
	d_arena_free(program->arena);
}

/* --- options ------------------------------------------------------------- */

bool
d_program_option(struct d_program *program, const char *name, const char *value,
    struct d_error *err)
{
	const char *error = d_program_set_option(program, name, value, D_OPT_COMMAND);
	if (error == NULL)
		return true;
	d_error_clear(err);
	err->message = xstrdup(error);
	return false;
}

int64_t
d_program_optval(const struct d_program *program, const char *name)
{
	int option = d_option_find(name);
	if (option < 0)
		fatalx("no option is called %s", name);
	if (option == D_O_IGNORED)
		return 0;

	int64_t value = program->options.value[option];
	if (d_option_is_switch(option))
		return value > 0;
	return value != D_UNSET ? value : 0;
}

/* --- texts --------------------------------------------------------------- */

static void
list_add(struct d_arena *arena, struct d_list *list, void *item)
{
	list->item = d_arena_grow(arena, list->item, list->n, sizeof(*list->item));
	list->item[list->n++] = item;
}

/* Return the list of a name; made empty if there is none. */
static struct d_list *
list_of(struct d_arena *arena, struct d_symtab *lists, const char *name)
{
	struct d_list *list = d_symtab_get(lists, name);

	if (list == NULL) {
		list = d_arena_alloc(arena, sizeof(*list));
		d_symtab_put(lists, arena, name, list);
	}
	return list;
}

static void
match(struct d_probe *probe, struct d_clause *clause, struct d_program *program)
{
	if (!d_pdesc_matches(clause->pdescs, probe->prov, probe->mod, probe->func, probe->name))
		return;
	if (program->checked)
		d_late_room(probe);
	else
		probe->clauses = d_arena_grow(program->arena, probe->clauses, probe->nclauses,
		    sizeof(*probe->clauses));
	probe->clauses[probe->nclauses++] = clause;
	clause->nprobes++;
	program->texts[clause->loc.text].matched++;
}

static void
provide_tick(struct d_program *program, const char *name)
{
	uint64_t period = d_tick_period(name);
	if (period == 0)
		return;

	const struct d_probe *probe = d_program_probe(program, "profile", "", "", name, 0, NULL);
	if (d_symtab_get(&program->tick_names, name) != NULL)
		return;
	d_symtab_put(&program->tick_names, program->arena, probe->name, (void *)probe);
	program->ticks = d_arena_grow(program->arena, program->ticks, program->nticks,
	    sizeof(*program->ticks));
	program->ticks[program->nticks++] = (struct d_tick){ probe, period };
}

/* Make the tick- and profile- probes that a description names or, by a pattern, matches. */
static void
provide_ticks(struct d_program *program, const struct d_pdesc *pdesc)
{
	const char *name;

	if (!d_glob(pdesc->prov, "profile") || !d_glob(pdesc->mod, "") || !d_glob(pdesc->func, ""))
		return;
	if (!d_glob_is_pattern(pdesc->name)) {
		provide_tick(program, pdesc->name);
	} else if (*pdesc->prov != '\0' || d_tick_is_name(pdesc->name)) {
		for (size_t i = 0; (name = d_tick_common(i)) != NULL; i++)
			if (d_glob(pdesc->name, name))
				provide_tick(program, name);
	}
}

/* Make the probes that a description names and only pydtrace has.  No pattern of a script for
 * DTrace may match them by chance: the pattern has to begin with more than a star. */
static void
provide_own(struct d_program *program, const struct d_pdesc *pdesc)
{
	const struct {
		const char *name;
		const struct d_probe **probe;
	} own[] = {
		{ "DROP", &program->drop }, { "NOW", &program->now }, { "PYDTRACE", &program->pydtrace },
	};

	if (strcmp(pdesc->prov, "dtrace") != 0 || *pdesc->mod != '\0' || *pdesc->func != '\0' ||
	    strchr("*?", pdesc->name[0]) != NULL)
		return;
	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (d_glob(pdesc->name, own[i].name))
			*own[i].probe = d_program_probe(program, "dtrace", "", "", own[i].name, 0, NULL);
}

static void
add_clause(struct d_program *program, struct d_clause *clause)
{
	program->clauses = d_arena_grow(program->arena, program->clauses, program->nclauses,
	    sizeof(*program->clauses));
	clause->index = program->nclauses;
	program->clauses[program->nclauses++] = clause;

	if (d_glob_is_pattern(clause->pdescs->name)) {
		list_add(program->arena, &program->patterns, clause);
		for (size_t i = 0; i < program->nprobes; i++)
			match(program->probes[i], clause, program);
	} else {
		const char *name = clause->pdescs->name;
		const struct d_list *probes = d_symtab_get(&program->probes_named, name);
		list_add(program->arena, list_of(program->arena, &program->clauses_named, name), clause);
		for (size_t i = 0; probes != NULL && i < probes->n; i++)
			match(probes->item[i], clause, program);
	}
	provide_ticks(program, clause->pdescs);
	provide_own(program, clause->pdescs);
}

/* Split a clause of several descriptions into one clause for each: args[] may have other
 * types in each, so each is checked on its own. */
static void
add_clauses(struct d_compiler *cc, struct d_item *first)
{
	for (struct d_item *item = first; item != NULL; item = item->next) {
		if (item->kind != D_I_CLAUSE)
			continue;
		struct d_pdesc *pdescs = item->clause->pdescs;
		size_t n = item->clause->npdescs;

		item->clause->npdescs = 1;
		add_clause(cc->program, item->clause);
		for (size_t i = 1; i < n; i++) {
			struct d_item *copy = d_arena_alloc(cc->arena, sizeof(*copy));
			*copy = *item;
			copy->clause = d_clause_copy(cc->arena, item->clause);
			copy->clause->pdescs = &pdescs[i];
			copy->clause->loc.line = item->clause->lines[1];
			copy->clause->lines = &item->clause->lines[1];
			copy->clause->nprobes = 0;
			item->next = copy;
			if (cc->items_end == &item->next)
				cc->items_end = &copy->next;
			item = copy;
			add_clause(cc->program, item->clause);
		}
	}
}

bool
d_program_parse(struct d_program *program, const struct d_program_text *text, struct d_error *err)
{
	struct d_compiler *cc = program->compiler;
	struct d_item **first = cc->items_end;

	cc->err = err;
	cc->failed = false;
	cc->region = NULL;
	cc->text = program->ntexts;
	cc->script = text->name != NULL;
	cc->field = text->field;
	program->texts = d_arena_grow(program->arena, program->texts, program->ntexts,
	    sizeof(*program->texts));
	program->texts[program->ntexts++] = (struct d_text_info){
	    text->name != NULL ? d_arena_strdup(program->arena, text->name) : NULL, 0 };

	if (!d_parse(cc, text->text, text->len)) {
		d_check_partial(cc);
		return false;
	}
	if (*first == NULL && !d_option_on(&program->options, D_O_EMPTY)) {
		d_error_set(cc, cc->last_line, "D_EMPTY", "empty D program translation unit");
		return false;
	}
	add_clauses(cc, *first);
	return true;
}

bool
d_program_check(struct d_program *program, struct d_error *err)
{
	program->compiler->err = err;
	program->compiler->failed = false;
	program->checked = true;
	return d_check(program->compiler);
}

const struct d_pdesc *
d_program_pdesc(const struct d_program *program, size_t i)
{
	return i < program->nclauses ? program->clauses[i]->pdescs : NULL;
}

size_t
d_program_matched(const struct d_program *program, size_t text)
{
	return program->texts[text].matched;
}

bool
d_program_destructive(const struct d_program *program)
{
	return program->destructive;
}

/* --- probes -------------------------------------------------------------- */

static const char *
probe_key(struct d_arena *arena, const char *prov, const char *mod, const char *func,
    const char *name)
{
	return d_arena_printf(arena, "%s:%s:%s:%s", prov, mod, func, name);
}

/* Match a new probe with the clauses that say its name and those with patterns, in program order. */
static void
match_clauses(struct d_program *program, struct d_probe *probe)
{
	static const struct d_list none = { NULL, 0 };
	const struct d_list *named = d_symtab_get(&program->clauses_named, probe->name);
	const struct d_list *patterns = &program->patterns;

	if (named == NULL)
		named = &none;
	for (size_t i = 0, k = 0; i < named->n || k < patterns->n;) {
		struct d_clause *a = i < named->n ? named->item[i] : NULL;
		struct d_clause *b = k < patterns->n ? patterns->item[k] : NULL;
		bool next_is_named = b == NULL || (a != NULL && a->index < b->index);
		i += next_is_named;
		k += !next_is_named;
		match(probe, next_is_named ? a : b, program);
	}
}

const struct d_probe *
d_program_probe(struct d_program *program, const char *prov, const char *mod,
    const char *func, const char *name, unsigned nargs, const char *const *argtypes)
{
	char buf[1024];
	const char *key = buf;
	int len = snprintf(buf, sizeof(buf), "%s:%s:%s:%s", prov, mod, func, name);
	if (len >= (int)sizeof(buf))
		key = probe_key(program->arena, prov, mod, func, name);

	struct d_probe *probe = d_symtab_get(&program->probe_names, key);
	if (probe != NULL)
		return probe;
	if (program->checked) {
		const struct d_probe model = {
			.prov = prov, .mod = mod, .func = func, .name = name, .nargs = nargs,
			.argtypes = argtypes,
		};
		bool made;
		probe = d_late_probe(program, key, &model, &made);
		if (made)
			match_clauses(program, probe);
		return probe;
	}

	struct d_arena *arena = program->arena;
	probe = d_arena_alloc(arena, sizeof(*probe));
	probe->id = program->nprobes + 1;
	probe->prov = d_arena_strdup(arena, prov);
	probe->mod = d_arena_strdup(arena, mod);
	probe->func = d_arena_strdup(arena, func);
	probe->name = d_arena_strdup(arena, name);
	const char **types = d_arena_alloc(arena, nargs * sizeof(*types));
	for (unsigned i = 0; i < nargs; i++)
		types[i] = d_arena_strdup(arena, argtypes[i]);
	probe->nargs = nargs;
	probe->argtypes = types;
	d_symtab_put(&program->probe_names, arena, probe_key(arena, prov, mod, func, name), probe);

	program->probes = d_arena_grow(arena, program->probes, program->nprobes,
	    sizeof(*program->probes));
	program->probes[program->nprobes++] = probe;
	list_add(arena, list_of(arena, &program->probes_named, probe->name), probe);
	match_clauses(program, probe);
	return probe;
}

static void
capture_clauses(const struct d_probe *probe, struct d_capture *capture)
{
	bool any_string = false;

	for (size_t i = 0; i < probe->nclauses; i++) {
		const struct d_uses *uses = &probe->clauses[i]->uses;
		d_capture_add(capture, &uses->capture);
		any_string |= uses->any_string;
	}
	/* An address that was computed may be that of an argument. */
	if (any_string)
		capture->args = capture->strings = capture->args | capture->strings;
}

/* What every event of the program has, whichever clauses it runs. */
static void
capture_all(const struct d_program *program, struct d_capture *capture)
{
	/* A fault in a clause of this probe fires ERROR with this event's process, but with
	 * arguments of its own. */
	if (program->error != NULL) {
		struct d_capture error = { .strsize = 0 };
		capture_clauses(program->error, &error);
		error.args = error.strings = 0;
		d_capture_add(capture, &error);
	}
	if (!d_option_on(&program->options, D_O_QUIET))
		capture->cpu = true;
}

void
d_program_capture(const struct d_program *program, const struct d_probe *probe,
    struct d_capture *capture)
{
	*capture = (struct d_capture){ .strsize = (size_t)program->options.value[D_O_STRSIZE] };
	capture_clauses(probe, capture);
	capture_all(program, capture);
}

void
d_program_capture_later(const struct d_program *program, struct d_capture *capture)
{
	*capture = (struct d_capture){ .strsize = (size_t)program->options.value[D_O_STRSIZE] };
	for (size_t i = 0; i < program->nclauses; i++)
		if (!d_pdesc_is_own(program->clauses[i]->pdescs))
			d_capture_add(capture, &program->clauses[i]->uses.capture);
	capture->args = capture->strings = 0;
	capture_all(program, capture);
}
