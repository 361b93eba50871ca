/*
 * eval_builtin.h - the subroutines of other files in the table of eval_builtin.c.
 */
#ifndef D_EVAL_BUILTIN_H
#define D_EVAL_BUILTIN_H

#include "dlang/eval/machine.h"

/* The value of a number among the arguments of a subroutine. */
static inline int64_t
d_number_arg(struct d_machine *m, const struct d_code *k, unsigned i)
{
	return d_eval_number(m, k->arg[i]);
}

/* The same for a parameter of type int, which takes the low 32 bits. */
static inline int
d_int_arg(struct d_machine *m, const struct d_code *k, unsigned i)
{
	return (int)d_number_arg(m, k, i);
}

/* eval_str.c */
d_number_fn d_fn_index, d_fn_rindex, d_fn_strlen, d_fn_strtoll;
d_string_fn d_fn_basename, d_fn_cleanpath, d_fn_dirname, d_fn_json, d_fn_lltostr, d_fn_strchr,
    d_fn_strjoin, d_fn_strrchr, d_fn_strstr, d_fn_strtok, d_fn_substr, d_fn_tolower,
    d_fn_toupper;

#endif
