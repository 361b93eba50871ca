/* What may be speculated: strings take strsize, objects their size. */
#pragma D option quiet
#pragma D option strsize=15
#pragma D option specsize=64
#pragma D option nspec=2

struct pair { int a; int b; } pair;

BEGIN
{
	a = speculation();
	b = speculation();
}

/* 8, then 16, 8, and 24 for the memory, where it is and how much */
BEGIN
{
	speculate(a);
	printf("%s\n", "short");
	trace(pair);
	tracemem(alloca(8), 8);
}

/* 8, then 4 times 16 */
BEGIN
{
	speculate(b);
	printf("%s %s %s", "x", "y", "z");
	printf("%s\n", "more");
}

BEGIN
{
	commit(a);
	commit(b);
}

BEGIN
{
	exit(0);
}
