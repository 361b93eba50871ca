/*
 * eval_str.c - string subroutines: their arguments and results (str.h does the
 * work).
 *
 * Strings are strsize bytes long at most, their NUL among them, wherever they come
 * from; what is made here lies in scratch memory.
 */
#include <string.h>

#include "consumer.h"
#include "eval_builtin.h"

#define NUMBER_ARG(i)	d_eval_number(c, k->arg[i])

static struct d_str
string_arg(struct d_consumer *c, const struct d_code *k, unsigned i)
{
	return d_str_cut(d_string(c, k->arg[i]), c->settings.string_max);
}

int64_t
d_fn_strlen(struct d_consumer *c, const struct d_code *k)
{
	return (int64_t)string_arg(c, k, 0).len;
}

int64_t
d_fn_index(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = string_arg(c, k, 0), part = string_arg(c, k, 1);

	if (k->nargs > 2)
		return d_str_index(s, part, NUMBER_ARG(2));
	return d_str_index(s, part, 0);
}

int64_t
d_fn_rindex(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = string_arg(c, k, 0), part = string_arg(c, k, 1);

	return d_str_rindex(s, part, k->nargs > 2 ? NUMBER_ARG(2) : (int64_t)s.len);
}

int64_t
d_fn_strtoll(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = string_arg(c, k, 0);
	int64_t base = k->nargs > 1 ? NUMBER_ARG(1) : 10;

	if (base < 2 || base > 36)
		d_fault(c, D_FAULT_ILLOP, 0);
	return d_str_to_number(s, (unsigned)base);
}

struct d_str
d_fn_lltostr(struct d_consumer *c, const struct d_code *k)
{
	int64_t value = NUMBER_ARG(0), base = k->nargs > 1 ? NUMBER_ARG(1) : 10;

	if (base < 2 || base > 36)
		d_fault(c, D_FAULT_ILLOP, 0);
	char *out = d_scratch(c, D_STR_NUMBER);
	size_t len = d_str_from_number(value, (unsigned)base, out);
	return d_str_cut((struct d_str){ out, len }, c->settings.string_max);
}

struct d_str
d_fn_strjoin(struct d_consumer *c, const struct d_code *k)
{
	struct d_str a = string_arg(c, k, 0), b = string_arg(c, k, 1);
	char *out = d_scratch(c, a.len + b.len);

	memcpy(out, a.text, a.len);
	memcpy(out + a.len, b.text, b.len);
	return d_str_cut((struct d_str){ out, a.len + b.len }, c->settings.string_max);
}

struct d_str
d_fn_substr(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = string_arg(c, k, 0);
	int64_t start = NUMBER_ARG(1);

	return d_str_substr(s, start, k->nargs > 2 ? NUMBER_ARG(2) : (int64_t)c->settings.string_max + 1);
}

struct d_str
d_fn_strchr(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = string_arg(c, k, 0);

	return d_str_chr(s, (char)NUMBER_ARG(1));
}

struct d_str
d_fn_strrchr(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = string_arg(c, k, 0);

	return d_str_rchr(s, (char)NUMBER_ARG(1));
}

struct d_str
d_fn_strstr(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = string_arg(c, k, 0), part = string_arg(c, k, 1);

	return d_str_str(s, part);
}

/* The rest is kept between calls and between firings, as a copy: what the words
 * came from may be gone by the next call. */
struct d_str
d_fn_strtok(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = d_eval_string(c, k->arg[0]);
	struct d_str separators = string_arg(c, k, 1), word;

	if (s.text != NULL) {
		s = d_str_cut(s, c->settings.string_max);
		memmove(c->token_text, s.text, s.len);
		c->token = (struct d_str){ c->token_text, s.len };
	} else if (c->token.text == NULL)
		d_fault(c, D_FAULT_BADADDR, 0);
	word = d_str_token(&c->token, separators);
	if (word.text == NULL)
		return word;
	return (struct d_str){ memcpy(d_scratch(c, word.len), word.text, word.len), word.len };
}

struct d_str
d_fn_basename(struct d_consumer *c, const struct d_code *k)
{
	return d_str_basename(string_arg(c, k, 0));
}

struct d_str
d_fn_dirname(struct d_consumer *c, const struct d_code *k)
{
	return d_str_dirname(string_arg(c, k, 0));
}

struct d_str
d_fn_cleanpath(struct d_consumer *c, const struct d_code *k)
{
	struct d_str path = string_arg(c, k, 0);
	char *out = d_scratch(c, path.len + 1);

	return (struct d_str){ out, d_str_cleanpath(path, out) };
}

struct d_str
d_fn_toupper(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = string_arg(c, k, 0);
	char *out = d_scratch(c, s.len);

	return (struct d_str){ out, d_str_upper(s, out) };
}

struct d_str
d_fn_tolower(struct d_consumer *c, const struct d_code *k)
{
	struct d_str s = string_arg(c, k, 0);
	char *out = d_scratch(c, s.len);

	return (struct d_str){ out, d_str_lower(s, out) };
}

struct d_str
d_fn_json(struct d_consumer *c, const struct d_code *k)
{
	struct d_str text = string_arg(c, k, 0);

	return d_str_json(text, string_arg(c, k, 1));
}
