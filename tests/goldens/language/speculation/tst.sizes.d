/* What may be speculated: strings take strsize and objects their size, as does memory. */
/* @@filter: s/^0x[0-9a-f]+/ADDRESS/ */
#pragma D option quiet
#pragma D option strsize=15
#pragma D option specsize=48
#pragma D option nspec=3

struct pair { int a; int b; } pair;

BEGIN
{
	a = speculation();
	b = speculation();
	c = speculation();
	pair.a = 1;
}

/* 16, then 16, 8 and 8 */
BEGIN
{
	speculate(a);
	printf("%s\n", "short");
	trace(pair);
	tracemem(alloca(8), 8);
}

/* 16, then twice 16 for where the object is and what it holds */
BEGIN
{
	speculate(b);
	print((struct pair *)alloca(8));
	print((struct pair *)alloca(8));
}

/* 16, then 3 times 16 */
BEGIN
{
	speculate(c);
	printf("%s %s", "x", "y");
	printf("%s\n", "more");
}

BEGIN
{
	commit(a);
	commit(b);
	commit(c);
}

BEGIN
{
	exit(0);
}
