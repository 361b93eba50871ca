/*
 * uprobe_record.c - unpack records; uprobe_abi.h has their layout.
 */
#include <string.h>

#include "uprobe_record.h"
#include "xmalloc.h"

/* The strings of a record, one behind the other from text on. */
static void
unpack_strings(struct captured *str, const struct uprobe_record *record, const char *text,
    const char *end)
{
	struct captured last = { .text = NULL };
	for (unsigned i = 0; i < D_EVENT_ARGS; i++) {
		size_t len = record->len[i];
		if ((record->strings >> i & 1) == 0 || len == 0)
			continue;
		if (len != UPROBE_SAME) {
			if (len > (size_t)(end - text))
				fatalx("a string past the end of its record");
			last = (struct captured){ text, len - 1 };
			text += len;
		}
		str[i] = last;
	}
}

/* The strings of a record in one piece, which ends behind the end of the last. */
static void
unpack_together(struct captured *str, const struct uprobe_record *record, const char *text,
    const char *end)
{
	for (unsigned i = 0; i < D_EVENT_ARGS; i++) {
		if ((record->strings >> i & 1) == 0)
			continue;
		size_t at = record->len[i], most = (size_t)(end - text);
		size_t len = at < most ? strnlen(text + at, most - at) : most;
		if (at + len >= most)
			fatalx("a string past the end of its record");
		str[i] = (struct captured){ text + at, len };
	}
}

void
uprobe_record_unpack(const struct uprobe_record *record, size_t size, struct uprobe_event *to)
{
	struct d_event *e = &to->event;

	e->time = record->time;
	e->vtime = record->vtime;
	e->pid = (pid_t)record->pid;
	e->ppid = (pid_t)record->ppid;
	e->tid = (pid_t)record->tid;
	e->uid = record->uid;
	e->gid = record->gid;
	e->cpu = record->cpu;
	e->missing = record->missing;
	memcpy(e->execname, record->comm, sizeof(e->execname));
	e->execname[sizeof(e->execname) - 1] = '\0';
	e->arg = to->arg;
	e->str = to->str;
	e->ancestors = to->ancestors;

	const uint64_t *value = (const uint64_t *)(record + 1);
	for (unsigned i = 0; i < D_EVENT_ARGS; i++) {
		to->arg[i] = (record->values >> i & 1) != 0 ? *value++ : 0;
		to->str[i] = (struct captured){ .text = NULL };
	}
	const char *text = (const char *)value, *end = (const char *)record + size;
	end -= record->ancestors * sizeof(*to->ancestors);
	memcpy(to->ancestors, end, record->ancestors * sizeof(*to->ancestors));
	to->ancestors[record->ancestors] = 0;
	if (record->together != 0)
		unpack_together(to->str, record, text, end);
	else
		unpack_strings(to->str, record, text, end);
}
