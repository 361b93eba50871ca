/*
 * eval_builtin.c - built-in variables and subroutines: a table of each.
 */
#include <arpa/inet.h>
#include <endian.h>
#include <string.h>

#include "dlang/eval/eval_builtin.h"
#include "dlang/base/arena.h"
#include "dlang/eval/access.h"
#include "dlang/eval/machine.h"
#include "xmalloc.h"

/* --- variables ----------------------------------------------------------- */

#define NUMBER_VARIABLE(name, expression)					\
static int64_t									\
name(struct d_machine *m __attribute__((unused)),				\
    const struct d_code *k __attribute__((unused)))				\
{										\
	return (int64_t)(expression);						\
}

#define STRING_VARIABLE(name, expression)					\
static struct d_str								\
name(struct d_machine *m __attribute__((unused)),				\
    const struct d_code *k __attribute__((unused)))				\
{										\
	const char *text = (expression);					\
	return d_str_cut((struct d_str){ text, strlen(text) }, m->string_max);	\
}

NUMBER_VARIABLE(var_arg, d_wrap((int64_t)m->event->arg[k->value], k->size, k->is_signed))
NUMBER_VARIABLE(var_arg_64, m->event->arg[k->value])
NUMBER_VARIABLE(var_cpu, m->event->cpu)
NUMBER_VARIABLE(var_epid, m->clause->index + 1)
NUMBER_VARIABLE(var_gid, m->event->gid)
NUMBER_VARIABLE(var_id, m->event->probe->id)
NUMBER_VARIABLE(var_pid, m->event->pid)
NUMBER_VARIABLE(var_ppid, m->event->ppid)
NUMBER_VARIABLE(var_tid, m->event->tid)
NUMBER_VARIABLE(var_timestamp, m->event->time)
NUMBER_VARIABLE(var_uid, m->event->uid)
NUMBER_VARIABLE(var_vtimestamp, m->event->vtime)
NUMBER_VARIABLE(var_walltimestamp, (int64_t)m->event->time + m->host.wall_offset)
NUMBER_VARIABLE(var_zero, 0)
STRING_VARIABLE(var_execname, m->event->execname)
STRING_VARIABLE(var_probefunc, m->event->probe->func)
STRING_VARIABLE(var_probemod, m->event->probe->mod)
STRING_VARIABLE(var_probename, m->event->probe->name)
STRING_VARIABLE(var_probeprov, m->event->probe->prov)
STRING_VARIABLE(var_zonename, "")

/* Fill in the process from the event; the host may know more. */
static void
fill_process(struct d_machine *m)
{
	enum { MODEL_LP64 = 2 };
	const struct d_event *e = m->event;
	struct d_psinfo *ps = &m->process.ps;

	if (m->process.known)
		return;
	*ps = (struct d_psinfo){
		.pr_pid = e->pid, .pr_ppid = e->ppid, .pr_uid = e->uid, .pr_euid = e->uid,
		.pr_gid = e->gid, .pr_egid = e->gid, .pr_dmodel = MODEL_LP64,
	};
	memcpy(ps->pr_fname, e->execname, sizeof(ps->pr_fname));
	m->process.lwp = (struct d_lwpsinfo){ .pr_lwpid = e->tid, .pr_onpro = (int32_t)e->cpu };
	memcpy(m->process.lwp.pr_name, e->execname, sizeof(m->process.lwp.pr_name));
	m->process.args[0] = '\0';
	if (m->host.read_process != NULL)
		m->host.read_process(m->host.ctx, e->pid, e->tid, ps, &m->process.lwp,
		    m->process.args, m->string_max + 1);
	memcpy(ps->pr_psargs, m->process.args, strnlen(m->process.args, sizeof(ps->pr_psargs) - 1));
	m->process.known = true;
}

static struct d_str
var_execargs(struct d_machine *m, const struct d_code *k __attribute__((unused)))
{
	fill_process(m);
	return (struct d_str){ m->process.args, strlen(m->process.args) };
}

static int64_t
address_of_copy(struct d_machine *m, const void *data, size_t size)
{
	return (int64_t)d_memory_address(&m->memory, D_SEGMENT_SCRATCH,
	    memcpy(d_scratch(m, size), data, size));
}

static int64_t
var_curpsinfo(struct d_machine *m, const struct d_code *k __attribute__((unused)))
{
	fill_process(m);
	return address_of_copy(m, &m->process.ps, sizeof(m->process.ps));
}

static int64_t
var_curlwpsinfo(struct d_machine *m, const struct d_code *k __attribute__((unused)))
{
	fill_process(m);
	return address_of_copy(m, &m->process.lwp, sizeof(m->process.lwp));
}

static int64_t
var_curcpu(struct d_machine *m, const struct d_code *k __attribute__((unused)))
{
	struct d_cpuinfo cpu = { .cpu_id = (int32_t)m->event->cpu };

	return address_of_copy(m, &cpu, sizeof(cpu));
}

static const struct {
	d_number_fn *number;
	d_string_fn *string;
} VARIABLES[] = {
	[D_BV_ARG] = { .number = var_arg },
	[D_BV_CALLER] = { .number = var_zero },
	[D_BV_CPU] = { .number = var_cpu },
	[D_BV_CURCPU] = { .number = var_curcpu },
	[D_BV_CURLWPSINFO] = { .number = var_curlwpsinfo },
	[D_BV_CURPSINFO] = { .number = var_curpsinfo },
	[D_BV_EPID] = { .number = var_epid },
	[D_BV_ERRNO] = { .number = var_zero },
	[D_BV_EXECARGS] = { .string = var_execargs },
	[D_BV_EXECNAME] = { .string = var_execname },
	[D_BV_GID] = { .number = var_gid },
	[D_BV_ID] = { .number = var_id },
	[D_BV_IPL] = { .number = var_zero },
	[D_BV_PID] = { .number = var_pid },
	[D_BV_PPID] = { .number = var_ppid },
	[D_BV_PROBEFUNC] = { .string = var_probefunc },
	[D_BV_PROBEMOD] = { .string = var_probemod },
	[D_BV_PROBENAME] = { .string = var_probename },
	[D_BV_PROBEPROV] = { .string = var_probeprov },
	[D_BV_STACKDEPTH] = { .number = var_zero },
	[D_BV_TID] = { .number = var_tid },
	[D_BV_TIMESTAMP] = { .number = var_timestamp },
	[D_BV_UCALLER] = { .number = var_zero },
	[D_BV_UID] = { .number = var_uid },
	[D_BV_USTACKDEPTH] = { .number = var_zero },
	[D_BV_VTIMESTAMP] = { .number = var_vtimestamp },
	[D_BV_WALLTIMESTAMP] = { .number = var_walltimestamp },
	[D_BV_ZONENAME] = { .string = var_zonename },
};

void
d_code_builtin(struct d_machine *m __attribute__((unused)), const struct d_node *n,
    struct d_code *k)
{
	enum d_builtin_id id = n->u.builtin->id;

	if (id > D_BV_ZONENAME)
		fatalx("%s is no variable", n->u.builtin->name);
	k->value = n->u.index < D_EVENT_ARGS ? n->u.index : 0;
	if (VARIABLES[id].string != NULL)
		k->string = VARIABLES[id].string;
	else if (id == D_BV_ARG && k->size == 8)
		k->number = var_arg_64;
	else
		k->number = VARIABLES[id].number;
}

/* --- subroutines --------------------------------------------------------- */

static void *
take_block(struct d_machine *m, uint64_t n)
{
	void *block = d_memory_take(&m->memory, D_SEGMENT_BLOCK, n);

	if (block == NULL)
		d_fault(m, D_FAULT_NOSCRATCH, 0);
	return block;
}

static int64_t
fn_alloca(struct d_machine *m, const struct d_code *k)
{
	uint64_t n = (uint64_t)d_number_arg(m, k, 0);
	uint64_t limit = d_options_scratch(&m->options);

	/* Only alloca() keeps to scratchsize: copyin() may exceed it, as on other systems. */
	if (n > limit || m->memory.used[D_SEGMENT_BLOCK] > limit - n)
		d_fault(m, D_FAULT_NOSCRATCH, 0);
	void *block = memset(take_block(m, n), 0, n);
	return (int64_t)d_memory_address(&m->memory, D_SEGMENT_BLOCK, block);
}

/* Fault with BADSIZE, not BADADDR, if the address is valid but the block is shorter than n. */
static void
require_extent(struct d_machine *m, uint64_t address, uint64_t n)
{
	if (d_memory_at(&m->memory, address, 1) != NULL &&
	    d_memory_at(&m->memory, address, n) == NULL)
		d_fault(m, D_FAULT_BADSIZE, n);
}

static void *
target(struct d_machine *m, uint64_t address, uint64_t n)
{
	require_extent(m, address, n);
	return d_writable(m, address, n);
}

static int64_t
fn_bcopy(struct d_machine *m, const struct d_code *k)
{
	uint64_t from = (uint64_t)d_number_arg(m, k, 0), to = (uint64_t)d_number_arg(m, k, 1);
	uint64_t n = (uint64_t)d_number_arg(m, k, 2);

	if (n != 0) {
		void *block = target(m, to, n);
		char *copy = d_scratch(m, n);
		require_extent(m, from, n);
		d_read(m, from, copy, n);
		memcpy(block, copy, n);
	}
	return 0;
}

static int64_t
fn_copyin(struct d_machine *m, const struct d_code *k)
{
	uint64_t address = (uint64_t)d_number_arg(m, k, 0), n = (uint64_t)d_number_arg(m, k, 1);
	void *block = take_block(m, n);

	d_read_process(m, address, block, n);
	return (int64_t)d_memory_address(&m->memory, D_SEGMENT_BLOCK, block);
}

static int64_t
fn_copyinto(struct d_machine *m, const struct d_code *k)
{
	uint64_t address = (uint64_t)d_number_arg(m, k, 0), n = (uint64_t)d_number_arg(m, k, 1);
	uint64_t to = (uint64_t)d_number_arg(m, k, 2);

	if (n != 0)
		d_read_process(m, address, target(m, to, n), n);
	return 0;
}

/* copyout() always faults: the traced process is never written to. */
static int64_t
fn_copyout(struct d_machine *m, const struct d_code *k)
{
	d_fault(m, D_FAULT_BADADDR, (uint64_t)d_number_arg(m, k, 1));
}

static struct d_str
fn_copyinstr(struct d_machine *m, const struct d_code *k)
{
	struct d_str s = d_captured_string(m, k);

	if (s.text == NULL) {
		uint64_t address = (uint64_t)d_number_arg(m, k, 0);
		s = d_read_string(m, address);
		if (s.text == NULL)
			d_fault(m, D_FAULT_BADADDR, address);
	}
	return s;
}

/* The size includes the final NUL. */
static struct d_str
fn_copyinstr_size(struct d_machine *m, const struct d_code *k)
{
	uint64_t size = (uint64_t)d_number_arg(m, k, 1);

	if (size > d_options_scratch(&m->options))
		d_fault(m, D_FAULT_BADSIZE, size);
	return d_str_cut(fn_copyinstr(m, k), size != 0 ? size - 1 : 0);
}

static int64_t
fn_htons(struct d_machine *m, const struct d_code *k)
{
	return htobe16((uint16_t)d_number_arg(m, k, 0));
}

static int64_t
fn_htonl(struct d_machine *m, const struct d_code *k)
{
	return htobe32((uint32_t)d_number_arg(m, k, 0));
}

static int64_t
fn_htonll(struct d_machine *m, const struct d_code *k)
{
	return (int64_t)htobe64((uint64_t)d_number_arg(m, k, 0));
}

static struct d_str
address_text(struct d_machine *m, int family, uint64_t address, bool strict)
{
	char *out = d_scratch(m, D_STR_ADDRESS);
	unsigned char bytes[16];

	if (family == AF_INET) {
		d_read(m, address, bytes, 4);
		return (struct d_str){ out, d_str_inet4(bytes, out) };
	}
	if (family == AF_INET6) {
		d_read(m, address, bytes, 16);
		return (struct d_str){ out, d_str_inet6(bytes, strict, out) };
	}
	d_fault(m, D_FAULT_ILLOP, 0);
}

static struct d_str
fn_inet_ntoa(struct d_machine *m, const struct d_code *k)
{
	return address_text(m, AF_INET, (uint64_t)d_number_arg(m, k, 0), false);
}

static struct d_str
fn_inet_ntoa6(struct d_machine *m, const struct d_code *k)
{
	return address_text(m, AF_INET6, (uint64_t)d_number_arg(m, k, 0),
	    k->nargs > 1 && d_number_arg(m, k, 1) != 0);
}

static struct d_str
fn_inet_ntop(struct d_machine *m, const struct d_code *k)
{
	int family = d_int_arg(m, k, 0);

	return address_text(m, family, (uint64_t)d_number_arg(m, k, 1), true);
}

static struct d_str
fn_link_ntop(struct d_machine *m, const struct d_code *k)
{
	enum { ETHERNET = 1, INFINIBAND = 32 };
	int kind = d_int_arg(m, k, 0);
	uint64_t address = (uint64_t)d_number_arg(m, k, 1);
	unsigned n = kind == ETHERNET ? 6 : kind == INFINIBAND ? 20 : 0;
	char *out = d_scratch(m, 64);
	unsigned char bytes[20];
	size_t len = 0;

	if (n == 0)
		d_fault(m, D_FAULT_ILLOP, 0);
	d_read(m, address, bytes, n);
	for (unsigned i = 0; i < n; i++)
		len += (size_t)snprintf(out + len, 64 - len, i == 0 ? "%02x" : ":%02x", bytes[i]);
	return (struct d_str){ out, len };
}

static int64_t
fn_progenyof(struct d_machine *m, const struct d_code *k)
{
	int64_t pid = d_number_arg(m, k, 0);
	const pid_t *up = m->event->ancestors;

	if (m->event->pid == pid || m->event->ppid == pid)
		return 1;
	while (up != NULL && *up != 0)
		if (*up++ == pid)
			return 1;
	return 0;
}

static int64_t
fn_rand(struct d_machine *m, const struct d_code *k __attribute__((unused)))
{
	m->random ^= m->random << 13;
	m->random ^= m->random >> 7;
	m->random ^= m->random << 17;
	return (int32_t)(m->random >> 33);
}

static int64_t
fn_speculation(struct d_machine *m, const struct d_code *k __attribute__((unused)))
{
	for (unsigned i = 0; i < m->speculations.n; i++)
		if (!m->speculations.active[i]) {
			m->speculations.active[i] = true;
			return (int64_t)i + 1;
		}
	m->speculations.failures++;
	return 0;
}

/* `args` has a letter for each parameter: s a string, n a number.  A call may leave out those
 * that the prototype makes optional. */
static const struct d_subroutine {
	enum d_builtin_id id;
	const char *args;
	d_number_fn *number;
	d_string_fn *string;
} SUBROUTINES[] = {
	{ D_BF_ALLOCA, "n", fn_alloca, NULL },
	{ D_BF_BASENAME, "s", NULL, d_fn_basename },
	{ D_BF_BCOPY, "nnn", fn_bcopy, NULL },
	{ D_BF_CLEANPATH, "s", NULL, d_fn_cleanpath },
	{ D_BF_COPYIN, "nn", fn_copyin, NULL },
	{ D_BF_COPYINSTR, "nn", NULL, fn_copyinstr },
	{ D_BF_COPYINTO, "nnn", fn_copyinto, NULL },
	{ D_BF_COPYOUT, "nnn", fn_copyout, NULL },
	{ D_BF_COPYOUTSTR, "snn", fn_copyout, NULL },
	{ D_BF_DIRNAME, "s", NULL, d_fn_dirname },
	{ D_BF_HTONL, "n", fn_htonl, NULL },
	{ D_BF_HTONLL, "n", fn_htonll, NULL },
	{ D_BF_HTONS, "n", fn_htons, NULL },
	{ D_BF_INDEX, "ssn", d_fn_index, NULL },
	{ D_BF_INET_NTOA, "n", NULL, fn_inet_ntoa },
	{ D_BF_INET_NTOA6, "nn", NULL, fn_inet_ntoa6 },
	{ D_BF_INET_NTOP, "nn", NULL, fn_inet_ntop },
	{ D_BF_JSON, "ss", NULL, d_fn_json },
	{ D_BF_LINK_NTOP, "nn", NULL, fn_link_ntop },
	{ D_BF_LLTOSTR, "nn", NULL, d_fn_lltostr },
	{ D_BF_NTOHL, "n", fn_htonl, NULL },
	{ D_BF_NTOHLL, "n", fn_htonll, NULL },
	{ D_BF_NTOHS, "n", fn_htons, NULL },
	{ D_BF_PROGENYOF, "n", fn_progenyof, NULL },
	{ D_BF_RAND, "", fn_rand, NULL },
	{ D_BF_RINDEX, "ssn", d_fn_rindex, NULL },
	{ D_BF_SPECULATION, "", fn_speculation, NULL },
	{ D_BF_STRCHR, "sn", NULL, d_fn_strchr },
	{ D_BF_STRJOIN, "ss", NULL, d_fn_strjoin },
	{ D_BF_STRLEN, "s", d_fn_strlen, NULL },
	{ D_BF_STRRCHR, "sn", NULL, d_fn_strrchr },
	{ D_BF_STRSTR, "ss", NULL, d_fn_strstr },
	{ D_BF_STRTOK, "ss", NULL, d_fn_strtok },
	{ D_BF_STRTOLL, "sn", d_fn_strtoll, NULL },
	{ D_BF_SUBSTR, "snn", NULL, d_fn_substr },
	{ D_BF_TOLOWER, "s", NULL, d_fn_tolower },
	{ D_BF_TOUPPER, "s", NULL, d_fn_toupper },
};

void
d_code_call(struct d_machine *m, const struct d_node *n, struct d_code *k)
{
	const struct d_subroutine *s = SUBROUTINES;
	const struct d_subroutine *end = s + sizeof(SUBROUTINES) / sizeof(SUBROUTINES[0]);

	while (s < end && s->id != n->u.builtin->id)
		s++;
	if (s == end)
		fatalx("%s( ) has no code", n->u.builtin->name);
	k->arg = d_arena_alloc(m->arena, strlen(s->args) * sizeof(*k->arg) + 1);
	for (const struct d_node *arg = n->args; arg != NULL && s->args[k->nargs] != '\0';
	    arg = arg->next, k->nargs++)
		k->arg[k->nargs] = s->args[k->nargs] == 's' ? d_code_string(m, arg) :
		    d_code_expr(m, arg);
	k->value = n->capture;
	if (s->id == D_BF_COPYINSTR && k->nargs > 1)
		k->string = fn_copyinstr_size;
	else if (s->string != NULL)
		k->string = s->string;
	else
		k->number = s->number;
}
