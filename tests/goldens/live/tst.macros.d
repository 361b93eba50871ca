/*
 * $target is the program of -c, $1 and $$2 are what stands on the command line.
 *
 * @@sources: channel uprobe
 * @@run: python3 rounds.py
 * @@args: -q 2 two
 */
pythonprobes$target:::pythonprobe
/pid == $target && strtoll(copyinstr(arg2)) == $1 && copyinstr(arg1) == $$2/
{
	printf("%s %s %s\n", copyinstr(arg0), copyinstr(arg1), copyinstr(arg2));
}
