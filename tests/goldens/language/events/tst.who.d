/* pid, tid, ppid, uid, gid, execname, cpu and the probe's names are those of the firing. */
#pragma D option quiet
python*:::
{
	printf("%d %d %d %d %d %s %d %s:%s:%s:%s\n", pid, tid, ppid, uid, gid, execname, cpu,
	    probeprov, probemod, probefunc, probename);
}
