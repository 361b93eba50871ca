/* A key of an array has the type of the first one. */
BEGIN
{
	a[1] = 1; a["x"] = 1;
	exit(0);
}
