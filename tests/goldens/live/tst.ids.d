/*
 * pid, ppid, tid, uid, gid, cpu and execname are those of the thread that fired.
 *
 * @@sources: channel uprobe
 * @@run: python3 who.py
 * @@args: -q
 */
pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "ids"/
{
	printf("pid %d %d ppid %d tid %d %d execname %s\n", pid == $target,
	    pid == strtoll(copyinstr(arg1)), ppid == strtoll(copyinstr(arg2)),
	    tid == strtoll(copyinstr(arg3)), tid == pid, execname);
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "owner"/
{
	printf("uid %d gid %d\n", uid == strtoll(copyinstr(arg1)), gid == strtoll(copyinstr(arg2)));
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "cpu"/
{
	printf("cpu %d\n", cpu == strtoll(copyinstr(arg1)));
}
