/* curpsinfo and curlwpsinfo tell of the process that a probe fires in. */
#pragma D option quiet

BEGIN
{
	printf("%d %d %d %d\n", curpsinfo->pr_pid == pid, curpsinfo->pr_ppid == ppid,
	    curpsinfo->pr_uid == uid, curpsinfo->pr_gid == gid);
	printf("%d %d\n", curpsinfo->pr_nlwp > 0, curpsinfo->pr_argc > 1);
	printf("%d\n", stringof(curpsinfo->pr_fname) == execname);
	printf("%d\n", index(curpsinfo->pr_psargs, "-s"  ) > 0);
	printf("%d %c\n", curlwpsinfo->pr_lwpid == tid, curlwpsinfo->pr_sname);
	printf("%d %d\n", curcpu->cpu_id == cpu, (int64_t)curcpu != -1);
	printf("%d\n", execargs == stringof(curpsinfo->pr_psargs) || strlen(execargs) > 79);
	@[curpsinfo->pr_fname] = count();
	exit(0);
}
