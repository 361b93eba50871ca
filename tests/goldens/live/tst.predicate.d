/*
 * Predicates compare strings, with == and by order, and what functions make of them.
 *
 * @@sources: channel uprobe
 * @@run: python3 rounds.py
 * @@args: -q
 */
pythonprobes$target:::pythonprobe
/copyinstr(arg1) > "one" && copyinstr(arg0) != "step"/
{
	@["after one", copyinstr(arg0)] = count();
}

pythonprobes$target:::pythonprobe
/strlen(copyinstr(arg3)) == 6 && strstr(copyinstr(arg3), "ail") != NULL/
{
	@["failed", copyinstr(arg1)] = count();
}

pythonprobes$target:::pythonprobe
/index(copyinstr(arg0), "e") == 1/
{
	@["e second", copyinstr(arg0)] = count();
}
