/* An array is not assigned as a whole. */
int a[3], b[3];
BEGIN
{
	a = b;
	exit(0);
}
