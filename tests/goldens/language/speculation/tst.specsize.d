/* A firing takes 8 bytes of specsize and its values, aligned: all of it, or none.
 * A clause that is too large in itself ends there. */
#pragma D option quiet
#pragma D option specsize=40

BEGIN
{
	a = speculation();
	n = 1LL;
	c = (char)2;
}

/* 8, then 1, 4 and 8, aligned: 24 */
BEGIN
{
	speculate(a);
	printf("%d ", c);
	printf("%d %d\n", (int)3, n);
	one = 1;
}

/* With these 24 it would be more than 40. */
BEGIN
{
	speculate(a);
	printf("never %d %d\n", n, n);
	two = 1;
}

/* 48 by itself */
BEGIN
{
	speculate(a);
	printf("never %d %d %d %d ", n, n, n, n);
	four = 1;
	printf("%d\n", n);
	five = 1;
}

/* 24 and 8: the text of a format takes nothing. */
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
