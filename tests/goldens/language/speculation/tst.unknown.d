/* speculate() with a number that no speculation can have ends the clause, no more. */
#pragma D option quiet

BEGIN
{
	speculate(-1);
	printf("below\n");
}

BEGIN
{
	speculate(99);
	printf("above\n");
}

BEGIN
{
	printf("here\n");
	exit(0);
}
