/* After exit() the clause goes on; later clauses and probes do not, END does. */
#pragma D option quiet

BEGIN
{
	printf("a");
	exit(4);
	printf("b");
}

BEGIN
{
	printf("c");
}

END
{
	printf("d");
}
/* @@status: 4 */
