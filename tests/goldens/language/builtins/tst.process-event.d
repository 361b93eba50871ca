/* What an event says of its process is what curpsinfo says, if nothing is known of that. */
#pragma D option quiet

python*:::line
{
	printf("%d %d %d %d %s [%s] ", curpsinfo->pr_pid, curpsinfo->pr_ppid, curpsinfo->pr_uid,
	    curpsinfo->pr_gid, curpsinfo->pr_fname, curpsinfo->pr_psargs);
	printf("%d %d %d\n", curlwpsinfo->pr_lwpid, curlwpsinfo->pr_onpro, curcpu->cpu_id);
}
