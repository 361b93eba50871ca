/*
 * check_uprobe.c - the uprobe source on real programs, without the D language: this file
 * defines the few functions of dlang.h that the source calls, for a program of one probe
 * description and a given capture.
 *
 * Needs root.  Without it, only the source's error message is checked.
 */
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "pydtrace/source.h"
#include "xmalloc.h"
#include "suite.h"

/* --- the program --------------------------------------------------------- */

struct d_program {
	struct d_pdesc desc;
	struct d_capture capture;
	int64_t bufsize, strsize;
	struct d_probe *probe[8192];
	size_t nprobes;
};

const struct d_pdesc *
d_program_pdesc(const struct d_program *p, size_t i)
{
	return i == 0 ? &p->desc : NULL;
}

int64_t
d_program_optval(const struct d_program *p, const char *name)
{
	return strcmp(name, "bufsize") == 0 ? p->bufsize : p->strsize;
}

void
d_program_capture(const struct d_program *p, const struct d_probe *probe, struct d_capture *capture)
{
	(void)probe;
	*capture = p->capture;
}

void
d_program_capture_later(const struct d_program *p, struct d_capture *capture)
{
	*capture = p->capture;
	capture->args = capture->strings = 0;
}

static bool
matches(const char *pattern, const char *text)
{
	return *pattern == '\0' || fnmatch(pattern, text, 0) == 0;
}

const struct d_probe *
d_program_probe(struct d_program *p, const char *prov, const char *mod, const char *func,
    const char *name, unsigned nargs, const char *const *types)
{
	static struct d_clause *clauses[1];
	(void)types;
	for (size_t i = 0; i < p->nprobes; i++) {
		struct d_probe *old = p->probe[i];
		if (strcmp(old->prov, prov) == 0 && strcmp(old->mod, mod) == 0 &&
		    strcmp(old->func, func) == 0 && strcmp(old->name, name) == 0)
			return old;
	}
	ck_assert_uint_lt(p->nprobes, sizeof(p->probe) / sizeof(p->probe[0]));
	struct d_probe *probe = xcalloc(1, sizeof(*probe));
	probe->id = (uint32_t)p->nprobes + 1;
	probe->prov = xstrdup(prov);
	probe->mod = xstrdup(mod);
	probe->func = xstrdup(func);
	probe->name = xstrdup(name);
	probe->nargs = nargs;
	probe->clauses = clauses;
	probe->nclauses = matches(p->desc.prov, prov) && matches(p->desc.mod, mod) &&
	    matches(p->desc.func, func) && matches(p->desc.name, name);
	p->probe[p->nprobes++] = probe;
	return probe;
}

void
d_program_forget(struct d_program *p, const struct d_probe *probe)
{
	(void)p;
	(void)probe;
}

static struct d_program *
program(const char *prov, const char *name, uint32_t args, uint32_t strings)
{
	struct d_program *p = xcalloc(1, sizeof(*p));
	p->desc = (struct d_pdesc){ xstrdup(prov), "", "", name };
	p->capture = (struct d_capture){ .args = args, .strings = strings };
	p->bufsize = 4 << 20;
	p->strsize = 256;
	return p;
}

static void
program_free(struct d_program *p)
{
	for (size_t i = 0; i < p->nprobes; i++) {
		struct d_probe *probe = p->probe[i];
		free((char *)probe->prov);
		free((char *)probe->mod);
		free((char *)probe->func);
		free((char *)probe->name);
		free(probe);
	}
	free((char *)p->desc.prov);
	free(p);
}

/* --- targets ------------------------------------------------------------- */

static char dir[] = "/tmp/check-uprobe.XXXXXX";

/* Shared with the targets: the fires begun and the fires done. */
static struct tally {
	volatile unsigned long begun, done;
	volatile int go, ready;
} *tally;

/* Each target is this with a body for main().  It waits for input on stdin, so that the tracer
 * attaches first. */
static const char head[] =
    "#define _GNU_SOURCE\n"
    "#define _SDT_HAS_SEMAPHORES 1\n"
    "#include <sys/sdt.h>\n"
    "#include <pthread.h>\n#include <signal.h>\n#include <stdio.h>\n#include <stdlib.h>\n"
    "#include <string.h>\n#include <sys/mman.h>\n#include <sys/wait.h>\n#include <time.h>\n"
    "#include <unistd.h>\n#include <fcntl.h>\n"
    "unsigned short t_ints_semaphore __attribute__((section(\".probes\")));\n"
    "unsigned short t_text_semaphore __attribute__((section(\".probes\")));\n"
    "unsigned short t_tick_semaphore __attribute__((section(\".probes\")));\n"
    "unsigned short t_vars_semaphore __attribute__((section(\".probes\")));\n"
    "static volatile int queued = 42; static volatile struct { long a[5]; signed char n; } stats;\n"
    "static volatile unsigned short table[4] = { 1, 2, 3, 65535 }; static __thread volatile int local = 7;\n"
    "static volatile long far[1024] __attribute__((aligned(4096))) = { [600] = 5000000000 };\n"
    "#define ON(name) (*(volatile unsigned short *)&t_##name##_semaphore)\n"
    "struct tally { volatile unsigned long begun, done; volatile int go, ready; } *tally;\n"
    "__attribute__((noinline)) void text(const char *a, const char *b, const char *c)\n"
    "{ if (ON(text)) STAP_PROBE3(t, text, a, b, c); }\n"
    "__attribute__((noinline)) void tick(long i)\n"
    "{ __sync_fetch_and_add(&tally->begun, 1); if (ON(tick)) { STAP_PROBE1(t, tick, i); }\n"
    "  __sync_fetch_and_add(&tally->done, 1); }\n"
    "__attribute__((noinline)) void ints(char c, unsigned char u, short s, int i, unsigned v, long l)\n"
    "{ if (ON(ints)) STAP_PROBE9(t, ints, c, u, s, i, v, l, 77, -5, *(&l)); }\n"
    "__attribute__((noinline)) void vars(unsigned long i)\n"
    "{ if (ON(vars)) STAP_PROBE5(t, vars, queued, stats.n, table[3], local, far[600]); }\n"
    "int main(int argc, char **argv) { (void)argc; (void)argv; char start_;\n"
    "  tally = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, open(argv[1], O_RDWR), 0);\n"
    "  if (read(0, &start_, 1) != 1) return 3;\n";

static char *
build(const char *body, const char *flags)
{
	static int number;
	char *c = xasprintf("%s/t.c", dir), *out = xasprintf("%s/target%d", dir, number++);
	FILE *f = fopen(c, "w");
	ck_assert_ptr_nonnull(f);
	fprintf(f, "%s%s\n return 0; }\n", head, body);
	fclose(f);
	const char *cc = getenv("CC");
	char *command = xasprintf("%s -w %s -pthread -o %s %s", cc != NULL && *cc != '\0' ? cc : "cc",
	    flags, out, c);
	ck_assert_msg(system(command) == 0, "failed: %s", command);
	free(command);
	free(c);
	setenv("PYDTRACE_MODULES", out, 1);
	return out;
}

struct process {
	pid_t pid;
	int in;		/* its stdin; a byte releases it */
	int out;	/* its stdout */
};

static struct process
start(const char *path)
{
	struct process p;
	int in[2], out[2];
	ck_assert_int_eq(pipe2(in, O_CLOEXEC), 0);
	ck_assert_int_eq(pipe2(out, O_CLOEXEC), 0);
	char *shared = xasprintf("%s/tally", dir);
	p.pid = fork();
	if (p.pid == 0) {
		dup2(in[0], 0);
		dup2(out[1], 1);
		execl(path, path, shared, NULL);
		_exit(127);
	}
	free(shared);
	close(in[0]);
	close(out[1]);
	p.in = in[1];
	p.out = out[0];
	return p;
}

static void
let_go(struct process *p)
{
	ck_assert_int_eq(write(p->in, "x", 1), 1);
}

/* --- a run --------------------------------------------------------------- */

struct run {
	struct source_setup setup;
	struct target target;		/* a process whose memory is waited for; pid 0: none */
	struct source *source;
	unsigned long events, drops;
	uint64_t last;
	unsigned long backwards;
	void (*look)(const struct d_event *event);
};

static void
on_event(struct run *run, const struct d_event *event)
{
	run->events++;
	if (event->time < run->last)
		run->backwards++;
	run->last = event->time;
	if (run->look != NULL)
		run->look(event);
}

static void
on_drop(void *ctx, uint32_t cpu, uint64_t n)
{
	struct run *run = ctx;
	ck_assert_int_lt((int)cpu, 4096);
	run->drops += n;
}

static void
run_start(struct run *run, struct d_program *p)
{
	char *cause = NULL;
	run->setup = (struct source_setup){
		.program = p, .command = "pydtrace",
		.targets = &run->target, .ntargets = run->target.pid != 0,
	};
	run->source = source_uprobe.create(&run->setup, &cause);
	ck_assert_msg(run->source != NULL, "%s", cause);
	ck_assert_msg(source_uprobe.discover(run->source, &cause), "%s", cause);
	ck_assert_msg(source_uprobe.enable(run->source, &cause), "%s", cause);
}

static uint64_t
run_read(struct run *run)
{
	const struct d_event *event;
	source_uprobe.look(run->source);
	while ((event = source_uprobe.next(run->source)) != NULL)
		on_event(run, event);
	uint64_t horizon = source_uprobe.settle(run->source);
	source_uprobe.drops(run->source, on_drop, run);
	return horizon;
}

static void
run_idle(struct run *run)
{
	int fd;
	struct timespec ts = { 0, (long)source_uprobe.idle(run->source, &fd) };
	nanosleep(&ts, NULL);
}

/* Deliver events until the process has ended, and return its wait status. */
static int
run_until_end(struct run *run, pid_t pid)
{
	int status;
	while (waitpid(pid, &status, WNOHANG) == 0) {
		run_read(run);
		run_idle(run);
	}
	return status;
}

static void
run_stop(struct run *run)
{
	source_uprobe.stop(run->source);
	while (run_read(run) != UINT64_MAX)
		;
	source_uprobe.free(run->source);
	/* Rare exceptions are allowed: see HOLD_NS. */
	ck_assert_uint_le(run->backwards, 3 + run->events / 10000);
}

/* Trace a process of a file from its start to its end, and return its wait status. */
static int
trace_process(const char *path, struct d_program *p, struct run *run)
{
	struct process t = start(path);
	run->target = (struct target){ .pid = t.pid, .pidfd = -1 };
	run_start(run, p);
	let_go(&t);
	int status = run_until_end(run, t.pid);
	run_stop(run);
	return status;
}

static void
setup(void)
{
	char *path = xasprintf("%s/tally", dir);
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
	ck_assert_int_eq(ftruncate(fd, 4096), 0);
	tally = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	ck_assert_ptr_ne(tally, MAP_FAILED);
	memset(tally, 0, sizeof(*tally));
	close(fd);
	free(path);
	signal(SIGPIPE, SIG_IGN);
}

/* --- arguments ----------------------------------------------------------- */

static pid_t expected_pid;

static void
look_ints(const struct d_event *e)
{
	static const int64_t want[] = { -1, 200, -300, -70000, 4000000000, -5000000000, 77, -5, -5000000000 };
	char *prov = xasprintf("t%d", (int)expected_pid);
	ck_assert_str_eq(e->probe->prov, prov);
	ck_assert_str_eq(e->probe->name, "ints");
	ck_assert_int_eq(e->pid, expected_pid);
	ck_assert_int_eq(e->tid, expected_pid);
	ck_assert_int_eq(e->ppid, getpid());
	ck_assert_uint_eq(e->uid, getuid());
	ck_assert_uint_eq(e->gid, getgid());
	ck_assert_int_eq(strncmp(e->execname, "target", 6), 0);
	ck_assert_uint_eq(e->nargs, 9);
	for (size_t i = 0; i < 9; i++)
		ck_assert_msg((int64_t)e->arg[i] == want[i], "argument %zu is %lld", i, (long long)e->arg[i]);
	free(prov);
}

static const char *const layouts[] = {
	"-O0", "-O2", "-O2 -no-pie", "-O2 -fno-omit-frame-pointer", "-O3 -s", "-Os",
};

START_TEST(integers_of_each_layout)
{
	char *path = build("ints(-1, 200, -300, -70000, 4000000000u, -5000000000L);", layouts[_i]);
	struct d_program *p = program("t*", "ints", 0x1ff, 0);
	struct run run = { .look = look_ints };
	struct process t = start(path);
	p->capture.ppid = p->capture.owner = p->capture.execname = true;
	expected_pid = t.pid;
	run_start(&run, p);
	let_go(&t);
	ck_assert_int_eq(run_until_end(&run, t.pid), 0);
	run_stop(&run);
	ck_assert_uint_eq(run.events, 1);
	ck_assert_uint_eq(run.drops, 0);
	program_free(p);
	free(path);
}
END_TEST

/* Arguments in memory of the program: global, static and thread-local variables. */
static void
look_vars(const struct d_event *e)
{
	static const int64_t want[] = { 43, -9, 65535, 7, 5000000000 };
	ck_assert_uint_eq(e->nargs, 5);
	for (size_t i = 0; i < 5; i++)
		if ((e->missing >> i & 1) == 0)
			ck_assert_msg((int64_t)e->arg[i] == want[i], "argument %zu is %lld", i, (long long)e->arg[i]);
	/* A compiler without optimization puts each value into a register. */
	ck_assert(e->missing == 0 || e->missing == 1 << 3);
}

START_TEST(variables_of_each_layout)
{
	char *path = build("queued++; stats.n = -9; vars(3);", layouts[_i]);
	bool stripped = strstr(layouts[_i], "-s") != NULL;
	struct d_program *p = program("t*", "vars", 0x1f, 0);
	struct run run = { .look = stripped ? NULL : look_vars };
	ck_assert_int_eq(trace_process(path, p, &run), 0);
	ck_assert_uint_eq(run.events, 1);
	program_free(p);
	free(path);
}
END_TEST

/* An operand that no tracer can have, and memory that is not there. */
static void
look_missing(const struct d_event *e)
{
	ck_assert_uint_eq(e->missing, 0x16);
	ck_assert_int_eq(e->arg[0], 5);
	ck_assert_int_eq(e->arg[3], 6);
}

START_TEST(values_that_cannot_be_read)
{
	char *path = build("if (ON(ints)) __asm__ volatile(\"xor %%eax, %%eax\\n\"\n"
	    "\"990: nop\\n.pushsection .note.stapsdt,\\\"\\\",\\\"note\\\"\\n.balign 4\\n.4byte 992f-991f,994f-993f,3\\n\"\n"
	    "\"991: .asciz \\\"stapsdt\\\"\\n992: .balign 4\\n993: .8byte 990b\\n.8byte _.stapsdt.base\\n\"\n"
	    "\".8byte t_ints_semaphore\\n.asciz \\\"t\\\"\\n.asciz \\\"missing\\\"\\n\"\n"
	    "\".asciz \\\"8@$5 8@%%xmm0 8@8(%%rax) 8@$6 4@nowhere(%%rip)\\\"\\n\"\n"
	    "\"994: .balign 4\\n.popsection\\n\" : : : \"rax\");", "-O2");
	struct d_program *p = program("t*", "missing", 0x1f, 0);
	struct run run = { .look = look_missing };
	ck_assert_int_eq(trace_process(path, p, &run), 0);
	ck_assert_uint_eq(run.events, 1);
	program_free(p);
	free(path);
}
END_TEST

static char seen[8][20000];
static size_t seen_len[8];
static const char *null_text;

static void
look_text(const struct d_event *e)
{
	for (int i = 0; i < 3; i++) {
		seen_len[i] = e->str[i].text != NULL ? e->str[i].len : SIZE_MAX;
		if (e->str[i].text != NULL) {
			ck_assert_uint_lt(e->str[i].len, sizeof(seen[i]));
			memcpy(seen[i], e->str[i].text, e->str[i].len + 1);
			ck_assert_int_eq(seen[i][e->str[i].len], '\0');
			ck_assert_uint_eq(strlen(seen[i]), e->str[i].len);
		}
	}
	null_text = e->str[2].text;
}

/* Trace one event with strings under a strsize. */
static void
one_text(const char *call, size_t strsize, uint32_t strings)
{
	char *path = build(call, "-O2");
	struct d_program *p = program("t*", "text", 0, strings);
	p->strsize = (int64_t)strsize;
	struct run run = { .look = look_text };
	ck_assert_int_eq(trace_process(path, p, &run), 0);
	ck_assert_uint_eq(run.events, 1);
	program_free(p);
	free(path);
}

START_TEST(strings)
{
	one_text("text(\"one\", \"\", \"\\xff\\xfe\\x1b[31m\\n\\t\\x80\");", 256, 7);
	ck_assert_str_eq(seen[0], "one");
	ck_assert_str_eq(seen[1], "");
	ck_assert_str_eq(seen[2], "\xff\xfe\x1b[31m\n\t\x80");

	/* A repeated pointer is read once; a bad one has no string. */
	one_text("char *s = \"same\"; text(s, s, (char *)8);", 256, 7);
	ck_assert_str_eq(seen[0], "same");
	ck_assert_str_eq(seen[1], "same");
	ck_assert_uint_eq(seen_len[2], SIZE_MAX);
	one_text("text(\"AAA-first\", 0, 0);", 256, 7);
	ck_assert_str_eq(seen[0], "AAA-first");
	ck_assert_uint_eq(seen_len[1], SIZE_MAX);
	ck_assert_uint_eq(seen_len[2], SIZE_MAX);
	one_text("char *s = \"back\"; text(s, (char *)8, s);", 256, 7);
	ck_assert_str_eq(seen[0], "back");
	ck_assert_uint_eq(seen_len[1], SIZE_MAX);
	ck_assert_str_eq(seen[2], "back");
	one_text("text(0, 0, 0);", 256, 7);
	ck_assert_uint_eq(seen_len[0], SIZE_MAX);
	ck_assert_uint_eq(seen_len[2], SIZE_MAX);

	/* Pages that the program has not touched. */
	one_text("int fd = open(argv[1], O_RDONLY); char *p = mmap(0, 8192, PROT_READ | PROT_WRITE,\n"
	    "MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); strcpy(p + 4090, \"over the edge\");\n"
	    "madvise(p, 8192, MADV_PAGEOUT); text(p + 4090, p + 100, \"constant\");", 256, 7);
	ck_assert_str_eq(seen[0], "over the edge");
	ck_assert_str_eq(seen[1], "");
	ck_assert_str_eq(seen[2], "constant");

	/* Only the wanted string is captured. */
	one_text("text(\"a\", \"b\", \"c\");", 256, 2);
	ck_assert_uint_eq(seen_len[0], SIZE_MAX);
	ck_assert_str_eq(seen[1], "b");
	ck_assert_uint_eq(seen_len[2], SIZE_MAX);
}
END_TEST

/* Strings near each other in memory, or not. */
START_TEST(strings_in_one_piece)
{
	static const struct {
		const char *call;
		const char *text[3];
	} cases[] = {
		{ "static char s[] = \"one\\0two\\0three\"; text(s, s + 4, s + 8);", { "one", "two", "three" } },
		{ "static char s[] = \"one\\0two\\0three\"; text(s + 8, s, s + 4);", { "three", "one", "two" } },
		{ "static char s[] = \"one\\0two\\0three\"; text(s, s + 8, s + 4);", { "one", "three", "two" } },
		{ "static char s[] = \"hello\"; text(s, s + 3, s + 5);", { "hello", "lo", "" } },
		{ "static char s[] = \"hello\"; text(s, s, s);", { "hello", "hello", "hello" } },
		{ "static char s[300] = \"\"; memset(s + 8, 'x', 62); text(s, s + 7, s + 8);",
		    { "", "", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } },
		{ "static char s[300] = \"\"; memset(s + 8, 'x', 63); text(s, s + 7, s + 8);",
		    { "", "", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } },
		{ "static char s[300] = \"\"; memset(s + 8, 'x', 64); text(s, s + 7, s + 8);",
		    { "", "", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } },
		{ "static char s[300] = \"a\"; s[191] = 'b'; s[192] = 'c'; text(s, s + 191, s + 192);",
		    { "a", "bc", "c" } },
		{ "static char s[300] = \"a\"; s[192] = 'b'; s[193] = 'c'; text(s, s + 192, s + 193);",
		    { "a", "bc", "c" } },
		/* The end of a page before an unmapped one. */
		{ "char *p = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);\n"
		    "munmap(p + 4096, 4096); memcpy(p + 4092, \"a\\0b\", 4); text(p + 4092, p + 4092, p + 4094);",
		    { "a", "a", "b" } },
		{ "char *p = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);\n"
		    "munmap(p + 4096, 4096); strcpy(p + 4032, \"ab\"); text(p + 4031, p + 4032, p + 4033);",
		    { "", "ab", "b" } },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		for (uint32_t wanted = 6; wanted < 8; wanted++) {
			one_text(cases[i].call, 256, wanted);
			for (int arg = 0; arg < 3; arg++)
				if (wanted >> arg & 1)
					ck_assert_str_eq(seen[arg], cases[i].text[arg]);
				else
					ck_assert_uint_eq(seen_len[arg], SIZE_MAX);
		}
}
END_TEST

START_TEST(long_strings)
{
	static const char call[] =
	    "static char a[10001], b[10001], c[256]; memset(a, 'a', 10000); memset(b, 'b', 10000);\n"
	    "memset(c, 'c', 255); text(a, b, c);";
	static const size_t sizes[] = { 2, 16, 255, 256, 257, 1000, 9999, 10001, 20000, };
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		size_t cut = sizes[i] - 1 < 10000 ? sizes[i] - 1 : 10000;
		one_text(call, sizes[i], 7);
		ck_assert_uint_eq(seen_len[0], cut);
		ck_assert_uint_eq(seen_len[1], cut);
		ck_assert_uint_eq(seen_len[2], cut < 255 ? cut : 255);
		ck_assert_int_eq(seen[0][cut - 1], 'a');
		ck_assert_int_eq(seen[1][cut - 1], 'b');
		ck_assert_int_eq(seen[2][0], 'c');
	}
}
END_TEST

/* --- accounting ---------------------------------------------------------- */

static const struct {
	const char *name, *body;
	int64_t bufsize;
	int signal;		/* the signal that ends the process */
} loads[] = {
	{ "one process", "for (long i = 0; i < 200000; i++) tick(i);", 4 << 20, 0 },
	{ "a tiny buffer", "for (long i = 0; i < 200000; i++) tick(i);", 4096, 0 },
	{ "a buffer that no record fits into, nearly", "for (long i = 0; i < 50000; i++) tick(i);", 1, 0 },
	{ "forks", "for (int k = 0; k < 4; k++) if (fork() == 0) {\n"
	    "for (long i = 0; i < 50000; i++) tick(i); _exit(0); }\n"
	    "for (long i = 0; i < 50000; i++) tick(i); while (wait(0) > 0) ;", 65536, 0 },
	{ "forks while firing", "for (long i = 0; i < 300; i++) { tick(i); if (fork() == 0) {\n"
	    "tick(i); tick(i); _exit(0); } tick(i); } int st; while (wait(&st) > 0) if (st) abort();", 1 << 20, 0 },
	{ "threads", "pthread_t t[6]; void *f(void *a) { for (long i = 0; i < 40000; i++) tick(i); return 0; }\n"
	    "for (int k = 0; k < 6; k++) pthread_create(&t[k], 0, f, 0);\n"
	    "for (int k = 0; k < 6; k++) pthread_join(t[k], 0);", 65536, 0 },
	{ "a crash", "for (long i = 0; i < 30000; i++) tick(i); raise(SIGSEGV);", 65536, SIGSEGV },
	{ "killed by its child", "if (fork() == 0) { usleep(20000); kill(getppid(), 9); _exit(0); }\n"
	    "for (long i = 0; ; i++) tick(i);", 65536, SIGKILL },
};

START_TEST(fired_is_delivered_and_dropped)
{
	char *path = build(loads[_i].body, "-O2");
	struct d_program *p = program("t*", "tick", 1, 0);
	p->bufsize = loads[_i].bufsize;
	struct run run = { 0 };
	int status = trace_process(path, p, &run);
	ck_assert_int_eq(loads[_i].signal, WIFSIGNALED(status) ? WTERMSIG(status) : 0);
	/* A fire killed between the two counts may or may not have fired. */
	unsigned long n = run.events + run.drops;
	ck_assert_msg(n >= tally->done && n <= tally->begun,
	    "%s: %lu events + %lu drops, fired %lu (begun %lu)", loads[_i].name, run.events, run.drops,
	    tally->done, tally->begun);
	ck_assert_uint_gt(n, 0);
	program_free(p);
	free(path);
}
END_TEST

/* --- who is seen --------------------------------------------------------- */

START_TEST(a_process_by_its_number)
{
	char *path = build("for (long i = 0; i < 1000; i++) tick(i); if (ON(tick)) puts(\"on\");", "-O2");
	struct process one = start(path), other = start(path);
	char *prov = xasprintf("t%d", (int)one.pid), answer[3] = "";
	struct d_program *p = program(prov, "tick", 0, 0);
	struct run run = { 0 };
	run_start(&run, p);
	let_go(&other);
	ck_assert_int_eq(run_until_end(&run, other.pid), 0);
	ck_assert_int_eq(read(other.out, answer, 2), 0);	/* not even its semaphore rose */
	ck_assert_uint_eq(run.events, 0);
	let_go(&one);
	ck_assert_int_eq(run_until_end(&run, one.pid), 0);
	ck_assert_int_eq(read(one.out, answer, 2), 2);
	run_stop(&run);
	ck_assert_uint_eq(run.events + run.drops, 1000);
	program_free(p);
	free(prov);
	free(path);
}
END_TEST

START_TEST(a_process_that_comes_later)
{
	char *path = build("for (long i = 0; i < 100; i++) tick(i);", "-O2");
	struct d_program *p = program("t[0-9]*", "tick", 0, 0);
	struct run run = { 0 };
	run_start(&run, p);
	for (int i = 0; i < 3; i++) {
		struct process t = start(path);
		let_go(&t);
		ck_assert_int_eq(run_until_end(&run, t.pid), 0);
	}
	run_stop(&run);
	ck_assert_uint_eq(run.events + run.drops, 300);
	program_free(p);
	free(path);
}
END_TEST

/* --- on-CPU time: never longer than the time that passes ----------------- */

static uint64_t first_time, first_vtime, last_vtime, last_time;

static void
look_vtime(const struct d_event *e)
{
	if (first_time == 0) {
		first_time = e->time;
		first_vtime = e->vtime;
	}
	ck_assert_uint_ge(e->vtime, last_vtime);
	if (last_time != 0)
		ck_assert_uint_le(e->vtime - last_vtime, e->time - last_time);
	last_vtime = e->vtime;
	last_time = e->time;
}

START_TEST(time_asleep_is_not_on_cpu)
{
	char *path = build("for (long i = 0; i < 100; i++) { tick(i); usleep(1000); tick(i); }", "-O2");
	struct d_program *p = program("t*", "tick", 0, 0);
	p->capture.vtime = true;
	struct run run = { .look = look_vtime };
	ck_assert_int_eq(trace_process(path, p, &run), 0);
	ck_assert_uint_eq(run.events + run.drops, 200);
	ck_assert_uint_gt(last_vtime, first_vtime);
	/* The process slept for at least 100 ms. */
	ck_assert_uint_lt(last_vtime - first_vtime, (last_time - first_time) - 90000000);
	program_free(p);
	free(path);
}
END_TEST

START_TEST(time_at_work_is_on_cpu)
{
	char *path = build("struct timespec a, b; clock_gettime(CLOCK_THREAD_CPUTIME_ID, &a); tick(1);\n"
	    "do clock_gettime(CLOCK_THREAD_CPUTIME_ID, &b);\n"
	    "while ((b.tv_sec - a.tv_sec) * 1000000000L + b.tv_nsec - a.tv_nsec < 50000000); tick(2);", "-O2");
	struct d_program *p = program("t*", "tick", 0, 0);
	p->capture.vtime = true;
	struct run run = { .look = look_vtime };
	ck_assert_int_eq(trace_process(path, p, &run), 0);
	ck_assert_uint_eq(run.events, 2);
	/* The scheduler's account leaves out interrupts and the like. */
	ck_assert_uint_ge(last_vtime - first_vtime, 49000000);
	program_free(p);
	free(path);
}
END_TEST

/* --- going away ---------------------------------------------------------- */

/* Fire until told to stop, and report whether the site is watched. */
static const char watched[] =
    "while (!tally->go) { tick(1); tally->ready = 1 + ON(tick); }\n"
    "for (long i = 0; i < 1000; i++) tick(i); return ON(tick);";

static void
wait_ready(int value, struct run *run)
{
	for (int i = 0; i < 10000 && tally->ready != value; i++) {
		if (run != NULL)
			run_read(run);
		usleep(1000);
	}
	ck_assert_int_eq(tally->ready, value);
}

/* The semaphore rises before the breakpoint is there, so a process that sees itself watched need
 * not have fired yet. */
static void
wait_event(struct run *run)
{
	for (int i = 0; i < 10000 && run->events + run->drops == 0; i++) {
		run_read(run);
		usleep(1000);
	}
	ck_assert_uint_gt(run->events + run->drops, 0);
}

/* Let the process end, and check that its site was no longer watched. */
static void
end_watched(const struct process *p)
{
	int status;
	tally->go = 1;
	ck_assert_int_eq(waitpid(p->pid, &status, 0), p->pid);
	ck_assert_int_eq(status, 0);
}

START_TEST(stop_leaves_nothing)
{
	char *path = build(watched, "-O2");
	struct process t = start(path);
	struct d_program *p = program("t*", "tick", 0, 0);
	let_go(&t);
	wait_ready(1, NULL);
	for (int i = 0; i < 20; i++) {
		struct run run = { 0 };
		run_start(&run, p);
		wait_ready(2, &run);
		wait_event(&run);
		run_stop(&run);
		wait_ready(1, NULL);
	}
	end_watched(&t);
	program_free(p);
	free(path);
}
END_TEST

START_TEST(a_killed_tracer_leaves_nothing)
{
	char *path = build(watched, "-O2");
	struct process t = start(path);
	struct d_program *p = program("t*", "tick", 1, 0);
	let_go(&t);
	wait_ready(1, NULL);
	srandom(5);
	for (int i = 0; i < 30; i++) {
		pid_t tracer = fork();
		if (tracer == 0) {
			struct run run = { 0 };
			run_start(&run, p);
			for (;;) {
				run_read(&run);
				run_idle(&run);
			}
		}
		usleep((useconds_t)(random() % 100000));
		kill(tracer, SIGKILL);
		ck_assert_int_eq(waitpid(tracer, NULL, 0), tracer);
		wait_ready(1, NULL);
	}
	end_watched(&t);
	program_free(p);
	free(path);
}
END_TEST

/* --- what may be missing ------------------------------------------------- */

START_TEST(not_root)
{
	if (geteuid() == 0 && setresuid(65534, 65534, 65534) != 0)
		ck_abort_msg("setresuid: %s", strerror(errno));
	char *cause = NULL;
	struct source_setup s = { .program = program("t*", "tick", 0, 0) };
	ck_assert_ptr_null(source_uprobe.create(&s, &cause));
	ck_assert_str_eq(cause, "the uprobe source needs root (CAP_BPF and CAP_PERFMON); "
	    "the channel source (-c) needs neither root nor the kernel");
	free(cause);
	program_free((struct d_program *)s.program);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("uprobe");
	TCase *tcase = add_case(suite, "uprobe");

	tcase_set_timeout(tcase, 120);
	tcase_add_checked_fixture(tcase, setup, NULL);
	tcase_add_test(tcase, not_root);
	if (geteuid() == 0) {
		ADD_LOOP_TEST(tcase, integers_of_each_layout, layouts);
		ADD_LOOP_TEST(tcase, variables_of_each_layout, layouts);
		ADD_TESTS(tcase, values_that_cannot_be_read, strings, strings_in_one_piece, long_strings);
		ADD_LOOP_TEST(tcase, fired_is_delivered_and_dropped, loads);
		ADD_TESTS(tcase, a_process_by_its_number, a_process_that_comes_later,
		    time_asleep_is_not_on_cpu, time_at_work_is_on_cpu, stop_leaves_nothing,
		    a_killed_tracer_leaves_nothing);
	}
	return run_suite_in(dir, suite);
}
