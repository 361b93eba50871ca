/*
 * macro.c - macro arguments ($1, $$1) and macro variables ($target).
 */
#include <ctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "dlang/syntax/macro.h"
#include "dlang/syntax/error.h"

#define ROW(member)	{ #member, offsetof(struct d_macros, member) }

static const struct {
	const char *name;
	size_t offset;
} VARIABLES[] = {
	ROW(egid), ROW(euid), ROW(gid), ROW(pgid), ROW(pid), ROW(ppid), ROW(sid), ROW(target),
	ROW(uid),
};

static int
argc_of(const struct d_compiler *cc)
{
	return cc->program->macros != NULL ? cc->program->macros->argc : 0;
}

static bool
argument(struct d_compiler *cc, const char *digits, const char **text)
{
	unsigned long i = strlen(digits) < 9 ? strtoul(digits, NULL, 10) : INT32_MAX;

	if (i < (unsigned long)argc_of(cc)) {
		cc->argv_used[i] = true;
		*text = cc->program->macros->argv[i];
		return true;
	}
	if (d_option_on(&cc->program->options, D_O_DEFAULTARGS)) {
		*text = NULL;
		return true;
	}
	return false;
}

/* Look up what stands behind the $.  Returns false if there is none. */
static bool
look_up(struct d_compiler *cc, const char *word, const char **text)
{
	if (isdigit((unsigned char)word[0]))
		return argument(cc, word, text);

	for (size_t i = 0; i < sizeof(VARIABLES) / sizeof(VARIABLES[0]); i++)
		if (strcmp(VARIABLES[i].name, word) == 0) {
			const char *macros = (const char *)cc->program->macros;
			int64_t value = 0;
			if (macros != NULL)
				memcpy(&value, macros + VARIABLES[i].offset, sizeof(value));
			*text = d_arena_printf(cc->arena, "%lld", (long long)value);
			return true;
		}
	return false;
}

bool
d_macro(struct d_compiler *cc, const char *name, int line, const char **text)
{
	const char *word = name + strspn(name, "$");

	if (look_up(cc, word, text))
		return true;
	d_error_set(cc, line, "D_MACRO_UNDEF", "macro %s %s is not defined",
	    isdigit((unsigned char)word[0]) ? "argument" : "variable", name);
	return false;
}

const char *
d_macro_expand(struct d_compiler *cc, const char *text)
{
	const char *dollar, *value;

	while ((dollar = strchr(text, '$')) != NULL) {
		size_t len = strspn(dollar + 1, "0123456789");
		if (len == 0)
			while (isalnum((unsigned char)dollar[1 + len]) || dollar[1 + len] == '_')
				len++;
		if (!look_up(cc, d_arena_strndup(cc->arena, dollar + 1, len), &value))
			return NULL;
		if (value != NULL && strchr(value, '$') != NULL)
			value = "";
		text = d_arena_printf(cc->arena, "%.*s%s%s", (int)(dollar - text), text,
		    value != NULL ? value : "0", dollar + 1 + len);
	}
	return text;
}

/* If the last argument is referred to, no argument is superfluous. */
bool
d_macro_check_used(struct d_compiler *cc, int line)
{
	int last = argc_of(cc) - 1;

	if (last < 1 || cc->argv_used[last] || d_option_on(&cc->program->options, D_O_ARGREF))
		return true;
	d_error_set(cc, line, "D_MACRO_UNUSED", "extraneous argument '%s' ($%d is not referenced)",
	    cc->program->macros->argv[last], last);
	return false;
}
