/*
 * record.c - the sizes of DTrace's records, which bound the data of a clause.
 */
#include "dlang/run/record.h"

size_t
d_record_end(const struct d_action_code *a, size_t at)
{
	for (unsigned i = 0; i < a->nargs; i++)
		if (a->arg[i].record != 0) {
			size_t align = a->arg[i].align;
			at = (at + align - 1) / align * align + a->arg[i].record;
		}
	return at;
}

size_t
d_records_end(const struct d_action_code *a, size_t at)
{
	for (; a != NULL; a = a->next) {
		at = d_records_end(a->otherwise, d_records_end(a->then, at));
		if (a->record != NULL)
			at = d_record_end(a, at);
	}
	return at;
}
