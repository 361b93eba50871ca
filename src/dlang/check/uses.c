/*
 * uses.c - the parts of an event that a clause, or an inline, reads.
 *
 * A source captures these parts and no others, so every kind of node that reads a part of an
 * event has to be noted here.
 */
#include "dlang/check/uses.h"
#include "dlang/check/check_inline.h"

void
d_uses_builtin(struct d_compiler *cc, const struct d_node *n)
{
	if (cc->uses == NULL)
		return;
	struct d_capture *capture = &cc->uses->capture;
	switch (n->u.builtin->id) {
	case D_BV_ARG:
		cc->uses->reads[n->u.index]++;
		capture->args |= 1u << n->u.index;
		break;
	case D_BV_VTIMESTAMP:
		capture->vtime = true;
		break;
	case D_BV_CPU:
	case D_BV_CURCPU:
		capture->cpu = true;
		break;
	case D_BV_CURLWPSINFO:
		capture->cpu = capture->execname = true;
		break;
	case D_BV_CURPSINFO:
		capture->ppid = capture->owner = capture->execname = true;
		break;
	case D_BV_PPID:
		capture->ppid = true;
		break;
	case D_BV_UID:
	case D_BV_GID:
		capture->owner = true;
		break;
	case D_BV_EXECNAME:
		capture->execname = true;
		break;
	default:
		break;
	}
}

/* Return the argument of the probe that an address is, so that its string can be captured at the
 * site; -1 for a computed address. */
static int
argument_of(const struct d_node *n)
{
	while (n->kind == D_N_CAST && (n->conv == D_CONV_INT || n->conv == D_CONV_NONE) &&
	    n->size == 8 && n->a->size == 8)
		n = n->a;
	return n->kind == D_N_BUILTIN && n->u.builtin->id == D_BV_ARG ? (int)n->u.index : -1;
}

void
d_uses_string(struct d_compiler *cc, struct d_node *reader, const struct d_node *address)
{
	reader->capture = argument_of(address);
	if (cc->uses == NULL)
		return;
	if (reader->capture < 0) {
		d_uses_memory(cc);
		return;
	}
	/* The address was noted as a number that is read. */
	cc->uses->capture.strings |= 1u << reader->capture;
	if (--cc->uses->reads[reader->capture] == 0)
		cc->uses->capture.args &= ~(1u << reader->capture);
}

void
d_uses_again(struct d_compiler *cc, const struct d_node *value)
{
	int argument = argument_of(value);

	if (cc->uses != NULL && argument >= 0)
		cc->uses->reads[argument]++;
}

void
d_uses_memory(struct d_compiler *cc)
{
	if (cc->uses != NULL)
		cc->uses->any_string = true;
}

void
d_uses_ancestors(struct d_compiler *cc)
{
	if (cc->uses != NULL)
		cc->uses->capture.ppid = cc->uses->capture.ancestors = true;
}

void
d_uses_inline(struct d_compiler *cc, const struct d_inline *in)
{
	if (cc->uses == NULL)
		return;
	d_capture_add(&cc->uses->capture, &in->uses.capture);
	for (unsigned i = 0; i < D_EVENT_ARGS; i++)
		cc->uses->reads[i] += in->uses.reads[i];
	cc->uses->any_string |= in->uses.any_string;
}
