/*
 * PYDTRACE fires behind BEGIN, and NOW at a SIGUSR1; DTrace has neither.
 *
 * @@args: -qw
 */
BEGIN
{
	@["events"] = count();
	printf("BEGIN\n");
}

dtrace:::PYDTRACE
{
	printf("PYDTRACE\n");
	system("kill -USR1 $PPID");
}

dtrace:::[N]*
{
	printa("so far: %s %@d\n", @);
	exit(0);
}
