/* A firing takes 16 bytes of specsize and its values, aligned: all of it, or none.
 * A clause that is too large in itself ends there. */
#pragma D option quiet
#pragma D option specsize=48

BEGIN
{
	a = speculation();
	n = 1LL;
	c = (char)2;
}

/* 16, then 1, 4 and 8, aligned: 32 */
BEGIN
{
	speculate(a);
	printf("%d ", c);
	printf("%d %d\n", (int)3, n);
	one = 1;
}

/* With these 32 it would be more than 48. */
BEGIN
{
	speculate(a);
	printf("never %d %d\n", n, n);
	two = 1;
}

/* 56 by itself */
BEGIN
{
	speculate(a);
	printf("never %d %d %d %d ", n, n, n, n);
	four = 1;
	printf("%d\n", n);
	five = 1;
}

/* 32 and 16: the text of a format takes nothing. */
BEGIN
{
	speculate(a);
	printf("words\n");
}

BEGIN
{
	commit(a);
}

BEGIN
{
	printf("%d %d %d %d\n", one, two, four, five);
	exit(0);
}
