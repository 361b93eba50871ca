/*
 * psinfo.h - the structs that curpsinfo, curlwpsinfo and curcpu point to.
 *
 * Each struct here is one of D's, with the same members and the same layout: a host fills
 * the C struct, a D program reads it through D's type.
 */
#ifndef D_PSINFO_H
#define D_PSINFO_H

#include <stdbool.h>
#include <stdint.h>

struct d_types;

/* psinfo_t: a process, as ps shows it. */
struct d_psinfo {
	int32_t pr_nlwp;		/* threads */
	int32_t pr_pid, pr_ppid, pr_pgid, pr_sid;
	uint32_t pr_uid, pr_euid, pr_gid, pr_egid;
	uint64_t pr_addr;		/* a kernel address: 0 */
	uint64_t pr_size, pr_rssize;	/* 0: unknown */
	uint32_t pr_ttydev;
	char pr_fname[16];		/* the program's name */
	char pr_psargs[80];		/* the beginning of the command line */
	int32_t pr_wstat;
	int32_t pr_argc;
	uint64_t pr_argv, pr_envp;	/* addresses in the process */
	char pr_dmodel;
	int32_t pr_taskid, pr_projid, pr_nzomb, pr_poolid, pr_zoneid, pr_contract;
};

/* lwpsinfo_t: a thread. */
struct d_lwpsinfo {
	int32_t pr_flag;
	int32_t pr_lwpid;
	uint64_t pr_addr, pr_wchan;	/* kernel addresses: 0 */
	char pr_stype, pr_state;
	char pr_sname;			/* the state as ps shows it */
	char pr_nice;			/* 0: unknown */
	int16_t pr_syscall;
	char pr_oldpri, pr_cpu;		/* 0: unknown */
	int32_t pr_pri;
	int32_t pr_onpro, pr_bindpro, pr_bindpset;
	char pr_name[16];
};

/* cpuinfo_t: a CPU. */
struct d_cpuinfo {
	int32_t cpu_id, cpu_pset, cpu_chip, cpu_lgrp;
	uint64_t cpu_info;		/* a kernel address: 0 */
};

/* Define D's types of these structs. */
void d_psinfo_define(struct d_types *);

/* True for an unavailable member: no host and no DTrace fills it, so naming it is an error. */
bool d_psinfo_is_unavailable(const char *member);

#endif
