/*
 * system() runs a command with values of the firing, freopen() sends the output
 * elsewhere and back.
 *
 * @@sources: channel uprobe
 * @@run: python3 rounds.py
 * @@args: -q -w
 */
pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "end" && copyinstr(arg1) == "one"/
{
	printf("before ");
	system("echo %s %s of %s", copyinstr(arg0), copyinstr(arg2), copyinstr(arg1));
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "step" && copyinstr(arg1) == "two"/
{
	freopen("/dev/null");
	printf("nobody sees %s\n", copyinstr(arg2));
	freopen("");
	printf("back in round %s\n", copyinstr(arg2));
}
