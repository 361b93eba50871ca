/* An aggregating function needs an aggregation. */
BEGIN
{
	count();
	exit(0);
}
