/*
 * source_replay.c - events from a text file: tests and measurements of the
 * language, without a process and without a clock.
 *
 * One line an event; "#" begins a comment line, empty lines count for nothing:
 *
 *	TIME PID TID PROBE [ARGUMENT | NAME=VALUE] ...
 *	TIME drops CPU N
 *
 * TIME is in nanoseconds and never goes back.  PROBE is provider:module:function:name,
 * where the module and the function may be empty.  An argument is an integer
 * (decimal or 0x...) or a string in double quotes with C's escapes.  The names
 * are uid, gid, ppid, cpu, vtime and execname; each holds for its line only.
 * tests/README.md is the reference.
 *
 * The file is read into memory once, and scanned once before the run, which finds its
 * errors and its probes.  During the run an event holds only what the program captures,
 * as with the other sources.
 */
#include <stdlib.h>
#include <string.h>

#include "providers.h"
#include "source.h"
#include "text_file.h"
#include "xmalloc.h"

enum {
	BATCH = 4096,			/* lines of one round, so that signals have their turn */
	MAX_ARGS = D_EVENT_ARGS
};

/* The address that stands for a captured string: no process has a page there. */
static const uint64_t string_base = 0x7fff00000000, string_step = 0x1000000;

/* A probe of the file: its text there, and the program's probe. */
struct replay_probe {
	const char *text;
	size_t len;
	unsigned nargs;
	uint32_t strings;		/* bit i: argument i was a string when first seen */
	bool enabled;
	const struct d_probe *probe;
	struct d_capture capture;
};

/* One line, scanned.  Strings point into the file, escapes and all. */
struct line {
	bool is_drop;
	uint64_t drops;
	struct replay_probe *probe;
	struct d_event event;
	uint64_t arg[MAX_ARGS];		/* of the event */
	struct captured str[MAX_ARGS];
	uint32_t is_string;		/* bit i */
	const char *text[MAX_ARGS];	/* behind the opening quote */
	const char *text_end[MAX_ARGS];	/* the closing quote */
	bool escapes[MAX_ARGS];		/* there is a backslash in it */
};

struct source {
	const struct source_setup *setup;
	char *file, *end;		/* a NUL stands at end: it stops every scan */
	const char *at;
	size_t line;
	unsigned round;			/* complete passes through the file */
	uint64_t first, last;		/* times in the file */
	uint64_t shift;			/* added to times in this round */
	uint64_t now;
	struct replay_probe *probes;	/* in the order of their first events */
	size_t nprobes;
	uint32_t *table;		/* hash of the text -> index in probes + 1; 0: free */
	size_t table_size;		/* a power of two */
	size_t recent;			/* the probe of the last event */
	char *strings;			/* of one event: unescaped, each with its NUL */
	size_t strings_size;
	struct line current;		/* that of the last event */
	uint64_t drops;
	uint32_t drops_cpu;
	unsigned left;			/* lines of this round */
	bool over;			/* no line is left */
};

static bool
bad(const struct source *s, char **cause, const char *what)
{
	*cause = xasprintf("%s:%zu: %s", s->setup->replay, s->line, what);
	return false;
}

static const char *
skip_blanks(const char *p)
{
	while (*p == ' ' || *p == '\t')
		p++;
	return p;
}

/* The classes of bytes for the scanner. */
enum {
	END = 1,			/* of a line */
	GAP = 2,			/* between words */
	STOP = 4			/* in a string */
};

static const unsigned char class[256] = {
	['\0'] = END | STOP, ['\n'] = END | STOP, ['\r'] = END, [' '] = GAP, ['\t'] = GAP,
	['"'] = STOP, ['\\'] = STOP,
};

static bool
is_end(char c)
{
	return class[(unsigned char)c] & END;
}

static bool
is_gap(char c)
{
	return class[(unsigned char)c] & (END | GAP);
}

/* Scan an integer that ends at a gap; NULL: there is none. */
static const char *
scan_number(const char *p, uint64_t *value)
{
	bool minus = *p == '-';
	uint64_t n = 0;

	p += minus;
	const char *begin = p;
	if (p[0] == '0' && (p[1] == 'x' || p[1] == 'X')) {
		begin = p += 2;
		for (;; p++) {
			unsigned digit = *p >= '0' && *p <= '9' ? *p - '0' :
			    *p >= 'a' && *p <= 'f' ? *p - 'a' + 10 :
			    *p >= 'A' && *p <= 'F' ? *p - 'A' + 10 : 16;
			if (digit == 16 || n >> 60 != 0)
				break;
			n = n << 4 | digit;
		}
	} else
		for (; *p >= '0' && *p <= '9'; p++)
			if (__builtin_mul_overflow(n, 10, &n) ||
			    __builtin_add_overflow(n, *p - '0', &n))
				return NULL;
	if (p == begin || !is_gap(*p))
		return NULL;
	*value = minus ? -n : n;
	return p;
}

/* Scan from behind the opening quote to the closing one; NULL: there is none. */
static const char *
scan_string(const char *p, bool *escapes)
{
	*escapes = false;
	for (;;) {
		while (!(class[(unsigned char)*p] & STOP))
			p++;
		if (*p == '"')
			return p;
		if (*p != '\\' || p[1] == '\n' || p[1] == '\0')
			return NULL;
		*escapes = true;
		p += 2;
	}
}

/* Copy [p, end) to out, which has room for max bytes and a NUL.  Returns the length. */
static size_t
copy(const char *p, const char *end, char *out, size_t max)
{
	size_t n = (size_t)(end - p) < max ? (size_t)(end - p) : max;
	memcpy(out, p, n);
	out[n] = '\0';
	return n;
}

/* The same, with C's escapes undone. */
static size_t
unescape(const char *p, const char *end, char *out, size_t max)
{
	static const char names[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
	size_t n = 0;

	while (p < end && n < max) {
		char c = *p++;
		if (c == '\\' && p < end) {
			const char *name;
			c = *p++;
			if (c == 'x') {
				unsigned value = 0;
				for (int i = 0; i < 2 && p < end && strchr("0123456789abcdefABCDEF", *p);
				    i++, p++)
					value = value * 16 + (*p <= '9' ? *p - '0' : (*p | 32) - 'a' + 10);
				c = value;
			} else if (c >= '0' && c <= '7') {
				unsigned value = c - '0';
				for (int i = 0; i < 2 && p < end && *p >= '0' && *p <= '7'; i++)
					value = value * 8 + (*p++ - '0');
				c = value;
			} else if ((name = strchr(names, c)) != NULL)
				c = values[name - names];
		}
		if (c == '\0')		/* a C string ends there */
			break;
		out[n++] = c;
	}
	out[n] = '\0';
	return n;
}

static size_t
hash(const char *text, size_t len)
{
	uint64_t h = 14695981039346656037u;
	for (size_t i = 0; i < len; i++)
		h = (h ^ (unsigned char)text[i]) * 1099511628211u;
	return h ^ h >> 32;
}

static void
table_grow(struct source *s)
{
	s->table_size = s->table_size != 0 ? s->table_size * 2 : 64;
	free(s->table);
	s->table = xcalloc(s->table_size, sizeof(*s->table));
	for (size_t i = 0; i < s->nprobes; i++) {
		size_t slot = hash(s->probes[i].text, s->probes[i].len);
		while (s->table[slot & (s->table_size - 1)] != 0)
			slot++;
		s->table[slot & (s->table_size - 1)] = i + 1;
	}
}

static bool
is_probe(const struct replay_probe *probe, const char *text, size_t len)
{
	return probe->len == len && memcmp(probe->text, text, len) == 0;
}

/* The probe of this text; a new one with nargs 0 at its first event. */
static struct replay_probe *
find_probe(struct source *s, const char *text, size_t len)
{
	if (s->nprobes * 2 >= s->table_size)
		table_grow(s);
	size_t slot = hash(text, len);
	for (;; slot++) {
		uint32_t *entry = &s->table[slot & (s->table_size - 1)];
		if (*entry == 0) {
			s->probes = xreallocarray(s->probes, s->nprobes + 1, sizeof(*s->probes));
			s->probes[s->nprobes] = (struct replay_probe){ .text = text, .len = len };
			*entry = ++s->nprobes;
		}
		if (is_probe(&s->probes[*entry - 1], text, len)) {
			s->recent = *entry - 1;
			return &s->probes[s->recent];
		}
	}
}

/* Scan NAME=VALUE.  Returns the byte behind it; NULL with *cause. */
static const char *
scan_named(const struct source *s, const char *p, struct d_event *event, char **cause)
{
	size_t len = strcspn(p, "= \t\n");
	const char *value = p + len + 1;
	uint64_t n = 0;

	if (p[len] != '=') {
		bad(s, cause, "expected a number, a string in double quotes, or NAME=VALUE");
		return NULL;
	}
	if (len == 8 && memcmp(p, "execname", 8) == 0) {
		bool escapes;
		const char *end = *value == '"' ? scan_string(value + 1, &escapes) : NULL;
		if (end == NULL) {
			bad(s, cause, "execname is a string in double quotes");
			return NULL;
		}
		unescape(value + 1, end, event->execname, sizeof(event->execname) - 1);
		return end + 1;
	}
	const char *next = scan_number(value, &n);
	if (next == NULL) {
		bad(s, cause, "expected a number behind the '='");
		return NULL;
	}
	if (len == 3 && memcmp(p, "uid", 3) == 0)
		event->uid = n;
	else if (len == 3 && memcmp(p, "gid", 3) == 0)
		event->gid = n;
	else if (len == 4 && memcmp(p, "ppid", 4) == 0)
		event->ppid = n;
	else if (len == 3 && memcmp(p, "cpu", 3) == 0)
		event->cpu = n;
	else if (len == 5 && memcmp(p, "vtime", 5) == 0)
		event->vtime = n;
	else {
		bad(s, cause, "the names are uid, gid, ppid, cpu, vtime and execname");
		return NULL;
	}
	return next;
}

/* Scan arguments and named values, to the end of the line. */
static const char *
scan_values(const struct source *s, const char *p, struct line *line, char **cause)
{
	struct d_event *event = &line->event;
	while (p = skip_blanks(p), !is_end(*p)) {
		bool is_number = *p == '-' || (*p >= '0' && *p <= '9');
		bool is_missing = *p == '?';
		unsigned i = event->nargs;
		if (*p != '"' && !is_number && !is_missing) {
			if ((p = scan_named(s, p, event, cause)) == NULL)
				return NULL;
			continue;
		}
		const char *value = p;
		if (i == MAX_ARGS) {
			bad(s, cause, "more than 10 arguments");
			return NULL;
		}
		if (is_number) {
			p = scan_number(p, &line->arg[i]);
		} else if (is_missing) {
			event->missing |= 1u << i;
			line->arg[i] = 0;
			p++;
		} else {
			line->text[i] = p + 1;
			line->text_end[i] = p = scan_string(p + 1, &line->escapes[i]);
			line->is_string |= 1u << i;
			line->arg[i] = string_base + i * string_step;
			p += p != NULL;
		}
		if (p == NULL || !is_gap(*p)) {
			bad(s, cause, *value == '"' ? "the string does not end" : "not a number");
			return NULL;
		}
		event->nargs++;
	}
	return p;
}

static const char *
scan_drops(const struct source *s, const char *p, struct line *line, char **cause)
{
	uint64_t cpu;
	line->is_drop = true;
	p = scan_number(skip_blanks(p), &cpu);
	if (p != NULL)
		p = scan_number(skip_blanks(p), &line->drops);
	if (p == NULL || !is_end(*skip_blanks(p))) {
		bad(s, cause, "expected: TIME drops CPU N");
		return NULL;
	}
	line->event.cpu = cpu;
	return skip_blanks(p);
}

/* provider:module:function:name: three colons, a provider and a name. */
static bool
well_formed(const char *text, size_t len)
{
	unsigned colons = 0;
	for (size_t i = 0; i < len; i++)
		colons += text[i] == ':';
	return colons == 3 && text[0] != ':' && text[len - 1] != ':';
}

/* Scan the line's probe, most often that of the line before. */
static const char *
scan_probe(struct source *s, const char *p, struct line *line, char **cause)
{
	size_t len = 0;

	if (s->nprobes != 0) {
		struct replay_probe *recent = &s->probes[s->recent];
		if ((size_t)(s->end - p) >= recent->len &&
		    memcmp(p, recent->text, recent->len) == 0 && is_gap(p[recent->len])) {
			line->probe = recent;
			return p + recent->len;
		}
	}
	while (!is_gap(p[len]))
		len++;
	if (!well_formed(p, len)) {
		bad(s, cause, "expected a probe: provider:module:function:name");
		return NULL;
	}
	line->probe = find_probe(s, p, len);
	return p + len;
}

/* Scan the next event or drop; *more is false at the end of the file. */
static bool
scan_line(struct source *s, struct line *line, bool *more, char **cause)
{
	const char *p = s->at;
	uint64_t pid, tid;

	for (;; p++) {
		s->line++;
		p = skip_blanks(p);
		if (*p == '#')
			p += strcspn(p, "\n");
		if (*p == '\r')
			p++;
		if (*p != '\n')
			break;
	}
	*more = p < s->end;
	s->at = p;
	if (!*more)
		return true;

	line->is_drop = false;
	line->is_string = 0;
	line->event.nargs = 0;
	line->event.missing = 0;
	line->event.uid = line->event.gid = 1000;
	line->event.ppid = 1;
	line->event.cpu = 0;
	line->event.vtime = 0;
	memcpy(line->event.execname, "python3", sizeof("python3"));

	if ((p = scan_number(p, &line->event.time)) == NULL)
		return bad(s, cause, "expected a time in nanoseconds");
	p = skip_blanks(p);
	if (strncmp(p, "drops", 5) == 0 && is_gap(p[5])) {
		p = scan_drops(s, p + 5, line, cause);
	} else {
		if ((p = scan_number(p, &pid)) == NULL)
			return bad(s, cause, "expected a process id after the time");
		if ((p = scan_number(skip_blanks(p), &tid)) == NULL)
			return bad(s, cause, "expected a thread id after the process id");
		line->event.pid = pid;
		line->event.tid = tid;
		p = scan_probe(s, skip_blanks(p), line, cause);
		if (p != NULL)
			p = scan_values(s, p, line, cause);
	}
	if (p == NULL)
		return false;
	if (*p == '\r')
		p++;
	if (*p != '\n' && p != s->end)
		return bad(s, cause, "a NUL byte");
	s->at = p + (*p == '\n');
	return true;
}

static void
rewind_file(struct source *s)
{
	s->at = s->file;
	s->line = 0;
}

/* Scan the whole file: errors, probes, first and last time. */
static bool
survey(struct source *s, char **cause)
{
	struct line line;
	bool more;

	rewind_file(s);
	for (bool first = true;; first = false) {
		if (!scan_line(s, &line, &more, cause))
			return false;
		if (!more)
			break;
		if (first)
			s->first = s->last = line.event.time;
		if (line.event.time < s->last)
			return bad(s, cause, "time goes back");
		s->last = line.event.time;
		if (line.is_drop)
			continue;
		if (line.probe->nargs < line.event.nargs) {
			line.probe->nargs = line.event.nargs;
			line.probe->strings |= line.is_string;
		}
	}
	rewind_file(s);
	s->now = s->first;
	return true;
}

static struct source *
replay_create(const struct source_setup *setup, char **cause)
{
	size_t len;
	char *file = text_file_read(setup->replay, &len, cause);
	if (file == NULL)
		return NULL;
	struct source *s = xcalloc(1, sizeof(*s));
	s->setup = setup;
	s->file = file;
	s->end = file + len;
	return s;
}

/* Make known a probe; its types are those of provider/, or as the first event shows. */
static void
introduce(struct source *s, struct replay_probe *r)
{
	char *names = xstrndup(r->text, r->len), *rest = names;
	const char *field[4], *types[MAX_ARGS];
	for (int i = 0; i < 4; i++)
		field[i] = strsep(&rest, ":");

	const struct provider_probe *declared = provider_find(field[0], field[3]);
	for (unsigned i = 0; i < r->nargs; i++)
		types[i] = r->strings >> i & 1 ? "char *" : "int64_t";
	r->probe = d_program_probe(s->setup->program, field[0], field[1], field[2], field[3],
	    declared != NULL ? declared->nargs : r->nargs,
	    declared != NULL ? declared->types : types);
	free(names);
}

static bool
replay_discover(struct source *s, char **cause)
{
	if (!survey(s, cause))
		return false;
	for (size_t i = 0; i < s->nprobes; i++)
		introduce(s, &s->probes[i]);
	return true;
}

static bool
replay_enable(struct source *s, char **cause)
{
	(void)cause;
	size_t all = 0;
	for (size_t i = 0; i < s->nprobes; i++) {
		struct replay_probe *r = &s->probes[i];
		r->enabled = r->probe->nclauses != 0;
		if (!r->enabled)
			continue;
		d_program_capture(s->setup->program, r->probe, &r->capture);
		if (all < r->capture.strsize)
			all = r->capture.strsize;
	}
	s->strings_size = all;
	s->strings = xmalloc(all * MAX_ARGS);
	return true;
}

static uint64_t
replay_now(struct source *s)
{
	return s->now;
}

/* Clear what the program does not capture of the event. */
static void
capture(struct source *s, struct line *line)
{
	const struct d_capture *wanted = &line->probe->capture;
	struct d_event *event = &line->event;
	char *out = s->strings;

	for (unsigned i = 0; i < event->nargs; i++) {
		line->str[i] = (struct captured){ .text = NULL };
		if (!(d_capture_values(wanted) >> i & 1))
			line->arg[i] = 0;
		if (!(wanted->strings >> i & 1) || !(line->is_string >> i & 1))
			continue;
		line->str[i].text = out;
		line->str[i].len = (line->escapes[i] ? unescape : copy)(line->text[i],
		    line->text_end[i], out, wanted->strsize - 1);
		out += wanted->strsize;
	}
	for (unsigned i = event->nargs; i < MAX_ARGS; i++) {
		line->arg[i] = 0;
		line->str[i] = (struct captured){ .text = NULL };
	}
	if (!wanted->vtime)
		event->vtime = 0;
	if (!wanted->cpu)
		event->cpu = 0;
	event->arg = line->arg;
	event->str = line->str;
}

static void
replay_look(struct source *s)
{
	s->left = BATCH;
}

static const struct d_event *
replay_next(void *ctx)
{
	struct source *s = ctx;
	struct line *line = &s->current;
	char *cause;
	bool more;

	while (s->left > 0) {
		s->left--;
		/* The survey has found every line good. */
		if (!scan_line(s, line, &more, &cause))
			fatalx("%s", cause);
		if (!more && ++s->round >= s->setup->replay_times) {
			s->over = true;
			s->left = 0;
		} else if (!more) {
			rewind_file(s);
			s->shift += s->last - s->first + 1;
		} else {
			s->now = line->event.time += s->shift;
			if (line->is_drop) {
				s->drops = line->drops;
				s->drops_cpu = line->event.cpu;
				s->left = 0;
			} else if (line->probe->enabled) {
				line->event.probe = line->probe->probe;
				capture(s, line);
				return &line->event;
			}
		}
	}
	return NULL;
}

static uint64_t
replay_settle(struct source *s)
{
	return s->over ? UINT64_MAX : s->now;
}

static uint64_t
replay_idle(struct source *s, int *fd)
{
	(void)s;
	(void)fd;
	return 0;
}

static void
replay_drops(struct source *s, source_drop_fn *fn, void *ctx)
{
	if (s->drops != 0)
		fn(ctx, s->drops_cpu, s->drops);
	s->drops = 0;
}

/* The rest of the file did not happen yet. */
static void
replay_stop(struct source *s)
{
	s->at = s->end;
	s->round = s->setup->replay_times - 1;
}

static void
replay_free(struct source *s)
{
	free(s->probes);
	free(s->table);
	free(s->strings);
	free(s->file);
	free(s);
}

const struct source_ops source_replay = {
	.name = "replay",
	.own_clock = true,
	.no_processes = true,
	.create = replay_create,
	.discover = replay_discover,
	.enable = replay_enable,
	.now = replay_now,
	.look = replay_look,
	.next = replay_next,
	.settle = replay_settle,
	.idle = replay_idle,
	.drops = replay_drops,
	.stop = replay_stop,
	.free = replay_free,
};
