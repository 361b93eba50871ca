/*
 * exit() ends the run with its status: the clause goes on, later clauses and events
 * are not seen, END is; the program runs on.
 *
 * @@sources: channel uprobe
 * @@run: python3 rounds.py
 * @@args: -q
 * @@status: 3
 */
pythonprobes$target:::pythonprobe
{
	printf("%s %s %s\n", copyinstr(arg0), copyinstr(arg1), copyinstr(arg2));
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "step"/
{
	exit(3);
	printf("the same clause\n");
}

pythonprobes$target:::pythonprobe
/copyinstr(arg0) == "step"/
{
	printf("a later clause\n");
}

END
{
	printf("END\n");
}
