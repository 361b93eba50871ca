/*
 * command_line.h - the command line: dtrace(1M)'s letters, and a few words of our own.
 *
 * Letters may be bundled (-qs FILE), options and macro arguments may be mixed.  "--" ends the
 * options.  As in DTrace, words with a minus sign may follow as macro arguments; any other word
 * begins a command, which takes all the rest.  Every other word is a macro argument: $1, $2 ...
 */
#ifndef PYDTRACE_COMMAND_LINE_H
#define PYDTRACE_COMMAND_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* One D text of the command line: kind is the option's letter, s n P f or m. */
struct option_text {
	char kind;
	const char *arg;
};

/* One -x NAME=VALUE, or a letter that stands for one (-q is -x quiet). */
struct option_setting {
	char letter;
	char *name;
	const char *value;		/* NULL: none given */
};

/* A growing list of words of argv. */
struct option_words {
	size_t n;
	const char **word;
};

/* The words are argv's and must outlive this. */
struct options {
	const char *command;		/* basename(argv[0]): begins every message */
	bool help, version, list, compile_only, verbose, cpp;
	bool follow_forks;		/* of -p: the children, too */
	bool exit_status;		/* end with the status of the command */
	bool scripts;			/* list the scripts that -s finds */
	size_t ntexts, nsettings;
	struct option_text *texts;
	struct option_setting *settings;
	struct option_words commands, pids;	/* -c, -p */
	char *const *program;		/* the command behind "--", NULL at its end; NULL: none */
	struct option_words cpp_args;		/* "-Dx", "-I", "dir" ... as cpp takes them */
	const char *output;		/* -o; NULL: stdout */
	const char *source;		/* --source; NULL: source_select() decides */
	const char *replay;		/* --replay; NULL: none */
	unsigned replay_times;
	int argc;			/* macro arguments, argv[0] is $0 */
	char **argv;
};

/* false: the command line is wrong, *cause says how (exit status 2). */
bool options_parse(struct options *, int argc, char **argv, char **cause);
void options_free(struct options *);

/* How many commands are to be run: -c's, and the one behind "--". */
size_t options_commands(const struct options *);

/* The usage text, from the table of options. */
void options_usage(const struct options *, FILE *out);

#endif
