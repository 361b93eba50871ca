/* An array has such keys. */
BEGIN
{
	a[1] = 1; a["x"] = 1;
	exit(0);
}
