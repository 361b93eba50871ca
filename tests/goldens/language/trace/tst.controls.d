/* A string with control characters is dumped. */
#pragma D option quiet
#pragma D option strsize=16
BEGIN
{
	trace("a\001");
	trace("tab\tand newline\n");
	trace("\200");
	trace("x\033[31m");
	exit(0);
}
