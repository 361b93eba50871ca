/* A clause that speculates without a speculation prints nothing. */
#pragma D option quiet

BEGIN
{
	speculate(0);
	printf("nothing\n");
}

BEGIN
{
	commit(0);
}

BEGIN
{
	exit(0);
}
