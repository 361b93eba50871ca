/* BEGIN, END and ticks happen in pydtrace: under the name it was called by. */
#pragma D option quiet

BEGIN
/execname == "pydtrace"/
{
	printf("%s %d\n", execname, execname == "dtrace");
	exit(0);
}
