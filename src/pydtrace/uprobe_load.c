/*
 * uprobe_load.c - the BPF program's sizes and read-only data; loading it.
 */
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "channel/clock_ns.h"
#include "uprobe_abi.h"
#include "src/pydtrace/uprobe.skel.h"	/* needs uprobe_abi.h */
#include "uprobe_links.h"
#include "uprobe_load.h"

enum {
	/* The ring is bufsize for each CPU, but no more than this unless one bufsize is. */
	RING_MAX = 64 << 20,
	/* The largest ring buffer that the kernel makes. */
	RING_LIMIT = 1 << 30,
	/* Threads whose on-CPU time is kept. */
	THREADS_MAX = 65536
};

#define FIRST_PID_NAMESPACE	0xeffffffcu	/* its inode number in every kernel */

static uint32_t
ring_size(const struct uprobe_load *load)
{
	uint64_t want = load->bufsize * load->ncpus, size = (uint64_t)sysconf(_SC_PAGESIZE);
	if (want > RING_MAX)
		want = load->bufsize > RING_MAX ? load->bufsize : RING_MAX;
	while (size < want && size < RING_LIMIT)
		size *= 2;
	return (uint32_t)size;
}

static const struct btf_type *
find_struct(const struct btf *btf, const char *name)
{
	int id = btf__find_by_name_kind(btf, name, BTF_KIND_STRUCT);
	return id > 0 ? btf__type_by_id(btf, (uint32_t)id) : NULL;
}

/* Add to *offset that of a member.  Returns its type; NULL: this kernel has no such member. */
static const struct btf_type *
add_member(const struct btf *btf, const struct btf_type *type, const char *name, uint32_t *offset)
{
	for (uint32_t i = 0; type != NULL && i < btf_vlen(type); i++) {
		const struct btf_member *member = &btf_members(type)[i];
		if (strcmp(btf__name_by_offset(btf, member->name_off), name) == 0) {
			*offset += btf_member_bit_offset(type, i) / 8;
			return btf__type_by_id(btf, member->type);
		}
	}
	return NULL;
}

/* The way from a task to its parent, and to its number in our namespace. */
static void
find_offsets(struct uprobe_offsets *o)
{
	struct btf *btf = btf__load_vmlinux_btf();
	if (btf == NULL)
		return;
	const struct btf_type *task = find_struct(btf, "task_struct"), *pid = find_struct(btf, "pid");
	const struct btf_type *upid = find_struct(btf, "upid");
	const struct btf_type *ns = find_struct(btf, "pid_namespace");
	o->known = add_member(btf, task, "real_parent", &o->real_parent) != NULL &&
	    add_member(btf, task, "group_leader", &o->group_leader) != NULL &&
	    add_member(btf, task, "thread_pid", &o->thread_pid) != NULL &&
	    add_member(btf, pid, "level", &o->level) != NULL &&
	    add_member(btf, pid, "numbers", &o->numbers) != NULL &&
	    add_member(btf, upid, "nr", &o->nr) != NULL &&
	    add_member(btf, upid, "ns", &o->ns) != NULL &&
	    (ns = add_member(btf, ns, "ns", &o->inum)) != NULL &&
	    add_member(btf, ns, "inum", &o->inum) != NULL;
	o->upid_size = upid != NULL ? upid->size : 0;
	btf__free(btf);
}

static void
set_namespace(struct uprobe_config *config)
{
	struct stat st;
	if (stat("/proc/self/ns/pid", &st) != 0 || st.st_ino == FIRST_PID_NAMESPACE)
		return;
	config->ns_dev = (uint64_t)major(st.st_dev) << 20 | minor(st.st_dev);
	config->ns_ino = st.st_ino;
}

/* The bytes that may follow a record, without the ancestors: values, and the texts of the
 * strings. */
static size_t
data_size(const struct uprobe_load *load)
{
	return sizeof(uint64_t) * UPROBE_ARGS + UPROBE_PIECE + UPROBE_ARGS * load->strsize;
}

static void
fill_config(struct uprobe_config *config, const struct uprobe_load *load, bool multi)
{
	config->start = clock_ns(CLOCK_MONOTONIC);
	config->strsize = (uint32_t)load->strsize;
	config->room = (uint32_t)(data_size(load) - load->strsize);
	config->vtime = load->capture->vtime;
	config->owner = load->capture->owner;
	config->comm = load->capture->execname;
	for (size_t i = 0; multi && i < load->ntargets && i < UPROBE_TARGETS; i++)
		config->target[config->ntargets++] = (uint32_t)load->targets[i].pid;
	config->ppid = load->capture->ppid;
	config->ancestors = load->capture->ancestors;
	set_namespace(config);
	if (config->ppid || config->ancestors || config->ns_ino != 0)
		find_offsets(&config->offset);
}

static void
size_maps(struct uprobe_bpf *bpf, const struct uprobe_load *load)
{
	uint32_t ncpus = (uint32_t)load->ncpus;
	bpf_map__set_max_entries(bpf->maps.ring, ring_size(load));
	bpf_map__set_max_entries(bpf->maps.sites, load->nsites != 0 ? (uint32_t)load->nsites : 1);
	bpf_map__set_max_entries(bpf->maps.scratch, ncpus * UPROBE_SLOTS);
	bpf_map__set_value_size(bpf->maps.scratch,
	    (uint32_t)((sizeof(struct uprobe_scratch) + data_size(load) +
	    UPROBE_ANCESTORS * sizeof(uint32_t) + 7) & ~7ul));
	bpf_map__set_max_entries(bpf->maps.drops, ncpus);
	bpf_map__set_max_entries(bpf->maps.switched, ncpus);
	bpf_map__set_max_entries(bpf->maps.used, load->capture->vtime ? THREADS_MAX : 1);
}

static struct uprobe_bpf *
try_load(const struct uprobe_load *load, bool multi)
{
	struct uprobe_bpf *bpf = uprobe_bpf__open();
	if (bpf == NULL)
		return NULL;
	struct uprobe_config *config = &bpf->rodata->config;
	fill_config(config, load, multi);
	if ((config->ppid || config->ancestors) && !config->offset.known) {
		uprobe_bpf__destroy(bpf);
		errno = ENODATA;
		return NULL;
	}
	size_maps(bpf, load);
	bpf_program__set_autoload(bpf->progs.count_slice, load->capture->vtime);
	if (multi) {
		bpf_program__set_expected_attach_type(bpf->progs.fire, UPROBE_MULTI);
		if (load->ntargets != 0)
			bpf_program__set_flags(bpf->progs.fire, BPF_F_SLEEPABLE);
	}
	int error = uprobe_bpf__load(bpf);
	if (error == 0 && (!multi || uprobe_multi_works(bpf->progs.fire)))
		return bpf;
	uprobe_bpf__destroy(bpf);
	errno = error != 0 ? -error : 0;
	return NULL;
}

struct uprobe_bpf *
uprobe_load(const struct uprobe_load *load, bool *multi)
{
	struct uprobe_bpf *bpf = try_load(load, true);
	*multi = bpf != NULL;
	return bpf != NULL ? bpf : try_load(load, false);
}
