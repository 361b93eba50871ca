/*
 * eval_str.c - string subroutines: their arguments and results (str.h computes).
 *
 * Every string has at most strsize bytes with its NUL; new strings lie in scratch memory.
 */
#include <string.h>

#include "dlang/base/json.h"
#include "dlang/eval/eval_builtin.h"
#include "dlang/eval/machine.h"

static struct d_str
string_arg(struct d_machine *m, const struct d_code *k, unsigned i)
{
	return d_str_cut(d_string(m, k->arg[i]), m->string_max);
}

int64_t
d_fn_strlen(struct d_machine *m, const struct d_code *k)
{
	return (int64_t)string_arg(m, k, 0).len;
}

int64_t
d_fn_index(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = string_arg(m, k, 0), part = string_arg(m, k, 1);

	return d_str_index(s, part, k->nargs > 2 ? d_eval_number(m, k->arg[2]) : 0);
}

int64_t
d_fn_rindex(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = string_arg(m, k, 0), part = string_arg(m, k, 1);

	return d_str_rindex(s, part, k->nargs > 2 ? d_eval_number(m, k->arg[2]) : (int64_t)s.len);
}

int64_t
d_fn_strtoll(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = string_arg(m, k, 0);
	int base = k->nargs > 1 ? d_int_arg(m, k, 1) : 10;

	if (base < 2 || base > 36)
		d_fault(m, D_FAULT_ILLOP, 0);
	return d_str_to_number(s, (unsigned)base);
}

struct d_str
d_fn_lltostr(struct d_machine *m, const struct d_code *k)
{
	int64_t value = d_number_arg(m, k, 0);
	int base = k->nargs > 1 ? d_int_arg(m, k, 1) : 10;

	if (base < 2 || base > 36)
		d_fault(m, D_FAULT_ILLOP, 0);
	char *out = d_scratch(m, D_STR_NUMBER);
	size_t len = d_str_from_number(value, (unsigned)base, out);
	return d_str_cut((struct d_str){ out, len }, m->string_max);
}

struct d_str
d_fn_strjoin(struct d_machine *m, const struct d_code *k)
{
	struct d_str a = string_arg(m, k, 0), b = string_arg(m, k, 1);
	char *out = d_scratch(m, a.len + b.len);

	memcpy(out, a.text, a.len);
	memcpy(out + a.len, b.text, b.len);
	return d_str_cut((struct d_str){ out, a.len + b.len }, m->string_max);
}

struct d_str
d_fn_substr(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = string_arg(m, k, 0);
	int start = d_int_arg(m, k, 1);

	return d_str_substr(s, start,
	    k->nargs > 2 ? d_int_arg(m, k, 2) : (int64_t)m->string_max + 1);
}

struct d_str
d_fn_strchr(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = string_arg(m, k, 0);

	return d_str_chr(s, (char)d_number_arg(m, k, 1));
}

struct d_str
d_fn_strrchr(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = string_arg(m, k, 0);

	return d_str_rchr(s, (char)d_number_arg(m, k, 1));
}

struct d_str
d_fn_strstr(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = string_arg(m, k, 0), part = string_arg(m, k, 1);

	return d_str_str(s, part);
}

/* The rest of the string stays between calls and firings, as a copy: the string itself may be gone
 * by the next call. */
struct d_str
d_fn_strtok(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = d_eval_string(m, k->arg[0]);
	struct d_str separators = string_arg(m, k, 1), word;

	if (s.text != NULL) {
		s = d_str_cut(s, m->string_max);
		memmove(m->token_text, s.text, s.len);
		m->token = (struct d_str){ m->token_text, s.len };
	} else if (m->token.text == NULL)
		d_fault(m, D_FAULT_BADADDR, 0);
	word = d_str_token(&m->token, separators);
	if (word.text == NULL)
		return word;
	return (struct d_str){ memcpy(d_scratch(m, word.len), word.text, word.len), word.len };
}

struct d_str
d_fn_basename(struct d_machine *m, const struct d_code *k)
{
	return d_str_basename(string_arg(m, k, 0));
}

struct d_str
d_fn_dirname(struct d_machine *m, const struct d_code *k)
{
	return d_str_dirname(string_arg(m, k, 0));
}

struct d_str
d_fn_cleanpath(struct d_machine *m, const struct d_code *k)
{
	struct d_str path = string_arg(m, k, 0);
	char *out = d_scratch(m, path.len + 1);

	return (struct d_str){ out, d_str_cleanpath(path, out) };
}

struct d_str
d_fn_toupper(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = string_arg(m, k, 0);
	char *out = d_scratch(m, s.len);

	return (struct d_str){ out, d_str_upper(s, out) };
}

struct d_str
d_fn_tolower(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = string_arg(m, k, 0);
	char *out = d_scratch(m, s.len);

	return (struct d_str){ out, d_str_lower(s, out) };
}

struct d_str
d_fn_json(struct d_machine *m, const struct d_code *k)
{
	struct d_str text = string_arg(m, k, 0);

	return d_str_json(text, string_arg(m, k, 1));
}
