/*
 * raise() sends a signal to the process that fired.
 *
 * @@sources: channel uprobe
 * @@run: python3 raised.py
 * @@args: -q -w
 */
pythonprobes$target:::pythonprobe
{
	raise(10);
}
