/*
 * access.c - memory at an address: the program's own, or the traced process's.
 *
 * The source has captured some memory of the process at the site; the host reads the rest
 * from the process at the time of evaluation.
 */
#include <string.h>

#include "dlang/eval/access.h"

/* Return the bytes captured at the site from an address, NULL if there are none; *len is their
 * number, with the NUL unless the string was cut. */
static const char *
captured_at(const struct d_machine *m, uint64_t address, size_t *len)
{
	const struct d_event *event = m->event;

	for (unsigned i = 0; i < event->nargs; i++) {
		const struct captured *s = &event->str[i];
		size_t all = s->len + (s->len < m->string_max);
		if (s->text != NULL && event->arg[i] != 0 && address - event->arg[i] < all) {
			*len = all - (address - event->arg[i]);
			return s->text + (address - event->arg[i]);
		}
	}
	return NULL;
}

void
d_read_process(struct d_machine *m, uint64_t address, void *to, size_t len)
{
	size_t captured;
	const char *text = captured_at(m, address, &captured);

	if (text != NULL && captured >= len)
		memcpy(to, text, len);
	else if (len != 0 && (m->host.read_memory == NULL ||
	    m->host.read_memory(m->host.ctx, m->event->pid, address, to, len) != len))
		d_fault(m, D_FAULT_BADADDR, address);
}

void
d_read(struct d_machine *m, uint64_t address, void *to, size_t len)
{
	const void *ours = d_memory_at(&m->memory, address, len);

	if (ours != NULL)
		memcpy(to, ours, len);
	else if (!d_memory_is_ours(address))
		d_read_process(m, address, to, len);
	else if (len != 0)
		d_fault(m, D_FAULT_BADADDR, address);
}

struct d_str
d_read_string(struct d_machine *m, uint64_t address)
{
	struct d_str s;

	if (address == 0)
		return (struct d_str){ NULL, 0 };
	if (d_memory_is_ours(address)) {
		s.text = d_memory_string(&m->memory, address, m->string_max, &s.len);
		if (s.text == NULL)
			d_fault(m, D_FAULT_BADADDR, address);
		return s;
	}
	size_t captured;
	s.text = captured_at(m, address, &captured);
	if (s.text != NULL) {
		s.len = strnlen(s.text, captured);
		return s;
	}
	char *copy = d_scratch(m, m->string_max + 1);
	size_t got = m->host.read_memory == NULL ? 0 :
	    m->host.read_memory(m->host.ctx, m->event->pid, address, copy, m->string_max);
	s = (struct d_str){ copy, strnlen(copy, got) };
	/* The readable memory ends before the string does. */
	if (s.len == got && got != m->string_max)
		d_fault(m, D_FAULT_BADADDR, address + got);
	copy[s.len] = '\0';
	return s;
}

void *
d_writable(struct d_machine *m, uint64_t address, size_t len)
{
	void *at = d_memory_at(&m->memory, address, len);

	if (at == NULL)
		d_fault(m, D_FAULT_BADADDR, address);
	return at;
}
