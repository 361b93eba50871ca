/*
 * The function of a probe is that of its site, on every source.
 *
 * @@sources: channel uprobe
 * @@run: python3 everything.py
 * @@args: -q
 * @@filter: sort
 */
pythonprobes$target:_probe*::,
python$target:_probe*::
/!seen[probename]++/
{
	printf("%s %s\n", probefunc, probename);
}
