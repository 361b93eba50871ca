/* What an event carries. */
#pragma D option quiet

p*:::e
{
	printf("%d %d %d %d %d %d %s\n", pid, tid, ppid, uid, gid, cpu, execname);
	printf("%s %s %s %s %d\n", probeprov, probemod, probefunc, probename, vtimestamp);
	printf("%d %d %s [%s]\n", arg0, arg1, copyinstr(arg2), zonename);
}
