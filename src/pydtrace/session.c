/*
 * session.c - one run of the command: creates everything in the order of its use,
 * hands it to the loop (loop.c), and frees it in one place.
 *
 *	processes of -c (waiting) and -p
 *	script: options, texts, parse
 *	source: choose, create, discover what exists
 *	script: check
 *	source: enable
 *	loop: BEGIN, events and ticks, END
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "child_env.h"
#include "dlang/dlang.h"
#include "host.h"
#include "list.h"
#include "loop.h"
#include "message.h"
#include "missing.h"
#include "procfs.h"
#include "script.h"
#include "session.h"
#include "source_select.h"
#include "stream.h"
#include "stub_probes.h"
#include "timeslice.h"
#include "xmalloc.h"

enum {
	TERMINAL_NS = 20 * 1000000,	/* on a terminal text waits no longer than this */
	OUTPUT_BUFFER = 1 << 16,
	KILLED = 128			/* --exit-status of a command that a signal ended: 128 + it */
};

struct session {
	const struct options *options;
	struct target *targets;
	size_t ntargets;
	struct script *script;
	struct d_program *program;	/* the script's */
	const struct source_ops *ops;
	struct source *source;
	struct source_setup setup;	/* borrowed by the source */
	char **child_env;		/* of the -c children */
	FILE *out;
	int signals;
	struct d_host host;
	struct host_ctx host_ctx;
	struct d_consumer *consumer;
};

/* A line on stderr that -q silences. */
static void __attribute__((format(printf, 2, 3)))
notice(struct session *s, const char *fmt, ...)
{
	va_list ap;
	if (script_option(s->script, "quiet"))
		return;
	va_start(ap, fmt);
	message_list(s->options->command, fmt, ap);
	va_end(ap);
}

static bool
make_targets(struct session *s, char **cause)
{
	const struct options *o = s->options;
	s->targets = xcalloc(options_commands(o) + o->pids.n, sizeof(*s->targets));
	for (size_t i = 0; i < o->commands.n; i++, s->ntargets++)
		if (!target_command(&s->targets[s->ntargets], o->commands.word[i], cause))
			return false;
	if (o->program != NULL) {
		if (!target_words(&s->targets[s->ntargets], o->program, cause))
			return false;
		s->ntargets++;
	}
	for (size_t i = 0; i < o->pids.n; i++, s->ntargets++)
		if (!target_process(&s->targets[s->ntargets], o->pids.word[i], cause))
			return false;
	return true;
}

static bool
make_script(struct session *s, char **cause)
{
	s->script = script_create(s->options, s->ntargets != 0 ? s->targets[0].pid : 0, cause);
	if (s->script == NULL)
		return false;
	s->program = script_program(s->script);
	return true;
}

/* Numbers of processes in /proc mean the same as ours. */
static bool
check_proc(char **cause)
{
	if (procfs_is_ours())
		return true;
	*cause = xstrdup("/proc belongs to another pid namespace, or is not mounted: mount one here "
	    "(unshare --mount-proc; mount -t proc proc /proc)");
	return false;
}

static bool
make_source(struct session *s, char **cause)
{
	const struct options *o = s->options;
	if (!source_select(o, s->program, s->targets, s->ntargets, &s->ops, cause))
		return false;
	if (o->verbose)
		message(o->command, "source: %s", s->ops != NULL ? s->ops->name : "none");
	if (s->ops == NULL)
		return true;
	if (!s->ops->no_processes && !check_proc(cause))
		return false;
	s->setup = (struct source_setup){
		.program = s->program,
		.targets = s->targets,
		.ntargets = s->ntargets,
		.follow_forks = o->follow_forks,
		.replay = o->replay,
		.replay_times = o->replay_times,
		.command = o->command,
	};
	s->source = s->ops->create(&s->setup, cause);
	return s->source != NULL && s->ops->discover(s->source, cause);
}

/* Print "script 'FILE' matched 2 probes" for each text.  False if no text matched one. */
static bool
report_matched(struct session *s)
{
	size_t total = 0;

	for (size_t i = 0; i < s->options->ntexts; i++) {
		const struct option_text *text = &s->options->texts[i];
		size_t n = d_program_matched(s->program, i);
		bool script = text->kind == 's';
		size_t len = script ? strlen(text->arg) : strcspn(text->arg, "{/;");
		notice(s, "%s '%.*s' matched %zu probe%s", script ? "script" : "description",
		    (int)len, text->arg, n, n == 1 ? "" : "s");
		total += n;
	}
	return total != 0;
}

static bool
enable(struct session *s, char **cause)
{
	bool destructive = script_option(s->script, "destructive");

	if (!report_matched(s) && !script_option(s->script, "zdefs")) {
		*cause = xstrdup("no probes matched");
		return false;
	}
	if (s->ops != NULL && !s->ops->enable(s->source, cause))
		return false;
	if (d_program_destructive(s->program) && !destructive) {
		*cause = xstrdup("could not enable tracing: Destructive actions not allowed");
		return false;
	}
	if (destructive)
		notice(s, "allowing destructive actions");
	return true;
}

static bool
open_output(struct session *s, char **cause)
{
	const char *path = s->options->output;
	s->out = stdout;
	if (path != NULL && (s->out = fopen(path, "ae")) == NULL) {
		*cause = xasprintf("failed to open output file '%s': %s", path, strerror(errno));
		return false;
	}
	setvbuf(s->out, NULL, _IOFBF, OUTPUT_BUFFER);
	return true;
}

/* From here on the loop reads the signals that end a run, and SIGUSR1, and none is delivered.  An
 * ignored signal (nohup, a shell's background) stays ignored. */
static bool
take_signals(struct session *s, char **cause)
{
	static const int taken[] = { SIGINT, SIGTERM, SIGHUP, SIGUSR1 };
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < sizeof(taken) / sizeof(*taken); i++) {
		struct sigaction old;
		if (sigaction(taken[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
			sigaddset(&set, taken[i]);
	}
	signal(SIGPIPE, SIG_IGN);
	sigprocmask(SIG_BLOCK, &set, &s->host_ctx.mask);
	s->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	if (s->signals < 0)
		*cause = xasprintf("failed to watch signals: %s", strerror(errno));
	return s->signals >= 0;
}

/* A run without a single event, or whose tables are all empty, says why. */
static void
report_silence(const struct session *s)
{
	char *why = s->ops != NULL && s->ops->silence != NULL ?
	    s->ops->silence(s->source, d_consumer_has_results(s->consumer)) : NULL;
	if (why != NULL)
		message(s->options->command, "%s", why);
	free(why);
}

/* A command that failed did not finish its work: say so.  One that was killed had no chance to
 * say it itself. */
static void
report_failed(struct session *s)
{
	for (size_t i = 0; i < s->ntargets; i++) {
		const struct target *t = &s->targets[i];
		if (t->path == NULL || !t->ended)
			continue;
		if (WIFEXITED(t->status) && WEXITSTATUS(t->status) != 0)
			notice(s, "pid %d (%s) ended with status %d", (int)t->pid, t->argv[0],
			    WEXITSTATUS(t->status));
		if (WIFSIGNALED(t->status))
			message(s->options->command, "pid %d (%s) was killed by signal %d: %s",
			    (int)t->pid, t->argv[0], WTERMSIG(t->status),
			    strsignal(WTERMSIG(t->status)));
	}
}

/* Refuse sizes beyond the memory of the machine: dynvarsize always, the buffers' only
 * if bufresize forbids to make them smaller. */
static bool
check_sizes(const struct session *s, char **cause)
{
	static const char *const sizes[] = { "dynvarsize", "bufsize", "aggsize", "specsize" };
	uint64_t memory = (uint64_t)sysconf(_SC_PHYS_PAGES) * (uint64_t)sysconf(_SC_PAGESIZE);
	size_t n = d_program_optval(s->program, "bufresize") == D_BUFRESIZE_MANUAL ?
	    sizeof(sizes) / sizeof(*sizes) : 1;

	for (size_t i = 0; i < n; i++)
		if ((uint64_t)d_program_optval(s->program, sizes[i]) > memory) {
			*cause = xasprintf("could not enable tracing: %s: %s", sizes[i],
			    strerror(ENOMEM));
			return false;
		}
	return true;
}

/* How long printed text waits.  A file or a pipe may get the output of the traced program as
 * well: each time that text is written out, it may come into the middle of a line there. */
static uint64_t
flush_time(const struct session *s)
{
	uint64_t switchrate = (uint64_t)d_program_optval(s->program, "switchrate");
	return isatty(stream_fd(s->out)) && switchrate > TERMINAL_NS ? TERMINAL_NS : switchrate;
}

static bool
trace(struct session *s, char **cause)
{
	if (!check_sizes(s, cause) || !enable(s, cause) || !open_output(s, cause) ||
	    !take_signals(s, cause))
		return false;
	s->host_ctx.out = s->out;
	s->host_ctx.ops = s->ops;
	s->host_ctx.source = s->source;
	s->host_ctx.targets = s->targets;
	s->host_ctx.ntargets = s->ntargets;
	host_init(&s->host, &s->host_ctx, s->options->command);
	s->host.terminal = isatty(stream_fd(s->out));
	if (s->ops != NULL && s->ops->own_clock)
		s->host.wall_offset = 0;
	if (s->ops != NULL && s->ops->no_processes) {
		s->host.read_process = NULL;
		s->host.read_memory = NULL;
		s->host.send_signal = NULL;
	}
	s->consumer = d_consumer_create(s->program, &s->host, s->out, stderr, s->options->command);
	if (!d_consumer_fits(s->consumer)) {
		*cause = xstrdup("could not enable tracing: Enabling exceeds size of buffer");
		return false;
	}
	s->child_env = child_env_create(s->program);

	struct loop_setup loop = {
		.consumer = s->consumer,
		.ops = s->ops,
		.source = s->source,
		.targets = s->targets,
		.ntargets = s->ntargets,
		.child_env = (const char *const *)s->child_env,
		.out = s->out,
		.flush_ns = flush_time(s),
		.signals = s->signals,
		.mask = &s->host_ctx.mask,
	};
	timeslice_shorten();		/* after the fork: the targets keep normal scheduling */
	bool ok = loop_run(&loop, cause);
	if (ok)
		report_silence(s);
	report_failed(s);
	return ok;
}

/* Check the script.  A probe that is not there comes with advice, where any could have been. */
static bool
check(struct session *s, char **cause)
{
	const struct d_pdesc *unmatched = NULL;
	if (script_check(s->script, &unmatched, cause))
		return true;
	if (unmatched != NULL && (s->options->list || (s->ops != NULL && !s->ops->no_processes))) {
		char *error = *cause, *advice = missing_advice(unmatched, s->targets, s->ntargets);
		*cause = xasprintf("%s (%s)", error, advice);
		free(advice);
		free(error);
	}
	return false;
}

/* -l: all probes, or those that the descriptions match. */
static bool
list(struct session *s, char **cause)
{
	if (!check_proc(cause))
		return false;
	struct listing *listing = list_create(s->program, s->targets, s->ntargets,
	    s->options->command, cause);
	if (listing == NULL)
		return false;
	bool matched = s->options->ntexts != 0;
	bool ok = !matched || check(s, cause);
	if (ok)
		list_print(listing, matched, stdout);
	list_free(listing);
	return ok;
}

/* Compile, list or trace. */
static bool
carry_out(struct session *s, char **cause)
{
	if (!make_targets(s, cause))
		return false;
	signal(SIGXFSZ, SIG_IGN);	/* a file beyond ulimit -f is an error, not the end */
	if (!make_script(s, cause))
		return false;
	if (s->options->list)
		return list(s, cause);
	if (s->options->compile_only) {
		stub_probes_all(s->program);
		return check(s, cause);
	}
	return make_source(s, cause) && check(s, cause) && trace(s, cause);
}

static void
session_close(struct session *s)
{
	d_consumer_free(s->consumer);
	host_close(&s->host_ctx);
	if (s->source != NULL)
		s->ops->free(s->source);
	script_free(s->script);
	child_env_free(s->child_env);
	while (s->ntargets != 0)
		target_free(&s->targets[--s->ntargets]);
	free(s->targets);
	if (s->signals >= 0)
		close(s->signals);
	if (s->out != NULL && s->out != stdout)
		fclose(s->out);
}

/* The status of the run: the script's, or of the first command that failed, as a shell tells it. */
static int
run_status(const struct session *s)
{
	int status = s->consumer != NULL ? d_consumer_status(s->consumer) : 0;
	for (size_t i = 0; status == 0 && s->options->exit_status && i < s->ntargets; i++) {
		const struct target *t = &s->targets[i];
		if (t->path != NULL && t->ended)
			status = WIFSIGNALED(t->status) ? KILLED + WTERMSIG(t->status) :
			    WEXITSTATUS(t->status);
	}
	return status;
}

int
session_run(const struct options *options)
{
	struct session s = { .options = options, .signals = -1, .host_ctx.pidfd = -1 };
	char *cause = NULL;
	int status = 1;

	if (!carry_out(&s, &cause)) {
		fflush(stdout);
		message(options->command, "%s", cause);
		free(cause);
	} else
		status = run_status(&s);
	session_close(&s);
	return status;
}
