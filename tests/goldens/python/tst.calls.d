/*
 * pydtrace -c gives the program the interpreter's own probes: calls, returns and lines.
 *
 * @@sources: channel uprobe
 * @@run: python3 calls.py
 * @@args: -q
 */
python$target:::function-entry,
python$target:::function-return
/basename(copyinstr(arg0)) == "calls.py" && copyinstr(arg1) != "<module>"/
{
	printf("%s %s %d\n", probename, copyinstr(arg1), arg2);
}

python$target:::line
/basename(copyinstr(arg0)) == "calls.py" && copyinstr(arg1) != "<module>"/
{
	@lines[copyinstr(arg1), arg2] = count();
}
