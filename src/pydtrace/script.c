/*
 * script.c - the D program of the command line.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cpp.h"
#include "script.h"
#include "script_path.h"
#include "text_file.h"
#include "xmalloc.h"

struct script {
	const struct options *options;
	struct d_program *program;
	struct d_macros macros;
	char **loaded;			/* by text; NULL for those on the command line */
	bool cpp;
	const char *cpp_command;	/* borrowed; NULL: cpp */
	size_t ncpp_args;
	char **cpp_args;
};

extern char **environ;

/* The options of -x that concern cpp: `flag` goes before the value on its command line;
 * "": the value is a list of words; NULL: the value is the command, or the option turns cpp on. */
static const struct cpp_option {
	const char *name, *flag;
	bool value;
} cpp_options[] = {
	{ "cpp", NULL, false },
	{ "cppargs", "", true },
	{ "cpphdrs", "-H", false },
	{ "cpppath", NULL, true },
	{ "define", "-D", true },
	{ "incdir", "-I", true },
	{ "undef", "-U", true },
};

static void
add_cpp_arg(struct script *s, char *arg)
{
	s->cpp_args = xreallocarray(s->cpp_args, s->ncpp_args + 1, sizeof(*s->cpp_args));
	s->cpp_args[s->ncpp_args++] = arg;
}

/* Split at white space. */
static void
add_cpp_args(struct script *s, const char *words)
{
	static const char blanks[] = " \t\n";
	for (;;) {
		words += strspn(words, blanks);
		size_t len = strcspn(words, blanks);
		if (len == 0)
			return;
		add_cpp_arg(s, xstrndup(words, len));
		words += len;
	}
}

/* Set an option if it is one of cpp's; false: it is not. */
static bool
set_cpp(struct script *s, const char *name, const char *value)
{
	for (size_t i = 0; i < sizeof(cpp_options) / sizeof(*cpp_options); i++) {
		const struct cpp_option *o = &cpp_options[i];
		if (strcmp(o->name, name) != 0 || o->value != (value != NULL))
			continue;
		if (o->flag == NULL && o->value)
			s->cpp_command = value;
		else if (o->flag == NULL)
			s->cpp = true;
		else if (*o->flag == '\0')
			add_cpp_args(s, value);
		else
			add_cpp_arg(s, xasprintf("%s%s", o->flag, o->value ? value : ""));
		return true;
	}
	return false;
}

/* `as` is the option as the user spelled it, for the message. */
static bool
set_option(struct script *s, const char *name, const char *value, const char *as, char **cause)
{
	struct d_error err = { .message = NULL };

	if (set_cpp(s, name, value) || d_program_option(s->program, name, value, &err))
		return true;
	*cause = xasprintf("failed to set %s: %s", as, err.message);
	d_error_clear(&err);
	return false;
}

/* DTRACE_OPT_STRSIZE=32 in the environment stands for a first -x strsize=32. */
static bool
set_from_environment(struct script *s, char **cause)
{
	static const char prefix[] = "DTRACE_OPT_";
	bool ok = true;

	for (char **var = environ; ok && *var != NULL; var++) {
		const char *equals = strchr(*var, '=');
		if (strncmp(*var, prefix, sizeof(prefix) - 1) != 0 || equals == NULL)
			continue;
		char *as = xstrndup(*var, equals - *var), *name = xstrdup(as + sizeof(prefix) - 1);
		for (char *p = name; *p != '\0'; p++)
			*p = tolower((unsigned char)*p);
		ok = set_option(s, name, equals[1] != '\0' ? equals + 1 : NULL, as, cause);
		free(name);
		free(as);
	}
	return ok;
}

static bool
set_options(struct script *s, char **cause)
{
	const struct options *o = s->options;

	if (!set_from_environment(s, cause))
		return false;
	s->cpp = s->cpp || o->cpp;
	for (size_t i = 0; i < o->cpp_args.n; i++)
		add_cpp_arg(s, xstrdup(o->cpp_args.word[i]));
	for (size_t i = 0; i < o->nsettings; i++) {
		const struct option_setting *set = &o->settings[i];
		const char *what = set->letter == 'x' ? set->name : set->value;
		char *as = xasprintf("-%c %s", set->letter, what != NULL ? what : "");
		bool ok = set_option(s, set->name, set->value, as, cause);
		free(as);
		if (!ok)
			return false;
	}
	return true;
}

/* "failed to compile script FILE: [TAG] message", or "invalid probe specifier ...". */
static char *
compile_error(struct script *s, size_t i, struct d_error *err)
{
	const struct option_text *text = &s->options->texts[i];
	bool tags = script_option(s, "errtags") && err->tag[0] != '\0';
	char *line = xasprintf("%s %s: %s%s%s%s",
	    text->kind == 's' ? "failed to compile script" : "invalid probe specifier", text->arg,
	    tags ? "[" : "", tags ? err->tag : "", tags ? "] " : "", err->message);
	d_error_clear(err);
	return line;
}

/* The text of a script file, behind cpp with -C.  NULL: *cause. */
static char *
load(struct script *s, const char *file, size_t *len, char **cause)
{
	char *path = script_path_find(file, cause);
	char *text = path != NULL ? text_file_read(path, len, cause) : NULL;

	free(path);
	if (text == NULL || !s->cpp)
		return text;
	struct cpp_job job = {
		.file = file, .text = text, .len = *len,
		.command = s->cpp_command != NULL ? s->cpp_command : "cpp",
		.args = s->cpp_args, .nargs = s->ncpp_args,
	};
	char *processed = cpp_run(&job, len, cause);
	free(text);
	return processed;
}

static bool
parse(struct script *s, size_t i, char **cause)
{
	const struct option_text *from = &s->options->texts[i];
	struct d_program_text text = { .name = NULL, .text = from->arg, .field = from->kind };
	struct d_error err = { .message = NULL };

	if (from->kind == 's') {
		text.name = from->arg;
		text.field = 'n';
		s->loaded[i] = load(s, from->arg, &text.len, cause);
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
	struct script *s = xcalloc(1, sizeof(*s));
	s->options = options;
	s->macros = (struct d_macros){
		.argc = options->argc, .argv = options->argv,
		.target = target,
		.pid = getpid(), .ppid = getppid(), .pgid = getpgid(0), .sid = getsid(0),
		.uid = getuid(), .euid = geteuid(), .gid = getgid(), .egid = getegid(),
	};
	s->loaded = xcalloc(options->ntexts, sizeof(*s->loaded));
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
	for (size_t i = 0; i < s->ncpp_args; i++)
		free(s->cpp_args[i]);
	free(s->cpp_args);
	free(s);
}

struct d_program *
script_program(struct script *s)
{
	return s->program;
}

bool
script_check(struct script *s, const struct d_pdesc **unmatched, char **cause)
{
	struct d_error err = { .message = NULL };
	if (d_program_check(s->program, &err))
		return true;
	*unmatched = err.unmatched;
	*cause = compile_error(s, err.text, &err);
	return false;
}

bool
script_option(struct script *s, const char *name)
{
	return d_program_optval(s->program, name) > 0;
}
