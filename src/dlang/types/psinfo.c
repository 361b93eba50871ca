/*
 * psinfo.c - D's types of processes, threads and CPUs.
 */
#include <stddef.h>
#include <string.h>

#include "dlang/types/psinfo.h"
#include "dlang/types/type.h"
#include "xmalloc.h"

struct row {
	const char *name, *type;
	unsigned n;			/* elements of an array; 0: no array */
	size_t offset;
};

#define ROW(of, member, type, n)	{ #member, type, n, offsetof(struct of, member) }

static const struct row PSINFO[] = {
	ROW(d_psinfo, pr_nlwp, "int", 0), ROW(d_psinfo, pr_pid, "pid_t", 0),
	ROW(d_psinfo, pr_ppid, "pid_t", 0), ROW(d_psinfo, pr_pgid, "pid_t", 0),
	ROW(d_psinfo, pr_sid, "pid_t", 0), ROW(d_psinfo, pr_uid, "uid_t", 0),
	ROW(d_psinfo, pr_euid, "uid_t", 0), ROW(d_psinfo, pr_gid, "gid_t", 0),
	ROW(d_psinfo, pr_egid, "gid_t", 0), ROW(d_psinfo, pr_addr, "uintptr_t", 0),
	ROW(d_psinfo, pr_size, "size_t", 0), ROW(d_psinfo, pr_rssize, "size_t", 0),
	ROW(d_psinfo, pr_ttydev, "dev_t", 0), ROW(d_psinfo, pr_fname, "char", 16),
	ROW(d_psinfo, pr_psargs, "char", 80), ROW(d_psinfo, pr_wstat, "int", 0),
	ROW(d_psinfo, pr_argc, "int", 0), ROW(d_psinfo, pr_argv, "uintptr_t", 0),
	ROW(d_psinfo, pr_envp, "uintptr_t", 0), ROW(d_psinfo, pr_dmodel, "char", 0),
	ROW(d_psinfo, pr_taskid, "taskid_t", 0), ROW(d_psinfo, pr_projid, "projid_t", 0),
	ROW(d_psinfo, pr_nzomb, "int", 0), ROW(d_psinfo, pr_poolid, "poolid_t", 0),
	ROW(d_psinfo, pr_zoneid, "zoneid_t", 0), ROW(d_psinfo, pr_contract, "id_t", 0),
};

static const struct row LWPSINFO[] = {
	ROW(d_lwpsinfo, pr_flag, "int", 0), ROW(d_lwpsinfo, pr_lwpid, "id_t", 0),
	ROW(d_lwpsinfo, pr_addr, "uintptr_t", 0), ROW(d_lwpsinfo, pr_wchan, "uintptr_t", 0),
	ROW(d_lwpsinfo, pr_stype, "char", 0), ROW(d_lwpsinfo, pr_state, "char", 0),
	ROW(d_lwpsinfo, pr_sname, "char", 0), ROW(d_lwpsinfo, pr_nice, "char", 0),
	ROW(d_lwpsinfo, pr_syscall, "int16_t", 0), ROW(d_lwpsinfo, pr_oldpri, "char", 0),
	ROW(d_lwpsinfo, pr_cpu, "char", 0), ROW(d_lwpsinfo, pr_pri, "int", 0),
	ROW(d_lwpsinfo, pr_onpro, "processorid_t", 0), ROW(d_lwpsinfo, pr_bindpro, "processorid_t", 0),
	ROW(d_lwpsinfo, pr_bindpset, "id_t", 0), ROW(d_lwpsinfo, pr_name, "char", 16),
};

static const struct row CPUINFO[] = {
	ROW(d_cpuinfo, cpu_id, "processorid_t", 0), ROW(d_cpuinfo, cpu_pset, "id_t", 0),
	ROW(d_cpuinfo, cpu_chip, "id_t", 0), ROW(d_cpuinfo, cpu_lgrp, "id_t", 0),
	ROW(d_cpuinfo, cpu_info, "uintptr_t", 0),
};

static void
define(struct d_types *types, const char *tag, const char *name, const struct row *row, size_t n,
    size_t size)
{
	struct d_type *t = d_type_tagged(types, D_STRUCT, tag);
	struct d_member member;

	for (size_t i = 0; i < n; i++) {
		const struct d_type *of = strcmp(row[i].type, "int") == 0 ?
		    d_type_basic(types, D_T_INT) : strcmp(row[i].type, "char") == 0 ?
		    d_type_basic(types, D_T_CHAR) : d_type_lookup(types, row[i].type);
		d_type_add_member(types, t, row[i].name,
		    row[i].n != 0 ? d_type_array(types, of, row[i].n) : of, 0);
	}
	d_type_complete(t);
	for (size_t i = 0; i < n; i++)
		if (!d_type_member(t, row[i].name, &member) || member.offset != row[i].offset)
			fatalx("%s of %s is not where it should be", row[i].name, tag);
	if (t->size != size)
		fatalx("%s has not the size that it should have", tag);
	d_type_define(types, name, t);
}

#define DEFINE(types, tag, name, rows, of)	\
	define(types, tag, name, rows, sizeof(rows) / sizeof(rows[0]), sizeof(struct of))

void
d_psinfo_define(struct d_types *types)
{
	DEFINE(types, "psinfo", "psinfo_t", PSINFO, d_psinfo);
	DEFINE(types, "lwpsinfo", "lwpsinfo_t", LWPSINFO, d_lwpsinfo);
	DEFINE(types, "cpuinfo", "cpuinfo_t", CPUINFO, d_cpuinfo);
}

bool
d_psinfo_is_unavailable(const char *member)
{
	static const char *const UNAVAILABLE[] = {
		"pr_cpu", "pr_nice", "pr_oldpri", "pr_rssize", "pr_size"
	};

	for (size_t i = 0; i < sizeof(UNAVAILABLE) / sizeof(UNAVAILABLE[0]); i++)
		if (strcmp(UNAVAILABLE[i], member) == 0)
			return true;
	return false;
}
