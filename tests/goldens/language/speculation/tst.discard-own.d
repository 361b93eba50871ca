/* A clause that ends its own speculation leaves nothing to who gets that one next. */
#pragma D option quiet
#pragma D option nspec=1
#pragma D option specsize=32

BEGIN
{
	a = speculation();
}

BEGIN
{
	speculate(a);
	discard(a);
	printf("discarded %d\n", 1LL);
}

BEGIN
{
	b = speculation();
}

BEGIN
{
	speculate(b);
	commit(b);
}

BEGIN
{
	c = speculation();
}

/* 32 */
BEGIN
{
	speculate(c);
	printf("%d %d\n", 2LL, 3LL);
}

BEGIN
{
	commit(c);
}

BEGIN
{
	printf("%d %d %d\n", a, b, c);
	exit(0);
}
