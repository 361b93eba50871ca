/*
 * pragma.c - lines that begin with #: options of the program, cpp's line markers.
 */
#include <stdlib.h>
#include <string.h>

#include "dlang/syntax/pragma.h"
#include "dlang/base/buf.h"
#include "dlang/syntax/error.h"
#include "dlang/syntax/tree.h"

/* A word of the line: plain, a string, or a number. */
struct word {
	char *text;
	bool string, number;
};

struct words {
	struct word *word;
	size_t n;
};

static bool
split(struct d_compiler *cc, const char *p, int line, struct words *words)
{
	for (;;) {
		p += strspn(p, " \t\f\v\r");
		if (*p == '\0')
			return true;

		size_t len;
		bool string = *p == '"';
		if (string) {
			for (len = 1; p[len] != '\0' && p[len] != '"'; len++)
				if (p[len] == '\\' && p[len + 1] != '\0')
					len++;
			if (p[len] == '\0') {
				d_error_set(cc, line, "D_STR_NL", "newline encountered in string "
				    "literal");
				return false;
			}
		} else {
			len = strcspn(p, " \t\f\v\r\"");
		}
		words->word = d_arena_grow(cc->arena, words->word, words->n, sizeof(*words->word));
		struct word *w = &words->word[words->n++];
		w->string = string;
		w->number = !string && strspn(p, "0123456789") == len;
		w->text = d_arena_strndup(cc->arena, p + string, len - string);
		if (string)
			d_unescape(w->text, len - 1);
		p += len + string;
	}
}

/* Return 1 + the index of a file; 0, the text itself, when there are too many. */
static uint16_t
file_number(struct d_compiler *cc, const char *name)
{
	uintptr_t number = (uintptr_t)d_symtab_get(&cc->file_numbers, name);

	if (number == 0 && cc->nfiles < UINT16_MAX) {
		cc->files = d_arena_grow(cc->arena, cc->files, cc->nfiles, sizeof(*cc->files));
		cc->files[cc->nfiles] = (struct d_source){ name, cc->lex.includes > 0 };
		number = ++cc->nfiles;
		d_symtab_put(&cc->file_numbers, cc->arena, name, (void *)number);
	}
	return number;
}

/* # 12 "file" 1: the next line is line 12 of that file.  The 1 begins an #include, a 2 returns
 * from one. */
static void
line_marker(struct d_compiler *cc, const struct word *w, size_t n, int *line)
{
	if (n == 0 || !w[0].number || (n > 1 && !w[1].string) || (n > 2 && !w[2].number)) {
		d_error_set(cc, *line, "D_PRAGMA_MALFORM",
		    "malformed #line <line> [ [\"file\"] state ]");
		return;
	}
	if (n > 1) {
		if (n > 2 && strcmp(w[2].text, "1") == 0)
			cc->lex.includes++;
		else if (n > 2 && strcmp(w[2].text, "2") == 0 && cc->lex.includes > 0)
			cc->lex.includes--;
		/* cpp reads the script itself from a descriptor or standard input. */
		if (strcmp(w[1].text, "/dev/stdin") == 0 || strcmp(w[1].text, "<stdin>") == 0 ||
		    strncmp(w[1].text, "/dev/fd/", 8) == 0)
			cc->file = 0;
		else
			cc->file = file_number(cc, w[1].text);
	}
	*line = strtol(w[0].text, NULL, 10) - 1;
}

const char *
d_program_set_option(struct d_program *program, const char *name, const char *value,
    enum d_opt_context context)
{
	const char *error = d_options_set(&program->options, name, value, context);
	d_types_set_strsize(program->types, program->options.value[D_O_STRSIZE]);
	return error;
}

static void
pragma_option(struct d_compiler *cc, const struct word *w, size_t n, int *line)
{
	if (n == 0 || w[0].string) {
		d_error_set(cc, *line, "D_PRAGMA_MALFORM", "malformed #pragma option "
		    "<option>=<val>");
		return;
	}
	if (n > 1) {
		d_error_set(cc, *line, "D_PRAGMA_MALFORM",
		    "superfluous arguments specified for #pragma option");
		return;
	}
	char *value = strchr(w[0].text, '=');
	if (value != NULL)
		*value++ = '\0';
	const char *error = d_program_set_option(cc->program, w[0].text, value, D_OPT_PROGRAM);
	if (error == NULL)
		return;
	if (value == NULL)
		d_error_set(cc, *line, "D_PRAGMA_OPTSET", "failed to set option '%s': %s",
		    w[0].text, error);
	else
		d_error_set(cc, *line, "D_PRAGMA_OPTSET", "failed to set option '%s' to '%s': %s",
		    w[0].text, value, error);
}

static void
pragma_error(struct d_compiler *cc, const struct word *w, size_t n, int *line)
{
	struct d_buf text = { 0 };
	for (size_t i = 0; i < n; i++)
		d_buf_printf(&text, "%s ", w[i].text);
	d_error_set(cc, *line, "D_PRAGERR", "#error: %.*s", (int)text.len,
	    text.len != 0 ? text.data : "");
	d_buf_free(&text);
}

static void
pragma_ident(struct d_compiler *cc, const struct word *w, size_t n, int *line)
{
	(void)cc, (void)w, (void)n, (void)line;
}

/* A stability has no effect here, but its name has to be one of the program's, which the end of
 * the program decides. */
static void
defer(struct d_compiler *cc, const char *pragma, const char *name, int line)
{
	struct d_pending_pragma *p = d_arena_alloc(cc->arena, sizeof(*p));

	if (d_builtin_visible(&cc->program->options, name) != NULL) {
		d_error_set(cc, line, "D_PRAGMA_SCOPE",
		    "#pragma %s cannot modify entity defined outside program scope", pragma);
		return;
	}
	p->pragma = pragma;
	p->name = name;
	p->loc = (struct d_loc){ line, cc->text, cc->file };
	p->next = cc->pragmas;
	cc->pragmas = p;
}

static void
pragma_attributes(struct d_compiler *cc, const struct word *w, size_t n, int *line)
{
	if (n < 2 || w[0].string || w[1].string)
		d_error_set(cc, *line, "D_PRAGMA_MALFORM",
		    "malformed #pragma attributes <attributes> <ident>");
	else if (!d_is_attributes(w[0].text))
		d_error_set(cc, *line, "D_PRAGMA_INVAL",
		    "invalid attributes specified by #pragma attributes");
	else if (strcmp(w[1].text, "provider") != 0)
		defer(cc, "attributes", w[1].text, *line);
}

static void
pragma_binding(struct d_compiler *cc, const struct word *w, size_t n, int *line)
{
	if (n < 2 || !w[0].string || w[1].string)
		d_error_set(cc, *line, "D_PRAGMA_MALFORM", "malformed #pragma binding \"version\" "
		    "<ident>");
	else if (!d_is_version(w[0].text))
		d_error_set(cc, *line, "D_PRAGMA_INVAL",
		    "invalid version string specified by #pragma binding");
	else
		defer(cc, "binding", w[1].text, *line);
}

static void
pragma_depends(struct d_compiler *cc, const struct word *w, size_t n, int *line)
{
	if (n < 2 || w[0].string || w[1].string)
		d_error_set(cc, *line, "D_PRAGMA_MALFORM", "malformed #pragma depends_on <class> "
		    "<name>");
	else if (strcmp(w[0].text, "library") == 0)
		d_error_set(cc, *line, "D_PRAGMA_DEPEND",
		    "main program may not explicitly depend on a library");
	else if (strcmp(w[0].text, "provider") != 0 && strcmp(w[0].text, "module") != 0)
		d_error_set(cc, *line, "D_PRAGMA_INVAL", "invalid class %s specified by #pragma "
		    "depends_on", w[0].text);
	else if (strcmp(w[0].text, "module") == 0 || (strcmp(w[1].text, "dtrace") != 0 &&
	    strcmp(w[1].text, "profile") != 0 && strncmp(w[1].text, "python", 6) != 0))
		d_error_set(cc, *line, "D_PRAGMA_DEPEND", "program requires %s %s", w[0].text,
		    w[1].text);
}

/* The words before a directive: `#`, `#pragma`, `#pragma D`. */
enum level { BARE, PRAGMA, PRAGMA_D };

static const struct {
	const char *name;
	enum level level;
	void (*run)(struct d_compiler *cc, const struct word *w, size_t n, int *line);
} PRAGMAS[] = {
	{ "attributes", PRAGMA_D, pragma_attributes },
	{ "binding", PRAGMA_D, pragma_binding },
	{ "depends_on", PRAGMA_D, pragma_depends },
	{ "error", BARE, pragma_error },
	{ "ident", BARE, pragma_ident },
	{ "line", BARE, line_marker },
	{ "option", PRAGMA_D, pragma_option },
};

void
d_pragma(struct d_compiler *cc, const char *text, int *line)
{
	struct words words = { NULL, 0 };
	enum level level = BARE;

	text += strspn(text, " \t\f\v");
	if (!split(cc, text + 1, *line, &words))
		return;

	for (size_t i = 0; i < words.n; i++) {
		const struct word *w = &words.word[i];
		if (w->number) {
			line_marker(cc, w, words.n - i, line);
			return;
		}
		if (w->string) {
			d_error_set(cc, *line, "D_PRAGCTL_INVAL", "invalid control directive");
			return;
		}
		if (level == BARE && strcmp(w->text, "pragma") == 0) {
			level = PRAGMA;
			continue;
		}
		if (level == PRAGMA && strcmp(w->text, "D") == 0) {
			level = PRAGMA_D;
			continue;
		}
		for (size_t k = 0; k < sizeof(PRAGMAS) / sizeof(PRAGMAS[0]); k++)
			if (PRAGMAS[k].level <= level && strcmp(PRAGMAS[k].name, w->text) == 0) {
				PRAGMAS[k].run(cc, w + 1, words.n - i - 1, line);
				return;
			}
		/* An unknown #pragma is ignored, as in C. */
		if (level == BARE)
			d_error_set(cc, *line, "D_PRAGCTL_INVAL", "invalid control directive: #%s",
			    w->text);
		else if (level == PRAGMA_D)
			d_error_set(cc, *line, "D_PRAGMA_INVAL", "invalid D pragma: %s", w->text);
		return;
	}
}

bool
d_pragma_check_used(struct d_compiler *cc)
{
	for (const struct d_pending_pragma *p = cc->pragmas; p != NULL; p = p->next)
		if (d_symtab_get(&cc->vars[D_GLOBAL], p->name) == NULL &&
		    d_symtab_get(&cc->inlines, p->name) == NULL) {
			cc->text = p->loc.text;
			cc->file = p->loc.file;
			d_error_set(cc, p->loc.line, "D_PRAGMA_UNUSED", "unused #pragma %s",
			    p->pragma);
			return false;
		}
	return true;
}
