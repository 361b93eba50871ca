/* What was speculated is gone when it is discarded, and its number is free again. */
#pragma D option quiet

BEGIN
{
	a = speculation();
}

BEGIN
{
	speculate(a);
	printf("gone\n");
}

BEGIN
{
	discard(a);
	printf("%d %d\n", a, speculation());
	exit(0);
}
