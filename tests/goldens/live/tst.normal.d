/*
 * Without -q: the notice, the heading, a line for each firing, trace() in its wide
 * form.
 *
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/example.py
 * @@filter: s/matched \d+ probes/matched N probes/
 */
pythonprobes$target:::pythonprobe
/copyinstr(arg2) != "null"/
{
	trace(copyinstr(arg1));
	trace(strtoll(copyinstr(arg2)));
	printf("<%s>", copyinstr(arg3));
}

pythonprobes$target:::pythonprobe
/copyinstr(arg4) != "null"/
{
}
