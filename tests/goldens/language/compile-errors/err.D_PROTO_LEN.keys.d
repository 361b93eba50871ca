/* An array has so many keys. */
BEGIN
{
	a[1] = 1; a[1, 2] = 1;
	exit(0);
}
