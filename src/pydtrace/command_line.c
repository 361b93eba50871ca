/*
 * command_line.c - the command line, by a table: one row an option.
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "command_line.h"
#include "xmalloc.h"

struct row;
typedef bool option_fn(struct options *, const struct row *, const char *arg, char **cause);

struct row {
	char letter;			/* 0: a word only */
	const char *word;		/* after "--"; NULL: a letter only */
	const char *arg;		/* the argument's name in the help; NULL: takes none */
	option_fn *fn;
	const char *setting;		/* set_option: the D option's name */
	const char *help;
};

static void
words_add(struct option_words *words, const char *word)
{
	words->word = xreallocarray(words->word, words->n + 1, sizeof(*words->word));
	words->word[words->n++] = word;
}

static bool
add_text(struct options *o, const struct row *row, const char *arg, char **cause)
{
	(void)cause;
	o->texts = xreallocarray(o->texts, o->ntexts + 1, sizeof(*o->texts));
	o->texts[o->ntexts++] = (struct option_text){ row->letter, arg };
	return true;
}

/* Takes name over. */
static void
add_setting(struct options *o, char letter, char *name, const char *value)
{
	o->settings = xreallocarray(o->settings, o->nsettings + 1, sizeof(*o->settings));
	o->settings[o->nsettings++] = (struct option_setting){ letter, name, value };
}

static bool
set_option(struct options *o, const struct row *row, const char *arg, char **cause)
{
	(void)cause;
	add_setting(o, row->letter, xstrdup(row->setting), arg);
	return true;
}

/* -x NAME, -x NAME=VALUE */
static bool
set_named(struct options *o, const struct row *row, const char *arg, char **cause)
{
	(void)cause;
	const char *equals = strchr(arg, '=');
	if (equals == NULL)
		add_setting(o, row->letter, xstrdup(arg), NULL);
	else
		add_setting(o, row->letter, xstrndup(arg, equals - arg), equals + 1);
	return true;
}

static bool
set_flag(struct options *o, const struct row *row, const char *arg, char **cause)
{
	const struct {
		char letter;
		const char *word;
		bool *flag;
	} flags[] = {
		{ 'C', NULL, &o->cpp }, { 'e', NULL, &o->compile_only }, { 'h', NULL, &o->help },
		{ 'l', NULL, &o->list }, { 'v', NULL, &o->verbose }, { 'V', NULL, &o->version },
		{ 0, "exit-status", &o->exit_status }, { 0, "follow-forks", &o->follow_forks },
		{ 0, "scripts", &o->scripts },
	};

	(void)arg;
	(void)cause;
	for (size_t i = 0; i < sizeof(flags) / sizeof(*flags); i++)
		if (row->letter != 0 ? flags[i].letter == row->letter :
		    flags[i].letter == 0 && strcmp(flags[i].word, row->word) == 0)
			*flags[i].flag = true;
	return true;
}

/* For options that scripts and habits have, and that mean nothing here. */
static bool
accept_unused(struct options *o, const struct row *row, const char *arg, char **cause)
{
	(void)o;
	(void)row;
	(void)arg;
	(void)cause;
	return true;
}

/* -64 of dtrace, to which it is an option 6 with the word 4. */
static bool
accept_64(struct options *o, const struct row *row, const char *arg, char **cause)
{
	if (strcmp(arg, row->arg) == 0)
		return true;
	*cause = xasprintf("invalid option -- '%c%s' (%s -h lists them)", row->letter, arg, o->command);
	return false;
}

static bool
reject(struct options *o, const struct row *row, const char *arg, char **cause)
{
	(void)o;
	(void)arg;
	*cause = xasprintf("-%c is not available here: %s", row->letter, row->help);
	return false;
}

static bool
add_target(struct options *o, const struct row *row, const char *arg, char **cause)
{
	(void)cause;
	words_add(row->letter == 'c' ? &o->commands : &o->pids, arg);
	return true;
}

/* -D -I -U and -H go to cpp as they are. */
static bool
add_cpp(struct options *o, const struct row *row, const char *arg, char **cause)
{
	static const char *const flags[] = { "-D", "-I", "-U", "-H" };
	(void)cause;
	for (size_t i = 0; i < sizeof(flags) / sizeof(*flags); i++)
		if (flags[i][1] == row->letter)
			words_add(&o->cpp_args, flags[i]);
	if (arg != NULL)
		words_add(&o->cpp_args, arg);
	return true;
}

static bool
set_output(struct options *o, const struct row *row, const char *arg, char **cause)
{
	(void)row;
	(void)cause;
	o->output = arg;
	return true;
}

/* --source=NAME, --source=replay:FILE */
static bool
set_source(struct options *o, const struct row *row, const char *arg, char **cause)
{
	static const char *const names[] = { "channel", "uprobe", "replay", "none" };
	static const char replay[] = "replay:";
	(void)row;
	if (strncmp(arg, replay, sizeof(replay) - 1) == 0) {
		o->replay = arg + sizeof(replay) - 1;
		arg = names[2];
	}
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(arg, names[i]) == 0) {
			o->source = names[i];
			return true;
		}
	*cause = xasprintf("no event source is called '%s': channel, uprobe, replay:FILE or none",
	    arg);
	return false;
}

static bool
set_replay(struct options *o, const struct row *row, const char *arg, char **cause)
{
	(void)row;
	(void)cause;
	o->source = "replay";
	o->replay = arg;
	return true;
}

static bool
set_replay_times(struct options *o, const struct row *row, const char *arg, char **cause)
{
	char *end;
	errno = 0;
	unsigned long n = strtoul(arg, &end, 10);
	if (errno != 0 || end == arg || *end != '\0' || *arg == '-' || n == 0 || n > UINT_MAX) {
		*cause = xasprintf("--%s needs a number of 1 or more, not '%s'", row->word, arg);
		return false;
	}
	o->replay_times = n;
	return true;
}

static const struct row rows[] = {
	{ 's', NULL, "FILE", add_text, NULL, "run the D script FILE, or a script of --scripts by its "
	    "name" },
	{ 'n', NULL, "PROBE", add_text, NULL, "trace probes by name: [[[prov:]mod:]func:]name "
	    "[/pred/] [{ action }]" },
	{ 'f', NULL, "PROBE", add_text, NULL, "trace probes by function: [[prov:]mod:]func ..." },
	{ 'm', NULL, "PROBE", add_text, NULL, "trace probes by module: [prov:]mod ..." },
	{ 'P', NULL, "PROBE", add_text, NULL, "trace probes by provider: prov ..." },
	{ 'c', NULL, "COMMAND", add_target, NULL, "run COMMAND, trace until it ends; $target is its pid" },
	{ 'p', NULL, "PID", add_target, NULL, "trace the process PID until it ends; $target is PID" },
	{ 'l', NULL, NULL, set_flag, NULL, "list probes and do not trace" },
	{ 'e', NULL, NULL, set_flag, NULL, "compile and do not trace" },
	{ 'q', NULL, NULL, set_option, "quiet", "print only what the script prints" },
	{ 'F', NULL, NULL, set_option, "flowindent", "indent by function entry and return" },
	{ 'Z', NULL, NULL, set_option, "zdefs", "allow descriptions that match no probe" },
	{ 'w', NULL, NULL, set_option, "destructive", "allow destructive actions" },
	{ 'o', NULL, "FILE", set_output, NULL, "append the output to FILE" },
	{ 'b', NULL, "SIZE", set_option, "bufsize", "size of the buffer for events" },
	{ 'x', NULL, "NAME[=VALUE]", set_named, NULL, "set an option" },
	{ 'C', NULL, NULL, set_flag, NULL, "run scripts through cpp first" },
	{ 'D', NULL, "NAME[=VALUE]", add_cpp, NULL, "define a macro for cpp" },
	{ 'U', NULL, "NAME", add_cpp, NULL, "undefine a macro for cpp" },
	{ 'I', NULL, "DIR", add_cpp, NULL, "search DIR for included files, too" },
	{ 'H', NULL, NULL, add_cpp, NULL, "print the names of included files" },
	{ 'v', NULL, NULL, set_flag, NULL, "print which event source is used" },
	{ 'V', "version", NULL, set_flag, NULL, "print the version; with -v, what is installed with it" },
	{ 'h', "help", NULL, set_flag, NULL, "print this text" },
	{ 'S', NULL, NULL, accept_unused, NULL, "accepted, without effect" },
	{ 'L', NULL, "DIR", accept_unused, NULL, "accepted, without effect: there are no D libraries" },
	{ '6', NULL, "4", accept_64, NULL, "accepted, without effect: all programs have 64 bits" },
	{ 'X', NULL, "a|c|s|t", set_option, "stdc", "accepted, without effect" },
	{ 'i', NULL, "ID", reject, NULL, "the numbers of probes differ from run to run" },
	{ 'a', NULL, NULL, reject, NULL, "there is no anonymous tracing" },
	{ 'A', NULL, NULL, reject, NULL, "there is no anonymous tracing" },
	{ 'G', NULL, NULL, reject, NULL, "dtrace -G of SystemTap makes object files" },
	{ 0, "follow-forks", NULL, set_flag, NULL, "with -p: trace its children, too" },
	{ 0, "scripts", NULL, set_flag, NULL, "list the scripts that -s finds by name" },
	{ 0, "source", "NAME", set_source, NULL, "channel, uprobe, replay:FILE or none" },
	{ 0, "replay", "FILE", set_replay, NULL, "take the events from a text file" },
	{ 0, "replay-times", "N", set_replay_times, NULL, "play the file N times" },
	{ 0, "exit-status", NULL, set_flag, NULL, "end with the exit status of the command" },
};

static const struct row *
find_letter(char letter)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (letter != '\0' && rows[i].letter == letter)
			return &rows[i];
	return NULL;
}

/* text: the len bytes behind "--" up to "=" or the end. */
static const struct row *
find_word(const char *text, size_t len)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (rows[i].word != NULL && strlen(rows[i].word) == len &&
		    memcmp(rows[i].word, text, len) == 0)
			return &rows[i];
	return NULL;
}

/* Parse a bundle of letters, without its "-".  Returns the number of words behind it
 * that were arguments (0 or 1), -1 for an error. */
static int
parse_letters(struct options *o, const char *letters, char *const *next, char **cause)
{
	for (; *letters != '\0'; letters++) {
		const struct row *row = find_letter(*letters);
		if (row == NULL) {
			*cause = xasprintf("invalid option -- '%c' (%s -h lists them)", *letters,
			    o->command);
			return -1;
		}
		if (row->arg == NULL) {
			if (!row->fn(o, row, NULL, cause))
				return -1;
			continue;
		}
		if (letters[1] != '\0')
			return row->fn(o, row, letters + 1, cause) ? 0 : -1;
		if (*next == NULL) {
			*cause = xasprintf("option requires an argument -- '%c'", *letters);
			return -1;
		}
		return row->fn(o, row, *next, cause) ? 1 : -1;
	}
	return 0;
}

/* The same for a word, without its "--". */
static int
parse_word(struct options *o, const char *text, char *const *next, char **cause)
{
	size_t len = strcspn(text, "=");
	const char *arg = text[len] == '=' ? text + len + 1 : NULL;
	const struct row *row = find_word(text, len);
	int used = 0;

	if (row == NULL) {
		*cause = xasprintf("invalid option -- '%.*s' (%s -h lists them)", (int)len, text,
		    o->command);
		return -1;
	}
	if (row->arg == NULL && arg != NULL) {
		*cause = xasprintf("option takes no argument -- '%s'", row->word);
		return -1;
	}
	if (row->arg != NULL && arg == NULL) {
		arg = *next;
		used = 1;
	}
	if (row->arg != NULL && arg == NULL) {
		*cause = xasprintf("option requires an argument -- '%s'", row->word);
		return -1;
	}
	return row->fn(o, row, arg, cause) ? used : -1;
}

/* Refuse options that are no error by themselves, but together. */
static bool
check_combination(const struct options *o, char **cause)
{
	if (o->help || o->version || o->scripts)
		return true;
	if (o->ntexts == 0 && !o->list && !o->compile_only) {
		*cause = xasprintf("nothing to trace: give a script (-s FILE) or a probe (-n PROBE)");
		return false;
	}
	if (o->source != NULL && strcmp(o->source, "replay") == 0 && o->replay == NULL) {
		*cause = xstrdup("the replay source needs a file: --source=replay:FILE");
		return false;
	}
	if (o->replay != NULL && (options_commands(o) != 0 || o->pids.n != 0)) {
		*cause = xstrdup("a replay has no processes: omit -c, -p and the command behind --");
		return false;
	}
	if (o->follow_forks && o->pids.n == 0) {
		*cause = xstrdup("--follow-forks needs a process: -p PID (-c traces all that COMMAND starts)");
		return false;
	}
	if (o->exit_status && options_commands(o) == 0) {
		*cause = xstrdup("--exit-status needs a command: -c COMMAND, or -- COMMAND ARGUMENT ...");
		return false;
	}
	return true;
}

bool
options_parse(struct options *o, int argc, char **argv, char **cause)
{
	*o = (struct options){ .replay_times = 1 };
	o->command = argc > 0 && argv[0][0] != '\0' ? basename(argv[0]) : "pydtrace";
	o->argv = xcalloc((size_t)argc + 2, sizeof(*o->argv));
	o->argv[o->argc++] = (char *)o->command;

	bool ended = false;
	for (int i = 1; i < argc; i++) {
		char *word = argv[i];
		int used;
		if (strcmp(word, "--") == 0) {
			if (argv[i + 1] != NULL && argv[i + 1][0] != '-') {
				o->program = &argv[i + 1];
				break;
			}
			if (!ended) {
				ended = true;
				continue;
			}
		}
		if (ended || word[0] != '-' || word[1] == '\0') {
			o->argv[o->argc++] = word;
			continue;
		}
		used = word[1] == '-' ? parse_word(o, word + 2, &argv[i + 1], cause) :
		    parse_letters(o, word + 1, &argv[i + 1], cause);
		if (used < 0)
			return false;
		i += used;
	}
	for (size_t i = 0; i < o->ntexts; i++)
		if (o->texts[i].kind == 's') {
			o->argv[0] = (char *)o->texts[i].arg;	/* $0 */
			break;
		}
	return check_combination(o, cause);
}

size_t
options_commands(const struct options *o)
{
	return o->commands.n + (o->program != NULL);
}

void
options_free(struct options *o)
{
	for (size_t i = 0; i < o->nsettings; i++)
		free(o->settings[i].name);
	free(o->settings);
	free(o->texts);
	free(o->commands.word);
	free(o->pids.word);
	free(o->cpp_args.word);
	free(o->argv);
}

void
options_usage(const struct options *o, FILE *out)
{
	fprintf(out, "Usage: %s [-eFHlqSvVwZC] [-b SIZE] [-c COMMAND] [-p PID [--follow-forks]] [-o FILE]\n"
	    "\t[-x NAME[=VALUE]] [-s FILE] [-n PROBE] [-f PROBE] [-m PROBE] [-P PROBE] [--source=NAME]\n"
	    "\t[ARGUMENT ...] [-- COMMAND [ARGUMENT ...]]\n\n",
	    o->command);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const struct row *row = &rows[i];
		char left[40];			/* longer than any option with its argument */
		if (row->fn == reject)
			continue;
		if (row->letter != '\0')
			snprintf(left, sizeof(left), "-%c%s%s", row->letter,
			    row->fn == accept_64 ? "" : " ", row->arg != NULL ? row->arg : "");
		else
			snprintf(left, sizeof(left), "--%s%s%s", row->word,
			    row->arg != NULL ? "=" : "", row->arg != NULL ? row->arg : "");
		fprintf(out, "  %-18s  %s\n", left, row->help);
	}
}
