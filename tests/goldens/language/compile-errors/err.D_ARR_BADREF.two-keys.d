/* An array of C has one index. */
int a[3];
BEGIN
{
	a[1, 2] = 1;
	exit(0);
}
