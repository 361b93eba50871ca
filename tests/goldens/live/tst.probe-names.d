/*
 * probeprov carries the process id, probemod is the file of the site, probefunc the
 * function around it; id is the same at each firing, epid tells the clauses apart.
 *
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/example.py
 * @@args: -q
 * @@filter: s/_probe[.\w-]*\.so/_probe.so/
 */
pythonprobes$target:::pythonprobe
/n++ == 0/
{
	printf("%d %s %s %s\n", probeprov == strjoin("pythonprobes", lltostr($target)), probemod,
	    probefunc, probename);
	first = id;
	one = epid;
}

pythonprobes$target:::pythonprobe
/n == 2/
{
	printf("id %d %d epid %d errno %d\n", first > 3, id == first, epid != one, errno);
}
