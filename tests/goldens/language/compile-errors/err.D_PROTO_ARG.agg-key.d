/* A key of an aggregation has the type of the first one. */
BEGIN
{
	@a[1] = count(); @a["x"] = count();
	exit(0);
}
