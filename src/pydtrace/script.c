/*
 * script.c - the D program of the command line.
 */
#include <stdlib.h>
#include <string.h>

#include "cpp.h"
#include "file.h"
#include "script.h"
#include "xmalloc.h"

struct script {
	const struct options *options;
	struct d_program *program;
	struct d_macros macros;
	char **loaded;			/* as many as there are texts; NULL for words of argv */
	bool cpp;
	struct option_words cpp_args;
};

/* -x spells cpp's options, too.  `flag` NULL: run cpp at all. */
static const struct cpp_option {
	const char *name, *flag;
	bool value;
} cpp_options[] = {
	{ "cpp", NULL, false },
	{ "cpphdrs", "-H", false },
	{ "define", "-D", true },
	{ "incdir", "-I", true },
	{ "undef", "-U", true },
};

static void
words_add(struct option_words *words, const char *word)
{
	words->word = xreallocarray(words->word, words->n + 1, sizeof *words->word);
	words->word[words->n++] = word;
}

/* A setting that is cpp's and not the language's. */
static bool
set_cpp(struct script *s, const struct option_setting *setting)
{
	for (size_t i = 0; i < sizeof cpp_options / sizeof *cpp_options; i++) {
		const struct cpp_option *o = &cpp_options[i];
		if (strcmp(o->name, setting->name) != 0 || o->value != (setting->value != NULL))
			continue;
		if (o->flag == NULL)
			s->cpp = true;
		else
			words_add(&s->cpp_args, o->flag);
		if (o->value)
			words_add(&s->cpp_args, setting->value);
		return true;
	}
	return false;
}

static bool
set_options(struct script *s, char **cause)
{
	const struct options *o = s->options;
	s->cpp = o->cpp;
	for (size_t i = 0; i < o->cpp_args.n; i++)
		words_add(&s->cpp_args, o->cpp_args.word[i]);
	for (size_t i = 0; i < o->nsettings; i++) {
		struct d_error err = { .message = NULL };
		if (set_cpp(s, &o->settings[i]) ||
		    d_program_option(s->program, o->settings[i].name, o->settings[i].value, &err))
			continue;
		*cause = xasprintf("failed to set -x %s: %s", o->settings[i].name, err.message);
		d_error_clear(&err);
		return false;
	}
	return true;
}

/* "failed to compile script FILE: [TAG] message" and its like for a specifier. */
static char *
compile_error(struct script *s, size_t i, struct d_error *err)
{
	const struct option_text *text = &s->options->texts[i];
	bool tags = script_option(s, "errtags");
	char *line = xasprintf("%s %s: %s%s%s%s",
	    text->kind == 's' ? "failed to compile script" : "invalid probe specifier", text->arg,
	    tags ? "[" : "", tags ? err->tag : "", tags ? "] " : "", err->message);
	d_error_clear(err);
	return line;
}

static bool
parse(struct script *s, size_t i, char **cause)
{
	const struct option_text *from = &s->options->texts[i];
	struct d_text text = { .name = NULL, .text = from->arg, .field = from->kind };
	struct d_error err = { .message = NULL };

	if (from->kind == 's') {
		text.name = from->arg;
		text.field = 'n';
		s->loaded[i] = file_read(from->arg, &text.len, cause);
		if (s->loaded[i] != NULL && s->cpp) {
			char *plain = s->loaded[i];
			s->loaded[i] = cpp_run(from->arg, plain, text.len, &s->cpp_args, &text.len,
			    cause);
			free(plain);
		}
		if (s->loaded[i] == NULL)
			return false;
		text.text = s->loaded[i];
	} else
		text.len = strlen(from->arg);
	if (d_program_parse(s->program, &text, &err))
		return true;
	*cause = compile_error(s, i, &err);
	return false;
}

struct script *
script_create(const struct options *options, pid_t target, char **cause)
{
	struct script *s = xcalloc(1, sizeof *s);
	s->options = options;
	s->macros = (struct d_macros){ options->argc, options->argv, target };
	s->loaded = xcalloc(options->ntexts, sizeof *s->loaded);
	s->program = d_program_create(&s->macros);

	bool ok = set_options(s, cause);
	for (size_t i = 0; ok && i < options->ntexts; i++)
		ok = parse(s, i, cause);
	if (ok)
		return s;
	script_free(s);
	return NULL;
}

void
script_free(struct script *s)
{
	if (s == NULL)
		return;
	d_program_free(s->program);
	for (size_t i = 0; i < s->options->ntexts; i++)
		free(s->loaded[i]);
	free(s->loaded);
	free(s->cpp_args.word);
	free(s);
}

struct d_program *
script_program(struct script *s)
{
	return s->program;
}

bool
script_check(struct script *s, char **cause)
{
	struct d_error err = { .message = NULL };
	if (d_program_check(s->program, &err))
		return true;
	*cause = compile_error(s, err.text, &err);
	return false;
}

bool
script_option(struct script *s, const char *name)
{
	return d_program_optval(s->program, name) > 0;
}
