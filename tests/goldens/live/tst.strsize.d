/*
 * A string has strsize bytes at most, its NUL among them, wherever it comes from.
 *
 * @@sources: channel uprobe
 * @@run: python3 long.py
 * @@args: -q -x strsize=8
 */
pythonprobes$target:::pythonprobe
{
	self->kept = copyinstr(arg0);
	printf("[%s] %d [%s] [%s]\n", copyinstr(arg0), strlen(copyinstr(arg0)), self->kept,
	    strjoin(copyinstr(arg1), copyinstr(arg1)));
}
