/* A clause that discards its own speculation and then faults leaves nothing in it. */
/* @@filter: s/pc [0-9]+/pc NNN/ */
#pragma D option quiet
#pragma D option nspec=1

int zero;

BEGIN
{
	a = speculation();
}

BEGIN
{
	speculate(a);
	printf("discarded\n");
}

BEGIN
{
	speculate(a);
	discard(a);
	trace(1 / zero);
}

BEGIN
{
	b = speculation();
}

BEGIN
{
	commit(b);
}

BEGIN
{
	printf("%d %d\n", a, b);
	exit(0);
}
