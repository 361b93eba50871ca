/*
 * repeat.c - do two expressions have the same value?
 */
#include <string.h>

#include "dlang/eval/repeat.h"
#include "dlang/types/builtin.h"

static bool is_plain(const struct d_node *n);

static bool
are_plain(const struct d_node *list)
{
	for (; list != NULL; list = list->next)
		if (!is_plain(list))
			return false;
	return true;
}

/* True if an expression changes nothing, and stays the same until a variable is assigned. */
static bool
is_plain(const struct d_node *n)
{
	if (n == NULL)
		return true;
	switch (n->kind) {
	case D_N_INT:
	case D_N_STRING:
	case D_N_VAR:
		return true;
	case D_N_ELEM:
	case D_N_BUILTIN:
		return are_plain(n->args);
	case D_N_UNARY:
	case D_N_BINARY:
	case D_N_COND:
		return is_plain(n->a) && is_plain(n->b) && is_plain(n->c);
	case D_N_CAST:
		return (n->capture >= 0 || n->conv == D_CONV_INT || n->conv == D_CONV_BOOL ||
		    n->conv == D_CONV_NULL_STRING || n->conv == D_CONV_NONE) && is_plain(n->a);
	case D_N_CALL:			/* copyinstr() of what the site has captured */
		return n->capture >= 0 && are_plain(n->args);
	default:
		return false;
	}
}

static bool are_same(const struct d_node *a, const struct d_node *b);

/* Both are plain. */
static bool
is_same(const struct d_node *a, const struct d_node *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	if (a->kind != b->kind || a->op != b->op || a->conv != b->conv || a->size != b->size ||
	    a->is_signed != b->is_signed || a->capture != b->capture)
		return false;
	switch (a->kind) {
	case D_N_INT:
		return a->u.value == b->u.value;
	case D_N_STRING:
		return a->u.str.len == b->u.str.len &&
		    memcmp(a->u.str.text, b->u.str.text, a->u.str.len) == 0;
	case D_N_VAR:
	case D_N_ELEM:
		return a->u.var == b->u.var && are_same(a->args, b->args);
	case D_N_BUILTIN:
	case D_N_CALL:
		return a->u.builtin == b->u.builtin && a->u.index == b->u.index &&
		    are_same(a->args, b->args);
	default:			/* an operator or a conversion */
		return is_same(a->a, b->a) && is_same(a->b, b->b) && is_same(a->c, b->c);
	}
}

static bool
are_same(const struct d_node *a, const struct d_node *b)
{
	for (; a != NULL && b != NULL; a = a->next, b = b->next)
		if (!is_same(a, b))
			return false;
	return a == b;
}

bool
d_keys_repeat(const struct d_stmt *first, const struct d_stmt *second)
{
	return are_plain(first->keys) && is_plain(first->value) && is_plain(first->weight) &&
	    are_same(first->keys, second->keys);
}
