/* One clause may commit and discard as many speculations as it likes. */
#pragma D option quiet
#pragma D option nspec=4

BEGIN
{
	a = speculation();
	b = speculation();
	c = speculation();
}

BEGIN
{
	speculate(a);
	printf("first\n");
}

BEGIN
{
	speculate(b);
	printf("second\n");
}

BEGIN
{
	speculate(c);
	printf("third\n");
}

BEGIN
{
	commit(c);
	discard(b);
	commit(a);
	commit(a);
}

BEGIN
{
	exit(0);
}
