/* An associative array may have ten keys. */
#pragma D option quiet

BEGIN
{
	a[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = 1;
	a[1, 2, 3, 4, 5, 6, 7, 8, 9, 11] = 2;
	printf("%d %d\n", a[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], a[1, 2, 3, 4, 5, 6, 7, 8, 9, 11]);
	exit(0);
}
