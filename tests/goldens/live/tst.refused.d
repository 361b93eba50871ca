/*
 * Without -w a destructive action is refused before the program starts.
 *
 * @@sources: channel uprobe
 * @@run: python3 ../../../dscripts/examples/example.py
 * @@args: -q
 * @@status: 1
 */
pythonprobes$target:::pythonprobe
{
	printf("never\n");
	raise(9);
}
