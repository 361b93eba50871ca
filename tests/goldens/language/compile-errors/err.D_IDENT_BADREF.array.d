/* An associative array is no scalar. */
BEGIN
{
	a[1] = 1; x = a;
	exit(0);
}
