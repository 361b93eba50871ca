/* Without quiet: a heading, a line for each clause that records, a line for the program. */
BEGIN
{
	printf("one");
}

BEGIN
{
	x = 1;
}

BEGIN
{
	printf("two\n");
	exit(0);
}
